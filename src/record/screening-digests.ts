/**
 * What makes a row and an entry of a list the same ones in another screening, and what makes them say the same: digests,
 * so that a decision can be held against what stands there now without keeping it in clear a second time. Pure.
 */
import type { ListEntry, ListFormat } from '../names/lists/entry.ts'
import { canonicalJson } from './canonical-json.ts'
import type { ScreenedRow } from './contract-screening.ts'
import { nameKey } from './identity.ts'
import { sha256 } from './ledger.ts'

const LENGTH = 32
const digest = (value: unknown) => sha256(canonicalJson(value)).slice(0, LENGTH)

/** Which row and entry: the row by its id or else its name, the entry by the list's own id or else its main name. */
export function pairOf(list: string, row: Pick<ScreenedRow, 'name' | 'id'>, entry: ListEntry): string {
  const who = row.id ? { id: row.id } : { name: nameKey(row.name) || row.name }
  return digest([who, list, entry.byPlace ? { name: nameKey(entry.names[0]!) } : { id: entry.id }])
}

/** What the row says of itself. */
export function saidBy({ name, id, country }: Pick<ScreenedRow, 'name' | 'id' | 'country'>): string {
  return digest({ name, id, country })
}

/** What the list says of the entry; where it stands in the file says nothing. */
export function wordsOf({ id, byPlace, ...words }: ListEntry): string {
  return digest(byPlace ? words : { ...words, id })
}

export function headingsKey(headings: string[]): string {
  return digest(headings.map((heading) => heading.trim().toLowerCase()))
}

/** Formats that one authority publishes: versions in XML and CSV are versions of one list. */
const authorities: [RegExp, string][] = [
  [/^eu-journal/, ''],
  [/^eu-/, 'eu'],
  [/^ofac-/, 'ofac'],
  [/^uk-/, 'uk'],
  [/^un-/, 'un'],
  [/^cbp-/, 'cbp'],
  [/^uflpa-/, 'uflpa'],
]

/** What stays the same from version to version of a list: who publishes it, or its file's name without a date. */
export function listKey(format: ListFormat, file: string): string {
  const authority = authorities.find(([pattern]) => pattern.test(format))?.[1]
  if (authority) return authority
  return nameKey(stemOf(file)) || nameKey(file) || 'list'
}

/** A file's name without what changes from version to version: its date, its ending, the number of a second download. */
export function stemOf(file: string): string {
  return file
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,8}$/, '')
    .replace(
      /(?<!\d)(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}(?!\d)|(?<!\d)\d{2}[-_.]\d{2}[-_.](?:19|20)\d{2}(?!\d)/g,
      '',
    )
    .replace(/\s*\(\d{1,3}\)$/, '')
}
