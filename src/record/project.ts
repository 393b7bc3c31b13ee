/** Applies one entry to the derived tables; add, decide and rebuild all go through here, so that they cannot differ. */
import type { Named } from '../model.ts'
import type { Bodies, DocumentAdded, DocumentRead } from './bodies.ts'
import type { Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { paragraphsOf } from './passages.ts'
import {
  documentColumns,
  type ProjectedEntity,
  type ProjectedFinding,
  projectEntity,
  projectFindings,
} from './projection.ts'
import { type SlotValue, withinDocument } from './resolve.ts'

/** Gives the text that an entry speaks of by its hash. */
export type TextOf = (hash: string) => Promise<string>

/** Rows in one INSERT at most: SQLite takes 32,766 values. */
const ROWS = 500

/** Makes the derived tables say what they said before, and this entry. Cost: linear in what the entry holds. */
export async function project(trx: Writing, entry: StoredEntry, textOf: TextOf): Promise<void> {
  const body: unknown = JSON.parse(entry.body)
  switch (entry.kind) {
    case 'RecordCreated':
      return
    case 'DocumentAdded':
      return projectAdded(trx, entry, body as DocumentAdded)
    case 'DocumentRead':
      return projectRead(trx, entry, body as DocumentRead, textOf)
    default:
      return projectDecision(trx, entry, body as Bodies[keyof Bodies])
  }
}

async function projectDecision(_trx: Writing, entry: StoredEntry, _body: unknown): Promise<void> {
  throw new Error(`no projection of ${entry.kind} yet`)
}

async function projectAdded(trx: Writing, entry: StoredEntry, body: DocumentAdded): Promise<void> {
  const { original, name, mediaType } = body
  await trx
    .insertInto('sources')
    .values({ sequence: entry.sequence, original, name, url: body.url ?? null, media_type: mediaType })
    .execute()
}

async function projectRead(
  trx: Writing,
  entry: StoredEntry,
  body: DocumentRead,
  textOf: TextOf,
): Promise<void> {
  const document = await insertDocument(trx, entry, body)
  const named = await insertNamed(trx, document, body)
  const findings = projectFindings(body.document.id, body.findings)
  await insertFindings(trx, document, findings, withinDocument(named))
  await insertPassages(trx, document, await textOf(body.text), body)
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

type Resolve = (value: SlotValue) => number | null

async function insertFindings(
  trx: Writing,
  document: number,
  findings: ProjectedFinding[],
  resolve: Resolve,
) {
  for (const finding of findings) {
    const { kind, start, end } = finding.said
    const { number } = await trx
      .insertInto('findings')
      .values({ id: finding.id, document, kind, start, end, state: 'proposed', said: finding.json })
      .returning('number')
      .executeTakeFirstOrThrow()
    await insertSlots(trx, number, finding.slots, resolve)
  }
}

async function insertSlots(trx: Writing, finding: number, slots: SlotValue[], resolve: Resolve) {
  const rows = []
  for (const value of slots) {
    const { slot, position, key } = value
    rows.push({ finding, slot, position, key, entity: resolve(value) ?? (await onlyOneCalled(trx, value)) })
  }
  for (const some of chunks(rows)) await trx.insertInto('slots').values(some).execute()
}

/** The one entity of the record that has a slot's words as a name; null where there is none, or more than one. */
async function onlyOneCalled(trx: Writing, { keys }: SlotValue): Promise<number | null> {
  for (const key of keys) {
    const called = await trx
      .selectFrom('entity_names')
      .select('entity')
      .where('key', '=', key)
      .limit(2)
      .execute()
    if (called.length === 1) return called[0]!.entity
    if (called.length > 1) return null
  }
  return null
}

async function insertPassages(
  trx: Writing,
  document: number,
  text: string,
  body: DocumentRead,
): Promise<void> {
  const rows = paragraphsOf(text, body.document.furniture).map(({ start, end }) => ({ document, start, end }))
  for (const some of chunks(rows)) await trx.insertInto('passages').values(some).execute()
}

export function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS)
}
