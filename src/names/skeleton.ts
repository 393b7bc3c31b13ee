/** Keys under which a name is filed, so that another spelling of it finds it without comparing all: its words, its consonants. */
import type { Prepared } from './prepare.ts'
import { latinOf } from './readings.ts'
import type { Token } from './tokens.ts'

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

function hashText(seed: number, text: string): number {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
}

const WORD = 0x1234567
const SOUND = 0x2345671
const WHOLE = 0x3456712
const MEANING = 0x4567123

/** Takes a key, and how much it tells beside the others: a consonant left out tells less than the word itself. */
export type Put = (key: number, share: number) => void

const SLIP = 0.25

/** Calls back with each key of a name. */
export function keysOf(name: Prepared, put: Put): void {
  const tokens = name.tokens
  for (const token of tokens) {
    if (
      token.role === 'legal' ||
      token.role === 'particle' ||
      token.role === 'title' ||
      token.role === 'initial'
    )
      continue
    // A name that crowds bear brings crowds: it tells less.
    const tells = token.weight >= 0.9 ? 1 : token.weight * token.weight
    wordKeys(token, (key, share) => put(key, share * tells))
  }
  joinedKeys(tokens, put)
  wholeKeys(name, put)
  if (name.body !== undefined) put(hash(MEANING + name.body, 0, -1), 1)
}

/** Two neighbours as one word: Jin ping, Jinping. */
function joinedKeys(tokens: readonly Token[], put: Put): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const one = tokens[i]!
    const two = tokens[i + 1]!
    if (one.script !== 'latin' || two.script !== 'latin' || one.text.length + two.text.length > 14) continue
    if (one.role === 'legal' || two.role === 'legal') continue
    const joined = one.text + two.text
    put(hashText(WORD, joined), 1)
    const count = consonants(joined, 0, 12)
    if (count >= 2) put(hash(SOUND ^ count, count, -1), 0.7)
  }
}

function wordKeys(token: Token, put: Put): void {
  put(hashText(WORD, token.text), 1)
  const word = token.word
  if (word?.variants) for (const variant of word.variants) put(hash(MEANING ^ (variant + 1000), 0, -1), 1)
  if (word?.meanings) {
    for (const meaning of word.meanings) put(hash(MEANING ^ (meaning + 9000), 0, -1), 1)
    return
  }
  if (word?.place) {
    put(hash(MEANING ^ (word.place + 5000), 0, -1), 1)
    return
  }
  for (const spelling of token.script === 'latin'
    ? [token.text]
    : latinOf(token.text, token.script).slice(0, 3))
    soundKeys(spelling, put)
}

/** The consonants of one word, and with each of them left out: a slip of one consonant still meets. */
function soundKeys(spelling: string, put: Put): void {
  const count = consonants(spelling, 0, 12)
  // Words of one consonant are found by their vowels too.
  if (count < 2) {
    put(hashText(SOUND, spelling.slice(0, 3)), 1)
    return
  }
  put(hash(SOUND ^ count, count, -1), 1)
  if (count >= 3) for (let skip = 0; skip < count; skip++) put(hash(SOUND ^ (count - 1), count, skip), SLIP)
}

/** The consonants of the whole name, as it stands and with its last word first: 习近平, Xi Jinping, Jinping Xi. */
function wholeKeys(name: Prepared, put: Put): void {
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
  const short = letters <= 18
  wholeKey(parts, 0, short, put)
  if (parts.length > 1) wholeKey(parts, parts.length - 1, short, put)
  if (parts.length > 2) wholeKey(parts, 1, short, put)
}

function wholeKey(parts: string[], first: number, short: boolean, put: Put): void {
  let count = 0
  for (let i = 0; i < parts.length; i++) count = consonants(parts[(first + i) % parts.length]!, count, 14)
  if (count < 2) return
  // Sibilants and velars change places between Mandarin, Cantonese and Wade-Giles.
  for (let i = 0; i < count; i++) if (digits[i] === 4) digits[i] = 3
  put(hash(WHOLE ^ count, count, -1), 0.5)
  if (short && count >= 4)
    for (let skip = 0; skip < count; skip++) put(hash(WHOLE ^ (count - 1), count, skip), SLIP)
}
