/** What the body of each kind of entry holds: the ledger's own language. */

import type { Document, Finding, Named, PartialDate, Passage } from '../model.ts'
import type { ListEntry, ListFormat, Rejection } from '../names/lists/entry.ts'
import type { RestrictedKind, Role, SavedSearch, Translator } from './contract.ts'
import type { Reviewers } from './contract-reviewing.ts'
import type { CandidateDecision, ScreenedColumns, ScreenedRow } from './contract-screening.ts'

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
/** `of` stays the document that it was said to translate, so that the history of both shows it. */
export interface TranslationRetracted {
  document: string
  of: string
  why?: string
}
export interface TranslationStated extends TranslationRetracted {
  by: Translator
}
export interface EntitiesParted {
  entity: string
  from: string
  why?: string
}

/** Two that are not one, in the order of their ids. */
export interface EntitiesHeldApart {
  entities: [string, string]
  why?: string
}

/** A list's bytes came in: kept by their hash. */
export interface ListKept {
  list: string
  name: string
  format: ListFormat
  sha256: string
  size: number
  entries: number
  names: number
  rejected: { count: number; first: { place: string; why: Rejection }[] }
}

/** Rows were held against lists: every row, and the list's words about each candidate as they were then. */
export interface RowsScreened {
  screening: string
  /** The table's name and hash; its bytes stay with whoever has it. */
  file: { name: string; sha256: string }
  headings: string[]
  columns: ScreenedColumns
  least: number
  engine: string
  lists: Pick<ListKept, 'list' | 'name' | 'sha256'>[]
  entries: { list: number; entry: ListEntry }[]
  rows: ScreenedRow[]
}

/** `said` and `words`: digests of what the row and the list's entry said then; `pair`: of which row and entry they are. */
export interface CandidateDecided {
  screening: string
  row: number
  name: string
  list: string
  entry: ListEntry
  /** Version of the list. */
  sha256: string
  pair: string
  said: string
  words: string
  decision: CandidateDecision
  why?: string
}

/** The record was made again in a newer format: the chain begins anew, after the head that it had. */
export interface RecordUpgraded {
  from: number
  to: number
  /** Hash of the last entry of the chain before: whoever holds it can compare. */
  head: string
}

/** A key that signs its author's entries from here on; `replaces`, which signs this, is retired. */
export interface KeyIntroduced {
  key: string
  /** SubjectPublicKeyInfo, DER in base64. */
  public: string
  replaces?: string
}

/** What was on record was signed, and time-stamped where an authority is configured. */
export interface RecordSealed extends SealedStatement {
  /** RFC 3161 token over the statement, DER in base64, and who gave it. */
  token?: string
  authority?: string
}

/** What a seal says: the tree of the first `size` entries has this root (RFC 6962). */
export interface SealedStatement {
  record: string
  size: number
  root: string
  /** Hash of the last entry under the seal. */
  head: string
}

/** Bodies and bytes were taken away, for a reason; who or what they were about is not said. */
export interface Expunged {
  what: 'document' | 'person'
  /** Sequences of the entries of which only the head is left. */
  entries: number[]
  /** Hashes of bytes that are gone though entries that stay speak of them. */
  contents: string[]
  /** What stands in for some of these bodies, by sequence: the hash of a kept text, itself a body in canonical JSON. */
  standIns?: [sequence: number, sha256: string][]
  why: string
}

/** Somebody keeps a search under a name, or keeps it no more. */
export interface SearchSaved {
  name: string
  query: SavedSearch['query']
}
export interface SearchDropped {
  name: string
}

export interface UserSet {
  user: string
  role: Role
  cleared: boolean
}
export interface UserEnded {
  user: string
  why?: string
}
export interface DocumentRestricted {
  document: string
  why: string
}
export interface FindingRestricted {
  finding: string
  /** Since its own document was expunged: another version of it, restricted whole. */
  document?: string
  why: string
}
export interface PersonProtected {
  person: string
  pseudonym: string
  why: string
}
export interface RestrictionLifted {
  what: RestrictedKind
  id: string
  why: string
}

/** From here on so many must decide alike about a finding. */
export interface ReviewersSet {
  reviewers: Reviewers
  why?: string
}

/** Body by kind of entry. */
export interface Bodies {
  RecordCreated: RecordCreated
  RecordUpgraded: RecordUpgraded
  KeyIntroduced: KeyIntroduced
  RecordSealed: RecordSealed
  Expunged: Expunged
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
  LossAccepted: FindingDecided
  SearchSaved: SearchSaved
  SearchDropped: SearchDropped
  EntitiesHeldApart: EntitiesHeldApart
  TranslationStated: TranslationStated
  TranslationRetracted: TranslationRetracted
  ListKept: ListKept
  RowsScreened: RowsScreened
  CandidateDecided: CandidateDecided
  UserInvited: UserSet
  UserChanged: UserSet
  UserEnded: UserEnded
  DocumentRestricted: DocumentRestricted
  FindingRestricted: FindingRestricted
  PersonProtected: PersonProtected
  RestrictionLifted: RestrictionLifted
  ReviewersSet: ReviewersSet
}
