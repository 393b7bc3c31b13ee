/** Puts findings, their slots and the demands they belong to into the derived tables. */
import { occasionKind } from '../follow/occasions.ts'
import type { FindingKind, Language } from '../model.ts'
import type { WeighedState } from '../review/reviewers.ts'
import { dayNumber } from './days.ts'
import { insertRows, type Writing } from './keeping.ts'
import { kindNumber, stateNumber } from './kinds.ts'
import { insertDemands } from './project-demands.ts'
import type { ProjectedFinding } from './projection.ts'
import { isAskedByWords, type SlotValue, slotNumber } from './resolve.ts'

/** Gives the entity of the same document that a slot's words mean. */
export type Resolve = (value: SlotValue) => number | null

/** A document, as its findings need to know it. */
export interface Place {
  number: number
  language: Language
  known_on: string | null
}

/**
 * Keeps findings of one document. Cost: linear in findings and slots, and one look-up for each different name in a slot
 * that the document itself does not explain.
 */
export async function insertFindings(
  trx: Writing,
  document: Place,
  findings: ProjectedFinding[],
  state: WeighedState,
  resolve: Resolve,
): Promise<void> {
  if (findings.length === 0) return
  const first = await nextNumber(trx)
  const rows = findings.map(({ id, said, entry, place }, i) => ({
    number: first + i,
    id,
    document: document.number,
    kind: kindNumber(said.kind),
    start: said.start,
    end: said.end,
    state: stateNumber(state),
    occasion: occasionKind(said),
    entry,
    place,
  }))
  await insertRows(trx, 'findings', rows)
  const numbered = findings.map(({ said, slots }, i) => ({ finding: first + i, kind: said.kind, slots }))
  const slots = await insertSlots(trx, numbered, document.known_on, resolve)
  const asks = findings.flatMap(({ said }, i) => {
    const finding = first + i
    return said.kind === 'ask' ? [{ finding, ask: said, slots: slots.get(finding) ?? [] }] : []
  })
  await insertDemands(trx, asks, document)
}

async function nextNumber(trx: Writing): Promise<number> {
  const last = await trx
    .selectFrom('findings')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

/** A slot as it is kept: whom it was resolved to, if anybody. */
export interface KeptSlot {
  slot: string
  key: string | null
  entity: number | null
}

/** Keeps the slots of findings, and gives all of them back by finding. */
export async function insertSlots(
  trx: Writing,
  findings: { finding: number; kind: FindingKind; slots: SlotValue[] }[],
  known_on: string | null,
  resolve: Resolve,
): Promise<Map<number, KeptSlot[]>> {
  const day = dayNumber(known_on)
  const called = new Map<string, number | null>()
  const rows = []
  for (const { finding, kind, slots } of findings) {
    for (const value of slots) {
      const { slot, position, key } = value
      let entity = resolve(value)
      if (entity === null) {
        if (!called.has(key)) called.set(key, await onlyOneCalled(trx, value))
        entity = called.get(key) ?? null
      }
      rows.push({ finding, kind, slot, position, key: entity === null ? key : null, entity })
    }
  }
  await insertRows(
    trx,
    'slots',
    rows
      .filter(({ slot, entity }) => entity !== null || isAskedByWords(slot))
      .map(({ kind, ...row }) => ({ ...row, slot: slotNumber(kind, row.slot), day })),
  )
  return Map.groupBy(rows, (row) => row.finding)
}

/**
 * The one entity of the record that has a slot's words as a name, or the state that they mean by its adjective; null
 * where there is none, or more than one.
 */
async function onlyOneCalled(trx: Writing, { keys, state }: SlotValue): Promise<number | null> {
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
  if (state === null) return null
  const row = await trx.selectFrom('entities').select('number').where('id', '=', state).executeTakeFirst()
  return row?.number ?? null
}
