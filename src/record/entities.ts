/** Questions about who is who: people, bodies, and one entity by id or by any of its names. */
import type { EntityKind } from '../model.ts'
import type { EntityRef, EntitySummary } from './contract.ts'
import type { Store } from './database.ts'
import { nameKey } from './identity.ts'
import { chunks } from './keeping.ts'
import { slotKeys } from './resolve.ts'

/** People or bodies, most named first; `name`: only those with a name that begins with it, or has it as a word. */
export async function listEntities(
  store: Store,
  kinds: EntityKind[],
  name?: string,
): Promise<EntitySummary[]> {
  let query = store
    .selectFrom('entities')
    .select('number')
    .whereRef('number', '=', 'canonical')
    .where('kind', 'in', kinds)
  if (name !== undefined) {
    const numbers = await entitiesLike(store, name)
    if (numbers.length === 0) return []
    query = query.where('number', 'in', numbers)
  }
  const rows = await query.execute()
  const found = await entitySummaries(
    store,
    rows.map((row) => row.number),
  )
  return [...found.values()].sort(
    (a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  )
}

/** Numbers of the standing entities of which a name has these words, in this order. Folded: case and spacing do not count. */
async function entitiesLike(store: Store, name: string): Promise<number[]> {
  const key = nameKey(name)
  if (!key) return []
  const rows = await store
    .selectFrom('entity_names')
    .innerJoin('entities', 'entities.number', 'entity_names.entity')
    .select('entities.canonical')
    .distinct()
    .where((eb) =>
      eb.or([
        eb('entity_names.key', 'like', `${key}%`),
        eb('entity_names.key', 'like', `%-${key}%`),
        eb('entities.id', '=', name),
      ]),
    )
    .limit(1000)
    .execute()
  return rows.map((row) => row.canonical)
}

/** Who stands for entities by now, by the ids that they were read under. */
export async function standingFor(store: Store, ids: string[]): Promise<Map<string, EntityRef>> {
  const found = new Map<string, EntityRef>()
  for (const some of chunks([...new Set(ids)])) {
    const rows = await store
      .selectFrom('entities as raw')
      .innerJoin('entities', 'entities.number', 'raw.canonical')
      .select(['raw.id as raw', 'entities.id', 'entities.kind', 'entities.name', 'entities.country'])
      .where('raw.id', 'in', some)
      .execute()
    for (const { raw, ...ref } of rows) found.set(raw, ref)
  }
  return found
}

/** Summaries of standing entities by number, with all that was merged into them. */
export async function entitySummaries(store: Store, numbers: number[]): Promise<Map<number, EntitySummary>> {
  const found = new Map<number, EntitySummary>()
  for (const some of chunks(numbers)) {
    const rows = await store
      .selectFrom('entities')
      .select(['number', 'id', 'kind', 'name', 'country', 'role'])
      .where('number', 'in', some)
      .execute()
    for (const { number, ...row } of rows) found.set(number, { ...row, forms: [], documents: 0, mentions: 0 })
    await countThem(store, some, found)
    await formsOf(store, some, found)
  }
  return found
}

async function countThem(store: Store, numbers: number[], found: Map<number, EntitySummary>) {
  const counted = await store
    .selectFrom('named')
    .innerJoin('entities', 'entities.number', 'named.entity')
    .select((eb) => [
      'entities.canonical',
      eb.fn.count<number>('named.document').distinct().as('documents'),
      eb.fn.sum<number>('named.mentions').as('mentions'),
    ])
    .where('entities.canonical', 'in', numbers)
    .groupBy('entities.canonical')
    .execute()
  for (const { canonical, documents, mentions } of counted)
    Object.assign(found.get(canonical)!, { documents, mentions })
}

async function formsOf(store: Store, numbers: number[], found: Map<number, EntitySummary>) {
  const rows = await store
    .selectFrom('entity_names')
    .innerJoin('entities', 'entities.number', 'entity_names.entity')
    .select(['entities.canonical', 'entity_names.name'])
    .where('entities.canonical', 'in', numbers)
    .orderBy('entity_names.entity')
    .orderBy('entity_names.key')
    .execute()
  for (const row of rows) {
    const entity = found.get(row.canonical)!
    if (row.name !== entity.name && !entity.forms.includes(row.name)) entity.forms.push(row.name)
  }
}

/**
 * Numbers of the standing entities that an id or a name means: by id; else by name, those of which it is the full name
 * before those of which it is another form. Several where several are called so.
 */
export async function entitiesCalled(store: Store, idOrName: string): Promise<number[]> {
  const byId = await store
    .selectFrom('entities')
    .select('canonical')
    .where('id', '=', idOrName)
    .executeTakeFirst()
  if (byId) return [byId.canonical]
  for (const key of slotKeys(idOrName)) {
    const rows = await store
      .selectFrom('entity_names')
      .innerJoin('entities', 'entities.number', 'entity_names.entity')
      .select(['entities.canonical', 'entities.name'])
      .where('entity_names.key', '=', key)
      .orderBy('entities.number')
      .execute()
    const full = rows.filter((row) => slotKeys(row.name).includes(key))
    const called = full.length > 0 ? full : rows
    if (called.length > 0) return [...new Set(called.map((row) => row.canonical))]
  }
  return []
}
