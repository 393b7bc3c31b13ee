/** Where one sentence ends and the next begins, among the tokens of a block: the cues, and what training learned of them. */
import { abbreviates, begins, givenName, takesUp } from './abbreviations.ts'
import { classOf, foldOf, isLower, isUpper, LETTER, PUNCTUATION, shapeOf } from './characters.ts'
import { type CueList, mix } from './cues.ts'
import type { SpanBuffer } from './tokens.ts'

/** Longest sentence in tokens: legal preambles reach 400; past this, hostile text is cut. */
export const LONGEST_SENTENCE = 512

/** What an ending token is. */
const NONE = 0
const STOP = 1
const ABBREVIATION = 2
const QUESTION = 3
const DOTS = 4
const COLON = 5
const SEMICOLON = 6
const COMMA = 7
const CLOSER = 8
const OTHER = 9
const OPENER = 10
const DASH = 11

/** Tokens of a block with what the cues look at, computed once a token. */
export class TokenWindow {
  hashes = new Int32Array(0)
  shapes = new Uint8Array(0)
  enders = new Uint8Array(0)

  /** Reads tokens `[from, tokens.length)` of the buffer. */
  read(text: string, tokens: SpanBuffer, from: number): void {
    if (this.hashes.length < tokens.starts.length) this.enlarge(tokens.starts.length)
    for (let i = from; i < tokens.length; i++) {
      const start = tokens.starts[i]!
      const end = tokens.ends[i]!
      let hash = 7
      const last = Math.min(end, start + 24)
      for (let k = start; k < last; k++) hash = Math.imul(hash, 31) + foldOf[text.charCodeAt(k)]!
      this.hashes[i] = hash
      this.shapes[i] = shapeOf(text, start, end)
      this.enders[i] = enderOf(text, start, end)
    }
  }

  /** Forgets the first `count` tokens of `length`. */
  drop(count: number, length: number): void {
    this.hashes.copyWithin(0, count, length)
    this.shapes.copyWithin(0, count, length)
    this.enders.copyWithin(0, count, length)
  }

  private enlarge(size: number): void {
    const { hashes, shapes, enders } = this
    this.hashes = new Int32Array(size)
    this.hashes.set(hashes)
    this.shapes = new Uint8Array(size)
    this.shapes.set(shapes)
    this.enders = new Uint8Array(size)
    this.enders.set(enders)
  }
}

function enderOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  const kind = classOf[last]
  if (kind === LETTER) return NONE
  if (end - start === 1) {
    const folded = foldOf[last]!
    if (last === 46) return STOP
    if (last === 63 || last === 33) return QUESTION
    if (last === 0x2026) return DOTS
    if (last === 58) return COLON
    if (last === 59) return SEMICOLON
    if (last === 44) return COMMA
    if (last === 40 || last === 91 || last === 123 || last === 0x201c || last === 0xab) return OPENER
    if (last === 41 || last === 93 || last === 125 || folded === 34 || folded === 39) return CLOSER
    if (folded === 45) return DASH
    return kind === PUNCTUATION ? OTHER : NONE
  }
  if (last === 46) return text.charCodeAt(end - 2) === 46 ? DOTS : ABBREVIATION
  if (last === 63 || last === 33) return QUESTION
  return NONE
}

/** What the sentence under way holds so far. */
export class SentenceSoFar {
  length = 0
  quotes = 0
  depth = 0
  capitals = 0
  words = 0
  first = 0

  clear(): void {
    this.length = 0
    this.quotes = 0
    this.depth = 0
    this.capitals = 0
    this.words = 0
    this.first = 0
  }

  /** Takes in token `i`. */
  take(text: string, tokens: SpanBuffer, window: TokenWindow, i: number): void {
    if (this.length++ === 0) this.first = window.hashes[i]!
    const shape = window.shapes[i]!
    if (shape > 0) {
      this.words++
      if (shape !== 1) this.capitals++
    }
    const ender = window.enders[i]!
    if (ender !== OPENER && ender !== CLOSER) return
    const code = text.charCodeAt(tokens.starts[i]!)
    if (code === 34) this.quotes ^= 1
    else if (code === 0x201c || code === 0xab) this.quotes = 1
    else if (code === 0x201d || code === 0xbb) this.quotes = 0
    else if (ender === OPENER) this.depth = Math.min(3, this.depth + 1)
    else if (code === 41 || code === 93 || code === 125) this.depth = Math.max(0, this.depth - 1)
  }
}

/** « and “ open what follows; » and ” close what stands before. A straight quotation mark tells neither. */
const opens = (code: number) => code === 0xab || code === 0x201c
const closes = (code: number) => code === 0xbb || code === 0x201d

/** Whether a sentence may end after token `i` at all. */
export function mayEnd(text: string, tokens: SpanBuffer, window: TokenWindow, i: number): boolean {
  if (window.enders[i] === ABBREVIATION && abbreviates(text, tokens.starts[i]!, tokens.ends[i]! - 1))
    return false
  if (window.enders[i] === ABBREVIATION && givenName(text, tokens.starts[i]!, tokens.ends[i]!)) return false
  const next = text.charCodeAt(tokens.starts[i + 1]!)
  // « C’est fini. »: the mark goes with the sentence that it closes.
  if (opens(text.charCodeAt(tokens.starts[i]!)) || (closes(next) && window.enders[i] !== NONE)) return false
  return window.enders[i] !== NONE || !isLower(next)
}

/**
 * « Nous refusons. » Le ministre …: what was quoted to its full stop is over where a capital or another quotation follows;
 * so is what ends in "a.m." or "U.S." where a word follows that only a sentence's beginning gives a capital.
 */
export function mustEnd(text: string, tokens: SpanBuffer, window: TokenWindow, i: number): boolean {
  if (window.enders[i] === ABBREVIATION) {
    const [start, end] = [tokens.starts[i + 1]!, tokens.ends[i + 1]!]
    if (text.charCodeAt(tokens.ends[i]! - 3) === 46) return begins(text, start, end)
    // « sur le point B. Il … »: behind one letter, a pronoun
    return tokens.ends[i]! - tokens.starts[i]! === 2 && takesUp(text, start, end)
  }
  if (i === 0 || window.enders[i - 1] !== STOP || !closes(text.charCodeAt(tokens.starts[i]!))) return false
  const next = text.charCodeAt(tokens.starts[i + 1]!)
  return isUpper(next) || opens(next)
}

/** Cues for an end after token `i`; tokens up to `length` are known. */
export function boundaryCues(
  cues: CueList,
  text: string,
  tokens: SpanBuffer,
  window: TokenWindow,
  i: number,
  length: number,
  soFar: SentenceSoFar,
): void {
  cues.clear()
  const { hashes, shapes, enders } = window
  const h = (k: number): number => (i + k >= 0 && i + k < length ? hashes[i + k]! : 1)
  const s = (k: number): number => (i + k >= 0 && i + k < length ? shapes[i + k]! : 8)
  const e = (k: number): number => (i + k >= 0 && i + k < length ? enders[i + k]! : 12)
  const gap = tokens.starts[i + 1]! > tokens.ends[i]! ? 1 : 0
  const size = sizeOf(soFar.length)
  const open = soFar.quotes * 4 + soFar.depth
  const title = soFar.capitals * 2 > soFar.words ? (soFar.capitals === soFar.words ? 2 : 1) : 0
  const here = e(0) * 16 + s(1)
  const near = ((e(-1) * 16 + e(0)) * 16 + e(1)) * 2 + gap
  cues.add(0, here)
  cues.add(1, near)
  cues.add(2, mix(h(0), s(1)))
  cues.add(3, mix(h(0), h(1)))
  cues.add(4, mix(h(1), e(0)))
  cues.add(5, mix(mix(h(-1), h(0)), s(1)))
  cues.add(6, mix(mix(h(1), h(2)), e(0)))
  cues.add(7, mix(near, (s(-1) * 16 + s(1)) * 16 + s(2)))
  cues.add(8, mix(here, size * 8 + title))
  cues.add(9, mix(here, open * 4 + gap))
  cues.add(10, mix(mix(h(0), h(1)), open))
  cues.add(11, mix(mix(h(-1), e(0)), s(1) * 16 + s(0)))
  cues.add(12, mix(near, (s(0) * 16 + s(1)) * 16 + size))
  cues.add(13, mix(near, (title * 16 + s(0)) * 16 + s(1)))
  cues.add(14, mix(mix(soFar.first, here), size))
  cues.add(15, mix(mix(h(1), here), title * 16 + size))
  cues.add(16, mix(mix(h(-1), h(1)), e(0)))
  cues.add(17, mix(near, mix(e(-2) * 16 + e(2), s(1) * 16 + s(-1))))
  cues.add(18, mix(h(1), mix(near, open)))
  cues.add(19, mix(mix(h(0), near), size))
  cues.add(20, mix(mix(h(1), s(2)), near))
  cues.add(21, mix(tokens.ends[i]! - tokens.starts[i]!, mix(here, s(0))))
  cues.add(
    22,
    mix(tokens.ends[Math.max(0, i - 1)]! - tokens.starts[Math.max(0, i - 1)]!, mix(near, s(-1) * 16 + s(1))),
  )
  cues.add(
    23,
    mix(isUpper(text.charCodeAt(tokens.starts[i + 1]!)) ? 1 : 0, mix(e(0), mix(soFar.depth, size))),
  )
}

function sizeOf(length: number): number {
  if (length <= 5) return length
  return length <= 8 ? 6 : length <= 14 ? 7 : length <= 25 ? 8 : length <= 50 ? 9 : 10
}
