/** What reading a document adds to the derived tables: itself, who it names, what it says, the words to find it by. */

import { isSamePassage } from '../review/anchors.ts'
import type { DocumentRead } from './bodies.ts'
import { dayNumber } from './days.ts'
import { entityId } from './identity.ts'
import { chunks, insertRows, type PassagesOf, type Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { carryDecisions, type Decided, decidedIn, reanchor } from './project-carried.ts'
import { dropDemands } from './project-demands.ts'
import { insertFindings } from './project-finding.ts'
import { countNamed, insertNamed } from './project-named.ts'
import { documentColumns, projectFindings } from './projection.ts'
import { withinDocument } from './resolve.ts'
import type { IndexedPassage } from './search/indexed.ts'
import { indexed } from './search/match.ts'
import { readingOf } from './standing-bodies.ts'

/** Cost: linear in what the entry holds. */
export async function projectRead(
  trx: Writing,
  entry: StoredEntry,
  body: DocumentRead,
  passagesOf: PassagesOf,
): Promise<void> {
  const kept = await trx
    .selectFrom('documents')
    .select(['number', 'text'])
    .where('id', '=', body.document.id)
    .executeTakeFirst()
  if (kept) return projectReadAgain(trx, entry, body, kept, passagesOf)
  const { number: document, known_on, replaced } = await insertDocument(trx, entry, body)
  const named = await insertNamed(trx, document, body)
  const resolve = withinDocument(named)
  const place = { number: document, language: body.document.language, known_on }
  const proposals = projectFindings(body.document.id, body.findings, entry.sequence)
  await insertFindings(trx, place, proposals, 'proposed', resolve)
  await insertPassages(trx, document, await passagesOf(body))
  if (replaced) await carryDecisions(trx, replaced, { ...place, id: body.document.id, text: body.text })
}

/**
 * The same bytes read again: facts, names and proposals are those of this reading. A finding that a person decided, or
 * whose ask has an answer, stands as it was decided, with its passage; nothing is proposed beside it there.
 */
async function projectReadAgain(
  trx: Writing,
  entry: StoredEntry,
  body: DocumentRead,
  { number: document, text }: { number: number; text: string },
  passagesOf: PassagesOf,
): Promise<void> {
  const { added, address, ...columns } = documentColumns(body, await sourceOf(trx, body), entry.time)
  await dropNamed(trx, document)
  const reading = entry.sequence
  await trx
    .updateTable('documents')
    .set({ ...columns, reading })
    .where('number', '=', document)
    .execute()
  await dropPassages(trx, document)
  const resolve = withinDocument(await insertNamed(trx, document, body))
  if (text !== body.text) await reanchor(trx, document, { before: text, after: body.text })
  const decided = await dropProposals(trx, document)
  const day = dayNumber(columns.known_on)
  for (const { number } of decided) {
    await trx.updateTable('slots').set({ day }).where('finding', '=', number).execute()
    await trx.updateTable('ask_demands').set({ day }).where('finding', '=', number).execute()
  }
  const place = { number: document, language: body.document.language, known_on: columns.known_on }
  const proposals = projectFindings(body.document.id, body.findings, entry.sequence).filter(
    ({ id, said }) =>
      !decided.some((one) => one.id === id || (one.kind === said.kind && isSamePassage(one, said))),
  )
  await insertFindings(trx, place, proposals, 'proposed', resolve)
  await insertPassages(trx, document, await passagesOf(body))
}

/** Takes away what nobody decided; gives what stays. */
async function dropProposals(trx: Writing, document: number): Promise<Decided[]> {
  const stays = await decidedIn(trx, document)
  const numbers = new Set(stays.map((one) => one.number))
  const rows = await trx.selectFrom('findings').select('number').where('document', '=', document).execute()
  for (const { number } of rows.filter((row) => !numbers.has(row.number))) {
    await dropDemands(trx, number)
    await trx.deleteFrom('slots').where('finding', '=', number).execute()
    await trx.deleteFrom('findings').where('number', '=', number).execute()
  }
  return stays
}

/** Takes away who the reading that holds so far names. */
async function dropNamed(trx: Writing, document: number): Promise<void> {
  const { reading, known_on } = await trx
    .selectFrom('documents')
    .select(['reading', 'known_on'])
    .where('number', '=', document)
    .executeTakeFirstOrThrow()
  const { named } = await readingOf(trx, reading)
  const gone = []
  for (const some of chunks([...new Set(named.map(entityId))])) {
    const rows = await trx
      .deleteFrom('named')
      .where('document', '=', document)
      .where('day', '=', dayNumber(known_on))
      .where('entity', 'in', (eb) => eb.selectFrom('entities').select('number').where('id', 'in', some))
      .returning(['entity', 'mentions'])
      .execute()
    gone.push(...rows)
  }
  await countNamed(trx, gone, -1)
}

async function dropPassages(trx: Writing, document: number): Promise<void> {
  const { first_passage: first, passages } = await trx
    .selectFrom('documents')
    .select(['first_passage', 'passages'])
    .where('number', '=', document)
    .executeTakeFirstOrThrow()
  const numbers = Array.from({ length: passages }, (_, i) => first + i)
  for (const some of chunks(numbers)) {
    await trx.deleteFrom('words').where('rowid', 'in', some).execute()
    await trx.deleteFrom('passages').where('number', 'in', some).execute()
  }
}

function sourceOf(trx: Writing, body: DocumentRead) {
  return trx.selectFrom('sources').select('url').where('sequence', '=', body.source).executeTakeFirstOrThrow()
}

async function insertDocument(trx: Writing, entry: StoredEntry, body: DocumentRead) {
  const columns = documentColumns(body, await sourceOf(trx, body), entry.time)
  const replaced = columns.address === null ? undefined : await newestAt(trx, columns.address)
  const { number } = await trx
    .insertInto('documents')
    .values({
      ...columns,
      replaces: replaced?.number ?? null,
      replaced_by: null,
      reading: entry.sequence,
      first_passage: 0,
      passages: 0,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  if (replaced)
    await trx
      .updateTable('documents')
      .set({ replaced_by: number })
      .where('number', '=', replaced.number)
      .execute()
  return { number, known_on: columns.known_on, replaced }
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

async function insertPassages(trx: Writing, document: number, passages: IndexedPassage[]): Promise<void> {
  const last = await trx
    .selectFrom('passages')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const first = (last?.number ?? 0) + 1
  const rows = passages.map(({ start, end }, i) => ({ number: first + i, document, start, end }))
  await insertRows(trx, 'passages', rows)
  await trx
    .updateTable('documents')
    .set({ first_passage: first, passages: passages.length })
    .where('number', '=', document)
    .execute()
  for (const some of chunks(
    passages.map(({ stems }, i) => ({
      rowid: first + i,
      stems: indexed(trx, stems),
    })),
  ))
    await trx.insertInto('words').values(some).execute()
}
