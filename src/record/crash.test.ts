/** kill -9 at random moments of every kind of work loses nothing that was acknowledged; the bench does it 200 times. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { actions, crash, serverActions } from './crash-rounds.ts'
import { PAGE_SIZE } from './database.ts'
import { openRecord } from './index.ts'
import { numbered } from './numbered.ts'
import { postgresHere } from './postgres/here.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
const ROUNDS = 5

test.each(actions)('killed while it does this: %s', async (action) => {
  const { wrong, before, between, after } = await crash(action, ROUNDS, folder, Math.random)
  expect(wrong).toEqual([])
  expect(before + between + after).toBe(ROUNDS)
}, 120_000)

const { address, missing, drop } = await postgresHere()
afterAll(drop)

test.skipIf(missing).each(serverActions)(
  'killed while it does this to a record on a server: %s',
  async (action) => {
    const { wrong, before, between, after } = await crash(action, 2, folder, Math.random, address)
    expect(wrong).toEqual([])
    expect(before + between + after).toBe(2)
  },
  120_000,
)

/** A record with entries in its file and later ones in its log, copied as a power cut would leave both. */
async function cutOff(name: string) {
  const path = join(folder, name)
  const record = await openRecord(path, { create: true })
  for (let i = 0; i < 20; i++) await record.add(numbered(i).source, [numbered(i).read], by)
  await record.close()
  const again = await openRecord(path)
  for (let i = 20; i < 25; i++) await again.add(numbered(i).source, [numbered(i).read], by)
  const cut = join(folder, `cut-${name}`)
  for (const ending of ['', '-wal']) copyFileSync(path + ending, cut + ending)
  await again.close()
  return cut
}

const whole = { broken: null, originals: [], sound: true, derived: [] }

test('a torn end of the log costs what was not yet on disk, and nothing else', async () => {
  const path = await cutOff('log.record')
  truncateSync(`${path}-wal`, readFileSync(`${path}-wal`).length - 2000)
  const record = await openRecord(path)
  expect(await record.verify()).toMatchObject(whole)
  expect((await record.counts()).documents).toBe(24)
  await record.close()
})

test('a page of the file that was torn while the log was moved into it is whole again from the log', async () => {
  const path = await cutOff('page.record')
  const log = readFileSync(`${path}-wal`)
  // After the log's head of 32 bytes, each page has a head of 24 that begins with its number.
  const page = log.readUInt32BE(32)
  const bytes = readFileSync(path)
  bytes.fill(0xa5, (page - 1) * PAGE_SIZE + PAGE_SIZE / 2, page * PAGE_SIZE)
  writeFileSync(path, bytes)
  expect(existsSync(`${path}-wal`)).toBe(true)
  const record = await openRecord(path)
  expect(await record.verify()).toMatchObject(whole)
  expect((await record.counts()).documents).toBe(25)
  await record.close()
})

test('a torn last page without a log is said to be, and a copy takes its place', async () => {
  const path = join(folder, 'torn.record')
  const record = await openRecord(path, { create: true })
  for (let i = 0; i < 20; i++) await record.add(numbered(i).source, [numbered(i).read], by)
  await record.copy(`${path}.copy`)
  await record.close()
  truncateSync(path, readFileSync(path).length - 2048)
  const told = await openRecord(path)
    .then(async (opened) => {
      const verified = await opened.verify().finally(() => opened.close())
      return verified.sound ? null : 'unsound'
    })
    .catch((error) => (error as { code: string }).code)
  expect(['unsound', 'record_damaged']).toContain(told)
  const { restoreRecord } = await import('./index.ts')
  await restoreRecord(`${path}.copy`, path, undefined, new Date())
  const restored = await openRecord(path)
  expect(await restored.verify()).toMatchObject(whole)
  await restored.close()
})
