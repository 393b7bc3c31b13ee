/** What the two date grammars share: what they answer, numeric dates, and when four digits are a year. */
import { exists, iso, type When } from './calendar.ts'
import { dayAt, isDash, type Token, yearAt } from './tokens.ts'

export type Bound = 'since' | 'after' | 'before' | 'by' | 'until' | 'within'

/** An expression found at a token, up to `next` (exclusive). */
export interface Parsed {
  next: number
  when: When
  until?: When
  bound?: Bound
  /** True for a stretch of days worked out from the document's date: "within 48 hours". */
  ahead?: true
}

export interface Grammar {
  /** Words of which one stands in every date of the language; global and case-insensitive. */
  trigger: RegExp
  /** The longest expression that begins at token `i`. */
  parse(t: Token[], i: number): Parsed | null
  /** What the words before an expression make of it: since, by, until. */
  boundBefore(t: Token[], i: number): Bound | undefined
}

/** 2019-03-22, 2019/03/22, 22/03/2019, 22.03.2019; day and month that could be swapped give the year alone. */
export function numeric(t: Token[], i: number, dayFirst: boolean): Parsed | null {
  const [a, s, b, s2, c] = [t[i], t[i + 1], t[i + 2], t[i + 3], t[i + 4]]
  if (!a || !s?.joined || !b?.joined || !/^[-/.‑]$/.test(s.low) || a.digits === 0 || b.digits === 0)
    return null
  if (a.joined && t[i - 1] && /^[-/.\p{L}\d]+$/u.test(t[i - 1]!.low)) return null
  const third = s2?.joined && s2.low === s.low && c?.joined && c.digits > 0 ? c : undefined
  if (a.digits === 4 && third && b.digits <= 2 && third.digits <= 2) {
    const when = { year: a.value, month: b.value, day: third.value }
    return plausible(when) && !dangling(t, i + 5) ? { next: i + 5, when } : null
  }
  if (third?.digits === 4 && a.digits <= 2 && b.digits <= 2 && !dangling(t, i + 5)) {
    const swapped = a.value <= 12 && b.value <= 12 && a.value !== b.value
    if (swapped && !dayFirst) return { next: i + 5, when: { year: third.value } }
    const when =
      a.value > 12 || dayFirst
        ? { year: third.value, month: b.value, day: a.value }
        : { year: third.value, month: a.value, day: b.value }
    return plausible(when) ? { next: i + 5, when } : null
  }
  if (
    a.digits === 4 &&
    !third &&
    b.digits === 2 &&
    isDash(s) &&
    b.value >= 1 &&
    b.value <= 12 &&
    b.value < a.value % 100
  )
    return plausible({ year: a.value }) ? { next: i + 3, when: { year: a.value, month: b.value } } : null
  return null
}

const dangling = (t: Token[], i: number) =>
  t[i]?.joined === true && /^[-/\d]/.test(t[i]!.low) && t[i + 1]?.joined === true && t[i + 1]!.digits > 0

function plausible(when: When): boolean {
  return when.year! >= 1500 && when.year! <= 2100 && exists(when)
}

/** 2017–2019, 2017-19, 2019/2020 as a stretch of years. */
export function yearStretch(t: Token[], i: number): Parsed | null {
  const first = yearAt(t, i)
  // « loi n° 2017-19 », "No. 2010-15": the number of a text.
  if (numbered.test(t[i - 1]?.low ?? '') || /^[°º]$/.test(t[i - 1]?.low ?? '')) return null
  const [mark, second] = [t[i + 1], t[i + 2]]
  if (!first || !mark || !second || !(isDash(mark) || (mark.low === '/' && second.digits === 4))) return null
  if (mark.joined !== second.joined || dangling(t, i + 3)) return null
  const last =
    second.digits === 4
      ? yearAt(t, i + 2)
      : second.digits === 2 && mark.joined
        ? Math.floor(first / 100) * 100 + second.value
        : 0
  if (last <= first || last - first > 60) return null
  return { next: i + 3, when: { year: first }, until: { year: last } }
}

/** Whether the four digits at `i` are a year rather than a count, an amount or the number of a text. */
export function isYear(
  t: Token[],
  i: number,
  words: { before: Set<string>; counting: Set<string>; counted: Set<string> },
): boolean {
  const year = yearAt(t, i)
  if (!year) return false
  const [before, next] = [t[i - 1], t[i + 1]]
  if (
    t[i]!.joined &&
    before &&
    (/^[/.,:$€£#°@_]$/.test(before.low) || (isDash(before) && before.joined && t[i - 2]!.digits > 0))
  )
    return false
  if (next?.joined && (/^[/_@]$/.test(next.low) || /^\p{L}/u.test(next.low))) return false
  if (next?.joined && isDash(next) && t[i + 2]?.joined && t[i + 2]!.digits > 0) return false
  if (before && (words.counting.has(before.low) || numbered.test(before.low) || /^[$€£]$/.test(before.low)))
    return false
  if (before && /^[.°º]$/.test(before.low) && numbered.test(t[i - 2]?.low ?? '')) return false
  if (next && words.counted.has(next.low)) return false
  if (before && words.before.has(before.low)) return true
  // "2000 villages", "1800 arrests": a round or early number is a year only where a word says so.
  if (year % 100 === 0 || year < 1900) return before?.low === '('
  return true
}

const numbered =
  /^(?:n|no|nr|nos|numéro|number|resolution|résolution|unscr|article|art|arts|page|p|pp|section|§|directive|règlement|regulation|décret|loi|act|model|boeing)$/

/** Joins two ends of a stretch: what the second says of year, month or part of month holds for the first. */
export function between(first: When, second: When): { when: When; until: When } | null {
  const when = { ...first }
  if (when.year === undefined && !when.offset && when.weekday === undefined) {
    if (second.year !== undefined) when.year = second.year
    if (when.month === undefined && second.month !== undefined) when.month = second.month
    // "from December 28 to January 3, 2021" began the year before.
    if (
      when.year !== undefined &&
      first.month !== undefined &&
      second.month !== undefined &&
      first.month > second.month
    )
      when.year--
  }
  if (
    when.year !== undefined &&
    second.year !== undefined &&
    iso(when.year, when.month) > iso(second.year, second.month)
  )
    return null
  return exists(when) && exists(second) ? { when, until: second } : null
}

/** "24 to 26 March", "3-5 mai": a day, a joining word, a day; answers the first day and where the second stands. */
export function dayPair(t: Token[], i: number, joins: RegExp): { first: number; at: number } | null {
  const first = dayAt(t, i)
  if (!first) return null
  let j = i + 1
  if (t[j]?.joined && /^(?:st|nd|rd|th|er)$/.test(t[j]!.low)) j++
  if (!t[j] || !joins.test(t[j]!.low)) return null
  if (t[j]!.low === 'au' || t[j]!.low === 'to') j++
  else j++
  return dayAt(t, j) ? { first, at: j } : null
}
