/** Names filed under their words, under neighbouring words written as one, under first letters and under the sounds of the whole. */

import { MOST_ACRONYM } from './align.ts'
import type { Script } from './fold.ts'
import { KeyTable } from './key-table.ts'
import { type NameKind, type Prepared, prepare } from './prepare.ts'
import { bodyKey, initialsKey, joinedKeys, wholeKeys } from './skeleton.ts'
import type { Token } from './tokens.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface FiledNames {
  vocabulary: Vocabulary
  wordOf: ReadonlyMap<string, number>
  words: readonly Token[]
  readonly size: number
  /** Names that have word `w`: `inName[starts[w]]` to `inName[starts[w + 1]]`, and how much of each it is, in `STEPS`. */
  starts: Int32Array
  inName: Int32Array
  share: Uint8Array
  /** Words of name `i`: `wordAt[firsts[i]]` to `wordAt[firsts[i + 1]]`, and how much of it each is. */
  firsts: Int32Array
  wordAt: Int32Array
  shareAt: Uint8Array
  /** Under keys of several words: names, packed with how much of each these words are. */
  several: KeyTable
  /** By the sounds of the whole name: names written without spaces, and others. */
  runs: KeyTable
  spaced: KeyTable
  preparedOf(i: number): Prepared
}

/** A word's share of its name is kept in such steps. */
export const STEPS = 200
/** As many names are kept taken apart; of more, each is taken apart when it is compared. */
const MOST_KEPT = 150_000

export const isRun = ({ script }: Token): boolean =>
  script === 'han' || script === 'hangul' || script === 'kana' || script === 'tibetan'

/** A name and a share of it in one number. */
const packed = (name: number, share: number) => name * 256 + Math.round(share * STEPS)
export const nameIn = (number: number): number => number >>> 8
export const shareIn = (number: number): number => (number & 255) / STEPS

export function fileNames(names: readonly string[], kinds?: readonly (NameKind | undefined)[]): FiledNames {
  const words: Token[] = []
  const wordOf = new Map<string, number>()
  const [several, runs, spaced] = [new KeyTable(), new KeyTable(), new KeyTable()]
  const kept: Prepared[] = []
  const firsts = new Int32Array(names.length + 1)
  let wordAt = new Int32Array(1024)
  let shareAt = new Uint8Array(1024)
  let used = 0
  for (let i = 0; i < names.length; i++) {
    const name = prepare(names[i]!, kinds?.[i])
    if (names.length <= MOST_KEPT) kept.push(name)
    for (const part of name.tokens) {
      let word = wordOf.get(part.text)
      if (word === undefined) {
        word = words.push(part) - 1
        wordOf.set(part.text, word)
      }
      if (used === wordAt.length) {
        wordAt = twice(wordAt)
        shareAt = twice(shareAt)
      }
      wordAt[used] = word
      shareAt[used++] = Math.round(shareOf(part.weight, name) * STEPS)
    }
    firsts[i + 1] = used
    joinings(name, (text, script, share) => {
      for (const key of joinedKeys(text, script)) several.put(key, packed(i, share))
    })
    if (name.kind === 'organisation')
      initialsIn(name, (letters, share) => several.put(initialsKey(letters), packed(i, share)))
    if (name.body !== undefined) several.put(bodyKey(name.body), packed(i, 1))
    const run = name.tokens.some(isRun)
    wholeKeys(name, run, (key) => (run ? runs : spaced).put(key, i))
  }
  for (const table of [several, runs, spaced]) table.close()
  return {
    vocabulary: vocabularyOf(words),
    wordOf,
    words,
    size: names.length,
    ...byWord(firsts, wordAt, shareAt, words.length),
    firsts,
    wordAt,
    shareAt,
    several,
    runs,
    spaced,
    preparedOf: (i) => kept[i] ?? prepare(names[i]!, kinds?.[i]),
  }
}

function byWord(
  firsts: Int32Array,
  wordAt: Int32Array,
  shareAt: Uint8Array,
  words: number,
): Pick<FiledNames, 'starts' | 'inName' | 'share'> {
  const used = firsts.at(-1)!
  const starts = new Int32Array(words + 1)
  for (let p = 0; p < used; p++) starts[wordAt[p]! + 1] = starts[wordAt[p]! + 1]! + 1
  for (let w = 0; w < words; w++) starts[w + 1] = starts[w + 1]! + starts[w]!
  const filled = starts.slice()
  const inName = new Int32Array(used)
  const share = new Uint8Array(used)
  for (let i = 0; i + 1 < firsts.length; i++) {
    for (let p = firsts[i]!; p < firsts[i + 1]!; p++) {
      const at = filled[wordAt[p]!]!
      filled[wordAt[p]!] = at + 1
      inName[at] = i
      share[at] = shareAt[p]!
    }
  }
  return { starts, inName, share }
}

function twice<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(array: T): T {
  const found = new (array.constructor as new (size: number) => T)(array.length * 2)
  found.set(array)
  return found
}

/** How much of a name words of some weight are. */
export const shareOf = (weight: number, name: Prepared): number => Math.min(1, weight / (name.weight || 1))

const MOST_JOINED = 18
const MOST_WORDS = 4

/** Neighbouring words written as one, and which they are: Abd al-Rahman, Abdulrahman. */
export function joinings(
  name: Prepared,
  put: (text: string, script: Script, share: number, from: number, to: number) => void,
): void {
  const { tokens } = name
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]!
    if (first.role === 'legal' || isRun(first) || first.script === 'digit') continue
    let text = first.text
    let weight = first.weight
    for (let end = i + 1; end < tokens.length && end < i + MOST_WORDS; end++) {
      const next = tokens[end]!
      if (next.script !== first.script || next.role === 'legal') break
      text += next.text
      weight += next.weight
      if (text.length > MOST_JOINED) break
      put(text, first.script, shareOf(weight, name), i, end + 1)
    }
  }
}

/** First letters of neighbouring words, without small words and with them: what an acronym of them is (IRGC, AQAP). */
export function initialsIn(
  name: Prepared,
  put: (letters: string, share: number, from: number, to: number) => void,
): void {
  initialsOf(name, false, put)
  if (name.tokens.some(({ role }) => role === 'particle')) initialsOf(name, true, put)
}

function initialsOf(name: Prepared, small: boolean, put: Parameters<typeof initialsIn>[1]): void {
  const { tokens } = name
  const counts = ({ script, role }: Token) => script === 'latin' && (small || role !== 'particle')
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!counts(tokens[i]!)) continue
    let letters = tokens[i]!.text[0]!
    let weight = tokens[i]!.weight
    for (let end = i + 1; end < tokens.length && letters.length < MOST_ACRONYM; end++) {
      if (!counts(tokens[end]!)) continue
      letters += tokens[end]!.text[0]!
      weight += tokens[end]!.weight
      put(letters, shareOf(weight, name), i, end + 1)
    }
  }
}
