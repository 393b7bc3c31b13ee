/**
 * Derived tables made again beside a record, in a temporary file under a key that nobody else has and that is forgotten:
 * nothing readable is left of it.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type Sqlite from 'better-sqlite3-multiple-ciphers'
import { type CipherKey, keyText, wipe } from './cipher.ts'
import { connect, unwritableFolder } from './database.ts'

export interface Beside {
  /** Empty, with the record at hand as `record`: a name without a schema that is not made here means the record's. */
  database: Sqlite.Database
  close(): void
}

export function openBeside(path: string, key: CipherKey | null): Beside {
  const file = join(tmpdir(), `answerable-${randomBytes(8).toString('hex')}`)
  closeSync(openSync(file, 'wx', 0o600))
  const own = { secret: randomBytes(32), header: randomBytes(16) }
  let database: Sqlite.Database | null = null
  const close = () => {
    database?.close()
    rmSync(file, { force: true })
  }
  try {
    database = connect(file, false, 0, own)
    database.pragma('journal_mode = OFF')
    database.pragma('synchronous = OFF')
    attach(database, address(path, key))
    return { database, close }
  } catch (error) {
    close()
    throw error
  } finally {
    wipe(own)
  }
}

function attach(database: Sqlite.Database, record: string) {
  try {
    database.prepare('attach ? as record').run(record)
  } catch (error) {
    // The driver's message names the address, and that holds the key.
    throw Object.assign(new Error('cannot read the record again'), {
      code: (error as { code?: string }).code,
    })
  }
}

/** The record as it is attached: to be read only, under its own key or none. */
function address(path: string, key: CipherKey | null): string {
  const url = new URL(pathToFileURL(path).href)
  url.searchParams.set('mode', 'ro')
  if (unwritableFolder(path)) url.searchParams.set('immutable', '1')
  if (key) url.searchParams.set('cipher', 'aegis')
  url.searchParams.set('key', key ? keyText(key) : '')
  return url.href
}
