/** Who is invited and in which role: entries like any other, so that the ledger says who might do what, and since when. */
import { Problem } from '../../problem.ts'
import { append } from '../appending.ts'
import type { Bodies, UserEnded, UserSet } from '../bodies.ts'
import type { Entry, Role, User } from '../contract.ts'
import type { Store } from '../database.ts'
import { shown } from '../entries.ts'
import { nameKey } from '../identity.ts'
import { type By, headOf, type Writing } from '../keeping.ts'
import type { StoredEntry } from '../ledger.ts'
import { noPassages, project } from '../project.ts'

const LONGEST_NAME = 80

export async function listUsers(store: Store): Promise<User[]> {
  const rows = await store.selectFrom('users').selectAll().orderBy('name').execute()
  return rows.map(({ shown: name, role, cleared, since, ended }) => ({
    name,
    role,
    cleared: cleared === 1,
    since,
    ended,
  }))
}

/** Somebody who may do something now; null for who was never invited, or was ended. */
export async function userCalled(store: Store, name: string): Promise<User | null> {
  const users = await listUsers(store)
  return users.find((one) => nameKey(one.name) === nameKey(name) && one.ended === null) ?? null
}

interface Wanted {
  name: string
  role: Role
  cleared?: boolean
}

export async function inviteNow(trx: Writing, wanted: Wanted, by: By): Promise<Entry> {
  const name = wanted.name.normalize('NFC').trim()
  if (!nameKey(name) || name.length > LONGEST_NAME || /\p{C}/u.test(name))
    throw new Problem('user_name_unfit', { name })
  const known = (await listUsers(trx)).find((one) => nameKey(one.name) === nameKey(name))
  if (known && known.ended === null) throw new Problem('user_exists', { name: known.name })
  return appended(trx, by, 'UserInvited', setOf({ ...wanted, name: known?.name ?? name }))
}

export async function changeNow(trx: Writing, wanted: Wanted, by: By): Promise<Entry> {
  const { name } = await present(trx, wanted.name)
  if (wanted.role !== 'keeper') await keepsOneKeeper(trx, name)
  return appended(trx, by, 'UserChanged', setOf({ ...wanted, name }))
}

/** Their secrets are forgotten at once: whoever has their session has nothing. */
export async function endNow(trx: Writing, user: { name: string; why?: string }, by: By): Promise<Entry> {
  const { name } = await present(trx, user.name)
  await keepsOneKeeper(trx, name)
  await trx.deleteFrom('secrets').where('owner', '=', name).execute()
  const why = user.why?.trim()
  return appended(trx, by, 'UserEnded', { user: name, ...(why ? { why } : {}) })
}

const setOf = ({ name, role, cleared = false }: Wanted): UserSet => ({
  user: name,
  role,
  cleared: cleared || role === 'keeper',
})

async function present(store: Store, name: string): Promise<User> {
  const user = await userCalled(store, name)
  if (!user) throw new Problem('user_not_found', { name })
  return user
}

/** A record that nobody may open to others any more is not what anybody wants. */
async function keepsOneKeeper(store: Store, name: string): Promise<void> {
  const keepers = (await listUsers(store)).filter((one) => one.role === 'keeper' && one.ended === null)
  if (keepers.length === 1 && keepers[0]!.name === name) throw new Problem('keeper_last', { name })
}

async function appended<K extends 'UserInvited' | 'UserChanged' | 'UserEnded'>(
  trx: Writing,
  by: By,
  kind: K,
  body: Bodies[K],
): Promise<Entry> {
  const entry = await append(trx, await headOf(trx), by, kind, body)
  await project(trx, entry, noPassages)
  return shown(entry)
}

export async function projectUser(trx: Writing, { time }: StoredEntry, body: UserSet): Promise<void> {
  const { user, role, cleared } = body
  const row = { role, cleared: cleared ? 1 : 0, ended: null }
  await trx
    .insertInto('users')
    .values({ name: nameKey(user), shown: user, since: time, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

export async function projectUserEnded(
  trx: Writing,
  { time }: StoredEntry,
  { user }: UserEnded,
): Promise<void> {
  await trx.updateTable('users').set({ ended: time }).where('name', '=', nameKey(user)).execute()
}
