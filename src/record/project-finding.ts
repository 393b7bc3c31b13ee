/** Puts one finding, its slots and the demands it belongs to into the derived tables. */
import {
  type AskParties,
  type DemandPart,
  demandId,
  demandParts,
  joinedFinal,
  type Party,
} from '../follow/demands.ts'
import { occasionKind } from '../follow/occasions.ts'
import type { Finding, Language } from '../model.ts'
import type { ReviewState } from './contract.ts'
import { chunks, type Writing } from './keeping.ts'
import type { ProjectedFinding } from './projection.ts'
import type { SlotValue } from './resolve.ts'

/** Gives the entity of the same document that a slot's words mean. */
export type Resolve = (value: SlotValue) => number | null

/** Cost: one insert, one lookup for each slot value that the document itself does not explain. */
export async function insertFinding(
  trx: Writing,
  document: { number: number; language: Language },
  finding: ProjectedFinding,
  state: ReviewState,
  resolve: Resolve,
): Promise<void> {
  const { kind, start, end } = finding.said
  const { number } = await trx
    .insertInto('findings')
    .values({
      id: finding.id,
      document: document.number,
      kind,
      start,
      end,
      state,
      occasion: occasionKind(finding.said),
      said: finding.json,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  const parties = await insertSlots(trx, number, finding.slots, resolve)
  if (finding.said.kind === 'ask') await insertDemands(trx, number, finding.said, parties, document.language)
}

/** Keeps the slots of a finding, and gives who they mean. */
export async function insertSlots(trx: Writing, finding: number, slots: SlotValue[], resolve: Resolve) {
  const rows = []
  for (const value of slots) {
    const { slot, position, key } = value
    rows.push({ finding, slot, position, key, entity: resolve(value) ?? (await onlyOneCalled(trx, value)) })
  }
  for (const some of chunks(rows)) await trx.insertInto('slots').values(some).execute()
  return partiesOf(trx, rows)
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

async function partiesOf(
  trx: Writing,
  rows: { slot: string; key: string; entity: number | null }[],
): Promise<AskParties> {
  const parties: AskParties = { addressee: [], final: [], concerning: [] }
  for (const { slot, key, entity } of rows) {
    if (slot !== 'addressee' && slot !== 'final' && slot !== 'concerning') continue
    parties[slot].push(await partyOf(trx, key, entity))
  }
  return parties
}

async function partyOf(trx: Writing, key: string, entity: number | null): Promise<Party> {
  if (entity === null) return { id: null, kind: null, country: null, key }
  const found = await trx
    .selectFrom('entities as raw')
    .innerJoin('entities', 'entities.number', 'raw.canonical')
    .select(['entities.id', 'entities.kind', 'entities.country'])
    .where('raw.number', '=', entity)
    .executeTakeFirstOrThrow()
  return { ...found, key }
}

/**
 * An ask's demands. Asks that do not tell who must act join the only known final actor of their topic and subject; when a
 * second one becomes known, the group is counted again. That happens at most once for each actor, so the cost of a
 * group of n asks with f actors is n times f, and f is small.
 */
async function insertDemands(
  trx: Writing,
  finding: number,
  ask: Finding,
  parties: AskParties,
  language: Language,
) {
  if (ask.kind !== 'ask') return
  for (const part of demandParts(ask, parties, language)) {
    const { topic, subject, final } = part
    const finals = await knownFinals(trx, part)
    const demand = demandId({ topic, subject, final: joinedFinal(final, finals) })
    await trx.insertInto('ask_demands').values({ finding, topic, subject, final, demand }).execute()
    if (final !== null && !finals.includes(final)) await setFinals(trx, part, [...finals, final])
  }
}

async function knownFinals(trx: Writing, { topic, subject }: DemandPart): Promise<string[]> {
  const row = await trx
    .selectFrom('subjects')
    .select('finals')
    .where('topic', '=', topic)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row ? (JSON.parse(row.finals) as string[]) : []
}

/** Keeps the final actors of a group and counts its asks without one again: into the only actor, or by themselves. */
async function setFinals(
  trx: Writing,
  { topic, subject }: { topic: string; subject: string },
  finals: string[],
) {
  const row = { topic, subject, finals: JSON.stringify(finals.toSorted()) }
  await trx
    .insertInto('subjects')
    .values(row)
    .onConflict((conflict) => conflict.columns(['topic', 'subject']).doUpdateSet({ finals: row.finals }))
    .execute()
  await trx
    .updateTable('ask_demands')
    .set({ demand: demandId({ topic, subject, final: joinedFinal(null, finals) }) })
    .where('topic', '=', topic)
    .where('subject', '=', subject)
    .where('final', 'is', null)
    .execute()
}

/** Takes an ask out of its demands: when it is rejected, or before it is counted again. */
export async function dropDemands(trx: Writing, finding: number): Promise<void> {
  const groups = await trx
    .deleteFrom('ask_demands')
    .where('finding', '=', finding)
    .returning(['topic', 'subject'])
    .execute()
  for (const { topic, subject } of groups) {
    const left = await trx
      .selectFrom('ask_demands')
      .select('final')
      .distinct()
      .where('topic', '=', topic)
      .where('subject', '=', subject)
      .where('final', 'is not', null)
      .execute()
    const finals = left.map((row) => row.final!)
    if (finals.length > 0) await setFinals(trx, { topic, subject }, finals)
    else await dropGroup(trx, topic, subject)
  }
}

async function dropGroup(trx: Writing, topic: string, subject: string) {
  await trx.deleteFrom('subjects').where('topic', '=', topic).where('subject', '=', subject).execute()
  await trx
    .updateTable('ask_demands')
    .set({ demand: demandId({ topic, subject, final: null }) })
    .where('topic', '=', topic)
    .where('subject', '=', subject)
    .execute()
}

/** Counts one ask's demands again, from its slots as they are kept. Rejected asks belong to none. */
export async function projectAsk(trx: Writing, finding: number): Promise<void> {
  await dropDemands(trx, finding)
  const row = await trx
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select(['findings.said', 'findings.state', 'findings.kind', 'documents.language'])
    .where('findings.number', '=', finding)
    .executeTakeFirstOrThrow()
  if (row.kind !== 'ask' || row.state === 'rejected') return
  const slots = await trx
    .selectFrom('slots')
    .select(['slot', 'key', 'entity'])
    .where('finding', '=', finding)
    .orderBy('slot')
    .orderBy('position')
    .execute()
  const parties = await partiesOf(trx, slots)
  await insertDemands(trx, finding, JSON.parse(row.said) as Finding, parties, row.language as Language)
}

/** Counts again the asks to, through or about these entities: one of them was merged, parted or became of a state. */
export async function projectAsksOf(trx: Writing, entities: number[]): Promise<void> {
  const asks = new Set<number>()
  for (const some of chunks(entities)) {
    const rows = await trx
      .selectFrom('slots')
      .select('finding')
      .where('entity', 'in', some)
      .where('slot', 'in', ['addressee', 'final', 'concerning'])
      .execute()
    for (const row of rows) asks.add(row.finding)
  }
  for (const ask of [...asks].sort((a, b) => a - b)) await projectAsk(trx, ask)
}
