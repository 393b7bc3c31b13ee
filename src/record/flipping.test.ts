/** A changed byte is noticed, wherever it stands: by `verify`, in a plain file and in an encrypted one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { flipBytes, seeded } from './flipping.ts'
import { openRecord } from './index.ts'
import { numbered } from './numbered.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-flips-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }

async function filled(name: string, passphrase?: string) {
  const path = join(folder, name)
  const record = await openRecord(path, { create: true, ...(passphrase ? { passphrase } : {}) })
  for (let i = 0; i < 12; i++) await record.add(numbered(i).source, [numbered(i).read], by)
  const [ask] = await record.asks({})
  await record.decide({ kind: 'FindingConfirmed', finding: ask!.id }, by)
  await record.close()
  return path
}

test('100 bytes of a plain record: every one that holds something is noticed', async () => {
  const flipped = await flipBytes(await filled('plain.record'), 100, seeded(7))
  expect(flipped.missed).toEqual([])
  expect(Object.values(flipped.found).reduce((sum, n) => sum + n, 0)).toBe(100 - flipped.empty)
  // Bytes of derived rows are among them.
  expect(flipped.found['derived rows']).toBeGreaterThan(0)
}, 120_000)

test('10 bytes of an encrypted record: every one is noticed', async () => {
  const flipped = await flipBytes(
    await filled('secret.record', 'seven quiet herons'),
    10,
    seeded(8),
    'seven quiet herons',
  )
  expect(flipped).toMatchObject({ missed: [], empty: 0 })
}, 120_000)
