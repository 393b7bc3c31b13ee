/** Questions about the ledger itself: its entries, and those that speak of one thing. */
import type { Entry } from './contract.ts'
import type { Store } from './database.ts'
import type { StoredEntry } from './ledger.ts'

/** Entries after a sequence, in order; 1,000 unless told otherwise. */
export async function listEntries(store: Store, after = 0, limit = 1000): Promise<Entry[]> {
  const rows = await store
    .selectFrom('entries')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
  return rows.map(shown)
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
  return rows.map(shown)
}

/** An entry with its body as a value. */
export function shown(entry: StoredEntry): Entry {
  return { ...entry, body: JSON.parse(entry.body) as unknown }
}
