/** What the body of each kind of entry holds: the ledger's own language. */
import type { Document, Finding, Named, PartialDate, Passage } from '../model.ts'

export interface RecordCreated {
  format: 'answerable-record'
  version: number
  /** Random, so that no two records have the same chain. */
  record: string
}

/** Bytes came in: where from, and their hash. */
export interface DocumentAdded {
  original: string
  size: number
  name: string
  mediaType: string
  url?: string
  headers?: Record<string, string>
  fetched?: string
  modified?: PartialDate
}

/** A document was read from them. The text itself is kept by its hash, so that the chain stays small. */
export interface DocumentRead {
  /** Sequence of the DocumentAdded entry that it was read from. */
  source: number
  document: DocumentFacts
  /** SHA-256 in hex of the text in UTF-8. */
  text: string
  findings: Finding[]
  named: Named[]
  engine: string
}

export type DocumentFacts = Omit<Document, 'text'>

export interface FindingDecided {
  finding: string
  why?: string
}
export interface FindingCorrected extends FindingDecided {
  to: Finding
}
export interface FindingAdded extends FindingCorrected {
  document: string
}
export interface AskAnswered {
  ask: string
  status: 'answered' | 'met' | 'refused'
  answer: Passage | null
  why?: string
}
/** `finding` is what the entry was about, so that its history shows that it was taken back. */
export interface DecisionWithdrawn extends FindingDecided {
  entry: number
}
export interface EntitiesMerged {
  keep: string
  merge: string[]
  why?: string
}
export interface EntitiesParted {
  entity: string
  from: string
  why?: string
}

/** Body by kind of entry. */
export interface Bodies {
  RecordCreated: RecordCreated
  DocumentAdded: DocumentAdded
  DocumentRead: DocumentRead
  FindingConfirmed: FindingDecided
  FindingCorrected: FindingCorrected
  FindingRejected: FindingDecided
  FindingAdded: FindingAdded
  AskAnswered: AskAnswered
  DecisionWithdrawn: DecisionWithdrawn
  EntitiesMerged: EntitiesMerged
  EntitiesParted: EntitiesParted
}
