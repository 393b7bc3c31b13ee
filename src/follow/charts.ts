/** Asks counted for pictures: by year and status, by age, by who asks whom. Pure. */
import type { PartialDate } from '../model.ts'
import type { AskCounts, AskStatus } from '../record/contract.ts'
import { daysBetween } from './day.ts'

export interface YearCount {
  year: number
  /** Asks published in that year, by what became of them. */
  statuses: Record<AskStatus, number>
}

export interface AgeCount {
  /** Years since it was asked, at least; `below` is null for the last band. */
  from: number
  below: number | null
  open: number
}

export interface AskCharts {
  asks: number
  years: YearCount[]
  ages: AgeCount[]
  /** How often one asked another, among the `of` latest asks. */
  pairs: AskCounts['pairs']
  of: number
  /** Asks in documents whose date is not known: in no year and of no age. */
  undated: number
}

/** Bands of age, in whole years. */
const bands = [0, 1, 2, 3, 5, 10]

/** What the pictures show as of a day. Linear in the days that have an ask. */
export function askCharts({ days, pairs, of }: AskCounts, today: PartialDate): AskCharts {
  const dated = days.filter((one): one is Dated => one.day !== null)
  const [all, known] = [sum(days), sum(dated)]
  const open = dated.filter(({ status }) => status === 'open')
  return { asks: all, years: byYear(dated), ages: byAge(open, today), pairs, of, undated: all - known }
}

type Dated = AskCounts['days'][number] & { day: string }

const sum = (days: { asks: number }[]) => days.reduce((total, { asks }) => total + asks, 0)

/** Every year from the first to the last, those without an ask too. */
function byYear(days: Dated[]): YearCount[] {
  const years = days.map(({ day }) => Number(day.slice(0, 4)))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const counted = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    statuses: { open: 0, answered: 0, met: 0, refused: 0 },
  }))
  for (const [i, { status, asks }] of days.entries()) counted[years[i]! - first]!.statuses[status] += asks
  return counted
}

function byAge(open: Dated[], today: PartialDate): AgeCount[] {
  const ages = open.map(({ day, asks }) => ({ age: daysBetween(day, today) / 365.25, asks }))
  return bands.map((from, i) => {
    const below = bands[i + 1] ?? null
    const within = ({ age }: { age: number }) =>
      (from === 0 || age >= from) && (below === null || age < below)
    return { from, below, open: sum(ages.filter(within)) }
  })
}
