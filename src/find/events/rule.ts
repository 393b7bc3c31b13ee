/** What a rule of events is: the words of one PLOVER class, as data that a linguist can change. */
import type { PloverClass } from '../../model.ts'

export interface EventRule {
  class: PloverClass
  name: string
  /** Verbs in their dictionary form, between commas; a phrasal one with its particle or preposition: "call for". */
  verbs?: string
  /** Nouns of happening, whose doer is a possessor, "by" or the subject of the verb that carries them: "arrest". */
  nouns?: string
  /** Adjectives that are predicates: "willing". */
  adjectives?: string
  /**
   * Verbs that are of the class only with one of some words as object, subject of the passive or complement:
   * "impose, lift + sanction, embargo". They are surer than the verbs alone.
   */
  with?: string[]
  /** Sentences it finds: the event between square brackets, who does it and to whom between nested ones. */
  finds: string[]
  /** Sentences in which it must find no event of its class. */
  skips: string[]
}
