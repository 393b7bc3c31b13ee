/**
 * What a text without a date proves of when it was published: not before what it tells as past, not after what it
 * tells as to come. A year is answered only when both ends lie in it.
 */

import { addDays } from '../../language/dates/calendar.ts'
import { type FoundDate, findDates } from '../../language/dates.ts'
import type { Language, PartialDate } from '../../model.ts'
import { type DatedThing, events } from './events.ts'
import { offices, type Term } from './offices.ts'

/** The earliest and latest day on which the text can have been published, as far as it shows. */
interface Interval {
  floor?: PartialDate
  ceiling?: PartialDate
}

/** Longest text looked at: what dates a document stands in its first pages. */
const most = 200_000

interface Evidence extends Interval {
  /** A name said by its office may be said long after; it only settles what other evidence leaves open. */
  weak?: true
}

const cues = {
  en: {
    past: /\b(?:was|were|had|did|been|said|held|took|began|made|met|wrote|gave|found|sent|saw|died|fled|left|came|went|won|\p{L}{2,}ed)\b/giu,
    ahead:
      /\b(?:(?:will|shall|scheduled to|expected to|due to|set to|plans? to)(?: not| also)?(?: be)?(?: \p{L}+)?|upcoming|forthcoming|scheduled|effective|takes? effect|enters? into force)\b/giu,
  },
  fr: {
    past: /(?<!\p{L})(?:a|ont|est|sont|avait|avaient|était|étaient|fut|furent|eut) (?:été |\p{L}+ment )?\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|int)(?!\p{L})|(?<!\p{L})(?:était|étaient|avait|fut|furent)(?!\p{L})/giu,
    ahead:
      /(?<!\p{L})(?:\p{L}{3,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront|prévue?s?|à venir|prochaine?s?|entrera en vigueur)(?!\p{L})/giu,
  },
}

/** The year (or month) that the text proves, or undefined. */
export function inferDate({ floor, ceiling }: Interval): PartialDate | undefined {
  if (!floor || !ceiling || floor > ceiling) return undefined
  return sharedPrecision(floor, ceiling)
}

/** Both ends of the interval, days in full; an end that contradicts the other is left out. */
export function intervalOf(text: string, language: Language): Interval {
  const start = text.slice(0, most)
  const plain = start.replaceAll('’', "'")
  const evidence = [...fromDates(start, language), ...fromEvents(plain, language), ...fromOffices(plain)]
  const floors = evidence.flatMap((one) => one.floor ?? [])
  const floor = floors.sort().at(-1)
  const strong = evidence.filter((one) => !one.weak).flatMap((one) => one.ceiling ?? [])
  const ceilings = strong.length > 0 ? evidence.flatMap((one) => one.ceiling ?? []) : []
  // What is told as to come may be quoted from an older time: a ceiling under the floor proves nothing.
  const ceiling = ceilings.filter((one) => !floor || one >= floor).sort()[0]
  return {
    ...(floor && { floor }),
    ...(ceiling && strong.some((one) => !floor || one >= floor) && { ceiling }),
  }
}

function sharedPrecision(floor: PartialDate, ceiling: PartialDate): PartialDate | undefined {
  if (floor.slice(0, 7) === ceiling.slice(0, 7)) return floor.slice(0, 7)
  return floor.slice(0, 4) === ceiling.slice(0, 4) ? floor.slice(0, 4) : undefined
}

/** Dates told as past raise the floor; dates told as to come lower the ceiling. */
function fromDates(text: string, language: Language): Evidence[] {
  if (language === 'other') return []
  const found: Evidence[] = []
  for (const date of findDates(text, language)) {
    if (date.date === null || date.relative || date.precision === 'decade') continue
    const tense = tenseAt(text, date, language)
    if (tense === 'past') found.push({ floor: firstDay(date.date) })
    // "effective January 1, 2017" was written before that day; "in March 2019" may be written in March.
    if (tense === 'ahead')
      found.push({
        ceiling: date.precision === 'day' ? addDays(date.date, -1) : lastDay(date.until ?? date.date),
      })
  }
  for (const [, year] of text.matchAll(/©\s*((?:19|20)\d{2})\b/g)) found.push({ floor: `${year}-01-01` })
  return found
}

/** How the sentence around a date tells it: by the nearest telling verb before it, else the first after it. */
function tenseAt(text: string, date: FoundDate, language: 'en' | 'fr'): 'past' | 'ahead' | undefined {
  if (date.bound === 'since') return 'past'
  const before = text
    .slice(Math.max(0, date.start - 300), date.start)
    .split(/[.!?;]\s+(?=\p{Lu})|[\n•]/u)
    .at(-1)!
  const after = text.slice(date.end, date.end + 200).split(/[.!?;]\s|\n/u)[0]!
  const { past, ahead } = cues[language]
  // Compared by their ends, so that "will be held" is to come although "held" stands in it.
  const lastOf = (pattern: RegExp) => {
    const last = [...before.matchAll(pattern)].at(-1)
    return last ? last.index + last[0].length : -1
  }
  const [was, willBe] = [lastOf(past), lastOf(ahead)]
  if (was >= 0 || willBe >= 0)
    return was > willBe ? (date.bound === 'until' || date.bound === 'by' ? undefined : 'past') : 'ahead'
  const firstOf = (pattern: RegExp) => [...after.matchAll(pattern)][0]?.index ?? Number.POSITIVE_INFINITY
  const [laterWas, laterWillBe] = [firstOf(past), firstOf(ahead)]
  if (laterWas === laterWillBe) return undefined
  return laterWas < laterWillBe ? 'past' : 'ahead'
}

/** Named things raise the floor; « le 24 mai dernier » beside one that happened on a 24 May also gives the year after. */
function fromEvents(plain: string, language: Language): Evidence[] {
  const found: Evidence[] = []
  for (const event of events) {
    const at = event.names.map((name) => plain.indexOf(name.replaceAll('’', "'"))).filter((one) => one >= 0)
    if (at.length === 0) continue
    found.push({ floor: firstDay(event.date) })
    if (event.date.length === 10 && at.some((one) => saidLast(plain, one, event, language)))
      found.push({ ceiling: lastOfTie(event.date) })
  }
  return found
}

/** "Last 24 May" is said within the year that follows, and until autumn nearly always within the same year. */
const lastOfTie = (day: PartialDate) =>
  day.slice(5, 7) <= '09' ? `${day.slice(0, 4)}-12-31` : addDays(day, 364)

function saidLast(plain: string, at: number, event: DatedThing, language: Language): boolean {
  const from = Math.max(0, at - 250)
  return findDates(plain.slice(from, at + 250), language).some(
    (one) =>
      one.written === `--${event.date.slice(5)}` &&
      /dernier|last/i.test(plain.slice(Math.max(0, from + one.start - 6), from + one.end)),
  )
}

/** An office said with its holder's name. */
function fromOffices(plain: string): Evidence[] {
  const greeting =
    /^[^\S\n]*(?:Dear|Cher|Chère|Monsieur|Madame|Your Excellency|Excellency)\b[^\n]{0,120}$/m.exec(
      plain.slice(0, 6000),
    )?.[0]
  return offices.flatMap((term) => (greeting && addressed(greeting, term)) || named(plain, term) || [])
}

/** "Dear Foreign Minister Ayrault": written while he held the office. */
function addressed(greeting: string, term: Term): Evidence[] | undefined {
  const surname = term.name.split(' ').at(-1)!
  if (!new RegExp(`${escaped(surname)}(?!\\p{L})`, 'u').test(greeting)) return undefined
  if (!term.titles.some((title) => greeting.includes(title))) return undefined
  return [{ floor: term.from, ...(term.to && { ceiling: term.to }) }]
}

function named(plain: string, term: Term): Evidence[] | undefined {
  const name = term.name.replaceAll('’', "'")
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const around =
      `${plain.slice(Math.max(0, at - 70), at)}|${plain.slice(at + name.length, at + name.length + 70)}`.replaceAll(
        '\n',
        '. ',
      )
    if (
      /\b(?:former|ex|then|late|future|next|incoming|elect|candidate|ancien|ancienne|feu|futur|élue?)\b/i.test(
        around,
      )
    )
      continue
    if (term.titles.some((title) => around.includes(title.replaceAll('’', "'"))))
      return [{ floor: term.from }, ...(term.to ? [{ ceiling: term.to, weak: true as const }] : [])]
  }
  return undefined
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const firstDay = (date: PartialDate) => (date + '-01-01'.slice(date.length - 4)).slice(0, 10)

function lastDay(date: PartialDate): PartialDate {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
