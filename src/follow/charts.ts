/** Asks counted for people who would rather look than read: by year and status, by age, by who asks whom. Pure. */
import type { PartialDate } from '../model.ts'
import type { AskStatus, KeptAsk } from '../record/contract.ts'
import { daysBetween, lastDay } from './day.ts'

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

/** How often one asked another. */
export interface Pair {
  from: string
  to: string
  asks: number
}

export interface AskCharts {
  years: YearCount[]
  ages: AgeCount[]
  pairs: Pair[]
  /** Asks in documents whose date is not known: in no year and of no age. */
  undated: number
}

/** Bands of age, in whole years. */
const bands = [0, 1, 2, 3, 5, 10]
/** Most pairs that a picture can hold. */
const mostPairs = 25

/** Counts asks as of a day. Linear in their number, but for sorting the pairs. */
export function askCharts(asks: KeptAsk[], today: PartialDate): AskCharts {
  const dated = asks.filter(({ document }) => document.published !== null)
  return {
    years: byYear(dated),
    ages: byAge(
      dated.filter(({ status }) => status === 'open'),
      today,
    ),
    pairs: byPair(asks),
    undated: asks.length - dated.length,
  }
}

/** Every year from the first to the last, those without an ask too. */
function byYear(asks: KeptAsk[]): YearCount[] {
  const years = asks.map(({ document }) => Number(document.published!.slice(0, 4)))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const counted = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    statuses: { open: 0, answered: 0, met: 0, refused: 0 },
  }))
  for (const [i, { status }] of asks.entries()) counted[years[i]! - first]!.statuses[status]++
  return counted
}

function byAge(open: KeptAsk[], today: PartialDate): AgeCount[] {
  const ages = open.map(({ document }) => daysBetween(lastDay(document.published!) ?? today, today) / 365.25)
  return bands.map((from, i) => {
    const below = bands[i + 1] ?? null
    const within = (age: number) => (from === 0 || age >= from) && (below === null || age < below)
    return { from, below, open: ages.filter(within).length }
  })
}

/** An ask by two of three counts for each of the six. */
function byPair(asks: KeptAsk[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const ask of asks)
    for (const from of namesOf(ask, 'asker'))
      for (const to of namesOf(ask, 'addressee')) {
        const key = `${from}\n${to}`
        const pair = pairs.get(key)
        if (pair) pair.asks++
        else pairs.set(key, { from, to, asks: 1 })
      }
  const most = [...pairs.values()].sort(
    (a, b) => b.asks - a.asks || a.from.localeCompare(b.from) || a.to.localeCompare(b.to),
  )
  return most.slice(0, mostPairs)
}

/** The names of those a slot was resolved to; as written where it was not. */
function namesOf(ask: KeptAsk, slot: 'asker' | 'addressee'): string[] {
  const known = ask.entities[slot] ?? []
  return known.length > 0 ? [...new Set(known.map(({ name }) => name))] : ask[slot]
}
