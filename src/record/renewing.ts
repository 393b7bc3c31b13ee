/** Makes a record's file anew while nobody else has it open, and writes zeros over the old one. */
import { closeSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3-multiple-ciphers'
import { holdAlone } from './alone.ts'
import type { CipherKey } from './cipher.ts'
import { draftedBeside, keepName, onDisk, overwrite } from './creating.ts'
import { connect } from './database.ts'

/**
 * Has `make` write a draft from the record at `path`, then gives the draft its name. Broken off at any moment, one whole
 * record stands: the old one or the new one. Throws SQLite's busy error, or `record_busy`, where somebody has it open.
 */
export async function renewed<T>(
  path: string,
  key: CipherKey | null,
  patience: number,
  make: (database: Sqlite.Database, draft: string) => Promise<T>,
): Promise<T> {
  const database = connect(path, false, patience, key)
  let old: number | null = null
  try {
    holdAlone(database, path)
    const made = await draftedBeside(path, async (draft) => {
      const value = await make(database, draft)
      onDisk(draft)
      old = openSync(path, 'r+')
      renameSync(draft, path)
      return value
    })
    keepName(dirname(path))
    // Who waits for the lock on the old file finds nothing there to write to.
    if (old !== null) overwrite(old)
    return made
  } finally {
    if (old === null) database.pragma('journal_mode = WAL')
    database.close()
    if (old !== null) closeSync(old)
  }
}
