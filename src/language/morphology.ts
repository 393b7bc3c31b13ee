/** Features and lemmas of words whose part of speech is known: from the lexicon, else from their endings. */
import { keyOf } from './wordfeatures.ts'

/** What training counted: `word\tUPOS` → features and lemma; ending by ending for the others. */
export interface MorphologyFacts {
  feats: string[]
  /** Lemma edits: how many letters to cut at the end, and what to put there; `=` keeps capitals. */
  edits: string[]
  /** key + TAB + UPOS number → feats number, edit number. */
  words: Map<string, [number, number][]>
  /** UPOS number + TAB + ending → feats number, edit number. */
  endings: Map<string, [number, number]>
}

/** The longest ending looked up. */
export const LONGEST_ENDING = 6

/** Features and edit of a word, out of context: the most frequent that training saw. */
export function lookUp(form: string, upos: number, facts: MorphologyFacts): [number, number][] {
  const key = keyOf(form)
  const known = facts.words.get(`${key}\t${upos}`)
  if (known) return known
  for (let n = Math.min(LONGEST_ENDING, key.length); n >= 0; n--) {
    const found = facts.endings.get(`${upos}\t${key.slice(key.length - n)}`)
    if (found) return [found]
  }
  return [[0, 0]]
}

/** The edit that makes a lemma from a form: lower case unless `=`, then cut and add. */
export function editOf(form: string, lemma: string): string {
  const lower = form.toLowerCase()
  const capital = lemma !== lemma.toLowerCase()
  const from = capital ? form : lower
  let same = 0
  while (same < from.length && same < lemma.length && from[same] === lemma[same]) same++
  // A lemma with nothing in common (« est » → « être ») is kept whole.
  if (same === 0 && lemma.length > 0 && from.length > 0) return `!${lemma}`
  return `${capital ? '=' : ''}${from.length - same}${lemma.slice(same)}`
}

export function applyEdit(form: string, edit: string): string {
  if (edit.startsWith('!')) return edit.slice(1)
  const capital = edit.startsWith('=')
  const from = capital ? form : form.toLowerCase()
  const match = /^=?(\d+)([\s\S]*)$/.exec(edit)
  if (!match) return from
  const cut = Math.min(from.length, Number(match[1]))
  return from.slice(0, from.length - cut) + match[2]! || form
}
