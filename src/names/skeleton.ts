/** Keys under which a word or a name is filed, so that another spelling of it finds it without comparing all. */

import type { Script } from './fold.ts'
import { lookUp } from './lexicon.ts'
import type { Prepared } from './prepare.ts'
import { latinOf } from './readings.ts'
import { chinese, korean, type Syllabary } from './syllables.ts'

/** Classes of consonants that spellings keep apart: labials, dentals, velars, sibilants, nasals, liquids. */
const classes = new Uint8Array(128)
for (const [letters, number] of [
  ['bfpv', 1],
  ['dt', 2],
  ['cgkqx', 3],
  ['jsz', 4],
  ['mn', 5],
  ['lr', 6],
] as const) {
  for (const letter of letters) classes[letter.charCodeAt(0)] = number
}

const digits = new Uint8Array(24)

/** The consonants' classes of a Latin word in `digits`, neighbours of one class once; gives how many. */
function consonants(text: string, from: number, limit: number): number {
  let count = from
  let last = 0
  for (let i = 0; i < text.length && count < limit; i++) {
    const code = text.charCodeAt(i)
    let found = code < 128 ? classes[code]! : 0
    if (found === 0) {
      // h, w and y are no more than a colour of the vowel.
      if (code !== 104) last = 0
      continue
    }
    const next = text.charCodeAt(i + 1)
    // ch, sh, zh, ts and soft c are sibilants.
    if (next === 104 && (code === 99 || code === 115)) found = 4
    else if (code === 99 && (next === 101 || next === 105 || next === 121)) found = 4
    else if (code === 116 && (next === 115 || next === 122)) continue
    if (found !== last) digits[count++] = found
    last = found
  }
  return count
}

function hash(seed: number, count: number, skip: number): number {
  let value = seed
  for (let i = 0; i < count; i++) if (i !== skip) value = Math.imul(value ^ digits[i]!, 0x01000193)
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
}

function hashEnd(seed: number, from: number, to: number): number {
  let value = seed
  for (let i = from; i < to; i++) value = Math.imul(value ^ digits[i]!, 0x01000193)
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
}

function hashText(seed: number, text: string): number {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
}

const TAG = 0x4567123
const SOUND = 0x2345671
const WHOLE = 0x3456712
const SYLLABLES = 0x5671234
const HAN = 0x6712345
const INITIALS = 0x7123456
const LEGAL = 0x0234567
const BODY = 0x1234567
/** The kind of number under which all forms of one name are filed. */
export const VARIANT = 1

export type Put = (key: number) => void

/** Key of a number of one of the kinds that the lexicon gives words. */
export const tagKey = (kind: number, number: number): number =>
  Math.imul(TAG ^ (kind * 0x9e37 + number), 0x2c1b3c6d) ^ (number << 4)
export const bodyKey = (body: number): number => tagKey(BODY & 0xff, body)
export const legalKey = (form: string): number => hashText(LEGAL, form)
export const initialsKey = (letters: string): number => hashText(INITIALS, letters)

const MOST_CONSONANTS = 12
/** So many consonants at the beginning or the end of a longer word are enough to look at it. */
const END = 4

/** The consonants of one spelling as they stand. */
export function soundKey(spelling: string): number {
  const count = consonants(spelling, 0, MOST_CONSONANTS)
  return hash(SOUND ^ count, count, -1)
}

/** The consonants of one spelling, and with each of them left out: a slip of one consonant still meets. */
export function soundKeys(spelling: string, put: Put): void {
  const count = consonants(spelling, 0, MOST_CONSONANTS)
  put(hash(SOUND ^ count, count, -1))
  if (count < 2) return
  if (count > END) {
    put(hash(SOUND ^ 0x100, END, -1))
    put(hashEnd(SOUND ^ 0x200, count - END, count))
  }
  for (let skip = 0; skip < count; skip++) {
    // Left out of two of a kind, either leaves the same.
    if (skip > 0 && digits[skip] === digits[skip - 1]) continue
    put(hash(SOUND ^ (count - 1), count, skip))
  }
}

/** Keys of words written as one, by each way to spell them in Latin and by the name of which they are a known form. */
export function joinedKeys(text: string, script: Script, word = lookUp(text)): number[] {
  const spellings = script === 'latin' ? [text] : latinOf(text, script).slice(0, 2)
  const keys = [...new Set(spellings.map(joinedKey))].filter((key) => key !== undefined)
  for (const variant of word?.variants ?? []) keys.push(tagKey(VARIANT, variant))
  return keys
}

/** So few consonants tell little without the vowels between them. */
const FEW_CONSONANTS = 2

/** The consonants of words written as one, few of them with their vowels; undefined without any. */
function joinedKey(text: string): number | undefined {
  const count = consonants(text, 0, MOST_CONSONANTS)
  if (count === 0) return undefined
  const vowels =
    count <= FEW_CONSONANTS
      ? text
          .replace(/[^aeiouy]+/g, '-')
          .replace(/[eiy]+/g, 'i')
          .replace(/[ou]+/g, 'u')
      : ''
  return hash(hashText(SOUND ^ count ^ 0x55, vowels), count, -1)
}

const MOST_COMBINED = 12

/** What the syllables of a Latin word may stand for, in Chinese and in Korean: Hsieh, Xie, Tse. */
export function syllableKeys(text: string, put: Put): void {
  if (text.length < 2 || text.length > 18) return
  combined(text, chinese, put)
  combined(text, korean, put)
}

function combined(text: string, syllabary: Syllabary, put: Put): void {
  const cuts = syllabary.cut(text)
  for (let c = 0; c < cuts.length && c < 2; c++) {
    let so: string[] = ['']
    for (const syllable of cuts[c]!) {
      const readings = syllabary.readingsOf(syllable)
      if (!readings) return
      const next: string[] = []
      for (const before of so) for (const reading of readings.keys()) next.push(`${before} ${reading}`)
      so = next.length > MOST_COMBINED ? next.slice(0, MOST_COMBINED) : next
    }
    for (const reading of so) put(hashText(SYLLABLES ^ syllabary.name.length, reading))
  }
}

/** Characters of a Han run: short ones with each left out, long ones two by two. */
export function hanKeys(text: string, put: Put): void {
  const chars = [...text]
  if (chars.length < 2) return
  if (chars.length <= 4)
    for (let skip = 0; skip < chars.length; skip++)
      put(hashText(HAN ^ chars.length, chars.filter((_, i) => i !== skip).join('')))
  else for (let i = 0; i + 1 < chars.length; i++) put(hashText(HAN, chars[i]! + chars[i + 1]!))
}

/**
 * The consonants of the whole name, as it stands, with its last word first and with its first word last: 习近平, Xi Jinping,
 * Jinping Xi. `near`: with each left out too.
 */
export function wholeKeys(name: Prepared, near: boolean, put: Put): void {
  const parts: string[] = []
  let letters = 0
  for (const token of name.tokens) {
    if (token.role === 'legal' || token.role === 'title' || token.role === 'particle') continue
    const spelling = token.script === 'latin' ? token.text : (latinOf(token.text, token.script)[0] ?? '')
    parts.push(spelling)
    letters += spelling.length
    if (letters > 40 || parts.length > 6) return
  }
  if (parts.length === 0) return
  wholeKey(parts, 0, near, put)
  if (parts.length > 1) wholeKey(parts, parts.length - 1, near, put)
  if (parts.length > 2) wholeKey(parts, 1, near, put)
}

function wholeKey(parts: string[], first: number, near: boolean, put: Put): void {
  let count = 0
  for (let i = 0; i < parts.length; i++) count = consonants(parts[(first + i) % parts.length]!, count, 14)
  if (count < 2) return
  // Sibilants and velars change places between Mandarin, Cantonese and Wade-Giles.
  for (let i = 0; i < count; i++) if (digits[i] === 4) digits[i] = 3
  put(hash(WHOLE ^ count, count, -1))
  if (near && count >= 3) for (let skip = 0; skip < count; skip++) put(hash(WHOLE ^ (count - 1), count, skip))
}
