/** What adding is told and tells, at whichever door. */
import type { Language, PartialDate } from '../model.ts'
import type { AddOutcome } from './contract.ts'

/** What the user says of a document; it wins over what is found in it. */
export interface GivenFacts {
  published?: PartialDate
  publisher?: string
  title?: string
  language?: Language
}

interface Told {
  problem: string
  remedy: string
}

/** One step of adding; the last is `done` or `failed`. */
export type AddingStep =
  | { state: 'fetching' | 'reading' }
  /** Read; now being written to the record. */
  | { state: 'keeping'; documents: number; findings: number }
  | { state: 'done'; documents: AddedDocument[]; problems: Told[] }
  | { state: 'failed'; problems: Told[] }

export interface AddedDocument {
  /** Empty for a container that is on record already: its items have ids of their own. */
  id: string
  name: string
  outcome: AddOutcome['outcome']
  findings: number
  /** What could not be read well in it. */
  doubts: Told[]
}
