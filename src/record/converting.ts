/** Gives a record a passphrase, another one, or none: a new file takes the old one's place once it was read back whole. */
import { statfsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type Sqlite from 'better-sqlite3-multiple-ciphers'
import { Problem } from '../problem.ts'
import { type CipherKey, kindOf, newCipherKey, type Passphrase, wipe } from './cipher.ts'
import type { Copied } from './contract-keeping.ts'
import { checkedCopy } from './copying.ts'
import { copyInto, headerAt, keyOfFile, storeProblem } from './database.ts'
import { renewed } from './renewing.ts'

/** How long others have to close the record, in milliseconds. */
const PATIENCE = 2_000
/** Bytes that are left free beside a file that is made anew. */
const SPARE = 64 * 1024 ** 2

/**
 * Makes every page of the record at `given` anew under the passphrase `to` (none for null), and writes zeros over the old
 * file. Nobody else may have it open: else `record_busy`, as it was. Throws `passphrase_wrong`, `passphrase_short`,
 * `record_not_encrypted`, `copy_broken` where the record does not verify.
 */
export async function convertRecord(
  given: string,
  from: Passphrase | undefined,
  to: string | null,
  patience = PATIENCE,
): Promise<Copied> {
  const path = resolve(given)
  const kind = kindOf(headerAt(path))
  if (kind === 'empty') throw new Problem('record_missing', { path })
  if (kind === 'other') throw new Problem('record_not_one', { path })
  if (kind === 'plain' && to === null) throw new Problem('record_not_encrypted', { path })
  const keys: (CipherKey | null)[] = []
  try {
    keys.push(await keyOfFile(path, from))
    keys.push(to === null ? null : await newCipherKey(to))
    return await replaced(path, keys[0]!, keys[1]!, patience)
  } catch (error) {
    throw storeProblem(path, error)
  } finally {
    for (const key of keys) wipe(key)
  }
}

/**
 * Makes the record's file anew without the pages that an upgrade left empty. It stays as it is, whole, where somebody else has it
 * open, or the disk has no room for a second one.
 */
export async function compactRecord(path: string, key: CipherKey | null, patience = PATIENCE): Promise<void> {
  const { bavail, bsize } = statfsSync(dirname(path))
  if (bavail * bsize < statSync(path).size + SPARE) return
  try {
    await replaced(path, key, key, patience)
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (!/^(?:record_busy|SQLITE_BUSY.*|SQLITE_FULL|ENOSPC)$/.test(code)) throw error
  }
}

function replaced(path: string, from: CipherKey | null, to: CipherKey | null, patience: number) {
  return renewed(path, from, patience, async (database, draft) => {
    copyInto(database, draft, to)
    const checked = await checkedCopy(draft, path, to)
    if (checked.head !== headOf(database)) throw new Problem('copy_broken', { path })
    return checked
  })
}

function headOf(database: Sqlite.Database) {
  return database.prepare('select hash from entries order by sequence desc limit 1').pluck().get()
}
