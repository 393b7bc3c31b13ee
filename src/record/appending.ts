/** Appends to the ledger: an entry that follows the last, signed where its author has a key. */
import type { Bodies } from './bodies.ts'
import { type KeptWords, rowOf } from './entries.ts'
import type { By, SigningKey, Writing } from './keeping.ts'
import { type Head, nextEntry, type StoredEntry } from './ledger.ts'
import { noPassages, project } from './project.ts'

/**
 * Appends one entry and gives it back; the caller projects it. The first entry that an author signs with a key comes
 * after one that introduces the key. `text`: the kept text that the body was read from.
 */
export async function append<K extends keyof Bodies>(
  trx: Writing,
  head: Head,
  by: By,
  kind: K,
  body: Bodies[K],
  text?: KeptWords,
): Promise<StoredEntry> {
  const { signing } = by
  const before = signing ? await introduced(trx, head, by, signing) : head
  return kept(trx, nextEntry(before, { author: by.author, time: by.time, kind, body }, signing), text)
}

async function introduced(trx: Writing, head: Head, by: By, signing: SigningKey): Promise<Head> {
  const known = await trx
    .selectFrom('keys')
    .select('introduced')
    .where('key', '=', signing.key)
    .where('author', '=', by.author)
    .executeTakeFirst()
  if (known) return head
  const body = { key: signing.key, public: signing.public }
  const entry = nextEntry(head, { author: by.author, time: by.time, kind: 'KeyIntroduced', body }, signing)
  await project(trx, await kept(trx, entry), noPassages)
  return entry
}

async function kept(trx: Writing, entry: StoredEntry, text?: KeptWords): Promise<StoredEntry> {
  await trx.insertInto('entries').values(rowOf(entry, text)).execute()
  return entry
}
