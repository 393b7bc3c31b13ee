/** The chain: how an entry is hashed, how the next one follows, and whether a given one fits. */
import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { EntryKind } from './contract.ts'

/** What the first entry gives as the hash of the one before it. */
const GENESIS = '0'.repeat(64)

/** An entry as it is stored: its body already canonical JSON. */
export interface StoredEntry {
  sequence: number
  time: string
  author: string
  kind: EntryKind
  body: string
  previous: string
  hash: string
}

/** Where the chain stands: the last entry's sequence and hash. */
export interface Head {
  sequence: number
  hash: string
}

export const EMPTY: Head = { sequence: 0, hash: GENESIS }

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 in hex over the canonical JSON of all fields but the hash itself. */
export function entryHash(entry: Omit<StoredEntry, 'hash'>): string {
  const { author, body, kind, previous, sequence, time } = entry
  // The body is canonical already: it is set in as it stands, so that large bodies are not parsed to be hashed.
  const [a, k, p, t] = [author, kind, previous, time].map(canonicalJson)
  return sha256(
    `{"author":${a},"body":${body},"kind":${k},"previous":${p},"sequence":${sequence},"time":${t}}`,
  )
}

/** The entry that follows `head`. */
export function nextEntry(
  head: Head,
  entry: { time: string; author: string; kind: EntryKind; body: unknown },
): StoredEntry {
  const { time, author, kind } = entry
  const unsealed = {
    sequence: head.sequence + 1,
    time,
    author,
    kind,
    body: canonicalJson(entry.body),
    previous: head.hash,
  }
  return { ...unsealed, hash: entryHash(unsealed) }
}

/** Why an entry does not follow `head`, or null where it fits. */
export function misfit(head: Head, entry: StoredEntry): string | null {
  if (entry.sequence !== head.sequence + 1)
    return `sequence ${entry.sequence} follows ${head.sequence}: an entry is missing`
  if (entry.previous !== head.hash) return 'its "previous" is not the hash of the entry before it'
  if (entry.hash !== entryHash(entry)) return 'its hash is not the hash of its content'
  return null
}
