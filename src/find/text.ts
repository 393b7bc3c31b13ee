/** One document laid out for finding: its words with their classes, verb readings, sentences and quotations. */
import type { Document } from '../model.ts'
import { CLASS, type Entry, type Lexicon, lexiconOf } from './lexicon.ts'
import { furnitureUnits } from './offsets.ts'
import { type Cutting, readWords, type Sentence, type Word } from './words.ts'

export interface Text {
  document: Document
  source: string
  lexicon: Lexicon
  words: Word[]
  sentences: Sentence[]
  /** What the words were read from, in order: see tags.ts. */
  cuts: Cutting[]
  /** Classes of each word, as bits of `CLASS`. */
  classes: Int32Array
  /** Forms in which a word may be a single verb, as bits of `FORMS`. */
  forms: Int32Array
  entries: (Entry[] | undefined)[]
  /** Number of the sentence of each word. */
  sentenceOf: Int32Array
  /** Number of the quotation that a word stands in, or -1. */
  quoteOf: Int32Array
  /** Word ranges of quotations, their marks included. */
  quotes: { from: number; to: number }[]
  /** Index into `named` (see names.ts) of what is named at a word, or -1. Filled by `findNamed`. */
  nameAt: Int32Array
}

/** A compound is of the class of its last part: states-parties. */
const NOUNS = CLASS.actor | CLASS.speaker | CLASS.people | CLASS.role

/** Lays a document out. The language decides the rules: French for `fr`, English for everything else. */
export function layOut(document: Document): Text {
  const lexicon = lexiconOf(document.language === 'fr' ? 'fr' : 'en')
  const { words, sentences, cuts } = readWords(
    document.text,
    document.language,
    furnitureUnits(document.text, document.furniture),
  )
  const count = words.length
  const classes = new Int32Array(count)
  const forms = new Int32Array(count)
  const entries: (Entry[] | undefined)[] = new Array(count)
  for (let at = 0; at < count; at++) {
    const word = words[at]!
    if (word.kind !== 'word') continue
    classes[at] = lexicon.classes.get(word.low) ?? 0
    if (!classes[at] && word.low.includes('-'))
      classes[at] = (lexicon.classes.get(word.low.slice(word.low.lastIndexOf('-') + 1)) ?? 0) & NOUNS
    const found = lexicon.verbs.get(word.low)
    if (!found) continue
    entries[at] = found
    for (const entry of found) if (!entry.tail.length) forms[at]! |= entry.forms
  }
  const sentenceOf = new Int32Array(count)
  for (const [number, sentence] of sentences.entries()) sentenceOf.fill(number, sentence.from, sentence.to)
  const { quotes, quoteOf } = findQuotes(words, sentences, lexicon.tongue)
  return {
    document,
    source: document.text,
    lexicon,
    words,
    sentences,
    cuts,
    classes,
    forms,
    entries,
    sentenceOf,
    quoteOf,
    quotes,
    nameAt: new Int32Array(count).fill(-1),
  }
}

export const is = (text: Text, at: number, bits: number): boolean => (text.classes[at]! & bits) !== 0

/** A month or a day of the week; "march" and "may" in small letters are none. */
export const isMonth = (text: Text, at: number): boolean =>
  is(text, at, CLASS.month) && (text.lexicon.tongue === 'fr' || text.words[at]!.capital)

/** An adverb, known or by its ending; "assembly" and « le développement » are none. */
export function isAdverb(text: Text, at: number): boolean {
  if (is(text, at, CLASS.adverb)) return true
  const { low, capital } = text.words[at]!
  if (low.length < 5 || text.classes[at]! !== 0 || text.forms[at]! !== 0) return false
  if (capital && !(opens(text, at) && text.lexicon.tongue === 'en' && !NAMES_IN_LY.test(low))) return false
  if (text.lexicon.nounish.has(low)) return false
  if (text.lexicon.tongue === 'en') return low.endsWith('ly')
  // « le développement », « du logement »: a noun behind its article; « tout simplement »: none
  const article = is(text, at - 1, CLASS.determiner) && text.words[at - 1]!.low !== 'tout'
  return low.length > 7 && low.endsWith('ment') && !article
}

/** "Deeply regrets": a capital tells nothing where it begins the sentence. */
const opens = (text: Text, at: number): boolean =>
  text.nameAt[at]! < 0 && text.sentences[text.sentenceOf[at]!]?.from === at

const NAMES_IN_LY = /^(?:italy|sicily|thessaly|emily|sally|billy|kelly|molly|polly|lily|holly|carly|july)$/

const OPENS: Record<string, string> = { '“': '”', '«': '»', '„': '“', '"': '"' }

/**
 * Quotations of two words or more. One that is not closed within its block runs to the block's end when the
 * next block opens another (the custom of long quotations), and is none otherwise.
 */
function findQuotes(words: Word[], sentences: Sentence[], tongue: string): Pick<Text, 'quotes' | 'quoteOf'> {
  const quoteOf = new Int32Array(words.length).fill(-1)
  const quotes: { from: number; to: number }[] = []
  let open = { end: -1, close: '' }
  const blockEnds = new Map<number, number>()
  const blockOf = (at: number) => sentences[sentenceNumber(sentences, at)]!.block
  for (const sentence of sentences) blockEnds.set(sentence.block, sentence.to)
  for (let at = 0; at < words.length; at++) {
    const close = OPENS[words[at]!.text]
    if (!close) continue
    if (
      words[at]!.text === '"' &&
      at > 0 &&
      words[at - 1]!.end === words[at]!.start &&
      words[at - 1]!.kind !== 'mark'
    )
      continue
    const block = blockOf(at)
    const end = blockEnds.get(block)!
    let to = at + 1
    // once a block has no closing mark left, it is not searched again
    if (open.end === end && open.close === close) to = end
    while (to < end && words[to]!.text !== close) to++
    let closed = to < end
    if (!closed && close === '»' && open.end !== end) {
      const later = closesLater(words, end)
      if (later > 0) {
        to = later
        closed = true
      }
    }
    if (!closed) open = { end, close }
    if (!closed && !nextOpens(words, end)) {
      if (tongue === 'en' && words[at]!.text === '"') continue
      if (to - at > 400) continue
    }
    const last = closed ? to + 1 : end
    if (last - at > 3) {
      quoteOf.fill(quotes.length, at, last)
      quotes.push({ from: at, to: last })
    }
    at = last - 1
  }
  return { quotes, quoteOf }
}

/** « ... » over several paragraphs, opened once and closed once: where it closes, or 0. */
function closesLater(words: Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 500); at++) {
    if (words[at]!.text === '«') return 0
    if (words[at]!.text === '»') return at
  }
  return 0
}

const nextOpens = (words: Word[], at: number): boolean => at < words.length && words[at]!.text in OPENS

function sentenceNumber(sentences: Sentence[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Words `[from, to)` as they stand in the text. */
export const wordsAt = (text: Text, from: number, to: number): string =>
  from < to ? text.source.slice(text.words[from]!.start, (text.words[to - 1] ?? text.words.at(-1)!).end) : ''

export { CLASS }
