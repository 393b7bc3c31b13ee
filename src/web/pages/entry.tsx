/** One entry of the ledger, as it was written. */
import type { Entry } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Link } from '../router.tsx'

/** A body can hold a whole document; the page shows its beginning, the .json all of it. */
const longestShown = 20_000

export function EntryPage({ subject }: { subject: string }) {
  return <Shown answer={usePage<Entry>(`/history/${subject}`)}>{(entry) => <Written entry={entry} />}</Shown>
}

function Written({ entry }: { entry: Entry }) {
  const { t, instant } = useReader()
  const body = JSON.stringify(entry.body, null, 2)
  const title = `${t.history.entry(String(entry.sequence))}: ${t.history.kinds[entry.kind] ?? entry.kind}`
  return (
    <>
      <PageHead name={title} kicker={<Link href="/history">{t.history.title}</Link>} />
      <dl className="facts">
        <div>
          <dt>{t.history.columns.time}</dt>
          <dd>
            <time dateTime={entry.time}>{instant(entry.time)}</time>
          </dd>
        </div>
        <div>
          <dt>{t.history.columns.author}</dt>
          <dd>{entry.author}</dd>
        </div>
        <div>
          <dt>{t.history.hash}</dt>
          <dd className="hash">{entry.hash}</dd>
        </div>
        <div>
          <dt>{t.history.previous}</dt>
          <dd className="hash">{entry.previous}</dd>
        </div>
      </dl>
      <h2>{t.history.body}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre className="written" tabIndex={0}>
        {body.length > longestShown ? `${body.slice(0, longestShown)} …` : body}
      </pre>
    </>
  )
}
