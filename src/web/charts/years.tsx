/** Counts by year, each year a column of the kinds that are counted. */
import { useReader } from '../locale.tsx'
import { marksUpTo, Picture } from './parts.tsx'

const [width, height] = [640, 260]
const [left, right, top, bottom] = [44, 8, 12, 48]

/** `kinds`: what is counted, from the bottom up, each by its name; `fill-KIND` is its colour. */
export function Years<Kind extends string>(props: {
  title: string
  kinds: [Kind, string][]
  years: { year: number; counts: Record<Kind, number> }[]
}) {
  const { t, number } = useReader()
  const { title, kinds, years } = props
  const total = (counts: Record<Kind, number>) => kinds.reduce((sum, [kind]) => sum + counts[kind], 0)
  const marks = marksUpTo(Math.max(...years.map(({ counts }) => total(counts))))
  const y = (count: number) => height - bottom - (count / marks.at(-1)!) * (height - top - bottom)
  const step = (width - left - right) / years.length
  // A year's number needs some forty units of room.
  const every = Math.ceil(40 / step)
  return (
    <Picture
      title={title}
      width={width}
      height={height}
      heads={[t.charts.year, ...kinds.map(([, name]) => name)]}
      rows={years.map(({ year, counts }) => [String(year), ...kinds.map(([kind]) => counts[kind])])}
    >
      {marks.map((mark) => (
        <g key={mark} className="mark">
          <line x1={left} x2={width - right} y1={y(mark)} y2={y(mark)} />
          <text x={left - 6} y={y(mark) + 4} textAnchor="end">
            {number(mark)}
          </text>
        </g>
      ))}
      {years.map(({ year, counts }, place) => (
        <g key={year}>
          <Column
            counts={kinds.map(([kind]) => [kind, counts[kind]])}
            x={left + place * step + step * 0.15}
            // Few years are not a wall.
            width={Math.min(step * 0.7, 60)}
            y={y}
          />
          {place % every === 0 && (
            <text
              x={left + place * step + step * 0.15 + Math.min(step * 0.7, 60) / 2}
              y={height - bottom + 16}
              textAnchor="middle"
            >
              {year}
            </text>
          )}
        </g>
      ))}
      {kinds.map(([kind, name], place) => (
        <g
          key={kind}
          transform={`translate(${left + (place * (width - left)) / Math.max(4, kinds.length)}, ${height - 12})`}
        >
          <rect className={`fill-${kind}`} width="11" height="11" y="-10" />
          <text x="16">{name}</text>
        </g>
      ))}
    </Picture>
  )
}

function Column(props: {
  counts: [kind: string, count: number][]
  x: number
  width: number
  y: (count: number) => number
}) {
  const { counts, x, width, y } = props
  let below = 0
  return counts.map(([kind, count]) => {
    const from = below
    below += count
    return (
      <rect
        key={kind}
        className={`fill-${kind}`}
        x={x}
        width={width}
        y={y(below)}
        height={y(from) - y(below)}
      />
    )
  })
}
