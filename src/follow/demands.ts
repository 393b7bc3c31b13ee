/** Which demand an ask belongs to: what is asked, about whom, of whom in the end. Pure; the record keeps the answer. */
import type { Ask, EntityKind, Language } from '../model.ts'
import { contentStems, isMediated, nameAfter, topicOf } from './classify.ts'

/** Somebody in a slot: an entity of the record, or words that were not resolved (`id` null). */
export interface Party {
  id: string | null
  kind: EntityKind | null
  country: string | null
  /** Folded name. */
  key: string
}

export interface AskParties {
  addressee: Party[]
  final: Party[]
  concerning: Party[]
}

/** An ask's part in one demand. */
export interface DemandPart {
  topic: string
  /** Whom or what it is about: an entity's id, `name/...` for an unresolved name, `words/...`, or empty. */
  subject: string
  /** Who must act in the end: an entity's id, or null where this ask does not tell. */
  final: string | null
}

/** What is not in a class. */
const OTHER = 'other'

/** The demands that one ask belongs to: one for each person where it asks the same for several; at least one. */
export function demandParts(ask: Ask, parties: AskParties, language: Language): DemandPart[] {
  const words = ask.action || ask.quote
  const about = parties.concerning.filter((party) => party.kind === 'person' || party.kind === null)
  const topic = topicOf(words, language, about.length > 0)
  // What is raised with an official is not the official's case.
  const persons = topic?.id === 'raise' ? about.filter((party) => party.country === null) : about
  const final = finalActor(parties, topic?.id !== 'raise' && isMediated(words, language))
  if (topic?.person && persons.length > 0)
    return unique(persons.map(subjectOf)).map((subject) => ({ topic: topic.id, subject, final }))
  const name = topic && nameAfter(topic, words)
  if (name) return [{ topic: topic.id, subject: `name/${name}`, final }]
  const stems = topic && !topic.words && !topic.person ? [] : contentStems(words)
  // "Release them": whom is not told, so it is nobody else's demand; the place keeps it apart.
  const untold = topic?.person && stems.length < 2 ? [String(ask.start)] : []
  const subject = stems.length > 0 ? `words/${[...stems, ...untold].join('-')}` : ''
  return [{ topic: topic?.id ?? OTHER, subject, final }]
}

function subjectOf(party: Party): string {
  return party.id ?? `name/${party.key}`
}

/** The state of whoever must act: the third party named; else the body asked, where it is to act itself. */
function finalActor(parties: AskParties, mediated: boolean): string | null {
  const named = parties.final.length > 0 ? parties.final : mediated ? [] : parties.addressee
  const states = unique(named.map(stateOf).filter((state) => state !== null))
  // Several at once (a minister and the state, the Union and its members): the first state named stands for the demand.
  return states.find((state) => state.startsWith('country/')) ?? states[0] ?? null
}

/** The state that a person or body acts for; a body that acts for no state is itself. */
function stateOf(party: Party): string | null {
  if (party.country) return `country/${party.country.toLowerCase()}`
  return party.id
}

/**
 * The final actor under which an ask is counted: its own; else the only one that other asks for the same name. Never a
 * guess between two.
 */
export function joinedFinal(final: string | null, known: string[]): string | null {
  return final ?? (known.length === 1 ? known[0]! : null)
}

/** Readable id of a demand: `release.ilham-tohti.cn`. */
export function demandId({ topic, subject, final }: DemandPart): string {
  return [topic, bare(subject), final === null ? '' : bare(final)].join('.').replace(/\.+$/, '')
}

function bare(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

function unique<T>(list: T[]): T[] {
  return [...new Set(list)]
}
