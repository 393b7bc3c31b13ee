/**
 * What dates, places, posts and identifiers say about whether two entities with like names are one: evidence in the manner of
 * Fellegi and Sunter (A Theory for Record Linkage, 1969), each fact the logarithm of how much likelier it is of one than of two.
 * How often two persons of the EU's human-rights lists share a year of birth by chance (0.025, a neighbouring year 0.052) was
 * counted on 182 dates; the other chances are estimates, kept moderate because facts of namesakes are not independent.
 */
import type { PartialDate } from '../model.ts'
import { comparePrepared, SAME_NAME } from './compare.ts'
import type { Prepared } from './prepare.ts'
import type { Reason, ReasonCode } from './reasons.ts'

/** Facts of one entity, taken apart once; see `NamedEntity` for what each holds. */
export interface PreparedFacts {
  kind: Prepared['kind']
  born: PartialDate[]
  died: PartialDate[]
  countries: { shown: string; key: number | string }[]
  places: Prepared[]
  roles: Prepared[]
  identifiers: { kind: string; value: string; country: string; shown: string }[]
  gender: 'male' | 'female' | undefined
}

export interface Evidence {
  /** Natural logarithm of how much likelier the facts are of one entity than of two. */
  weight: number
  reasons: Reason[]
  /** Whether an identifier is shared, which alone can lift a score above what names allow. */
  identified: boolean
}

/** How much likelier each agreement and disagreement is of one entity than of two of that name. */
const likelier = {
  sameDay: 150,
  sameMonth: 60,
  sameYear: 32,
  dayAndMonthSwapped: 20,
  sameDayOtherYear: 10,
  nextYear: 1.5,
  otherDayOfYear: 0.8,
  nearYears: 0.5,
  otherDate: 0.05,
  sameCountry: 2,
  otherCountry: 0.3,
  samePlace: 5,
  otherPlace: 0.5,
  sameRole: 4,
  sameIdentifier: 1000,
  otherNumberOfThatKind: 0.5,
  otherSoleNumber: 0.02,
  otherGender: 0.04,
  otherKind: 0.02,
} as const

/** Numbers of which an entity has one in its country; people may have several passports. */
const sole = /^(?:lei|imo|inn|ogrn|okpo|kpp|duns|uscc|registration|company|tax|vat|siren|uei)/

export function weighFacts(a: PreparedFacts, b: PreparedFacts): Evidence {
  const found: Evidence = { weight: 0, reasons: [], identified: false }
  const add = (how: keyof typeof likelier, code: ReasonCode, details: Reason['details'] = {}) => {
    found.weight += Math.log(likelier[how])
    found.reasons.push({ code, details })
  }
  identifiers(a, b, found, add)
  dates(a.born, b.born, 'born', add)
  dates(a.died, b.died, 'died', add)
  if (a.kind && b.kind && a.kind !== b.kind) add('otherKind', 'kind_differs')
  if (a.gender && b.gender && a.gender !== b.gender) add('otherGender', 'gender_differs')
  countries(a, b, add)
  const place = likest(a.places, b.places)
  if (place) {
    const details = { a: place.a, b: place.b }
    if (place.score >= SAME_NAME) add('samePlace', 'fact_place_shared', details)
    else add('otherPlace', 'fact_place_differs', details)
  }
  // People change posts: another post says nothing.
  const role = likest(a.roles, b.roles)
  if (role && role.score >= SAME_NAME) add('sameRole', 'role_shared', { a: role.a, b: role.b })
  return found
}

type Add = (how: keyof typeof likelier, code: ReasonCode, details?: Reason['details']) => void

function identifiers(a: PreparedFacts, b: PreparedFacts, found: Evidence, add: Add): void {
  for (const one of a.identifiers) {
    const alike = b.identifiers.filter(
      (other) => other.kind === one.kind && (!other.country || !one.country || other.country === one.country),
    )
    if (alike.length === 0) continue
    if (alike.some((other) => other.value === one.value)) {
      found.identified = true
      add('sameIdentifier', 'identifier_shared', { kind: one.kind, value: one.shown })
      return
    }
  }
  for (const one of a.identifiers) {
    const other = b.identifiers.find(
      (its) => its.kind === one.kind && (!its.country || !one.country || its.country === one.country),
    )
    if (!other) continue
    const how = sole.test(one.kind) ? 'otherSoleNumber' : 'otherNumberOfThatKind'
    add(how, 'identifier_differs', { kind: one.kind, a: one.shown, b: other.shown })
    return
  }
}

/** The pair of dates that speaks most for one entity: lists often give several. */
function dates(left: PartialDate[], right: PartialDate[], what: 'born' | 'died', add: Add): void {
  let best: { how: keyof typeof likelier; a: string; b: string } | undefined
  for (const a of left) {
    for (const b of right) {
      const how = agreement(a, b)
      if (!best || likelier[how] > likelier[best.how]) best = { how, a, b }
    }
  }
  if (!best) return
  const agrees = likelier[best.how] > likelier.nextYear
  const code = `${what}_${agrees ? (best.a === best.b ? 'same' : 'agrees') : 'differs'}` as ReasonCode
  add(best.how, code, { a: best.a, b: best.b })
}

/** How two dates of birth or death, each as precise as it is known, agree. */
export function agreement(a: PartialDate, b: PartialDate): keyof typeof likelier {
  const [year = '', month, day] = parts(a)
  const [otherYear = '', otherMonth, otherDay] = parts(b)
  const apart = Math.abs(Number(year) - Number(otherYear))
  const bothDays = day !== undefined && otherDay !== undefined
  if (apart === 0) {
    if (month === undefined || otherMonth === undefined) return 'sameYear'
    if (bothDays) {
      if (month === otherMonth && day === otherDay) return 'sameDay'
      return month === otherDay && day === otherMonth ? 'dayAndMonthSwapped' : 'otherDayOfYear'
    }
    return month === otherMonth ? 'sameMonth' : 'otherDayOfYear'
  }
  if (bothDays && month === otherMonth && day === otherDay) return 'sameDayOtherYear'
  return apart === 1 ? 'nextYear' : apart <= 3 ? 'nearYears' : 'otherDate'
}

// 1 January is what registers write when only the year is known.
const parts = (date: PartialDate) => (date.endsWith('-01-01') ? [date.slice(0, 4)] : date.split('-'))

function countries(a: PreparedFacts, b: PreparedFacts, add: Add): void {
  if (a.countries.length === 0 || b.countries.length === 0) return
  const common = a.countries.find((one) => b.countries.some((other) => other.key === one.key))
  if (common) add('sameCountry', 'country_shared', { country: common.shown })
  else
    add('otherCountry', 'country_differs', {
      a: a.countries.map(({ shown }) => shown).join(', '),
      b: b.countries.map(({ shown }) => shown).join(', '),
    })
}

function likest(left: Prepared[], right: Prepared[]): { score: number; a: string; b: string } | undefined {
  let best: { score: number; a: string; b: string } | undefined
  for (const a of left) {
    for (const b of right) {
      const { score } = comparePrepared(a, b)
      if (!best || score > best.score) best = { score, a: a.name, b: b.name }
    }
  }
  return best
}
