/** The rows that somebody wants screened: each with its name, none left out. */
import { Problem } from '../problem.ts'
import { type CsvRow, csvRows, decode } from './lists/csv.ts'

export interface NamedRow {
  /** Counted from 1 below the headings. */
  row: number
  name: string
  malformed: boolean
}

const whole =
  /^(?:(?:full|legal|complete|entity|company|supplier|vendor|firm|organi[sz]ation|person|primary|main|business|facility|customer|client|party|registered)[ _-]*)?(?:name|names)$|^(?:entity|company|supplier|suppliers|vendor|person|organi[sz]ation|fournisseur|fournisseurs|entreprise|soci[ée]t[ée]|nom|noms|nom complet|raison sociale|d[ée]nomination|名称|公司名称|供应商|姓名|企业名称|имя|название|наименование)$/i
const first = /^(?:(?:first|given)[ _-]?names?|pr[ée]noms?|forename)$/i
const last = /^(?:(?:last|family|sur)[ _-]?names?|surname|nom de famille)$/i
const vague = /name|\bnom\b|supplier|fournisseur|company|vendor|entit/i

/** Rows of a CSV file, with the name in the column asked for or the one whose heading says so. */
export function* namedRows(bytes: Uint8Array, file: string, column?: string): Generator<NamedRow> {
  const rows = csvRows(decode(bytes).text)
  const head = rows.next()
  if (head.done) return
  const headings = head.value.cells.map((cell) => cell.trim())
  const at = columnsOf(headings, file, column)
  let row = 0
  const take = (found: CsvRow, columns: number[]): NamedRow => ({
    row: ++row,
    name: columns
      .map((i) => found.cells[i]?.trim() ?? '')
      .filter(Boolean)
      .join(' '),
    malformed: found.malformed !== undefined,
  })
  // A file without headings: its first line is a row like the others.
  if (!at) yield take(head.value, [0])
  for (const found of rows) {
    // An empty line is a row only where rows have one cell.
    if (found.cells.length === 1 && found.cells[0] === '' && headings.length > 1) continue
    yield take(found, at ?? [0])
  }
}

function columnsOf(headings: string[], file: string, column: string | undefined): number[] | undefined {
  if (column !== undefined) {
    const at = headings.findIndex((heading) => heading.toLowerCase() === column.trim().toLowerCase())
    if (at < 0) throw new Problem('column_unknown', { column, name: file })
    return [at]
  }
  const find = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(heading))
  if (find(whole) >= 0) return [find(whole)]
  if (find(last) >= 0) return [find(first), find(last)].filter((at) => at >= 0)
  return find(vague) >= 0 ? [find(vague)] : undefined
}
