/** Demands: the same ask, followed across documents and years. */
import type { Demand } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Pager, useQuery } from '../parts/filters.tsx'
import { StatusMark } from '../parts/finding.tsx'
import { EntityName, listed, Name } from '../parts/name.tsx'
import { EntryTitle, PageHead, Shown, useAnnounced } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { AskFilters } from './asks.tsx'

interface List {
  total: number
  demands: Demand[]
}

export function DemandsPage() {
  const query = useQuery()
  return <Shown answer={usePage<List>('/demands', query)}>{(list) => <Demands {...list} />}</Shown>
}

function Demands({ total, demands }: List) {
  const { t, number } = useReader()
  const query = useQuery()
  const count = t.counted.demand(total, number(total))
  useAnnounced(count)
  return (
    <>
      <PageHead name={t.demands.title} lead={`${t.demands.lead} ${count}.`} />
      <AskFilters label={t.demands.title} />
      {demands.length === 0 && <p className="empty">{query ? t.demands.noMatch : t.demands.empty}</p>}
      <ul className="entries">
        {demands.map((demand) => (
          <li key={demand.id}>
            <DemandLine demand={demand} under={1} />
          </li>
        ))}
      </ul>
      <Pager total={total} shown={demands.length} />
    </>
  )
}

function demandAddress(demand: { id: string }): string {
  return `/demands/${encodeURIComponent(demand.id)}`
}

/** One demand in a list: what, who must act, for whom, how often and since when it was asked. */
export function DemandLine({ demand, under }: { demand: Demand; under: 1 | 2 }) {
  const { t, number, date, locale } = useReader()
  const who = (refs: Demand['final']) =>
    listed(
      refs.map((ref) => <EntityName entity={ref} key={ref.id} />),
      t.and,
    )
  return (
    <article className="demand-line">
      <p className="kicker">
        <StatusMark status={demand.status} />
        <span>{t.counted.ask(demand.count, number(demand.count))}</span>
        <span>{t.demands.span(date(demand.first), date(demand.last))}</span>
        {demand.proposed === demand.count && <span className="state is-proposed">{t.states.proposed}</span>}
      </p>
      <EntryTitle under={under}>
        <Link href={demandAddress(demand)}>
          <Name>{demand.titles[locale]}</Name>
        </Link>
      </EntryTitle>
      <p className="small">
        {demand.final.length > 0 && (
          <span>
            {t.demands.finalActor}
            {t.colon}
            {who(demand.final)}
          </span>
        )}
        {demand.concerning.length > 0 && (
          <span>
            {t.demands.concerning}
            {t.colon}
            {who(demand.concerning)}
          </span>
        )}
      </p>
    </article>
  )
}
