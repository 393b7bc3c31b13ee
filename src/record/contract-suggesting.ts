/** What a record can be asked about who may be one: it only suggests, people decide. */
import type { Reason } from '../names/reasons.ts'
import type { EntitySummary } from './contract.ts'

/** Two entities of one kind that may be one, with what speaks for it and against. */
export interface Suggestion {
  one: EntitySummary
  other: EntitySummary
  /** The chance that they are one, by their names, countries and roles: never certainty. */
  score: number
  /** The names of each that are most alike. */
  names: [string, string]
  reasons: Reason[]
}

export interface SuggestionQuery {
  /** Only of this entity, by id. */
  about?: string
  limit?: number
}

export interface Suggesting {
  /** The likeliest first, without those that a person merged or held apart. */
  suggestions(query?: SuggestionQuery): Promise<Suggestion[]>
}
