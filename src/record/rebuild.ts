/** Drops everything derived and makes it again from the ledger, in one transaction: all or as it was. */
import { sql } from 'kysely'
import { isPostgres } from './dialect.ts'
import { headOf, insertRows, passagesFromText, type Writing } from './keeping.ts'
import { project } from './project.ts'
import { DERIVED, DERIVED_SQL, statementsOf } from './schema.ts'
import { standIns, withStandIn } from './standing-bodies.ts'
import { everyEntry, type Progress } from './verify.ts'

/** Linear in the ledger. Readers see the old state until it is done. */
export async function rebuildAll(trx: Writing, progress?: Progress): Promise<void> {
  // In PostgreSQL those who ask would wait for tables that are dropped; rows that are deleted they still see.
  if (isPostgres(trx)) for (const table of DERIVED) await trx.deleteFrom(table).execute()
  else await madeAnew(trx)
  await replay(trx, progress)
}

async function madeAnew(trx: Writing): Promise<void> {
  for (const table of DERIVED) await sql`drop table if exists ${sql.table(table)}`.execute(trx)
  for (const statement of statementsOf(DERIVED_SQL)) await sql.raw(statement).execute(trx)
}

/** Applies every entry, in order, to derived tables that are empty. */
export async function replay(trx: Writing, progress?: Progress): Promise<void> {
  const known = await standIns(trx)
  const rows = [...known].map(([sequence, sha256]) => ({ sequence, sha256 }))
  await insertRows(trx, 'stand_ins', rows)
  const of = (await headOf(trx)).sequence
  for await (const stored of everyEntry(trx)) {
    const entry = await withStandIn(trx, stored, known)
    await project(trx, entry, (body) => passagesFromText(trx, body))
    if (entry.sequence % 100 === 0 || entry.sequence === of) progress?.(entry.sequence, of)
  }
}
