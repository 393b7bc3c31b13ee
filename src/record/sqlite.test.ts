/** SQLite keeps the contract, and tells its files apart from others. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { afterAll, describe, expect, test } from 'vitest'
import { Problem, tell } from '../problem.ts'
import { recordContract } from './contract-suite.ts'
import { openRecord } from './index.ts'

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
  expect(() => database.exec("insert into entries values (9, '', '', '', '', '', '')")).toThrow('follows')
  database.close()
})
