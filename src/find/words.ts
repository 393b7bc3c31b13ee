/** Cuts a text into words and the words into sentences, list items and headings, with exact UTF-16 offsets. */
import type { Language, Span } from '../model.ts'

export interface Word {
  start: number
  end: number
  text: string
  /** Lower case, with the typewriter apostrophe. */
  low: string
  kind: 'word' | 'number' | 'mark'
  /** Whether it begins with a capital. */
  capital: boolean
}

/** A sentence, an item of a list or a heading: words `[from, to)`. */
export interface Sentence {
  from: number
  to: number
  /** The bullet, number or letter that opened its line, if it is the first sentence of an item. */
  bullet: string | null
  /** No closing mark, on a line of its own. */
  heading: boolean
  /** Number of the block (paragraph or line) it stands in. */
  block: number
}

interface Reading {
  words: Word[]
  sentences: Sentence[]
}

/** Arabic articles glued to a name: el-Sisi, al-Assad, ash-Sharaa. */
const GLUED = /^(?:el|al|ad|as|an|ar|at|az|ash|ed|es|ul|ur|ibn|d|l)[-‑]\p{Lu}/u

const ABBREVIATIONS: Record<'en' | 'fr', Set<string>> = {
  en: new Set(
    'mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt hon rev st jr sr inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec art no nos vs etc cf al pp vol fig calif mass'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'm mm mme mmes mlle dr pr me st ste art no n al cf etc p pp vol av janv févr fév juil sept oct nov déc'.split(
      ' ',
    ),
  ),
}
const WORD =
  /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})|\d+(?:[.,\u00a0\u202f]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’·][\p{L}\p{M}\p{N}]+)*['’]?|\S/gu
const ELISION = /^(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu|quoiqu|quelqu)['’]/i
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const INVERSION = /(?:-t)?-(?:ils?|elles?|on|nous|vous|je|ce|lui|leur)$/i
const BULLET = /^[ \t]*([•·▪◦‣●*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])[ \t\u00a0]+(?=\S)/

/** Words and sentences of a text. Spans of page furniture are left out. Time is linear in the text's length. */
export function readWords(text: string, language: Language, furniture: Span[] = []): Reading {
  const tongue = language === 'fr' ? 'fr' : 'en'
  const words: Word[] = []
  const sentences: Sentence[] = []
  blocksOf(text, furniture).forEach((block, number) => {
    const first = words.length
    cutWords(text, block.start, block.end, tongue, words)
    cutSentences(words, first, tongue, block.bullet, number, sentences)
  })
  return { words, sentences }
}

interface Block extends Span {
  bullet: string | null
}

/** Paragraphs, list items and headings; lines that were only wrapped are joined again. */
function blocksOf(text: string, furniture: Span[]): Block[] {
  const lines = linesOf(text, furniture)
  const wrapped = isWrapped(lines)
  const blocks: Block[] = []
  let last: { line: Line; block: Block } | null = null
  for (const line of lines) {
    if (last && !breaksBetween(text, last.line, line, wrapped)) last.block.end = line.end
    else {
      last = { line, block: { start: line.start, end: line.end, bullet: line.bullet } }
      blocks.push(last.block)
    }
    last.line = line
  }
  return blocks
}

interface Line extends Span {
  bullet: string | null
  /** Whether a blank line or furniture stands before it. */
  apart: boolean
}

function linesOf(text: string, furniture: Span[]): Line[] {
  const holes = [...furniture].sort((a, b) => a.start - b.start)
  const lines: Line[] = []
  let apart = true
  let hole = 0
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const bullet = BULLET.exec(raw)
    let start = from + (bullet ? bullet[0].length : 0)
    let end = to
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (start === end) apart = true
    else {
      lines.push({ start, end, bullet: bullet ? bullet[1]! : null, apart })
      apart = false
    }
  }
  for (let at = 0; at < text.length; ) {
    const brk = text.indexOf('\n', at)
    const end = brk < 0 ? text.length : brk
    let from = at
    while (hole < holes.length && holes[hole]!.end <= from) hole++
    for (let h = hole; h < holes.length && holes[h]!.start < end; h++) {
      if (holes[h]!.start > from) add(from, holes[h]!.start)
      apart = true
      from = Math.max(from, Math.min(holes[h]!.end, end))
    }
    if (from < end || from === at) add(from, end)
    at = end + 1
  }
  return lines
}

/** Whether the text was set to a width: most lines end at about the same column, in mid-sentence. */
function isWrapped(lines: Line[]): boolean {
  let long = 0
  let middle = 0
  for (const line of lines) {
    const length = line.end - line.start
    if (length > 110) long++
    else if (length > 50) middle++
  }
  return middle > 3 && long * 5 < middle
}

function breaksBetween(text: string, line: Line, next: Line, wrapped: boolean): boolean {
  if (next.bullet) return true
  const end = text[line.end - 1]!
  if (/[.!?:;…]/.test(end) || (/[»”"’)]/.test(end) && /[.!?…]/.test(text[line.end - 2] ?? ''))) return true
  const goesOn = (next.apart ? /^\p{Ll}/u : /^[\p{Ll}«»(,;]/u).test(text.slice(next.start, next.start + 2))
  if (goesOn) return line.end - line.start < 30 && next.apart
  return next.apart || !wrapped || line.end - line.start < 50
}

function cutWords(text: string, from: number, to: number, tongue: 'en' | 'fr', words: Word[]): void {
  const piece = text.slice(from, to)
  WORD.lastIndex = 0
  for (const match of piece.matchAll(WORD)) {
    let start = from + match.index
    let raw = match[0]
    if (/^\d/.test(raw)) {
      add(words, start, raw, 'number')
      continue
    }
    if (!/^[\p{L}\p{M}]/u.test(raw)) {
      add(words, start, raw, 'mark')
      continue
    }
    if (tongue === 'fr' && !/^aujourd/i.test(raw)) {
      for (let elided = ELISION.exec(raw); elided; elided = ELISION.exec(raw)) {
        add(words, start, elided[0], 'word')
        start += elided[0].length
        raw = raw.slice(elided[0].length)
        if (!raw) break
      }
      if (!raw) continue
    }
    const quote = /['’]$/.exec(raw)
    if (quote) raw = raw.slice(0, -1)
    const tail = (tongue === 'fr' ? INVERSION : CLITIC).exec(raw)
    if (tail && tail.index > 0) {
      add(words, start, raw.slice(0, tail.index), 'word')
      add(words, start + tail.index, tail[0], 'word')
    } else if (raw) add(words, start, raw, 'word')
    if (quote) add(words, start + raw.length, quote[0], 'mark')
  }
}

function add(words: Word[], start: number, text: string, kind: Word['kind']): void {
  const first = text[0]!
  const capital = kind === 'word' && (first !== first.toLowerCase() || GLUED.test(text))
  words.push({
    start,
    end: start + text.length,
    text,
    low: text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
    kind,
    capital,
  })
}

const CLOSING = new Set(['”', '»', '"', '’', "'", ')', ']'])

function cutSentences(
  words: Word[],
  first: number,
  tongue: 'en' | 'fr',
  bullet: string | null,
  block: number,
  sentences: Sentence[],
): void {
  let from = first
  let mark = bullet
  const push = (to: number, heading: boolean) => {
    if (to > from) sentences.push({ from, to, bullet: mark, heading, block })
    from = to
    mark = null
  }
  const bare = unpunctuated(words, first)
  for (let at = first; at < words.length; at++) {
    const text = words[at]!.text
    if (
      bare &&
      at > from &&
      words[at]!.capital &&
      words[at]!.start - words[at - 1]!.end > 1 &&
      text.length > 1 &&
      words[at - 1]!.text.length > 1
    )
      push(at, false)
    if (text !== '.' && text !== '!' && text !== '?' && text !== '…') continue
    const before = words[at - 1]
    if (text === '.' && before && before.end === words[at]!.start && at > from) {
      if (ABBREVIATIONS[tongue].has(before.low)) continue
      if (before.text.length === 1 && before.capital) continue
    }
    let end = at + 1
    while (
      end < words.length &&
      (CLOSING.has(words[end]!.text) || words[end]!.text === '.') &&
      closes(words, end)
    )
      end++
    const next = words[end]
    if (next && next.kind === 'word' && !next.capital) continue
    if (next && next.start === words[end - 1]!.end && text === '.') continue
    push(end, false)
    at = end - 1
  }
  push(words.length, !/[.!?…:;,]/.test(words.at(-1)?.text ?? '.') && words.length - from < 40)
}

/** A long block without any stop has lost its punctuation; wide gaps show where it was. */
function unpunctuated(words: Word[], first: number): boolean {
  if (words.length - first < 60) return false
  for (let at = first; at < words.length; at++) if (/^[.!?]$/.test(words[at]!.text)) return false
  return true
}

/** A quotation mark that touches what stands before it, or stands apart in the French way, closes. */
function closes(words: Word[], at: number): boolean {
  const word = words[at]!
  if (word.text === '»' || word.text === '”' || word.text === ')' || word.text === ']') return true
  return word.start === words[at - 1]!.end
}
