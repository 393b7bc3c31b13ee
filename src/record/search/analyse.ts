/** Turns text into the terms that the index holds, each with its place: one analysis for every store and for every query. */
import type { Language } from '../../model.ts'
import { stemEnglish } from './stem-en.ts'
import { stemFrench } from './stem-fr.ts'

/** A term with the UTF-16 units of the text that it stands for. */
export interface Term {
  term: string
  start: number
  end: number
}

// Scripts written without spaces are cut in pairs of characters: 新疆维吾尔 holds 新疆, 疆维, 维吾, 吾尔 and the last 尔.
const WORDS =
  /(?<pairs>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+(?:['’ʼ][\p{L}\p{M}]+)*/gv

/** l’homme, d’Ilham, qu’il, aujourd’hui is one word and stays so. */
const ELIDED = /^(?:l|d|j|m|t|s|n|c|qu|lorsqu|puisqu|jusqu|quoiqu)['’ʼ]/i
const POSSESSIVE = /['’ʼ]s$/i

/** A term is never longer: a line of a million letters is data, not a word. */
const LONGEST = 64

/** What a word becomes. */
export type Stem = (word: string) => string

/**
 * An analysis for documents of a language. Words met before are remembered, so that a word costs one look-up: about 3
 * million characters a second.
 */
export function analyser(language: Language): (text: string) => Term[] {
  const remembered = new Map<string, string>()
  const stem = stems[language]
  const normal = (word: string) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const term = termOf(word, stem)
    if (remembered.size < 100_000) remembered.set(word, term)
    return term
  }
  return (text) => terms(text, normal)
}

/** Every way in which a language makes stems. */
export const stems: Record<Language, Stem> = { en: stemEnglish, fr: stemFrench, other: (word) => word }

/** The term of one word: lower case, stemmed while it has its accents, then without them. */
export function termOf(word: string, stem: Stem): string {
  const lower = word.slice(0, LONGEST).normalize('NFC').toLowerCase()
  return folded(stem(lower)) || folded(lower) || lower
}

/** Without the accents of alphabets; signs that are vowels (Tibetan, Indic) stay. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .normalize('NFC')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .toWellFormed()
}

/** The terms of a text in order. Linear in its length. */
export function terms(text: string, normal: (word: string) => string): Term[] {
  const found: Term[] = []
  for (const match of text.matchAll(WORDS)) {
    if (match.groups?.pairs) addPairs(found, match[0], match.index)
    else addWord(found, match[0], match.index, normal)
  }
  return found
}

function addPairs(found: Term[], run: string, at: number) {
  const characters = [...run]
  let start = at
  for (const [i, character] of characters.entries()) {
    const term = character + (characters[i + 1] ?? '')
    found.push({ term, start, end: start + term.length })
    start += character.length
  }
}

function addWord(found: Term[], match: string, at: number, normal: (word: string) => string) {
  let start = at
  let word = match
  if (/['’ʼ]/.test(word)) {
    const elided = ELIDED.exec(word)?.[0].length ?? 0
    start += elided
    word = word.slice(elided).replace(POSSESSIVE, '')
  }
  // A letter that only has marks left (ʼ, lone accents) is no word.
  if (/[\p{L}\p{N}]/u.test(word))
    found.push({ term: normal(word.replace(/['’ʼ]/g, '')), start, end: start + word.length })
}

/** The last character of a run of pairs stands by itself: whether a term is one such character. */
export function isOneOfPairs(word: string): boolean {
  return (
    [...word].length === 1 &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
  )
}
