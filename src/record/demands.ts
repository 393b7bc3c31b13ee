/** Questions about demands: the same ask across documents, with its asks, dates and status. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { lastDay } from '../follow/day.ts'
import { demandTitle } from '../follow/titles.ts'
import { asKeptAsks, asksMeant, idsCalled, statusesByNumber, within } from './asks.ts'
import type { AskQuery, AskStatus, Demand, DemandQuery, EntityRef, KeptAsk } from './contract.ts'
import type { Store } from './database.ts'
import { nameKey } from './identity.ts'
import { chunks } from './keeping.ts'
import { stateNumber } from './kinds.ts'
import type { Tables } from './tables.ts'

/** Demands that have an ask which the query means, with their asks known on its day; most asked first. */
export async function listDemands(store: Store, query: DemandQuery = {}): Promise<Demand[]> {
  const ids = await rankedDemands(store, query)
  const found = new Map(
    (await demandsById(store, ids, query.asOf, query.most)).map((demand) => [demand.id, demand]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

export async function demandCount(store: Store, query: AskQuery = {}): Promise<number> {
  return (await countedDemands(store, query)).size
}

/** Ids of the demands that a query means: most asked first, then most lately. No ask is read. */
async function rankedDemands(store: Store, query: AskQuery): Promise<string[]> {
  const counts = [...(await countedDemands(store, query))].sort(([, m], [, n]) => n - m)
  const { offset = 0, limit = counts.length } = query
  // Only those that are asked as often as one that is shown need be told apart by their days.
  const [most, least] = [counts[offset]?.[1] ?? 0, counts.slice(0, offset + limit).at(-1)?.[1] ?? 0]
  const before = counts.filter(([, count]) => count > most).length
  const alike = counts.filter(([, count]) => count <= most && count >= least)
  const days = await lastDays(
    store,
    alike.map(([id]) => id),
    query.asOf,
  )
  const day = (id: string) => days.get(id) ?? ''
  const sorted = alike.sort(([a, m], [b, n]) => n - m || day(b).localeCompare(day(a)) || (a < b ? -1 : 1))
  return within({ limit, offset: offset - before }, sorted).map(([id]) => id)
}

/** How many asks each demand has that a query means, by id. */
async function countedDemands(store: Store, query: AskQuery): Promise<Map<string, number>> {
  const { open, asOf } = query
  const parts = await countedParts(store, asOf)
  const demandOf = await demandsOfParts(store)
  const counts = new Map<string, number>()
  for (const { part, count } of parts) {
    const demand = demandOf.get(part)!
    counts.set(demand, (counts.get(demand) ?? 0) + count)
  }
  const meant = await demandsMeant(store, query)
  if (meant) for (const id of counts.keys()) if (!meant.has(id)) counts.delete(id)
  if (open)
    for (const [id, statuses] of await answeredDemands(store, asOf))
      if (statuses.includes('met') || statuses.length >= (counts.get(id) ?? 0)) counts.delete(id)
  return counts
}

/**
 * How many asks each part has that count on a day. Rejected asks are in none, and those in replaced versions are few: without a
 * day, one index is walked, and no ask looked up.
 */
async function countedParts(store: Store, asOf?: string): Promise<{ part: number; count: number }[]> {
  const asks = store
    .selectFrom('ask_demands')
    .select((eb) => ['part', eb.fn.countAll<number>().as('count')])
    .groupBy('part')
  if (asOf === undefined) return asks.where('finding', 'not in', inReplaced(store)).execute()
  const dated = asks
    .innerJoin('findings', 'findings.number', 'ask_demands.finding')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .leftJoin('documents as later', 'later.number', 'documents.replaced_by')
  return dated.where((eb) => knownOn(eb as never, asOf)).execute()
}

/** Findings of documents that were replaced. */
function inReplaced(store: Store) {
  return store
    .selectFrom('documents')
    .innerJoin('findings', 'findings.document', 'documents.number')
    .select('findings.number')
    .where('documents.replaced_by', 'is not', null)
}

/** That a document counts on a day: the version that was known then; without a day, the one that stands. */
function knownOn(
  eb: ExpressionBuilder<Tables & { later: Tables['documents'] }, 'documents' | 'later'>,
  asOf: string | undefined,
): Expression<SqlBool> {
  if (asOf === undefined) return eb('documents.replaced_by', 'is', null)
  const day = lastDay(asOf) ?? asOf
  return eb.and([
    eb('documents.known_on', '<=', day),
    eb.or([eb('later.known_on', 'is', null), eb('later.known_on', '>', day)]),
  ])
}

async function demandsOfParts(store: Store): Promise<Map<number, string>> {
  const rows = await store.selectFrom('demand_parts').select(['number', 'demand']).execute()
  return new Map(rows.map(({ number, demand }) => [number, demand]))
}

/** The demands of which an ask is to, by or about somebody; null where the query names nobody. */
async function demandsMeant(store: Store, query: AskQuery): Promise<Set<string> | null> {
  const { limit: _, offset: __, open: ___, ...which } = query
  if ([which.to, which.by, which.about, which.demand].every((one) => one === undefined)) return null
  const about = await idsCalled(store, which.about)
  const asks = await asksMeant(store, which)
  const rows = await store
    .selectFrom('ask_demands')
    .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
    .select(['demand', 'subject'])
    .distinct()
    .where('ask_demands.finding', 'in', asks.select('findings.number'))
    .execute()
  const meant = rows.filter(
    // An ask for seven persons is asked for each: a question about one of them is not about the other six.
    ({ subject }) => about.length === 0 || about.includes(subject) || !isSomebody(subject),
  )
  return new Set(meant.map(({ demand }) => demand))
}

function isSomebody(subject: string): boolean {
  return subject.startsWith('person/') || subject.startsWith('name/')
}

/** What became of the answered asks of demands, by demand; answers are few beside asks. */
async function answeredDemands(store: Store, asOf?: string): Promise<Map<string, AskStatus[]>> {
  const statuses = await statusesByNumber(store, asOf)
  const found = new Map<string, AskStatus[]>()
  for (const some of chunks([...statuses.keys()])) {
    const rows = await asksKnown(store, asOf)
      .select(['demand', 'finding'])
      .distinct()
      .where('finding', 'in', some)
      .execute()
    for (const { demand, finding } of rows)
      found.set(demand, [...(found.get(demand) ?? []), statuses.get(finding)!])
  }
  return found
}

/** Asks in demands that count on a day, with their documents. */
function asksKnown(store: Store, asOf?: string) {
  return store
    .selectFrom('demand_parts')
    .innerJoin('ask_demands', 'ask_demands.part', 'demand_parts.number')
    .innerJoin('findings', 'findings.number', 'ask_demands.finding')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .leftJoin('documents as later', 'later.number', 'documents.replaced_by')
    .where((eb) => knownOn(eb as never, asOf))
}

function asksOf(store: Store, demands: string[], asOf?: string) {
  return asksKnown(store, asOf).where('demand_parts.demand', 'in', demands)
}

/** The last day on which each demand was asked. */
async function lastDays(store: Store, demands: string[], asOf?: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const some of chunks(demands)) {
    const rows = await asksOf(store, some, asOf)
      .select((eb) => ['demand_parts.demand', eb.fn.max('documents.known_on').as('day')])
      .groupBy('demand_parts.demand')
      .execute()
    for (const { demand, day } of rows) if (day) found.set(demand, day)
  }
  return found
}

/**
 * Demands by id, with the asks known on a day; those without any are left out. `most`: so many asks of each are read, the
 * latest; everything else is of all of them.
 */
export async function demandsById(
  store: Store,
  ids: string[],
  asOf?: string,
  most?: number,
): Promise<Demand[]> {
  const found: Demand[] = []
  const statuses = await answeredDemands(store, asOf)
  for (const some of chunks(ids)) {
    const parts = await summedParts(store, some, asOf)
    const latest = await latestAsks(store, some, asOf, most)
    const asks = await asksByNumber(store, [...new Set(latest.map((row) => row.finding))], asOf)
    const entities = await entitiesById(store, parts)
    const asked = Map.groupBy(latest, (row) => row.demand)
    for (const [id, members] of Map.groupBy(parts, (part) => part.demand)) {
      const own = (asked.get(id) ?? []).map(({ finding }) => ({ ...asks.get(finding)!, demand: id }))
      found.push(demandOf(id, members, own, statuses.get(id) ?? [], entities))
    }
  }
  return found
}

const UNDECIDED = (['proposed', 'waiting', 'disputed'] as const).map(stateNumber)

interface SummedPart {
  demand: string
  topic: string
  subject: string
  final: string | null
  count: number
  proposed: number
  /** The first and the last day, each with the date as it was known after it. */
  first: string | null
  last: string | null
}

async function summedParts(store: Store, demands: string[], asOf?: string): Promise<SummedPart[]> {
  const dated = sql<string>`documents.known_on || ' ' || documents.published`
  const rows = await asksOf(store, demands, asOf)
    .select((eb) => [
      'demand_parts.demand',
      'demand_parts.topic',
      'demand_parts.subject',
      'demand_parts.final',
      eb.fn.countAll<number>().as('count'),
      eb.fn
        .sum<number>(eb.case().when('findings.state', 'in', UNDECIDED).then(1).else(0).end())
        .as('proposed'),
      eb.fn.min(dated).as('first'),
      eb.fn.max(dated).as('last'),
    ])
    .groupBy(['demand_parts.number', 'demand', 'topic', 'subject', 'final'])
    .orderBy('demand_parts.number')
    .execute()
  return rows.map((row) => ({ ...row, final: row.final || null, proposed: Number(row.proposed) }))
}

/** Asks of demands, the latest first, so many of each. */
async function latestAsks(store: Store, demands: string[], asOf?: string, most?: number) {
  const placed = asksOf(store, demands, asOf)
    .select([
      'demand_parts.demand',
      'findings.number as finding',
      'documents.known_on',
      'findings.start',
      'findings.id',
    ])
    .select((eb) =>
      eb.fn
        .agg<number>('row_number')
        .over((over) =>
          over
            .partitionBy('demand_parts.demand')
            .orderBy('documents.known_on', (by) => by.desc().nullsLast())
            .orderBy('findings.start')
            .orderBy('findings.id'),
        )
        .as('place'),
    )
  let asks = store.selectFrom(placed.as('placed')).select(['demand', 'finding', 'place'])
  if (most !== undefined) asks = asks.where('place', '<=', most)
  const rows = await asks.orderBy('demand').orderBy('place').execute()
  // One ask may belong to a demand by two of its parts.
  const seen = new Set<string>()
  return rows.filter(({ demand, finding }) => {
    const key = `${demand} ${finding}`
    return !seen.has(key) && seen.add(key)
  })
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
  members: SummedPart[],
  asks: KeptAsk[],
  answered: AskStatus[],
  entities: Map<string, EntityRef>,
): Demand {
  const { topic, subject } = members[0]!
  const about = entities.get(subject)
  const named = about ? [about.name] : subject.startsWith('name/') ? [nameShown(subject, asks)] : []
  const finals = [...new Set(members.map((member) => member.final).filter((final) => final !== null))]
  const words = asks[0]!.action || asks[0]!.quote
  const sum = (which: 'count' | 'proposed') => members.reduce((sum, part) => sum + part[which], 0)
  const days = (which: 'first' | 'last') => members.flatMap((part) => part[which] ?? []).sort()
  const date = (day: string | undefined) => day?.slice(day.indexOf(' ') + 1) ?? null
  return {
    id,
    titles: { en: demandTitle(topic, named, words, 'en'), fr: demandTitle(topic, named, words, 'fr') },
    topic,
    concerning: about ? [about] : [],
    final: finals.map((final) => entities.get(final) ?? stateRef(final)),
    asks,
    count: sum('count'),
    proposed: sum('proposed'),
    first: date(days('first')[0]),
    last: date(days('last').at(-1)),
    status: demandStatus(answered, sum('count'), asks[0]!.status),
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

/** Met once any of its asks was; open while any is; else as the latest of them was answered. */
function demandStatus(answered: AskStatus[], asks: number, latest: AskStatus): AskStatus {
  if (answered.includes('met')) return 'met'
  return answered.length < asks ? 'open' : latest
}
