/** Who asks whom, as a network: a circle for each, as large as it is asked often; an arrow as thick as the asks are many. */
import type { AskCharts } from '../../follow/charts.ts'
import { useReader } from '../locale.tsx'
import { laidOut, type Point } from './layout.ts'
import { Picture } from './parts.tsx'

const [width, height, margin] = [640, 560, 60]
/** Letters that fit below a circle. */
const longest = 24

type Pairs = AskCharts['pairs']
type Asking = Pairs[number]['from']

export function Network({ pairs, note }: { pairs: Pairs; note?: string | undefined }) {
  const { t } = useReader()
  const known = partiesOf(pairs)
  const place = new Map(known.map(({ key }, i) => [key, i]))
  const most = Math.max(...pairs.map(({ asks }) => asks))
  const lines = pairs.map(({ from, to, asks }) => ({
    from: place.get(keyOf(from))!,
    to: place.get(keyOf(to))!,
    strength: asks / most,
  }))
  const points = laidOut(known.length, lines, width - 2 * margin, height - 2 * margin).map(({ x, y }) => ({
    x: x + margin,
    y: y + margin,
  }))
  const radius = (i: number) => 5 + 13 * Math.sqrt(known[i]!.asked / Math.max(1, known[0]!.asked))
  return (
    <Picture
      title={t.charts.pairs}
      note={note}
      width={width}
      height={height}
      heads={[t.charts.from, t.charts.to, t.charts.asks]}
      rows={pairs.map(({ from, to, asks }) => [from.name, to.name, asks])}
    >
      {lines.map(({ from, to, strength }) => (
        <Arrow
          key={`${from} ${to}`}
          from={points[from]!}
          to={points[to]!}
          before={radius(to)}
          thick={1 + 7 * strength}
        />
      ))}
      {known.map(({ key, name }, i) => (
        <g key={key}>
          <circle className="party" cx={points[i]!.x} cy={points[i]!.y} r={radius(i)} />
          <text
            className="party-name"
            x={points[i]!.x}
            y={points[i]!.y + radius(i) + 13}
            textAnchor="middle"
            direction="ltr"
          >
            {`\u2068${name.length > longest ? `${name.slice(0, longest - 1)}…` : name}\u2069`}
          </text>
        </g>
      ))}
    </Picture>
  )
}

const keyOf = ({ id, name }: Asking) => id ?? `words ${name}`

/** Everybody who asks or is asked, those asked most first. */
function partiesOf(pairs: Pairs): { key: string; name: string; asked: number }[] {
  const known = new Map<string, { key: string; name: string; asked: number }>()
  const meet = (party: Asking, asked: number) => {
    const key = keyOf(party)
    const one = known.get(key) ?? { key, name: party.name, asked: 0 }
    known.set(key, one)
    one.asked += asked
  }
  for (const { from, to, asks } of pairs) {
    meet(from, 0)
    meet(to, asks)
  }
  return [...known.values()].sort((a, b) => b.asked - a.asked || a.name.localeCompare(b.name))
}

/** A bent line that ends before the circle, with its head; who asks itself has none. */
function Arrow(props: { from: Point; to: Point; before: number; thick: number }) {
  const { from, to, before, thick } = props
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < before + 8) return null
  // Bent to one side, so that the asks of two who ask each other are two lines.
  const bend = { x: (from.x + to.x) / 2 - dy * 0.12, y: (from.y + to.y) / 2 + dx * 0.12 }
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x)
  const size = 5 + thick
  const tip = { x: to.x - Math.cos(angle) * before, y: to.y - Math.sin(angle) * before }
  const back = (side: number) =>
    `${tip.x - Math.cos(angle + side) * size},${tip.y - Math.sin(angle + side) * size}`
  return (
    <>
      <path
        className="flow"
        d={`M${from.x},${from.y} Q${bend.x},${bend.y} ${tip.x - Math.cos(angle) * size * 0.7},${tip.y - Math.sin(angle) * size * 0.7}`}
        strokeWidth={thick}
      />
      <path className="flow-head" d={`M${tip.x},${tip.y} L${back(0.45)} L${back(-0.45)} Z`} />
    </>
  )
}
