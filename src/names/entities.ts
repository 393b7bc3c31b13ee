/**
 * The second stage: whether two entities are one, by their names and by what is known of each. Names come first, facts move
 * their score up and down, and nothing makes it certain.
 */
import type { PartialDate } from '../model.ts'
import { type Comparison, comparePrepared, scorePrepared, verdictOf } from './compare.ts'
import { type Evidence, type PreparedFacts, weighFacts } from './facts.ts'
import { countryNumber } from './lexicon.ts'
import { type NameKind, type Prepared, prepare } from './prepare.ts'

/** A number or code that an authority gave: `{ kind: 'passport', value: 'E 123 456', country: 'FR' }`. */
export interface Identifier {
  /** What it is, in a word: passport, lei, imo, registration, tax, inn ... */
  kind: string
  value: string
  country?: string
}

/** What is known of a person, firm or body. All but the names may be missing; what is missing says nothing. */
export interface NamedEntity {
  /** Every name, in any script, the main one first. */
  names: readonly string[]
  kind?: NameKind | undefined
  /** Dates of birth or founding as precisely as they are known; several when sources disagree. */
  born?: readonly PartialDate[]
  died?: readonly PartialDate[]
  /** Nationality, residence, jurisdiction: ISO 3166 codes of two letters, or names in English, French or Chinese. */
  countries?: readonly string[]
  /** Places of birth, seats, addresses. */
  places?: readonly string[]
  /** Posts and functions, in words. */
  roles?: readonly string[]
  identifiers?: readonly Identifier[]
  gender?: 'male' | 'female' | undefined
}

export interface PreparedEntity {
  names: Prepared[]
  facts: PreparedFacts
}

export interface EntityComparison extends Comparison {
  /** The comparison of the two names that are most alike, before the facts. */
  names: Comparison & { a: string; b: string }
}

const MOST_NAMES = 60
const MOST_FACTS = 12
/** Facts without an identifier leave this much doubt, an identifier this much. */
const MOST = 0.99
const MOST_IDENTIFIED = 0.999

const date = /^\d{4}(?:-\d{2}){0,2}$/
const first = <T>(values: readonly T[] | undefined) => (values ?? []).slice(0, MOST_FACTS)

/** Takes an entity apart once, so that it can be compared many times. Dates that are not ISO 8601 are left out. */
export function prepareEntity(entity: NamedEntity): PreparedEntity {
  return {
    names: entity.names.slice(0, MOST_NAMES).map((name) => prepare(name, entity.kind)),
    facts: prepareFacts(entity),
  }
}

/** Only the facts: for a caller who has compared the names already. */
export function prepareFacts(entity: Omit<NamedEntity, 'names'>): PreparedFacts {
  return {
    kind: entity.kind,
    born: first(entity.born).filter((text) => date.test(text)),
    died: first(entity.died).filter((text) => date.test(text)),
    countries: first(entity.countries)
      .filter((text) => text.trim() !== '')
      .map((shown) => ({ shown, key: countryNumber(shown) ?? shown.trim().toLowerCase() })),
    places: first(entity.places).map((place) => prepare(place)),
    roles: first(entity.roles).map((role) => prepare(role, 'organisation')),
    identifiers: first(entity.identifiers)
      .map(({ kind, value, country = '' }) => ({
        kind: kind.trim().toLowerCase(),
        value: value
          .normalize('NFKC')
          .toUpperCase()
          .replace(/[^\p{L}\p{N}]/gu, ''),
        country: country.trim().toUpperCase(),
        shown: value.trim().slice(0, 60),
      }))
      .filter(({ value }) => value.length >= 4),
    gender: entity.gender,
  }
}

/** Whether two entities are one: the likest two of their names, moved by the facts. */
export function compareEntities(a: NamedEntity, b: NamedEntity): EntityComparison {
  return comparePreparedEntities(prepareEntity(a), prepareEntity(b))
}

export function comparePreparedEntities(a: PreparedEntity, b: PreparedEntity): EntityComparison {
  let best = { score: -1, a: prepare(''), b: prepare('') }
  for (const one of a.names) {
    for (const other of b.names) {
      const score = scorePrepared(one, other)
      if (score > best.score) best = { score, a: one, b: other }
    }
  }
  const names = comparePrepared(best.a, best.b)
  const moved = moveScore(names, weighFacts(a.facts, b.facts))
  return { ...moved, names: { ...names, a: best.a.name, b: best.b.name } }
}

/** The score of two names, moved by what the facts of their bearers say. */
export function moveScore(names: Comparison, facts: Evidence): Comparison {
  if (facts.reasons.length === 0) return names
  const odds = Math.log(Math.max(names.score, 0.001) / (1 - names.score)) + facts.weight
  const most = facts.identified ? MOST_IDENTIFIED : MOST
  const score = Math.round(Math.min(most, 1 / (1 + Math.exp(-odds))) * 1e4) / 1e4
  return { score, verdict: verdictOf(score), reasons: [...names.reasons, ...facts.reasons] }
}
