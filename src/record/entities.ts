/** Questions about who is who: people, bodies, and one entity by id or by any of its names. */
import { actsForState } from '../follow/account.ts'
import type { EntityKind } from '../model.ts'
import type { EntityRef, EntityStretch, EntitySummary } from './contract.ts'
import type { Store } from './database.ts'
import { nameKey } from './identity.ts'
import { chunks } from './keeping.ts'
import { NAMING, type Remembered } from './remembering.ts'
import { slotKeys } from './resolve.ts'

/**
 * People or bodies, most named first; `name`: only those with a name that begins with it, or has it as a word. Without a
 * name, their order is remembered while nobody is named anew.
 */
export async function listEntities(
  store: Store,
  kinds: EntityKind[],
  name?: string,
  stretch: EntityStretch = {},
  memory?: Remembered,
): Promise<EntitySummary[]> {
  const all =
    name !== undefined
      ? await ranked(store, kinds, await entitiesLike(store, name))
      : await (memory
          ? memory.ask(`order of ${kinds}`, NAMING, () => ranked(store, kinds))
          : ranked(store, kinds))
  const numbers = stretch.officials ? await officialsAmong(store, all) : all
  const { offset = 0, limit = numbers.length } = stretch
  const found = await entitySummaries(store, numbers.slice(offset, offset + limit))
  return [...found.values()].sort(
    (a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  )
}

/** Of some entities, those who hold an office of a state, in their order. */
async function officialsAmong(store: Store, numbers: number[]): Promise<number[]> {
  const rows = await store
    .selectFrom('entities')
    .select(['number', 'kind', 'name', 'role'])
    .whereRef('number', '=', 'canonical')
    .where('kind', '=', 'person')
    .where('country', 'is not', null)
    .where('role', 'is not', null)
    .execute()
  const officials = new Set(rows.filter((row) => actsForState(row) !== null).map((row) => row.number))
  return numbers.filter((number) => officials.has(number))
}

/** How many people or bodies there are. */
export async function countEntities(
  store: Store,
  kinds: EntityKind[],
  name?: string,
  officials?: boolean,
): Promise<number> {
  if (officials) {
    const all = await ranked(store, kinds, name === undefined ? undefined : await entitiesLike(store, name))
    return (await officialsAmong(store, all)).length
  }
  let query = store
    .selectFrom('entities')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .whereRef('number', '=', 'canonical')
    .where('kind', 'in', kinds)
  if (name !== undefined) {
    const numbers = await entitiesLike(store, name)
    if (numbers.length === 0) return 0
    query = query.where('number', 'in', numbers)
  }
  return (await query.executeTakeFirstOrThrow()).count
}

/** Numbers of the standing entities of these kinds (of those given), those that most documents name first. */
async function ranked(store: Store, kinds: EntityKind[], among?: number[]): Promise<number[]> {
  let query = store
    .selectFrom('entities')
    .select(['number', 'id', 'canonical', 'documents', 'mentions'])
    .where('kind', 'in', kinds)
  if (among) query = query.where('canonical', 'in', among.length > 0 ? among : [-1])
  const counts = new Map<number, { documents: number; mentions: number }>()
  const rows = await query.execute()
  for (const { canonical, documents, mentions } of rows) {
    const all = counts.get(canonical) ?? { documents: 0, mentions: 0 }
    counts.set(canonical, all)
    all.documents += documents
    all.mentions += Number(mentions)
  }
  const count = (number: number) => counts.get(number)!
  return rows
    .filter(({ number, canonical }) => number === canonical)
    .sort(
      ({ number: a, id }, { number: b, id: other }) =>
        count(b).documents - count(a).documents ||
        count(b).mentions - count(a).mentions ||
        (id < other ? -1 : 1),
    )
    .map(({ number }) => number)
}

/** Numbers of the standing entities of which a name has these words, in this order. Folded: case and spacing do not count. */
async function entitiesLike(store: Store, name: string): Promise<number[]> {
  const key = nameKey(name)
  if (!key) return []
  // Apart from the id, so that PostgreSQL asks its index of trigrams.
  const rows = await store
    .selectFrom('entity_names')
    .innerJoin('entities', 'entities.number', 'entity_names.entity')
    .select('entities.canonical')
    .where((eb) =>
      eb.or([eb('entity_names.key', 'like', `${key}%`), eb('entity_names.key', 'like', `%-${key}%`)]),
    )
    .union(store.selectFrom('entities').select('canonical').where('id', '=', name))
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
      .select(['number', 'id', 'kind', 'name', 'country', 'role', 'documents', 'mentions'])
      .where('number', 'in', some)
      .execute()
    for (const { number, mentions, ...row } of rows)
      found.set(number, { ...row, forms: [], mentions: Number(mentions) })
    await countMerged(store, some, found)
    await formsOf(store, some, found)
  }
  return found
}

/** A document may name several of those who are one by now. */
async function countMerged(store: Store, numbers: number[], found: Map<number, EntitySummary>) {
  const merged = store.selectFrom('entities').select('canonical').where('merged_into', 'is not', null)
  const counted = await store
    .selectFrom('named')
    .innerJoin('entities', 'entities.number', 'named.entity')
    .select((eb) => [
      'entities.canonical',
      eb.fn.count<number>('named.document').distinct().as('documents'),
      eb.fn.sum<number>('named.mentions').as('mentions'),
    ])
    .where('entities.canonical', 'in', numbers)
    .where('entities.canonical', 'in', merged)
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
