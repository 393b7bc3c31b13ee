/** What a full-text index of SQLite (FTS5) keeps beside its terms: sizes that rank, and where to find what is deleted. */
import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3-multiple-ciphers'

/** Where FTS5 keeps its averages and the list of its segments (fts5_index.c). */
const AVERAGES = 1
const STRUCTURE = 10
/** Follows the cookie of a structure that knows origins. */
const WITH_ORIGINS = 0xff000001

/** Hash over the averages and the size of every passage: the same for the same passages, however they were added. */
export function sizesOf(database: Sqlite.Database, schema: string, table: string): string {
  const hash = createHash('sha256')
  const block = blockOf(database, schema, table, AVERAGES)
  if (block) hash.update(block)
  const rows = database.prepare(`select id, sz from ${schema}."${table}_docsize" order by id`).raw()
  for (const row of rows.iterate()) {
    const [id, size] = row as [number, Buffer]
    hash.update(`\n${id} ${size.toString('hex')}`)
  }
  return hash.digest('hex')
}

/** Whether each passage's origin can be: they follow the order of adding, and a segment has the last. */
export function originsFit(database: Sqlite.Database, schema: string, table: string): boolean {
  const last = lastOrigin(blockOf(database, schema, table, STRUCTURE))
  let before = 0
  const rows = database.prepare(`select origin from ${schema}."${table}_docsize" order by id`).pluck()
  for (const row of rows.iterate()) {
    const origin = row as number
    if (origin < before || origin > last) return false
    before = origin
  }
  return true
}

function blockOf(database: Sqlite.Database, schema: string, table: string, id: number): Buffer | null {
  const block = database.prepare(`select block from ${schema}."${table}_data" where id = ?`).pluck().get(id)
  return (block as Buffer | undefined) ?? null
}

/** The last origin that a segment holds; 0 for an index without segments, or one that keeps no origins. */
function lastOrigin(structure: Buffer | null): number {
  if (!structure || structure.length < 8 || structure.readUInt32BE(4) !== WITH_ORIGINS) return 0
  const next = integers(structure, 8)
  const levels = next()
  next() // segments
  next() // writes
  let last = 0
  for (let level = 0; level < levels; level++) {
    next() // segments being merged
    const segments = next()
    for (let segment = 0; segment < segments; segment++) {
      next() // id
      next() // first page
      next() // last page
      next() // first origin
      last = Math.max(last, next())
      next() // pages of what was deleted
      next() // how much was deleted
      next() // how much there is
    }
  }
  return last
}

/** SQLite's integers of variable length, one after the other; 0 where there are no more. */
function integers(bytes: Buffer, from: number): () => number {
  let at = from
  return () => {
    let value = 0
    for (let i = 0; i < 9 && at < bytes.length; i++) {
      const byte = bytes[at++]!
      value = value * 128 + (byte & 127)
      if (byte < 128) break
    }
    return value
  }
}
