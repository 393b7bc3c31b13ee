/**
 * Every known form of a name found in a text in one pass: words are hashed as they are read, a bit filter over pairs of words says
 * where a form can begin, a table over whole forms says which. Word boundaries are kept: Ali is not in Alicia.
 */
import { type Script, scriptOf } from './fold.ts'
import { simplify } from './scripts/han.ts'

/** One place where forms stand. */
export interface Found {
  /** Places of the forms in the array that was prepared, all with the same words. */
  forms: number[]
  /** Unicode code points, end not included. */
  start: number
  end: number
}

export interface Scanner {
  /** Forms that can be found; empty ones and such without a letter cannot. */
  readonly size: number
  /** The longest form at each place, from left to right, none inside another. */
  scan(text: string): Found[]
}

const BREAK = 0
const APOSTROPHE = 1
const SKIP = 2
/** Scripts written without spaces: every character is a word of its own. */
const ALONE = 0x10000

let folding: Int32Array | undefined

/** For each UTF-16 unit: a break, an apostrophe, nothing, or the letter it counts as. */
function foldTable(): Int32Array {
  if (folding) return folding
  folding = new Int32Array(0x10000)
  const alone = new Set<Script>(['han', 'kana', 'hangul'])
  for (let code = 0; code < 0x10000; code++) {
    const script = scriptOf(code)
    if (script === 'none' || code === 0xf0b) continue
    const char = String.fromCharCode(code)
    if (/\p{M}/u.test(char) && script !== 'tibetan' && script !== 'indic' && script !== 'other')
      folding[code] = SKIP
    else if (alone.has(script))
      folding[code] = ALONE | (script === 'han' ? simplify(char).charCodeAt(0) : code)
    else folding[code] = char.toLowerCase().normalize('NFKD').charCodeAt(0)
  }
  for (const char of "'’‘ʼ`´ʻʿʾ") folding[char.charCodeAt(0)] = APOSTROPHE
  for (const code of [0x00ad, 0x0640, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f]) folding[code] = SKIP
  // Letters beyond the first plane are Han or historic: each stands alone.
  for (let code = 0xd800; code < 0xdc00; code++) folding[code] = ALONE | code
  for (let code = 0xdc00; code < 0xe000; code++) folding[code] = SKIP
  return folding
}

/** Words of a text as hashes, with where they stand; grown as needed and used again. */
class Words {
  hash = new Int32Array(1024)
  start = new Int32Array(1024)
  end = new Int32Array(1024)
  /** Whether the word begins with a capital, or has no case. */
  capital = new Uint8Array(1024)
  count = 0

  grow(): void {
    const wider = <T extends Int32Array | Uint8Array>(old: T): T => {
      const next = new (old.constructor as new (size: number) => T)(old.length * 2)
      next.set(old)
      return next
    }
    this.hash = wider(this.hash)
    this.start = wider(this.start)
    this.end = wider(this.end)
    this.capital = wider(this.capital)
  }
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193
// Elided words of French before a name: l’, d’, qu’.
const elided = /^(?:[cdjlmnst]|qu)$/i

/** Reads words from `from` on until `most` are there or the text ends; gives the place to go on from. */
function readWords(text: string, from: number, most: number, words: Words): number {
  const fold = foldTable()
  const length = text.length
  let hash = SEED
  let start = -1
  let end = 0
  let i = from
  words.count = 0
  const close = () => {
    if (start < 0) return
    if (words.count === words.hash.length) words.grow()
    const at = words.count++
    words.hash[at] = hash
    words.start[at] = start
    words.end[at] = end
    const first = text.charCodeAt(start)
    words.capital[at] = first >= 97 && first <= 122 ? 0 : first < 128 ? 1 : isLower(first) ? 0 : 1
    start = -1
    hash = SEED
  }
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    const letter = fold[code]!
    if (letter > SKIP && letter < ALONE) {
      if (start < 0) {
        if (words.count >= most) return i
        start = i
      }
      hash = Math.imul(hash ^ letter, PRIME)
      end = i + 1
      continue
    }
    if (letter === BREAK) {
      close()
    } else if (letter >= ALONE) {
      close()
      if (words.count >= most) return i
      start = i
      hash = Math.imul(hash ^ letter, PRIME)
      end = i + 1
      if (code >= 0xd800 && code < 0xdc00 && i + 1 < length) {
        hash = Math.imul(hash ^ text.charCodeAt(i + 1), PRIME)
        end = i + 2
      }
      close()
    } else if (letter === APOSTROPHE && start >= 0) {
      const next = text.charCodeAt(i + 1)
      const possessive = (next === 115 || next === 83) && !((fold[text.charCodeAt(i + 2)] ?? 0) > SKIP)
      if (!((fold[next] ?? 0) > SKIP) || (end - start <= 2 && elided.test(text.slice(start, end)))) close()
      else if (possessive) {
        close()
        i++
      }
    }
  }
  close()
  return i
}

const isLower = (code: number) => {
  const char = String.fromCharCode(code)
  return char !== char.toUpperCase() && char === char.toLowerCase()
}

const mix = (hash: number) => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b | 0)
  return (mixed ^ (mixed >>> 16)) | 0
}
const chain = (hash: number, word: number) => Math.imul(mix(hash) ^ word, 0x9e3779b1 | 0)

/** Forms with more words than this are cut there for finding. */
const MOST_WORDS = 16
/** 256 kB: enough for the first words of a million names. */
const FIRST_BITS = 21
/** Words read at a time. */
const BATCH = 4096

/** Makes forms of names ready to be found. Takes about a second for a million. */
export function prepareScan(forms: readonly string[]): Scanner {
  let bits = 12
  while (1 << bits < forms.length * 2) bits++
  const mask = (1 << bits) - 1
  // A slot is two numbers side by side, so that one look at memory reads both: a form, and the sum of its words.
  const slots = new Int32Array(2 << bits).fill(-1)
  const next = new Int32Array(forms.length).fill(-1)
  const filterBits = Math.min(26, bits + 4)
  const filter = new Uint8Array(1 << (filterBits - 3))
  const filterMask = (1 << filterBits) - 1
  // Which words begin a form: small enough for the processor to keep at hand, and most words of a text begin none.
  const firsts = new Uint8Array(1 << (FIRST_BITS - 3))
  const words = new Words()
  let size = 0
  let longest = 1

  /** The slot of these words, or the complement of the empty one where they would be. */
  const find = (mixed: number, sum: number): number => {
    let slot = mixed & mask
    for (;;) {
      if (slots[2 * slot]! < 0) return ~slot
      if (slots[2 * slot + 1] === sum) return slot
      slot = (slot + 1) & mask
    }
  }

  const mark = (pair: number) => {
    const bit = pair & filterMask
    filter[bit >> 3] = filter[bit >> 3]! | (1 << (bit & 7))
  }

  for (let form = 0; form < forms.length; form++) {
    readWords(forms[form]!, 0, MOST_WORDS, words)
    const count = words.count
    if (count === 0) continue
    size++
    if (count > longest) longest = count
    let hash = 0
    let sum = 0
    for (let i = 0; i < count; i++) {
      hash = chain(hash, words.hash[i]!)
      sum = Math.imul(sum, 31) + mix(words.hash[i]!)
      if (i >= 2) mark(mix(hash))
    }
    const first = mix(words.hash[0]!)
    const bit = first >>> (32 - FIRST_BITS)
    firsts[bit >> 3] = firsts[bit >> 3]! | (1 << (bit & 7))
    mark(count === 1 ? first : mix(chain(words.hash[0]!, words.hash[1]!)))
    sum = (sum + count) | 0
    const at = find(mix(hash), sum)
    if (at < 0) {
      slots[2 * ~at] = form
      slots[2 * ~at + 1] = sum
    } else {
      const known = slots[2 * at]!
      next[form] = next[known]!
      next[known] = form
    }
  }

  const begins = (word: number) => {
    const bit = word >>> (32 - FIRST_BITS)
    return (firsts[bit >> 3]! >> (bit & 7)) & 1
  }
  const passes = (pair: number) => (filter[(pair & filterMask) >> 3]! >> (pair & 7)) & 1

  /** The longest form that begins at a word; the number of its words, or 0. */
  const longestAt = (at: number, last: number, out: { form: number }): number => {
    let hash = 0
    let sum = 0
    let best = 0
    for (let count = 1; count <= longest && at + count <= last; count++) {
      const word = words.hash[at + count - 1]!
      hash = chain(hash, word)
      const mixed = mix(hash)
      // No form begins with these three or more words.
      if (count > 2 && !passes(mixed)) break
      sum = (Math.imul(sum, 31) + mix(word)) | 0
      // One word alone is a name only where it is written as one.
      if (count === 1 && words.capital[at] === 0) continue
      const slot = find(mixed, (sum + count) | 0)
      if (slot < 0) continue
      best = count
      out.form = slots[2 * slot]!
    }
    return best
  }

  const scan = (text: string): Found[] => {
    const found: Found[] = []
    const out = { form: -1 }
    const points = codePoints(text)
    let from = 0
    while (from < text.length) {
      const to = readWords(text, from, BATCH, words)
      const last = words.count
      const done = to >= text.length
      // The last words of a batch are read again with the next, so that no form is cut in two.
      const until = done ? last : Math.max(1, last - MOST_WORDS)
      let i = 0
      while (i < until) {
        const word = words.hash[i]!
        const mixed = mix(word)
        const hit =
          begins(mixed) &&
          ((words.capital[i] === 1 && passes(mixed)) ||
            (i + 1 < last && passes(mix(chain(word, words.hash[i + 1]!)))))
        const count = hit ? longestAt(i, last, out) : 0
        if (count === 0) {
          i++
          continue
        }
        const same = [out.form]
        for (let form = next[out.form]!; form >= 0; form = next[form]!) same.push(form)
        found.push({
          forms: same.length === 1 ? same : same.sort((a, b) => a - b),
          start: points(words.start[i]!),
          end: points(words.end[i + count - 1]!),
        })
        i += count
      }
      if (done) break
      from = i < last ? words.start[i]! : to
    }
    return found
  }
  return { size, scan }
}

/** Turns growing UTF-16 offsets into code points. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  let at = 0
  let pairs = 0
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at)
      if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) pairs++
    }
    return offset - pairs
  }
}
