/** Checks a proof that somebody else made: needs the proof alone, and for time the certificates that the reader trusts. */
import { Problem } from '../problem.ts'
import type { RecordSealed } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Proof, Proved } from './contract-keeping.ts'
import { bodyDigest, entryHash, type StoredEntry } from './ledger.ts'
import { rootFrom } from './merkle.ts'
import { isKeyOf, isSigned } from './signing.ts'
import { stampOf } from './stamping.ts'

/** What a proof shows. Throws `proof_not_one` for what is no proof, `proof_broken` with the step that does not fit. */
export async function checkProof(given: unknown, trusted: string[] = []): Promise<Proved> {
  const { entry, seal, path, key } = asProof(given)
  if (!isWhole(entry)) throw broken('entry')
  if (!isWhole(seal) || seal.kind !== 'RecordSealed' || seal.body === null) throw broken('seal')
  const { token, authority: _, ...statement } = JSON.parse(seal.body) as RecordSealed
  if (rootFrom(entry.hash, entry.sequence - 1, statement.size, path) !== statement.root) throw broken('path')
  if (seal.key === null || !isKeyOf(key, seal.key) || !isSigned(seal.hash, seal.signature, key))
    throw broken('signature')
  const stamp = token === undefined ? null : await stampOf(token, canonicalJson(statement), trusted)
  if (token !== undefined && stamp === null) throw broken('stamp')
  const { sequence, time, author, kind, body } = entry
  return {
    entry: { sequence, time, author, kind, body: body === null ? null : JSON.parse(body) },
    record: statement.record,
    sealed: { time: seal.time, author: seal.author, key: seal.key },
    stamp,
  }
}

function asProof(given: unknown): Proof {
  const proof = given as Partial<Proof> | null
  const is =
    proof?.format === 'answerable-proof' &&
    proof.version === 1 &&
    isEntry(proof.entry) &&
    isEntry(proof.seal) &&
    typeof proof.key === 'string' &&
    Array.isArray(proof.path) &&
    proof.path.every((one) => typeof one === 'string')
  if (!is) throw new Problem('proof_not_one', {})
  return proof as Proof
}

function isEntry(given: unknown): given is StoredEntry {
  const entry = given as Partial<StoredEntry> | null
  const texts = [entry?.time, entry?.author, entry?.kind, entry?.digest, entry?.previous, entry?.hash]
  const maybe = [entry?.key, entry?.body, entry?.salt, entry?.signature]
  return (
    Number.isSafeInteger(entry?.sequence) &&
    texts.every((one) => typeof one === 'string') &&
    maybe.every((one) => one === null || typeof one === 'string')
  )
}

/** Its hash is that of its head, and its digest that of its body, where the body is shown. */
function isWhole(entry: StoredEntry): boolean {
  if (entry.hash !== entryHash(entry)) return false
  if (entry.body === null) return true
  try {
    JSON.parse(entry.body)
  } catch {
    return false
  }
  return entry.digest === bodyDigest(entry.body, entry.salt ?? '')
}

function broken(step: 'entry' | 'seal' | 'path' | 'signature' | 'stamp'): Problem {
  return new Problem('proof_broken', { step })
}
