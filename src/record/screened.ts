/** Tables and lists as they came in files, held against one another, and what was found put together as a record keeps it. */
import { createHash } from 'node:crypto'
import { SAME_NAME } from '../names/index.ts'
import { csvRows, decode } from '../names/lists/csv.ts'
import type { ListEntry } from '../names/lists/entry.ts'
import { readList } from '../names/lists/read.ts'
import { type NamedRow, type NamedTable, namedTable, type RowColumns } from '../names/rows.ts'
import { type NamedList, type ScreenCandidate, screener } from '../names/screen.ts'
import { isZip, sheetAsCsv } from '../read/xlsx.ts'
import type { AskedScreening, FoundScreening, NamedFile, SeenTable } from './contract.ts'
import type { ReadListFile, ScreenedRow } from './contract-screening.ts'

/** A list as it is screened against, and the file that it came from. */
export interface ReadFile {
  named: NamedList
  file: ReadListFile
  sha256: string
}

export interface FoundRow {
  row: NamedRow
  candidates: ScreenCandidate[]
}

/** An Excel workbook as the CSV of its first sheet; anything else as it is. */
const asCsv = ({ name, bytes }: NamedFile) => (isZip(bytes) ? sheetAsCsv(bytes, name) : bytes)

/** Throws what `readList` and `sheetAsCsv` do. */
export function readListFile(file: NamedFile): ReadFile {
  const { name, bytes } = file
  const { format, entries, rejected } = readList(asCsv(file), name)
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0)
  return {
    named: { name, entries },
    file: { name, bytes, format, entries: entries.length, names, rejected },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** The rows of a table under the columns asked for, else those that are recognised. Throws `column_unknown`. */
export function readTable(file: NamedFile, asked: Partial<RowColumns> = {}): NamedTable {
  return namedTable(asCsv(file), file.name, asked)
}

const FIRST = 5
const FEW = 100
const SHORT = 120

/** What a table says before it is screened, its first rows shortened. */
export function lookAt(file: NamedFile): SeenTable {
  const bytes = asCsv(file)
  const { headings, columns } = namedTable(bytes, file.name)
  // Below the first line, whether or not it is one of headings: people may still say that it is.
  const { rows } = namedTable(bytes, file.name, { name: headings.slice(0, 1) })
  const first: string[][] = []
  let isHead = true
  for (const { cells } of csvRows(decode(bytes).text)) {
    if (!isHead && cells.some(Boolean)) first.push(cells.map(shortened))
    if (first.length === FIRST) break
    isHead = false
  }
  const seen: SeenTable = { headings, columns, first, rows: 0, malformed: { count: 0, rows: [] } }
  for (const { row, malformed } of rows) {
    seen.rows++
    if (malformed && ++seen.malformed.count <= FEW) seen.malformed.rows.push(row)
  }
  return seen
}

function shortened(cell: string): string {
  return cell.length > SHORT ? `${cell.slice(0, SHORT).toWellFormed()}…` : cell
}

/** Rows of one name are screened once, as long as there are not too many names. */
const MOST_KNOWN = 20_000
const LONG = 200

/** Each row with its candidates, in order. */
export function* screenRows(lists: ReadFile[], rows: Iterable<NamedRow>): Generator<FoundRow> {
  const { screen } = screener(lists.map(({ named }) => named))
  const known = new Map<string, ScreenCandidate[]>()
  for (const row of rows) {
    const { name } = row
    const candidates = known.get(name) ?? screen(name)
    if (known.size < MOST_KNOWN && name.length < LONG) known.set(name, candidates)
    yield { row, candidates }
  }
}

/** Screens a table, giving after each row how many are done. */
export function* screenFiles(asked: AskedScreening): Generator<{ done: number; of: number }, FoundScreening> {
  const lists = asked.lists.map(readListFile)
  const table = readTable(asked.table, asked.columns)
  const rows = [...table.rows]
  yield { done: 0, of: rows.length }
  const found: FoundRow[] = []
  for (const one of screenRows(lists, rows)) {
    found.push(one)
    yield { done: found.length, of: rows.length }
  }
  return foundScreening(asked.table, table, lists, found, asked.engine)
}

/** Each entry of a list once, however many rows may be it. */
export function foundScreening(
  file: NamedFile,
  { headings, columns }: Pick<NamedTable, 'headings' | 'columns'>,
  lists: ReadFile[],
  found: FoundRow[],
  engine: string,
): FoundScreening {
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
  return {
    file,
    headings,
    columns,
    least: SAME_NAME,
    engine,
    lists: lists.map(({ file }) => file),
    entries,
    rows,
  }
}
