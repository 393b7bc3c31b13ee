/** Puts who and what a document names into the derived tables; the same name in several documents is one entity. */
import { sql } from 'kysely'
import type { DocumentRead } from './bodies.ts'
import { dayNumber } from './days.ts'
import { isPostgres } from './dialect.ts'
import { chunks, insertRows, type Writing } from './keeping.ts'
import { projectAsksOf } from './project-demands.ts'
import { documentColumns, type ProjectedEntity, projectEntity } from './projection.ts'

/** An entity under the names that one document gives it. */
interface NamedEntity {
  name: string
  forms: string[]
  entity: number
}

/** Cost: one query for all names of the document, then linear in names and mentions. */
export async function insertNamed(
  trx: Writing,
  document: number,
  body: DocumentRead,
): Promise<NamedEntity[]> {
  const day = documentColumns(body, { url: null }, '').known_on ?? ''
  const projected = body.named.map(projectEntity)
  const numbers = await entityNumbers(trx, projected, day)
  const found = body.named.map((one, i) => {
    const { id, name } = projected[i]!
    return { name: one.name, forms: [name, ...one.forms], entity: numbers.get(id)! }
  })
  const rows = body.named.map((one, position) => ({
    document,
    position,
    entity: found[position]!.entity,
    day: dayNumber(day || null),
    mentions: one.mentions.length,
  }))
  const names = projected.flatMap(({ id, names }) =>
    names.map((name) => ({ ...name, entity: numbers.get(id)! })),
  )
  await insertRows(trx, 'named', rows)
  await countNamed(trx, rows, 1)
  await insertRows(trx, 'entity_names', names)
  return found
}

/** How many values a statement has, of whose sizes SQLite compiles each once. */
const SIZES = [32, 8, 1]

/** Adds one document to the counts of those whom it names, or takes it from them. */
export async function countNamed(
  trx: Writing,
  rows: { entity: number; mentions: number }[],
  by: 1 | -1,
): Promise<void> {
  const each = [...Map.groupBy(rows, (row) => row.entity)].map(([entity, those]) => {
    const mentions = those.reduce((sum, row) => sum + row.mentions, 0)
    return sql`(cast(${entity} as integer), cast(${by * mentions} as integer))`
  })
  let at = 0
  for (const size of isPostgres(trx) ? [Math.max(1, each.length)] : SIZES)
    for (; each.length - at >= size; at += size)
      await sql`update entities set documents = entities.documents + ${sql.lit(by)},
        mentions = entities.mentions + more.column2
        from (values ${sql.join(each.slice(at, at + size))}) as more where entities.number = more.column1`.execute(
        trx,
      )
}

/** The entities' numbers by id; those met for the first time are made. */
async function entityNumbers(
  trx: Writing,
  entities: ProjectedEntity[],
  day: string,
): Promise<Map<string, number>> {
  const known = await knownEntities(trx, [...new Set(entities.map((entity) => entity.id))])
  const numbers = new Map([...known].map(([id, row]) => [id, row.number]))
  const fresh = []
  let next = await nextNumber(trx)
  for (const entity of entities) {
    const row = known.get(entity.id)
    if (row) {
      await addFacts(trx, row, entity, day)
    } else if (!numbers.has(entity.id)) {
      numbers.set(entity.id, next)
      fresh.push(entityRow(next++, entity, day))
    }
  }
  await insertRows(trx, 'entities', fresh)
  return numbers
}

interface KnownEntity {
  number: number
  country: string | null
  role: string | null
  role_on: string
}

async function knownEntities(trx: Writing, ids: string[]): Promise<Map<string, KnownEntity>> {
  const found = new Map<string, KnownEntity>()
  for (const some of chunks(ids)) {
    const rows = await trx
      .selectFrom('entities')
      .select(['id', 'number', 'country', 'role', 'role_on'])
      .where('id', 'in', some)
      .execute()
    for (const { id, ...row } of rows) found.set(id, row)
  }
  return found
}

async function nextNumber(trx: Writing): Promise<number> {
  const last = await trx
    .selectFrom('entities')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

function entityRow(number: number, { id, kind, name, country, role }: ProjectedEntity, day: string) {
  const role_on = role === null ? '' : day
  return {
    number,
    id,
    kind,
    name,
    country,
    role,
    role_on,
    merged_into: null,
    canonical: number,
    documents: 0,
    mentions: 0,
  }
}

/** Its role becomes that of the latest dated document; its country is the first that one tells. */
async function addFacts(
  trx: Writing,
  known: KnownEntity,
  entity: ProjectedEntity,
  day: string,
): Promise<void> {
  const country = known.country ?? entity.country
  const isNewer = entity.role !== null && (known.role === null || day >= known.role_on)
  const role = isNewer ? entity.role : known.role
  const role_on = isNewer ? day : known.role_on
  const isSame = country === known.country && role === known.role && role_on === known.role_on
  if (isSame) return
  await trx
    .updateTable('entities')
    .set({ country, role, role_on })
    .where('number', '=', known.number)
    .execute()
  // Who acts for a state decides whose demand an ask is.
  if (country !== known.country) await projectAsksOf(trx, [known.number])
  Object.assign(known, { country, role, role_on })
}
