/** Questions about the ledger itself: its entries, and those that speak of one thing. */
import type { Entry } from './contract.ts'
import type { Store } from './database.ts'
import type { StoredEntry } from './ledger.ts'
import { packed, unpacked } from './packing.ts'
import { standingBody } from './standing-bodies.ts'
import type { EntriesTable } from './tables.ts'

/** Entries after a sequence, in order; 1,000 unless told otherwise. */
export async function listEntries(store: Store, after = 0, limit = 1000): Promise<Entry[]> {
  const rows = await store
    .selectFrom('entries')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return shownAll(store, rows)
}

/** Entries that speak of a document, a finding or an entity, in order. */
export async function historyOf(store: Store, subject: string): Promise<Entry[]> {
  const rows = await store
    .selectFrom('history')
    .innerJoin('entries', 'entries.sequence', 'history.sequence')
    .selectAll('entries')
    .where('history.subject', '=', subject)
    .orderBy('entries.sequence')
    .execute()
  return shownAll(store, rows)
}

async function shownAll(store: Store, rows: EntriesTable[]): Promise<Entry[]> {
  const entries = []
  for (const row of rows) {
    const entry = storedEntry(row)
    const stand = entry.body === null ? await standingBody(store, row) : null
    entries.push(
      stand === null ? shown(entry) : { ...shown({ ...entry, body: stand }), expunged: true as const },
    )
  }
  return entries
}

/** An entry with its body as a value; null where it was expunged. */
export function shown({ salt: _, digest: __, key, signature: ___, body, ...entry }: StoredEntry): Entry {
  return { ...entry, ...(key === null ? {} : { key }), body: body === null ? null : JSON.parse(body) }
}

/** An entry from its row. Throws where its body cannot be unpacked. */
export function storedEntry({ packed, ...row }: EntriesTable): StoredEntry {
  return { ...row, body: bodyOf({ packed, body: row.body }) }
}

/** A row's body as canonical JSON; null where it was expunged. */
export function bodyOf({ packed, body }: Pick<EntriesTable, 'packed' | 'body'>): string | null {
  if (body === null) return null
  const bytes = unpacked({ packed, bytes: body })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** An entry's row: its body packed where that pays. */
export function rowOf({ body, ...entry }: StoredEntry): EntriesTable {
  if (body === null) return { ...entry, packed: 0, body: null }
  const { bytes, ...how } = packed(Buffer.from(body, 'utf8'))
  return { ...entry, ...how, body: bytes }
}
