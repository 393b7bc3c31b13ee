/**
 * Names of a list that a given name can be, without comparing it with all. Two names that are taken for one have words alike
 * that cover most of the one or of the other: the words alike to each word of the query are found first (vocabulary.ts), what
 * they cover is added up over the names that have them, and only names covered enough are compared.
 */
import { isAcronym } from './align.ts'
import { scorePrepared } from './compare.ts'
import { Covered, oneWord, type Words, wordsFrom } from './covered.ts'
import { fileNames, initialsIn, isRun, joinings, nameIn, STEPS, shareIn } from './filed-names.ts'
import { lookUp } from './lexicon.ts'
import { type NameKind, type Prepared, prepare } from './prepare.ts'
import { bodyKey, initialsKey, joinedKeys, wholeKeys } from './skeleton.ts'
import { type Token, token } from './tokens.ts'
import type { Alike } from './vocabulary.ts'

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

/** What words count for that have the consonants of several of the other name, or are their first letters. */
const JOINED = 0.85
const INITIALS = 0.9
/** What two names count for that have the same consonants as a whole. */
const WHOLE = 0.75
/** So many names are compared with every query, one after the other: nothing can be missed in a short list. */
const FEW = 2_000

/**
 * Whether names that cover so much of one another can be one. Where names cover less, of 400 real names among 100,000 fewer
 * than one in 500 were (docs/decisions/0701-names.md).
 */
function isWorthComparing(most: number, least: number): boolean {
  if (most < 0.6) return most >= 0.5 && least >= 0.45
  if (most < 0.65) return least >= 0.35
  return most < 0.8 ? least >= 0.2 : least >= 0.1
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
    const score = scorePrepared(name, preparedOf(i), least)
    if (score >= least) found.push({ name: i, score: Math.round(score * 1e4) / 1e4 })
  }
  return found.sort((x, y) => y.score - x.score || x.name - y.name)
}

function likelyNames(names: readonly string[], kinds?: readonly (NameKind | undefined)[]): NameIndex {
  const filed = fileNames(names, kinds)
  const covered = new Covered(filed)

  const coverAlike = (alike: Alike, words: Words, always: boolean) => {
    for (let k = 0; k < alike.words.length; k++)
      covered.addWord(alike.words[k]!, words, alike.likeness[k]!, always)
  }
  const coverSeveral = (key: number, words: Words, worth: number) => {
    for (const found of filed.several.under(key)) covered.addName(nameIn(found), words, shareIn(found), worth)
  }

  /** Names with words of which a word of the query is the initials. */
  const coverInitials = (part: Token, words: Words, name: Prepared) => {
    if (isAcronym(part, name.name)) coverSeveral(initialsKey(part.text), words, INITIALS)
  }
  /** Names with a word that is the initials of words of the query. */
  const coverAcronym = (letters: string, words: Words) => {
    const word = filed.wordOf.get(letters)
    if (word === undefined) return
    const { starts, inName, share } = filed
    for (let p = starts[word]!; p < starts[word + 1]!; p++)
      if (isAcronym(filed.words[word]!, names[inName[p]!]!))
        covered.addName(inName[p]!, words, share[p]! / STEPS, INITIALS)
  }

  const cover = (name: Prepared) => {
    covered.begin(name)
    const onlyLegal = name.tokens.every(({ role }) => role === 'legal')
    const parts = name.tokens
      .map((part, at) => ({ part, words: oneWord(at) }))
      .filter(({ part }) => part.role !== 'legal' || onlyLegal)
      .sort((a, b) => b.part.weight - a.part.weight)
    for (const [n, { part, words }] of parts.entries()) {
      coverAlike(filed.vocabulary.alike(part), words, n === 0)
      if (part.text.length < 2) continue
      for (const key of joinedKeys(part.text, part.script, part.word)) coverSeveral(key, words, JOINED)
      coverInitials(part, words, name)
    }
    joinings(name, (text, script, _, from, to) => {
      const whole = text.replaceAll(' ', '')
      const joined = token(whole, script, false, lookUp(whole), true)
      coverAlike(filed.vocabulary.joined(joined), wordsFrom(from, to), false)
    })
    if (name.kind === 'organisation')
      initialsIn(name, (letters, _, from, to) => coverAcronym(letters, wordsFrom(from, to)))
    const all = wordsFrom(0, name.tokens.length)
    if (name.body !== undefined) coverSeveral(bodyKey(name.body), all, 1)
    const run = name.tokens.some(isRun)
    wholeKeys(name, run, (key) => {
      for (const i of filed.runs.under(key)) covered.addName(i, all, 1, WHOLE)
      if (run) for (const i of filed.spaced.under(key)) covered.addName(i, all, 1, WHOLE)
    })
  }

  return {
    size: names.length,
    query(name, least) {
      cover(name)
      return scored(name, covered.empty(isWorthComparing), filed.preparedOf, least)
    },
  }
}
