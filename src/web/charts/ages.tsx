/** How long open asks have waited: a bar for each band of age. */
import type { AskCharts } from '../../follow/charts.ts'
import { useReader } from '../locale.tsx'
import { Picture } from './parts.tsx'

const [width, bar, left] = [640, 30, 175]

export function Ages({ ages }: Pick<AskCharts, 'ages'>) {
  const { t, number } = useReader()
  const most = Math.max(1, ...ages.map(({ open }) => open))
  const band = ({ from, below }: AskCharts['ages'][number]) => t.charts.ageBand(from, below)
  return (
    <Picture
      title={t.charts.ages}
      width={width}
      height={ages.length * bar}
      heads={[t.charts.age, t.statuses.open]}
      rows={ages.map((age) => [band(age), age.open])}
    >
      {ages.map((age, place) => {
        const long = (age.open / most) * (width - left - 60)
        return (
          <g key={age.from} transform={`translate(0, ${place * bar})`}>
            <text x={left - 10} y={bar / 2 + 4} textAnchor="end">
              {band(age)}
            </text>
            <rect className="fill-open" x={left} y={6} width={long} height={bar - 12} />
            <text x={left + long + 6} y={bar / 2 + 4}>
              {number(age.open)}
            </text>
          </g>
        )
      })}
    </Picture>
  )
}
