/** Takes a record's file for one connection alone, so that it can be replaced without anybody writing to the old one. */
import type Sqlite from 'better-sqlite3-multiple-ciphers'
import { Problem } from '../problem.ts'
import { overwritten } from './creating.ts'

/**
 * Moves the log into the file and takes the lock; the log, which holds pages too, is overwritten and removed. Throws
 * SQLite's busy error, or `record_busy`, where somebody else has the file open.
 */
export function holdAlone(database: Sqlite.Database, path: string): void {
  database.pragma('locking_mode = EXCLUSIVE')
  database.exec('begin immediate; commit')
  database.pragma('wal_checkpoint(FULL)')
  overwritten(`${path}-wal`)
  if (database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete')
    throw new Problem('record_busy', { path })
  database.exec('begin exclusive; commit')
}
