/** Brings a record of an older format to this one, in one transaction: all of it, or it is as it was. */
import { sql } from 'kysely'
import { Problem } from '../problem.ts'
import { append } from './appending.ts'
import type { DocumentRead } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { EntryKind } from './contract.ts'
import { type KeptWords, rowOf, storedEntry } from './entries.ts'
import { headOf, keptBytes, type Writing } from './keeping.ts'
import { EMPTY, type Head, nextEntry, type StoredEntry, sha256 } from './ledger.ts'
import { rebuildAll } from './rebuild.ts'
import { CONTENTS_GUARDS_SQL, ENTRIES_SQL, SCHEMA_VERSION, SECRETS_SQL, statementsOf } from './schema.ts'
import type { EntriesTable } from './tables.ts'
import type { Progress } from './verify.ts'

/** An entry of format 1: its hash covered its body itself. */
interface FirstEntry {
  sequence: number
  time: string
  author: string
  kind: EntryKind
  body: string
  previous: string
  hash: string
}

const PAGE = 200
/** Derived tables of older formats that this one does not have. */
const FORMERLY = ['mentions']
const GUARDS = ['entries_follow', 'entries_stay', 'entries_remain', 'contents_stay', 'contents_remain']

/**
 * Makes everything derived again as this format has it, then says so in an entry that gives the last hash before. The
 * entries of format 1 are chained anew first. Throws `record_upgrade_broken` where that chain does not fit.
 */
export async function upgrade(
  trx: Writing,
  path: string,
  from: number,
  time: string,
  progress?: Progress,
): Promise<void> {
  const before = await headOf(trx)
  for (const guard of GUARDS) await sql`drop trigger if exists ${sql.ref(guard)}`.execute(trx)
  await sql`alter table entries rename to entries_before`.execute(trx)
  for (const statement of statementsOf(ENTRIES_SQL + CONTENTS_GUARDS_SQL))
    await sql.raw(statement).execute(trx)
  for (const table of FORMERLY) await sql`drop table if exists ${sql.table(table)}`.execute(trx)
  const head =
    from === 1 ? await chainedAnew(trx, path) : from === 2 ? await packedAnew(trx) : await asItWas(trx)
  await sql`drop table entries_before`.execute(trx)
  if (!(await hasSecrets(trx)))
    for (const statement of statementsOf(SECRETS_SQL)) await sql.raw(statement).execute(trx)
  await rebuildAll(trx, progress)
  const body = { from, to: SCHEMA_VERSION, head: before.hash }
  await append(trx, head, { author: 'answerable', time }, 'RecordUpgraded', body)
  await sql.raw(`pragma user_version = ${SCHEMA_VERSION}`).execute(trx)
}

/** Formats since 7 keep secrets, which nothing derives: they stay as they are. */
async function hasSecrets(trx: Writing): Promise<boolean> {
  const { rows } = await sql`select 1 from sqlite_master where type = 'table' and name = 'secrets'`.execute(
    trx,
  )
  return rows.length > 0
}

/** Each entry of format 1 with a digest of its body in place of the body. */
async function chainedAnew(trx: Writing, path: string): Promise<Head> {
  let head: Head = EMPTY
  let before: Head = EMPTY
  for await (const entry of entriesBefore<FirstEntry>(trx)) {
    if (!fits(before, entry)) throw new Problem('record_upgrade_broken', { path, sequence: entry.sequence })
    before = entry
    const next = nextEntry(head, { ...entry, body: JSON.parse(entry.body) })
    await trx
      .insertInto('entries')
      .values(rowOf(next, await wordsOf(trx, next)))
      .execute()
    head = next
  }
  return head
}

/** The entries of format 2, which differ only in how their bodies are packed. */
async function packedAnew(trx: Writing): Promise<Head> {
  let head: Head = EMPTY
  for await (const row of entriesBefore<Omit<EntriesTable, 'text'>>(trx)) {
    const none = { text: null, words_packed: null, words_size: null, words_bytes: null }
    const entry = storedEntry({ ...row, ...none })
    await trx
      .insertInto('entries')
      .values(rowOf(entry, await wordsOf(trx, entry)))
      .execute()
    head = entry
  }
  return head
}

/** The entries of format 3, which differs only in what is derived from them. */
async function asItWas(trx: Writing): Promise<Head> {
  await sql`insert into entries select * from entries_before order by sequence`.execute(trx)
  return headOf(trx)
}

/** The text that an entry's body was read from. */
async function wordsOf(trx: Writing, { kind, body }: StoredEntry): Promise<KeptWords | undefined> {
  if (kind !== 'DocumentRead' || body === null) return undefined
  const { text: sha256 } = JSON.parse(body) as DocumentRead
  const bytes = await keptBytes(trx, sha256)
  return bytes ? { sha256, bytes } : undefined
}

async function* entriesBefore<Row extends { sequence: number }>(trx: Writing): AsyncGenerator<Row> {
  let after = 0
  for (;;) {
    const { rows } = await sql<Row>`select * from entries_before where sequence > ${after}
      order by sequence limit ${PAGE}`.execute(trx)
    if (rows.length === 0) return
    yield* rows
    after = rows.at(-1)!.sequence
  }
}

/** The chain as format 1 had it. */
function fits(head: Head, { hash, ...entry }: FirstEntry): boolean {
  const { author, body, kind, previous, sequence, time } = entry
  const [a, k, p, t] = [author, kind, previous, time].map(canonicalJson)
  const said = `{"author":${a},"body":${body},"kind":${k},"previous":${p},"sequence":${sequence},"time":${t}}`
  return sequence === head.sequence + 1 && previous === head.hash && hash === sha256(said)
}
