/** What a screening found, put together as a record keeps it: each entry of a list once, however many rows may be it. */
import { SAME_NAME } from '../names/index.ts'
import type { ListEntry } from '../names/lists/entry.ts'
import type { NamedRow } from '../names/rows.ts'
import type { NamedList, ScreenCandidate } from '../names/screen.ts'
import type { FoundScreening, ReadListFile, ScreenedRow } from '../record/contract.ts'

/** A list as it is screened against, and the file that it came from. */
export interface ReadFile {
  named: NamedList
  file: ReadListFile
}

export interface FoundRow {
  row: NamedRow
  candidates: ScreenCandidate[]
}

export function foundScreening(
  lists: ReadFile[],
  found: FoundRow[],
  engine: string,
): Omit<FoundScreening, 'file' | 'headings' | 'columns'> {
  const listOf = new Map<ListEntry, number>()
  for (const [i, { named }] of lists.entries()) for (const entry of named.entries) listOf.set(entry, i)
  const entries: FoundScreening['entries'] = []
  const places = new Map<ListEntry, number>()
  const placeOf = (entry: ListEntry) => {
    let place = places.get(entry)
    if (place === undefined) {
      place = entries.push({ list: listOf.get(entry)!, entry }) - 1
      places.set(entry, place)
    }
    return place
  }
  const rows = found.map(({ row: { malformed, ...row }, candidates }): ScreenedRow => {
    const may = candidates.map(({ entry, matched, score, reasons }) => ({
      entry: placeOf(entry),
      matched,
      score,
      reasons,
    }))
    return { ...row, ...(malformed ? { malformed } : {}), ...(may.length > 0 ? { candidates: may } : {}) }
  })
  return { least: SAME_NAME, engine, lists: lists.map(({ file }) => file), entries, rows }
}
