/** `answerable screen FILE.csv --list FILE...`: every row with its candidates, side by side with the lists' own words. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { screening as en } from '../../../messages/en/names.ts'
import { screening as fr } from '../../../messages/fr/names.ts'
import { tellReason } from '../../names/index.ts'
import type { NamedTable } from '../../names/rows.ts'
import type { ScreenCandidate } from '../../names/screen.ts'
import { Problem, tell } from '../../problem.ts'
import type { NamedFile, OpenRecord } from '../../record/contract.ts'
import { isAddress } from '../../record/postgres/address.ts'
import {
  type FoundRow,
  foundScreening,
  type ReadFile,
  readListFile,
  readTable,
  screenRows,
} from '../../record/screened.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { recordPath } from '../locations.ts'
import { csvCell, json, paperOf } from '../print.ts'
import { progress } from '../progress.ts'
import { type Row, setParagraph, setTable } from '../table.ts'
import { clean } from '../text.ts'
import { answerableVersion } from '../version.ts'

/** A line of the answer: a candidate, or a row that has none. */
type Line =
  | {
      row: number
      name: string
      list: string
      entry: string
      id: string
      country: string | null
      programme: string | null
      listed: string | null
      matched: string
      score: number
      reasons: string[]
    }
  | { row: number; name: string; candidates: 0; note: string }

export async function run(call: Call): Promise<number> {
  const { io, locale } = call
  const say = locale === 'fr' ? fr : en
  const [file = ''] = call.operands
  const remark = (text: string) => io.stderr.write(`${clean(text)}\n`)
  const work = async (record: OpenRecord | null) => {
    const lists = await listsFor(call, record, say, remark)
    const given = fileOf(file, call)
    const table = await tableFor(call, record, given, say, remark)
    const found = screened(call, lists, table, say, remark)
    if (!record || !call.flag('keep')) return
    const ready = foundScreening(given, table, lists, found, `answerable ${answerableVersion()}`)
    const kept = await record.keepScreening(ready, decider(call))
    remark(say.kept({ id: kept.id, open: kept.decided.open }))
  }
  if (call.flag('keep')) await withRecord(call, 'create', work)
  else if (call.all('list').length === 0 && isThere(recordPath(io, call.text('record'))))
    await withRecord(call, 'ask', work)
  else await work(null)
  return 0
}

/** A record on a server is taken to be there: opening it says where it is not. */
function isThere(record: string): boolean {
  return isAddress(record) || existsSync(record)
}

/** The lists that were named; without any, those that the record keeps, each in its latest version. */
async function listsFor(
  call: Call,
  record: OpenRecord | null,
  say: typeof en,
  remark: (text: string) => void,
): Promise<ReadFile[]> {
  const paths = call.all('list')
  if (paths.length > 0) return paths.map((path) => listFrom(fileOf(path, call), say, remark))
  const lists = []
  for (const { name, sha256 } of (await record?.lists()) ?? []) {
    const bytes = await record!.listBytes(sha256)
    if (bytes) lists.push(listFrom({ name, bytes }, say, remark))
    else remark(tell({ code: 'list_not_kept', details: { list: name } }, call.locale).problem)
  }
  if (lists.length === 0) throw new Problem('list_missing')
  return lists
}

/** The rows, by the columns asked for, or those that a table with these headings was screened by before. */
async function tableFor(
  call: Call,
  record: OpenRecord | null,
  file: NamedFile,
  say: typeof en,
  remark: (text: string) => void,
): Promise<NamedTable> {
  const [name, id, country] = [call.all('column'), call.text('id-column'), call.text('country-column')]
  const asked = {
    ...(name.length > 0 ? { name } : {}),
    ...(id ? { id } : {}),
    ...(country ? { country } : {}),
  }
  const table = readTable(file, asked)
  if (!record || Object.keys(asked).length > 0) return table
  const known = await record.columnsFor(table.headings)
  if (!known || known.name.length === 0) return table
  remark(say.columnsUsed({ columns: [...known.name, known.id, known.country].filter(Boolean).join(', ') }))
  return readTable(file, known)
}

/** Screens every row, writes what was found, and gives it back. */
function screened(
  call: Call,
  lists: ReadFile[],
  table: NamedTable,
  say: typeof en,
  remark: (text: string) => void,
): FoundRow[] {
  const writer = writerFor(call, say)
  const rows = [...table.rows]
  const shown = progress(call.io, ({ done, of, rate, left }) => say.progress(done, of, rate, left))
  const counts = { rows: 0, matched: 0, unmatched: 0, unnamed: 0 }
  const found: FoundRow[] = []
  for (const one of screenRows(lists, rows)) {
    const { row, candidates } = one
    const { name } = row
    counts.rows++
    if (row.malformed) {
      shown.clear()
      remark(say.malformedRow({ row: row.row }))
    }
    if (candidates.length > 0) counts.matched++
    else if (/[\p{L}\p{N}]/u.test(name)) counts.unmatched++
    else counts.unnamed++
    writer.lines(linesOf(row.row, name, candidates, call, say))
    if (call.flag('keep')) found.push(one)
    shown.at(counts.rows, rows.length)
  }
  shown.clear()
  writer.end()
  const summary = `${say.summary(counts)} ${say.noClearance}`
  if ((call.text('format') ?? 'table') === 'table') call.io.stdout.write(setParagraph(summary, paperOf(call)))
  else remark(summary)
  return found
}

function fileOf(path: string, { io }: Call): NamedFile {
  try {
    return { name: basename(path), bytes: readFileSync(resolve(io.cwd, path)) }
  } catch (error) {
    throw new Problem('rows_unreadable', {
      name: path,
      message: (error as NodeJS.ErrnoException).code ?? String(error),
    })
  }
}

function listFrom(given: NamedFile, say: typeof en, remark: (text: string) => void): ReadFile {
  const list = readListFile(given)
  const { name, format, entries, names, rejected } = list.file
  remark(say.list({ name, format, entries, names, sha256: list.sha256 }))
  if (rejected.length > 0) {
    const examples = rejected
      .slice(0, 5)
      .map(({ place, why }) => `${place}: ${say.why[why]}`)
      .join('; ')
    remark(
      say.rejected({
        name,
        count: rejected.length,
        examples: rejected.length > 5 ? `${examples} …` : examples,
      }),
    )
  }
  return list
}

function linesOf(
  row: number,
  name: string,
  candidates: ScreenCandidate[],
  { locale }: Call,
  say: typeof en,
): Line[] {
  if (candidates.length === 0) {
    const unnamed = !/[\p{L}\p{N}]/u.test(name)
    return [{ row, name, candidates: 0, note: unnamed ? say.noName : say.noClearance }]
  }
  return candidates.map(({ list, entry, matched, score, reasons }) => ({
    row,
    name,
    list,
    entry: entry.names[0]!,
    id: entry.id,
    country: entry.country,
    programme: entry.programme,
    listed: entry.listed,
    matched,
    score,
    reasons: reasons.map((reason) => tellReason(reason, locale)),
  }))
}

interface Writer {
  lines(lines: Line[]): void
  end(): void
}

const fields = [
  'row',
  'name',
  'score',
  'matched',
  'list',
  'entry',
  'id',
  'country',
  'programme',
  'listed',
  'reasons',
  'candidates',
  'note',
] as const

function writerFor(call: Call, say: typeof en): Writer {
  const { io } = call
  const format = call.text('format') ?? 'table'
  if (format === 'table' || format === 'json') {
    const all: Line[] = []
    return {
      lines: (lines) => all.push(...lines),
      end: () => io.stdout.write(format === 'json' ? `${json(all, 2)}\n` : tableOf(all, call, say)),
    }
  }
  let waiting: string[] =
    format === 'csv' ? [`${call.flag('bom') ? '\ufeff' : ''}${fields.join(',')}\r\n`] : []
  const flush = () => {
    if (waiting.length > 0) io.stdout.write(waiting.join(''))
    waiting = []
  }
  return {
    lines(lines) {
      for (const line of lines) waiting.push(format === 'csv' ? csvOf(line) : `${json(line)}\n`)
      if (waiting.length >= 1000) flush()
    },
    end: flush,
  }
}

function csvOf(line: Line): string {
  const values = line as Record<string, unknown>
  const cells = fields.map((field) => {
    const value = values[field]
    if (Array.isArray(value)) return csvCell(value.join('; '))
    return csvCell(typeof value === 'number' || typeof value === 'string' ? value : null)
  })
  return `${cells.join(',')}\r\n`
}

function tableOf(lines: Line[], call: Call, say: typeof en): string {
  const { columns } = say
  const rows: Row[] = lines.map((line) =>
    'candidates' in line
      ? [String(line.row), shorten(line.name), '', line.note === say.noName ? say.noName : say.none, '', '']
      : [
          String(line.row),
          shorten(line.name),
          line.score.toFixed(2),
          [
            shorten(line.matched),
            { text: [line.country, line.programme, line.listed].filter(Boolean).join(' · '), style: 'dim' },
          ],
          line.list,
          line.reasons.slice(0, 3).join(call.say.between),
        ],
  )
  return setTable(
    [
      { heading: columns.row, right: true },
      { heading: columns.name, least: 16, most: 40 },
      { heading: columns.score, right: true },
      { heading: columns.entry, least: 16, most: 44 },
      { heading: columns.list, most: 20 },
      { heading: columns.why, least: 20 },
    ],
    rows,
    paperOf(call),
  )
}

const shorten = (name: string) => (name.length > 200 ? `${name.slice(0, 200)}…` : name)
