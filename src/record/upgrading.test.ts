/** A record of an older format becomes one of this, whole or not at all, after a copy was kept. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { afterAll, expect, test } from 'vitest'
import { foundScreening } from './contract-candidates.ts'
import { connect, keyOfFile } from './database.ts'
import { openRecord } from './index.ts'
import { written } from './made.ts'
import { SCHEMA_VERSION } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-upgrade-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A record as format 1 wrote it: three documents, a confirmed ask with an answer, two persons who are one. */
const first = gunzipSync(
  readFileSync(join(import.meta.dirname, '../../fixtures/records/version-1.record.gz')),
)
/** The last hash of its chain. */
const HEAD = '0a5d2cf4247f7a1c840144bfcc9564dabe5d386e7d1f396048910dc83317116b'

let made = 0
function old(change?: string): string {
  const path = join(folder, `${made++}.record`)
  writeFileSync(path, first)
  if (change) {
    const database = new Sqlite(path)
    database.exec(`drop trigger entries_stay; ${change}`)
    database.close()
  }
  return path
}

test('a record of format 1 is upgraded when it is opened to write: nothing is lost, a copy is kept', async () => {
  const path = old()
  const told: string[] = []
  const record = await openRecord(path, { upgrading: (copy) => told.push(copy) })
  expect(told).toEqual([`${path}.version-1`])
  expect(readFileSync(told[0]!)).toHaveLength(first.length)
  const verification = await record.verify()
  expect(verification).toMatchObject({ entries: 12, broken: null, originals: [] })
  expect((await record.entries(11))[0]).toMatchObject({
    kind: 'RecordUpgraded',
    body: { from: 1, to: SCHEMA_VERSION, head: HEAD },
  })
  expect(await record.counts()).toMatchObject({ documents: 3, findings: { ask: 2 }, people: 1, proposed: 1 })
  expect((await record.asks({}))[0]).toMatchObject({ state: 'confirmed', status: 'answered' })
  expect((await record.search({ text: '新疆' })).total).toBe(1)
  await record.close()
  expect((await (await openRecord(path, { readonly: true })).counts()).entries).toBe(12)
})

test('a record of format 3 keeps its chain, and can hold screenings', async () => {
  const path = join(folder, `${made++}.record`)
  writeFileSync(
    path,
    gunzipSync(readFileSync(join(import.meta.dirname, '../../fixtures/records/version-3.record.gz'))),
  )
  const record = await openRecord(path)
  const [last, upgraded] = await record.entries(13)
  expect(last!.hash).toBe('9f4229e30cd9ee902508832f771f123327c85b22bb52f2b9f70345b6465161d3')
  expect(upgraded).toMatchObject({
    kind: 'RecordUpgraded',
    body: { from: 3, to: SCHEMA_VERSION, head: last!.hash },
  })
  const kept = await record.keepScreening(foundScreening(), {
    author: 'tester',
    time: '2026-01-02T03:04:05Z',
  })
  expect(kept.candidates).toBe(2)
  expect(await record.verify()).toMatchObject({ broken: null, originals: [], derived: [] })
  await record.close()
})

test('a record of the format before this one keeps its secrets', async () => {
  const path = join(folder, `${made++}.record`)
  const record = await openRecord(path, { create: true })
  const secret = { kind: 'session' as const, id: 's1', owner: 'Ada', value: 'v', expires: null }
  await record.keepSecret(secret)
  await record.close()
  const database = new Sqlite(path)
  const version = Number(database.pragma('user_version', { simple: true }))
  database.pragma(`user_version = ${version - 1}`)
  database.close()
  const again = await openRecord(path)
  expect(await again.secret('session', 's1')).toMatchObject({ value: 'v' })
  expect(await again.verify()).toMatchObject({ broken: null, originals: [], derived: [] })
  expect((await again.entries(1)).at(-1)).toMatchObject({ kind: 'RecordUpgraded' })
  await again.close()
})

/** A record of the format before this one, as large as a book; `passphrase`: encrypted. */
async function before(passphrase?: string): Promise<string> {
  const path = join(folder, `${made++}.record`)
  const record = await openRecord(path, { create: true, ...(passphrase ? { passphrase } : {}) })
  for (let i = 0; i < 40; i++) {
    const { source, read } = written(`Page ${i}. ${'Nobody told why. '.repeat(200)}`)
    await record.add(source, [read], { author: 'tester', time: '2026-01-02T03:04:05Z' })
  }
  await record.close()
  const key = passphrase ? await keyOfFile(path, passphrase) : null
  const database = connect(path, false, 0, key)
  database.pragma(`user_version = ${SCHEMA_VERSION - 1}`)
  database.close()
  return path
}

async function emptyPages(path: string, passphrase?: string): Promise<number> {
  const key = passphrase ? await keyOfFile(path, passphrase) : null
  const database = connect(path, true, 0, key)
  try {
    return Number(database.pragma('freelist_count', { simple: true }))
  } finally {
    database.close()
  }
}

test.each([
  undefined,
  'seven quiet herons',
])('a record that was upgraded keeps no empty pages (passphrase: %s)', async (passphrase) => {
  const path = await before(passphrase)
  const given = passphrase ? { passphrase } : {}
  const record = await openRecord(path, given)
  expect(record.isEncrypted()).toBe(passphrase !== undefined)
  expect(await record.verify()).toMatchObject({ entries: 82, broken: null, originals: [], derived: [] })
  await record.close()
  expect(await emptyPages(path, passphrase)).toBe(0)
  const again = await openRecord(path, given)
  expect((await again.entries(80)).map(({ kind }) => kind)).toEqual(['DocumentRead', 'RecordUpgraded'])
  await again.close()
})

test('a record that somebody else has open is upgraded, and stays in its file', async () => {
  const path = await before()
  const other = connect(path, true, 0, null)
  const record = await openRecord(path, { patience: 50 })
  expect(await record.verify()).toMatchObject({ entries: 82, broken: null, derived: [] })
  await record.close()
  other.close()
  expect(await emptyPages(path)).toBeGreaterThan(0)
})

test('a record of format 1 that may only be read says that it must be upgraded', async () => {
  const path = old()
  await expect(openRecord(path, { readonly: true })).rejects.toMatchObject({ code: 'record_older' })
  expect(readFileSync(path)).toEqual(first)
  expect(existsSync(`${path}.version-1`)).toBe(false)
})

test('a record of format 1 that somebody changed is not upgraded, and stays as it is', async () => {
  const path = old("update entries set author = 'somebody' where sequence = 4")
  await expect(openRecord(path)).rejects.toMatchObject({
    code: 'record_upgrade_broken',
    details: { sequence: 4 },
  })
  await expect(openRecord(path, { readonly: true })).rejects.toMatchObject({ code: 'record_older' })
})

test('a record of format 2 keeps its chain and takes less space', async () => {
  const path = join(folder, `${made++}.record`)
  const second = gunzipSync(
    readFileSync(join(import.meta.dirname, '../../fixtures/records/version-2.record.gz')),
  )
  writeFileSync(path, second)
  const record = await openRecord(path)
  const [last, upgraded] = await record.entries(121)
  expect(last!.hash).toBe('3f96f8960e11fb0f0f45105e75b00085ab7b76ab0375c3f8a6adadd078af92d3')
  expect(upgraded).toMatchObject({
    kind: 'RecordUpgraded',
    body: { from: 2, to: SCHEMA_VERSION, head: last!.hash },
  })
  expect(await record.verify()).toMatchObject({ entries: 123, broken: null, originals: [], derived: [] })
  expect(await record.counts()).toMatchObject({ documents: 60, findings: { ask: 60 }, proposed: 59 })
  const copied = await record.copy(`${path}.copy`)
  expect(copied.bytes).toBeLessThan(second.length)
  await record.close()
})
