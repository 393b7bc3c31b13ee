/** Seals what is on record, and proves to an outsider that an entry was under a seal, without the rest of the record. */
import { Problem } from '../problem.ts'
import { append } from './appending.ts'
import type { RecordCreated, RecordSealed, SealedStatement } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Proof, Sealed } from './contract-keeping.ts'
import type { Store } from './database.ts'
import { bodyOf, entryRows, storedEntry } from './entries.ts'
import { type By, headOf, type Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { inclusionPath, merkleRoot } from './merkle.ts'
import { noPassages, project } from './project.ts'
import { stampFrom, stampOf } from './stamping.ts'

const PAGE = 10_000

/** What a seal of the record as it now is would say. Linear in the ledger. */
export async function statementNow(store: Store): Promise<SealedStatement> {
  const hashes = await hashesUpTo(store, (await headOf(store)).sequence)
  const first = await entryAt(store, 1)
  return {
    record: (JSON.parse(first!.body!) as RecordCreated).record,
    size: hashes.length,
    root: merkleRoot(hashes),
    head: hashes.at(-1)!,
  }
}

/** The statement with a token over it, where an authority is asked. Done before the writer takes its lock. */
export async function stamped(statement: SealedStatement, authority?: string): Promise<RecordSealed> {
  if (authority === undefined) return statement
  return { ...statement, token: await stampFrom(authority, canonicalJson(statement)), authority }
}

/** Appends a seal. Throws `seal_unsigned` where its author has no key to sign it with. */
export async function sealNow(trx: Writing, body: RecordSealed, by: By): Promise<Sealed> {
  if (!by.signing) throw new Problem('seal_unsigned', {})
  const entry = await append(trx, await headOf(trx), by, 'RecordSealed', body)
  await project(trx, entry, noPassages)
  const { token, authority: _, ...statement } = body
  const stamp = token === undefined ? null : await stampOf(token, canonicalJson(statement), [])
  return { sequence: entry.sequence, size: body.size, root: body.root, stamp }
}

/** Shows that an entry is under the first seal after it. Throws `entry_not_found`, `entry_not_sealed`. */
export async function proofOf(store: Store, sequence: number): Promise<Proof> {
  const entry = await entryAt(store, sequence)
  if (!entry) throw new Problem('entry_not_found', { entry: sequence })
  const seal = await sealAfter(store, sequence)
  if (!seal) throw new Problem('entry_not_sealed', { entry: sequence })
  const { size } = JSON.parse(seal.body!) as RecordSealed
  const key = await store
    .selectFrom('keys')
    .select('public')
    .where('key', '=', seal.key!)
    .executeTakeFirstOrThrow()
  const path = inclusionPath(await hashesUpTo(store, size), sequence - 1)
  return { format: 'answerable-proof', version: 1, entry, path, seal, key: key.public }
}

async function sealAfter(store: Store, sequence: number): Promise<StoredEntry | null> {
  const rows = await entryRows(store)
    .where('entries.kind', '=', 'RecordSealed')
    .where('entries.sequence', '>', sequence)
    .orderBy('entries.sequence')
    .execute()
  const row = rows.find((one) => (JSON.parse(bodyOf(one)!) as RecordSealed).size >= sequence)
  return row ? storedEntry(row) : null
}

async function entryAt(store: Store, sequence: number): Promise<StoredEntry | null> {
  const row = await entryRows(store).where('entries.sequence', '=', sequence).executeTakeFirst()
  return row ? storedEntry(row) : null
}

/** Hashes of the first `size` entries, in order. */
async function hashesUpTo(store: Store, size: number): Promise<string[]> {
  const hashes: string[] = []
  while (hashes.length < size) {
    const rows = await store
      .selectFrom('entries')
      .select('hash')
      .where('sequence', '>', hashes.length)
      .where('sequence', '<=', size)
      .orderBy('sequence')
      .limit(PAGE)
      .execute()
    if (rows.length === 0) break
    for (const { hash } of rows) hashes.push(hash)
  }
  return hashes
}
