/** Copies a record into a file of its own, and gives the copy its name only once it was read back and verified. */
import { existsSync, linkSync, renameSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Problem } from '../problem.ts'
import { holdAlone } from './alone.ts'
import { type CipherKey, newCipherKey, type Passphrase, wipe } from './cipher.ts'
import type { Copied } from './contract-keeping.ts'
import { draftedBeside, keepName, onDisk, replacedWhole } from './creating.ts'
import { connect, type Database, keyOfFile, openDatabase, storeProblem } from './database.ts'
import { headOf } from './keeping.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { verifyLedger } from './verify.ts'

/** Copies an open record to a new file. Throws `copy_there` where the file is there, `copy_broken` where it cannot be trusted. */
export async function copyRecord(
  database: Database,
  target: string,
  passphrase?: string | null,
): Promise<Copied> {
  if (existsSync(target)) throw new Problem('copy_there', { path: target })
  const own = typeof passphrase === 'string' ? await newCipherKey(passphrase) : null
  const key = passphrase === undefined ? undefined : own
  try {
    return await replacedWhole(target, async (draft) => {
      database.copy(draft, key)
      return checkedCopy(draft, target, key === undefined ? database.key : key)
    })
  } finally {
    wipe(own)
  }
}

/**
 * Puts a copy in the place of the record at `given`; a record that is there is kept beside it, under the name that is
 * given back. Throws `record_busy` where that one is in use, `copy_broken` where the copy does not verify.
 */
export async function restoreRecord(
  backup: string,
  given: string,
  passphrase: Passphrase | undefined,
  now: Date,
): Promise<Copied & { kept: string | null }> {
  const [from, path] = [resolve(backup), resolve(given)]
  if (!existsSync(from)) throw new Problem('record_missing', { path: from })
  const key = await keyOfFile(from, passphrase)
  try {
    await settled(path, passphrase)
    const copied = await draftedBeside(path, async (draft) => {
      await copyFile(from, draft, key)
      const checked = await checkedCopy(draft, from, key)
      onDisk(draft)
      return { ...checked, path, kept: putInPlace(draft, path, now) }
    })
    keepName(dirname(path))
    return copied
  } catch (error) {
    throw storeProblem(from, error)
  } finally {
    wipe(key)
  }
}

/** A log beside the record that is there is in use, or was left by who only asked: then it is moved into the file. */
async function settled(path: string, passphrase: Passphrase | undefined) {
  if (!existsSync(path) || !existsSync(`${path}-wal`)) return
  let key: CipherKey | null = null
  try {
    key = await keyOfFile(path, passphrase)
    const database = connect(path, false, 0, key)
    try {
      holdAlone(database, path)
    } finally {
      database.close()
    }
  } catch (error) {
    // Under another passphrase nobody can tell: it is not touched.
    throw new Problem('record_busy', { path }, error)
  } finally {
    wipe(key)
  }
}

async function copyFile(from: string, draft: string, key: CipherKey | null) {
  const database = openDatabase(from, { readonly: true, create: false, key, older: true })
  try {
    database.copy(draft)
  } finally {
    await database.close()
  }
}

function putInPlace(draft: string, path: string, now: Date): string | null {
  if (!existsSync(path) || statSync(path).size === 0) {
    renameSync(draft, path)
    return null
  }
  // Opened again by somebody meanwhile.
  if (existsSync(`${path}-wal`)) throw new Problem('record_busy', { path })
  const kept = `${path}.replaced-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`
  linkSync(path, kept)
  renameSync(draft, path)
  return kept
}

/** Reads a copy back: its pages, its chain, its bytes. Of an older format, its pages only. */
export async function checkedCopy(draft: string, path: string, key: CipherKey | null): Promise<Copied> {
  inLog(draft, path, key)
  const copy = openDatabase(draft, { readonly: true, create: false, key, older: true })
  try {
    const last = await headOf(copy.read)
    if (copy.version === SCHEMA_VERSION) {
      const { broken, originals, head } = await verifyLedger(copy.read)
      if (broken || originals.length > 0 || last.hash !== head) throw new Problem('copy_broken', { path })
    }
    const { sequence: entries, hash: head } = last
    return { path, bytes: statSync(draft).size, entries, head, encrypted: key !== null }
  } finally {
    await copy.close()
  }
}

/** A copy as SQLite makes it has no write-ahead log; a record has. */
function inLog(draft: string, path: string, key: CipherKey | null) {
  const database = connect(draft, false, 0, key)
  try {
    if (database.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      throw new Problem('copy_broken', { path })
    database.pragma('journal_mode = WAL')
  } finally {
    database.close()
  }
}
