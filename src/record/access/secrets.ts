/** What proves who users are, and who saw what is restricted: in the record's file, beside its ledger. */
import type { AccessNoted, Secret, SecretKind } from '../contract.ts'
import type { Store } from '../database.ts'
import { insertRows, type Writing } from '../keeping.ts'
import type { SecretsTable } from '../tables.ts'

export async function keepSecretNow(trx: Writing, secret: Secret, fresh: boolean): Promise<boolean> {
  const row = { ...secret, value: JSON.stringify(secret.value) }
  if (fresh && (await secretKept(trx, secret.kind, secret.id))) return false
  await trx
    .insertInto('secrets')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(row))
    .execute()
  return true
}

export async function secretKept(store: Store, kind: SecretKind, id: string): Promise<Secret | null> {
  const query = store.selectFrom('secrets').selectAll().where('kind', '=', kind).where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row ? secretOf(row) : null
}

export async function secretsOf(store: Store, owner: string, kind: SecretKind): Promise<Secret[]> {
  const query = store.selectFrom('secrets').selectAll().where('owner', '=', owner).where('kind', '=', kind)
  return (await query.orderBy('id').execute()).map(secretOf)
}

export async function takeSecretNow(trx: Writing, kind: SecretKind, id: string): Promise<Secret | null> {
  const found = await secretKept(trx, kind, id)
  await trx.deleteFrom('secrets').where('kind', '=', kind).where('id', '=', id).execute()
  return found
}

export async function dropExpiredNow(trx: Writing, now: string): Promise<void> {
  await trx.deleteFrom('secrets').where('expires', '<=', now).execute()
}

export function noteNow(trx: Writing, noted: AccessNoted[]): Promise<void> {
  return insertRows(trx, 'accesses', noted)
}

export async function listAccesses(store: Store, query: { limit?: number; offset?: number } = {}) {
  const { limit = 100, offset = 0 } = query
  const { total } = await store
    .selectFrom('accesses')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const accesses = await store
    .selectFrom('accesses')
    .select(['time', 'author', 'how', 'subject'])
    .orderBy('number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, accesses }
}

function secretOf({ value, ...row }: SecretsTable): Secret {
  return { ...row, value: JSON.parse(value) }
}
