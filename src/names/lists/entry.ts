/** What a list says of one person or body, in the list's own words. */
import type { NameKind } from '../prepare.ts'

export interface ListEntry {
  /** The list's own identifier, else the place in the file. */
  id: string
  /** Its id is only its place in the file, and may be another's in the next version. */
  byPlace?: true
  kind?: NameKind | undefined
  /** Every name the list gives, the main one first; never empty. */
  names: string[]
  country: string | null
  /** Programme or reason in the list's words, shortened. */
  programme: string | null
  /** Day of listing as the list writes it. */
  listed: string | null
}

export type Rejection =
  | 'no_name'
  | 'quote_not_closed'
  | 'cell_too_long'
  | 'too_many_cells'
  | 'not_json'
  | 'too_deep'
  | 'cut_short'

export interface ReadList {
  format: ListFormat
  entries: ListEntry[]
  /** Rows or elements that gave no entry, each with its place and why. */
  rejected: { place: string; why: Rejection }[]
}

export type ListFormat =
  | 'eu-xml'
  | 'eu-csv'
  | 'eu-journal-csv'
  | 'ofac-xml'
  | 'ofac-csv'
  | 'uk-xml'
  | 'uk-csv'
  | 'un-xml'
  | 'cbp-csv'
  | 'uflpa-html'
  | 'opensanctions-csv'
  | 'ftm-json'
  | 'csv'

const MOST_NAMES = 400

/** Makes an entry of what was found; undefined when no name has a letter. `place` stands for an id that the list does not give. */
export function entryOf(found: {
  id?: string | undefined
  place?: string | number
  kind?: NameKind | undefined
  names: (string | null | undefined)[]
  country?: string | null | undefined
  programme?: string | null | undefined
  listed?: string | null | undefined
}): ListEntry | undefined {
  const names: string[] = []
  const seen = new Set<string>()
  for (const name of found.names) {
    const clean = name?.replace(/\s+/g, ' ').trim()
    if (!clean || !/[\p{L}\p{N}]/u.test(clean) || seen.has(clean) || names.length >= MOST_NAMES) continue
    seen.add(clean)
    names.push(clean)
  }
  if (names.length === 0) return undefined
  const text = (value: string | null | undefined) => value?.replace(/\s+/g, ' ').trim().slice(0, 300) || null
  return {
    ...(found.id ? { id: found.id } : { id: String(found.place ?? ''), byPlace: true as const }),
    kind: found.kind,
    names,
    country: text(found.country),
    programme: text(found.programme),
    listed: text(found.listed),
  }
}

/** Person or organisation by what lists call it. */
export function kindNamed(word: string | undefined): NameKind | undefined {
  if (!word) return undefined
  if (/person|individual|^p$|^i$|physique/i.test(word) && !/legal|morale/i.test(word)) return 'person'
  if (/entity|compan|organi[sz]ation|enterprise|publicbody|^e$|legal|business|firm|ship|vessel/i.test(word))
    return 'organisation'
  return undefined
}

const known =
  /[\s,;(]*(?:\band\s+)?(?:(?<![\p{L}\p{N}])[afn][./]?\s?k[./]?\s?a(?![\p{L}\p{N}])\.?:?|\b(?:also|formerly) known as\b|\bformerly\b|\bincluding (?:\w+ )?alias(?:es)?:?|\balias(?:es)?:|\bdoing business as\b|\bd\/b\/a\b)\s*/iu

/** Splits `X, a/k/a Y; f/k/a Z` and `X (also known as Y; and Z)` into names. */
export function splitAliases(text: string): string[] {
  const [main = '', ...others] = text.split(known)
  // Behind "also known as" a semicolon stands between aliases; before it, it may belong to the name.
  const names = [main, ...others.flatMap((other) => other.split(/;\s*(?:and\s+)?/i))]
  return names.map(trimmed).filter(Boolean)
}

/** A name without the separators around it and without a bracket that is not closed or not opened. */
function trimmed(name: string): string {
  let plain = name.replace(/^[\s,;:]+|[\s,;:]+$/g, '')
  const count = (bracket: string) => plain.split(bracket).length - 1
  if (count(')') > count('(')) plain = plain.replace(/\)(?=[^)]*$)/, '')
  if (count('(') > count(')')) plain = plain.replace(/\((?=[^(]*$)/, '')
  return plain.replace(/^[\s,;:]+|[\s,;:]+$/g, '')
}
