/** Asks by year, each year a column of what became of them. */
import type { AskCharts } from '../../follow/charts.ts'
import type { AskStatus } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { marksUpTo, Picture } from './parts.tsx'

const statuses: AskStatus[] = ['met', 'answered', 'refused', 'open']
const [width, height] = [640, 260]
const [left, right, top, bottom] = [44, 8, 12, 48]

export function Years({ years }: Pick<AskCharts, 'years'>) {
  const { t, number } = useReader()
  const total = ({ statuses: counts }: AskCharts['years'][number]) =>
    statuses.reduce((sum, status) => sum + counts[status], 0)
  const marks = marksUpTo(Math.max(...years.map(total)))
  const y = (count: number) => height - bottom - (count / marks.at(-1)!) * (height - top - bottom)
  const step = (width - left - right) / years.length
  // A year's number needs some forty units of room.
  const every = Math.ceil(40 / step)
  return (
    <Picture
      title={t.charts.years}
      width={width}
      height={height}
      heads={[t.charts.year, ...statuses.map((status) => t.statuses[status])]}
      rows={years.map((one) => [String(one.year), ...statuses.map((status) => one.statuses[status])])}
    >
      {marks.map((mark) => (
        <g key={mark} className="mark">
          <line x1={left} x2={width - right} y1={y(mark)} y2={y(mark)} />
          <text x={left - 6} y={y(mark) + 4} textAnchor="end">
            {number(mark)}
          </text>
        </g>
      ))}
      {years.map((one, place) => (
        <g key={one.year}>
          <Column counts={one.statuses} x={left + place * step + step * 0.15} width={step * 0.7} y={y} />
          {place % every === 0 && (
            <text x={left + (place + 0.5) * step} y={height - bottom + 16} textAnchor="middle">
              {one.year}
            </text>
          )}
        </g>
      ))}
      {statuses.map((status, place) => (
        <g key={status} transform={`translate(${left + place * 145}, ${height - 12})`}>
          <rect className={`fill-${status}`} width="11" height="11" y="-10" />
          <text x="16">{t.statuses[status]}</text>
        </g>
      ))}
    </Picture>
  )
}

function Column(props: {
  counts: Record<AskStatus, number>
  x: number
  width: number
  y: (count: number) => number
}) {
  const { counts, x, y } = props
  let below = 0
  return statuses.map((status) => {
    const from = below
    below += counts[status]
    return (
      <rect
        key={status}
        className={`fill-${status}`}
        x={x}
        width={props.width}
        y={y(below)}
        height={y(from) - y(below)}
      />
    )
  })
}
