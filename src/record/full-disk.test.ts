/** A disk without room ends in a clear error, and the record is as it was acknowledged. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from './index.ts'
import { numbered } from './numbered.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-full-'))
const disk = join(folder, 'disk')
mkdirSync(disk)
const mounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'none', disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', disk])
  rmSync(folder, { recursive: true, force: true })
})
const why = mounted ? '' : ' (skipped: nobody here who may mount a small disk)'
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error as { code: string }).code,
  )

test.skipIf(!mounted)(`a full disk ends in a clear error and an intact record${why}`, async () => {
  const path = join(disk, 'some.record')
  const record = await openRecord(path, { create: true })
  let acknowledged = 0
  let code: string | null = null
  while (code === null && acknowledged < 5000) {
    const { source, read } = numbered(acknowledged)
    code = await codeOf(record.add(source, [read], by))
    if (code === null) acknowledged++
  }
  expect(code).toBe('record_disk_full')
  expect(acknowledged).toBeGreaterThan(0)
  expect((await record.counts()).documents).toBe(acknowledged)
  expect(await codeOf(record.copy(join(disk, 'copy.record')))).toBe('record_disk_full')
  await record.close()
  const again = await openRecord(path)
  expect(await again.verify()).toMatchObject({ broken: null, originals: [], sound: true })
  expect((await again.counts()).documents).toBe(acknowledged)
  await again.close()
})
