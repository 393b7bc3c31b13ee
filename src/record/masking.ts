/** Takes a person's names out of words: each character becomes a block, so that every other offset stays true. Pure. */
import type { Span } from '../model.ts'
import { nameKey } from './identity.ts'

const BLOCK = '█'
/** What may stand between the words of a name as a text writes it. */
const BETWEEN = '[^\\p{L}\\p{N}\\p{M}█]{1,3}'
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts that write no spaces: a name may stand between any other letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export interface Masker {
  /** Where the names stand in a text, in UTF-16 units. */
  places(text: string): [number, number][]
  mask(text: string): string
  /** Every string in a value, masked; the value itself where there was nothing to mask. */
  within<T>(value: T): T
}

/** Masks names as texts may write them: case, composition and what stands between their words do not count. */
export function maskerOf(names: Iterable<string>): Masker {
  const patterns = [...new Set(names)].flatMap(patternsOf)
  // The longest first: « Ilham Tohti » before « Ilham ».
  patterns.sort((a, b) => b.length - a.length)
  const pattern = patterns.length > 0 ? new RegExp(patterns.join('|'), 'giu') : null
  const places = (text: string): [number, number][] =>
    pattern ? [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]) : []
  const mask = (text: string) => (pattern ? text.replace(pattern, blocks) : text)
  const within = <T>(value: T): T => {
    if (typeof value === 'string') return mask(value) as T
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) {
      const items = value.map(within)
      return items.some((item, i) => item !== value[i]) ? (items as T) : value
    }
    const fields = Object.entries(value).map(([key, item]) => [key, within(item)] as const)
    const same = fields.every(([key, item]) => item === (value as Record<string, unknown>)[key])
    return same ? value : (Object.fromEntries(fields) as T)
  }
  return { places, mask, within }
}

function patternsOf(name: string): string[] {
  const words = name.normalize('NFC').match(WORD)
  if (!words) return []
  return [...new Set([words, words.map((word) => word.normalize('NFD'))].map((form) => patternOf(form)))]
}

function patternOf(words: string[]): string {
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(BETWEEN)
  if (UNSPACED.test(words.join(''))) return pattern
  return `(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`
}

/** As many blocks as a text has code points. */
export function blocks(text: string): string {
  return BLOCK.repeat([...text].length)
}

/**
 * Whether a name says by itself whom it means, wherever it stands: it has two words or more, or a script that writes
 * whole names in one. A single Latin word means somebody only where a document says who.
 */
export function meansOne(name: string): boolean {
  const words = nameKey(name).split('-').filter(Boolean)
  return words.length > 1 || (UNSPACED.test(name) && [...name].length > 2)
}

/** A text with these spans of code points, and every place of the names, as blocks. Linear in the text. */
export function maskedText(text: string, spans: Span[], masker: Masker): string {
  const masked = masker.mask(text)
  if (spans.length === 0) return masked
  const points = [...masked]
  for (const { start, end } of spans)
    for (let at = Math.max(0, start); at < Math.min(end, points.length); at++)
      if (points[at] !== '\n') points[at] = BLOCK
  return points.join('')
}
