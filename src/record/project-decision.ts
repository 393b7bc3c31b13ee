/** What people's decisions about findings change in the derived tables. */
import { lastDay } from '../follow/day.ts'
import { occasionKind } from '../follow/occasions.ts'
import type { Language } from '../model.ts'
import type { WeighedState } from '../review/reviewers.ts'
import type { AskAnswered, FindingAdded, FindingCorrected } from './bodies.ts'
import { entityId } from './identity.ts'
import { chunks, type Writing } from './keeping.ts'
import { isCalled, markOf, stateName, stateNumber } from './kinds.ts'
import type { StoredEntry } from './ledger.ts'
import { dropDemands, projectAsk } from './project-demands.ts'
import { insertFindings, insertSlots, type Resolve } from './project-finding.ts'
import { ready } from './ready.ts'
import { slotValues, withinDocument } from './resolve.ts'
import type { FindingPlace } from './standing.ts'
import { readingOf } from './standing-bodies.ts'

export async function projectState(trx: Writing, id: string, state: WeighedState): Promise<void> {
  const { number, state: before } = await findingRow(trx, id)
  await setState(trx, stateNumber(state), number)
  // Only what is rejected counts in no demand.
  if (state === 'rejected') await dropDemands(trx, number)
  else if (stateName(before) === 'rejected') await projectAsk(trx, number)
}

export function projectCorrected(
  trx: Writing,
  { sequence }: StoredEntry,
  body: FindingCorrected,
  state: WeighedState,
): Promise<void> {
  return rewriteFinding(trx, body.finding, { entry: sequence, place: null, said: body.to }, state)
}

/** Has a finding say something else: its place, words and slots, and the demands it belongs to. */
export async function rewriteFinding(
  trx: Writing,
  id: string,
  { entry, place, said: to }: FindingPlace,
  state: WeighedState,
): Promise<void> {
  const { number, document } = await findingRow(trx, id)
  const { known_on } = await trx
    .selectFrom('documents')
    .select('known_on')
    .where('number', '=', document)
    .executeTakeFirstOrThrow()
  await dropDemands(trx, number)
  await trx
    .updateTable('findings')
    .set({
      start: to.start,
      end: to.end,
      state: stateNumber(state),
      occasion: occasionKind(to),
      entry,
      place,
    })
    .where('number', '=', number)
    .execute()
  await trx.deleteFrom('slots').where('finding', '=', number).execute()
  const slots = { finding: number, kind: to.kind, slots: slotValues(to) }
  await insertSlots(trx, [slots], known_on, await resolver(trx, document))
  await projectAsk(trx, number)
}

/** Takes a finding out of the tables, with its slots and its demands. */
export async function dropFinding(trx: Writing, id: string): Promise<void> {
  const { number } = await findingRow(trx, id)
  await dropDemands(trx, number)
  await trx.deleteFrom('slots').where('finding', '=', number).execute()
  await trx.deleteFrom('findings').where('number', '=', number).execute()
}

export async function projectFindingAdded(
  trx: Writing,
  { sequence }: StoredEntry,
  body: FindingAdded,
  state: WeighedState,
): Promise<void> {
  const document = await trx
    .selectFrom('documents')
    .select(['number', 'language', 'known_on'])
    .where('id', '=', body.document)
    .executeTakeFirstOrThrow()
  const finding = {
    id: body.finding,
    said: body.to,
    entry: sequence,
    place: null,
    slots: slotValues(body.to),
  }
  const place = { ...document, language: document.language as Language }
  await insertFindings(trx, place, [finding], state, await resolver(trx, document.number))
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

async function findingRow(trx: Writing, id: string) {
  const [row] = await findingCalled(trx, markOf(id), id)
  if (!row) throw new Error(`no finding ${id}`)
  return row
}

const findingCalled = ready((store, mark: Buffer, id: string) =>
  store
    .selectFrom('findings')
    .select(['number', 'document', 'state'])
    .where(isCalled(store, id, mark)),
)

const setState = ready((store, state: number, number: number) =>
  store.updateTable('findings').set({ state }).where('number', '=', number),
)

/** Gives the entity that a document's own names mean. */
export async function resolver(trx: Writing, document: number): Promise<Resolve> {
  const { reading } = await trx
    .selectFrom('documents')
    .select('reading')
    .where('number', '=', document)
    .executeTakeFirstOrThrow()
  const { named } = await readingOf(trx, reading)
  const known = new Map<string, { number: number; name: string }>()
  for (const some of chunks(named.map(entityId))) {
    const rows = await trx
      .selectFrom('entities')
      .select(['id', 'number', 'name'])
      .where('id', 'in', some)
      .execute()
    for (const { id, ...row } of rows) known.set(id, row)
  }
  return withinDocument(
    named.map((one) => {
      const { number, name } = known.get(entityId(one))!
      return { name: one.name, forms: [name, ...one.forms], entity: number }
    }),
  )
}
