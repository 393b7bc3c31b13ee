/** Lists that come as tables: the EU's two kinds, OFAC, the UK, US Customs, OpenSanctions, and any other with a column of names. */
import { type CsvRow, csvRows } from './csv.ts'
import { entryOf, kindNamed, type ListEntry, type ListFormat, type ReadList, splitAliases } from './entry.ts'

/** Which columns of a table hold what; the names are those of the headings. */
export interface Mapping {
  name: string[]
  aliases?: string[]
  /** What stands between several aliases in one cell. */
  separator?: string
  id?: string
  kind?: string
  country?: string
  programme?: string
  listed?: string
}

/** One row as its headings see it. */
type Get = (heading: string) => string

interface Layout {
  format: ListFormat
  fits(headings: Set<string>): boolean
  /** Rows with the same key are one entry. */
  key?(get: Get): string
  entry(get: Get, row: number): ListEntry | undefined
}

const parts = (text: string, separator: string) => text.split(separator)
const joined = (...words: string[]) => words.filter(Boolean).join(' ')

const layouts: Layout[] = [
  {
    format: 'eu-journal-csv',
    fits: (headings) => headings.has('celex') || headings.has('amendmentcelex'),
    entry: (get, row) =>
      entryOf({
        id: get('recordId'),
        place: row,
        kind: kindNamed(get('schema')),
        names: [
          get('name'),
          ...['alias', 'weakAlias', 'previousName'].flatMap((column) => get(column).split(/;|\n/)),
        ].flatMap(alsoKnown),
        country: get('country') || get('nationality') || get('jurisdiction'),
        programme: joined(get('programKey'), get('measure')),
        listed: get('startDate'),
      }),
  },
  {
    format: 'eu-csv',
    fits: (headings) => headings.has('namealias_wholename') || headings.has('naal_wholename'),
    key: (get) => get('Entity_LogicalId') || get('Entity_logical_id'),
    entry: (get, row) =>
      entryOf({
        id: get('Entity_LogicalId') || get('Entity_logical_id'),
        place: row,
        kind: kindNamed(
          get('Entity_SubjectType_ClassificationCode') || get('Entity_SubjectType') || get('Subject_type'),
        ),
        names: [
          get('NameAlias_WholeName') ||
            get('Naal_wholename') ||
            joined(get('NameAlias_FirstName'), get('NameAlias_MiddleName'), get('NameAlias_LastName')),
        ],
        country: get('Citizenship_CountryDescription') || get('Address_CountryDescription'),
        programme: get('Entity_Regulation_Programme') || get('Programme'),
        listed: get('Entity_Regulation_PublicationDate'),
      }),
  },
  {
    format: 'uk-csv',
    fits: (headings) => headings.has('name 6') && headings.has('name 1'),
    key: (get) => get('Group ID') || get('Unique ID'),
    entry: (get, row) =>
      entryOf({
        id: get('Unique ID') || get('Group ID'),
        place: row,
        kind: kindNamed(get('Group Type') || get('Designation Type') || get('Individual, Entity, Ship')),
        names: [
          joined(...['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'].map(get)),
          get('Name Non-Latin Script') || get('Name non-latin script'),
        ],
        country: get('Country') || get('Nationality') || get('Nationality(/ies)'),
        programme: get('Regime') || get('Regime Name'),
        listed: get('Listed On') || get('Date Designated'),
      }),
  },
  {
    format: 'opensanctions-csv',
    fits: (headings) => headings.has('schema') && headings.has('name') && headings.has('aliases'),
    entry: (get, row) =>
      entryOf({
        id: get('id'),
        place: row,
        kind: kindNamed(get('schema')),
        names: [get('name'), ...parts(get('aliases'), ';')],
        country: get('countries'),
        programme: get('sanctions') || get('program_ids') || get('dataset'),
        listed: get('first_seen'),
      }),
  },
  {
    format: 'cbp-csv',
    fits: (headings) => headings.has('entity') && headings.has('type') && headings.has('effective_date'),
    entry: (get, row) =>
      entryOf({
        place: row,
        kind: 'organisation',
        names: get('entity').split(/;\s+/).flatMap(splitAliases),
        country: get('country'),
        programme: joined(get('type'), get('industry')),
        listed: get('effective_date'),
      }),
  },
]

// A cell of the EU's journal may hold "X a.k.a. Y": both are names, and so is the whole for whoever writes it whole.
function alsoKnown(name: string): string[] {
  const found = splitAliases(name)
  return found.length > 1 ? found : [name]
}

/** Reads a table of a known kind, or by a mapping, or by the headings that look like names. */
export function readTable(text: string, mapping?: Mapping): ReadList {
  const rows = csvRows(text)
  const rejected: ReadList['rejected'] = []
  let first = rows.next()
  if (first.done) return { format: 'csv', entries: [], rejected }
  if (!mapping && isSdn(first.value.cells)) return readSdn(first.value, rows)
  // Some lists begin with a line about themselves: "Last Updated,22/11/2026".
  let tries = 0
  while (
    !first.done &&
    tries < 5 &&
    !mapping &&
    first.value.cells.filter(Boolean).length <= 2 &&
    !looksLikeHeadings(first.value.cells)
  ) {
    const next = rows.next()
    if (next.done) break
    first = next
    tries++
  }
  const headings = first.value!.cells.map((heading) => heading.trim())
  const lower = new Map(headings.map((heading, i) => [heading.toLowerCase(), i] as const))
  const layout = mapping
    ? mapped(mapping)
    : (layouts.find((one) => one.fits(new Set(lower.keys()))) ?? mapped(guess(headings)))
  const entries = new Map<string, ListEntry>()
  for (const row of rows) {
    if (row.cells.length === 1 && row.cells[0] === '' && !row.malformed) continue
    if (row.malformed) rejected.push({ place: `row ${row.row}`, why: row.malformed })
    const get: Get = (heading) => row.cells[lower.get(heading.toLowerCase()) ?? -1]?.trim() ?? ''
    const entry = layout.entry(get, row.row)
    const key = layout.key?.(get) || `row ${row.row}`
    const known = entries.get(key)
    if (!entry) {
      if (!known && !row.malformed) rejected.push({ place: `row ${row.row}`, why: 'no_name' })
    } else if (known) {
      for (const name of entry.names) if (!known.names.includes(name)) known.names.push(name)
    } else entries.set(key, entry)
  }
  return { format: layout.format, entries: [...entries.values()], rejected }
}

const nameHeading =
  /^(?:(?:full|legal|entity|company|supplier|vendor|firm|organi[sz]ation|person|primary|main|business|facility|customer|client|party)[ _-]*)?(?:name|names)$|^(?:entity|company|supplier|vendor|fournisseur|entreprise|soci[ée]t[ée]|nom|nom complet|raison sociale|d[ée]nomination|name of entity|名称|公司名称|姓名|企业名称|имя|наименование)$/i
const aliasHeading =
  /(?:chinese|original|local|native|other|english|french|russian|arabic|uyghur|tibetan|former|previous)(?: script)? names?$|non-latin|alias|a\.?k\.?a|also known|other name|autres? noms?|别名/i

const looksLikeHeadings = (cells: string[]) => cells.some((cell) => nameHeading.test(cell.trim()))

/** Columns of names by their headings; without any, the first column. */
export function guess(headings: string[]): Mapping {
  const find = (pattern: RegExp) => headings.find((heading) => pattern.test(heading))
  const name = headings.filter((heading) => nameHeading.test(heading))
  const mapping: Mapping = { name: name.length > 0 ? name : [find(/name|nom\b/i) ?? headings[0] ?? ''] }
  const aliases = headings.filter((heading) => aliasHeading.test(heading))
  if (aliases.length > 0) mapping.aliases = aliases
  const optional = {
    id: /^(?:id|identifier|reference|ref)$/i,
    kind: /^(?:schema|type|kind)$/i,
    country: /country|pays|nationality/i,
    programme: /program|regime|sanction/i,
    listed: /listed|^(?:start )?date$/i,
  } as const
  for (const [field, pattern] of Object.entries(optional) as [keyof typeof optional, RegExp][]) {
    const heading = find(pattern)
    if (heading !== undefined) mapping[field] = heading
  }
  return mapping
}

function mapped(mapping: Mapping): Layout {
  const get1 = (get: Get, heading: string | undefined) => (heading === undefined ? null : get(heading))
  return {
    format: 'csv',
    fits: () => true,
    entry: (get, row) =>
      entryOf({
        id: get1(get, mapping.id) ?? '',
        place: row,
        kind: kindNamed(get1(get, mapping.kind) ?? undefined),
        names: [
          ...mapping.name.map(get),
          ...(mapping.aliases ?? []).flatMap((heading) => get(heading).split(mapping.separator ?? /[;|\n]/)),
        ].flatMap(alsoKnown),
        country: get1(get, mapping.country),
        programme: get1(get, mapping.programme),
        listed: get1(get, mapping.listed),
      }),
  }
}

// OFAC's SDN.CSV has no headings: number, name, type, programme, ... with -0- for nothing.
const isSdn = (cells: string[]) =>
  cells.length >= 11 && /^\d+$/.test(cells[0]?.trim() ?? '') && cells.some((cell) => cell.trim() === '-0-')

function readSdn(first: CsvRow, rows: Iterable<CsvRow>): ReadList {
  const entries: ListEntry[] = []
  const rejected: ReadList['rejected'] = []
  const cell = (cells: string[], at: number) => (cells[at]?.trim() === '-0-' ? '' : (cells[at]?.trim() ?? ''))
  const read = ({ row, cells, malformed }: CsvRow) => {
    if (malformed) rejected.push({ place: `row ${row}`, why: malformed })
    // A line with only Ctrl-Z ends files made on DOS.
    if (cells.length < 3) return
    const remarks = cell(cells, 11)
    const known = [...remarks.matchAll(/(?:a|f|n)\.k\.a\.\s+'([^']{2,200})'/g)].map((match) => match[1]!)
    const entry = entryOf({
      id: cell(cells, 0),
      kind: kindNamed(cell(cells, 2)) ?? 'organisation',
      names: [cell(cells, 1), ...known],
      programme: cell(cells, 3),
    })
    if (entry) entries.push(entry)
    else rejected.push({ place: `row ${row}`, why: 'no_name' })
  }
  read(first)
  for (const row of rows) read(row)
  return { format: 'ofac-csv', entries, rejected }
}
