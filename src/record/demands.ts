/** Questions about demands: the same ask across documents, with its asks, dates and status. */
import { lastDay } from '../follow/day.ts'
import { demandTitle } from '../follow/titles.ts'
import { asKeptAsks, askNumbers, idsCalled, statusesByNumber, within } from './asks.ts'
import type { AskQuery, AskStatus, Demand, EntityRef, KeptAsk } from './contract.ts'
import type { Store } from './database.ts'
import { nameKey } from './identity.ts'
import { chunks } from './keeping.ts'

/** Demands that have an ask which the query means, with all their asks known on its day; most asked first. */
export async function listDemands(store: Store, query: AskQuery = {}): Promise<Demand[]> {
  const ids = within(query, await rankedDemands(store, query))
  const found = new Map((await demandsById(store, ids, query.asOf)).map((demand) => [demand.id, demand]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

export async function demandCount(store: Store, query: AskQuery = {}): Promise<number> {
  return (await rankedDemands(store, query)).length
}

/** Ids of the demands that a query means: most asked first, then most lately. No ask is read whole. */
async function rankedDemands(store: Store, query: AskQuery): Promise<string[]> {
  const { open, limit: _, offset: __, ...which } = query
  const ids = await demandsMeant(store, which)
  const known = await askNumbers(store, query.asOf === undefined ? {} : { asOf: query.asOf })
  const rank = new Map(known.map((number, place) => [number, place]))
  const statuses = await statusesByNumber(store, query.asOf)
  const asks = new Map<string, { lately: number; statuses: AskStatus[]; count: number }>()
  for (const some of chunks([...ids])) {
    const rows = await store
      .selectFrom('ask_demands')
      .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
      .select(['demand', 'finding'])
      .where('demand', 'in', some)
      .execute()
    for (const { demand, finding } of rows) {
      const place = rank.get(finding)
      if (place === undefined) continue
      const of = asks.get(demand) ?? { lately: place, statuses: [], count: 0 }
      asks.set(demand, of)
      of.lately = Math.min(of.lately, place)
      of.count++
      of.statuses.push(statuses.get(finding) ?? 'open')
    }
  }
  return [...asks]
    .filter(([, of]) => !open || demandStatus(of.statuses) === 'open')
    .sort(([a, m], [b, n]) => n.count - m.count || m.lately - n.lately || (a < b ? -1 : 1))
    .map(([id]) => id)
}

async function demandsMeant(store: Store, which: AskQuery): Promise<Set<string>> {
  const ids = new Set<string>()
  const about = await idsCalled(store, which.about)
  for (const some of chunks(await askNumbers(store, which))) {
    const rows = await store
      .selectFrom('ask_demands')
      .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
      .select(['demand', 'subject'])
      .distinct()
      .where('finding', 'in', some)
      .execute()
    // An ask for seven persons is asked for each: a question about one of them is not about the other six.
    for (const { demand, subject } of rows)
      if (about.length === 0 || about.includes(subject) || !isSomebody(subject)) ids.add(demand)
  }
  return ids
}

function isSomebody(subject: string): boolean {
  return subject.startsWith('person/') || subject.startsWith('name/')
}

/** Demands by id, with the asks known on a day; those without any are left out. */
export async function demandsById(store: Store, ids: string[], asOf?: string): Promise<Demand[]> {
  const rows: { finding: number; demand: string; topic: string; subject: string; final: string | null }[] = []
  for (const some of chunks(ids)) {
    const found = await store
      .selectFrom('ask_demands')
      .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
      .select(['finding', 'demand', 'topic', 'subject', 'final'])
      .where('demand', 'in', some)
      .orderBy('finding')
      .orderBy('subject')
      .execute()
    for (const row of found) rows.push({ ...row, final: row.final || null })
  }
  const numbers = new Set(await askNumbers(store, asOf === undefined ? {} : { asOf }, rows))
  const known = rows.filter((row) => numbers.has(row.finding))
  const findings = [...new Set(known.map((row) => row.finding))]
  const asks = await asksByNumber(store, findings, asOf)
  const entities = await entitiesById(store, known)
  const grouped = Map.groupBy(known, (row) => row.demand)
  return [...grouped].map(([id, members]) => demandOf(id, members, asks, entities))
}

async function asksByNumber(store: Store, numbers: number[], asOf?: string): Promise<Map<number, KeptAsk>> {
  const asks = await asKeptAsks(store, numbers, asOf)
  const byId = new Map(asks.map((ask) => [ask.id, ask]))
  const found = new Map<number, KeptAsk>()
  for (const some of chunks(numbers)) {
    const rows = await store
      .selectFrom('findings')
      .select(['number', 'id'])
      .where('number', 'in', some)
      .execute()
    for (const { number, id } of rows) found.set(number, byId.get(id)!)
  }
  return found
}

async function entitiesById(
  store: Store,
  rows: { subject: string; final: string | null }[],
): Promise<Map<string, EntityRef>> {
  const ids = new Set(rows.flatMap((row) => [row.subject, row.final ?? '']))
  const found = new Map<string, EntityRef>()
  for (const some of chunks([...ids])) {
    const entities = await store
      .selectFrom('entities')
      .select(['id', 'kind', 'name', 'country'])
      .where('id', 'in', some)
      .execute()
    for (const entity of entities) found.set(entity.id, entity)
  }
  return found
}

function demandOf(
  id: string,
  members: { finding: number; topic: string; subject: string; final: string | null }[],
  byNumber: Map<number, KeptAsk>,
  entities: Map<string, EntityRef>,
): Demand {
  const asks = members.map(({ finding }) => ({ ...byNumber.get(finding)!, demand: id })).sort(latestFirst)
  const { topic, subject } = members[0]!
  const about = entities.get(subject)
  const named = about ? [about.name] : subject.startsWith('name/') ? [nameShown(subject, asks)] : []
  const finals = [...new Set(members.map((member) => member.final).filter((final) => final !== null))]
  const dates = asks.map((ask) => ask.document.published).filter((date) => date !== null)
  const words = asks[0]!.action || asks[0]!.quote
  return {
    id,
    titles: { en: demandTitle(topic, named, words, 'en'), fr: demandTitle(topic, named, words, 'fr') },
    topic,
    concerning: about ? [about] : [],
    final: finals.map((final) => entities.get(final) ?? stateRef(final)),
    asks,
    first: dates.at(-1) ?? null,
    last: dates[0] ?? null,
    status: demandStatus(asks.map((ask) => ask.status)),
  }
}

/** A name that was not resolved, as the latest ask that has it writes it. */
function nameShown(subject: string, asks: KeptAsk[]): string {
  const key = subject.slice('name/'.length)
  for (const ask of asks) {
    const own = ask.concerning.find((name) => nameKey(name) === key)
    const word = own ?? (ask.action || ask.quote).split(/[\s,;.]+/u).find((one) => nameKey(one) === key)
    if (word) return word
  }
  return key
}

/** A state that an official or organ acts for, but that no document names by itself. */
function stateRef(id: string): EntityRef {
  const code = id.slice(id.indexOf('/') + 1).toUpperCase()
  return { id, kind: 'country', name: stateName(code), country: code }
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

function stateName(code: string): string {
  try {
    return regions.of(code) ?? code
  } catch {
    return code
  }
}

function latestFirst(a: KeptAsk, b: KeptAsk): number {
  const days = [a, b].map((ask) => (ask.document.published ? (lastDay(ask.document.published) ?? '') : ''))
  return days[1]!.localeCompare(days[0]!) || a.start - b.start || a.id.localeCompare(b.id)
}

/** Met once any of its asks was; open while any is; else as the latest of them was answered. */
function demandStatus(statuses: AskStatus[]): AskStatus {
  if (statuses.includes('met')) return 'met'
  if (statuses.includes('open')) return 'open'
  return statuses[0] ?? 'open'
}
