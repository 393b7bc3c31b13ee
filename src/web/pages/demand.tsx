/** One demand: its asks in time order, each with asker, addressee, words, document and status. */
import type { Demand } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { FindingEntry, StatusMark } from '../parts/finding.tsx'
import { EntityName, listed, Name } from '../parts/name.tsx'
import { PageHead, Shown } from '../parts/page.tsx'
import { Link, withQuery } from '../router.tsx'

export function DemandPage({ subject }: { subject: string }) {
  const answer = usePage<Demand>(`/demands/${encodeURIComponent(subject)}`)
  return <Shown answer={answer}>{(demand) => <Followed demand={demand} />}</Shown>
}

function Followed({ demand }: { demand: Demand }) {
  const { t, date, number, locale } = useReader()
  const title = demand.titles[locale]
  const asks = demand.asks.toSorted((a, b) =>
    (a.document.published ?? '').localeCompare(b.document.published ?? ''),
  )
  return (
    <>
      <div className="demand-title">
        <PageHead name={title} kicker={t.demands.title}>
          <Name>{title}</Name>
        </PageHead>
      </div>
      <Facts demand={demand} />
      <h2>{t.demands.asks}</h2>
      <ol className="timeline">
        {asks.map((ask) => (
          <li key={ask.id}>
            <p className="when">
              <time dateTime={ask.document.published ?? undefined}>{date(ask.document.published)}</time>
            </p>
            <FindingEntry finding={ask} kind={false} status={ask.status} />
          </li>
        ))}
      </ol>
      {demand.count > asks.length && (
        <p className="more">
          {t.bodies.cut(number(asks.length), number(demand.count))}{' '}
          <Link href={withQuery('/asks', { demand: demand.id })}>{t.bodies.allAsked}</Link>
        </p>
      )}
    </>
  )
}

function Facts({ demand }: { demand: Demand }) {
  const { t, date } = useReader()
  const refs = (entities: Demand['final']) =>
    listed(
      entities.map((entity) => <EntityName entity={entity} key={entity.id} />),
      t.and,
    ) ?? t.unknown
  return (
    <dl className="facts">
      <div>
        <dt>{t.demands.finalActor}</dt>
        <dd>{refs(demand.final)}</dd>
      </div>
      {demand.concerning.length > 0 && (
        <div>
          <dt>{t.demands.concerning}</dt>
          <dd>{refs(demand.concerning)}</dd>
        </div>
      )}
      <div>
        <dt>{t.demands.first}</dt>
        <dd>{date(demand.first)}</dd>
      </div>
      <div>
        <dt>{t.demands.last}</dt>
        <dd>{date(demand.last)}</dd>
      </div>
      <div>
        <dt>{t.demands.status}</dt>
        <dd>
          <StatusMark status={demand.status} /> <span className="small">{t.statusNote[demand.status]}</span>
        </dd>
      </div>
    </dl>
  )
}
