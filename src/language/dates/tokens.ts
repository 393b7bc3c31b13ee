/** Cuts the stretches of a text that may hold a date into words, numbers and marks, with their offsets. */

export interface Token {
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** Lower case, with ’ as '. */
  low: string
  capital: boolean
  /** The number's value; NaN for words and marks. */
  value: number
  digits: number
  /** No space between this and the token before. */
  joined: boolean
}

/** How far before and after a telling word a date may reach, in UTF-16 units. */
const reach = 64
/** Longest stretch looked at in one piece: bounds memory on hostile input. */
const longest = 16_384

/** Yields the tokens around each telling word (`trigger`, global); nothing for text without any. */
export function* stretches(text: string, trigger: RegExp): Generator<Token[]> {
  let start = -1
  let end = -1
  for (const match of text.matchAll(trigger)) {
    const from = Math.max(0, match.index - reach)
    if (start >= 0 && (from > end || end - start > longest)) {
      yield tokens(text, start, end)
      start = Math.max(from, end)
    } else if (start < 0) start = from
    end = atBreak(text, match.index + match[0].length + reach)
  }
  if (start >= 0) yield tokens(text, start, end)
}

function atBreak(text: string, offset: number): number {
  const most = Math.min(text.length, offset + reach)
  let at = Math.min(text.length, offset)
  while (at < most && !/\s/.test(text[at]!)) at++
  return at
}

function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = []
  const pattern = /\p{L}+(?:['’](?=\p{L}))?|\d+|\S/gu
  pattern.lastIndex = start
  let before = start
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const word = match[0]
    const low = word.toLowerCase().replace('’', "'")
    found.push({
      start: match.index,
      end: match.index + word.length,
      low,
      capital: word[0] !== low[0],
      value: /^\d/.test(word) ? Number(word) : Number.NaN,
      digits: /^\d/.test(word) ? word.length : 0,
      joined: match.index === before && match.index > start,
    })
    before = match.index + word.length
  }
  return found
}

/** A day of the month, or 0. */
export function dayAt(t: Token[], i: number): number {
  const one = t[i]
  if (!one || one.digits < 1 || one.digits > 2 || one.value < 1 || one.value > 31) return 0
  const before = t[i - 1]
  if (one.joined && before && /^[/.,:$€£\d]$/.test(before.low)) return 0
  return one.value
}

/** A year in four digits from 1500 to 2100, or 0; says nothing yet of whether it counts something. */
export function yearAt(t: Token[], i: number): number {
  const one = t[i]
  if (one?.digits !== 4 || one.value < 1500 || one.value > 2100) return 0
  const next = t[i + 1]
  if (next?.joined && /^[,.'/%€$£°]$/.test(next.low) && t[i + 2]?.joined && t[i + 2]!.digits > 0) return 0
  if (next?.joined && /^[%€$£°]$/.test(next.low)) return 0
  return one.value
}

export const isDash = (one: Token | undefined) => one !== undefined && /^[-–—‑]$/.test(one.low)
