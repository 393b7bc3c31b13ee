/**
 * The distinct words of many names, filed under what spellings of one word have in common, so that the words alike to a given
 * one are found without comparing all: each is then weighed by the very likeness that comparing names uses.
 */

import { KeyTable } from './key-table.ts'
import { FLOOR, type Note, wordLikeness } from './likeness.ts'
import { packWords } from './packed-words.ts'
import { latinOf } from './readings.ts'
import { hanKeys, legalKey, soundKey, soundKeys, syllableKeys, tagKey, VARIANT } from './skeleton.ts'
import { chinese, korean, type Syllabary } from './syllables.ts'
import type { Token } from './tokens.ts'

/** Words of the vocabulary that a given word may be, and how alike they are. */
export interface Alike {
  words: Int32Array
  likeness: Float32Array
}

export interface Vocabulary {
  /** Words alike to a given one, each once. The arrays are kept: not to be changed. */
  alike(token: Token): Alike
  /** Words alike to words of a name that are written as one. */
  joined(token: Token): Alike
}

/** Words written as one must be this much like another. */
const LEAST_JOINED = 0.7
/** Most words of which those alike are kept; a table to be screened says the same words again and again. */
const MOST_KEPT = 20_000

/** Files words, each by its place in the array. Two words may be the same text with different weights. */
export function vocabularyOf(words: readonly Token[]): Vocabulary {
  const table = new KeyTable()
  const bySyllables = new KeyTable()
  words.forEach((word, i) => {
    wordKeys(word, (key) => table.put(key, i))
    if (word.script === 'latin' && word.role !== 'legal')
      syllableKeys(word.text, (key) => bySyllables.put(key, i))
  })
  table.close()
  bySyllables.close()
  const packed = packWords(words)
  const stamps = new Int32Array(words.length)
  let stamp = 0
  const kept = new Map<string, Alike>()
  const note: Note = { how: 'none' }

  /** Those of the words that are `least` alike: `each` calls back with their places and how alike they are as syllables. */
  const find = (
    token: Token,
    least: number,
    each: (look: (i: number, syllables?: number) => void) => void,
  ): Alike => {
    stamp++
    const found: number[] = []
    const likenesses: number[] = []
    const likenessOf = packed.against(token)
    each((i, syllables = 0) => {
      if (stamps[i] === stamp) return
      stamps[i] = stamp
      const likeness = Math.max(syllables, likenessOf(i))
      if (likeness < least) return
      found.push(i)
      likenesses.push(likeness)
    })
    return { words: Int32Array.from(found), likeness: Float32Array.from(likenesses) }
  }
  const keep = (key: string, make: () => Alike): Alike => {
    const known = kept.get(key) ?? make()
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, known)
    return known
  }

  return {
    alike: (token) =>
      keep(`${token.role} ${token.text}`, () =>
        find(token, FLOOR, (look) => {
          if (token.script === 'latin' && token.role !== 'legal')
            syllableKeys(token.text, (key) => {
              for (const i of bySyllables.under(key))
                if (stamps[i] !== stamp) look(i, asSyllables(token, words[i]!, note))
            })
          wordKeys(token, (key) => {
            for (const i of table.under(key)) look(i)
          })
        }),
      ),
    joined: (token) =>
      find(token, LEAST_JOINED, (look) => {
        for (const spelling of latinOf(token.text, token.script).slice(0, MOST_READINGS))
          for (const i of table.under(soundKey(spelling))) look(i)
        for (const variant of token.word?.variants ?? [])
          for (const i of table.under(tagKey(VARIANT, variant))) look(i)
      }),
  }
}

/** How alike two words are in names made of Chinese or of Korean syllables. */
function asSyllables(a: Token, b: Token, note: Note): number {
  let best = 0
  for (const syllabary of [chinese, korean]) {
    if (!isCut(a, syllabary) || !isCut(b, syllabary)) continue
    const value = wordLikeness(a, b, syllabary, note)
    if (value > best) best = value
  }
  return best
}

const isCut = (token: Token, syllabary: Syllabary) =>
  token.text.length > 1 && token.text.length <= 18 && syllabary.cut(token.text).length > 0

const MOST_READINGS = 3

/** Calls back with each key of a word. */
function wordKeys(token: Token, put: (key: number) => void): void {
  const { text, script, word } = token
  if (token.number !== undefined) put(tagKey(0, token.number))
  if (word) {
    for (const variant of word.variants ?? []) put(tagKey(VARIANT, variant))
    for (const meaning of word.meanings ?? []) put(tagKey(2, meaning))
    for (const sense of word.senses ?? []) put(tagKey(3, sense))
    if (word.place) put(tagKey(4, word.place))
    if (word.legal) put(legalKey(word.legal))
  }
  if (token.role === 'number' || token.role === 'legal') return
  if (script === 'latin') {
    soundKeys(text, put)
    return
  }
  if (script === 'han') hanKeys(text, put)
  for (const spelling of latinOf(text, script).slice(0, MOST_READINGS)) soundKeys(spelling, put)
}
