/** The words of a name: what each does in it, how much it tells, and how it sounds. */
import type { Script } from './fold.ts'
import { startsPhrase, type Word } from './lexicon.ts'
import { familyOf } from './readings.ts'
import { encode, type Family } from './sounds.ts'
import type { SyllableCuts } from './syllables.ts'

/** What a word does in a name. */
export type Role = 'name' | 'title' | 'particle' | 'legal' | 'generic' | 'place' | 'number' | 'initial'

export interface Token {
  /** The word folded: Latin without case and marks, Han simplified, other scripts in lower case. */
  text: string
  script: Script
  role: Role
  /** What it counts, for figures and words of number. */
  number: number | undefined
  /** How much the word tells: 1 for a name, less for words that many names share. */
  weight: number
  word: Word | undefined
  /** Sounds of the word in Latin spelling; for other scripts see `readings`. */
  sounds: Uint8Array
  /** How many consonants of each class it has, four bits a class; see `consonantsShared`. */
  consonants: number
  /** Whether it stood in brackets. */
  aside: boolean
  /** See `isThroughPinyin`; undefined until first asked for. */
  throughPinyin: boolean | undefined
  /** Which costs compare its sounds. */
  family: Family
  /** Latin readings of a word of another script, made when first asked for. */
  readings: Uint8Array[] | undefined
  /** How it is cut into Chinese and into Korean syllables; undefined until first asked for. */
  cuts: SyllableCuts | undefined
  /** Whether it means the same wherever it stands: no legal form, and no phrase begins with it. */
  plain: boolean
}

// biome-ignore format: a table
const classes: Record<string, number> = {
  p: 0, b: 0, f: 0, v: 0, t: 1, d: 1, k: 2, g: 2, q: 2, c: 2, x: 2, s: 3, z: 3, j: 3, m: 4, n: 4, l: 5, r: 5,
}
const classOf = new Int8Array(128).fill(-1)
for (const [letter, number] of Object.entries(classes)) classOf[letter.charCodeAt(0)] = number

// h and w come and go in spellings and count for none.
function consonantsOf(text: string): number {
  let counts = 0
  for (let i = 0; i < text.length; i++) {
    const found = classOf[text.charCodeAt(i)] ?? -1
    if (found >= 0 && ((counts >> (found * 4)) & 15) < 15) counts += 1 << (found * 4)
  }
  return counts
}

// Words come back again and again: what is known of one is made once. Cleared when full, never wrong.
const knownTokens = new Map<string, Token>()
const MOST_KEPT = 100_000

/** The token of a Latin word, when it is known and means the same wherever it stands. */
export function plainToken(text: string): Token | undefined {
  const known = knownTokens.get(text)
  return known?.plain ? known : undefined
}

/** The token of a word; what is known of a word is kept. `notFirst` when something stands before it, as before a legal form. */
export function token(
  text: string,
  script: Script,
  aside: boolean,
  word: Word | undefined,
  notFirst: boolean,
): Token {
  const key = word?.legal && !notFirst ? `^${text}` : text
  let known = knownTokens.get(key)
  if (!known || known.script !== script) {
    known = makeToken(text, script, word, notFirst)
    if (knownTokens.size >= MOST_KEPT) knownTokens.clear()
    if (text.length <= 40) knownTokens.set(key, known)
  }
  return aside ? { ...known, aside, weight: known.weight * 0.6 } : known
}

function makeToken(text: string, script: Script, word: Word | undefined, notFirst: boolean): Token {
  let role: Role = 'name'
  let weight = 1
  const number = script === 'digit' ? Number(text.normalize('NFKC')) : word?.number
  if (number !== undefined) {
    role = 'number'
    weight = 0.8
  } else if (word?.legal && (notFirst || text.length > 2)) {
    role = 'legal'
    weight = 0.06
  } else if (word?.title) {
    role = 'title'
    weight = 0.08
  } else if (word?.particle) {
    role = 'particle'
    weight = 0.12
  } else if (word?.meanings && !word.known) {
    role = 'generic'
    weight = 0.35
  } else if (word?.place) {
    role = 'place'
    weight = 0.5
  } else if (script === 'latin' && text.length === 1) {
    role = 'initial'
    weight = 0.35
  } else if (script === 'han' && word?.senses) weight = 1
  else if (script === 'han') weight = text.length >= 3 ? 2 : text.length === 2 ? 1.5 : 0.6
  else if (script === 'tibetan') weight = text.length > 2 ? 1.6 : 1
  else if (script === 'hangul') weight = text.length > 2 ? 1.6 : text.length === 2 ? 1 : 0.6
  else if (word?.everywhere) weight = 0.45
  else if (word?.common) weight = 0.65
  else if (text.length <= 2) weight = 0.6
  else if (text.length === 3) weight = 0.8
  const sounds =
    script === 'latin' ? encode(text.includes(' ') ? text.replaceAll(' ', '') : text) : new Uint8Array(0)
  return {
    text,
    script,
    role,
    weight,
    word,
    sounds,
    family: familyOf(text, script),
    number,
    throughPinyin: undefined,
    consonants: script === 'latin' ? consonantsOf(text) : 0,
    aside: false,
    readings: undefined,
    cuts: undefined,
    plain: script === 'latin' && !word?.legal && !startsPhrase(text),
  }
}
