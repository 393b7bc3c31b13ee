/**
 * What encrypts a record: AEGIS-256 over every page, by a key that Argon2id (RFC 9106) makes from the passphrase. The
 * file's first 16 bytes, which are no secret, say that it is an encrypted record and hold the salt.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { argon2id } from 'hash-wasm'
import { Problem } from '../problem.ts'

/** A key with the 16 bytes that its file begins with. */
export interface CipherKey {
  secret: Buffer
  header: Buffer
}

/** What it is, or what asks a person for it, once, where the file at a path is encrypted. */
export type Passphrase = string | ((path: string) => Promise<string>)

/** What a file's first bytes tell: SQLite's own, an encrypted record's, nothing, or something else. */
export type FileKind = 'plain' | 'encrypted' | 'empty' | 'other'

/** "Answ", then the version of how keys are made: version 1 is Argon2id, 64 MiB, 2 passes, 1 lane. */
const MARK = Buffer.from('Answ\u0001', 'latin1')

/** How SQLite's own files begin. */
export const PLAIN = Buffer.from('SQLite format 3\u0000', 'latin1')

const COST = { memorySize: 64 * 1024, iterations: 2, parallelism: 1, hashLength: 32 }
const HEADER = 16

// Header: 5 bytes of mark, 3 that a right key makes again, 8 of salt.
const CHECK_AT = MARK.length
const SALT_AT = 8

/** Shorter ones are found by trying. */
const SHORTEST = 8

/** The first bytes of a file; fewer where it is shorter. Not to be called while this process has it open as a record. */
export function firstBytes(path: string): Buffer {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(HEADER)
    return bytes.subarray(0, readSync(handle, bytes, 0, HEADER, 0))
  } finally {
    closeSync(handle)
  }
}

export function kindOf(header: Buffer): FileKind {
  if (header.length === 0) return 'empty'
  if (header.equals(PLAIN)) return 'plain'
  return header.length === HEADER && header.subarray(0, 4).equals(MARK.subarray(0, 4)) ? 'encrypted' : 'other'
}

/** A key for a new file. Throws `passphrase_short`. Cost: 64 MiB and a fraction of a second, on purpose. */
export async function newCipherKey(passphrase: string): Promise<CipherKey> {
  if ([...passphrase].length < SHORTEST) throw new Problem('passphrase_short', { least: SHORTEST })
  const salt = randomBytes(HEADER - SALT_AT)
  const secret = await derived(passphrase, salt)
  return { secret, header: Buffer.concat([MARK, checkOf(secret), salt]) }
}

/** The key of a file that begins with `header`. Throws `passphrase_wrong`, or `record_newer` for keys made in a later way. */
export async function cipherKeyFor(path: string, header: Buffer, passphrase: string): Promise<CipherKey> {
  const version = header[MARK.length - 1]!
  if (version !== MARK.at(-1)) throw new Problem('record_newer', { path, version, known: MARK.at(-1)! })
  if (passphrase === '') throw new Problem('passphrase_wrong', { path })
  const secret = await derived(passphrase, header.subarray(SALT_AT))
  if (!timingSafeEqual(checkOf(secret), header.subarray(CHECK_AT, SALT_AT))) {
    secret.fill(0)
    throw new Problem('passphrase_wrong', { path })
  }
  return { secret, header }
}

/** As the driver takes it. */
export function keyText({ secret, header }: CipherKey): string {
  return `raw:${secret.toString('hex')}${header.toString('hex')}`
}

/** Overwrites a key that is not needed any more. */
export function wipe(key: CipherKey | null): void {
  key?.secret.fill(0)
}

async function derived(passphrase: string, salt: Buffer): Promise<Buffer> {
  // The same passphrase typed on another keyboard may be composed otherwise.
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8')
  const marked = Buffer.concat([MARK, salt])
  const secret = Buffer.from(await argon2id({ ...COST, password, salt: marked, outputType: 'binary' }))
  password.fill(0)
  return secret
}

/** Three bytes: enough to tell a wrong passphrase from a damaged page, and no help that the first page is not already. */
function checkOf(secret: Buffer): Buffer {
  return createHash('sha256')
    .update('answerable key check')
    .update(secret)
    .digest()
    .subarray(0, SALT_AT - CHECK_AT)
}
