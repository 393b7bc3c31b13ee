/** Where a passage stands in a text that changed: the same place, another, or none; never a look-alike. Pure. */
import type { Span } from '../model.ts'

export type Anchor =
  /** The same words at the same place. */
  | { anchor: 'same'; start: number; end: number }
  /** The same words elsewhere: once, or among several the one that stands between the same words. */
  | { anchor: 'moved'; start: number; end: number }
  /** `gone`: the words stand nowhere; `several`: nothing tells which of several it is. */
  | { anchor: 'lost'; why: 'gone' | 'several' }

/** How many code points around a passage tell it from others with the same words. */
const AROUND = 48
/** Fewer than these in common tell nothing. */
const ENOUGH = 12

/** Looks for the words of a passage of `before`, letter by letter. Offsets in code points. Linear in the texts. */
export function anchored(before: string, { start, end }: Span, after: string): Anchor {
  const [old, now] = [[...before], [...after]]
  const quote = old.slice(start, end).join('')
  // « le port » does not stand in « le portail »: words that ended with the passage must end with it.
  const edges = edgesOf(old, { start, end })
  const length = end - start
  const at = (from: number) => ({ start: from, end: from + length })
  const places = placesOf(quote, after).filter((from) => isCutAs(edges, edgesOf(now, at(from))))
  if (places.length === 0) return { anchor: 'lost', why: 'gone' }
  if (places.length === 1) {
    const [from] = places as [number]
    return { anchor: from === start ? 'same' : 'moved', ...at(from) }
  }
  const scored = places
    .map((from) => ({ from, common: inCommon(old, { start, end }, now, at(from)) }))
    .sort((a, b) => b.common - a.common)
  const [best, second] = scored as [(typeof scored)[number], (typeof scored)[number]]
  if (best.common < ENOUGH || best.common === second.common) return { anchor: 'lost', why: 'several' }
  return { anchor: best.from === start ? 'same' : 'moved', ...at(best.from) }
}

/** Code points at which some words begin in a text. */
function placesOf(words: string, text: string): number[] {
  const found: number[] = []
  if (words === '') return found
  let point = 0
  let unit = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    point += [...text.slice(unit, at)].length
    unit = at
    found.push(point)
  }
  return found
}

interface Edges {
  before: boolean
  after: boolean
}

/** Whether a word goes on beyond a span, on either side. */
function edgesOf(text: string[], { start, end }: Span): Edges {
  const goesOn = (a: string | undefined, b: string | undefined) => isOfWord(a) && isOfWord(b)
  return { before: goesOn(text[start - 1], text[start]), after: goesOn(text[end - 1], text[end]) }
}

const isOfWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)

/** A passage may be cut out of a word only where it was. */
function isCutAs(was: Edges, is: Edges): boolean {
  return (was.before || !is.before) && (was.after || !is.after)
}

/** How many code points before and after two spans are the same, counted from the spans outward. */
function inCommon(a: string[], spanA: Span, b: string[], spanB: Span): number {
  let before = 0
  while (
    before < AROUND &&
    spanA.start > before &&
    a[spanA.start - 1 - before] === b[spanB.start - 1 - before]
  )
    before++
  let after = 0
  while (after < AROUND && spanA.end + after < a.length && a[spanA.end + after] === b[spanB.end + after])
    after++
  return before + after
}

/** Whether two findings of one kind speak of the same passage: the shorter lies in the longer by half or more. */
export function isSamePassage(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common * 2 >= Math.min(a.end - a.start, b.end - b.start)
}
