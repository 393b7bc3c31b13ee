/** The ledger: every entry, the latest first, or those about one thing. */
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { documentAddress } from '../parts/document.tsx'
import { Pager, useQuery } from '../parts/filters.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Link, useAddress } from '../router.tsx'
import { isTeam } from '../you.tsx'

interface EntryLine {
  sequence: number
  time: string
  author: string
  kind: string
  subject: string | null
  name: string | null
  why: string | null
  hash: string
  previous: string
}

interface List {
  total: number
  entries: EntryLine[]
}

export function HistoryPage() {
  return <Shown answer={usePage<List>('/history', useQuery())}>{(list) => <Entries {...list} />}</Shown>
}

function Entries({ total, entries }: List) {
  const { t, number } = useReader()
  const about = useAddress().query.get('about')
  return (
    <>
      <PageHead
        name={t.history.title}
        lead={`${about ? t.history.aboutOne : t.history.lead} ${t.counted.entry(total, number(total))}.`}
      />
      {about && (
        <p>
          <Link href="/history">{t.history.all}</Link>
        </p>
      )}
      <p>
        <Link href="/lost">{t.lost.see}</Link>
        {isTeam() && (
          <>
            {' · '}
            <Link href="/disagreements">{t.reviewing.see}</Link>
          </>
        )}
      </p>
      {entries.length === 0 ? <p className="empty">{t.history.empty}</p> : <EntryTable entries={entries} />}
      <Pager total={total} shown={entries.length} />
    </>
  )
}

function EntryTable({ entries }: { entries: EntryLine[] }) {
  const { t, instant } = useReader()
  const { columns } = t.history
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.about}</th>
          <th scope="col">{columns.author}</th>
          <th scope="col">{columns.time}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.sequence}>
            <td className="number">{entry.sequence}</td>
            <td>
              <Link href={`/history/${entry.sequence}`}>{t.history.kinds[entry.kind] ?? entry.kind}</Link>
            </td>
            <td className="about">
              <EntrySubject entry={entry} />
            </td>
            <td>{entry.author}</td>
            <td>
              <time dateTime={entry.time}>{instant(entry.time)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const ofDocument = new Set<string>(['DocumentRead', 'TranslationStated', 'TranslationRetracted'])

/** What an entry is about: a document by its name, a decision by its reason. */
function EntrySubject({ entry }: { entry: EntryLine }) {
  const { t } = useReader()
  if (ofDocument.has(entry.kind) && entry.subject)
    return (
      <>
        <Link href={documentAddress(entry.subject)}>
          {entry.name ? <Name>{entry.name}</Name> : t.history.document}
        </Link>
        {entry.why && (
          <>
            {t.colon}
            <Name>{entry.why}</Name>
          </>
        )}
      </>
    )
  const words = entry.name ?? entry.why
  return words && <Name>{words}</Name>
}
