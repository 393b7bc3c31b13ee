/** Everything derived, made again beside a record in PostgreSQL: in temporary tables, which stand before its own. */
import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from '../database.ts'
import type { Writing } from '../keeping.ts'
import { replay } from '../rebuild.ts'
import { DERIVED } from '../schema.ts'
import type { Progress } from '../verify.ts'
import type { Derived } from '../ways.ts'
import type { PostgresOpened } from './opening.ts'
import { derivedSql } from './schema.ts'

/** What the ledger tells up to an entry. */
export async function derivedUntil(
  opened: PostgresOpened,
  until: number,
  progress?: Progress,
): Promise<Derived> {
  const store = opened.alone()
  try {
    const { schema } = opened.address
    await sql
      .raw(`create temp view entries as select * from "${schema}".entries where sequence <= ${until}`)
      .execute(store)
    await sql.raw(derivedSql(true)).execute(store)
    await store.transaction().execute((trx) => replay(trx, progress))
    return { store, close: () => store.destroy() }
  } catch (error) {
    await store.destroy()
    throw error
  }
}

/** Names of the derived tables that do not say what the ledger says. Costs a rebuild. */
export async function misfitsIn(opened: PostgresOpened, progress?: Progress): Promise<string[]> {
  const store = opened.alone()
  try {
    // One transaction: what is compared is the record of one moment, whoever writes to it meanwhile.
    return await store
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => compared(trx, opened.address.schema, progress))
  } finally {
    await store.destroy()
  }
}

async function compared(trx: Writing, schema: string, progress?: Progress): Promise<string[]> {
  await sql.raw(derivedSql(true)).execute(trx)
  await replay(trx, progress)
  const wrong: string[] = []
  for (const table of DERIVED) {
    const secret = randomInt(2 ** 47)
    const made = await digestOf(trx, 'pg_temp', table, secret)
    const kept = await digestOf(trx, schema, table, secret)
    if (made !== kept) wrong.push(table)
  }
  return wrong
}

/** A table's shape, and a sum over its rows that nobody can foresee, since `secret` is new each time. */
async function digestOf(store: Store, schema: string, table: string, secret: number): Promise<string> {
  const named = sql.raw(`"${schema}"."${table}"`)
  const shape = await sql<{ column: string; type: string }>`
    select attname as column, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${`"${schema}"."${table}"`}::regclass and attnum > 0 and not attisdropped order by attnum
  `.execute(store)
  const { rows } = await sql<{ rows: number; sum: string | null }>`
    select count(*) as rows, sum(hashtextextended(kept::text, ${secret}::bigint))::text as sum from ${named} as kept
  `.execute(store)
  return JSON.stringify([shape.rows, rows])
}
