/** Reads and keeps in a store: the chain's head, bytes by their hash, and many rows at once. */
import { type CompiledQuery, createQueryId, type Insertable, type Transaction } from 'kysely'
import type { DocumentRead } from './bodies.ts'
import type { Store } from './database.ts'
import { isPostgres } from './dialect.ts'
import { EMPTY, type Head, type Signing, sha256 } from './ledger.ts'
import { PACKED, packed, unpacked } from './packing.ts'
import { type IndexedPassage, indexedPassages } from './search/indexed.ts'
import type { Tables } from './tables.ts'

export type Writing = Transaction<Tables>

/** Gives the passages of the document that an entry speaks of: made before, or from its text as it is kept. */
export type PassagesOf = (body: DocumentRead) => Promise<IndexedPassage[]>

export interface By {
  author: string
  time: string
  /** What signs the author's entries, where there is a key. */
  signing?: SigningKey
}

/** A key that signs, with the public half that its first entry introduces. */
export interface SigningKey extends Signing {
  /** SubjectPublicKeyInfo, DER in base64. */
  public: string
}

/** Marks bytes that were taken away for a stated reason. */
export const EXPUNGED = PACKED.expunged

/** The last entry, read inside the writer's transaction so that two processes never follow the same one. */
export async function headOf(store: Store): Promise<Head> {
  const last = await store
    .selectFrom('entries')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? EMPTY
}

/** Keeps bytes under their SHA-256; the same bytes are kept once. Packed where that saves a tenth or more. */
export async function keepBytes(trx: Writing, bytes: Uint8Array, hash = sha256(bytes)): Promise<string> {
  const known = await trx
    .selectFrom('contents')
    .select('sha256')
    .where('sha256', '=', hash)
    .executeTakeFirst()
  if (known) return hash
  await trx
    .insertInto('contents')
    .values({ sha256: hash, size: bytes.length, ...packed(bytes) })
    .execute()
  return hash
}

/** The bytes kept under a hash, as they came; null where there are none. Throws where what is stored cannot be unpacked. */
export async function keptBytes(store: Store, hash: string): Promise<Uint8Array | null> {
  const row = await store.selectFrom('contents').selectAll().where('sha256', '=', hash).executeTakeFirst()
  return row && row.packed !== EXPUNGED ? new Uint8Array(unpacked(row, row.size)) : null
}

/** The text kept under a hash. */
export async function keptText(store: Store, hash: string): Promise<string> {
  const bytes = await keptBytes(store, hash)
  if (!bytes) throw new Error(`text ${hash} is not kept`)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** The passages of a document, from its text as it is kept. */
export async function passagesFromText(store: Store, body: DocumentRead): Promise<IndexedPassage[]> {
  return indexedPassages(await keptText(store, body.text), body.document)
}

/** Rows in one statement at most: SQLite takes 32,766 values. */
const ROWS = 500

export function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS)
}

/**
 * Sizes of the INSERTs that `insertRows` makes: few, so that SQLite compiles few statements. PostgreSQL, to which every
 * statement is a way there and back, takes as many rows as there are.
 */
const SIZES = [64, 16, 4, 1]

/** Inserts rows, many in a statement; rows that are there already stay as they are. */
export async function insertRows<T extends keyof Tables>(
  trx: Writing,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  let at = 0
  for (const size of isPostgres(trx) ? [ROWS, Math.max(1, rows.length % ROWS)] : SIZES)
    for (; rows.length - at >= size; at += size) await insertSome(trx, table, rows.slice(at, at + size))
}

/** Statements of insertRows in SQLite's words, by table, columns and size: to put one into words takes as long as to run it. */
const inserts = new Map<string, CompiledQuery>()

async function insertSome<T extends keyof Tables>(
  trx: Writing,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const compiled = () =>
    trx
      .insertInto(table)
      .values(rows as never)
      .onConflict((conflict) => conflict.doNothing())
      .compile()
  if (isPostgres(trx)) return void (await trx.executeQuery(compiled()))
  const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[]
  const name = `${table} ${columns} ${rows.length}`
  const known = inserts.get(name) ?? compiled()
  inserts.set(name, known)
  const parameters = rows.flatMap((row) => columns.map((column) => row[column]))
  await trx.executeQuery({ ...known, parameters, queryId: createQueryId() })
}
