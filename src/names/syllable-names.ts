/** Whether two Latin spellings can be of one Chinese or Korean name: syllable by syllable, in either order, across systems of spelling. */
import type { Syllabary, SyllablePart } from './syllables.ts'
import type { Token } from './tokens.ts'

const MOST_LETTERS = 6

/** How strongly one syllable's spelling can stand for the other's: 1 the same, 0 not at all. */
export function syllableStrength(one: string, two: string, syllabary: Syllabary): number {
  if (one === two) return 1
  const left = syllabary.readingsOf(one)
  const right = syllabary.readingsOf(two)
  if (!left || !right) return 0
  let best = 0
  for (const [reading, weight] of left) {
    const other = right.get(reading)
    if (other !== undefined) best = Math.max(best, Math.min(weight, other))
  }
  return best
}

interface Letters {
  text: string
  /** Whether a syllable may not reach over this place. */
  ends: Set<number>
}

function lettersOf(words: string[]): Letters {
  const ends = new Set<number>()
  let text = ''
  for (const word of words) {
    text += word
    ends.add(text.length)
  }
  return { text, ends }
}

/** Orders in which the same name may be written: as it stands, surname from the end to the front, and back. */
function orders(words: string[]): string[][] {
  if (words.length === 1) return [words]
  const lastFirst = [words.at(-1)!, ...words.slice(0, -1)]
  return words.length === 2 ? [words, lastFirst] : [words, lastFirst, [...words.slice(1), words[0]!]]
}

export interface SameSyllables {
  /** 0 when the spellings cannot be of one name, else the strength of the weakest syllable. */
  strength: number
  /** The words that agree. */
  one: SyllablePart
  two: SyllablePart
}

/** How two parts of syllables agree; a first word may be left out as a given name of another language (Agnes Chow Ting). */
export function sameSyllables(
  a: Token[],
  b: Token[],
  one: SyllablePart,
  two: SyllablePart,
  syllabary: Syllabary,
): SameSyllables {
  const shorter = (part: SyllablePart) => ({ from: part.from + 1, to: part.to })
  let best: SameSyllables = { strength: agreement(a, b, one, two, syllabary), one, two }
  if (best.strength > 0) return best
  for (const [x, y] of [
    [shorter(one), two],
    [one, shorter(two)],
  ] as const) {
    if (x.to - x.from < 2 || y.to - y.from < 2) continue
    const strength = agreement(a, b, x, y, syllabary)
    if (strength > best.strength) best = { strength, one: x, two: y }
  }
  return best
}

function agreement(
  a: Token[],
  b: Token[],
  one: SyllablePart,
  two: SyllablePart,
  syllabary: Syllabary,
): number {
  const left = lettersOf(a.slice(one.from, one.to).map((token) => token.text))
  const words = b.slice(two.from, two.to).map((token) => token.text)
  let best = 0
  for (const [i, order] of orders(words).entries()) {
    const strength = walk(left, lettersOf(order), syllabary) * (i === 0 ? 1 : 0.97)
    if (strength > best) best = strength
    if (best >= 0.97) break
  }
  return best
}

/** Best weakest syllable over all ways to cut both at the same places. */
function walk(a: Letters, b: Letters, syllabary: Syllabary): number {
  const reached = new Map<number, number>([[0, 1]])
  const size = b.text.length + 1
  let best = 0
  // Places come out in the order of the first name's letters, so each is settled when it is reached.
  for (let at = 0; at < a.text.length * size; at++) {
    const strength = reached.get(at)
    if (strength === undefined) continue
    const i = Math.floor(at / size)
    const j = at % size
    for (let x = i + 1; x <= a.text.length && x <= i + MOST_LETTERS; x++) {
      const piece = a.text.slice(i, x)
      if (syllabary.readingsOf(piece) !== undefined) {
        for (let y = j + 1; y <= b.text.length && y <= j + MOST_LETTERS; y++) {
          const found = Math.min(strength, syllableStrength(piece, b.text.slice(j, y), syllabary))
          if (found > 0) {
            if (x === a.text.length && y === b.text.length) best = Math.max(best, found)
            else if (found > (reached.get(x * size + y) ?? 0)) reached.set(x * size + y, found)
          }
          if (b.ends.has(y)) break
        }
      }
      if (a.ends.has(x)) break
    }
  }
  return best
}

/** How strongly letters spell a run of syllables, each in its place: 0 when they do not. */
export function spelledStrength(letters: string, syllables: readonly string[], syllabary: Syllabary): number {
  let reached = new Map<number, number>([[0, 1]])
  for (const syllable of syllables) {
    const next = new Map<number, number>()
    for (const [at, strength] of reached) {
      for (let end = at + 1; end <= letters.length && end <= at + MOST_LETTERS; end++) {
        const found = Math.min(strength, syllabary.readingsOf(letters.slice(at, end))?.get(syllable) ?? 0)
        if (found > (next.get(end) ?? 0)) next.set(end, found)
      }
    }
    reached = next
  }
  return reached.get(letters.length) ?? 0
}
