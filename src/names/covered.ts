/**
 * How much a query and each name of a list cover of one another: summed up roughly over all names that share a word with it,
 * then weighed word by word for those whose sums are large enough.
 */
import { type FiledNames, STEPS, shareOf } from './filed-names.ts'
import type { Prepared } from './prepare.ts'

/** Some words of a query as bits of one number: a name has no more than 24. */
export type Words = number

export const oneWord = (at: number): Words => 1 << at
export const wordsFrom = (from: number, to: number): Words => ((1 << (to - from)) - 1) << from

/** A word in more names than this brings none by itself, where the query has words that tell more. */
const COMMON = 3_000

/** Whether names that cover so much of one another can be one. */
export type IsEnough = (most: number, least: number) => boolean

export class Covered {
  readonly #filed: FiledNames
  /** For each name two sums: how much of the query it covers, how much of it the query covers. */
  readonly #sums: Float32Array
  readonly #touched: Int32Array
  #reached = 0
  /** For each word of the list, and for each name, the first of its answers; 0 for none. */
  readonly #ofWord: Int32Array
  readonly #ofName: Int32Array
  readonly #answered: number[] = []
  /**
   * Answers, one a place: which words of the query, how much of it they are, how well they are answered, with how much of the
   * name, and the next answer of the same word or name.
   */
  readonly #words: Words[] = [0]
  readonly #portion: number[] = [0]
  readonly #worth: number[] = [0]
  readonly #share: number[] = [0]
  readonly #next: number[] = [0]
  /** For each word of the query how much of it it is. */
  #portions: number[] = []
  /** For each word of the query how well it is answered, and the most of the name that answers it. */
  readonly #best = new Float64Array(32)
  readonly #bestShare = new Float64Array(32)
  /** How well the word of the list looked at last is answered, and the most of the query that does. */
  #worthNow = 0
  #portionNow = 0

  constructor(filed: FiledNames) {
    this.#filed = filed
    this.#sums = new Float32Array(2 * filed.size)
    this.#touched = new Int32Array(filed.size)
    this.#ofWord = new Int32Array(filed.starts.length)
    this.#ofName = new Int32Array(filed.size)
  }

  begin(query: Prepared): void {
    this.#portions = query.tokens.map((one) => shareOf(one.weight, query))
    this.#words.length = 1
    this.#portion.length = 1
    this.#worth.length = 1
    this.#share.length = 1
    this.#next.length = 1
  }

  #portionOf(words: Words): number {
    let sum = 0
    for (const [at, portion] of this.#portions.entries()) if (words & oneWord(at)) sum += portion
    return Math.min(1, sum)
  }

  /** A word of the list answers words of the query. `always`: it brings names even if very many have it. */
  addWord(word: number, words: Words, worth: number, always: boolean): void {
    const { starts, inName, share } = this.#filed
    const from = starts[word]!
    const to = starts[word + 1]!
    const portion = this.#portionOf(words) * worth
    if (this.#ofWord[word] === 0) this.#answered.push(word)
    this.#ofWord[word] = this.#answer(words, worth, 0, this.#ofWord[word]!)
    const isCommon = !always && to - from > COMMON
    for (let p = from; p < to; p++) {
      const name = inName[p]!
      const part = share[p]! / STEPS
      if (isCommon && part < 0.5 && this.#sums[2 * name] === 0) continue
      this.#sum(name, portion, part * worth)
    }
  }

  /** A name answers words of the query with `share` of its own, by what is not one of its words. */
  addName(name: number, words: Words, share: number, worth: number): void {
    this.#sum(name, this.#portionOf(words) * worth, share * worth)
    this.#ofName[name] = this.#answer(words, worth, share, this.#ofName[name]!)
  }

  #answer(words: Words, worth: number, share: number, next: number): number {
    this.#words.push(words)
    this.#portion.push(this.#portionOf(words))
    this.#worth.push(worth)
    this.#share.push(share)
    return this.#next.push(next) - 1
  }

  #sum(name: number, query: number, ofName: number): void {
    const at = 2 * name
    if (this.#sums[at] === 0) this.#touched[this.#reached++] = name
    this.#sums[at] = this.#sums[at]! + query
    this.#sums[at + 1] = this.#sums[at + 1]! + ofName
  }

  /** Gives the names that are covered enough, and forgets what was added. */
  empty(isEnough: IsEnough): number[] {
    const names: number[] = []
    for (let t = 0; t < this.#reached; t++) {
      const name = this.#touched[t]!
      const query = this.#sums[2 * name]!
      const ofName = this.#sums[2 * name + 1]!
      this.#sums[2 * name] = 0
      this.#sums[2 * name + 1] = 0
      if (isEnough(Math.max(query, ofName), Math.min(query, ofName)) && this.#isCovered(name, isEnough))
        names.push(name)
      this.#ofName[name] = 0
    }
    this.#reached = 0
    for (const word of this.#answered) this.#ofWord[word] = 0
    this.#answered.length = 0
    return names
  }

  /** Whether a name is covered enough; at most once by each word of the query, each at most once by a word of the name. */
  #isCovered(name: number, isEnough: IsEnough): boolean {
    const { firsts, wordAt, shareAt } = this.#filed
    const best = this.#best
    const bestShare = this.#bestShare
    const count = this.#portions.length
    for (let at = 0; at < count; at++) best[at] = bestShare[at] = 0
    let [query, ofName, queryByName, nameByQuery] = [0, 0, 0, 0]
    for (let p = firsts[name]!; p < firsts[name + 1]!; p++) {
      const share = shareAt[p]! / STEPS
      this.#take(this.#ofWord[wordAt[p]!]!, share)
      ofName += share * this.#worthNow
      queryByName += this.#portionNow
    }
    for (let answer = this.#ofName[name]!; answer !== 0; answer = this.#next[answer]!) {
      this.#take(answer, this.#share[answer]!)
      ofName += this.#share[answer]! * this.#worth[answer]!
      queryByName += this.#portionNow
    }
    for (let at = 0; at < count; at++) {
      query += this.#portions[at]! * best[at]!
      nameByQuery += bestShare[at]!
    }
    query = Math.min(query, queryByName)
    ofName = Math.min(1, ofName, nameByQuery)
    return isEnough(Math.max(query, ofName), Math.min(query, ofName))
  }

  /** Notes what the answers of one word say. */
  #take(first: number, share: number): void {
    this.#worthNow = this.#portionNow = 0
    for (let answer = first; answer !== 0; answer = this.#next[answer]!) {
      const worth = this.#worth[answer]!
      if (worth > this.#worthNow) this.#worthNow = worth
      const portion = this.#portion[answer]! * worth
      if (portion > this.#portionNow) this.#portionNow = portion
      for (let words = this.#words[answer]!; words !== 0; words &= words - 1) {
        const at = 31 - Math.clz32(words & -words)
        if (worth > this.#best[at]!) this.#best[at] = worth
        if (share * worth > this.#bestShare[at]!) this.#bestShare[at] = share * worth
      }
    }
  }
}
