/** What the networks see of a word: a row for the word itself, and rows for its beginnings, endings and shape. */
import { foldOf, shapeOf } from './characters.ts'

/** Rows of one word: itself, three beginnings, four endings, its shape. */
export const FEATURES = 9
/** Rows of the table that are not words: unknown word, root. */
export const UNKNOWN_ROW = 0
export const ROOT_ROW = 1
export const FIRST_WORD_ROW = 2
/** Rows shared by beginnings, endings and shapes, by hash. */
export const AFFIX_ROWS = 12288

/** A word as vocabularies know it: lower case, digits alike, quotes and dashes alike. */
export function keyOf(form: string): string {
  let plain = true
  for (let i = 0; i < form.length && plain; i++) {
    const code = form.charCodeAt(i)
    plain = code >= 97 && code <= 122
  }
  if (plain) return form
  let key = ''
  for (let i = 0; i < form.length && i < 64; i++) key += String.fromCharCode(foldOf[form.charCodeAt(i)]!)
  return key
}

/** Fills `rows` from `at` with the rows of a word; `words` is how many word rows come before the affixes. */
export function wordRows(
  form: string,
  vocabulary: ReadonlyMap<string, number>,
  words: number,
  rows: Int32Array,
  at: number,
): void {
  const key = keyOf(form)
  const length = key.length
  rows[at] = vocabulary.get(key) ?? UNKNOWN_ROW
  let hash = 11
  for (let n = 1; n <= 3; n++) {
    if (n <= length) hash = Math.imul(hash, 31) + key.charCodeAt(n - 1)
    rows[at + n] = words + slot(hash, n)
  }
  hash = 13
  for (let n = 1; n <= 4; n++) {
    if (n <= length) hash = Math.imul(hash, 31) + key.charCodeAt(length - n)
    rows[at + 3 + n] = words + slot(hash, 3 + n)
  }
  const hyphen = key.indexOf('-', 1) > 0 ? 1 : 0
  const shape = (shapeOf(form, 0, form.length) * 2 + hyphen) * 8 + Math.min(7, length)
  rows[at + 8] = words + slot(shape, 8)
}

function slot(hash: number, kind: number): number {
  let mixed = Math.imul(hash ^ (kind * 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % AFFIX_ROWS
}
