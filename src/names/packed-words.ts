/**
 * Latin words packed one after the other, so that thousands are held against one word without touching an object: the
 * likeness that `wordLikeness` gives, to the last digit.
 */
import { consonantsShared, FEW_LETTERS, FLOOR, type Note, PINYIN, wordLikeness } from './likeness.ts'
import { isThroughPinyin, readingsOf } from './readings.ts'
import { costsOf, soundLikeness } from './sounds.ts'
import type { Token } from './tokens.ts'

export interface PackedWords {
  /** Gives how alike a word is to each of the packed ones, by its place; small likenesses may come back as 0. */
  against(word: Token): (i: number) => number
}

/** Longer words do not fit the bits of a number. */
const MOST_LETTERS = 31

/** A word of a to z: only its letters and sounds can make it another, unless the lexicon knows both. */
const isPlain = ({ script, number, text }: Token): boolean =>
  script === 'latin' && number === undefined && text.length <= MOST_LETTERS && /^[a-z]{2,}$/.test(text)

/** A word of another script: only its readings can make it a Latin word, unless the lexicon knows both. */
const isRead = ({ script, number }: Token): boolean =>
  script !== 'latin' && script !== 'digit' && number === undefined

export function packWords(words: readonly Token[]): PackedWords {
  const plain = words.map(isPlain)
  const letters = packed(words.map((word, i) => (plain[i] ? new TextEncoder().encode(word.text) : NONE)))
  const sounds = packed(words.map((word, i) => (plain[i] ? word.sounds : NONE)))
  // Readings of words of other scripts, one row a reading; those of word `i` are the rows from `readAt[i]` to `readAt[i + 1]`.
  const read = words.map((word) => (isRead(word) ? readingsOf(word) : []))
  const readings = packed(read.flat())
  const readAt = new Int32Array(words.length + 1)
  for (const [i, one] of read.entries()) readAt[i + 1] = readAt[i]! + one.length
  const costsAt = words.map((word) => costsOf(word.family))
  const inLexicon = Uint8Array.from(words, (word) => (word.word ? 1 : 0))
  const consonants = Int32Array.from(words, (word) => word.consonants)
  /** Whether each word is made of pinyin syllables: 0 until first asked for, then 1 for no and 2 for yes. */
  const pinyin = new Uint8Array(words.length)
  const marks = new Int32Array(128)
  const note: Note = { how: 'none' }
  const latin = costsOf('latin')
  const han = costsOf('han')

  const isPinyin = (i: number): boolean => {
    if (pinyin[i] === 0) pinyin[i] = isThroughPinyin(words[i]!) ? 2 : 1
    return pinyin[i] === 2
  }
  const throughPinyin = (word: Token, i: number, least: number): number => {
    const from = sounds.starts[i]!
    const to = sounds.starts[i + 1]!
    return isPinyin(i)
      ? soundLikeness(word.sounds, sounds.bytes, han, least, from, to)
      : soundLikeness(sounds.bytes.subarray(from, to), word.sounds, han, least)
  }
  const anyLikeness = (word: Token, i: number) => wordLikeness(word, words[i]!, undefined, note)

  /** The best of a word's readings in another script. */
  const readLikeness = (word: Token, i: number): number => {
    let best = 0
    for (let r = readAt[i]!; r < readAt[i + 1]!; r++) {
      const value = soundLikeness(
        word.sounds,
        readings.bytes,
        costsAt[i]!,
        best > FLOOR ? best : FLOOR,
        readings.starts[r],
        readings.starts[r + 1],
      )
      if (value > best) best = value
    }
    return best
  }

  const plainLikeness = (word: Token, i: number): number => {
    if (word.word && inLexicon[i] === 1) return anyLikeness(word, i)
    if (readAt[i] !== readAt[i + 1]) return readLikeness(word, i)
    if (letters.starts[i] === letters.starts[i + 1]) return anyLikeness(word, i)
    const likeness = byLettersAndSounds(word, i)
    // Few words are alike, so that this is asked last.
    return likeness < FLOOR || consonantsShared(word.consonants, consonants[i]!) ? likeness : 0
  }
  const byLettersAndSounds = (word: Token, i: number): number => {
    const length = word.text.length
    const from = letters.starts[i]!
    const to = letters.starts[i + 1]!
    const other = to - from
    if (length > other ? other * 2 < length : length * 2 < other) return 0
    const longest = length > other ? length : other
    const spelling = 1 - edits(marks, length, letters.bytes, from, to) / longest
    if (spelling < FEW_LETTERS && longest > 3) return 0
    if (spelling >= 0.9) return spelling
    const least = Math.max(spelling, (4 * FLOOR - spelling) / 3)
    const sound = soundLikeness(
      word.sounds,
      sounds.bytes,
      latin,
      least,
      sounds.starts[i],
      sounds.starts[i + 1],
    )
    if (spelling < 0.8 && sound < 0.8 && isThroughPinyin(word) !== isPinyin(i)) {
      const through = PINYIN * throughPinyin(word, i, Math.max(FLOOR, spelling))
      if (through > sound && through > spelling) return through
    }
    return spelling >= sound ? spelling : (sound * 3 + spelling) / 4
  }

  return {
    against(word) {
      if (!isPlain(word)) return (i) => anyLikeness(word, i)
      marks.fill(0)
      for (let k = 0; k < word.text.length; k++) {
        const code = word.text.charCodeAt(k)
        marks[code] = marks[code]! | (1 << k)
      }
      return (i) => plainLikeness(word, i)
    },
  }
}

const NONE = new Uint8Array(0)

/** Rows of bytes as one: row `i` is `bytes` from `starts[i]` to `starts[i + 1]`. */
function packed(rows: readonly Uint8Array[]): { bytes: Uint8Array; starts: Int32Array } {
  const starts = new Int32Array(rows.length + 1)
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length
  const bytes = new Uint8Array(starts[rows.length]!)
  for (const [i, row] of rows.entries()) bytes.set(row, starts[i])
  return { bytes, starts }
}

/** The edits of edits.ts between the word whose places are marked and packed letters. */
function edits(marks: Int32Array, length: number, bytes: Uint8Array, from: number, to: number): number {
  const top = 1 << (length - 1)
  let vp = -1
  let vn = 0
  let d0 = 0
  let before = 0
  let score = length
  for (let j = from; j < to; j++) {
    const pm = marks[bytes[j]!]!
    const swap = ((~d0 & pm) << 1) & before
    d0 = (((pm & vp) + vp) ^ vp) | pm | vn | swap
    const hp = vn | ~(d0 | vp)
    const hn = d0 & vp
    if (hp & top) score++
    if (hn & top) score--
    const x = (hp << 1) | 1
    vp = (hn << 1) | ~(d0 | x)
    vn = x & d0
    before = pm
  }
  return score
}
