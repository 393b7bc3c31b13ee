/** How alike two words of names are, 0 to 1: by letters, by sound, by the syllables of Chinese, by meaning. */
import { sameSyllables } from './han-spelling.ts'
import { familyOf, latinOf, readingsOf, type Token } from './prepare.ts'
import { cutSyllables } from './scripts/chinese.ts'
import { hanReadings } from './scripts/han.ts'
import { costsOf, type Family, soundLikeness } from './sounds.ts'

/** Why two words count as alike; the reasons shown to people are made of these. */
export type How =
  | 'equal'
  | 'spelling'
  | 'sound'
  | 'syllables'
  | 'form'
  | 'meaning'
  | 'place'
  | 'legal'
  | 'initial'
  | 'script'
  | 'read'
  | 'joined'
  | 'none'

export interface Likeness {
  value: number
  how: How
}

const NONE: Likeness = { value: 0, how: 'none' }
const EQUAL: Likeness = { value: 1, how: 'equal' }

const rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as [
  Uint16Array,
  Uint16Array,
  Uint16Array,
]

/** Edits between two words (a swap of neighbours is one), or more than `most`. */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0
  const n = Math.min(a.length, 62)
  const m = Math.min(b.length, 62)
  if (Math.abs(n - m) > most) return most + 1
  let [before, last, row] = rows
  for (let j = 0; j <= m; j++) last[j] = j
  for (let i = 1; i <= n; i++) {
    row[0] = i
    let lowest = i
    const char = a.charCodeAt(i - 1)
    for (let j = 1; j <= m; j++) {
      const other = b.charCodeAt(j - 1)
      let best = last[j - 1]! + (char === other ? 0 : 1)
      if (last[j]! + 1 < best) best = last[j]! + 1
      if (row[j - 1]! + 1 < best) best = row[j - 1]! + 1
      if (
        i > 1 &&
        j > 1 &&
        char === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === other &&
        before[j - 2]! + 1 < best
      )
        best = before[j - 2]! + 1
      row[j] = best
      if (best < lowest) lowest = best
    }
    if (lowest > most) return most + 1
    const spare = before
    before = last
    last = row
    row = spare
  }
  return last[m]!
}

const shared = (a: number[] | undefined, b: number[] | undefined) =>
  !!a && !!b && a.some((one) => b.includes(one))

function popcount(bits: number): number {
  let count = 0
  for (let rest = bits; rest; rest &= rest - 1) count++
  return count
}

/** Alikeness of two words; `strict` when both names are Chinese, where another syllable is another name. */
export function wordLikeness(a: Token, b: Token, strict: boolean): Likeness {
  if (a.text === b.text && a.script === b.script) return EQUAL
  const one = a.word
  const two = b.word
  if (one && two) {
    if (one.legal && two.legal && one.legal === two.legal) return { value: 1, how: 'legal' }
    if (shared(one.meanings, two.meanings)) return { value: 0.97, how: 'meaning' }
    if (one.place && one.place === two.place) return { value: 0.97, how: 'place' }
  }
  if (a.role === 'number' || b.role === 'number')
    return a.role === b.role && Number(a.text) === Number(b.text) ? EQUAL : NONE
  if (a.script === 'latin' && b.script === 'latin') return latinLikeness(a, b, strict)
  return crossLikeness(a, b)
}

function latinLikeness(a: Token, b: Token, strict: boolean): Likeness {
  const x = a.text
  const y = b.text
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? { value: 0.5, how: 'initial' } : NONE
  if (a.word && b.word && shared(a.word.variants, b.word.variants)) return { value: 0.93, how: 'form' }
  if (strict) return syllableLikeness(x, y)
  // Words without a class of consonants in common cannot sound alike.
  const common = popcount(a.mask & b.mask)
  const most = Math.max(popcount(a.mask), popcount(b.mask))
  if (common * 2 < most) return NONE
  const longest = Math.max(x.length, y.length)
  const shortest = Math.min(x.length, y.length)
  if (shortest * 2 < longest) return NONE
  const letters = 1 - edits(x, y, Math.ceil(longest / 2)) / longest
  const sound = soundLikeness(a.sounds, b.sounds, costsOf('latin'))
  return letters >= sound
    ? { value: letters, how: 'spelling' }
    : { value: (sound * 3 + letters) / 4, how: 'sound' }
}

function syllableLikeness(x: string, y: string): Likeness {
  let best = 0
  for (const a of cutSyllables(x)) {
    for (const b of cutSyllables(y)) {
      const strength = sameSyllables(a, b)
      if (strength > best) best = strength
    }
  }
  if (best > 0) return { value: 0.6 + 0.38 * best, how: 'syllables' }
  const longest = Math.max(x.length, y.length)
  return { value: Math.min(0.55, 1 - edits(x, y, longest) / longest), how: 'spelling' }
}

/** The family whose costs compare two scripts: the one that leaves out or changes most decides. */
function pairFamily(a: Token, b: Token): { family: Family; swap: boolean } {
  const one = familyOf(a.text, a.script)
  const two = familyOf(b.text, b.script)
  const rank: Family[] = [
    'han',
    'hebrew',
    'arabic',
    'kana',
    'hangul',
    'tibetan',
    'cyrillic',
    'uyghur',
    'other',
    'latin',
  ]
  return rank.indexOf(one) < rank.indexOf(two) ? { family: one, swap: true } : { family: two, swap: false }
}

function crossLikeness(a: Token, b: Token): Likeness {
  if (a.script === b.script) return sameScript(a, b)
  const { family, swap } = pairFamily(a, b)
  const latin = swap ? b : a
  const foreign = swap ? a : b
  const costs = costsOf(family)
  let best = 0
  for (const left of readingsOf(latin)) {
    for (const right of readingsOf(foreign)) best = Math.max(best, soundLikeness(left, right, costs))
  }
  return { value: best, how: 'script' }
}

/** Words of one script that is not Latin: letters first; Han by its readings where it writes foreign sounds. */
function sameScript(a: Token, b: Token): Likeness {
  const longest = Math.max(a.text.length, b.text.length)
  const letters = 1 - edits(a.text, b.text, longest) / longest
  if (a.script === 'han') return hanLikeness(a.text, b.text, letters)
  if (a.script === 'latin') return { value: letters, how: 'spelling' }
  let sound = 0
  const costs = costsOf(a.script === 'arabic' ? 'uyghur' : 'latin')
  for (const left of readingsOf(a))
    for (const right of readingsOf(b)) sound = Math.max(sound, soundLikeness(left, right, costs))
  return letters >= sound
    ? { value: letters, how: 'spelling' }
    : { value: (letters + sound) / 2, how: 'sound' }
}

function hanLikeness(a: string, b: string, letters: number): Likeness {
  const left = [...a]
  const right = [...b]
  if (left.length !== right.length) return { value: letters, how: 'spelling' }
  let same = 0
  let read = 0
  for (let i = 0; i < left.length; i++) {
    if (left[i] === right[i]) same++
    else if (hanReadings(left[i]!)?.mandarin === hanReadings(right[i]!)?.mandarin) read++
  }
  // In a name of three characters one of the same sound is another name; in a transcription of five it is a habit.
  const worth = left.length > 3 ? 0.9 : 0.4
  const value = (same + read * worth) / left.length
  return { value, how: read > 0 ? 'read' : 'spelling' }
}

/** Latin letters of a token for spelling out a whole name. */
export const lettersOf = (part: Token): string =>
  part.script === 'latin' ? part.text.replaceAll(' ', '') : (latinOf(part.text, part.script)[0] ?? '')
