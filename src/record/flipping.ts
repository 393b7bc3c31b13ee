/**
 * For tests and bench: changes single bytes of a record's pages in use, and tells whether anybody notices. What nobody
 * notices must be a byte that holds nothing: read back whole, the file says the same as before.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { connect, PAGE_SIZE } from './database.ts'
import { openRecord } from './index.ts'

export interface Flipped {
  flips: number
  /** By what was it noticed: opening, reading, the chain, kept bytes, pages, derived rows. */
  found: Record<string, number>
  /** Not noticed, in bytes that hold nothing: the file reads back the same. */
  empty: number
  /** Offsets that were not noticed though the file says something else. */
  missed: number[]
}

/** Flips `flips` random bytes of the record at `path`, one at a time, each in a fresh copy. `next`: 0 to 1, seeded. */
export async function flipBytes(path: string, flips: number, next: () => number, passphrase?: string) {
  const pages = pagesInUse(path, passphrase === undefined)
  const whole = readFileSync(path)
  const before = passphrase === undefined ? saidBy(path) : ''
  const done: Flipped = { flips, found: {}, empty: 0, missed: [] }
  const copy = `${path}.flipped`
  copyFileSync(path, copy)
  const unflipped = await noticed(copy, passphrase)
  if (unflipped !== null) throw new Error(`noticed without a flip: ${unflipped}`)
  for (let i = 0; i < flips; i++) {
    const at = pages[Math.floor(next() * pages.length)]! * PAGE_SIZE + Math.floor(next() * PAGE_SIZE)
    const bytes = Buffer.from(whole)
    bytes[at]! ^= 1 + Math.floor(next() * 255)
    writeFileSync(copy, bytes)
    const by = await noticed(copy, passphrase)
    if (by !== null) done.found[by] = (done.found[by] ?? 0) + 1
    else if (passphrase === undefined && saidBy(copy) === before) done.empty++
    else done.missed.push(at)
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
  }
  return done
}

async function noticed(path: string, passphrase?: string): Promise<string | null> {
  let record: Awaited<ReturnType<typeof openRecord>>
  try {
    record = await openRecord(path, { readonly: true, ...(passphrase ? { passphrase } : {}) })
  } catch {
    return 'opening'
  }
  try {
    const { broken, originals, sound, derived } = await record.verify()
    if (broken) return 'chain'
    if (originals.length > 0) return 'kept bytes'
    if (!sound) return 'pages'
    return derived.length > 0 ? 'derived rows' : null
  } catch {
    return 'reading'
  } finally {
    await record.close().catch(() => undefined)
  }
}

/** Numbers from 0 of the pages that are in use: all of an encrypted file, which hides which are free. */
function pagesInUse(path: string, plain: boolean): number[] {
  const all = Array.from({ length: readFileSync(path).length / PAGE_SIZE }, (_, i) => i)
  if (!plain) return all
  const copy = `${path}.counted`
  copyFileSync(path, copy)
  const database = new Sqlite(copy)
  try {
    const used = database.prepare('select pageno from dbstat').pluck().all() as number[]
    return used.map((page) => page - 1)
  } finally {
    database.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
  }
}

/** SHA-256 over every row of every table, those inside the index too, and over every mark of the file. */
function saidBy(path: string): string {
  const copy = `${path}.said`
  copyFileSync(path, copy)
  const database = connect(copy, true, 0, null)
  const hash = createHash('sha256')
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and name <> 'words' order by name")
      .pluck()
      .all() as string[]
    hash.update(JSON.stringify(database.prepare('select * from sqlite_master').raw().all()))
    for (const mark of ['application_id', 'user_version', 'encoding'])
      hash.update(JSON.stringify(database.pragma(mark)))
    for (const table of tables)
      for (const row of database.prepare(`select * from "${table}"`).raw().iterate())
        hash.update(JSON.stringify(row))
    return hash.digest('hex')
  } finally {
    database.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true })
  }
}

/** A generator of its own: the same numbers every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
