/** What a format's reader hands over: the text and what the source itself says of it. */
import type { FoundIn, PartialDate, Span } from '../model.ts'
import type { Details, ProblemCode } from '../problem.ts'

/** One line to tell: a code of messages/, with the details it shows. */
export interface ReadProblem {
  code: ProblemCode
  details: Details
}

/** One text out of a source, before language, furniture and missing facts are worked out. */
export interface RawDocument {
  /** Own id inside a container, where there is one. */
  item?: string
  name: string
  mediaType: string
  charset?: string
  text: string
  title?: string
  publisher?: string
  published?: { date: PartialDate; from: FoundIn }
  /** Day on which the file says it was made: weak, since templates and copies carry others. */
  saved?: PartialDate
  language?: string
  url?: string
  pages?: number[]
  /** Furniture that the format itself marks, in UTF-16 offsets. */
  furniture?: Span[]
  doubts: ReadProblem[]
}

/** What a format's reader answers: documents, and problems that kept parts from being read. */
export interface RawReading {
  documents: RawDocument[]
  problems: ReadProblem[]
}
