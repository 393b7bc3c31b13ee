/** A record's file, opened: told apart from every other file, one connection that writes and one that reads. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { Kysely, SqliteDialect } from 'kysely'
import { Problem, type ProblemCode } from '../problem.ts'
import {
  type CipherKey,
  cipherKeyFor,
  firstBytes,
  keyText,
  kindOf,
  type Passphrase,
  PLAIN,
  wipe,
} from './cipher.ts'
import { madeWhole } from './creating.ts'
import {
  APPLICATION_ID,
  CONTENTS_GUARDS_SQL,
  CONTENTS_SQL,
  DERIVED_SQL,
  ENTRIES_SQL,
  SCHEMA_VERSION,
  SECRETS_SQL,
} from './schema.ts'
import type { Tables } from './tables.ts'

/** In bytes, of records that are made from now on. */
export const PAGE_SIZE = 16_384

/** How long one process waits for another that is writing, in milliseconds. A transaction takes far less. */
const PATIENCE = 15_000

export interface Opening {
  readonly: boolean
  create: boolean
  /** Of an encrypted record; a record that is made with one is encrypted. Wiped by whoever made it. */
  key: CipherKey | null
  patience?: number | undefined
  /** Opens a record of an older format too: whoever asks knows what it can be asked. */
  older?: boolean
}

// Read by the driver when its first connection is opened: only so does it understand `?immutable=1`, without which a record
// on a read-only medium cannot be opened at all. Paths given to it are absolute, so none is taken for an address.
process.env.SQLITE_USE_URI = '1'

export type Store = Kysely<Tables>

/** A store while it is open, whatever it is. */
export interface Opened {
  /** As it is said to people: a file's path, or an address without its password. */
  path: string
  /** Only for the writer's transactions, one at a time; null where the record is open for reading. */
  write: Store | null
  /** Sees what is committed; never holds a transaction, so that readers never wait for the writer. */
  read: Store
  /** Closed with it, before it: what was opened beside the record. */
  alongside: Set<() => Promise<void>>
  close(): Promise<void>
}

/** A record's file, opened. */
export interface Database extends Opened {
  /** Format of its tables: that of this Answerable, or an older one that must be upgraded before anything else. */
  version: number
  /** Of an encrypted record; its own, overwritten when it is closed. */
  key: CipherKey | null
  /** Copies all of it, as it now is, into a new file: under the same key, another, or none (null). */
  copy(target: string, key?: CipherKey | null): void
  /** Whether every page, table and index in use is sound; reads all of them. */
  isSound(): boolean
}

/**
 * Headers of the files that this process has open. To open and close such a file by itself would take SQLite's locks
 * off it, so it is not read again.
 */
const held = new Map<string, { header: Buffer; times: number }>()

/** The first bytes of the file at `path`, none where there is no file. Throws `record_not_one` for what cannot be one. */
export function headerAt(path: string): Buffer {
  const known = held.get(path)
  if (known) return known.header
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat && !stat.isFile()) throw new Problem('record_not_one', { path })
  return stat ? explained(path, () => firstBytes(path)) : Buffer.alloc(0)
}

/** The key of the file at `path`; null where it is not encrypted. Throws `passphrase_needed`, `passphrase_wrong`. */
export async function keyOfFile(path: string, passphrase?: Passphrase): Promise<CipherKey | null> {
  const header = headerAt(path)
  if (kindOf(header) !== 'encrypted') return null
  if (passphrase === undefined) throw new Problem('passphrase_needed', { path })
  return cipherKeyFor(path, header, typeof passphrase === 'string' ? passphrase : await passphrase(path))
}

function hold(path: string, header: Buffer) {
  const known = held.get(path) ?? { header, times: 0 }
  held.set(path, known)
  known.times++
}

function release(path: string) {
  const known = held.get(path)
  if (known && --known.times === 0) held.delete(path)
}

/** Opens the file at `path`; `create` makes a record where there is none. Throws Problems named record_*. */
export function openDatabase(given: string, how: Opening): Database {
  const path = resolve(given)
  return explained(path, () => {
    checkPath(path, how)
    const { key } = how
    const found = headerAt(path)
    const kind = kindOf(found)
    if (kind === 'other') throw new Problem('record_not_one', { path })
    const header = kind === 'empty' ? (key?.header ?? PLAIN) : found
    const patience = how.patience ?? PATIENCE
    const writer = how.readonly ? null : connect(path, false, patience, key)
    try {
      if (writer) prepareFile(writer, path, how.create)
      const reader = connect(path, true, patience, key)
      const version = checkMarks(reader, path)
      if (!writer && !how.older && version < SCHEMA_VERSION)
        throw new Problem('record_older', { path, version, known: SCHEMA_VERSION })
      hold(path, header)
      return assemble({ path, version, key: copyOf(key) }, writer, reader)
    } catch (error) {
      writer?.close()
      throw error
    }
  })
}

/** A key of one's own, to be wiped by whoever asked for it. */
export function copyOf(key: CipherKey | null): CipherKey | null {
  return key && { ...key, secret: Buffer.from(key.secret) }
}

function checkPath(path: string, how: Opening) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat && !stat.isFile()) throw new Problem('record_not_one', { path })
  if (stat && stat.size > 0) return
  if (how.readonly || !how.create) throw new Problem(stat ? 'record_not_one' : 'record_missing', { path })
  // An empty file was made for its owner's eyes only, and stays that.
  if (!stat) madeWhole(path, (draft) => makeFile(draft, path, how.key))
}

function makeFile(draft: string, path: string, key: CipherKey | null) {
  const database = connect(draft, false, PATIENCE, key)
  try {
    prepareFile(database, path, true)
  } finally {
    // The last to close moves the log into the file.
    database.close()
  }
}

function assemble(
  file: Pick<Database, 'path' | 'version' | 'key'>,
  writer: Sqlite.Database | null,
  reader: Sqlite.Database,
): Database {
  const write = writer && kysely(writer, { begin: 'begin immediate' })
  const read = kysely(reader, {})
  const alongside = new Set<() => Promise<void>>()
  return {
    ...file,
    write,
    read,
    copy: (target, key) => copyInto(reader, target, key),
    isSound: () => reader.pragma('integrity_check(1)', { simple: true }) === 'ok',
    alongside,
    async close() {
      for (const close of alongside) await close()
      await read.destroy()
      await write?.destroy()
      // Kysely does not close what was never asked. The writer goes last: it moves the log into the file.
      reader.close()
      writer?.close()
      release(file.path)
      wipe(file.key)
    },
  }
}

/**
 * Kysely over one connection. Statements are compiled by SQLite once for each text (a prepare costs more than a small
 * insert), and `begin` takes the write lock at once, so that what a transaction reads stays true until it commits.
 */
export function kysely(database: Sqlite.Database, replaced: Record<string, string>): Store {
  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = (text: string) => {
    // A full disk has SQLite roll back by itself; that there is nothing left to roll back must not hide why.
    const isOver = text === 'rollback' && !database.inTransaction
    const sql = isOver ? 'select 1' : (replaced[text] ?? text)
    let statement = prepared.get(sql)
    if (!statement) {
      if (prepared.size > 500) prepared.clear()
      statement = database.prepare(sql)
      prepared.set(sql, statement)
    }
    return statement
  }
  const close = () => prepared.clear()
  // Kysely declares parameters as readonly unknown[]; the driver takes the same arrays.
  const dialect = new SqliteDialect({ database: { prepare, close } as never })
  return new Kysely<Tables>({ dialect })
}

export function connect(
  path: string,
  readonly: boolean,
  patience: number,
  key: CipherKey | null,
): Sqlite.Database {
  const options = { readonly, timeout: patience }
  try {
    const database = keyed(new Sqlite(path, options), key)
    // The first read shows whether the shared-memory file beside it can be made.
    if (readonly) database.pragma('user_version')
    return tuned(database)
  } catch (error) {
    if (!readonly || !unwritableFolder(path)) throw error
    // On a read-only folder no -shm file can be made; nobody else can write there either.
    return tuned(keyed(new Sqlite(`${pathToFileURL(path).href}?immutable=1`, options), key))
  }
}

function keyed(database: Sqlite.Database, key: CipherKey | null): Sqlite.Database {
  if (key === null) return database
  database.pragma("cipher = 'aegis'")
  database.pragma(`key = '${keyText(key)}'`)
  return database
}

function tuned(database: Sqlite.Database): Sqlite.Database {
  // This driver's build does no fsync at commit in WAL mode: an acknowledged entry must outlive a power cut.
  database.pragma('synchronous = FULL')
  database.pragma('temp_store = MEMORY')
  // 64 MB of pages, and a log of 16 MB before it is moved into the file: fewer waits while many documents come in.
  database.pragma('cache_size = -64000')
  database.pragma('wal_autocheckpoint = 2000')
  return database
}

/** Every table and index anew in a file of its own, which keeps nothing of what was deleted. */
export function copyInto(database: Sqlite.Database, target: string, key?: CipherKey | null): void {
  const query = key === undefined ? '' : key === null ? '?key=' : `?cipher=aegis&key=${keyText(key)}`
  try {
    database.prepare('vacuum into ?').run(query ? pathToFileURL(target).href + query : target)
  } catch (error) {
    // The driver's message names the address, and that holds the key.
    throw Object.assign(new Error(`cannot copy into ${target}`), { code: codeOf(error) })
  }
}

export function unwritableFolder(path: string): boolean {
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) return false
  try {
    accessSync(dirname(path), constants.W_OK)
    return false
  } catch {
    return true
  }
}

function prepareFile(database: Sqlite.Database, path: string, create: boolean) {
  if (isBlank(database)) {
    if (!create) throw new Problem('record_not_one', { path })
    // Texts and bodies of a few thousand bytes leave less of a larger page empty.
    database.pragma(`page_size = ${PAGE_SIZE}`)
    inWal(database)
    // Another process may have made it meanwhile: looked at again under the write lock.
    const make = database.transaction(() => {
      if (!isBlank(database)) return
      database.exec(ENTRIES_SQL + CONTENTS_SQL + CONTENTS_GUARDS_SQL + SECRETS_SQL + DERIVED_SQL)
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${SCHEMA_VERSION}`)
    })
    make.immediate()
  } else if (database.pragma('journal_mode', { simple: true }) !== 'wal') {
    // A conversion of the file was broken off.
    inWal(database)
  }
  checkMarks(database, path)
}

function isBlank(database: Sqlite.Database): boolean {
  const marked = database.pragma('application_id', { simple: true })
  return marked === 0 && database.prepare('select count(*) from sqlite_master').pluck().get() === 0
}

/** Turns on write-ahead logging. SQLite does not wait for other openers here, so we do. */
function inWal(database: Sqlite.Database) {
  const end = Date.now() + PATIENCE
  for (;;) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || Date.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/** Its format's version, once it is known to be a record that can be opened. */
function checkMarks(database: Sqlite.Database, path: string): number {
  // Reads the schema's page too, so that a damaged file is found now and not in the middle of a question.
  database.prepare('select count(*) from sqlite_master').get()
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new Problem('record_not_one', { path })
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > SCHEMA_VERSION) throw new Problem('record_newer', { path, version, known: SCHEMA_VERSION })
  return version
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '')
}

const PROBLEMS: [prefix: string, code: ProblemCode][] = [
  ['SQLITE_BUSY', 'record_busy'],
  ['SQLITE_LOCKED', 'record_busy'],
  ['SQLITE_READONLY', 'record_readonly'],
  ['SQLITE_FULL', 'record_disk_full'],
  // Not what a file of another kind gives (its first bytes told): its first page is not what was written.
  ['SQLITE_NOTADB', 'record_damaged'],
  ['SQLITE_CORRUPT', 'record_damaged'],
  ['SQLITE_IOERR', 'record_disk'],
  ['SQLITE_CANTOPEN', 'record_no_access'],
  ['SQLITE_PERM', 'record_no_access'],
  ['EACCES', 'record_no_access'],
  ['EPERM', 'record_no_access'],
  ['EROFS', 'record_readonly'],
  // PostgreSQL's own (SQLSTATE), and those of the way to it.
  ['25006', 'record_readonly'],
  ['42501', 'record_no_access'],
  ['28', 'record_no_access'],
  ['3D000', 'record_missing'],
  ['53100', 'record_disk_full'],
  ['55P03', 'record_busy'],
  ['57P0', 'record_no_server'],
  ['08', 'record_no_server'],
  ['53300', 'record_busy'],
  ['XX001', 'record_damaged'],
  ['XX002', 'record_damaged'],
  ['ECONN', 'record_no_server'],
  ['ENOTFOUND', 'record_no_server'],
  ['EAI_AGAIN', 'record_no_server'],
  ['ETIMEDOUT', 'record_no_server'],
  ['EPIPE', 'record_no_server'],
  ['ERR_TLS', 'record_server_unproven'],
  ['DEPTH_ZERO', 'record_server_unproven'],
  ['SELF_SIGNED', 'record_server_unproven'],
  ['UNABLE_TO_', 'record_server_unproven'],
  ['CERT_', 'record_server_unproven'],
  ['HOSTNAME_', 'record_server_unproven'],
]

/** The Problem that a store's error is for people; other errors as they are. */
export function storeProblem(path: string, error: unknown): unknown {
  const code = codeOf(error)
  const known = PROBLEMS.find(([prefix]) => code.startsWith(prefix))
  return known ? new Problem(known[1], { path }, error) : error
}

/** What `work` gives; its error as a Problem of the store that is called `path`. */
export async function told<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storeProblem(path, error)
  }
}

function explained<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeProblem(path, error)
  }
}
