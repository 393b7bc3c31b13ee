/** How English says when. */
import { exists, type Unit, type When } from './calendar.ts'
import {
  type Bound,
  between,
  dayPair,
  type Grammar,
  isYear,
  numeric,
  type Parsed,
  yearStretch,
} from './grammar.ts'
import { dayAt, isDash, type Token } from './tokens.ts'

const months = new Map(
  Object.entries({
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  }),
)
const weekdays = new Map(
  Object.entries({
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  }),
)
const numbers = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    twenty: 20,
    thirty: 30,
  }),
)
const units = new Map<string, Unit>(
  Object.entries({ hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year' }).flatMap(
    ([word, unit]) => [
      [word, unit as Unit],
      [`${word}s`, unit as Unit],
    ],
  ),
)
const set = (words: string) => new Set(words.split(' '))
/** Words after which four digits, or a month's bare name, are a time. */
const before = set(
  'in since of by until till from between to early mid late during year before after around late end beginning start through summer spring autumn fall winter and or on',
)
const monthBefore = set(
  'in since by until till from between during before after last next this early mid late end beginning start through past of',
)
const counting = set(
  'more over about some nearly almost approximately least than up roughly only estimated another additional other these those all fewer',
)
const counted = set(
  'people persons prisoners detainees men women children deaths cases lawyers activists soldiers euros dollars pounds km kilometers kilometres miles metres meters tons tonnes families villages workers students victims members words pages times refugees civilians arrests casualties troops police officers protesters companies euro francs yuan',
)
const years = { before, counting, counted }
const seasons = set('spring summer autumn fall winter')
const parted = new Map<string, When['part']>(
  Object.entries({
    early: 'early',
    mid: 'middle',
    middle: 'middle',
    late: 'late',
    beginning: 'early',
    start: 'early',
    end: 'late',
    close: 'late',
  } as const),
)
const directions = new Map<string, When['direction']>(
  Object.entries({
    last: 'last',
    past: 'last',
    this: 'this',
    next: 'next',
    coming: 'next',
    upcoming: 'next',
    forthcoming: 'next',
  } as const),
)

const low = (t: Token[], i: number) => t[i]?.low ?? ''
const skipComma = (t: Token[], i: number) => (low(t, i) === ',' ? i + 1 : i)
const skipPeriod = (t: Token[], i: number) => (low(t, i) === '.' && t[i]!.joined ? i + 1 : i)

const abbreviated = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** A month's name, capitalised as English writes it, and where the words after it begin. */
function monthAt(t: Token[], i: number): { month: number; next: number } | null {
  const month = t[i]?.capital ? months.get(low(t, i)) : undefined
  if (month === undefined) return null
  return { month, next: abbreviated.test(low(t, i)) ? skipPeriod(t, i + 1) : i + 1 }
}

const afterOrdinal = (t: Token[], i: number) =>
  t[i]?.joined && /^(?:st|nd|rd|th)$/.test(low(t, i)) ? i + 1 : i

function yearOf(t: Token[], i: number): number {
  return isYear(t, i, { ...years, before: always }) ? t[i]!.value : 0
}
/** After a month the digits are a year without another word to say so. */
const always = { has: () => true } as unknown as Set<string>

/** "March 24, 2019", "24th of March 2019", "March 2019", with a weekday before it or not. */
function calendarDay(t: Token[], start: number): Parsed | null {
  let i = start
  const weekday = t[i]?.capital ? weekdays.get(low(t, i)) : undefined
  if (weekday !== undefined) i = skipComma(t, skipPeriod(t, i + 1))
  if (low(t, i) === 'the' && weekday !== undefined) i++
  const named = monthAt(t, i)
  if (named) return monthFirst(t, named, weekday)
  const day = dayAt(t, i)
  if (!day) return null
  let j = afterOrdinal(t, i + 1)
  if (low(t, j) === 'of') j++
  const month = monthAt(t, j)
  if (!month) return null
  const year = yearOf(t, skipComma(t, month.next))
  return checked({
    next: year
      ? skipComma(t, month.next) + 1
      : t[month.next - 1]!.low === '.' && !year
        ? month.next
        : month.next,
    when: { month: month.month, day, ...(year && { year }) },
  })
}

function monthFirst(
  t: Token[],
  { month, next }: { month: number; next: number },
  weekday?: number,
): Parsed | null {
  const day = dayAt(t, next)
  if (day && !units.has(low(t, next + 1))) {
    const after = afterOrdinal(t, next + 1)
    const year = yearOf(t, skipComma(t, after))
    return checked({
      next: year ? skipComma(t, after) + 1 : after,
      when: { month, day, ...(year && { year }) },
    })
  }
  if (weekday !== undefined) return null
  let j = skipComma(t, next)
  if (low(t, j) === 'of') j++
  const year = yearOf(t, j)
  return year ? { next: j + 1, when: { month, year } } : null
}

const checked = (parsed: Parsed): Parsed | null => (exists(parsed.when) ? parsed : null)

/** "March 24 to 26, 2019", "3-5 May 2021": days of one month. */
function days(t: Token[], start: number): Parsed | null {
  const i = /^(?:from|between)$/.test(low(t, start)) ? start + 1 : start
  const joins = /^(?:to|-|–|—|through|until|and|&)$/
  const named = monthAt(t, i)
  if (named) {
    const pair = dayPair(t, named.next, joins)
    if (!pair || monthAt(t, pair.at + 1)) return null
    const after = afterOrdinal(t, pair.at + 1)
    const year = yearOf(t, skipComma(t, after))
    return stretch(
      t,
      named.month,
      pair.first,
      t[pair.at]!.value,
      year,
      year ? skipComma(t, after) + 1 : after,
      low(t, pair.at - 1),
    )
  }
  const pair = dayPair(t, i, joins)
  if (!pair) return null
  let j = afterOrdinal(t, pair.at + 1)
  if (low(t, j) === 'of') j++
  const month = monthAt(t, j)
  if (!month) return null
  const year = yearOf(t, skipComma(t, month.next))
  return stretch(
    t,
    month.month,
    pair.first,
    t[pair.at]!.value,
    year,
    year ? skipComma(t, month.next) + 1 : month.next,
    low(t, pair.at - 1),
  )
}

function stretch(
  _t: Token[],
  month: number,
  first: number,
  last: number,
  year: number,
  next: number,
  join: string,
): Parsed | null {
  if (last <= first || ((join === 'and' || join === '&') && last !== first + 1)) return null
  const joined = between({ month, day: first }, { month, day: last, ...(year && { year }) })
  return joined && { next, ...joined }
}

/** One point in time, without a word such as "since" before it. */
function point(t: Token[], i: number): Parsed | null {
  return (
    calendarDay(t, i) ??
    part(t, i) ??
    season(t, i) ??
    decade(t, i) ??
    deictic(t, i) ??
    weekdayAlone(t, i) ??
    monthAlone(t, i) ??
    year(t, i)
  )
}

function year(t: Token[], i: number): Parsed | null {
  return isYear(t, i, years) ? { next: i + 1, when: { year: t[i]!.value } } : null
}

/** "early 2019", "late March", "the end of 2020", "mid-2018". */
function part(t: Token[], i: number): Parsed | null {
  const which = parted.get(low(t, i))
  if (!which) return null
  let j = i + 1
  if (isDash(t[j])) j++
  if (low(t, j) === 'of') j++
  if (low(t, j) === 'the' && low(t, j + 1) === 'year')
    return { next: j + 2, when: { offset: { unit: 'year', by: 0 }, part: which } }
  if (low(t, j) === 'in') j++
  if (low(t, j) === 'the' && low(t, j + 1) === 'year') j += 2
  const named = monthAt(t, j)
  const inner = named
    ? (monthFirst(t, named) ?? { next: named.next, when: { month: named.month } })
    : yearOf(t, j)
      ? { next: j + 1, when: { year: t[j]!.value } }
      : deictic(t, j)
  return inner && inner.when.day === undefined
    ? { next: inner.next, when: { ...inner.when, part: which } }
    : null
}

/** "the summer of 2019", "spring 2020": known to the year. */
function season(t: Token[], i: number): Parsed | null {
  if (!seasons.has(low(t, i))) return null
  const j = low(t, i + 1) === 'of' ? i + 2 : i + 1
  const found = yearOf(t, j)
  return found ? { next: j + 1, when: { year: found } } : null
}

/** "the 1990s". */
function decade(t: Token[], i: number): Parsed | null {
  const one = t[i]
  if (one?.digits !== 4 || one.value % 10 !== 0 || one.value < 1500 || one.value > 2100) return null
  const j = /^['’]$/.test(low(t, i + 1)) ? i + 2 : i + 1
  return t[j]?.joined && low(t, j) === 's' ? { next: j + 1, when: { year: one.value, decade: true } } : null
}

/** "today", "last week", "two years ago", "this month". */
function deictic(t: Token[], i: number): Parsed | null {
  const word = low(t, i)
  if (word === 'today' || word === 'tonight') return { next: i + 1, when: { offset: { unit: 'day', by: 0 } } }
  if (word === 'yesterday') return { next: i + 1, when: { offset: { unit: 'day', by: -1 } } }
  if (word === 'tomorrow') return { next: i + 1, when: { offset: { unit: 'day', by: 1 } } }
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(low(t, i + 1)))
    return { next: i + 2, when: { offset: { unit: 'day', by: 0 } } }
  const direction = directions.get(word)
  if (direction && word !== 'past') return directed(t, i, direction)
  const count = Number.isNaN(t[i]?.value ?? Number.NaN) ? numbers.get(word) : t[i]!.value
  const unit = units.get(low(t, i + 1))
  if (count !== undefined && unit && low(t, i + 2) === 'ago' && count < 1000)
    return { next: i + 3, when: { offset: { unit, by: -count } } }
  return null
}

function directed(t: Token[], i: number, direction: 'last' | 'this' | 'next'): Parsed | null {
  const by = { last: -1, this: 0, next: 1 }[direction]
  const unit = units.get(low(t, i + 1))
  // "the last year of the war", "the next day", "this day": told from somewhere else than the document's date.
  if (
    unit &&
    /^(?:week|month|year)$/.test(low(t, i + 1)) &&
    !/^(?:the|every|each)$/.test(low(t, i - 1)) &&
    low(t, i + 2) !== 'of'
  )
    return { next: i + 2, when: { offset: { unit, by } } }
  const weekday = t[i + 1]?.capital ? weekdays.get(low(t, i + 1)) : undefined
  if (weekday !== undefined && low(t, i + 1).length > 4) return { next: i + 2, when: { weekday, direction } }
  const named = monthAt(t, i + 1)
  if (!named) return null
  const dated = monthFirst(t, named)
  if (dated) return dated.when.year ? null : { next: dated.next, when: { ...dated.when, direction } }
  return { next: named.next, when: { month: named.month, direction } }
}

/** "Monday", "on Monday"; not "Mondays", and no abbreviation, which may be a name. */
function weekdayAlone(t: Token[], i: number): Parsed | null {
  const weekday = t[i]?.capital && low(t, i).length > 5 ? weekdays.get(low(t, i)) : undefined
  if (weekday === undefined || (t[i + 1]?.capital && low(t, i - 1) !== 'on')) return null
  const next = directions.get(low(t, i + 1)) === 'next' ? i + 2 : i + 1
  return { next, when: { weekday, ...(next > i + 1 && { direction: 'next' as const }) } }
}

/** "in July", "a July report"; "May", "March" and "April Smith" need a word that says it is a time. */
function monthAlone(t: Token[], i: number): Parsed | null {
  const named = monthAt(t, i)
  if (!named || low(t, i).length < 3) return null
  if (monthBefore.has(low(t, i - 1)) && !(low(t, i - 1) === 'of' && /^(?:may|march)$/.test(low(t, i)))) {
    // "by April Smith": somebody's name.
    if (
      /^(?:by|from|after|before|and|of)$/.test(low(t, i - 1)) &&
      t[named.next]?.capital &&
      !t[named.next]!.joined
    )
      return null
    return { next: named.next, when: { month: named.month } }
  }
  if (/^(?:may|march|jan|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|feb|april|june)$/.test(low(t, i)))
    return null
  if (t[named.next]?.capital || t[i - 1]?.capital || i === 0) return null
  return { next: named.next, when: { month: named.month } }
}

/** "between 2017 and 2019", "from March 24 to April 2, 2019", "2014 to 2016". */
function range(t: Token[], i: number): Parsed | null {
  const opening = low(t, i)
  const start = opening === 'between' || opening === 'from' ? i + 1 : i
  const first = (start > i && bare(t, start)) || point(t, start)
  if (!first || (start === i && first.when.offset)) return null
  const join =
    opening === 'between'
      ? /^and$/
      : start > i
        ? /^(?:to|until|till|through|-|–|—)$/
        : /^(?:to|through|-|–|—)$/
  if (!join.test(low(t, first.next))) return null
  const second = point(t, first.next + 1)
  if (!second) return null
  const joined = between(first.when, second.when)
  return joined && { next: second.next, ...joined }
}

/** The first end of "between March and May 2019": a month, or "March 24", whose year comes later. */
function bare(t: Token[], i: number): Parsed | null {
  const named = monthAt(t, i)
  return named && !dayAt(t, named.next) && !yearOf(t, skipComma(t, named.next))
    ? { next: named.next, when: { month: named.month } }
    : null
}

/** "within 48 hours", "in the next two weeks": days that begin with the document's date. */
function ahead(t: Token[], i: number): Parsed | null {
  let j = i
  if (low(t, j) === 'within') j++
  else if (
    /^(?:in|over|during)$/.test(low(t, j)) &&
    low(t, j + 1) === 'the' &&
    /^(?:next|coming)$/.test(low(t, j + 2))
  )
    j += 3
  else return null
  if (low(t, j) === 'the') j++
  if (/^(?:next|coming)$/.test(low(t, j))) j++
  const count = Number.isNaN(t[j]?.value ?? Number.NaN) ? numbers.get(low(t, j)) : t[j]!.value
  if (isDash(t[j + 1])) j++
  const unit = units.get(low(t, j + 1))
  if (count === undefined || !unit || count > 1000 || /^of$/.test(low(t, j + 2))) return null
  return {
    next: j + 2,
    when: { offset: { unit: 'day', by: 0 } },
    until: { offset: { unit, by: count } },
    bound: 'within',
    ahead: true,
  }
}

const bounds = new Map<string, Bound>(
  Object.entries({
    since: 'since',
    after: 'after',
    before: 'before',
    by: 'by',
    until: 'until',
    till: 'until',
  } as const),
)

export const english: Grammar = {
  trigger:
    /(?<![\p{L}\d])(?:\d{4}(?!\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|yesterday|tomorrow|within|coming|ago)(?=[\p{L}.\s])|(?:last|this|next)\s)|\bago\b/giu,
  parse(t, i) {
    return (
      ahead(t, i) ?? range(t, i) ?? days(t, i) ?? yearStretch(t, i) ?? numeric(t, i, false) ?? point(t, i)
    )
  },
  boundBefore(t, i) {
    const word = low(t, i - 1) === 'the' ? low(t, i - 2) : low(t, i - 1)
    if (word === 'of' && low(t, i - 2) === 'as') return 'since'
    return bounds.get(word)
  },
}
