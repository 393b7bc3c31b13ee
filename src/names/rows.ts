/** The rows that somebody wants screened: each with its name, none left out. */
import { Problem } from '../problem.ts'
import { type CsvRow, csvRows, decode } from './lists/csv.ts'

export interface NamedRow {
  /** Counted from 1 below the headings. */
  row: number
  name: string
  id?: string
  country?: string
  malformed: boolean
}

const whole =
  /^(?:(?:full|legal|complete|entity|company|supplier|vendor|firm|organi[sz]ation|person|primary|main|business|facility|customer|client|party|registered)[ _-]*)?(?:name|names)$|^(?:entity|company|supplier|suppliers|vendor|person|organi[sz]ation|fournisseur|fournisseurs|entreprise|soci[ée]t[ée]|nom|noms|nom complet|raison sociale|d[ée]nomination|名称|公司名称|供应商|姓名|企业名称|имя|название|наименование)$/i
const first = /^(?:(?:first|given)[ _-]?names?|pr[ée]noms?|forename)$/i
const last = /^(?:(?:last|family|sur)[ _-]?names?|surname|nom de famille)$/i
const vague = /name|\bnom\b|supplier|fournisseur|company|vendor|entit/i

/** Which columns say what; headings as they stand in the first line. */
export interface RowColumns {
  /** Joined by spaces where several: given name, surname. Empty where the table has no headings: the first column. */
  name: string[]
  /** What tells rows of one name apart, and stays when a name is written anew. */
  id?: string
  country?: string
}

export interface NamedTable {
  /** Cells of the first line; they are no headings where no column is named. */
  headings: string[]
  columns: RowColumns
  rows: Generator<NamedRow>
}

/** Rows of a CSV file, with the name in the columns asked for or in those whose headings say so. Throws `column_unknown`. */
export function namedTable(bytes: Uint8Array, file: string, asked: Partial<RowColumns> = {}): NamedTable {
  const rows = csvRows(decode(bytes).text)
  const head = rows.next()
  if (head.done) return { headings: [], columns: { name: [] }, rows: noRows() }
  const headings = head.value.cells.map((cell) => cell.trim())
  const columns = columnsOf(headings, file, asked)
  if (!columns) return { headings, columns: { name: [] }, rows: bareRows(head.value, rows, headings.length) }
  return { headings, columns, rows: rowsUnder(rows, headings, columns) }
}

/** Only the rows. */
export function namedRows(bytes: Uint8Array, file: string, column?: string): Generator<NamedRow> {
  return namedTable(bytes, file, column === undefined ? {} : { name: [column] }).rows
}

function* noRows(): Generator<NamedRow> {}

function* rowsUnder(rows: Iterable<CsvRow>, headings: string[], columns: RowColumns): Generator<NamedRow> {
  const at = (heading: string | undefined) => (heading === undefined ? -1 : placeOf(headings, heading))
  const names = columns.name.map(at)
  const [id, country] = [at(columns.id), at(columns.country)]
  let row = 0
  for (const found of rows) {
    if (isBlank(found, headings.length)) continue
    yield {
      row: ++row,
      ...cellsOf(found, names),
      ...valued(found, 'id', id),
      ...valued(found, 'country', country),
    }
  }
}

/** A file without headings: its first line is a row like the others. */
function* bareRows(first: CsvRow, rows: Iterable<CsvRow>, width: number): Generator<NamedRow> {
  let row = 0
  yield { row: ++row, ...cellsOf(first, [0]) }
  for (const found of rows) if (!isBlank(found, width)) yield { row: ++row, ...cellsOf(found, [0]) }
}

/** An empty line is a row only where rows have one cell. */
const isBlank = ({ cells }: CsvRow, width: number) => cells.length === 1 && cells[0] === '' && width > 1

function cellsOf(found: CsvRow, columns: number[]): Pick<NamedRow, 'name' | 'malformed'> {
  const name = columns
    .map((i) => found.cells[i]?.trim() ?? '')
    .filter(Boolean)
    .join(' ')
  return { name, malformed: found.malformed !== undefined }
}

function valued<Key extends 'id' | 'country'>(found: CsvRow, key: Key, at: number): { [K in Key]?: string } {
  const value = found.cells[at]?.trim()
  return (value ? { [key]: value } : {}) as { [K in Key]?: string }
}

const placeOf = (headings: string[], heading: string) =>
  headings.findIndex((one) => one.toLowerCase() === heading.trim().toLowerCase())

/** Undefined where no heading says that it is of names: then there are none. */
function columnsOf(headings: string[], file: string, asked: Partial<RowColumns>): RowColumns | undefined {
  const written = (column: string) => {
    const at = placeOf(headings, column)
    if (at < 0) throw new Problem('column_unknown', { column, name: file })
    return headings[at]!
  }
  const name = asked.name?.length ? asked.name.map(written) : nameColumns(headings)
  if (!name) return undefined
  return {
    name,
    ...optional('id', asked.id === undefined ? headings.find((one) => number.test(one)) : written(asked.id)),
    ...optional(
      'country',
      asked.country === undefined ? headings.find((one) => land.test(one)) : written(asked.country),
    ),
  }
}

/** Headings of what tells a row apart, and of where somebody is; taken unless others are asked for. */
const number =
  /^(?:id|identifier|identifiant|ref(?:erence)?|réf(?:érence)?|registration (?:number|no\.?)|numéro|siren|siret|lei|vat)$/i
const land = /^(?:country|pays|nationality|nationalité|jurisdiction|country code|code pays)$/i

const optional = <Key extends 'id' | 'country'>(
  key: Key,
  heading: string | undefined,
): { [K in Key]?: string } => (heading === undefined ? {} : { [key]: heading }) as { [K in Key]?: string }

function nameColumns(headings: string[]): string[] | undefined {
  const find = (pattern: RegExp) => headings.find((heading) => pattern.test(heading))
  const one = find(whole)
  if (one !== undefined) return [one]
  const surname = find(last)
  if (surname !== undefined) return [find(first), surname].filter((heading) => heading !== undefined)
  const some = find(vague)
  return some === undefined ? undefined : [some]
}
