/** What reading a document adds to the derived tables: itself, who it names, what it says, the words to find it by. */
import type { Named } from '../model.ts'
import type { DocumentRead } from './bodies.ts'
import { chunks, type PassagesOf, type Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { insertFinding, projectAsksOf } from './project-finding.ts'
import { documentColumns, type ProjectedEntity, projectEntity, projectFindings } from './projection.ts'
import { withinDocument } from './resolve.ts'
import type { IndexedPassage } from './search/indexed.ts'

/** Cost: linear in what the entry holds. */
export async function projectRead(
  trx: Writing,
  entry: StoredEntry,
  body: DocumentRead,
  passagesOf: PassagesOf,
): Promise<void> {
  const document = await insertDocument(trx, entry, body)
  const named = await insertNamed(trx, document, body)
  const resolve = withinDocument(named)
  for (const finding of projectFindings(body.document.id, body.findings))
    await insertFinding(
      trx,
      { number: document, language: body.document.language },
      finding,
      'proposed',
      resolve,
    )
  await insertPassages(trx, document, await passagesOf(body))
}

async function insertDocument(trx: Writing, entry: StoredEntry, body: DocumentRead): Promise<number> {
  const source = await trx
    .selectFrom('sources')
    .select('url')
    .where('sequence', '=', body.source)
    .executeTakeFirstOrThrow()
  const columns = documentColumns(body, source, entry.time)
  const replaced = columns.address === null ? undefined : await newestAt(trx, columns.address)
  const { number } = await trx
    .insertInto('documents')
    .values({ ...columns, replaces: replaced?.number ?? null, replaced_by: null })
    .returning('number')
    .executeTakeFirstOrThrow()
  if (replaced)
    await trx
      .updateTable('documents')
      .set({ replaced_by: number })
      .where('number', '=', replaced.number)
      .execute()
  return number
}

/** The document at an address that no later one replaces. */
export function newestAt(trx: Writing, address: string) {
  return trx
    .selectFrom('documents')
    .select(['number', 'id', 'text'])
    .where('address', '=', address)
    .where('replaced_by', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

interface NamedEntity {
  name: string
  forms: string[]
  entity: number
}

async function insertNamed(trx: Writing, document: number, body: DocumentRead): Promise<NamedEntity[]> {
  const day = documentColumns(body, { url: null }, '').known_on ?? ''
  const found: NamedEntity[] = []
  const rows = []
  const mentions = []
  for (const [position, one] of body.named.entries()) {
    const projected = projectEntity(one)
    const entity = await entityNumber(trx, projected, day)
    found.push({ name: one.name, forms: [projected.name, ...one.forms], entity })
    rows.push({ document, position, entity, ...namedColumns(one) })
    for (const { start, end } of one.mentions) mentions.push({ entity, document, start, end })
  }
  for (const some of chunks(rows)) await trx.insertInto('named').values(some).execute()
  for (const some of chunks(mentions))
    await trx
      .insertInto('mentions')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return found
}

function namedColumns({ kind, name, forms, country, role }: Named) {
  return { kind, name, forms: JSON.stringify(forms), country, role }
}

/** The entity's number, made at its first mention; its role is the latest dated document's, its country the first known. */
async function entityNumber(trx: Writing, entity: ProjectedEntity, day: string): Promise<number> {
  const known = await trx
    .selectFrom('entities')
    .select(['number', 'country', 'role', 'role_on'])
    .where('id', '=', entity.id)
    .executeTakeFirst()
  const number = known?.number ?? (await insertEntity(trx, entity, day))
  if (known) {
    const country = known.country ?? entity.country
    const isNewer = entity.role !== null && (known.role === null || day >= known.role_on)
    const role = isNewer ? { role: entity.role, role_on: day } : { role: known.role, role_on: known.role_on }
    if (country !== known.country || role.role !== known.role || role.role_on !== known.role_on)
      await trx
        .updateTable('entities')
        .set({ country, ...role })
        .where('number', '=', number)
        .execute()
    // Who acts for a state decides whose demand an ask is.
    if (country !== known.country) await projectAsksOf(trx, [number])
  }
  const names = entity.names.map((name) => ({ ...name, entity: number }))
  for (const some of chunks(names))
    await trx
      .insertInto('entity_names')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return number
}

async function insertEntity(trx: Writing, entity: ProjectedEntity, day: string): Promise<number> {
  const { id, kind, name, country, role } = entity
  const { number } = await trx
    .insertInto('entities')
    .values({
      id,
      kind,
      name,
      country,
      role,
      role_on: role === null ? '' : day,
      merged_into: null,
      canonical: 0,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  await trx.updateTable('entities').set({ canonical: number }).where('number', '=', number).execute()
  return number
}

async function insertPassages(trx: Writing, document: number, passages: IndexedPassage[]): Promise<void> {
  const last = await trx
    .selectFrom('passages')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const first = (last?.number ?? 0) + 1
  const rows = passages.map(({ start, end }, i) => ({ number: first + i, document, start, end }))
  for (const some of chunks(rows)) await trx.insertInto('passages').values(some).execute()
  const words = passages.map(({ stems }, i) => ({ rowid: first + i, stems }))
  for (const some of chunks(words)) await trx.insertInto('words').values(some).execute()
}
