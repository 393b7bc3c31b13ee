/** A record's file, opened: told apart from every other file, one connection that writes and one that reads. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { Kysely, SqliteDialect } from 'kysely'
import { Problem, type ProblemCode } from '../problem.ts'
import { madeWhole } from './creating.ts'
import {
  APPLICATION_ID,
  CONTENTS_GUARDS_SQL,
  CONTENTS_SQL,
  DERIVED_SQL,
  ENTRIES_SQL,
  SCHEMA_VERSION,
} from './schema.ts'
import type { Tables } from './tables.ts'

/** How long one process waits for another that is writing, in milliseconds. A transaction takes far less. */
const PATIENCE = 15_000

export interface Opening {
  readonly: boolean
  create: boolean
  patience?: number | undefined
}

// Read by the driver when its first connection is opened: only so does it understand `?immutable=1`, without which a record
// on a read-only medium cannot be opened at all. Paths given to it are absolute, so none is taken for an address.
process.env.SQLITE_USE_URI = '1'

export type Store = Kysely<Tables>

export interface Database {
  path: string
  /** Only for the writer's transactions, one at a time; null where the record is open for reading. */
  write: Store | null
  /** Sees what is committed; never holds a transaction, so that readers never wait for the writer. */
  read: Store
  /** Format of its tables: that of this Answerable, or an older one that must be upgraded before anything else. */
  version: number
  /** Copies all of it, as it now is, into a new file. */
  copy(target: string): void
  close(): Promise<void>
}

/** Opens the file at `path`; `create` makes a record where there is none. Throws Problems named record_*. */
export function openDatabase(given: string, how: Opening): Database {
  const path = resolve(given)
  return explained(path, () => {
    checkPath(path, how)
    const patience = how.patience ?? PATIENCE
    const writer = how.readonly ? null : connect(path, false, patience)
    try {
      if (writer) prepareFile(writer, path, how.create)
      const reader = connect(path, true, patience)
      const version = checkMarks(reader, path)
      if (!writer && version < SCHEMA_VERSION)
        throw new Problem('record_older', { path, version, known: SCHEMA_VERSION })
      return assemble(path, version, writer, reader)
    } catch (error) {
      writer?.close()
      throw error
    }
  })
}

function checkPath(path: string, how: { readonly: boolean; create: boolean }) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat && !stat.isFile()) throw new Problem('record_not_one', { path })
  if (stat && stat.size > 0) return
  if (how.readonly || !how.create) throw new Problem(stat ? 'record_not_one' : 'record_missing', { path })
  if (!stat) madeWhole(path, (draft) => makeFile(draft, path))
}

function makeFile(draft: string, path: string) {
  const database = connect(draft, false, PATIENCE)
  try {
    prepareFile(database, path, true)
  } finally {
    // The last to close moves the log into the file.
    database.close()
  }
}

function assemble(
  path: string,
  version: number,
  writer: Sqlite.Database | null,
  reader: Sqlite.Database,
): Database {
  const write = writer && kysely(writer, { begin: 'begin immediate' })
  const read = kysely(reader, {})
  return {
    path,
    write,
    read,
    version,
    copy: (target) => void reader.prepare('vacuum into ?').run(target),
    async close() {
      await read.destroy()
      await write?.destroy()
      // Kysely does not close what was never asked. The writer goes last: it moves the log into the file.
      reader.close()
      writer?.close()
    },
  }
}

/**
 * Kysely over one connection. Statements are compiled by SQLite once for each text (a prepare costs more than a small
 * insert), and `begin` takes the write lock at once, so that what a transaction reads stays true until it commits.
 */
function kysely(database: Sqlite.Database, replaced: Record<string, string>): Store {
  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = (text: string) => {
    const sql = replaced[text] ?? text
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

function connect(path: string, readonly: boolean, patience: number): Sqlite.Database {
  const options = { readonly, timeout: patience }
  try {
    const database = new Sqlite(path, options)
    // The first read shows whether the shared-memory file beside it can be made.
    if (readonly) database.pragma('user_version')
    return tuned(database)
  } catch (error) {
    if (!readonly || !unwritableFolder(path)) throw error
    // On a read-only folder no -shm file can be made; nobody else can write there either.
    return tuned(new Sqlite(`${pathToFileURL(path).href}?immutable=1`, options))
  }
}

function tuned(database: Sqlite.Database): Sqlite.Database {
  // This driver's build does no fsync at commit in WAL mode: an acknowledged entry must outlive a power cut.
  database.pragma('synchronous = FULL')
  database.pragma('temp_store = MEMORY')
  // 64 MB of pages, and a log of 16 MB before it is moved into the file: fewer waits while many documents come in.
  database.pragma('cache_size = -64000')
  database.pragma('wal_autocheckpoint = 4000')
  return database
}

function unwritableFolder(path: string): boolean {
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
    inWal(database)
    // Another process may have made it meanwhile: looked at again under the write lock.
    const make = database.transaction(() => {
      if (!isBlank(database)) return
      database.exec(ENTRIES_SQL + CONTENTS_SQL + CONTENTS_GUARDS_SQL + DERIVED_SQL)
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${SCHEMA_VERSION}`)
    })
    make.immediate()
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
  ['SQLITE_NOTADB', 'record_not_one'],
  ['SQLITE_CORRUPT', 'record_damaged'],
  ['SQLITE_IOERR', 'record_disk'],
  ['SQLITE_CANTOPEN', 'record_no_access'],
  ['SQLITE_PERM', 'record_no_access'],
  ['EACCES', 'record_no_access'],
  ['EPERM', 'record_no_access'],
  ['EROFS', 'record_readonly'],
]

/** The Problem that a store's error is for people; other errors as they are. */
export function storeProblem(path: string, error: unknown): unknown {
  const code = codeOf(error)
  const known = PROBLEMS.find(([prefix]) => code.startsWith(prefix))
  return known ? new Problem(known[1], { path }, error) : error
}

function explained<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeProblem(path, error)
  }
}
