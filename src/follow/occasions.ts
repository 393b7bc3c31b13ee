/** Occasions: visits, summits, votes and signings, joined across documents by kind, people, place and date. Pure. */
import type { Finding, PartialDate } from '../model.ts'
import { folded } from './classify.ts'
import { daysBetween, firstDay, lastDay } from './day.ts'

export type OccasionKind =
  | 'visit'
  | 'summit'
  | 'dialogue'
  | 'session'
  | 'vote'
  | 'signing'
  | 'election'
  | 'day'
  | 'meeting'
  | 'occasion'

/** Words that tell the kind, both languages together (accents folded); the first kind that fits. */
const WORDS: [OccasionKind, RegExp][] = [
  ['visit', /(?<= )(?:visit|trip|tour |travel|deplacement|voyage|venue )/],
  ['summit', /(?<= )(?:summit|sommet|g7 |g8 |g20 )/],
  ['dialogue', /(?<= )(?:dialogue|consultation|talks |negotiation|pourparler|negociation)/],
  ['session', /(?<= )(?:session|review|examen|conference|assembly|assemblee|congress|congres)/],
  ['vote', /(?<= )(?:vote|scrutin|ballot)/],
  ['election', /(?<= )(?:election|olympi|games|jeux|cup |coupe )/],
  ['signing', /(?<= )(?:sign|ratif|conclu)/],
  ['day', /(?<= )(?:anniversary|anniversaire|international day|journee)/],
  ['meeting', /(?<= )(?:meet|reunion|rencontre|audience|entretien|hearing|audition|rendez vous)/],
]

/** Types of acts that are occasions. */
const ACTS: Record<string, OccasionKind> = {
  visit: 'visit',
  meet: 'meeting',
  summit: 'summit',
  vote: 'vote',
  sign: 'signing',
}

/** The kind of occasion that an ask is made for, or that an act is; null for none. */
export function occasionKind(finding: Finding): OccasionKind | null {
  if (finding.kind === 'act') return ACTS[finding.type] ?? null
  if (finding.kind !== 'ask' || !finding.occasion) return null
  const text = folded(finding.occasion)
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'occasion'
}

/** One finding that speaks of an occasion. */
export interface Spoken {
  finding: string
  document: number
  kind: OccasionKind
  /** The words for it. */
  name: string
  when: PartialDate | null
  /** Day on which its document is known: an ask is made before its occasion, and not long before. */
  said: string | null
  /** Ids of the people, and of the states, bodies and places, that take part. */
  people: string[]
  places: string[]
  isAct: boolean
}

export interface Joined {
  id: string
  kind: OccasionKind
  name: string
  when: PartialDate | null
  findings: string[]
}

/** Nothing dates an occasion further from the document that announces it. */
const NEAR = 92

/**
 * Joins what is said of the same occasion: the same kind, dates that can be one, and a person or two places in common.
 * Sorted by day, so each is compared with those of the months around it only.
 */
export function joinOccasions(spoken: Spoken[]): Joined[] {
  const dated = spoken
    .map((one) => ({ one, day: dayOf(one) }))
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.one.finding.localeCompare(b.one.finding))
  const group = dated.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (group[at] !== at) at = group[at] = group[group[at]!]!
    return at
  }
  for (let i = 0; i < dated.length; i++) {
    for (let j = i - 1; j >= 0 && isNear(dated[j]!.day, dated[i]!.day); j--)
      if (areOne(dated[j]!.one, dated[i]!.one)) group[root(i)] = root(j)
  }
  const groups = Map.groupBy(dated, (_, i) => root(i))
  return named([...groups.values()].map((members) => joined(members.map((member) => member.one))))
}

function dayOf(one: Spoken): string | null {
  return one.when === null ? one.said : firstDay(one.when)
}

function isNear(earlier: string | null, later: string | null): boolean {
  if (earlier === null || later === null) return earlier === later
  return daysBetween(earlier, later) <= NEAR
}

function areOne(a: Spoken, b: Spoken): boolean {
  if (a.kind !== b.kind || !datesMeet(a, b)) return false
  if (a.document === b.document && a.name === b.name) return true
  const people = a.people.filter((id) => b.people.includes(id)).length
  const places = a.places.filter((id) => b.places.includes(id)).length
  return people > 0 || places > 1 || (places === 1 && a.people.length + b.people.length === 0)
}

/** Two dates as precise as they are known overlap, or miss by the days that a visit takes. */
function datesMeet(a: Spoken, b: Spoken): boolean {
  if (a.when === null || b.when === null) return true
  const [from, to] = [firstDay(a.when), lastDay(a.when)]
  const [start, end] = [firstDay(b.when), lastDay(b.when)]
  if (!from || !to || !start || !end) return a.when === b.when
  return daysBetween(to, start) <= 7 && daysBetween(end, from) <= 7
}

function joined(members: Spoken[]): Joined {
  // The most precise date; the name that an ask gives it, which is shorter than an act's sentence.
  const dates = members.map((one) => one.when).filter((when) => when !== null)
  const when = dates.sort((a, b) => b.length - a.length || a.localeCompare(b))[0] ?? null
  const asks = members.filter((one) => !one.isAct)
  const name = (asks.length > 0 ? asks : members).at(-1)!.name
  const kind = members[0]!.kind
  const who = members.flatMap((one) => [...one.people, ...one.places])[0] ?? ''
  const day = when ?? members[0]!.said?.slice(0, 7) ?? ''
  const id = [kind, day, who.slice(who.indexOf('/') + 1)].filter(Boolean).join('.')
  return { id, kind, name, when, findings: members.map((one) => one.finding) }
}

/** The same list with a number after an id that another has. */
function named(list: Joined[]): Joined[] {
  const seen = new Map<string, number>()
  return list.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, count)
    return count === 1 ? one : { ...one, id: `${one.id}.${count}` }
  })
}
