/** A record in PostgreSQL, opened: its tables made where there are none, one connection that writes and some that read. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Problem } from '../../problem.ts'
import type { Opened, Store } from '../database.ts'
import { SCHEMA_VERSION } from '../schema.ts'
import type { Tables } from '../tables.ts'
import { type Address, readAddress } from './address.ts'
import { recordSql } from './schema.ts'

/** The first that is known to keep the contract. */
const LEAST_VERSION = 150_000

/** Connections that answer questions at once. */
const READERS = 8

export interface PostgresOpening {
  readonly: boolean
  create: boolean
  /** How long to wait for another who is writing, in milliseconds. */
  patience: number
}

export interface PostgresOpened extends Opened {
  address: Address
  /** Format of its tables. */
  version: number
  /** A connection of one's own, which may make temporary tables and is closed by whoever asked for it. */
  alone(): Store
}

/** Opens the record at an address; `create` makes its tables where there are none. Throws Problems named record_*. */
export async function openAddress(named: string, how: PostgresOpening): Promise<PostgresOpened> {
  const address = readAddress(named)
  const writer = poolOf(address, 1, { lock_timeout: how.patience, synchronous_commit: 'on' })
  const reader = poolOf(address, READERS, { default_transaction_read_only: 'on' })
  try {
    await checkServer(writer, address)
    if (how.create && !how.readonly) await make(writer, address)
    const version = await formatOf(writer, address)
    const write = storeOver(writer, lockFor(address))
    const read = storeOver(reader)
    const alongside = new Set<() => Promise<void>>()
    return {
      address,
      path: address.shown,
      version,
      write: how.readonly ? null : write,
      read,
      alongside,
      alone: () => storeOver(poolOf(address, 1, {})),
      async close() {
        for (const close of alongside) await close()
        // Kysely ends no pool that it never used.
        await Promise.all([endOf(writer), endOf(reader)])
      },
    }
  } catch (error) {
    await Promise.all([endOf(writer), endOf(reader)])
    throw error
  }
}

async function endOf(pool: pg.Pool): Promise<void> {
  if (!pool.ended) await pool.end()
}

// Counts and numbers of the record are whole numbers that JavaScript holds exactly.
const types = {
  getTypeParser: ((oid: number, format: never) =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

function poolOf(
  { connection, schema }: Address,
  max: number,
  settings: Record<string, string | number>,
): pg.Pool {
  const all = { search_path: schema, client_min_messages: 'warning', ...settings }
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  const pool = new pg.Pool({
    connectionString: connection,
    options,
    max,
    types,
    application_name: 'answerable',
    connectionTimeoutMillis: 15_000,
    // One that writes or has temporary tables stays as it is.
    idleTimeoutMillis: max > 1 ? 10_000 : 0,
    allowExitOnIdle: true,
  })
  // A connection that is lost while nobody asks: the next question says so.
  pool.on('error', () => undefined)
  return pool
}

/** Held by a transaction that writes, so that the entry that it follows stays the last one. */
function lockFor({ schema }: Address): string {
  return `select pg_advisory_xact_lock(hashtext('answerable'), hashtext('${schema}'))`
}

/** `lock`: what every transaction does first. */
function storeOver(pool: pg.Pool, lock?: string): Store {
  const connect = async () => {
    const client = await pool.connect()
    const query = async (text: string, values: unknown[]) => {
      try {
        const result = await client.query(preparable(text, values))
        if (lock && text === 'begin') await client.query(lock)
        return result
      } catch (error) {
        throw coded(error)
      }
    }
    return { query, release: () => client.release() }
  }
  const dialect = new PostgresDialect({ pool: { connect, end: () => endOf(pool) } as never })
  return new Kysely<Tables>({ dialect })
}

/** The driver gives no code where the server went away, or where it cannot speak in secret. */
function coded(error: unknown): unknown {
  const { code, syscall, message = '' } = error as { code?: string; syscall?: string; message?: string }
  // No socket at a local server's place; on a file the same code means another thing.
  if (code === 'ENOENT' && syscall === 'connect') return Object.assign(error as Error, { code: '08001' })
  if (code) return error
  if (/does not support SSL/.test(message)) return Object.assign(error as Error, { code: 'ERR_TLS_NONE' })
  if (/connection|timeout/i.test(message)) return Object.assign(error as Error, { code: '08006' })
  return error
}

/** A text that PostgreSQL can keep: it knows no character U+0000. */
function preparable(text: string, values: unknown[]) {
  return {
    text,
    values: values.map((value) =>
      typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\u2400') : value,
    ),
  }
}

async function checkServer(pool: pg.Pool, { shown }: Address): Promise<void> {
  const { rows } = await pool.query('show server_version_num').catch((error) => Promise.reject(coded(error)))
  if (Number(rows[0].server_version_num) < LEAST_VERSION)
    throw new Problem('record_server_old', { path: shown })
}

/** Once, whoever comes first. */
async function make(pool: pg.Pool, address: Address): Promise<void> {
  const { schema } = address
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(lockFor(address))
    await client.query(`create schema if not exists "${schema}"`)
    const { rows } = await client.query('select to_regclass($1) as there', [`"${schema}".format`])
    if (rows[0].there === null) await client.query(recordSql(SCHEMA_VERSION))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function formatOf(pool: pg.Pool, { schema, shown }: Address): Promise<number> {
  const { rows } = await pool.query('select to_regclass($1) as there', [`"${schema}".format`])
  if (rows[0].there === null) throw new Problem('record_missing', { path: shown })
  const format = await pool.query('select version from format')
  const version = Number(format.rows[0]?.version)
  if (version > SCHEMA_VERSION)
    throw new Problem('record_newer', { path: shown, version, known: SCHEMA_VERSION })
  if (version < SCHEMA_VERSION)
    throw new Problem('record_server_older', { path: shown, version, known: SCHEMA_VERSION })
  return version
}
