/**
 * What a record can be asked and told: the one interface behind which every store stands and through which every
 * door reads. Questions that depend on a day take it; nothing here reads the clock.
 */
import type { Befallen } from '../follow/befell.ts'
import type {
  Document,
  EntityKind,
  Finding,
  FindingKind,
  Named,
  PartialDate,
  Passage,
  Source,
  Span,
} from '../model.ts'
import type { Anchor } from '../review/anchors.ts'
import type { Access } from './contract-access.ts'
import type { Keeping } from './contract-keeping.ts'
import type { Reviewing, UnderReview } from './contract-reviewing.ts'
import type { DecidedCandidate, Screenings } from './contract-screening.ts'
import type { Suggesting } from './contract-suggesting.ts'

export type * from './contract-access.ts'
export type * from './contract-adding.ts'
export type * from './contract-keeping.ts'
export type * from './contract-reviewing.ts'
export type * from './contract-screening.ts'
export type * from './contract-suggesting.ts'

/** Kinds of entries: past facts. The ledger is only ever appended to; everything else is derived from it. */
export type EntryKind =
  | 'RecordCreated'
  | 'RecordUpgraded'
  | 'KeyIntroduced'
  | 'RecordSealed'
  | 'Expunged'
  | 'DocumentAdded'
  | 'DocumentRead'
  | 'FindingConfirmed'
  | 'FindingCorrected'
  | 'FindingRejected'
  | 'FindingAdded'
  | 'AskAnswered'
  | 'DecisionWithdrawn'
  | 'EntitiesMerged'
  | 'EntitiesParted'
  | 'LossAccepted'
  | 'SearchSaved'
  | 'SearchDropped'
  | 'EntitiesHeldApart'
  | 'TranslationStated'
  | 'TranslationRetracted'
  | 'ListKept'
  | 'RowsScreened'
  | 'CandidateDecided'
  | 'UserInvited'
  | 'UserChanged'
  | 'UserEnded'
  | 'DocumentRestricted'
  | 'FindingRestricted'
  | 'PersonProtected'
  | 'RestrictionLifted'
  | 'ReviewersSet'

/** One line of the ledger, chained by its hash (ledger.ts says over what). */
export interface Entry {
  sequence: number
  time: string
  author: string
  kind: EntryKind
  /** Null where it was expunged and nothing stands in for it, or where it is not for whoever asks. */
  body: unknown
  /** Its body is what stands in for one that was expunged. */
  expunged?: true
  /** Id of the key that signed it, if any. */
  key?: string
  previous: string
  hash: string
}

/** `proposed` by the machine until a person confirmed, corrected or rejected it; `added` by hand. */
export type ReviewState = 'proposed' | 'confirmed' | 'corrected' | 'rejected' | 'added'

/** A finding as the record holds it. */
export type KeptFinding = Finding & {
  id: string
  document: DocumentSummary
  state: ReviewState
  /** Entities its slots were resolved to, by slot. */
  entities: Record<string, EntityRef[]>
  /** Of a proposal, where two must decide alike: what was decided about it so far. */
  review?: UnderReview
}

export interface EntityRef {
  id: string
  kind: EntityKind
  name: string
  country: string | null
}

export interface DocumentSummary {
  id: string
  name: string
  title: string | null
  publisher: string | null
  published: PartialDate | null
  publishedFrom: string | null
  language: string
  url: string | null
  /** Id of the version that this one replaced at the same address, and of the one that replaced it. */
  replaces: string | null
  replacedBy: string | null
  /** ISO 8601 instant at which it was added. */
  added: string
  findings: number
}

/** A document that says the same in another language, as somebody stated. */
export interface Translation {
  document: DocumentSummary
  /** What that document is of the one that was asked for. */
  is: 'original' | 'translation'
  by: Translator
}

export type Translator = 'human' | 'machine'

export interface KeptDocument extends DocumentSummary {
  document: Document
  /** Its original first, then its translations in the order in which they were stated. */
  translations: Translation[]
  kept: KeptFinding[]
  named: (Named & { id: string })[]
}

/** An ask's place in the account: open until an answer that a person accepted is on record by that day. */
export type AskStatus = 'open' | 'answered' | 'met' | 'refused'

export type KeptAsk = Extract<KeptFinding, { kind: 'ask' }> & {
  /** The demand it belongs to; of several, the one that the question was about. */
  demand: string | null
  /** All of them: an ask for several persons belongs to one demand for each. */
  demands: string[]
  status: AskStatus
}

/** What a person found to answer an ask, as they put it on record. */
export interface KeptAnswer {
  /** Sequence of its entry, by which it can be taken back. */
  entry: number
  status: Exclude<AskStatus, 'open'>
  author: string
  time: string
  why: string | null
  /** The words that answer, where some were named. */
  passage: (Passage & { summary: DocumentSummary }) | null
}

/** One ask with every answer on record, the first first. */
export interface AskFile {
  ask: KeptAsk
  answers: KeptAnswer[]
}

export interface AskQuery {
  to?: string
  by?: string
  about?: string
  open?: boolean
  /** Only documents published on or before this day. */
  asOf?: PartialDate
  demand?: string
  /** Only so many, after leaving out so many. */
  limit?: number
  offset?: number
}

export interface DemandQuery extends AskQuery {
  /** So many asks of each demand, the latest. */
  most?: number
}

/** Part of a list. */
export interface Stretch {
  limit?: number
  offset?: number
}

export interface EntityStretch extends Stretch {
  /** Only persons who hold an office of a state. */
  officials?: boolean
}

/** Asks counted, for charts. */
export interface AskCounts {
  /** How many asks are of documents known on that day; null: undated. */
  days: { day: string | null; status: AskStatus; asks: number }[]
  /** Who asked whom how often, most first, among the latest asks; `of`: how many of those were looked at. */
  pairs: { from: Asking; to: Asking; asks: number }[]
  of: number
}

/** Somebody who asks or is asked: an entity, or the words that nobody resolved (`id` null). */
export interface Asking {
  id: string | null
  kind: EntityKind | null
  name: string
}

/** The same ask across documents: final actor + what + about whom. */
export interface Demand {
  id: string
  /** "release of Ilham Tohti", « libération d’Ilham Tohti »; without a class or name, the words of the most recent ask. */
  titles: { en: string; fr: string }
  topic: string
  concerning: EntityRef[]
  final: EntityRef[]
  /** The latest first: all, or as many as were wanted. */
  asks: KeptAsk[]
  /** How many there are, and about how many of them nobody decided. */
  count: number
  proposed: number
  first: PartialDate | null
  last: PartialDate | null
  status: AskStatus
}

export interface EntitySummary extends EntityRef {
  role: string | null
  forms: string[]
  documents: number
  mentions: number
}

/** An office or occupation, with the dates of the first and the last document that gives it. */
export interface Post {
  role: string
  first: PartialDate | null
  last: PartialDate | null
  documents: number
}

export interface EntityFile extends EntitySummary {
  /** Who were merged into it and can be parted again. */
  merged: EntityRef[]
  /** Paragraphs that name it, and where in the document each does. */
  passages: (Passage & { summary: DocumentSummary; mentions: Span[] })[]
  /** What the documents of these passages say that they are, the latest first. */
  posts: Post[]
  /** What befell them, the earliest first: told by acts done to them. Nobody asserts that it was so in between. */
  befell: Befallen[]
  findings: KeptFinding[]
  demands: Demand[]
  /** How many there are, shown or not. */
  counts: Record<'findings' | 'demands', number>
}

/** A government's (or any body's) account: what it was asked, pledged, said, did and left undone. */
export interface Account {
  entity: EntitySummary
  /** Who were merged into it and can be parted again. */
  merged: EntityRef[]
  /** Everyone counted as this body: officials and organs of a state, with why. */
  includes: IncludedRef[]
  asked: KeptAsk[]
  pledged: KeptFinding[]
  said: KeptFinding[]
  did: KeptFinding[]
  leftUndone: KeptFinding[]
  /** How many there are of each part, shown or not. */
  counts: Record<'asked' | 'pledged' | 'said' | 'did' | 'leftUndone', number>
  /** The same by the year in which the documents were published, every year from the first to the last. */
  years: ({ year: number } & Account['counts'])[]
  silence: Silence
  /** Documents left out because their date is not known, when the question has a day. */
  undated: number
}

/** Somebody counted as a state: a person by the office that a document gives them, a body by its name. */
export interface IncludedRef extends EntityRef {
  because: 'official' | 'organ'
  role: string | null
}

/** Silence measured honestly: never "ignored". */
export interface Silence {
  asOf: PartialDate
  /** Open asks to this body with no answer on record as of that day. */
  unanswered: number
  oldest: PartialDate | null
  /** Last document in which this body says, pledges or does anything. */
  lastWord: PartialDate | null
  /** Last document about it at all. */
  lastDocument: PartialDate | null
}

export interface Occasion {
  id: string
  name: string
  when: PartialDate | null
  asks: KeptAsk[]
  acts: KeptFinding[]
}

export interface DocumentQuery {
  /** In title, name or publisher. */
  text?: string | undefined
  /** Only those with findings that nobody decided. */
  undecided?: boolean | undefined
  limit?: number
  offset?: number
}

/** A document with how many findings it has, rejected ones too, and about how many of them nobody decided. */
export interface ListedDocument extends DocumentSummary {
  proposals: number
  undecided: number
}

export interface SearchQuery {
  /** Words, "phrases", prefix*, OR, NOT or -, NEAR/5, brackets (search/parse-query.ts). */
  text: string
  /** Passages in which something of this kind was found. */
  kind?: FindingKind
  /** Documents that name this body, or this person. */
  body?: string
  person?: string
  language?: string
  publisher?: string
  from?: PartialDate
  to?: PartialDate
  /** In the versions that were current on this day, of documents published by then. */
  asOf?: PartialDate
  /** The best first (bm25), or the latest published. */
  order?: SearchOrder
  /** Whether to count what the passages can be narrowed by. */
  facets?: boolean
  limit?: number
  offset?: number
}

export type SearchOrder = 'best' | 'latest'

/** How many of the passages found have each value, most first. */
export interface Facet {
  value: string
  /** What to show for it: a name for an id. */
  name: string
  passages: number
}

export interface Facets {
  kinds: Facet[]
  languages: Facet[]
  publishers: Facet[]
  /** Years of publication, latest first. */
  years: Facet[]
  /** Named in the documents of the best passages; `of`: how many documents that is. */
  bodies: Facet[]
  people: Facet[]
  of: number
  /** Passages that were counted: all that were found, or the best of them. */
  counted: number
}

/** A search that somebody keeps under a name. */
export interface SavedSearch {
  name: string
  query: Omit<SearchQuery, 'limit' | 'offset' | 'facets'>
  author: string
  time: string
}

/** One passage that answers a search; `marks` are the matched words, offsets into `quote`. */
export interface SearchHit extends Passage {
  summary: DocumentSummary
  marks: [number, number][]
  findings: KeptFinding[]
}

export interface SearchAnswer {
  /** Passages found, and in how many documents: all, unless there are `more`. */
  total: number
  documents: number
  /** Whether more passages hold the words than are ranked and counted: of many, those that were added last. */
  more: boolean
  hits: SearchHit[]
  /** Where they were asked for. */
  facets?: Facets | undefined
}

/** What reading a source gave, ready to be kept. */
export interface ReadDocument {
  document: Document
  findings: Finding[]
  named: Named[]
  /** Name and version of what read it, kept in the ledger. */
  engine?: string
  /** Read with facts that a person gave: where the document is kept with others, it is read again, decisions kept. */
  again?: true
}

export interface AddOutcome {
  outcome: 'added' | 'already' | 'again' | 'version'
  document: string
  replaces?: string
}

export type Decision =
  | { kind: 'FindingConfirmed'; finding: string; why?: string }
  | { kind: 'FindingCorrected'; finding: string; to: Finding; why?: string }
  | { kind: 'FindingRejected'; finding: string; why?: string }
  | { kind: 'FindingAdded'; document: string; to: Finding; why?: string }
  | {
      kind: 'AskAnswered'
      ask: string
      status: 'answered' | 'met' | 'refused'
      answer: Passage | null
      why?: string
    }
  /** Takes back the last decision that stands about a finding or an answer: `entry` is its sequence. */
  | { kind: 'DecisionWithdrawn'; entry: number; why?: string }
  /** A finding that was decided and whose passage is gone needs no decision any more. */
  | { kind: 'LossAccepted'; finding: string; why?: string }
  | { kind: 'EntitiesMerged'; keep: string; merge: string[]; why?: string }
  | { kind: 'EntitiesParted'; entity: string; from: string; why?: string }
  /** They are two, however alike their names: not to be suggested again. */
  | { kind: 'EntitiesHeldApart'; entities: [string, string]; why?: string }
  /** One document is the translation of another; said again of the same document, the last stands. */
  | { kind: 'TranslationStated'; document: string; of: string; by: Translator; why?: string }
  /** A document is no translation after all. */
  | { kind: 'TranslationRetracted'; document: string; why?: string }
  | DecidedCandidate

/** A finding that somebody decided, whose passage is not in the text that stands now: somebody must look at it again. */
export interface LostFinding {
  finding: string
  /** As it was decided, and what it said. */
  state: ReviewState
  said: Finding
  /** The document in which it should stand. */
  document: DocumentSummary
  /** `gone`: its words stand nowhere; `several`: nothing tells which of several passages it is. */
  why: 'gone' | 'several'
}

/** What became of a finding of the version before: never a look-alike. */
export type AnchoredFinding = { finding: KeptFinding } & Anchor

export interface Verification {
  entries: number
  head: string
  /** Null when every entry fits; `why` is a Misfit. */
  broken: { sequence: number; why: string } | null
  /** Whether every page in use, also of derived tables and indexes, holds together. */
  sound: boolean
  /** Derived tables of which a row does not follow from the entries; empty where entries are broken, and where all fit. */
  derived: string[]
  /** Entries with a signature that fits, and those without one after their author introduced a key. */
  signed: number
  unsigned: number
  /** Hashes of originals and texts whose bytes are lost or no longer have their hash. */
  originals: string[]
}

export interface Counts {
  documents: number
  findings: Record<FindingKind, number>
  people: number
  bodies: number
  demands: number
  entries: number
  proposed: number
}

/** What an entry is about, as it now stands. */
export type Subject =
  | { what: 'finding'; id: string; kind: FindingKind; quote: string; document: DocumentSummary }
  | { what: 'document'; id: string; name: string; title: string | null }
  | { what: 'entity'; id: string; kind: EntityKind; name: string }

/** An open record. Methods that write resolve once the entry is on disk. */
export interface OpenRecord extends Keeping, Suggesting, Screenings, Access, Reviewing {
  /** Whether these original bytes are kept and fully read already: then nothing need be read again. */
  has(originalSha256: string, url?: string): Promise<boolean>
  /** Keeps a source's bytes and everything read from it, in one transaction. */
  /**
   * Keeps new readings of documents that are on record, each where it differs: by a newer engine, of the same bytes. What
   * people decided stays with its passage where that still says the same; else it is in `lost`.
   */
  reread(documents: ReadDocument[], by: { author: string; time: string }): Promise<AddOutcome[]>
  /** What read a document last, and the facts that it gave; null where there is no such document. */
  reading(document: string): Promise<{ engine: string; document: Omit<Document, 'text'> } | null>
  /** Decided findings whose passages are gone. */
  lost(): Promise<LostFinding[]>
  /** What became of the findings of the version that a document replaced. */
  anchors(document: string): Promise<AnchoredFinding[]>
  add(source: Source, documents: ReadDocument[], by: { author: string; time: string }): Promise<AddOutcome[]>
  decide(decision: Decision, by: { author: string; time: string }): Promise<Entry>
  /** Decides all of them in one transaction, in order, or none: the problem of the first that cannot be. */
  decideAll(decisions: Decision[], by: { author: string; time: string }): Promise<Entry[]>

  counts(): Promise<Counts>
  documents(query?: DocumentQuery): Promise<ListedDocument[]>
  /** How many there are, whatever the stretch. */
  countDocuments(query?: DocumentQuery): Promise<number>
  document(id: string): Promise<KeptDocument | null>
  original(sha256: string): Promise<{ bytes: Uint8Array; mediaType: string; name: string } | null>
  asks(query: AskQuery): Promise<KeptAsk[]>
  /** How many there are, whatever the limit. */
  countAsks(query: AskQuery): Promise<number>
  ask(id: string): Promise<AskFile | null>
  demands(query?: DemandQuery): Promise<Demand[]>
  countDemands(query?: AskQuery): Promise<number>
  demand(id: string, most?: number): Promise<Demand | null>
  people(name?: string, stretch?: EntityStretch): Promise<EntitySummary[]>
  bodies(name?: string, stretch?: Stretch): Promise<EntitySummary[]>
  /** How many there are, whatever the stretch. */
  countPeople(name?: string, officials?: boolean): Promise<number>
  countBodies(name?: string): Promise<number>
  /**
   * Everything about one entity, by id or by any of its names; null where nobody is called so. `most`: documents whose
   * passages are shown, findings and demands (with a few asks of each), the latest; counts are of all.
   */
  entity(idOrName: string, most?: number): Promise<EntityFile | null>
  /** `most`: findings shown of each part, the latest; counts and silence are of all. */
  account(body: string, asOf: PartialDate, most?: number): Promise<Account | null>
  /** `most`: so many, of the documents published last. */
  figures(most?: number): Promise<Extract<KeptFinding, { kind: 'figure' }>[]>
  /** Of the asks and acts that speak of occasions, those in a stretch, the documents published last first. */
  occasions(asOf?: PartialDate, stretch?: Stretch): Promise<Occasion[]>
  /** How many asks and acts speak of occasions. */
  countOccasions(asOf?: PartialDate): Promise<number>
  /** Asks counted by the day that their document was known on, by what became of them, and by who asked whom. */
  askCounts(query: AskQuery): Promise<AskCounts>
  search(query: SearchQuery): Promise<SearchAnswer>
  /** The searches that are kept, by name. */
  savedSearches(): Promise<SavedSearch[]>
  /** Keeps a search under a name, in place of one that has it. Throws `search_empty`. */
  saveSearch(name: string, query: SavedSearch['query'], by: { author: string; time: string }): Promise<Entry>
  /** Throws `search_not_saved`. */
  dropSearch(name: string, by: { author: string; time: string }): Promise<Entry>
  /**
   * The record as it was known at the end of a recording day (UTC), for every question; it refuses to be written to. Made
   * from the ledger, which costs as much as a rebuild the first time. Throws `day_unknown`.
   */
  knownOn(day: PartialDate, progress?: (done: number, of: number) => void): Promise<OpenRecord>
  /** How many entries the ledger has. */
  countEntries(): Promise<number>
  entries(after?: number, limit?: number): Promise<Entry[]>
  history(subject: string): Promise<Entry[]>
  /** What these ids of findings, documents and entities stand for; those that stand no more are left out. In no order. */
  subjects(ids: string[]): Promise<Subject[]>

  verify(progress?: (done: number, of: number) => void): Promise<Verification>
  /** Drops everything derived and makes it again from the ledger. */
  rebuild(progress?: (done: number, of: number) => void): Promise<void>
  close(): Promise<void>
}
