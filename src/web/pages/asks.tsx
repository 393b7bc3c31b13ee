/** Asks: who asked whom for what, filtered by either, by the person concerned, and by day. */
import type { AskStatus, KeptAsk } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Cited, languageTag } from '../parts/document.tsx'
import { Filters, Pager, TextField, Tick, useQuery } from '../parts/filters.tsx'
import { Headline, StateMark, StatusMark, Words } from '../parts/finding.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'
import { Link, useAddress, withQuery } from '../router.tsx'
import { askAddress } from './ask.tsx'

interface List {
  total: number
  asks: KeptAsk[]
}

/** Most asks that a board shows. */
const onBoard = '500'

export function AsksPage() {
  const { query } = useAddress()
  const asked = new URLSearchParams(query)
  if (query.get('view') === 'board') asked.set('limit', onBoard)
  asked.delete('view')
  return <Shown answer={usePage<List>('/asks', asked.toString())}>{(list) => <Asks {...list} />}</Shown>
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
  const board = useAddress().query.get('view') === 'board'
  const count = t.counted.ask(total, number(total))
  useAnnounced(count)
  return (
    <>
      <PageHead name={t.asks.title} lead={`${t.asks.lead} ${count}.`} />
      <AskFilters label={t.asks.title} />
      <Views />
      {asks.length === 0 ? (
        <p className="empty">{query ? t.asks.noMatch : t.asks.empty}</p>
      ) : board ? (
        <AskBoard asks={asks} />
      ) : (
        <AskTable asks={asks} />
      )}
      {!board && <Pager total={total} shown={asks.length} />}
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
              <StateMark finding={ask} />
              <Link href={askAddress(ask.id)}>{t.following.follow}</Link>
              {ask.demand && <Link href={`/demands/${encodeURIComponent(ask.demand)}`}>{t.asks.demand}</Link>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The same asks as a list, in columns by what became of them, or counted. */
function Views() {
  const { t } = useReader()
  const { query } = useAddress()
  const fields = Object.fromEntries(query)
  const board = query.get('view') === 'board'
  const { view: _, offset: __, open: ___, ...filters } = fields
  return (
    <p className="buttons">
      <Link className="button" href={withQuery('/asks', { ...fields, view: board ? undefined : 'board' })}>
        {board ? t.charts.list : t.charts.board}
      </Link>
      <Link className="button" href={withQuery('/charts', filters)}>
        {t.charts.title}
      </Link>
    </p>
  )
}

const statuses: AskStatus[] = ['open', 'answered', 'met', 'refused']

/** A column for each status, the longest waiting first. */
function AskBoard({ asks }: { asks: KeptAsk[] }) {
  const { t, number } = useReader()
  const day = (ask: KeptAsk) => ask.document.published ?? '9999'
  const oldestFirst = asks.toSorted((a, b) => day(a).localeCompare(day(b)))
  return (
    <div className="board">
      {statuses.map((status) => {
        const here = oldestFirst.filter((ask) => ask.status === status)
        return (
          <section key={status} aria-labelledby={`board-${status}`}>
            <h2 id={`board-${status}`}>
              {t.statuses[status]} <span className="small">{number(here.length)}</span>
            </h2>
            {here.length === 0 && <p className="empty">{t.none}</p>}
            <ul className="entries">
              {here.map((ask) => (
                <li key={ask.id}>
                  <BoardCard ask={ask} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function BoardCard({ ask }: { ask: KeptAsk }) {
  const { date } = useReader()
  return (
    <article className="board-card k-ask">
      <p className="small">
        <time dateTime={ask.document.published ?? undefined}>{date(ask.document.published)}</time>
      </p>
      <p className="headline">
        <Headline finding={ask} />
      </p>
      <p>
        <Link href={askAddress(ask.id)} lang={languageTag(ask.document.language)}>
          <Name>{ask.action}</Name>
        </Link>
      </p>
      <StateMark finding={ask} />
    </article>
  )
}
