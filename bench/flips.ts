/**
 * Whether a changed byte is noticed: `npm run bench:flips [-- FLIPS]`. Flips single random bytes of the pages in use of a
 * plain and of an encrypted record (1,000 of the first, a tenth of the second: each opening derives a key), runs `verify`
 * each time, and prints by what they were noticed. `empty` bytes hold nothing: the file reads back the same.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flipBytes, seeded } from '../src/record/flipping.ts'
import { openRecord } from '../src/record/index.ts'
import { numbered } from '../src/record/numbered.ts'

const flips = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'answerable-flips-'))
const by = { author: 'bench', time: '2026-01-02T03:04:05Z' }

async function filled(name: string, passphrase?: string) {
  const path = join(folder, name)
  const record = await openRecord(path, { create: true, ...(passphrase ? { passphrase } : {}) })
  for (let i = 0; i < 60; i++) await record.add(numbered(i).source, [numbered(i).read], by)
  await record.close()
  return path
}

const passphrase = 'seven quiet herons'
const plain = await flipBytes(await filled('plain.record'), flips, seeded(42))
const encrypted = await flipBytes(
  await filled('secret.record', passphrase),
  Math.ceil(flips / 10),
  seeded(43),
  passphrase,
)
console.log(JSON.stringify({ plain, encrypted }))
rmSync(folder, { recursive: true, force: true })
if (plain.missed.length + encrypted.missed.length > 0) process.exitCode = 1
