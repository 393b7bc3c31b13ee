/** What it changes that two entities are held apart. */
import type { EntitiesHeldApart } from './bodies.ts'
import type { Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'

export async function projectApart(
  trx: Writing,
  { sequence }: StoredEntry,
  { entities: [one, other] }: EntitiesHeldApart,
): Promise<void> {
  await trx
    .insertInto('apart')
    .values({ one, other, sequence })
    .onConflict((conflict) => conflict.columns(['one', 'other']).doUpdateSet({ sequence }))
    .execute()
}
