/** What entries say by now: their own bodies, or what stands in for one that was expunged. */

import type { Expunged } from './bodies.ts'
import type { Store } from './database.ts'
import { bodyOf } from './entries.ts'
import { keptText } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import type { EntriesTable } from './tables.ts'

/** By sequence, the hash of the text that stands in for a body. The last entry that speaks of one holds. */
export async function standIns(store: Store): Promise<Map<number, string>> {
  const rows = await store
    .selectFrom('entries')
    .select(['packed', 'body'])
    .where('kind', '=', 'Expunged')
    .where('body', 'is not', null)
    .orderBy('sequence')
    .execute()
  const found = new Map<number, string>()
  for (const row of rows) applyStandIns(found, JSON.parse(bodyOf(row)!) as Expunged)
  return found
}

export function applyStandIns(known: Map<number, string>, { entries, standIns = [] }: Expunged): void {
  for (const sequence of entries) known.delete(sequence)
  for (const [sequence, hash] of standIns) known.set(sequence, hash)
}

/** An entry with the body that it has by now; null where it was expunged and nothing stands in for it. */
export async function withStandIn(
  store: Store,
  entry: StoredEntry,
  known: Map<number, string>,
): Promise<StoredEntry> {
  const hash = entry.body === null ? known.get(entry.sequence) : undefined
  return hash === undefined ? entry : { ...entry, body: await keptText(store, hash) }
}

/** The body that a row of the ledger has by now, as canonical JSON. */
export async function standingBody(
  store: Store,
  { sequence, ...row }: Pick<EntriesTable, 'sequence' | 'packed' | 'body'>,
): Promise<string | null> {
  const own = bodyOf(row)
  if (own !== null) return own
  const stand = await store
    .selectFrom('stand_ins')
    .select('sha256')
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return stand ? keptText(store, stand.sha256) : null
}
