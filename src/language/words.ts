/** Written tokens into syntactic words: don't is do and n't, « du » is de and le, as the treebanks have it. */
import { type CueList, mix } from './cues.ts'
import type { ModelLanguage } from './model-file.ts'

/** Forms whose words training found, lower case: `cannot` → `can`, `not`. */
export type WordLexicon = ReadonlyMap<string, readonly string[]>

const FRENCH: Record<string, string[]> = {
  au: ['à', 'le'],
  aux: ['à', 'les'],
  du: ['de', 'le'],
  des: ['de', 'les'],
  auquel: ['à', 'lequel'],
  auxquels: ['à', 'lesquels'],
  auxquelles: ['à', 'lesquelles'],
  duquel: ['de', 'lequel'],
  desquels: ['de', 'lesquels'],
  desquelles: ['de', 'lesquelles'],
  dudit: ['de', 'ledit'],
  desdits: ['de', 'lesdits'],
  desdites: ['de', 'lesdites'],
  audit: ['à', 'ledit'],
  auxdits: ['à', 'lesdits'],
  auxdites: ['à', 'lesdites'],
}
/** Contractions that are also articles (« des gens », « du pain ») or nouns: the context decides. */
const DOUBTFUL = new Set(['du', 'des', 'audit'])

/** The words of a token, or null when it is one word. `contracts` is asked only where a French form has two readings. */
export function wordsIn(
  form: string,
  language: ModelLanguage,
  lexicon: WordLexicon,
  contracts: () => boolean,
): string[] | null {
  if (form.length > 40) return null
  return language === 'fr' ? frenchWords(form, contracts) : englishWords(form, lexicon)
}

/** Whether a form must be looked at: the fast way past the many that need not. */
export function mayHoldWords(form: string, language: ModelLanguage, lexicon: WordLexicon): boolean {
  if (language === 'fr') {
    const first = form.charCodeAt(0) | 32
    return (first === 97 || first === 100) && form.toLowerCase() in FRENCH
  }
  return form.includes("'") || form.includes('’') || lexicon.has(form.toLowerCase())
}

function frenchWords(form: string, contracts: () => boolean): string[] | null {
  const lower = form.toLowerCase()
  const words = FRENCH[lower]
  if (!words || (DOUBTFUL.has(lower) && !contracts())) return null
  if (form === lower) return words
  const capitals = form.length > 1 && form === form.toUpperCase()
  return words.map((word, i) =>
    capitals ? word.toUpperCase() : i === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  )
}

function englishWords(form: string, lexicon: WordLexicon): string[] | null {
  const known = lexicon.get(form.toLowerCase().replaceAll('’', "'"))
  if (known) return cutAt(form, known)
  const clitic = /^(.+?)(n['’]t|['’](?:s|m|re|ve|d|ll))$/i.exec(form)
  if (clitic && /\p{L}|\d$/u.test(clitic[1]!)) return [clitic[1]!, clitic[2]!]
  // « the workers' rights »
  const plural = /^(.*\p{L}s)(['’])$/iu.exec(form)
  return plural ? [plural[1]!, plural[2]!] : null
}

/** Cuts a form in pieces as long as the known ones, so that capitals and quotes stay as written. */
function cutAt(form: string, known: readonly string[]): string[] {
  if (known.reduce((sum, word) => sum + word.length, 0) !== form.length) return [...known]
  let at = 0
  return known.map((word) => {
    at += word.length
    return form.slice(at - word.length, at)
  })
}

/** Hash of a form in lower case, for cues. */
export function formHash(form: string): number {
  let hash = 7
  const length = Math.min(form.length, 24)
  for (let i = 0; i < length; i++) hash = Math.imul(hash, 31) + (form.charCodeAt(i) | 32)
  return hash
}

function suffixHash(form: string, length: number): number {
  return formHash(form.slice(-length).toLowerCase())
}

/** Cues for « des » and « du » at `i` among forms: contraction, or article? */
export function contractionCues(cues: CueList, forms: readonly string[], i: number): void {
  cues.clear()
  const at = (k: number): string => forms[i + k] ?? ''
  const self = formHash(at(0).toLowerCase())
  const h = (k: number): number => mix(formHash(at(k)), self)
  cues.add(0, self)
  cues.add(1, h(-1))
  cues.add(2, h(1))
  cues.add(3, mix(h(-1), h(1)))
  cues.add(4, mix(h(-2), h(-1)))
  cues.add(5, mix(h(1), h(2)))
  for (let n = 1; n <= 4; n++) {
    cues.add(6 + n, mix(suffixHash(at(-1), n), self))
    cues.add(12 + n, mix(suffixHash(at(1), n), self))
  }
  cues.add(20, mix(suffixHash(at(-1), 3), mix(suffixHash(at(1), 2), self)))
  cues.add(21, mix(formHash(at(-2)), self))
  cues.add(22, mix(suffixHash(at(-2), 3), mix(suffixHash(at(-1), 3), self)))
  cues.add(23, i === 0 ? self : 0)
  cues.add(24, mix(/^\p{Lu}/u.test(at(1)) ? 1 : 0, self))
  cues.add(25, mix(/^\p{Lu}/u.test(at(-1)) ? 1 : 0, mix(suffixHash(at(1), 1), self)))
}
