/** The chain: how an entry is hashed, how the next one follows, and whether a given one fits. */
import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { EntryKind } from './contract.ts'

/** What the first entry gives as the hash of the one before it. */
const GENESIS = '0'.repeat(64)

/** What the hash covers: who says what kind of thing when, the digest of its body, and the entry before it. */
export interface EntryHead {
  sequence: number
  time: string
  author: string
  kind: EntryKind
  /** SHA-256 in hex of the body and its salt: a body can be taken away and the chain still verifies. */
  digest: string
  /** Id of the key that signed it; null for none. */
  key: string | null
  previous: string
}

/** An entry as it is stored: its body already canonical JSON. Body and salt are null once it was expunged. */
export interface StoredEntry extends EntryHead {
  body: string | null
  /** 128 random bits in hex: without them nobody can find a short body by trying until a digest fits. */
  salt: string | null
  hash: string
  /** Ed25519 over the hash's 32 bytes, in hex; null where there is no key. */
  signature: string | null
}

/** Where the chain stands: the last entry's sequence and hash. */
export interface Head {
  sequence: number
  hash: string
}

/** What signs entries: a private key and the id of its public half. */
export interface Signing {
  key: string
  sign(hash: string): string
}

export const EMPTY: Head = { sequence: 0, hash: GENESIS }

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 in hex over the canonical JSON of the head. */
export function entryHash(entry: EntryHead): string {
  const { sequence, time, author, kind, digest, key, previous } = entry
  return sha256(canonicalJson({ sequence, time, author, kind, digest, key, previous }))
}

/** SHA-256 in hex over the canonical JSON of `{ body, salt }`; `body` is canonical JSON already. */
export function bodyDigest(body: string, salt: string): string {
  return sha256(`{"body":${body},"salt":"${salt}"}`)
}

/** The entry that follows `head`. */
export function nextEntry(
  head: Head,
  entry: { time: string; author: string; kind: EntryKind; body: unknown },
  signing?: Signing,
): StoredEntry {
  const { time, author, kind } = entry
  const body = canonicalJson(entry.body)
  const salt = randomBytes(16).toString('hex')
  const unhashed = {
    sequence: head.sequence + 1,
    time,
    author,
    kind,
    digest: bodyDigest(body, salt),
    key: signing?.key ?? null,
    previous: head.hash,
  }
  const hash = entryHash(unhashed)
  return { ...unhashed, body, salt, hash, signature: signing?.sign(hash) ?? null }
}

/** Why an entry does not fit; each has its sentence in messages. */
export type Misfit =
  /** An entry before it is missing. */
  | 'missing'
  | 'previous'
  | 'hash'
  | 'digest'
  /** Its body is gone and no entry says that it was expunged. */
  | 'body'
  /** No entry before it introduces its key for its author, or the key was retired. */
  | 'key'
  | 'signature'

/** Why an entry does not follow `head`, or null where it fits. Its signature is checked in signing.ts, against the keys. */
export function misfit(head: Head, entry: StoredEntry): Misfit | null {
  if (entry.sequence !== head.sequence + 1) return 'missing'
  if (entry.previous !== head.hash) return 'previous'
  if (entry.hash !== entryHash(entry)) return 'hash'
  if (entry.body !== null && entry.digest !== bodyDigest(entry.body, entry.salt ?? '')) return 'digest'
  return null
}
