/** Drops everything derived and makes it again from the ledger, in one transaction: all or as it was. */
import { sql } from 'kysely'
import { headOf, passagesFromText, type Writing } from './keeping.ts'
import { project } from './project.ts'
import { DERIVED, DERIVED_SQL, statementsOf } from './schema.ts'
import { everyEntry, type Progress } from './verify.ts'

/** Linear in the ledger. Readers see the old state until it is done. */
export async function rebuildAll(trx: Writing, progress?: Progress): Promise<void> {
  for (const table of DERIVED) await sql`drop table if exists ${sql.table(table)}`.execute(trx)
  for (const statement of statementsOf(DERIVED_SQL)) await sql.raw(statement).execute(trx)
  const of = (await headOf(trx)).sequence
  for await (const entry of everyEntry(trx)) {
    await project(trx, entry, (body) => passagesFromText(trx, body))
    if (entry.sequence % 100 === 0 || entry.sequence === of) progress?.(entry.sequence, of)
  }
}
