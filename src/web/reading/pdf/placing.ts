/** Where on a PDF's page the words of a passage stand: looked for letter by letter, never guessed. */

/** A piece of text as a page places it, in the page's own units from its lower left corner. */
export interface Piece {
  text: string
  /** The first letter's place, and the directions of the line and of the letters: a, b, c, d, x, y. */
  transform: number[]
  width: number
  height: number
  /** The kind of letters it is set in, as a browser names one. */
  family: string
  /** Whether the page's line ends with it. */
  endsLine?: boolean
}

/** A part of a piece, from one of its letters to another. */
export interface Part {
  piece: number
  from: number
  to: number
}

/** The part of a passage that stands on one page: its words, and how often the page has them before. */
export interface Sought {
  words: string
  before: number
}

/** A passage in a document's text, cut at the ends of its pages; `starts`: where each page begins. */
export function soughtOn(
  text: string,
  starts: readonly number[],
  passage: { start: number; end: number },
): { page: number; sought: Sought }[] {
  const first = pageOf(starts, passage.start)
  const found: { page: number; sought: Sought }[] = []
  for (let page = first; page < starts.length && (page === first || starts[page]! < passage.end); page += 1) {
    const start = Math.max(passage.start, starts[page]!)
    const words = text.slice(start, Math.min(passage.end, starts[page + 1] ?? text.length))
    const before = countOf(lettersOf(text.slice(starts[page]!, start)), lettersOf(words))
    if (lettersOf(words) !== '') found.push({ page, sought: { words, before } })
  }
  return found
}

/** The page on which an offset stands, from 0. */
export function pageOf(starts: readonly number[], offset: number): number {
  const after = starts.findIndex((start) => start > offset)
  return after === -1 ? Math.max(0, starts.length - 1) : Math.max(0, after - 1)
}

/** The letters of a page, each with the piece that holds it. */
export interface PageLetters {
  letters: string
  at: { piece: number; from: number; to: number }[]
}

export function lettersOnPage(pieces: readonly Piece[]): PageLetters {
  let letters = ''
  const at: PageLetters['at'] = []
  pieces.forEach(({ text }, piece) => {
    for (let place = 0; place < text.length; place += 1) {
      const folded = lettersOf(text[place]!)
      letters += folded
      for (let n = 0; n < folded.length; n += 1) at.push({ piece, from: place, to: place + 1 })
    }
  })
  return { letters, at }
}

/** The parts of pieces that hold these words; null where the page does not have them as often as it should. */
export function partsOf({ letters, at }: PageLetters, { words, before }: Sought): Part[] | null {
  const wanted = lettersOf(words)
  let start = letters.indexOf(wanted)
  for (let passed = 0; passed < before && start !== -1; passed += 1)
    start = letters.indexOf(wanted, start + 1)
  if (start === -1) return null
  const parts: Part[] = []
  for (const one of at.slice(start, start + wanted.length)) {
    const last = parts.at(-1)
    if (last?.piece === one.piece) last.to = one.to
    else parts.push({ ...one })
  }
  return parts
}

/** What is left of words when lines are broken elsewhere: no spaces, no hyphens, no forms of letters. */
function lettersOf(words: string): string {
  return words.normalize('NFKD').replace(/[\s\p{Cf}\p{Pd}]/gu, '')
}

function countOf(letters: string, wanted: string): number {
  let count = 0
  for (let at = letters.indexOf(wanted); wanted !== '' && at !== -1; at = letters.indexOf(wanted, at + 1))
    count += 1
  return count
}
