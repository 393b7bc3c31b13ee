/** Walks the whole ledger: that every entry follows the one before it, and that kept bytes still have their hash. */
import type { DocumentAdded, DocumentRead, Expunged, ListKept } from './bodies.ts'
import type { Verification } from './contract.ts'
import type { Store } from './database.ts'
import { type EntryRow, entryRows, storedEntry } from './entries.ts'
import { headOf, keptText } from './keeping.ts'
import { EMPTY, type Head, type Misfit, misfit, type StoredEntry, sha256 } from './ledger.ts'
import { unpacked } from './packing.ts'
import { Keyring } from './signing.ts'
import { standIns } from './standing-bodies.ts'
import type { ContentsTable } from './tables.ts'

export type Progress = (done: number, of: number) => void

const PAGE = 200

/** Names the first entry that does not fit and why, and every hash of which the bytes are lost or changed. */
export async function verifyLedger(
  store: Store,
  progress?: Progress,
): Promise<Omit<Verification, 'sound' | 'derived'>> {
  const of = (await headOf(store)).sequence
  const keys = new Keyring()
  const absent = new Absent()
  const known = await standIns(store)
  const kept = await keptContents(store)
  const originals = new Set(kept.broken)
  let head: Head = EMPTY
  let broken: Verification['broken'] = null
  for await (const entry of everyEntry(store)) {
    const why = misfit(head, entry) ?? keys.misfit(entry)
    if (why) {
      broken = { sequence: entry.sequence, why }
      break
    }
    absent.meet(entry)
    for (const hash of await hashesOf(store, entry, known, kept))
      if (!kept.whole.has(hash)) originals.add(hash)
    head = entry
    if (head.sequence % PAGE === 0) progress?.(head.sequence, of)
  }
  progress?.(head.sequence, Math.max(of, head.sequence))
  return {
    entries: head.sequence,
    head: head.hash,
    broken: broken ?? absent.first(),
    originals: [...originals].filter((hash) => !absent.contents.has(hash)),
    signed: keys.signed,
    unsigned: keys.unsigned,
  }
}

/** Bodies and bytes that are gone: each must be named by an entry that says it was expunged. */
class Absent {
  readonly #bodies = new Set<number>()
  readonly contents = new Set<string>()

  meet(entry: StoredEntry): void {
    if (entry.body === null) this.#bodies.add(entry.sequence)
    if (entry.kind !== 'Expunged' || entry.body === null) return
    const { entries, contents } = JSON.parse(entry.body) as Expunged
    for (const sequence of entries) this.#bodies.delete(sequence)
    for (const hash of contents) this.contents.add(hash)
  }

  first(): { sequence: number; why: Misfit } | null {
    const [sequence] = [...this.#bodies].sort((a, b) => a - b)
    return sequence === undefined ? null : { sequence, why: 'body' }
  }
}

/** Entries in the order in which they are stored, a page at a time. */
export async function* everyEntry(store: Store): AsyncGenerator<StoredEntry> {
  let after = 0
  for (;;) {
    const page = await entryRows(store)
      .where('entries.sequence', '>', after)
      .orderBy('entries.sequence')
      .limit(PAGE)
      .execute()
    if (page.length === 0) return
    for (const row of page) yield readEntry(row)
    after = page.at(-1)!.sequence
    // Others get their turn: a server verifies while it answers.
    await new Promise(setImmediate)
  }
}

/** A body that cannot be unpacked is one that cannot have its digest. */
function readEntry(row: EntryRow): StoredEntry {
  try {
    return storedEntry(row)
  } catch {
    return { ...storedEntry({ ...row, body: null }), body: '' }
  }
}

interface KeptContents {
  whole: Set<string>
  broken: string[]
}

/** Every hash under which bytes are kept: whether they have it. */
async function keptContents(store: Store): Promise<KeptContents> {
  const kept: KeptContents = { whole: new Set(), broken: [] }
  let after = ''
  for (;;) {
    const page = await store
      .selectFrom('contents')
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(PAGE)
      .execute()
    if (page.length === 0) return kept
    for (const row of page) {
      if (isIntact(row)) kept.whole.add(row.sha256)
      else kept.broken.push(row.sha256)
    }
    after = page.at(-1)!.sha256
    await new Promise(setImmediate)
  }
}

/** Hashes of what an entry speaks of, and of what stands in for it. */
async function hashesOf(
  store: Store,
  entry: StoredEntry,
  known: Map<number, string>,
  { whole }: KeptContents,
): Promise<string[]> {
  const stand = entry.body === null ? known.get(entry.sequence) : undefined
  if (stand === undefined) return hashesIn(entry)
  return whole.has(stand) ? hashesIn({ ...entry, body: await keptText(store, stand) }) : [stand]
}

function hashesIn({ kind, body }: StoredEntry): string[] {
  if (body === null) return []
  if (kind === 'DocumentAdded') return [(JSON.parse(body) as DocumentAdded).original]
  if (kind === 'DocumentRead') return [(JSON.parse(body) as DocumentRead).text]
  if (kind === 'ListKept') return [(JSON.parse(body) as ListKept).sha256]
  return []
}

function isIntact(row: ContentsTable): boolean {
  try {
    const bytes = unpacked(row, row.size)
    return bytes.length === row.size && sha256(bytes) === row.sha256
  } catch {
    // Changed bytes may not unpack at all.
    return false
  }
}
