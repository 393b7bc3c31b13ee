/** Who asks whom: those who ask on the left, whom they ask on the right, a line as thick as the asks are many. */
import type { AskCharts } from '../../follow/charts.ts'
import { useReader } from '../locale.tsx'
import { inColumns, shortened } from './columns.ts'
import { Picture } from './parts.tsx'

const [width, row, left, right] = [480, 26, 184, 296]
/** More pairs than these are not told apart at a glance: the table has them. */
const drawn = 20

type Pairs = AskCharts['pairs']

export function Network({ pairs, note }: { pairs: Pairs; note?: string | undefined }) {
  const { t, number } = useReader()
  const { askers, asked, lines } = inColumns(pairs.slice(0, drawn))
  const height = Math.max(askers.length, asked.length) * row
  // The shorter column stands in the middle of the longer.
  const at = (column: unknown[], place: number) => (height - column.length * row) / 2 + place * row + row / 2
  const most = Math.max(...lines.map(({ asks }) => asks))
  const notes = [pairs.length > drawn ? t.charts.drawn(number(drawn)) : undefined, note]
  return (
    <Picture
      title={t.charts.pairs}
      note={notes.filter(Boolean).join(' ') || undefined}
      width={width}
      height={height}
      heads={[t.charts.from, t.charts.to, t.charts.asks]}
      rows={pairs.map(({ from, to, asks }) => [from.name, to.name, asks])}
    >
      {lines.map(({ from, to, asks }) => (
        <Arrow
          key={`${from} ${to}`}
          from={at(askers, from)}
          to={at(asked, to)}
          thick={1 + (7 * asks) / most}
        />
      ))}
      {askers.map(({ key, name }, place) => (
        <Name key={key} name={name} x={left - 8} y={at(askers, place)} anchor="end" />
      ))}
      {asked.map(({ key, name }, place) => (
        <Name key={key} name={name} x={right + 6} y={at(asked, place)} anchor="start" />
      ))}
    </Picture>
  )
}

function Name(props: { name: string; x: number; y: number; anchor: 'start' | 'end' }) {
  const { name, x, y, anchor } = props
  return (
    <text className="name" x={x} y={y + 4} textAnchor={anchor} direction="ltr">
      <title>{name}</title>
      {`\u2068${shortened(name)}\u2069`}
    </text>
  )
}

/** From the end of one name to the beginning of another, with its head. */
function Arrow({ from, to, thick }: { from: number; to: number; thick: number }) {
  const [head, middle] = [6 + thick, (left + right) / 2]
  const half = head / 2
  return (
    <>
      <path
        className="flow"
        d={`M${left},${from} C${middle},${from} ${middle},${to} ${right - head},${to}`}
        strokeWidth={thick}
      />
      <path
        className="flow-head"
        d={`M${right},${to} L${right - head},${to - half} L${right - head},${to + half} Z`}
      />
    </>
  )
}
