/** What entries say by now: their own bodies, or what stands in for one that was expunged. */

import type { Finding } from '../model.ts'
import type { DocumentRead, Expunged, FindingAdded } from './bodies.ts'
import type { Store } from './database.ts'
import { bodyOf, type EntryRow, entryRows } from './entries.ts'
import { chunks, keptText } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'

/** By sequence, the hash of the text that stands in for a body. The last entry that speaks of one holds. */
export async function standIns(store: Store): Promise<Map<number, string>> {
  const rows = await entryRows(store)
    .where('entries.kind', '=', 'Expunged')
    .where('entries.body', 'is not', null)
    .orderBy('entries.sequence')
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
export async function standingBody(store: Store, row: EntryRow): Promise<string | null> {
  const own = bodyOf(row)
  if (own !== null) return own
  const stand = await store
    .selectFrom('stand_ins')
    .select('sha256')
    .where('sequence', '=', row.sequence)
    .executeTakeFirst()
  return stand ? keptText(store, stand.sha256) : null
}

/** Bodies by sequence, as values; those that say nothing any more are left out. */
export async function standingBodies(
  store: Store,
  sequences: Iterable<number>,
): Promise<Map<number, unknown>> {
  const found = new Map<number, unknown>()
  for (const some of chunks([...new Set(sequences)])) {
    const rows = await entryRows(store).where('entries.sequence', 'in', some).execute()
    for (const row of rows) {
      const body = await standingBody(store, row)
      if (body !== null) found.set(row.sequence, JSON.parse(body))
    }
  }
  return found
}

/** The body of the entry of a reading. */
export async function readingOf(store: Store, sequence: number): Promise<DocumentRead> {
  const body = (await standingBodies(store, [sequence])).get(sequence)
  if (!body) throw new Error(`entry ${sequence} has no reading`)
  return body as DocumentRead
}

/** What a finding says, from the body of the entry that has it. */
export function findingIn(body: unknown, place: number | null): Finding {
  return place === null ? (body as FindingAdded).to : (body as DocumentRead).findings[place]!
}
