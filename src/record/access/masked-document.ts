/** A document as those read it who are not cleared: blocks where protected names and restricted findings stand. Pure. */
import type { Span } from '../../model.ts'
import { blocks, type Masker } from '../masking.ts'
import { slicePoints } from '../passages.ts'

interface Facts {
  number: number
  id: string
  original: string
  /** Hash of its text. */
  text: string
  /** Sequence of its reading. */
  reading: number
  /** Its text with blocks. */
  words: string
  /** The words of findings that are restricted. */
  facts: string[]
  /** Where these stand. */
  restricted: Span[]
  masker: Masker
}

/** Where a finding's fields are not words of its document. */
const OWN = new Set(['kind', 'rule', 'type', 'modality', 'position'])

export class MaskedDocument {
  readonly number: number
  readonly id: string
  readonly original: string
  readonly text: string
  readonly reading: number
  readonly words: string
  readonly facts: string[]
  readonly #restricted: Span[]
  readonly #masker: Masker
  /** Numbers of its passages in which something is masked. */
  readonly passages: number[] = []

  constructor({ number, id, original, text, reading, words, facts, restricted, masker }: Facts) {
    this.number = number
    this.id = id
    this.original = original
    this.text = text
    this.reading = reading
    this.words = words
    this.facts = facts
    this.#restricted = restricted
    this.#masker = masker
  }

  /** Whether any of a span's words are a restricted finding's. */
  isRestricted({ start, end }: Span): boolean {
    return this.#restricted.some((one) => one.start < end && start < one.end)
  }

  /** Words about the document: names as blocks; words that only a restricted finding has, wholly. */
  mask(words: string): string {
    const masked = this.#masker.mask(words)
    const only = this.facts.some((fact) => fact.includes(words)) && !this.words.includes(words)
    return only && words !== '' ? blocks(words) : masked
  }

  within<T>(value: T): T {
    return mapped(value, (words) => this.mask(words))
  }

  /** A finding of this text. What its slots say must stand in what is shown, where a finding is restricted beside it. */
  finding<T extends Span>(finding: T): T {
    if (this.isRestricted(finding)) return emptied(finding)
    const quote = slicePoints(this.words, finding.start, finding.end)
    const said = this.facts.length === 0 ? this.within(finding) : shown(finding, this)
    return { ...said, quote }
  }

  isShown(words: string): boolean {
    return this.words.includes(words)
  }
}

function shown<T extends Span>(finding: T, document: MaskedDocument): T {
  const fields = Object.entries(finding).map(([name, value]) => [
    name,
    OWN.has(name)
      ? value
      : mapped(value, (words) => (document.isShown(words) ? document.mask(words) : blocks(words))),
  ])
  return Object.fromEntries(fields)
}

/** A finding of which nothing is told but its kind and place. */
function emptied<T extends Span>(finding: T): T {
  const fields = Object.entries(finding).map(([name, value]) => [
    name,
    name === 'kind' || name === 'rule' ? value : mapped(value, blocks),
  ])
  return Object.fromEntries(fields)
}

/** Every string in a value, changed. */
export function mapped<T>(value: T, change: (words: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one) => mapped(one, change)) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)])) as T
}
