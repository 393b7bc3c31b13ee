/** Which of many names are most likely one, told by the sounds and letters of their words alone: where a closer look begins. */
import { type NameKind, prepare } from './prepare.ts'
import { latinOf } from './readings.ts'
import { bodyKey, initialsKey, soundKey, tagKey } from './skeleton.ts'

export interface Promised {
  name: string
  kind: NameKind
  /** Names of one owner are not held against each other. */
  owner: number
}

/** Of more names that share something, only so many of the first are held against the others. */
const COMMON = 30
const FIRSTS = 2
/** Words of a name of which each two are filed. */
const WORDS = 5
/** A key and a place, or two places, are one number: of more names the rest are left aside. */
const PLACES = 2 ** 20
/** Between pairs of which the shorter name is as much in the longer: how much the rest of the longer one counts. */
const REST = 0.2

/**
 * Pairs of places in `names`, the most promising first: of names that share the sounds of two words, in whatever order, or of
 * the whole, those that share the most letters. `of`: only with the names of this owner, those that share nothing but letters after the
 * others. A name of a person in Latin letters is not even taken apart.
 */
export function promisingPairs(names: readonly Promised[], of?: number): [number, number][] {
  const looked = names.length > PLACES ? names.slice(0, PLACES) : names
  const keys: number[] = []
  for (const [i, name] of looked.entries())
    for (const key of keysOf(name)) keys.push((key >>> 0) * PLACES + i)
  const filed = Float64Array.from(keys).sort()
  const letters: Letters[] = []
  const lettersAt = (i: number) => {
    letters[i] ??= lettersOf(looked[i]!.name)
    return letters[i]
  }
  const promise = new Map<number, number>()
  const hold = (a: number, b: number, more: number) => {
    const [one, other] = [looked[a]!.owner, looked[b]!.owner]
    if (one === other || (of !== undefined && one !== of && other !== of)) return
    const pair = a * PLACES + b
    if (!((promise.get(pair) ?? 0) >= 1)) promise.set(pair, more + shared(lettersAt(a), lettersAt(b)))
  }
  for (let from = 0, to = 0; from < filed.length; from = to) {
    const key = Math.floor(filed[from]! / PLACES)
    while (to < filed.length && Math.floor(filed[to]! / PLACES) === key) to++
    const firsts = to - from > COMMON ? from + FIRSTS : to
    for (let x = from; x < firsts; x++)
      for (let y = x + 1; y < to; y++) hold(filed[x]! % PLACES, filed[y]! % PLACES, 1)
  }
  for (const [i, { owner }] of looked.entries())
    if (owner === of) for (let j = 0; j < looked.length; j++) hold(Math.min(i, j), Math.max(i, j), 0)
  return [...promise]
    .sort(([, a], [, b]) => b - a)
    .map(([pair]) => [Math.floor(pair / PLACES), pair % PLACES])
}

function keysOf({ name, kind }: Promised): Set<number> {
  const plain = kind === 'person' ? latinWords(name) : undefined
  return plain ? keysOfWords(plain.map(soundKey), [soundKey(plain.join(''))]) : keysOfPrepared(name, kind)
}

/** The words of a name in Latin letters; undefined for others. */
function latinWords(name: string): string[] | undefined {
  let plain = name.toLowerCase()
  if (!/^[ -~]*$/.test(plain)) plain = plain.normalize('NFKD').replace(/\p{M}+/gu, '')
  return /^[ -~]*$/.test(plain) ? (plain.match(/[a-z]{2,}/g) ?? []) : undefined
}

function keysOfPrepared(name: string, kind: NameKind): Set<number> {
  const { tokens, body, initials, acronym, run } = prepare(name, kind)
  const told = tokens.filter(({ role }) => role !== 'legal' && role !== 'title' && role !== 'particle')
  const spelled = told.map(({ text, script }) => latinOf(text, script)[0] ?? text)
  const whole = [soundKey(spelled.join(''))]
  if (body !== undefined) whole.push(bodyKey(body))
  if (initials) whole.push(initialsKey(initials))
  if (acronym) whole.push(initialsKey(run))
  const keys = told.map(({ word, number }, i) => {
    const meaning = word?.meanings?.[0]
    if (number !== undefined) return tagKey(0, number)
    return meaning === undefined ? soundKey(spelled[i]!) : tagKey(2, meaning)
  })
  return keysOfWords(keys, whole)
}

function keysOfWords(words: number[], whole: number[]): Set<number> {
  const keys = new Set(whole)
  const count = Math.min(words.length, WORDS)
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const [a, b] = [words[i]!, words[j]!]
      keys.add(tagKey(5, Math.min(a, b)) ^ Math.imul(Math.max(a, b), 31))
    }
  return keys
}

/** Which two letters stand one after the other in a name, as 64 bits, and how many of these are set. */
type Letters = [low: number, high: number, count: number]

function lettersOf(name: string): Letters {
  const text = name.toLowerCase()
  let [low, high] = [0, 0]
  for (let i = 0; i + 1 < text.length; i++) {
    const [a, b] = [text.charCodeAt(i), text.charCodeAt(i + 1)]
    if (a === SPACE || b === SPACE) continue
    const at = Math.imul(a * 31 + b, 0x9e3779b1) >>> 26
    if (at < 32) low |= 1 << at
    else high |= 1 << (at - 32)
  }
  return [low, high, bitsIn(low) + bitsIn(high)]
}

const SPACE = 32

function shared(a: Letters, b: Letters): number {
  const both = bitsIn(a[0] & b[0]) + bitsIn(a[1] & b[1])
  return both / Math.max(1, Math.min(a[2], b[2])) + (REST * both) / Math.max(1, a[2], b[2])
}

function bitsIn(number: number): number {
  const twos = number - ((number >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
