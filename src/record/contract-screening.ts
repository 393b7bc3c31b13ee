/**
 * What a record can be asked and told about screenings: rows held against lists, and what people decided about the
 * candidates. No match is not a clearance: every row of a screening is in it, those without candidates too.
 */
import type { ListEntry, ListFormat, Rejection } from '../names/lists/entry.ts'
import type { Reason } from '../names/reasons.ts'
import type { RowColumns } from '../names/rows.ts'
import type { Entry } from './contract.ts'

/** A list as it was read from a file. */
export interface ReadListFile {
  /** Name of the file. */
  name: string
  bytes: Uint8Array
  format: ListFormat
  entries: number
  names: number
  /** Rows or elements that gave no whole entry. */
  rejected: { place: string; why: Rejection }[]
}

/** One version of a list that the record keeps. */
export interface KeptList {
  /** What stays the same from version to version: the authority, or the name of the file without its date. */
  list: string
  name: string
  format: ListFormat
  sha256: string
  size: number
  entries: number
  names: number
  /** How many rows or elements gave no whole entry; the first hundred are in the entry that keeps the list. */
  rejected: number
  /** When it was first kept. */
  time: string
}

/** Which columns of a table say what. */
export type ScreenedColumns = RowColumns

export interface ScreenedRow {
  /** Counted from 1 below the headings. */
  row: number
  name: string
  id?: string
  country?: string
  /** What of it could not be read as a table's row. */
  malformed?: true
  candidates?: ScreenedCandidate[]
}

export interface ScreenedCandidate {
  /** Place in `entries`. */
  entry: number
  /** The name of the entry that matched. */
  matched: string
  score: number
  reasons: Reason[]
}

/** What a screening found, ready to be kept. */
export interface FoundScreening {
  file: { name: string; bytes: Uint8Array }
  headings: string[]
  columns: ScreenedColumns
  /** Score from which an entry is a candidate. */
  least: number
  engine: string
  lists: ReadListFile[]
  /** Entries that are candidates, each once; `list` is a place in `lists`. */
  entries: { list: number; entry: ListEntry }[]
  rows: ScreenedRow[]
}

/** A table or list as somebody gave it. */
export interface NamedFile {
  name: string
  bytes: Uint8Array
}

/** A table before it is screened. */
export interface SeenTable {
  /** Cells of its first line. */
  headings: string[]
  /** Those that were recognised by their headings. */
  columns: ScreenedColumns
  /** How many stand below the first line. */
  rows: number
  /** Cells of the first of them, long ones shortened. */
  first: string[][]
  /** Those that cannot be read as they stand: how many, and the numbers of the first of them. */
  malformed: { count: number; rows: number[] }
}

/** A screening that somebody wants. */
export interface AskedScreening {
  table: NamedFile
  lists: NamedFile[]
  /** Without names, those that are recognised. */
  columns: Partial<ScreenedColumns>
  engine: string
}

interface Told {
  problem: string
  remedy: string
}

/** One step of screening; the last is `done` or `failed`. */
export type ScreeningStep =
  /** Others are screened first; the lists and the table are read; what was found is written to the record. */
  | { state: 'waiting' | 'reading' | 'keeping' }
  | { state: 'screening'; done: number; of: number }
  | { state: 'done'; screening: string }
  | { state: 'failed'; problems: Told[] }

export type CandidateDecision = 'same' | 'not_same' | 'unsure'

export interface ScreeningSummary {
  id: string
  time: string
  author: string
  file: { name: string; sha256: string }
  columns: ScreenedColumns
  lists: KeptList[]
  least: number
  engine: string
  rows: number
  /** Rows with candidates, without, and without a name. */
  matched: number
  unmatched: number
  unnamed: number
  malformed: number
  candidates: number
  /** Candidates by what was decided; `open`: nothing was, or something changed since. */
  decided: Record<CandidateDecision | 'open', number>
}

/** Why a candidate is asked about; null where a decision stands. */
export type Asked =
  /** Nobody decided yet. */
  | 'new'
  /** The list now says something else of the entry than when it was decided. */
  | 'entry_changed'
  /** The row now says something else. */
  | 'row_changed'

export interface KeptCandidate {
  list: string
  /** Name of the list's file in this screening. */
  listName: string
  /** The list's own words. */
  entry: ListEntry
  matched: string
  score: number
  reasons: Reason[]
  asked: Asked | null
  /** The last decision about this row and this entry, whether it stands or was overtaken. */
  decision: KeptCandidateDecision | null
}

export interface KeptCandidateDecision {
  decision: CandidateDecision
  author: string
  time: string
  why: string | null
  /** Version of the list on which it was decided, and the words of the entry then, where they differ from now. */
  sha256: string
  before: ListEntry | null
  /** Sequence of its entry in the ledger. */
  sequence: number
}

export interface KeptRow {
  row: number
  name: string
  id: string | null
  country: string | null
  malformed: boolean
  candidates: KeptCandidate[]
}

export interface ScreeningQuery {
  /** Only rows with candidates; only rows with a candidate that is asked about; only those that are malformed. */
  only?: 'candidates' | 'open' | 'malformed'
  limit?: number
  offset?: number
}

export interface Screening extends ScreeningSummary {
  /** How many rows answer the query. */
  total: number
  page: KeptRow[]
}

/** What a person decided about one candidate. */
export interface DecidedCandidate {
  kind: 'CandidateDecided'
  screening: string
  row: number
  list: string
  /** The entry's id. */
  entry: string
  decision: CandidateDecision
  why?: string
}

/** That somebody decided of a row, or of an entry, of some name that they are the same. */
export interface Listing {
  list: string
  listName: string
  /** Version of the list on which it was decided, and when it was kept; null where the list is kept no more. */
  sha256: string
  kept: string | null
  /** Whether no later version of the list is kept. */
  isLatest: boolean
  /** The list's words, and the row's name, then. */
  entry: ListEntry
  name: string
  screening: string
  row: number
  author: string
  time: string
  why: string | null
  /** Whether neither row nor entry has changed since: otherwise it is asked about again. */
  stands: boolean
}

export interface Screenings {
  /** Keeps what a screening found, and those of its lists that are not kept in that version yet. */
  keepScreening(found: FoundScreening, by: { author: string; time: string }): Promise<ScreeningSummary>
  /** All of them, the latest first. */
  screenings(): Promise<ScreeningSummary[]>
  screening(id: string, query?: ScreeningQuery): Promise<Screening | null>
  /** Lists that are kept, each in its latest version. */
  lists(): Promise<KeptList[]>
  /** What was decided to be the same of rows and entries with one of these names, the latest first. By the name only. */
  listings(names: string[]): Promise<Listing[]>
  /** The bytes of a list, as they came. */
  listBytes(sha256: string): Promise<Uint8Array | null>
  /** The columns that were screened last of a table with these headings. */
  columnsFor(headings: string[]): Promise<ScreenedColumns | null>
  /** What was decided about one row and one entry over time, the first first. */
  candidateHistory(screening: string, row: number, list: string, entry: string): Promise<Entry[]>
}
