/** Asks counted: for people who would rather look than read. */
import type { AskCharts } from '../../follow/charts.ts'
import type { AskStatus } from '../../record/contract.ts'
import { Ages } from '../charts/ages.tsx'
import { Network } from '../charts/network.tsx'
import { Years } from '../charts/years.tsx'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Filters, TextField, useQuery } from '../parts/filters.tsx'
import { PageHead, Shown, useAnnounced } from '../parts/page.tsx'

const statuses: AskStatus[] = ['met', 'answered', 'refused', 'open']

export function ChartsPage() {
  const query = useQuery()
  return <Shown answer={usePage<AskCharts>('/charts', query)}>{(charts) => <Charts {...charts} />}</Shown>
}

function Charts({ asks, years, ages, pairs, of, undated }: AskCharts) {
  const { t, number } = useReader()
  const count = t.counted.ask(asks, number(asks))
  useAnnounced(count)
  return (
    <>
      <PageHead name={t.charts.title} lead={`${t.charts.lead} ${count}.`} />
      <Filters label={t.charts.title}>
        <TextField name="to" label={t.asks.to} />
        <TextField name="by" label={t.asks.by} />
        <TextField name="about" label={t.asks.about} />
        <TextField name="as-of" label={t.asks.asOf} type="date" />
      </Filters>
      {asks === 0 && <p className="empty">{t.charts.none}</p>}
      <div className="pictures">
        {years.length > 0 && (
          <Years
            title={t.charts.years}
            kinds={statuses.map((status) => [status, t.statuses[status]])}
            years={years.map(({ year, statuses: counts }) => ({ year, counts }))}
          />
        )}
        {asks > 0 && <Ages ages={ages} />}
        {pairs.length > 0 && (
          <Network pairs={pairs} note={of < asks ? t.charts.latest(number(of)) : undefined} />
        )}
      </div>
      {undated > 0 && <p className="small">{t.charts.undated(undated, number(undated))}</p>}
    </>
  )
}
