/**
 * Finds the times that a text names, with the precision it gives them, in English and French. What depends on the
 * document's own date is placed by it, and stays unplaced without it: nothing is guessed. Linear in the text.
 */
import type { Language, PartialDate } from '../model.ts'
import { addDays, iso, place, type When } from './dates/calendar.ts'
import { english } from './dates/english.ts'
import { french } from './dates/french.ts'
import { type Bound, type Grammar, numeric, type Parsed } from './dates/grammar.ts'
import { stretches } from './dates/tokens.ts'

export interface FoundDate {
  /** UTF-16 offsets of the expression, without "in", "on", "since": `[start, end)`. */
  start: number
  end: number
  /** The day, month or year, or the first of a stretch; null where the document's date is needed and not known enough. */
  date: PartialDate | null
  /** The last day, month or year of a stretch. */
  until?: PartialDate
  precision: 'day' | 'week' | 'month' | 'year' | 'decade'
  /** Whether it was placed by the document's date. */
  relative: boolean
  /** What the words around make of it: "since 2014", "by the end of May", "within 48 hours". */
  bound?: Bound
  part?: 'early' | 'middle' | 'late'
  /** A day or month without its year as ISO 8601 writes it, `--12-17`, `--07`: for whoever knows more of the year. */
  written?: string
}

/** Every time named in `text`, in order; `anchor` is the document's date as far as it is known. */
export function findDates(text: string, language: Language, anchor?: PartialDate): FoundDate[] {
  const grammar = language === 'en' ? english : language === 'fr' ? french : digitsOnly
  const found: FoundDate[] = []
  for (const t of stretches(text, grammar.trigger)) {
    for (let i = 0; i < t.length; ) {
      const parsed = grammar.parse(t, i)
      if (parsed) {
        found.push(describe(parsed, t[i]!.start, t[parsed.next - 1]!.end, grammar.boundBefore(t, i), anchor))
      }
      i = parsed ? Math.max(parsed.next, i + 1) : i + 1
    }
  }
  return found
}

/** In other languages only a date all in digits, year first, says the same to everyone. */
const digitsOnly: Grammar = {
  trigger: /(?<!\d)\d{4}[-/.]\d{2}/g,
  parse: (t, i) => numeric(t, i, false),
  boundBefore: () => undefined,
}

function describe(
  parsed: Parsed,
  start: number,
  end: number,
  bound: Bound | undefined,
  anchor?: PartialDate,
): FoundDate {
  const { when, until } = parsed
  const first = place(when, anchor)
  const last = until ? placeEnd(parsed, first.date, anchor) : first.until
  const written =
    when.year === undefined && when.month !== undefined
      ? iso(0, when.month, when.day).replace('0000', '-')
      : undefined
  const said = parsed.bound ?? bound
  return {
    start,
    end,
    date: first.date,
    ...(last && first.date && last !== first.date && { until: last }),
    precision: precisionOf(when),
    relative: when.year === undefined,
    ...(said && { bound: said }),
    ...(when.part && { part: when.part }),
    ...(written && { written }),
  }
}

function placeEnd(
  { when, until, ahead }: Parsed,
  first: PartialDate | null,
  anchor?: PartialDate,
): PartialDate | undefined {
  if (first === null) return undefined
  if (ahead && until!.offset!.unit === 'week')
    return first.length === 10 ? addDays(first, 7 * until!.offset!.by) : undefined
  // "from March 3 to March 10" is placed by its first day, so that its end cannot fall a year before.
  if (when.year === undefined && until!.year === undefined && until!.month !== undefined) {
    const year = Number(first.slice(0, 4)) + (until!.month < (when.month ?? 1) ? 1 : 0)
    return iso(year, until!.month, until!.day)
  }
  const placed = place(until!, anchor)
  return placed.until ?? placed.date ?? undefined
}

function precisionOf(when: When): FoundDate['precision'] {
  if (when.decade) return 'decade'
  if (when.offset) return when.offset.unit === 'hour' ? 'day' : when.offset.unit
  if (when.day !== undefined || when.weekday !== undefined) return 'day'
  return when.month !== undefined ? 'month' : 'year'
}
