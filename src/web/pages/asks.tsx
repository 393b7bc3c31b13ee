/** Asks: who asked whom for what, filtered by either, by the person concerned, and by day. */
import type { KeptAsk } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited } from '../parts/document.tsx'
import { Filters, Pager, TextField, Tick, useQuery } from '../parts/filters.tsx'
import { Headline, StateMark, StatusMark, Words } from '../parts/finding.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { askAddress } from './ask.tsx'

interface List {
  total: number
  asks: KeptAsk[]
}

export function AsksPage() {
  const query = useQuery()
  return <Shown answer={usePage<List>('/asks', query)}>{(list) => <Asks {...list} />}</Shown>
}

/** The fields by which asks and demands are filtered. */
export function AskFilters(props: { label: string }) {
  const { t } = useReader()
  return (
    <Filters label={props.label}>
      <TextField name="to" label={t.asks.to} />
      <TextField name="by" label={t.asks.by} />
      <TextField name="about" label={t.asks.about} />
      <TextField name="as-of" label={t.asks.asOf} type="date" />
      <Tick name="open" label={t.asks.open} />
    </Filters>
  )
}

function Asks({ total, asks }: List) {
  const { t, number } = useReader()
  const query = useQuery()
  const count = t.counted.ask(total, number(total))
  useAnnounced(count)
  return (
    <>
      <PageHead name={t.asks.title} lead={`${t.asks.lead} ${count}.`} />
      <AskFilters label={t.asks.title} />
      {asks.length === 0 ? (
        <p className="empty">{query ? t.asks.noMatch : t.asks.empty}</p>
      ) : (
        <AskTable asks={asks} />
      )}
      <Pager total={total} shown={asks.length} />
    </>
  )
}

function AskTable({ asks }: { asks: KeptAsk[] }) {
  const { t, date } = useReader()
  const { columns } = t.asks
  return (
    <table className="asks" aria-label={t.asks.title}>
      <thead>
        <tr>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.status}</th>
        </tr>
      </thead>
      <tbody>
        {asks.map((ask) => (
          <tr key={ask.id} className="k-ask">
            <td className="when">
              <time dateTime={ask.document.published ?? undefined}>{date(ask.document.published)}</time>
            </td>
            <td className="who">
              <Headline finding={ask} />
            </td>
            <td className="what">
              <Words finding={ask} />
              <p className="source">
                <Cited document={ask.document} />
              </p>
            </td>
            <td className="how">
              <StatusMark status={ask.status} />
              <StateMark state={ask.state} />
              <Link href={askAddress(ask.id)}>{t.following.follow}</Link>
              {ask.demand && <Link href={`/demands/${encodeURIComponent(ask.demand)}`}>{t.asks.demand}</Link>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
