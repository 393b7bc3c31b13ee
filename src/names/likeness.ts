/** How alike two words of names are, 0 to 1: by letters, by sound, by the syllables of Chinese, by meaning. */
import { edits } from './edits.ts'
import { isThroughPinyin, latinOf, readingsOf } from './readings.ts'
import { hanReadings } from './scripts/han.ts'
import { costsOf, type Family, soundLikeness } from './sounds.ts'
import { syllableStrength } from './syllable-names.ts'
import type { Syllabary } from './syllables.ts'
import type { Token } from './tokens.ts'

/** Why two words count as alike; the reasons shown to people are made of these. */
export type How =
  | 'equal'
  | 'spelling'
  | 'sound'
  | 'syllables'
  | 'korean_syllables'
  | 'form'
  | 'pinyin'
  | 'meaning'
  | 'place'
  | 'legal'
  | 'initial'
  | 'script'
  | 'read'
  | 'joined'
  | 'acronym'
  | 'none'

/** Filled by `wordLikeness` with the way in which it found two words alike. */
export interface Note {
  how: How
}

const latinCosts = costsOf('latin')
const hanCosts = costsOf('han')

const shared = (a: number[] | undefined, b: number[] | undefined) =>
  !!a && !!b && a.some((one) => b.includes(one))

/** Whether at least four in ten of the consonants have one of their class in the other word (s and c, c and k are told apart too finely for more). */
export function consonantsShared(a: number, b: number): boolean {
  let common = 0
  let one = 0
  let two = 0
  for (let shift = 0; shift < 24; shift += 4) {
    const x = (a >> shift) & 15
    const y = (b >> shift) & 15
    one += x
    two += y
    common += x < y ? x : y
  }
  return common * 5 >= (one > two ? one : two) * 2
}

/** What the likeness of a spelling through Chinese counts for. */
export const PINYIN = 0.97

/** Longer words with fewer letters in common are not alike. */
export const FEW_LETTERS = 0.3

/** Least likeness at which two words can answer one another; smaller ones may come back as 0. */
export const FLOOR = 0.5

/** Alikeness of two words, 0 to 1; with a syllabary when both names are made of its syllables, where another is another name. */
export function wordLikeness(a: Token, b: Token, strict: Syllabary | undefined, note: Note): number {
  if (a === b || (a.text === b.text && a.script === b.script)) return as(note, 'equal', 1)
  const one = a.word
  const two = b.word
  if (one !== undefined && two !== undefined) {
    if (one.legal && two.legal && one.legal === two.legal) return as(note, 'legal', 1)
    if (shared(one.meanings, two.meanings)) return as(note, 'meaning', 0.97)
    if (a.script !== b.script && shared(one.senses, two.senses)) return as(note, 'meaning', 0.95)
    if (one.place && one.place === two.place) return as(note, 'place', 0.97)
    if (!strict && shared(one.variants, two.variants))
      return as(note, 'form', a.script === b.script ? 0.93 : 0.97)
  }
  if (a.role === 'number' || b.role === 'number')
    return a.number !== undefined && a.number === b.number ? as(note, 'equal', 1) : 0
  if (a.script === 'latin' && b.script === 'latin') return latinLikeness(a, b, strict, note)
  return crossLikeness(a, b, note)
}

function as(note: Note, how: How, value: number): number {
  note.how = how
  return value
}

function latinLikeness(a: Token, b: Token, strict: Syllabary | undefined, note: Note): number {
  const x = a.text
  const y = b.text
  if (x.length === 1 || y.length === 1)
    return x.charCodeAt(0) === y.charCodeAt(0) ? as(note, 'initial', 0.5) : 0
  const longest = Math.max(x.length, y.length)
  const shortest = Math.min(x.length, y.length)
  if (strict) return syllableLikeness(x, y, strict, note)
  // Words of other lengths, or with few consonants in common, cannot be alike enough.
  if (shortest * 2 < longest) return 0
  if (!consonantsShared(a.consonants, b.consonants)) return 0
  const letters = 1 - edits(x, y, longest) / longest
  // Spellings of one sound have letters in common, too: without, the dearer comparison is not worth its time.
  if (letters < FEW_LETTERS && longest > 3) return 0
  const least = Math.max(letters, (4 * FLOOR - letters) / 3)
  const sound = letters >= 0.9 ? 0 : soundLikeness(a.sounds, b.sounds, latinCosts, least)
  if (letters < 0.8 && sound < 0.8 && isThroughPinyin(a) !== isThroughPinyin(b)) {
    const through =
      PINYIN *
      (a.throughPinyin
        ? soundLikeness(b.sounds, a.sounds, hanCosts, FLOOR)
        : soundLikeness(a.sounds, b.sounds, hanCosts, FLOOR))
    if (through > sound && through > letters) return as(note, 'pinyin', through)
  }
  // Two well-known names that are no forms of one another are two names, however near: Ahmed, Mohamed.
  const two = a.word?.known && b.word?.known && sound < 0.85 && letters < 0.85
  if (letters >= sound) return as(note, 'spelling', two ? Math.min(letters, FLOOR) : letters)
  const value = (sound * 3 + letters) / 4
  return as(note, 'sound', two ? Math.min(value, FLOOR) : value)
}

function syllableLikeness(x: string, y: string, syllabary: Syllabary, note: Note): number {
  let best = 0
  for (const a of syllabary.cut(x)) {
    for (const b of syllabary.cut(y)) {
      if (a.length !== b.length) continue
      let strength = 1
      for (let i = 0; i < a.length && strength > 0; i++)
        strength = Math.min(strength, syllableStrength(a[i]!, b[i]!, syllabary))
      if (strength > best) best = strength
    }
  }
  if (best > 0)
    return as(note, syllabary.name === 'korean' ? 'korean_syllables' : 'syllables', 0.6 + 0.38 * best)
  const longest = Math.max(x.length, y.length)
  return as(note, 'spelling', Math.min(0.55, 1 - edits(x, y, longest) / longest))
}

/** The family whose costs compare two scripts: the one that leaves out or changes most decides, and comes first. */
const ranks: Record<Family, number> = {
  han: 0,
  hebrew: 1,
  arabic: 2,
  kana: 3,
  hangul: 4,
  tibetan: 5,
  cyrillic: 6,
  uyghur: 7,
  other: 8,
  latin: 9,
}

function crossLikeness(a: Token, b: Token, note: Note): number {
  if (a.script === b.script) return sameScript(a, b, note)
  const swap = ranks[a.family] < ranks[b.family]
  const latin = swap ? b : a
  const foreign = swap ? a : b
  const costs = costsOf(foreign.family)
  let best = 0
  for (const left of readingsOf(latin)) {
    for (const right of readingsOf(foreign))
      best = Math.max(best, soundLikeness(left, right, costs, Math.max(FLOOR, best)))
  }
  return as(note, 'script', best)
}

/** Words of one script that is not Latin: letters first; Han by its readings where it writes foreign sounds. */
function sameScript(a: Token, b: Token, note: Note): number {
  const longest = Math.max(a.text.length, b.text.length)
  const letters = 1 - edits(a.text, b.text, longest) / longest
  if (a.script === 'han') return hanLikeness(a.text, b.text, letters, note)
  let sound = 0
  const costs = costsOf(a.script === 'arabic' ? 'uyghur' : 'latin')
  for (const left of readingsOf(a))
    for (const right of readingsOf(b)) sound = Math.max(sound, soundLikeness(left, right, costs))
  return letters >= sound ? as(note, 'spelling', letters) : as(note, 'sound', (letters + sound) / 2)
}

function hanLikeness(a: string, b: string, letters: number, note: Note): number {
  const left = [...a]
  const right = [...b]
  if (left.length !== right.length) return as(note, 'spelling', letters)
  let same = 0
  let read = 0
  for (let i = 0; i < left.length; i++) {
    if (left[i] === right[i]) same++
    else if (hanReadings(left[i]!)?.mandarin === hanReadings(right[i]!)?.mandarin) read++
  }
  // In a name of three characters one of the same sound is another name; in a transcription of five it is a habit.
  const worth = left.length > 3 ? 0.9 : 0.4
  return as(note, read > 0 ? 'read' : 'spelling', (same + read * worth) / left.length)
}

/** Latin letters of a token for spelling out a whole name. */
export const lettersOf = (part: Token): string =>
  part.script === 'latin' ? part.text.replaceAll(' ', '') : (latinOf(part.text, part.script)[0] ?? '')
