/** What a command found, written as the user asked for it: a table for people, or JSON, JSON Lines or CSV for programs. */
import type { Call } from './call.ts'
import { styled, widthOf } from './io.ts'
import type { Paper } from './table.ts'

interface Listing<Row extends object> {
  /** One object a line in JSON Lines. */
  rows: Row[]
  /** What `--format json` prints where it is not the rows themselves. */
  whole?: unknown
  /** The columns of the CSV. */
  fields: Record<string, (row: Row) => string | number | null>
  /** The page for people. */
  page(paper: Paper): string
}

/** Prints a listing to standard output in the format of the call. */
export function print<Row extends object>(call: Call, listing: Listing<Row>): void {
  const { io } = call
  const format = call.text('format') ?? 'table'
  if (format === 'json') io.stdout.write(`${json(listing.whole ?? listing.rows, 2)}\n`)
  if (format === 'jsonl') for (const row of listing.rows) io.stdout.write(`${json(row)}\n`)
  if (format === 'csv') for (const line of csvLines(listing, call.flag('bom'))) io.stdout.write(line)
  if (format === 'table') io.stdout.write(listing.page(paperOf(call)))
}

/** The paper that tables are set on: the terminal as it is. */
export function paperOf({ io }: Pick<Call, 'io'>): Paper {
  return { width: widthOf(io), styled: styled(io), terminal: io.stdout.isTTY === true }
}

/** JSON in which nothing is left that a terminal obeys: the second row of controls too is written as escapes. */
export function json(value: unknown, indent?: number): string {
  const escaped = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value, null, indent).replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, escaped)
}

/** Lines of CSV (RFC 4180) with a line of headings; `bom` puts the mark before it that some spreadsheets need. */
export function* csvLines<Row extends object>(
  { rows, fields }: Pick<Listing<Row>, 'rows' | 'fields'>,
  bom = false,
): Generator<string> {
  yield `${bom ? '\ufeff' : ''}${Object.keys(fields).map(csvCell).join(',')}\r\n`
  for (const row of rows)
    yield `${Object.values(fields)
      .map((value) => csvCell(value(row)))
      .join(',')}\r\n`
}

/** One cell: never read as a formula by a spreadsheet, never a control character. */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = value.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd')
  const safe = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
