/** A record in PostgreSQL behind the contract: the same questions and answers, over a connection instead of a file. */

import { sql } from 'kysely'
import { Problem } from '../../problem.ts'
import type { WholeRecord } from '../access/viewed.ts'
import { told } from '../database.ts'
import { expungeNow } from '../expunging.ts'
import { intoFile } from '../moving.ts'
import { beginLedger, type MethodsOver, type OpenOptions } from '../session.ts'
import type { Ways } from '../ways.ts'
import { Writer } from '../writer.ts'
import { readAddress } from './address.ts'
import { derivedUntil, misfitsIn } from './deriving.ts'
import { openAddress, type PostgresOpened } from './opening.ts'

const PATIENCE = 15_000

/** Opens the record at an address. Throws Problems as `openRecord` does, `record_address` and `record_server_*` too. */
export async function openPostgres(
  named: string,
  options: OpenOptions,
  methodsOver: MethodsOver,
): Promise<WholeRecord> {
  const { shown } = readAddress(named)
  const { readonly = false, create = false, patience = PATIENCE } = options
  const opened = await told(shown, () => openAddress(named, { readonly, create, patience }))
  const writer = new Writer(opened)
  if (create && !readonly)
    await told(shown, () => beginLedger(writer)).catch(async (error) => {
      await opened.close()
      throw error
    })
  const methods = methodsOver(opened, writer, waysOf(opened, writer))
  let closed = false
  const asked = Object.entries(methods).map(([name, method]) => [
    name,
    (...given: unknown[]) =>
      told(shown, () => {
        if (closed) throw new Problem('record_closed', { path: shown })
        return (method as (...given: unknown[]) => Promise<unknown>)(...given)
      }),
  ])
  const unencrypted = () => Promise.reject(new Problem('record_not_encrypted', { path: shown }))
  return {
    ...(Object.fromEntries(asked) as typeof methods),
    isEncrypted: () => false,
    lock: unencrypted,
    unlock: unencrypted,
    async close() {
      closed = true
      await writer.idle()
      await told(shown, () => opened.close())
    },
  }
}

function waysOf(opened: PostgresOpened, writer: Writer): Ways {
  return {
    // The server checks its own pages; what they hold is compared by `misfits` and the ledger's walk.
    isSound: () => true,
    misfits: (progress) => misfitsIn(opened, progress),
    beside: async () => {
      const store = opened.alone()
      return { store, schema: opened.address.schema, words: 'rowid, stems', close: () => store.destroy() }
    },
    threads: () => null,
    derivedUntil: (sequence, progress) => derivedUntil(opened, sequence, progress),
    expunge: async (request, by, progress) => {
      const entry = await writer.write((trx) => expungeNow(trx, request, by, progress))
      await forgetRows(opened)
      return entry
    },
    copy: (target, passphrase) => intoFile(opened, target, passphrase ?? null),
  }
}

/** Writes the tables anew without the rows that went: until then the server keeps them in its files. */
async function forgetRows(opened: PostgresOpened): Promise<void> {
  const store = opened.alone()
  try {
    const { rows } = await sql<{ table: string }>`
      select relname as table from pg_class
      where relnamespace = ${opened.address.schema}::regnamespace and relkind = 'r'
    `.execute(store)
    for (const { table } of rows) await sql`vacuum full ${sql.table(table)}`.execute(store)
  } finally {
    await store.destroy()
  }
}
