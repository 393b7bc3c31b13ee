/** Questions about the ledger itself: its entries, and those that speak of one thing. */
import type { Entry } from './contract.ts'
import type { Store } from './database.ts'
import type { StoredEntry } from './ledger.ts'
import { packedBody, unpacked, unpackedBody } from './packing.ts'
import { standingBody } from './standing-bodies.ts'
import type { EntriesTable } from './tables.ts'

/** A row of the ledger with the bytes of the text that its body is packed with. */
export type EntryRow = EntriesTable & {
  words_packed: number | null
  words_size: number | null
  words_bytes: Uint8Array | null
}

// Each by its name: "everything of a table in a schema" is nothing that SQLite can be asked.
const COLUMNS = [
  'entries.sequence',
  'entries.time',
  'entries.author',
  'entries.kind',
  'entries.digest',
  'entries.key',
  'entries.previous',
  'entries.hash',
  'entries.signature',
  'entries.salt',
  'entries.packed',
  'entries.body',
  'entries.text',
] as const

/** Rows of the ledger, in no order. */
export function entryRows(store: Store) {
  return store
    .selectFrom('entries')
    .leftJoin('contents as words', 'words.sha256', 'entries.text')
    .select(COLUMNS)
    .select(['words.packed as words_packed', 'words.size as words_size', 'words.bytes as words_bytes'])
}

/** Entries after a sequence, in order; 1,000 unless told otherwise. */
export async function listEntries(store: Store, after = 0, limit = 1000): Promise<Entry[]> {
  const rows = await entryRows(store)
    .where('entries.sequence', '>', after)
    .orderBy('entries.sequence')
    .limit(limit)
    .execute()
  return shownAll(store, rows)
}

/** Entries that speak of a document, a finding or an entity, in order. */
export async function historyOf(store: Store, subject: string): Promise<Entry[]> {
  const rows = await entryRows(store)
    .innerJoin('history', 'history.sequence', 'entries.sequence')
    .where('history.subject', '=', subject)
    .orderBy('entries.sequence')
    .execute()
  return shownAll(store, rows)
}

/** Entries as doors show them: with what stands in for a body that was expunged. */
export async function shownAll(store: Store, rows: EntryRow[]): Promise<Entry[]> {
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
export function storedEntry(row: EntryRow): StoredEntry {
  const { packed: _, text: __, words_packed: ___, words_size: ____, words_bytes: _____, ...entry } = row
  return { ...entry, body: bodyOf(row) }
}

/** A row's body as canonical JSON; null where it was expunged. */
export function bodyOf(
  row: Pick<EntryRow, 'packed' | 'body' | `words_${'packed' | 'size' | 'bytes'}`>,
): string | null {
  const { packed, body, words_packed, words_size, words_bytes } = row
  if (body === null) return null
  return unpackedBody({ packed, bytes: body }, () => {
    if (words_packed === null || !words_bytes) throw new Error('the text that unpacks an entry is lost')
    return unpacked({ packed: words_packed, bytes: words_bytes }, words_size ?? undefined)
  })
}

/** An entry's row: its body packed where that pays; `text`: the kept text that it was read from. */
export function rowOf({ body, ...entry }: StoredEntry, text?: KeptWords): EntriesTable {
  if (body === null) return { ...entry, packed: 0, body: null, text: null }
  const { packed, bytes } = packedBody(body, text?.bytes ?? null)
  return { ...entry, packed, body: bytes, text: text?.sha256 ?? null }
}

/** A text that is kept, with its hash. */
export interface KeptWords {
  sha256: string
  bytes: Uint8Array
}
