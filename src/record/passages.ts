/** Cuts a text into the paragraphs that search finds, with offsets in code points. */
import type { Span } from '../model.ts'

/** A paragraph longer than this is cut again, at a line or a space: a hit must be readable. In UTF-16 units. */
const LONG = 2_000

/** A paragraph, in code points and in UTF-16 units of the same text. */
interface Paragraph extends Span {
  from: number
  to: number
}

/**
 * The paragraphs of a text: what stands between blank lines and bullets, cut again where very long; those that are page furniture
 * from end to end are left out. Linear in the length of the text.
 */
export function paragraphsOf(text: string, furniture: Span[]): Paragraph[] {
  const found: Paragraph[] = []
  const hidden = furniture.toSorted((a, b) => a.end - b.end)
  let next = 0
  let point = 0
  let unit = 0
  for (const [from, to] of cuts(text)) {
    point += pointsIn(text, unit, from)
    const length = pointsIn(text, from, to)
    const paragraph = { start: point, end: point + length, from, to }
    while (next < hidden.length && hidden[next]!.end < paragraph.end) next++
    const isHidden = next < hidden.length && hidden[next]!.start <= paragraph.start
    if (!isHidden) found.push(paragraph)
    point += length
    unit = to
  }
  return found
}

function* cuts(text: string): Generator<[number, number]> {
  // A blank line, or the bullet of the next item of a list.
  const blank = /\n[^\S\n]*(?:\n\s*|(?=[•◦▪‣·*–—-]\s))/g
  let from = 0
  for (;;) {
    const gap = blank.exec(text)
    yield* pieces(text, from, gap ? gap.index : text.length)
    if (!gap) return
    from = blank.lastIndex
  }
}

function* pieces(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from
  while (to - start > LONG) {
    const end = breakBefore(text, start, start + LONG)
    yield* trimmed(text, start, end)
    start = end
  }
  yield* trimmed(text, start, to)
}

/** The last line end, else space, before `limit` in the second half; else the limit, never inside a surrogate pair. */
function breakBefore(text: string, start: number, limit: number): number {
  const least = start + LONG / 2
  const line = text.lastIndexOf('\n', limit - 1)
  if (line >= least) return line + 1
  const space = text.lastIndexOf(' ', limit - 1)
  if (space >= least) return space + 1
  return /[\udc00-\udfff]/.test(text[limit] ?? '') ? limit - 1 : limit
}

function* trimmed(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end > start) yield [start, end]
}

/** Code points in a stretch of UTF-16 units that does not cut a pair. */
function pointsIn(text: string, from: number, to: number): number {
  let points = to - from
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xdc00 && unit <= 0xdfff) points--
  }
  return points
}

/** The words between two code points of a text. */
export function slicePoints(text: string, start: number, end: number): string {
  if (!/[\ud800-\udfff]/.test(text)) return text.slice(start, end)
  const from = unitAt(text, 0, start)
  return text.slice(from, unitAt(text, from, end - start))
}

function unitAt(text: string, from: number, points: number): number {
  let unit = from
  for (let left = points; left > 0 && unit < text.length; left--) {
    const code = text.charCodeAt(unit)
    unit += code >= 0xd800 && code <= 0xdbff ? 2 : 1
  }
  return unit
}
