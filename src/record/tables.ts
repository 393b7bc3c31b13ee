/** The tables of a record, column by column: what the ledger holds, then what is derived from it. */
import type { ColumnType, Generated } from 'kysely'
import type { EntityKind } from '../model.ts'
import type { ListFormat } from '../names/lists/entry.ts'
import type { WeighedState } from '../review/reviewers.ts'
import type {
  CandidateDecision,
  EntryKind,
  RestrictedKind,
  Role,
  SecretKind,
  Translator,
} from './contract.ts'

export interface Tables {
  entries: EntriesTable
  contents: ContentsTable
  keys: KeysTable
  sources: SourcesTable
  documents: DocumentsTable
  passages: PassagesTable
  words: WordsTable
  named: NamedTable
  entities: EntitiesTable
  entity_names: EntityNamesTable
  findings: FindingsTable
  slots: SlotsTable
  answers: AnswersTable
  lost: LostTable
  demand_parts: DemandPartsTable
  ask_demands: AskDemandsTable
  subjects: SubjectsTable
  searches: SearchesTable
  apart: ApartTable
  translations: TranslationsTable
  lists: ListsTable
  screenings: ScreeningsTable
  candidates: CandidatesTable
  candidate_decisions: CandidateDecisionsTable
  users: UsersTable
  restrictions: RestrictionsTable
  stand_ins: StandInsTable
  history: HistoryTable
  secrets: SecretsTable
  accesses: AccessesTable
}

// The ledger: append-only.

export interface EntriesTable {
  sequence: number
  time: string
  author: string
  kind: EntryKind
  digest: string
  key: string | null
  previous: string
  hash: string
  signature: string | null
  /** Null, as the body, once it was expunged. */
  salt: string | null
  /** How the body's canonical JSON is packed (packing.ts). */
  packed: number
  body: Uint8Array | null
  /** Hash of the text that its body is packed with; null for none. */
  text: string | null
}

/** Bytes by their SHA-256: originals and texts. A UTF-8 text file is both, and is kept once. */
export interface ContentsTable {
  sha256: string
  /** Size in bytes of what has that hash. */
  size: number
  /** How they are packed (packing.ts). */
  packed: number
  bytes: Uint8Array
}

// Derived: dropped and made again from the ledger by rebuild().

/** Keys that sign, by author: introduced by one entry, retired by another. */
export interface KeysTable {
  key: string
  author: string
  /** SubjectPublicKeyInfo, DER in base64. */
  public: string
  introduced: number
  retired: number | null
}

/** Each time bytes were added: where they came from. */
export interface SourcesTable {
  sequence: number
  original: string
  name: string
  url: string | null
  media_type: string
}

export interface DocumentsTable {
  number: Generated<number>
  id: string
  original: string
  name: string
  title: string | null
  publisher: string | null
  published: string | null
  published_from: string | null
  /** Last day of `published`: the document is known as of that day. Null: undated. */
  known_on: string | null
  language: string
  url: string | null
  /** What makes a later document a new version of this one: its source's address, and its id in a container. */
  address: string | null
  replaces: number | null
  replaced_by: number | null
  added: string
  /** SHA-256 of its text, UTF-8. */
  text: string
  /** Sequence of the entry of its latest reading, which has its facts and who it names. */
  reading: number
  /** Its passages: numbers one after the other, in its order. */
  first_passage: number
  passages: number
}

/** A paragraph: what search finds. Offsets in code points. */
export interface PassagesTable {
  number: number
  document: number
  start: number
  end: number
}

/** The full-text index of the passages, by their number. */
export interface WordsTable {
  rowid: number
  /** Terms, apart by spaces; can be written and matched, not read. */
  stems: string
  rank: ColumnType<number, never, never>
}

/** Who or what one document names, in its order. */
export interface NamedTable {
  document: number
  position: number
  entity: number
  /** The document's (days.ts). */
  day: number
  /** How many places of the document name it. */
  mentions: number
}

export interface EntitiesTable {
  number: Generated<number>
  id: string
  kind: EntityKind
  name: string
  country: string | null
  role: string | null
  /** Day of the document that gave the role, so that the latest one stands. */
  role_on: string
  /** Entity that people merged it into, and the last of that chain; itself where it stands alone. */
  merged_into: number | null
  canonical: number
  /** How many documents name it, under this id, in how many places. */
  documents: number
  mentions: number
}

/** Every name of an entity, folded, for looking it up. */
export interface EntityNamesTable {
  key: string
  entity: number
  name: string
}

export interface FindingsTable {
  number: Generated<number>
  id: string
  document: number
  /** kinds.ts says which is which. */
  kind: number
  start: number
  end: number
  /** kinds.ts again. */
  state: number
  /** Kind of occasion that it speaks of: visit, summit ...; null for none. */
  occasion: string | null
  /** Sequence of the entry that has it as it now stands: as it was read, or as a person wrote it. */
  entry: number
  /** Its place among the findings of a reading; null in an entry of one finding. */
  place: number | null
}

/** One value of one slot of a finding, and who it was resolved to; without anybody, only where it is asked for by its words. */
export interface SlotsTable {
  finding: number
  /** resolve.ts says which is which, and of which kind of finding. */
  slot: number
  position: number
  /** Its words, folded; null where they were resolved. */
  key: string | null
  entity: number | null
  /** Its document's (days.ts). */
  day: number
}

export interface AnswersTable {
  sequence: number
  finding: number
  status: 'answered' | 'met' | 'refused'
  /** Day from which it counts: its passage's document's, else the day of the decision. */
  known_on: string
  time: string
}

/** A finding that somebody decided, whose words are not in the text that stands now. */
export interface LostTable {
  finding: string
  /** The document in which it should stand. */
  document: number
  state: WeighedState
  entry: number
  place: number | null
  why: 'gone' | 'several'
}

/** What is asked, about whom, of whom in the end, as asks tell it; several may be one demand. */
export interface DemandPartsTable {
  number: number
  topic: string
  /** Whom it is about: an entity's id, or words; empty where it is about nobody in particular. */
  subject: string
  /** Who must act, as far as these asks tell; empty where they do not. */
  final: string
  demand: string
}

/** The parts that an ask belongs to; one for each person where it asks the same for several. */
export interface AskDemandsTable {
  finding: number
  part: number
  /** The ask's document's (days.ts). */
  day: number
}

/** The final actors known for a topic and subject: what an ask without one may join. */
export interface SubjectsTable {
  topic: string
  subject: string
  /** JSON array, sorted. */
  finals: string
}

/** Searches that are kept under a name. */
export interface SearchesTable {
  name: string
  /** JSON. */
  query: string
  author: string
  time: string
}

/** Two entities that a person said are two; ids in their order. */
export interface ApartTable {
  one: string
  other: string
  sequence: number
}

/** Which document is the translation of which, by their ids. */
export interface TranslationsTable {
  document: string
  translated: string
  made_by: Translator
  sequence: number
}

/** Versions of lists, by the entry that keeps each. */
export interface ListsTable {
  sequence: number
  list: string
  name: string
  format: ListFormat
  sha256: string
  size: number
  entries: number
  names: number
  rejected: number
  time: string
}

/** Screenings by the entry that holds each. */
export interface ScreeningsTable {
  sequence: number
  id: string
  time: string
  author: string
  /** Name and hash of its table. */
  file: string
  sha256: string
  /** The table's headings, by which its columns are remembered: a digest. */
  headings: string
  /** JSON of ScreenedColumns. */
  columns: string
  /** JSON array of each list's key, file and hash. */
  lists: string
  least: number
  engine: string
  rows: number
  matched: number
  unnamed: number
  malformed: number
}

/** What a screening found: entries of lists that rows may be. */
export interface CandidatesTable {
  /** Sequence of the screening's entry. */
  screening: number
  row: number
  position: number
  /** Place among the entries of the screening. */
  entry: number
  /** Digest of which row and which entry of which list, whatever they say. */
  pair: string
  /** Digests of what the row and the entry say. */
  said: string
  words: string
}

/** The last decision about a row and an entry. */
export interface CandidateDecisionsTable {
  pair: string
  said: string
  words: string
  decision: CandidateDecision
  sequence: number
}

/** Who may see and do what. */
export interface UsersTable {
  /** Their name, folded. */
  name: string
  shown: string
  role: Role
  cleared: number
  since: string
  ended: string | null
}

/** What is not for everybody. */
export interface RestrictionsTable {
  what: RestrictedKind
  subject: string
  /** Of a finding: where it stood, in which text, when it was restricted. */
  document: string | null
  start: number | null
  end: number | null
  text: string | null
  /** Of a person. */
  pseudonym: string | null
  sequence: number
}

/** The text that stands in for the body of an entry that was expunged. */
export interface StandInsTable {
  sequence: number
  sha256: string
}

/** Which entries speak of a document, a finding or an entity. */
export interface HistoryTable {
  subject: string
  sequence: number
}

// Neither the ledger's nor derived from it.

/** What proves who users are. */
export interface SecretsTable {
  kind: SecretKind
  id: string
  owner: string
  /** JSON. */
  value: string
  expires: string | null
}

/** Who saw what is restricted. */
export interface AccessesTable {
  number: Generated<number>
  time: string
  author: string
  how: string
  subject: string
}
