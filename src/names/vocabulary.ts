/**
 * The distinct words of many names, filed under what spellings of one word have in common, so that the words alike to a given
 * one are found without comparing all: each is then weighed by the very likeness that comparing names uses.
 */

import { KeyTable } from './key-table.ts'
import { consonantsShared, FLOOR, type Note, wordLikeness } from './likeness.ts'
import { latinOf } from './readings.ts'
import { hanKeys, soundKeys, syllableKeys, tagKey } from './skeleton.ts'
import { chinese, korean, type Syllabary } from './syllables.ts'
import type { Token } from './tokens.ts'

/** A word of the vocabulary that a given word may be, and how alike they are. */
export interface Alike {
  word: number
  likeness: number
}

export interface Vocabulary {
  /** Words alike to a given one, each once. The array is kept: not to be changed. */
  alike(token: Token): readonly Alike[]
}

/** Most words of which those alike are kept; a table to be screened says the same words again and again. */
const MOST_KEPT = 20_000

/** Files words, each by its place in the array. Two words may be the same text with different weights. */
export function vocabularyOf(words: readonly Token[]): Vocabulary {
  const table = new KeyTable()
  const bySyllables = new KeyTable()
  const lengths = new Uint8Array(words.length)
  const consonants = new Int32Array(words.length)
  words.forEach((word, i) => {
    wordKeys(word, (key) => table.put(key, i))
    if (word.script === 'latin' && word.role !== 'legal')
      syllableKeys(word.text, (key) => bySyllables.put(key, i))
    // A length of 0 stands for words that the cheap tests say nothing of.
    lengths[i] = isPlain(word) ? Math.min(255, word.text.length) : 0
    consonants[i] = word.consonants
  })
  table.close()
  bySyllables.close()
  const stamps = new Int32Array(words.length)
  let stamp = 0
  const kept = new Map<string, readonly Alike[]>()
  const note: Note = { how: 'none' }

  const find = (token: Token): Alike[] => {
    stamp++
    const found: Alike[] = []
    const length = isPlain(token) ? token.text.length : 0
    const own = token.consonants
    const strict = new Map<number, number>()
    if (token.script === 'latin' && token.role !== 'legal')
      syllableKeys(token.text, (key) => {
        for (const i of bySyllables.under(key))
          if (!strict.has(i)) strict.set(i, asSyllables(token, words[i]!, note))
      })
    for (const [i, likeness] of strict) {
      stamps[i] = stamp
      const best = Math.max(likeness, wordLikeness(token, words[i]!, undefined, note))
      if (best >= FLOOR) found.push({ word: i, likeness: best })
    }
    wordKeys(token, (key) => {
      for (const i of table.under(key)) {
        if (stamps[i] === stamp) continue
        stamps[i] = stamp
        const other = lengths[i]!
        if (length > 0 && other > 0) {
          if (length > other ? other * 2 < length : length * 2 < other) continue
          if (!consonantsShared(own, consonants[i]!)) continue
        }
        const likeness = wordLikeness(token, words[i]!, undefined, note)
        if (likeness >= FLOOR) found.push({ word: i, likeness })
      }
    })
    return found
  }
  return {
    alike(token) {
      const key = `${token.role} ${token.text}`
      let known = kept.get(key)
      if (!known) {
        known = find(token)
        if (kept.size >= MOST_KEPT) kept.clear()
        kept.set(key, known)
      }
      return known
    },
  }
}

/** A Latin word about which the lexicon knows nothing: only its letters and sounds can make it another. */
const isPlain = ({ script, word, number, text }: Token) =>
  script === 'latin' && !word && number === undefined && text.length > 1

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
    for (const variant of word.variants ?? []) put(tagKey(1, variant))
    for (const meaning of word.meanings ?? []) put(tagKey(2, meaning))
    for (const sense of word.senses ?? []) put(tagKey(3, sense))
    if (word.place) put(tagKey(4, word.place))
  }
  if (token.role === 'number' || token.role === 'legal') return
  if (script === 'latin') {
    soundKeys(text, put)
    return
  }
  if (script === 'han') hanKeys(text, put)
  for (const spelling of latinOf(text, script).slice(0, MOST_READINGS)) soundKeys(spelling, put)
}
