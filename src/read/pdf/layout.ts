/** From the pieces of text that a PDF page places to its lines and paragraphs, in reading order. */
import { type Base, baseOf, hasRtl, isBackwards, turn } from './direction.ts'

/** One piece as pdf.js gives it; `x`, `y` in points from the lower left corner. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
  dir: string
  endsLine: boolean
}

interface Line {
  text: string
  left: number
  right: number
  y: number
  height: number
}

/** The text of one page: paragraphs apart by a blank line, wrapped lines joined, list items on lines of their own. */
export function textOfPage(pieces: Piece[]): string {
  const lines = linesOf(pieces)
  const backwards = isBackwards(lines.map((line) => line.text).join('\n'))
  const straight = backwards ? lines.map((line) => ({ ...line, text: reverseWords(line.text) })) : lines
  return joined(straight)
}

function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = []
  let group: Piece[] = []
  const flush = () => {
    const line = lineOf(group)
    if (line.text.trim() !== '') lines.push(line)
    group = []
  }
  for (const piece of pieces) {
    const last = group.at(-1)
    if (
      last &&
      piece.text !== '' &&
      (Math.abs(piece.y - last.y) > Math.max(2, last.height * 0.5) || isColumn(group, piece))
    )
      flush()
    if (piece.text !== '') group.push(piece)
    if (piece.endsLine && group.length > 0) flush()
  }
  if (group.length > 0) flush()
  return lines
}

/** Text that begins again far to the left at the same height is another column, unless it is read that way. */
function isColumn(group: Piece[], piece: Piece): boolean {
  const left = Math.min(...group.slice(-1).map((one) => one.x))
  return (
    piece.x + piece.width < left - 4 * (piece.height || 10) &&
    !hasRtl(piece.text) &&
    !group.some((one) => hasRtl(one.text))
  )
}

function lineOf(group: Piece[]): Line {
  const rtl = group.some((one) => hasRtl(one.text))
  const ordered = rtl ? [...group].sort((a, b) => a.x - b.x) : group
  const text = rtl ? read(ordered) : group.map((one) => one.text).join('')
  const solid = group.filter((one) => one.text.trim() !== '')
  const used = solid.length > 0 ? solid : group
  return {
    text: letters(text).replace(/\s+/g, ' ').trim(),
    left: Math.min(...used.map((one) => one.x)),
    right: Math.max(...used.map((one) => one.x + one.width)),
    y: used[0]?.y ?? 0,
    height: Math.max(...used.map((one) => one.height), 1),
  }
}

/** Pieces left to right, each first put back into the order of the page, then the whole line into reading order. */
function read(ordered: Piece[]): string {
  const page = ordered.flatMap((one, i) => {
    const characters = turn([...one.text], one.dir === 'rtl' ? 'rtl' : 'ltr')
    const before = ordered[i - 1]
    // pdf.js marks a gap between words only where text runs to the right.
    const gap = before ? one.x - (before.x + before.width) : 0
    return gap > 0.15 * Math.max(one.height, 1) ? [' ', ...characters] : characters
  })
  const base: Base = baseOf(page.join(''))
  return turn(page, base).join('')
}

const reverseWords = (text: string) =>
  text.replace(/[\u0590-\u06ff][\u0590-\u06ff\s]*[\u0590-\u06ff]/gu, (run) => [...run].reverse().join(''))

/** Forms of letters that only a page needs become the letters: Arabic shapes, ligatures, radicals. */
function letters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc\u2f00-\u2fd5]/g, (one) =>
      one.normalize('NFKC'),
    )
    .replace(/\uf001/g, 'fi')
    .replace(/\uf002/g, 'fl')
}

function joined(lines: Line[]): string {
  const width = Math.max(0, ...lines.map((line) => line.right - line.left))
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))
  let text = ''
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before) text = line.text
    else text = join(text, line, before, gapOf(lines), width, words)
  }
  return text
}

/** The distance between lines of one paragraph: the lower quartile, since a page may hold mostly short paragraphs. */
function gapOf(lines: Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, i) => lines[i]!.y - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 4)] ?? 0
}

const marker = /^(?:[•◦▪‣·*–—-]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s)/

function join(
  text: string,
  line: Line,
  before: Line,
  gap: number,
  width: number,
  words: Set<string>,
): string {
  const down = before.y - line.y
  // A usual distance of more than two lines is that of a page with nothing but single lines.
  const apart =
    down < 0 ||
    down > (gap > before.height * 2.2 ? before.height * 1.9 : Math.max(gap * 1.35, before.height * 1.3)) ||
    Math.abs(before.height - line.height) > 0.25 * before.height
  if (apart) return `${text}\n\n${line.text}`
  const full = before.right - before.left >= width * 0.75
  if (!full || marker.test(line.text)) return `${text}\n${line.text}`
  return unhyphenated(text, line.text, words)
}

/** « gou-\nvernement »: the hyphen goes unless the page also writes the word with it. */
function unhyphenated(text: string, next: string, words: Set<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  const first = /\p{L}+(?=-$)/u.exec(text)?.[0]
  const second = /^\p{Ll}+/u.exec(next)?.[0]
  if (!first || !second) return `${text} ${next}`
  if (words.has(`${first}-${second}`.toLowerCase())) return text + next
  return text.slice(0, -1) + next
}
