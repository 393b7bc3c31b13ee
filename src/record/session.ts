/** A record while it is in use: opened, locked and unlocked, closed; the store's own errors told as Problems. */
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { Problem } from '../problem.ts'
import type { WholeRecord } from './access/viewed.ts'
import { append } from './appending.ts'
import { type CipherKey, kindOf, newCipherKey, type Passphrase, wipe } from './cipher.ts'
import { compactRecord } from './converting.ts'
import { replacedWhole } from './creating.ts'
import {
  copyOf,
  type Database,
  headerAt,
  keyOfFile,
  type Opened,
  openDatabase,
  storeProblem,
  told,
} from './database.ts'
import { headOf } from './keeping.ts'
import { SCHEMA_VERSION } from './schema.ts'
import { upgrade } from './upgrading.ts'
import type { Ways } from './ways.ts'
import { Writer } from './writer.ts'

export interface OpenOptions {
  /** Opens for questions only; nothing is written to the file. */
  readonly?: boolean
  /** Makes a record where there is none. */
  create?: boolean
  /** Milliseconds to wait for another program that is writing, before `record_busy`. */
  patience?: number
  /** Of an encrypted record, or what asks for it; a record that is made with one is encrypted. */
  passphrase?: Passphrase
  /** Most threads in which questions of a file are answered; without it, they are where they are asked. */
  threads?: number
  /** Folder of the user's signing keys; without it, entries are not signed. */
  keys?: string
  /** Told of the copy that is kept when a record of an older format is upgraded, before that begins. */
  upgrading?: (copy: string) => void
}

/** What a record can be asked and told, but for what the session does itself. */
export type Methods = Omit<WholeRecord, 'isEncrypted' | 'lock' | 'unlock' | 'close'>

/** Runs work on the record's file while it is closed, and opens it again after. */
export type Alone = <T>(work: (key: CipherKey | null) => Promise<T>) => Promise<T>

/** The record's methods over a store that was opened. */
export type MethodsOver = (opened: Opened, writer: Writer, ways: Ways) => Methods

type MethodsOf = (database: Database, writer: Writer, alone: Alone) => Methods

interface Live {
  database: Database
  writer: Writer
  methods: Methods
}

export class Session {
  readonly #path: string
  readonly #options: OpenOptions
  readonly #methodsOf: MethodsOf
  #live: Live | null = null
  #closed = false
  #isEncrypted = false
  /** Questions being answered, and what new ones wait for while the file is made anew. */
  #asked = 0
  #pause: Promise<unknown> | null = null

  constructor(path: string, options: OpenOptions, methodsOf: MethodsOf) {
    this.#path = resolve(path)
    this.#options = options
    this.#methodsOf = methodsOf
  }

  async open(passphrase?: Passphrase): Promise<void> {
    const key = await this.#keyFrom(passphrase)
    await this.#openWith(key).finally(() => wipe(key))
  }

  async #openWith(key: CipherKey | null): Promise<void> {
    const { readonly = false, create = false, patience, upgrading } = this.#options
    const live = await told(this.#path, () => {
      const how = { readonly, create: create && !readonly, patience, key }
      const database = openDatabase(this.#path, how)
      const writer = new Writer(database)
      const alone: Alone = (work) => this.#alone(work)
      return { database, writer, methods: this.#methodsOf(database, writer, alone) }
    })
    this.#live = live
    this.#isEncrypted = live.database.key !== null
    try {
      if (live.database.version < SCHEMA_VERSION) {
        await upgraded(live.database, live.writer, upgrading)
        await this.#shut()
        await compactRecord(this.#path, key, patience)
        return await this.#openWith(key)
      }
      if (create && !readonly) await beginLedger(live.writer)
    } catch (error) {
      await this.#shut()
      throw storeProblem(this.#path, error)
    }
  }

  /** The record's methods as doors call them. */
  record(): WholeRecord {
    const names = Object.keys(this.#live!.methods) as (keyof Methods)[]
    const asked = names.map((name) => [name, (...given: unknown[]) => this.#ask(name, given)])
    return {
      ...(Object.fromEntries(asked) as Methods),
      isEncrypted: () => this.#isEncrypted,
      lock: () => this.#lock(),
      unlock: (passphrase) => this.#unlock(passphrase),
      close: async () => {
        while (this.#pause) await this.#pause
        this.#closed = true
        await told(this.#path, () => this.#shut())
      },
    }
  }

  async #ask(name: keyof Methods, given: unknown[]): Promise<unknown> {
    while (this.#pause) await this.#pause
    this.#asked++
    return told(this.#path, () => {
      if (this.#closed) throw new Problem('record_closed', { path: this.#path })
      if (!this.#live) throw new Problem('record_locked', { path: this.#path })
      const method = this.#live.methods[name] as (...given: unknown[]) => Promise<unknown>
      return method(...given)
    }).finally(() => this.#asked--)
  }

  /** Called within a question: waits for the others, and has those that come meanwhile wait. */
  async #alone<T>(work: (key: CipherKey | null) => Promise<T>): Promise<T> {
    this.#asked--
    while (this.#pause) await this.#pause
    const running = this.#whileClosed(work)
    const pause = running.catch(() => undefined)
    this.#pause = pause
    try {
      return await running
    } finally {
      this.#pause = null
      this.#asked++
    }
  }

  async #whileClosed<T>(work: (key: CipherKey | null) => Promise<T>): Promise<T> {
    while (this.#asked > 0) await new Promise(setImmediate)
    if (!this.#live) throw new Problem('record_closed', { path: this.#path })
    const key = copyOf(this.#live.database.key)
    await this.#shut()
    try {
      return await work(key)
    } finally {
      await this.#openWith(key).finally(() => wipe(key))
    }
  }

  async #lock(): Promise<void> {
    while (this.#pause) await this.#pause
    if (!this.#isEncrypted) throw new Problem('record_not_encrypted', { path: this.#path })
    await told(this.#path, () => this.#shut())
  }

  async #unlock(passphrase: string): Promise<void> {
    if (this.#closed) throw new Problem('record_closed', { path: this.#path })
    if (!this.#live) await this.open(passphrase)
  }

  async #shut(): Promise<void> {
    const live = this.#live
    this.#live = null
    await live?.writer.idle()
    await live?.database.close()
  }

  /** The key of an encrypted file; for a file that is not there yet, one that a given passphrase makes. */
  #keyFrom(passphrase?: Passphrase): Promise<CipherKey | null> {
    const isNew = this.#options.create === true && kindOf(headerAt(this.#path)) === 'empty'
    return isNew && typeof passphrase === 'string'
      ? newCipherKey(passphrase)
      : keyOfFile(this.#path, passphrase)
  }
}

async function upgraded({ path, version, copy }: Database, writer: Writer, said?: (copy: string) => void) {
  const kept = `${path}.version-${version}`
  said?.(kept)
  await replacedWhole(kept, (draft) => copy(draft))
  await writer.write((trx) => upgrade(trx, path, version, new Date().toISOString()))
}

/** The first entry, once. */
export async function beginLedger(writer: Writer): Promise<void> {
  const body = { format: 'answerable-record' as const, version: SCHEMA_VERSION, record: randomUUID() }
  await writer.write(async (trx) => {
    const head = await headOf(trx)
    if (head.sequence > 0) return
    await append(trx, head, { author: 'answerable', time: new Date().toISOString() }, 'RecordCreated', body)
  })
}
