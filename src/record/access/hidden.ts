/** What stands in a record and is not for those who are not cleared, so that views and redaction need only look it up. */
import { type Masker, maskerOf } from '../masking.ts'
import type { MaskedDocument } from './masked-document.ts'

/** How an entity is shown instead; `names`: the only ones it has, where not all may be told. */
export interface ShownEntity {
  id: string
  name: string
  country: string | null
  role: string | null
  merged_into: number | null
  canonical: number
}

export interface ShownPart {
  subject: string
  final: string
  demand: string
}

/** A person whose names are not for everybody, under the id and the name that others read. */
export interface Pseudonym {
  id: string
  pseudonym: string
}

export class Hidden {
  /** Masks names that mean a protected person wherever they stand, and the words of restricted findings. */
  anywhere: Masker = maskerOf([])
  /** Masks what people typed, who need not have written a name in full: also each word of it. */
  typed: Masker = maskerOf([])
  /** Documents that are not shown at all: numbers and ids. */
  readonly documents = new Set<number>()
  readonly documentIds = new Set<string>()
  /** Documents that are shown with blocks in them. */
  readonly masked = new Map<number, MaskedDocument>()
  readonly maskedById = new Map<string, MaskedDocument>()
  /** By the hash of a text: what is read in its place. */
  readonly texts = new Map<string, string>()
  /** Hashes of bytes that are not given out. */
  readonly originals = new Set<string>()
  readonly findings = new Set<number>()
  readonly findingIds = new Set<string>()
  /** Findings of documents with blocks, by id. */
  readonly findingsIn = new Map<string, MaskedDocument>()
  /** Places of `named` that are not shown. */
  readonly named: { document: number; position: number }[] = []
  readonly entities = new Map<number, ShownEntity>()
  /** Entities that are not shown at all: numbers and ids. */
  readonly goneEntities = new Set<number>()
  readonly goneIds = new Set<string>()
  /** Names that no document which is shown gives to an entity. */
  readonly untoldNames: { entity: number; key: string }[] = []
  readonly pseudonyms = new Map<number, Pseudonym>()
  readonly pseudonymsById = new Map<string, Pseudonym>()
  /** Passages that are not searched. */
  readonly passages = new Set<number>()
  readonly parts = new Map<number, ShownPart>()
  /** Sequences of answers that stand where it is not shown. */
  readonly answers = new Set<number>()
  /** Folded names that no slot tells. */
  keys: string[] = []
}
