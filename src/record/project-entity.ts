/** What merging and parting change: which entity stands for which. */
import type { EntitiesMerged, EntitiesParted } from './bodies.ts'
import type { Writing } from './keeping.ts'
import { projectAsksOf } from './project-demands.ts'

export async function projectMerged(trx: Writing, body: EntitiesMerged): Promise<void> {
  const keep = await entityRow(trx, body.keep)
  for (const id of body.merge) {
    // What stands for the merged one now stands under the kept one.
    const { canonical } = await entityRow(trx, id)
    if (canonical === keep.canonical) continue
    await trx
      .updateTable('entities')
      .set({ merged_into: keep.number })
      .where('number', '=', canonical)
      .execute()
  }
  await settle(trx, keep.canonical)
}

export async function projectParted(trx: Writing, body: EntitiesParted): Promise<void> {
  const { number, canonical } = await entityRow(trx, body.entity)
  await trx.updateTable('entities').set({ merged_into: null }).where('number', '=', number).execute()
  await settle(trx, number)
  await settle(trx, canonical)
}

/** Sets who stands for everybody under `root`, however deep, and counts their asks again. */
async function settle(trx: Writing, root: number): Promise<void> {
  const under = [root]
  for (let i = 0; i < under.length; i++) {
    const rows = await trx
      .selectFrom('entities')
      .select('number')
      .where('merged_into', '=', under[i]!)
      .orderBy('number')
      .execute()
    under.push(...rows.map((row) => row.number))
  }
  for (const number of under)
    await trx.updateTable('entities').set({ canonical: root }).where('number', '=', number).execute()
  await projectAsksOf(trx, under)
}

function entityRow(trx: Writing, id: string) {
  return trx
    .selectFrom('entities')
    .select(['number', 'canonical'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
