/** Counts asks into demands, and counts them again when what decides about them changes. */
import { sql } from 'kysely'
import {
  type AskParties,
  type DemandPart,
  demandId,
  demandParts,
  joinedFinal,
  type Party,
} from '../follow/demands.ts'
import type { Ask, Language } from '../model.ts'
import { dayNumber } from './days.ts'
import { chunks, insertRows, type Writing } from './keeping.ts'
import { kindNumber, stateName } from './kinds.ts'
import type { KeptSlot, Place } from './project-finding.ts'
import { ready } from './ready.ts'
import { slotName, slotNumber } from './resolve.ts'
import { findingIn, standingBodies } from './standing-bodies.ts'

interface KeptAsk {
  finding: number
  ask: Ask
  slots: KeptSlot[]
}

/**
 * Puts asks into their demands. Asks that do not tell who must act join the only known final actor of their topic and
 * subject; when a second one becomes known, the group is counted again. That happens once for each actor, so the cost
 * of a group of n asks with f actors is n times f, and f is small.
 */
export async function insertDemands(
  trx: Writing,
  asks: KeptAsk[],
  { language, known_on }: Pick<Place, 'language' | 'known_on'>,
): Promise<void> {
  if (asks.length === 0) return
  const day = dayNumber(known_on)
  const parties = await partiesIn(trx, asks)
  const parts = asks.flatMap(({ finding, ask, slots }) =>
    demandParts(ask, askParties(slots, parties), language).map((part) => ({ finding, day, ...part })),
  )
  const groups = Map.groupBy(parts, ({ topic, subject }) => `${topic}\n${subject}`)
  for (const members of groups.values()) await insertGroup(trx, members)
}

/** Asks of one topic and subject. */
async function insertGroup(
  trx: Writing,
  members: (DemandPart & { finding: number; day: number })[],
): Promise<void> {
  const { topic, subject } = members[0]!
  const known = await knownFinals(trx, members[0]!)
  const finals = [...new Set([...known, ...members.flatMap((member) => member.final ?? [])])]
  if (finals.length > known.length) await setFinals(trx, { topic, subject }, finals)
  const parts = new Map<string, number>()
  const rows = []
  for (const { finding, day, final } of members) {
    const key = final ?? NOBODY
    const part = parts.get(key) ?? (await partOf(trx, { topic, subject, final }, finals))
    parts.set(key, part)
    rows.push({ finding, part, day })
  }
  await insertRows(trx, 'ask_demands', rows)
}

/** Stands for a final actor that asks do not tell. */
const NOBODY = ''

/** The number of a part; one that is met for the first time is made. */
async function partOf(
  trx: Writing,
  { topic, subject, final }: DemandPart,
  finals: string[],
): Promise<number> {
  const [known] = await partCalled(trx, subject, topic, final ?? NOBODY)
  if (known) return known.number
  const [last] = await lastPart(trx)
  const number = (last?.number ?? 0) + 1
  const demand = demandId({ topic, subject, final: joinedFinal(final, finals) })
  await trx
    .insertInto('demand_parts')
    .values({ number, topic, subject, final: final ?? NOBODY, demand })
    .execute()
  return number
}

const partCalled = ready((store, subject: string, topic: string, final: string) =>
  store
    .selectFrom('demand_parts')
    .select('number')
    .where('subject', '=', subject)
    .where('topic', '=', topic)
    .where('final', '=', final),
)

const lastPart = ready((store) =>
  store.selectFrom('demand_parts').select('number').orderBy('number', 'desc').limit(sql.lit(1)),
)

/** Who the entities in some asks' slots are, after merging. */
async function partiesIn(trx: Writing, asks: KeptAsk[]): Promise<Map<number, Omit<Party, 'key'>>> {
  const numbers = new Set(asks.flatMap(({ slots }) => slots.flatMap((slot) => slot.entity ?? [])))
  const found = new Map<number, Omit<Party, 'key'>>()
  for (const some of chunks([...numbers])) {
    const rows = await trx
      .selectFrom('entities as raw')
      .innerJoin('entities', 'entities.number', 'raw.canonical')
      .select(['raw.number', 'entities.id', 'entities.kind', 'entities.country'])
      .where('raw.number', 'in', some)
      .execute()
    for (const { number, ...party } of rows) found.set(number, party)
  }
  return found
}

function askParties(slots: KeptSlot[], known: Map<number, Omit<Party, 'key'>>): AskParties {
  const parties: AskParties = { addressee: [], final: [], concerning: [] }
  for (const { slot, key, entity } of slots) {
    if (slot !== 'addressee' && slot !== 'final' && slot !== 'concerning') continue
    const party = entity === null ? undefined : known.get(entity)
    parties[slot].push({ id: null, kind: null, country: null, ...party, key: key ?? '' })
  }
  return parties
}

async function knownFinals(trx: Writing, { topic, subject }: DemandPart): Promise<string[]> {
  const [row] = await finalsOf(trx, topic, subject)
  return row ? (JSON.parse(row.finals) as string[]) : []
}

const finalsOf = ready((store, topic: string, subject: string) =>
  store.selectFrom('subjects').select('finals').where('topic', '=', topic).where('subject', '=', subject),
)

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
  await setUntold(trx, { topic, subject, final: joinedFinal(null, finals) })
}

/** Sets the demand under which asks of a topic and subject are counted that do not tell who must act. */
async function setUntold(trx: Writing, part: DemandPart): Promise<void> {
  await trx
    .updateTable('demand_parts')
    .set({ demand: demandId(part) })
    .where('subject', '=', part.subject)
    .where('topic', '=', part.topic)
    .where('final', '=', NOBODY)
    .execute()
}

/** Takes an ask out of its demands: when it is rejected, or before it is counted again. */
export async function dropDemands(trx: Writing, finding: number): Promise<void> {
  const parts = await trx
    .selectFrom('ask_demands')
    .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
    .select(['demand_parts.number', 'demand_parts.topic', 'demand_parts.subject'])
    .where('ask_demands.finding', '=', finding)
    .orderBy('demand_parts.number')
    .execute()
  await trx.deleteFrom('ask_demands').where('finding', '=', finding).execute()
  for (const part of parts) await settlePart(trx, part)
}

/** A part that no ask belongs to any more goes, and its final actor with it. */
async function settlePart(
  trx: Writing,
  { number, topic, subject }: { number: number; topic: string; subject: string },
) {
  const left = await trx
    .selectFrom('ask_demands')
    .select('finding')
    .where('part', '=', number)
    .limit(1)
    .executeTakeFirst()
  if (left) return
  await trx.deleteFrom('demand_parts').where('number', '=', number).execute()
  const others = await trx
    .selectFrom('demand_parts')
    .select('final')
    .where('subject', '=', subject)
    .where('topic', '=', topic)
    .where('final', '<>', NOBODY)
    .execute()
  if (others.length > 0)
    return setFinals(
      trx,
      { topic, subject },
      others.map((row) => row.final),
    )
  await trx.deleteFrom('subjects').where('topic', '=', topic).where('subject', '=', subject).execute()
  await setUntold(trx, { topic, subject, final: null })
}

/** Counts one ask's demands again, from its slots as they are kept. Rejected asks belong to none. */
export async function projectAsk(trx: Writing, finding: number): Promise<void> {
  await dropDemands(trx, finding)
  const row = await trx
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select(['findings.entry', 'findings.place', 'findings.state', 'findings.kind'])
    .select(['documents.language', 'documents.known_on'])
    .where('findings.number', '=', finding)
    .executeTakeFirstOrThrow()
  if (row.kind !== kindNumber('ask') || stateName(row.state) === 'rejected') return
  const kept = await trx
    .selectFrom('slots')
    .select(['slot', 'key', 'entity'])
    .where('finding', '=', finding)
    .orderBy('slot')
    .orderBy('position')
    .execute()
  const slots = kept.map(({ slot, ...row }) => ({ ...row, slot: slotName(slot) }))
  const ask = findingIn((await standingBodies(trx, [row.entry])).get(row.entry), row.place)
  const place = { language: row.language as Language, known_on: row.known_on }
  if (ask.kind === 'ask') await insertDemands(trx, [{ finding, ask, slots }], place)
}

/** Counts again the asks to, through or about these entities: one of them was merged, parted or became of a state. */
export async function projectAsksOf(trx: Writing, entities: number[]): Promise<void> {
  const asks = new Set<number>()
  for (const some of chunks(entities)) {
    const rows = await trx
      .selectFrom('slots')
      .select('finding')
      .where('entity', 'in', some)
      .where(
        'slot',
        'in',
        ['addressee', 'final', 'concerning'].map((slot) => slotNumber('ask', slot)),
      )
      .execute()
    for (const row of rows) asks.add(row.finding)
  }
  for (const ask of [...asks].sort((a, b) => a - b)) await projectAsk(trx, ask)
}
