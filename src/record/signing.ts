/** Signs entries with a key of the user's own, and tells whether the signatures of a ledger fit (Ed25519, RFC 8032). */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyIntroduced } from './bodies.ts'
import { keepName } from './creating.ts'
import type { SigningKey } from './keeping.ts'
import { type Misfit, type StoredEntry, sha256 } from './ledger.ts'

/**
 * The key of this user for one record, from a folder of theirs; made there the first time, for its owner's eyes only.
 * Each record has its own, so that records do not tell that one person keeps them.
 */
export function signingKey(folder: string, record: string): SigningKey {
  const path = keyPath(folder, record)
  try {
    return keyFrom(readFileSync(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const key = newKey()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(path, key.pem, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    // Another process of the same user was first: its key stands.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return keyFrom(readFileSync(path, 'utf8'))
  }
  keepName(folder)
  return key
}

export function keyPath(folder: string, record: string): string {
  // Ids are random; one from a hostile file must not lead elsewhere.
  return join(folder, `${record.replace(/[^\w-]/g, '_')}.pem`)
}

/** A new key, and the text to keep it by. */
export function newKey(): SigningKey & { pem: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { ...keyOf(privateKey), pem }
}

function keyFrom(pem: string): SigningKey {
  return keyOf(createPrivateKey(pem))
}

function keyOf(secret: KeyObject): SigningKey {
  const der = createPublicKey(secret).export({ type: 'spki', format: 'der' })
  return {
    key: keyId(der),
    public: der.toString('base64'),
    sign: (hash) => sign(null, Buffer.from(hash, 'hex'), secret).toString('hex'),
  }
}

/** The first half of the SHA-256 of the public key. */
function keyId(der: Uint8Array): string {
  return sha256(der).slice(0, 32)
}

/** Whether a signature over a hash is that of a public key, DER in base64. */
export function isSigned(hash: string, signature: string | null, publicKey: string): boolean {
  if (signature === null) return false
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' })
    const is = key.asymmetricKeyType === 'ed25519'
    return is && verify(null, Buffer.from(hash, 'hex'), key, Buffer.from(signature, 'hex'))
  } catch {
    // Not a key, or not a signature, at all.
    return false
  }
}

/** Whether a public key has the id under which it was introduced. */
export function isKeyOf(publicKey: string, key: string): boolean {
  return keyId(Buffer.from(publicKey, 'base64')) === key
}

interface Known {
  public: string
  authors: Set<string>
  retired: boolean
}

/** The keys that a ledger has introduced so far, walked in order. */
export class Keyring {
  readonly #keys = new Map<string, Known>()
  signed = 0
  /** Entries without a signature by authors who have a key. */
  unsigned = 0

  /** Why an entry's signature does not fit, or null where it does; then the key that it introduces is known. */
  misfit(entry: StoredEntry): Misfit | null {
    const introduces = entry.kind === 'KeyIntroduced' ? introducedBy(entry) : null
    if (entry.kind === 'KeyIntroduced' && introduces === null) return 'key'
    if (entry.key === null) {
      if (introduces !== null) return 'key'
      if (entry.signature !== null) return 'signature'
      if (this.#hasKey(entry.author)) this.unsigned++
      return null
    }
    const isFirst = introduces?.replaces === undefined && introduces?.key === entry.key
    const known = isFirst ? introduces.public : this.#publicOf(entry)
    if (known === null) return 'key'
    if (!isSigned(entry.hash, entry.signature, known)) return 'signature'
    this.signed++
    if (introduces) this.#learn(introduces, entry.author)
    return null
  }

  #publicOf({ key, author }: StoredEntry): string | null {
    const known = this.#keys.get(key!)
    return known && !known.retired && known.authors.has(author) ? known.public : null
  }

  #hasKey(author: string): boolean {
    for (const known of this.#keys.values()) if (!known.retired && known.authors.has(author)) return true
    return false
  }

  #learn(body: KeyIntroduced, author: string): void {
    const replaced = body.replaces === undefined ? undefined : this.#keys.get(body.replaces)
    if (replaced) replaced.retired = true
    const known = this.#keys.get(body.key) ?? { public: body.public, authors: new Set(), retired: false }
    known.authors.add(author)
    this.#keys.set(body.key, known)
  }
}

/** What a KeyIntroduced entry introduces; null where its id is not that of its key, or it replaces another than its signer. */
function introducedBy({ body, key }: StoredEntry): KeyIntroduced | null {
  if (body === null) return null
  const said = JSON.parse(body) as KeyIntroduced
  if (!isKeyOf(said.public, said.key)) return null
  return said.replaces === undefined || said.replaces === key ? said : null
}
