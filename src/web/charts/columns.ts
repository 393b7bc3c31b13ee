/** Those who ask and those asked, in two columns whose lines cross little. */
import type { AskCharts } from '../../follow/charts.ts'

type Pairs = AskCharts['pairs']

interface Named {
  key: string
  name: string
}

interface Columns {
  /** From the top down; who asks and is asked stands in both. */
  askers: Named[]
  asked: Named[]
  /** From which place of one column to which of the other. */
  lines: { from: number; to: number; asks: number }[]
}

/** Each column in turn follows the places of those at the other end, until both rest or nearly so. */
export function inColumns(pairs: Pairs): Columns {
  const lines = pairs.map(({ from, to, asks }) => ({ from: keyOf(from), to: keyOf(to), asks }))
  let askers = [...new Set(lines.map(({ from }) => from))]
  let asked = [...new Set(lines.map(({ to }) => to))]
  for (let round = 0; round < 8; round++) {
    asked = follow(asked, askers, (key) => lines.filter(({ to }) => to === key).map(({ from }) => from))
    askers = follow(askers, asked, (key) => lines.filter(({ from }) => from === key).map(({ to }) => to))
  }
  const names = new Map(pairs.flatMap(({ from, to }) => [from, to]).map((one) => [keyOf(one), one.name]))
  const named = (key: string) => ({ key, name: names.get(key)! })
  return {
    askers: askers.map(named),
    asked: asked.map(named),
    lines: lines.map(({ from, to, asks }) => ({ from: askers.indexOf(from), to: asked.indexOf(to), asks })),
  }
}

const keyOf = ({ id, name }: Pairs[number]['from']) => id ?? `words ${name}`

/** A column in the order of the mean place of those at the other end; the first stay first where that is the same. */
function follow(column: string[], other: string[], ends: (key: string) => string[]): string[] {
  const mean = (key: string) => {
    const places = ends(key).map((end) => other.indexOf(end))
    return places.reduce((sum, place) => sum + place, 0) / places.length
  }
  return column.toSorted((a, b) => mean(a) - mean(b))
}

/** As many letters as stand beside the lines, whole letters only. */
const longest = 21

export function shortened(name: string): string {
  const letters = [...name]
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : name
}
