/**
 * Names of a list that a given name can be, without comparing it with all. Two names that are taken for one have words alike
 * that cover most of the one or of the other: the words alike to each word of the query are found first (vocabulary.ts), what
 * they cover is added up over the names that have them, and only names covered enough are compared.
 */
import { scorePrepared } from './compare.ts'
import {
  fileNames,
  initialsIn,
  isFiled,
  isRun,
  joinedKeys,
  joinings,
  nameIn,
  STEPS,
  shareIn,
  shareOf,
} from './filed-names.ts'
import { type NameKind, type Prepared, prepare } from './prepare.ts'
import { bodyKey, initialsKey, wholeKeys } from './skeleton.ts'
import { type Token, token } from './tokens.ts'

/** One name of the index that a query may be. */
export interface Candidate {
  /** Place in the array of names that was indexed. */
  name: number
  score: number
}

export interface NameIndex {
  readonly size: number
  /** Names that score at least `least`, the best first. */
  query(name: Prepared, least: number): Candidate[]
}

/** A word in more names than this brings none by itself, where the query has words that tell more. */
const COMMON = 3_000
/** What words count for that have the consonants of several of the other name, or are their first letters. */
const JOINED = 0.85
const INITIALS = 0.9
/** Words that are joined in the query must be this much like one. */
const LEAST_JOINED = 0.7
/** What two names count for that have the same consonants as a whole. */
const WHOLE = 0.75
const MOST_ACRONYM = 6
/** So many names are compared with every query, one after the other: nothing can be missed in a short list. */
const FEW = 2_000

/**
 * Whether names that cover so much of one another can be one. Of the names found with 600 real ones among 100,000, these steps
 * kept 0.99 of those that are, and half of the others (bench/names.ts says what is lost).
 */
function isWorthComparing(most: number, least: number): boolean {
  if (most < 0.6) return most >= 0.55 && least >= 0.4
  if (most < 0.7) return least >= 0.3
  return most < 0.75 ? least >= 0.2 : least >= 0.1
}

/** Files names, so that each query reads only a few of them; up to `few` are all compared. A million take some seconds. */
export function indexNames(
  names: readonly string[],
  kinds?: readonly (NameKind | undefined)[],
  few = FEW,
): NameIndex {
  return names.length <= few ? everyName(names, kinds) : likelyNames(names, kinds)
}

function everyName(names: readonly string[], kinds?: readonly (NameKind | undefined)[]): NameIndex {
  const all = names.map((name, i) => prepare(name, kinds?.[i]))
  return {
    size: all.length,
    query: (name, least) => scored(name, all.keys(), (i) => all[i]!, least),
  }
}

/** Those of the names that score at least `least`, the best first. */
function scored(
  name: Prepared,
  places: Iterable<number>,
  preparedOf: (i: number) => Prepared,
  least: number,
): Candidate[] {
  const found: Candidate[] = []
  for (const i of places) {
    const score = scorePrepared(name, preparedOf(i))
    if (score >= least) found.push({ name: i, score: Math.round(score * 1e4) / 1e4 })
  }
  return found.sort((x, y) => y.score - x.score || x.name - y.name)
}

function likelyNames(names: readonly string[], kinds?: readonly (NameKind | undefined)[]): NameIndex {
  const filed = fileNames(names, kinds)
  const { starts, inName, share } = filed
  const covered = new Covered(names.length)

  /** Names with words alike to one of the query, which is `portion` of it. */
  const coverAlike = (part: Token, portion: number, least: number, isFirst: boolean) => {
    for (const { word, likeness } of filed.vocabulary.alike(part)) {
      if (likeness < least) continue
      const from = starts[word]!
      const to = starts[word + 1]!
      const isCommon = !isFirst && to - from > COMMON
      for (let p = from; p < to; p++) {
        const i = inName[p]!
        if (isCommon && !covered.has(i) && share[p]! * 2 < STEPS) continue
        covered.add(i, portion * likeness, (share[p]! / STEPS) * likeness)
      }
    }
  }
  const coverSeveral = (key: number, portion: number, worth: number) => {
    for (const found of filed.several.under(key))
      covered.add(nameIn(found), portion * worth, shareIn(found) * worth)
  }

  const cover = (name: Prepared) => {
    const parts = name.tokens.filter(isFiled).sort((a, b) => b.weight - a.weight)
    for (const [n, part] of parts.entries()) {
      const portion = shareOf(part.weight, name)
      covered.next()
      coverAlike(part, portion, 0, n === 0)
      if (part.text.length < 2) continue
      for (const key of joinedKeys(part.text, part.script)) coverSeveral(key, portion, JOINED)
      if (part.script === 'latin' && part.text.length <= MOST_ACRONYM)
        coverSeveral(initialsKey(part.text), portion, INITIALS)
    }
    joinings(name, (text, script, portion) => {
      covered.next()
      const joined = token(text.replaceAll(' ', ''), script, false, undefined, true)
      coverAlike(joined, portion, LEAST_JOINED, false)
    })
    initialsIn(name, (letters, portion) => {
      const word = filed.wordOf.get(letters)
      if (word === undefined) return
      covered.next()
      for (let p = starts[word]!; p < starts[word + 1]!; p++)
        covered.add(inName[p]!, portion * INITIALS, (share[p]! / STEPS) * INITIALS)
    })
    covered.next()
    if (name.body !== undefined) coverSeveral(bodyKey(name.body), 1, 1)
    const run = name.tokens.some(isRun)
    wholeKeys(name, run, (key) => {
      for (const i of filed.runs.under(key)) covered.add(i, WHOLE, WHOLE)
      if (run) for (const i of filed.spaced.under(key)) covered.add(i, WHOLE, WHOLE)
    })
  }

  return {
    size: names.length,
    query(name, least) {
      cover(name)
      const likely: number[] = []
      covered.empty((i, query, ofName) => {
        if (isWorthComparing(Math.max(query, ofName), Math.min(query, ofName))) likely.push(i)
      })
      return scored(name, likely, filed.preparedOf, least)
    },
  }
}

/** How much of a query each name covers, and the query of it; of the words alike to one word of the query, the likest counts. */
class Covered {
  readonly #query: Float32Array
  readonly #name: Float32Array
  /** What the present word of the query has added. */
  readonly #queryNow: Float32Array
  readonly #nameNow: Float32Array
  /** Which word of the query added last; 0 for none. */
  readonly #turnOf: Int32Array
  readonly #touched: Int32Array
  #reached = 0
  #turn = 0

  constructor(size: number) {
    this.#query = new Float32Array(size)
    this.#name = new Float32Array(size)
    this.#queryNow = new Float32Array(size)
    this.#nameNow = new Float32Array(size)
    this.#turnOf = new Int32Array(size)
    this.#touched = new Int32Array(size)
  }

  /** Another word of the query comes. */
  next(): void {
    this.#turn++
  }

  has(i: number): boolean {
    return this.#turnOf[i] !== 0
  }

  add(i: number, query: number, name: number): void {
    const turn = this.#turnOf[i]!
    if (turn === 0) this.#touched[this.#reached++] = i
    if (turn !== this.#turn) {
      this.#turnOf[i] = this.#turn
      this.#queryNow[i] = query
      this.#nameNow[i] = name
      this.#query[i] = this.#query[i]! + query
      this.#name[i] = this.#name[i]! + name
      return
    }
    const moreQuery = query - this.#queryNow[i]!
    const moreName = name - this.#nameNow[i]!
    if (moreQuery > 0) {
      this.#queryNow[i] = query
      this.#query[i] = this.#query[i]! + moreQuery
    }
    if (moreName > 0) {
      this.#nameNow[i] = name
      this.#name[i] = this.#name[i]! + moreName
    }
  }

  /** Gives everything that was added, and forgets it. */
  empty(use: (i: number, query: number, name: number) => void): void {
    const reached = this.#reached
    this.#reached = 0
    for (let t = 0; t < reached; t++) {
      const i = this.#touched[t]!
      const query = this.#query[i]!
      const name = this.#name[i]!
      this.#query[i] = 0
      this.#name[i] = 0
      this.#turnOf[i] = 0
      use(i, query, name)
    }
    this.#turn = 0
  }
}
