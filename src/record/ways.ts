/** What each store does its own way, beside answering the same questions. */
import type { Beside } from './access/veil.ts'
import { AskingThreads } from './asking-threads.ts'
import { openBeside } from './beside.ts'
import type { Entry } from './contract.ts'
import type { Copied, Expunging } from './contract-keeping.ts'
import { copyRecord } from './copying.ts'
import { connect, type Database, kysely, type Store } from './database.ts'
import { derivedMisfits } from './deriving.ts'
import { expungeFile } from './forgetting.ts'
import type { By, Writing } from './keeping.ts'
import { replay } from './rebuild.ts'
import { DERIVED_SQL } from './schema.ts'
import type { Alone } from './session.ts'
import type { Progress } from './verify.ts'

/** A store in which everything derived was made again, and which nobody writes to. */
export interface Derived {
  store: Store
  close(): void | Promise<void>
}

/** How long a question waits for whoever is writing, in milliseconds. */
const PATIENCE = 15_000

export interface Ways {
  /** Whether every page, table and index in use is sound. */
  isSound(): boolean
  /** Names of the derived tables that do not say what the ledger says. */
  misfits(progress?: Progress): Promise<string[]>
  /** A connection of one's own, on which views can stand before the record's tables. */
  beside(): Promise<Beside>
  /** Threads that answer questions; null where whoever asks does not have to wait for others anyway. */
  threads(most: number): AskingThreads | null
  /** What the ledger tells up to an entry. */
  derivedUntil(sequence: number, progress?: Progress): Promise<Derived>
  expunge(request: Expunging, by: By, progress?: Progress): Promise<Entry>
  copy(target: string, passphrase?: string | null): Promise<Copied>
}

/** Of a record that is a file. `patience`: how long others have to close it before it is made anew, in milliseconds. */
export function fileWays(database: Database, alone: Alone, patience: number): Ways {
  const { path, key } = database
  return {
    isSound: () => database.isSound(),
    misfits: (progress) => derivedMisfits(path, key, progress),
    beside: async () => besideFile(database),
    threads: (most) => new AskingThreads(database, most),
    derivedUntil: (sequence, progress) => derivedBeside(database, sequence, progress),
    expunge: (request, by, progress) =>
      alone((key) => expungeFile(path, key, request, by, patience, progress)),
    copy: (target, passphrase) => copyRecord(database, target, passphrase),
  }
}

/** Reads only; what is temporary is in memory alone. */
function besideFile({ path, key }: Database): Beside {
  const database = connect(path, true, PATIENCE, key)
  const close = () => void database.close()
  return { store: kysely(database, {}), schema: 'main', words: 'rowid, rank, words', close }
}

async function derivedBeside({ path, key }: Database, until: number, progress?: Progress): Promise<Derived> {
  const { database, close } = openBeside(path, key)
  try {
    database.exec(`create temp view entries as select * from record.entries where sequence <= ${until}`)
    database.exec(DERIVED_SQL)
    const store = kysely(database, {})
    await store.transaction().execute((trx) => replay(trx as unknown as Writing, progress))
    return { store, close }
  } catch (error) {
    close()
    throw error
  }
}
