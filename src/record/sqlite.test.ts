/** SQLite keeps the contract, and tells its files apart from others. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { afterAll, describe, expect, test } from 'vitest'
import { Problem, tell } from '../problem.ts'
import { currentFindings } from './asks.ts'
import type { OpenRecord } from './contract.ts'
import { foundScreening } from './contract-candidates.ts'
import { communique, letter, recordContract } from './contract-suite.ts'
import { openDatabase, storeProblem } from './database.ts'
import { openRecord } from './index.ts'
import { isCalled, kindNumber } from './kinds.ts'
import { written } from './made.ts'
import { DERIVED } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const fresh = () => join(folder, `${made++}.record`)

describe('a record in SQLite', () => {
  recordContract(async () => {
    const path = fresh()
    return {
      record: await openRecord(path, { create: true }),
      reopen: (options) => openRecord(path, options),
    }
  })
})

const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Problem)
  const problem = error as Problem
  for (const locale of ['en', 'fr'] as const)
    expect(tell(problem, locale).problem).toContain(String(problem.details.path))
  return problem.code
}

test('a record that is not there is not made by asking', async () => {
  const path = fresh()
  expect(await problemOf(openRecord(path))).toBe('record_missing')
  expect(await problemOf(openRecord(path, { readonly: true, create: true }))).toBe('record_missing')
})

test('folders that lead to a new record are made', async () => {
  const record = await openRecord(join(folder, 'some', 'where', 'new.record'), { create: true })
  expect((await record.counts()).entries).toBe(1)
  await record.close()
  expect(readdirSync(join(folder, 'some', 'where'))).toEqual(['new.record'])
})

test('several openers of a new record share one', async () => {
  const path = fresh()
  const records = await Promise.all(Array.from({ length: 5 }, () => openRecord(path, { create: true })))
  const heads = await Promise.all(records.map(async (record) => (await record.verify()).head))
  expect(new Set(heads).size).toBe(1)
  for (const record of records) await record.close()
})

test('a file that is something else is said to be, and not touched', async () => {
  const text = fresh()
  writeFileSync(text, 'Dear Minister, this is a letter, not a record.'.repeat(50))
  const other = fresh()
  const database = new Sqlite(other)
  database.exec('create table t (a)')
  database.close()
  const directory = fresh()
  mkdirSync(directory)
  for (const path of [text, other, directory])
    for (const options of [{}, { create: true }, { readonly: true }])
      expect(await problemOf(openRecord(path, options))).toBe('record_not_one')
  expect(readFileSync(text, 'utf8')).toBe('Dear Minister, this is a letter, not a record.'.repeat(50))
})

test('a record of a newer Answerable is not opened', async () => {
  const path = fresh()
  await (await openRecord(path, { create: true })).close()
  const database = new Sqlite(path)
  database.pragma('user_version = 99')
  database.close()
  expect(await problemOf(openRecord(path))).toBe('record_newer')
  expect(await problemOf(openRecord(path, { readonly: true }))).toBe('record_newer')
})

test('a record that another program keeps locked is said to be, and is whole after', async () => {
  const path = fresh()
  await (await openRecord(path, { create: true })).close()
  const other = new Sqlite(path)
  other.exec('begin immediate')
  const record = await openRecord(path, { patience: 50 })
  expect((await record.counts()).entries).toBe(1)
  const { source, read } = letter()
  const add = () => record.add(source, [read], { author: 'tester', time: '2026-01-02T03:04:05Z' })
  expect(await problemOf(add())).toBe('record_busy')
  other.exec('rollback')
  other.close()
  expect((await add())[0]!.outcome).toBe('added')
  await record.close()
})

test('a closed record answers nothing more, and closing twice is closing', async () => {
  const path = fresh()
  const record = await openRecord(path, { create: true })
  await record.close()
  await record.close()
  expect(await problemOf(record.counts())).toBe('record_closed')
})

test('every error of the disk has its own sentence', () => {
  const codes = [
    'SQLITE_FULL',
    'SQLITE_READONLY_DIRECTORY',
    'SQLITE_IOERR_WRITE',
    'SQLITE_CANTOPEN',
    'EACCES',
    'SQLITE_BUSY_SNAPSHOT',
  ]
  const told = codes.map((code) => {
    const problem = storeProblem('/a.record', Object.assign(new Error(code), { code })) as Problem
    return tell(problem, 'fr').problem
  })
  expect(new Set(told).size).toBe(5)
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' })
  expect(storeProblem('/a.record', missing)).toBe(missing)
  const other = new Error('other')
  expect(storeProblem('/a.record', other)).toBe(other)
})

test('a damaged record is said to be', async () => {
  const path = fresh()
  await (await openRecord(path, { create: true })).close()
  expect(existsSync(`${path}-wal`), 'closing leaves one file').toBe(false)
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 100)
  writeFileSync(path, bytes)
  expect(await problemOf(openRecord(path))).toBe('record_damaged')
})

test('the ledger refuses to be changed, whoever asks', async () => {
  const path = fresh()
  await (await openRecord(path, { create: true })).close()
  const database = new Sqlite(path)
  expect(() => database.exec("update entries set author = 'x'")).toThrow('append-only')
  expect(() => database.exec('delete from entries')).toThrow('append-only')
  expect(() =>
    database.exec("insert into entries values (9, '', '', '', '', '', '', '', '', '', 0, null, null)"),
  ).toThrow('follows')
  database.close()
})

test('a rebuild makes every derived row again as it was', async () => {
  const path = fresh()
  const record = await openRecord(path, { create: true, keys: join(folder, 'keys') })
  const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
  const gone = written('Nobody Now was there.', { named: [{ name: 'Nobody Now' }] })
  await record.add(gone.source, [gone.read], by)
  await record.expunge({ what: 'person', id: 'Nobody Now', why: 'asked for' }, by)
  await fill(record)
  await record.close()
  const before = derivedRows(path)
  for (const [table, rows] of Object.entries(before)) expect(rows.length, table).toBeGreaterThan(0)
  const database = new Sqlite(path)
  database.exec(
    'delete from slots; update entities set canonical = 1; delete from words; delete from ask_demands',
  )
  database.close()
  const again = await openRecord(path)
  const seen: number[] = []
  await again.rebuild((done) => seen.push(done))
  expect((await again.verify()).broken).toBeNull()
  expect(seen.at(-1)).toBe((await again.counts()).entries)
  await again.close()
  expect(derivedRows(path)).toEqual(before)
})

test('a finding is found by its id, and asks are counted, in an index', async () => {
  const path = fresh()
  await (await openRecord(path, { create: true })).close()
  const { read, close } = openDatabase(path, { readonly: true, create: false, key: null })
  const planOf = (query: { compile(): { sql: string; parameters: readonly unknown[] } }) => {
    const { sql, parameters } = query.compile()
    const database = new Sqlite(path)
    const plan = database.prepare(`explain query plan ${sql}`).all(...parameters)
    database.close()
    return JSON.stringify(plan)
  }
  const found = read.selectFrom('findings').select('number')
  expect(planOf(found.where(isCalled(read, 'ask-0123456789abcdef-2')))).toContain('findings_by_id')
  const asks = currentFindings(read).where('kind', '=', kindNumber('ask')).select('document')
  expect(planOf(asks)).toContain('COVERING INDEX findings_by_kind')
  await close()
})

test('verify names the first entry that does not fit, and the bytes that changed', async () => {
  const path = fresh()
  const record = await openRecord(path, { create: true })
  await fill(record)
  const { originals } = await record.verify()
  expect(originals).toEqual([])
  await record.close()
  const verified = async (sql: string) => {
    const copy = fresh()
    copyFileSync(path, copy)
    const database = new Sqlite(copy)
    database.exec(
      `drop trigger entries_stay; drop trigger entries_remain; drop trigger contents_stay; drop trigger contents_remain; ${sql}`,
    )
    database.close()
    const opened = await openRecord(copy, { readonly: true })
    const found = await opened.verify()
    await opened.close()
    return found
  }
  expect((await verified("update entries set author = 'me' where sequence = 3")).broken).toMatchObject({
    sequence: 3,
  })
  expect(
    (await verified("update entries set body = cast('{}' as blob), packed = 0 where sequence = 3")).broken,
  ).toEqual({ sequence: 3, why: 'digest' })
  expect((await verified("update entries set body = x'00' where sequence = 3")).broken).toEqual({
    sequence: 3,
    why: 'digest',
  })
  expect((await verified('update entries set body = null, salt = null where sequence = 3')).broken).toEqual({
    sequence: 3,
    why: 'body',
  })
  expect((await verified('delete from entries where sequence = 2')).broken).toMatchObject({
    sequence: 3,
    why: 'missing',
  })
  expect((await verified("update contents set bytes = x'00'")).originals.length).toBeGreaterThan(1)
  expect((await verified('delete from contents where rowid = 1')).originals).toHaveLength(1)
  expect(await verified('')).toMatchObject({ broken: null, originals: [] })
})

/** A bit of everything. */
async function fill(record: OpenRecord) {
  const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
  for (const { source, read } of [letter(), communique()]) await record.add(source, [read], by)
  const changed = written('Ilham Toxti is held. 新疆', {
    url: 'file:///letters/letter.txt',
    published: '2020',
    named: [{ name: 'Ilham Toxti' }],
    findings: [{ kind: 'ask', quote: 'Ilham Toxti is held', action: 'release', concerning: ['Ilham Toxti'] }],
  })
  await record.add(changed.source, [changed.read], by)
  const asks = await record.asks({})
  await record.decide({ kind: 'FindingConfirmed', finding: asks[0]!.id }, by)
  await record.decide({ kind: 'AskAnswered', ask: asks[0]!.id, status: 'answered', answer: null }, by)
  await record.decide(
    { kind: 'EntitiesMerged', keep: 'person/ilham-tohti', merge: ['person/ilham-toxti'] },
    by,
  )
  await record.decide({ kind: 'FindingRejected', finding: asks[1]!.id }, by)
  await record.saveSearch('held', { text: 'held' }, by)
  await record.invite({ name: 'Kay', role: 'keeper' }, by)
  await record.restrict({ what: 'finding', id: asks[0]!.id, why: 'not for all' }, by)
  await record.decide({ kind: 'EntitiesHeldApart', entities: ['body/a-committee', 'country/cn'] }, by)
  const two = (await record.documents()).map(({ id }) => id) as [string, string]
  await record.decide({ kind: 'TranslationStated', document: two[0], of: two[1], by: 'machine' }, by)
  const { id } = await record.keepScreening(foundScreening(), by)
  const candidate = { row: 1, list: 'ruritania', entry: 'EX.1' }
  await record.decide({ kind: 'CandidateDecided', screening: id, ...candidate, decision: 'unsure' }, by)
  const gone = written('Mara Okafor was held.', {
    url: 'file:///gone.txt',
    findings: [{ kind: 'act', quote: 'Mara Okafor was held', type: 'detain' }],
  })
  await record.add(gone.source, [gone.read], by)
  const [held] = (await record.document(gone.read.document.id))!.kept
  await record.decide({ kind: 'FindingConfirmed', finding: held!.id }, by)
  const later = written('Nothing.', { url: 'file:///gone.txt' })
  await record.add(later.source, [later.read], by)
}

/** Every row of every derived table, the index term by term. */
function derivedRows(path: string): Record<string, unknown[]> {
  const database = new Sqlite(path)
  database.exec("create virtual table temp.terms using fts5vocab('main', 'words', 'instance')")
  const rows: Record<string, unknown[]> = {}
  for (const table of DERIVED)
    rows[table] = database.prepare(`select * from ${table === 'words' ? 'temp.terms' : table}`).all()
  database.close()
  return rows
}
