/** The nouns of Answerable. Every folder speaks in these; GLOSSARY.md says what each word means. */

/** A language that is understood, or `other`: kept and searchable, but not read for findings. */
export type Language = 'en' | 'fr' | 'other'

/** An ISO 8601 date with the precision known: `2019`, `2019-03` or `2019-03-22`. Sorts as text. */
export type PartialDate = string

/** Where a fact about a document was found. */
export type FoundIn = 'user' | 'metadata' | 'dateline' | 'text' | 'file'

/** A stretch of a document's text, in Unicode code points: `[start, end)`. */
export interface Span {
  start: number
  end: number
}

/** What somebody gave us to read: bytes with what is known of where they came from. */
export interface Source {
  bytes: Uint8Array
  /** The name to show: a path relative to what the user named, an address, or `-`. */
  name: string
  mediaType?: string
  url?: string
  /** Response headers as they came, lower-case names. */
  headers?: Record<string, string>
  /** ISO 8601 instant at which a URL was fetched. */
  fetched?: string
  /** Day on which the file was last modified; the weakest evidence of a publication date. */
  modified?: PartialDate
}

/** One text to read, with the facts known of it. Several may come from one source (.jsonl, .eml). */
export interface Document {
  /** SHA-256 of the original bytes in hex; in a container, followed by `#` and the item's own id. */
  id: string
  /** The name to show and to score by: the file's name, or the id given in a `.jsonl`. */
  name: string
  /** SHA-256 in hex of the source's bytes, which are kept. */
  original: string
  mediaType: string
  /** Character set the bytes were decoded from, for text formats. */
  charset?: string
  text: string
  language: Language
  title?: string
  publisher?: string
  published?: { date: PartialDate; from: FoundIn }
  url?: string
  /** Offset at which each page begins, for formats with pages; the first is 0. */
  pages?: number[]
  /** Page furniture (menus, share buttons, forms) inside the text: kept, shown, never read for findings. */
  furniture: Span[]
  /** What could not be read well, as problem codes with details; the document is read all the same. */
  doubts: { code: string; details: Record<string, string | number> }[]
}

/** A passage: a span of one document with the words that stand there. */
export interface Passage extends Span {
  document: string
  quote: string
}

export type FindingKind = 'ask' | 'pledge' | 'stance' | 'act' | 'omission' | 'figure'

/** Whether what is said is said to be so. */
export type Modality = 'actual' | 'expected' | 'alleged' | 'hypothetical' | 'denied'

export type Position = 'criticises' | 'supports' | 'opposes' | 'denies'

interface Found extends Span {
  quote: string
  /** Whose words these are: the fullest form in the document; null for the document's own author when unnamed. */
  voice: string | null
  /** Chance that a careful reader would find the same, 0 to 1. */
  confidence: number
  /** Name of the rule that made it, `kind/rule-name`, or `hand` when a person did. */
  rule: string
}

/** Somebody wants somebody to do something. `final` is who must act where the addressee is to press a third party. */
export interface Ask extends Found {
  kind: 'ask'
  asker: string[]
  addressee: string[]
  final: string[]
  action: string
  concerning: string[]
  occasion: string | null
  due: PartialDate | null
  when: PartialDate | null
}
export interface Pledge extends Found {
  kind: 'pledge'
  by: string[]
  to: string[]
  action: string
  due: PartialDate | null
}
export interface Stance extends Found {
  kind: 'stance'
  by: string[]
  toward: string[]
  position: Position
  about: string | null
}
export interface Act extends Found {
  kind: 'act'
  /** What was done, one word: detain, charge, try, sentence, release, kill, disappear, adopt, sign, visit ... */
  type: string
  actor: string[]
  object: string[]
  when: PartialDate | null
  where: string | null
  modality: Modality
}
export interface Omission extends Found {
  kind: 'omission'
  by: string[]
  action: string
  when: PartialDate | null
}
export interface Figure extends Found {
  kind: 'figure'
  /** Digits, with `>` or `<` or `~` before them where the text says so, or the word (`thousands`). */
  count: string
  unit: string
  according_to: string[]
  when: PartialDate | null
}
export type Finding = Ask | Pledge | Stance | Act | Omission | Figure

export type EntityKind = 'person' | 'body' | 'country' | 'company' | 'place' | 'instrument'

/** One who or what that a document names, under the fullest form it uses, with every place where it does. */
export interface Named {
  kind: EntityKind
  name: string
  /** Other forms used in this document: short forms, acronyms, other scripts. */
  forms: string[]
  mentions: Span[]
  /** ISO 3166 alpha-2 of the state it acts for or lies in (`EU` for the Union), where the document or a gazetteer says. */
  country: string | null
  /** For a person, what the document calls them: "minister delegate in charge of trade". */
  role: string | null
}

/** What one document was found to say. */
export interface Findings {
  findings: Finding[]
  named: Named[]
}

/** The sixteen classes of PLOVER 0.8. */
export type PloverClass =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** Who did which kind of thing to whom, for political event data. `quote` stands in the document, word for word. */
export interface PloverEvent {
  class: PloverClass
  source: string[]
  target: string[]
  quote: string
  score: number
}

/** An event with its place in the document. */
export type PlacedEvent = PloverEvent & Span
