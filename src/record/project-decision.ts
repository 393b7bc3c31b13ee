/** What people's decisions about findings change in the derived tables. */
import { lastDay } from '../follow/day.ts'
import { occasionKind } from '../follow/occasions.ts'
import type { Finding, Language } from '../model.ts'
import type { AskAnswered, FindingAdded, FindingCorrected } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { ReviewState } from './contract.ts'
import type { Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { dropDemands, projectAsk } from './project-demands.ts'
import { insertFindings, insertSlots, type Resolve } from './project-finding.ts'
import { slotValues, withinDocument } from './resolve.ts'

export async function projectState(trx: Writing, id: string, state: ReviewState): Promise<void> {
  const { number } = await findingRow(trx, id)
  await trx.updateTable('findings').set({ state }).where('number', '=', number).execute()
  await projectAsk(trx, number)
}

export function projectCorrected(trx: Writing, body: FindingCorrected): Promise<void> {
  return rewriteFinding(trx, body.finding, body.to, 'corrected')
}

/** Has a finding say something else: its place, words and slots, and the demands it belongs to. */
export async function rewriteFinding(
  trx: Writing,
  id: string,
  to: Finding,
  state: ReviewState,
): Promise<void> {
  const { number, document } = await findingRow(trx, id)
  await dropDemands(trx, number)
  await trx
    .updateTable('findings')
    .set({ start: to.start, end: to.end, state, occasion: occasionKind(to), said: canonicalJson(to) })
    .where('number', '=', number)
    .execute()
  await trx.deleteFrom('slots').where('finding', '=', number).execute()
  await insertSlots(trx, [{ finding: number, slots: slotValues(to) }], await resolver(trx, document))
  await projectAsk(trx, number)
}

/** Takes a finding out of the tables, with its slots and its demands. */
export async function dropFinding(trx: Writing, id: string): Promise<void> {
  const { number } = await findingRow(trx, id)
  await dropDemands(trx, number)
  await trx.deleteFrom('slots').where('finding', '=', number).execute()
  await trx.deleteFrom('findings').where('number', '=', number).execute()
}

export async function projectFindingAdded(trx: Writing, body: FindingAdded): Promise<void> {
  const document = await trx
    .selectFrom('documents')
    .select(['number', 'language'])
    .where('id', '=', body.document)
    .executeTakeFirstOrThrow()
  const finding = {
    id: body.finding,
    said: body.to,
    json: canonicalJson(body.to),
    slots: slotValues(body.to),
  }
  const place = { number: document.number, language: document.language as Language }
  await insertFindings(trx, place, [finding], 'added', await resolver(trx, document.number))
}

/** An answer counts from the day of the document that shows it; without one, from the day of the decision. */
export async function projectAnswer(trx: Writing, entry: StoredEntry, body: AskAnswered): Promise<void> {
  const { number } = await findingRow(trx, body.ask)
  const shown = body.answer
    ? await trx
        .selectFrom('documents')
        .select('known_on')
        .where('id', '=', body.answer.document)
        .executeTakeFirst()
    : undefined
  const known_on = shown?.known_on ?? lastDay(entry.time.slice(0, 10)) ?? entry.time
  await trx
    .insertInto('answers')
    .values({ sequence: entry.sequence, finding: number, status: body.status, known_on, time: entry.time })
    .execute()
}

function findingRow(trx: Writing, id: string) {
  return trx
    .selectFrom('findings')
    .select(['number', 'document'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function resolver(trx: Writing, document: number): Promise<Resolve> {
  const rows = await trx
    .selectFrom('named')
    .innerJoin('entities', 'entities.number', 'named.entity')
    .select(['named.name', 'named.forms', 'named.entity', 'entities.name as known'])
    .where('named.document', '=', document)
    .orderBy('named.position')
    .execute()
  return withinDocument(
    rows.map(({ name, forms, entity, known }) => ({
      name,
      forms: [known, ...(JSON.parse(forms) as string[])],
      entity,
    })),
  )
}
