/** Who asks whom: those who ask on the left, those asked on the right, a line as thick as the asks are many. */
import type { AskCharts, Pair } from '../../follow/charts.ts'
import { useReader } from '../locale.tsx'
import { Picture } from './parts.tsx'

const [width, row, side] = [640, 26, 200]
/** Letters that fit beside a picture. */
const longest = 28

export function Pairs({ pairs }: Pick<AskCharts, 'pairs'>) {
  const { t } = useReader()
  const [askers, asked] = [ranked(pairs, 'from'), ranked(pairs, 'to')]
  const height = Math.max(askers.length, asked.length) * row
  const most = Math.max(...pairs.map(({ asks }) => asks))
  const place = (names: string[], name: string) => (names.indexOf(name) + 0.5) * (height / names.length)
  return (
    <Picture
      title={t.charts.pairs}
      width={width}
      height={height}
      heads={[t.charts.from, t.charts.to, t.charts.asks]}
      rows={pairs.map(({ from, to, asks }) => [from, to, asks])}
    >
      {pairs.map(({ from, to, asks }) => {
        const [y1, y2] = [place(askers, from), place(asked, to)]
        const [x1, x2, middle] = [side, width - side, width / 2]
        return (
          <path
            key={`${from} ${to}`}
            className="flow"
            d={`M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`}
            strokeWidth={1 + (asks / most) * (row / 2)}
          />
        )
      })}
      {askers.map((name) => (
        <text key={name} x={side - 8} y={place(askers, name) + 4} textAnchor="end" direction="ltr">
          {`\u2068${cut(name)}\u2069`}
        </text>
      ))}
      {asked.map((name) => (
        <text key={name} x={width - side + 8} y={place(asked, name) + 4} direction="ltr">
          {`\u2068${cut(name)}\u2069`}
        </text>
      ))}
    </Picture>
  )
}

/** The names of one side, those with most asks first. */
function ranked(pairs: Pair[], of: 'from' | 'to'): string[] {
  const asks = new Map<string, number>()
  for (const pair of pairs) asks.set(pair[of], (asks.get(pair[of]) ?? 0) + pair.asks)
  return [...asks].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name)
}

const cut = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)
