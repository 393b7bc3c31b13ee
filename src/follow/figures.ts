/** Competing figures: what several documents count of the same, brought side by side. Pure. */
import type { KeptFinding } from '../record/contract.ts'
import { folded } from './classify.ts'

export type KeptFigure = Extract<KeptFinding, { kind: 'figure' }>

/** Figures of one unit, the earliest document first, undated last. */
export interface FigureGroup {
  /** The unit as most of them write it. */
  unit: string
  /** Whether at least two documents give different counts. */
  competing: boolean
  figures: KeptFigure[]
}

/** Groups figures by what they count; those that compete come first, then the larger groups. Linear but for the sorting. */
export function figureGroups(figures: KeptFigure[]): FigureGroup[] {
  const groups = new Map<string, KeptFigure[]>()
  for (const figure of figures) {
    const key = unitKey(figure.unit)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.values()].map(asGroup).sort(byWeight)
}

/** « Les journalistes », "journalist", "Journalists": without article, case, accents or the plural's ending. */
function unitKey(unit: string): string {
  const words = folded(unit)
    .trim()
    .replace(/^(the|les?|la|l|des?|du|d) /, '')
    .split(' ')
  return words.map((word) => word.replace(/(?<=\p{L}{3})[sx]$/u, '')).join(' ')
}

function asGroup(figures: KeptFigure[]): FigureGroup {
  const sorted = figures.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
  const counts = new Set(figures.map(({ count }) => count))
  const documents = new Set(figures.map(({ document }) => document.id))
  return {
    unit: mostWritten(figures.map(({ unit }) => unit)),
    competing: counts.size > 1 && documents.size > 1,
    figures: sorted,
  }
}

/** Undated ones sort last. */
const dayOf = (figure: KeptFigure) => figure.document.published ?? '9999'

function mostWritten(units: string[]): string {
  const times = new Map<string, number>()
  for (const unit of units) times.set(unit, (times.get(unit) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]![0]
}

function byWeight(a: FigureGroup, b: FigureGroup): number {
  return (
    Number(b.competing) - Number(a.competing) ||
    b.figures.length - a.figures.length ||
    a.unit.localeCompare(b.unit)
  )
}
