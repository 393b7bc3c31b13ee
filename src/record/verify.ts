/** Walks the whole ledger: that every entry follows the one before it, and that kept bytes still have their hash. */
import type { DocumentAdded, DocumentRead } from './bodies.ts'
import type { Verification } from './contract.ts'
import type { Store } from './database.ts'
import { headOf, keptBytes } from './keeping.ts'
import { EMPTY, type Head, misfit, type StoredEntry, sha256 } from './ledger.ts'

export type Progress = (done: number, of: number) => void

const PAGE = 200

/** Names the first entry that does not fit and why, and every hash of which the bytes are lost or changed. */
export async function verifyLedger(store: Store, progress?: Progress): Promise<Verification> {
  const of = (await headOf(store)).sequence
  const originals = new Set<string>()
  let head: Head = EMPTY
  for await (const entry of everyEntry(store)) {
    const why = misfit(head, entry)
    if (why)
      return {
        entries: head.sequence,
        head: head.hash,
        broken: { sequence: entry.sequence, why },
        originals: [...originals],
      }
    for (const hash of hashesIn(entry))
      if (!originals.has(hash) && !(await isIntact(store, hash))) originals.add(hash)
    head = entry
    if (head.sequence % PAGE === 0) progress?.(head.sequence, of)
  }
  progress?.(head.sequence, Math.max(of, head.sequence))
  return { entries: head.sequence, head: head.hash, broken: null, originals: [...originals] }
}

/** Entries in the order in which they are stored, a page at a time. */
export async function* everyEntry(store: Store): AsyncGenerator<StoredEntry> {
  let after = 0
  for (;;) {
    const page = await store
      .selectFrom('entries')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(PAGE)
      .execute()
    if (page.length === 0) return
    yield* page
    after = page.at(-1)!.sequence
    // Others get their turn: a server verifies while it answers.
    await new Promise(setImmediate)
  }
}

function hashesIn(entry: StoredEntry): string[] {
  if (entry.kind === 'DocumentAdded') return [(JSON.parse(entry.body) as DocumentAdded).original]
  if (entry.kind === 'DocumentRead') return [(JSON.parse(entry.body) as DocumentRead).text]
  return []
}

async function isIntact(store: Store, hash: string): Promise<boolean> {
  try {
    const bytes = await keptBytes(store, hash)
    return bytes !== null && sha256(bytes) === hash
  } catch {
    // Changed bytes may not unpack at all.
    return false
  }
}
