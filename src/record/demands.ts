/** Questions about demands: the same ask across documents, with its asks, dates and status. */
import { type SqlBool, sql } from 'kysely'
import { lastDay } from '../follow/day.ts'
import { demandTitle } from '../follow/titles.ts'
import { asKeptAsks, asksMeant, idsCalled, replacedFindings, statusesByNumber, within } from './asks.ts'
import type { AskQuery, AskStatus, Demand, DemandQuery, EntityRef, KeptAsk } from './contract.ts'
import type { Store } from './database.ts'
import { dayNumber, UNDATED } from './days.ts'
import { nameKey } from './identity.ts'
import { chunks } from './keeping.ts'
import { stateNumber, UNDECIDED } from './kinds.ts'
import { COUNTING, type Remembered } from './remembering.ts'

/** Demands that have an ask which the query means, with their asks known on its day; most asked first. */
export async function listDemands(
  store: Store,
  query: DemandQuery = {},
  memory?: Remembered,
): Promise<Demand[]> {
  const rank = () => rankedDemands(store, query)
  const ids = await (memory?.ask(`demands in order ${JSON.stringify(query)}`, COUNTING, rank) ?? rank())
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
  const times = new Map<number, number>()
  for (const [, count] of alike) times.set(count, (times.get(count) ?? 0) + 1)
  const days = await lastDays(
    store,
    alike.flatMap(([id, count]) => (times.get(count)! > 1 ? id : [])),
    query.asOf,
  )
  const day = (id: string) => days.get(id) ?? UNDATED
  const sorted = alike.sort(([a, m], [b, n]) => n - m || day(b) - day(a) || (a < b ? -1 : 1))
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

/** How many asks each part has that count on a day: one index is walked, and no ask looked up but those that were replaced. */
async function countedParts(store: Store, asOf?: string): Promise<{ part: number; count: number }[]> {
  const counted = (asks: ReturnType<typeof asksInParts>) =>
    asks
      .select((eb) => ['part', eb.fn.countAll<number>().as('count')])
      .groupBy('part')
      .execute()
  const asks = asksInParts(store, asOf)
  const replaced = await counted(asks.where('ask_demands.finding', 'in', replacedFindings(store, asOf)))
  const less = new Map(replaced.map(({ part, count }) => [part, count]))
  return (await counted(asks)).flatMap(({ part, count }) => {
    const left = count - (less.get(part) ?? 0)
    return left > 0 ? [{ part, count: left }] : []
  })
}

/** Asks in parts that count on a day: rejected ones are in none, and those in versions that were replaced are few. */
function countingAsks(store: Store, asOf?: string) {
  return asksInParts(store, asOf).where('ask_demands.finding', 'not in', replacedFindings(store, asOf))
}

function asksInParts(store: Store, asOf?: string) {
  const asks = store.selectFrom('ask_demands')
  if (asOf === undefined) return asks
  return asks
    .where('ask_demands.day', '>', UNDATED)
    .where('ask_demands.day', '<=', dayNumber(lastDay(asOf) ?? asOf))
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

/** Asks that count on a day, with their demands. */
function asksKnown(store: Store, asOf?: string) {
  return countingAsks(store, asOf).innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
}

function asksOf(store: Store, demands: string[], asOf?: string) {
  return asksKnown(store, asOf).where('demand_parts.demand', 'in', demands)
}

/** The last day on which each demand was asked. */
async function lastDays(store: Store, demands: string[], asOf?: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const some of chunks(demands)) {
    const rows = await asksOf(store, some, asOf)
      .select((eb) => ['demand_parts.demand', eb.fn.max('ask_demands.day').as('day')])
      .groupBy('demand_parts.demand')
      .execute()
    for (const { demand, day } of rows) found.set(demand, day)
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

interface SummedPart {
  demand: string
  topic: string
  subject: string
  final: string | null
  count: number
  proposed: number
  /** The first and the last day, each with the date as it was known. */
  first: Dated | null
  last: Dated | null
}

interface Dated {
  day: number
  date: string
}

/** Walks the index of the demands' asks; looked up are those that were decided and those of the first and last days. */
async function summedParts(store: Store, demands: string[], asOf?: string): Promise<SummedPart[]> {
  const rows = await asksOf(store, demands, asOf)
    .select((eb) => [
      'demand_parts.number',
      'demand_parts.demand',
      'demand_parts.topic',
      'demand_parts.subject',
      'demand_parts.final',
      eb.fn.countAll<number>().as('count'),
      eb.fn
        .min<number | null>(
          eb.case().when('ask_demands.day', '>', UNDATED).then(eb.ref('ask_demands.day')).end(),
        )
        .as('first'),
      eb.fn.max<number>('ask_demands.day').as('last'),
    ])
    .groupBy(['demand_parts.number', 'demand', 'topic', 'subject', 'final'])
    .orderBy('demand_parts.number')
    .execute()
  const decided = await asksOf(store, demands, asOf)
    .select((eb) => ['ask_demands.part', eb.fn.countAll<number>().as('count')])
    .where('ask_demands.finding', 'in', decidedFindings(store))
    .groupBy('ask_demands.part')
    .execute()
  const counts = new Map(decided.map(({ part, count }) => [part, count]))
  const dates = await publishedOn(
    store,
    rows.flatMap(({ number, first, last }) =>
      first === null ? [] : [first, last].map((day) => ({ number, day })),
    ),
    asOf,
  )
  return rows.map(({ number, first, last, ...row }) => {
    const told = dates.get(number)
    return {
      ...row,
      final: row.final || null,
      proposed: row.count - (counts.get(number) ?? 0),
      first: first !== null && told ? { day: first, date: told.first } : null,
      last: first !== null && told ? { day: last, date: told.last } : null,
    }
  })
}

function decidedFindings(store: Store) {
  return store
    .selectFrom('findings')
    .select('number')
    .where('state', '<>', sql.lit(stateNumber('proposed')))
    .where('state', 'not in', UNDECIDED)
}

/** How the documents of a part's first and last day tell their dates, by part. */
async function publishedOn(store: Store, ends: { number: number; day: number }[], asOf?: string) {
  const found = new Map<number, { first: string; last: string }>()
  for (const some of chunks(ends)) {
    const pairs = some.map(({ number, day }) => sql`(cast(${number} as integer), cast(${day} as integer))`)
    const rows = await countingAsks(store, asOf)
      .innerJoin('findings', 'findings.number', 'ask_demands.finding')
      .innerJoin('documents', 'documents.number', 'findings.document')
      .select((eb) => [
        'ask_demands.part',
        'ask_demands.day',
        eb.fn.min<string>('documents.published').as('least'),
        eb.fn.max<string>('documents.published').as('most'),
      ])
      .where(sql<SqlBool>`(ask_demands.part, ask_demands.day) in (values ${sql.join(pairs)})`)
      .groupBy(['ask_demands.part', 'ask_demands.day'])
      .orderBy('ask_demands.day')
      .execute()
    // Days come in their order: what is told first is of the first.
    for (const { part, least, most } of rows)
      found.set(part, { first: found.get(part)?.first ?? least, last: most })
  }
  return found
}

/** Asks of demands, the latest first, so many of each. */
async function latestAsks(store: Store, demands: string[], asOf?: string, most?: number) {
  const all = asksOf(store, demands, asOf).select([
    'demand_parts.demand',
    'ask_demands.finding',
    'ask_demands.day',
  ])
  // Of each part the latest, so many, and all others of the last one's day: which of them comes first is not yet known.
  const last = (most: number) =>
    countingAsks(store, asOf)
      .select('ask_demands.day')
      .where('ask_demands.part', '=', sql.ref<number>('demand_parts.number'))
      .orderBy('ask_demands.day', 'desc')
      .limit(1)
      .offset(most - 1)
  const asked =
    most === undefined
      ? all
      : all.where('ask_demands.day', '>=', sql<number>`coalesce(${last(most)}, ${sql.lit(UNDATED)})`)
  const latest = await asked.execute()
  const places = new Map<number, { start: number; id: string }>()
  for (const some of chunks([...new Set(latest.map(({ finding }) => finding))])) {
    const rows = await store
      .selectFrom('findings')
      .select(['number', 'start', 'id'])
      .where('number', 'in', some)
      .execute()
    for (const { number, ...place } of rows) places.set(number, place)
  }
  const placed = latest.map((one) => ({ ...one, ...places.get(one.finding)! }))
  placed.sort((a, b) => b.day - a.day || a.start - b.start || (a.id < b.id ? -1 : 1))
  return [...Map.groupBy(placed, ({ demand }) => demand).values()].flatMap((asks) => {
    // One ask may belong to a demand by two of its parts.
    const once = new Map(asks.map((ask) => [ask.finding, ask]))
    return [...once.values()].slice(0, most)
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
  const days = (which: 'first' | 'last') =>
    members
      .flatMap((part) => part[which] ?? [])
      .sort((a, b) => a.day - b.day || (a.date < b.date ? -1 : Number(a.date > b.date)))
  return {
    id,
    titles: { en: demandTitle(topic, named, words, 'en'), fr: demandTitle(topic, named, words, 'fr') },
    topic,
    concerning: about ? [about] : [],
    final: finals.map((final) => entities.get(final) ?? stateRef(final)),
    asks,
    count: sum('count'),
    proposed: sum('proposed'),
    first: days('first')[0]?.date ?? null,
    last: days('last').at(-1)?.date ?? null,
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

let regions: Intl.DisplayNames | undefined

function stateName(code: string): string {
  try {
    regions ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
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
