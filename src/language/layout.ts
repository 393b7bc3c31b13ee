/** Text into blocks: the stretches in which sentences may run, as the page's layout shows them. */
import { classOf, DIGIT, isLower, isUpper, LETTER, SPACE } from './characters.ts'

/** What a block is by its layout alone. A `row` is one cell of a table flattened to text. */
export type BlockKind = 'prose' | 'item' | 'row'

/** A stretch of text `[start, end)`, UTF-16; `marker` is where the text after a list's bullet or number begins. */
export interface Block {
  start: number
  end: number
  kind: BlockKind
  body: number
  /** Whether an empty line, or the edge of the text, stands before and after it. */
  aloneBefore: boolean
  aloneAfter: boolean
}

interface Line {
  start: number
  end: number
  /** First and last visible character. */
  from: number
  to: number
  body: number
}

/** Yields the blocks of a text in order. Linear in its length; lines are looked at once. */
export function* blocksOf(text: string, from = 0, to = text.length): Generator<Block> {
  const width = wrapWidth(text, from, to)
  let block: Block | null = null
  let before: Line | null = null
  let blank = true
  for (const line of linesOf(text, from, to)) {
    if (line.from >= line.to) {
      if (block) yield { ...block, aloneAfter: true }
      block = null
      before = null
      blank = true
      continue
    }
    if (block && before && continues(text, before, line, width)) block.end = line.to
    else {
      if (block) yield block
      block = null
      const cells = cellsOf(text, line)
      if (cells) {
        for (const [start, end] of cells)
          yield { start, end, kind: 'row', body: start, aloneBefore: blank, aloneAfter: false }
      } else {
        const kind = line.body > line.from ? 'item' : 'prose'
        block = {
          start: line.from,
          end: line.to,
          kind,
          body: line.body,
          aloneBefore: blank,
          aloneAfter: false,
        }
      }
      blank = false
    }
    before = block ? line : null
  }
  if (block) yield { ...block, aloneAfter: true }
}

function* linesOf(text: string, from: number, to: number): Generator<Line> {
  let start = from
  while (start < to) {
    let end = start
    while (end < to && !isBreak(text.charCodeAt(end))) end++
    yield lineAt(text, start, end)
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
}

function isBreak(code: number): boolean {
  return (
    code === 10 ||
    code === 13 ||
    code === 12 ||
    code === 11 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85
  )
}

function lineAt(text: string, start: number, end: number): Line {
  let from = start
  while (from < end && classOf[text.charCodeAt(from)] === SPACE) from++
  let to = end
  while (to > from && classOf[text.charCodeAt(to - 1)] === SPACE) to--
  return { start, end, from, to, body: from < to ? markerEnd(text, from, to) : from }
}

const BULLETS = new Set([...'•‣◦▪●■·∙◆►➢✓❖–—-*+'].map((char) => char.charCodeAt(0)))
const NUMBERED =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[).]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?\d{1,2}°\)?|#{1,6})[ \t\u00a0]+/

/** Where the text after a list marker begins; `from` when there is none. */
function markerEnd(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  if (BULLETS.has(code)) {
    let i = from + 1
    while (i < to && classOf[text.charCodeAt(i)] === SPACE) i++
    // Dashes need a space after them; a dot-like bullet does not.
    const dash = code < 0x80 || code === 0x2013 || code === 0x2014
    return i < to && (i > from + 1 || !dash) && text.charCodeAt(i) !== code ? i : from
  }
  if (classOf[code] !== DIGIT && classOf[code] !== LETTER && code !== 40 && code !== 35) return from
  const found = NUMBERED.exec(text.slice(from, Math.min(to, from + 16)))
  if (!found || from + found[0].length >= to) return from
  // « J. Edgar Hoover » at the start of a line is a name, not an item lettered J.
  if (
    /^[A-Z]\./.test(found[0]) &&
    isUpper(text.charCodeAt(from + found[0].length)) &&
    !/^[A-D]\./.test(found[0])
  )
    return from
  return from + found[0].length
}

/** Whether a line carries on the sentence of the line before: it was broken only because the page was full. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  const last = text.charCodeAt(before.to - 1)
  const first = text.charCodeAt(line.from)
  const length = before.to - before.start
  const word = wordLength(text, line.from, line.to)
  const full = width > 0 && length + 1 + word > width - 1
  const ends = last === 46 || last === 33 || last === 63 || last === 58 || last === 59 || last === 8230
  if (line.body > line.from) return full && !ends && last !== 44
  if (cellsOf(text, line)) return false
  if (full) return true
  if (width > 0 && length > width * 0.8 && !ends) return true
  return isLower(first) && !ends
}

function wordLength(text: string, from: number, to: number): number {
  let i = from
  while (i < to && i - from < 100 && classOf[text.charCodeAt(i)] !== SPACE) i++
  return i - from
}

/** The width at which the text was wrapped, 0 where its lines are whole paragraphs. */
function wrapWidth(text: string, from: number, to: number): number {
  const counts = new Uint32Array(202)
  let lines = 0
  for (const line of linesOf(text, from, to)) {
    const length = line.to - line.start
    if (line.from >= line.to) continue
    lines++
    counts[Math.min(201, length)]!++
  }
  if (lines < 2) return 0
  // The widest line of wrapped text, leaving out one line in fifty (an address, a table).
  let over = 0
  let width = 201
  while (width > 0 && over + counts[width]! <= lines / 50) over += counts[width--]!
  if (width >= 201 || width < 36) return 0
  let near = 0
  for (let length = Math.floor(width * 0.84); length <= width; length++) near += counts[length]!
  return near >= lines * 0.3 ? width : 0
}

/** The cells of a line of a flattened table: parted by tabs, bars or three spaces; null for any other line. */
function cellsOf(text: string, line: Line): [number, number][] | null {
  const cells: [number, number][] = []
  let start = line.from
  let seen = false
  for (let i = line.from; i < line.to; ) {
    if (!isRuling(text.charCodeAt(i))) {
      i++
      continue
    }
    let end = i
    let spaces = 0
    let bars = 0
    for (; end < line.to && isRuling(text.charCodeAt(end)); end++) {
      const code = text.charCodeAt(end)
      if (code === 124) bars++
      else spaces += code === 9 ? 3 : 1
    }
    if (spaces >= 3 || (bars === 1 && spaces >= 2)) {
      seen = true
      if (i > start) cells.push([start, i])
      start = end
    }
    i = end
  }
  if (!seen) return null
  if (start < line.to) cells.push([start, line.to])
  return cells.length > 1 && line.body === line.from ? cells : null
}

function isRuling(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 124
}
