/** Questions about asks: to whom, by whom, about whom, open or answered, as of a day. */
import { lastDay } from '../follow/day.ts'
import type { AskAnswered } from './bodies.ts'
import type {
  AskFile,
  AskQuery,
  AskStatus,
  DocumentSummary,
  KeptAnswer,
  KeptAsk,
  KeptFinding,
} from './contract.ts'
import type { Store } from './database.ts'
import { entitiesCalled } from './entities.ts'
import { entryRows, shownAll } from './entries.ts'
import { chunks } from './keeping.ts'
import { keptFindings, summaryQuery } from './kept.ts'
import { slotKeys, slotNumber } from './resolve.ts'

/** Asks that nobody rejected, latest published first, undated last. Only those within the limit are read whole. */
export async function listAsks(store: Store, query: AskQuery): Promise<KeptAsk[]> {
  const numbers = within(query, await asksMeant(store, query))
  return asKeptAsks(store, numbers, query.asOf, await idsCalled(store, query.about))
}

export async function askCount(store: Store, query: AskQuery): Promise<number> {
  return (await asksMeant(store, query)).length
}

/** The stretch of a list that a query wants. */
export function within<Item>({ offset = 0, limit }: AskQuery, items: Item[]): Item[] {
  return items.slice(offset, limit === undefined ? undefined : offset + limit)
}

async function asksMeant(store: Store, query: AskQuery): Promise<number[]> {
  const numbers = await askNumbers(store, query)
  if (!query.open) return numbers
  const answered = await statusesByNumber(store, query.asOf)
  return numbers.filter((number) => !answered.has(number))
}

/** One ask with its answers; null where no such ask is on record. */
export async function askFile(store: Store, id: string): Promise<AskFile | null> {
  const row = await store
    .selectFrom('findings')
    .select('number')
    .where('id', '=', id)
    .where('kind', '=', 'ask')
    .executeTakeFirst()
  const [ask] = row ? await asKeptAsks(store, [row.number]) : []
  return ask ? { ask, answers: await answersTo(store, row!.number) } : null
}

async function answersTo(store: Store, finding: number): Promise<KeptAnswer[]> {
  const rows = await entryRows(store)
    .innerJoin('answers', 'answers.sequence', 'entries.sequence')
    .where('answers.finding', '=', finding)
    .orderBy('entries.sequence')
    .execute()
  const entries = await shownAll(store, rows)
  const bodies = entries.map(({ body }) => body as AskAnswered | null)
  const summaries = await summariesById(
    store,
    bodies.flatMap((body) => body?.answer?.document ?? []),
  )
  return entries.flatMap(({ sequence, author, time }, i) => {
    const body = bodies[i]
    if (!body) return []
    const { status, why, answer } = body
    const summary = answer && summaries.get(answer.document)
    const passage = answer && summary ? { ...answer, summary } : null
    return [{ entry: sequence, status, author, time, why: why ?? null, passage }]
  })
}

async function summariesById(store: Store, ids: string[]): Promise<Map<string, DocumentSummary>> {
  if (ids.length === 0) return new Map()
  const rows = await summaryQuery(store).where('documents.id', 'in', ids).execute()
  return new Map(rows.map(({ number: _, ...summary }) => [summary.id, summary]))
}

/** Ids of the standing entities that a name means; none for no name. */
export async function idsCalled(store: Store, name: string | undefined): Promise<string[]> {
  if (name === undefined) return []
  const numbers = await entitiesCalled(store, name)
  if (numbers.length === 0) return []
  const rows = await store.selectFrom('entities').select('id').where('number', 'in', numbers).execute()
  return rows.map((row) => row.id)
}

/** Numbers of the asks that a query means, latest published first. */
export async function askNumbers(
  store: Store,
  query: AskQuery,
  among?: { finding: number }[],
): Promise<number[]> {
  if (among) return numbersAmong(store, query, among)
  let asks = currentFindings(store, query.asOf).where('findings.kind', '=', 'ask')
  const slots: [string[], string | undefined][] = [
    [['addressee', 'final'], query.to],
    [['asker'], query.by],
    [['concerning'], query.about],
  ]
  for (const [names, who] of slots) {
    if (who === undefined) continue
    asks = asks.where('findings.number', 'in', await findingsWith(store, names, who))
  }
  if (query.demand !== undefined)
    asks = asks.where((eb) =>
      eb(
        'findings.number',
        'in',
        eb
          .selectFrom('ask_demands')
          .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
          .select('ask_demands.finding')
          .where('demand_parts.demand', '=', query.demand!),
      ),
    )
  const rows = await asks
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .orderBy('findings.start')
    .orderBy('findings.number')
    .execute()
  return rows.map((row) => row.number)
}

/** Those of some asks that count on the query's day. */
async function numbersAmong(store: Store, query: AskQuery, among: { finding: number }[]): Promise<number[]> {
  const found: number[] = []
  for (const some of chunks(among.map((row) => row.finding))) {
    const rows = await currentFindings(store, query.asOf).where('findings.number', 'in', some).execute()
    found.push(...rows.map((row) => row.number))
  }
  return found
}

/**
 * Findings that count: not rejected, in documents known on the day, in the version that was current then. A document
 * that was replaced counts until a later version is known.
 */
export function currentFindings(store: Store, asOf?: string) {
  const day = asOf === undefined ? undefined : (lastDay(asOf) ?? asOf)
  let found = store
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .leftJoin('documents as later', 'later.number', 'documents.replaced_by')
    .select('findings.number')
    .where('findings.state', '<>', 'rejected')
  found =
    day === undefined
      ? found.where('documents.replaced_by', 'is', null)
      : found
          .where('documents.known_on', '<=', day)
          .where((eb) => eb.or([eb('later.known_on', 'is', null), eb('later.known_on', '>', day)]))
  return found
}

/** Findings of which one of these slots means somebody: by entity, else by the same words. A query to ask within. */
async function findingsWith(store: Store, slots: string[], who: string) {
  const entities = await entitiesCalled(store, who)
  const keys = slotKeys(who)
  return store
    .selectFrom('slots')
    .leftJoin('entities', 'entities.number', 'slots.entity')
    .select('slots.finding')
    .where('slots.slot', 'in', slots.map(slotNumber))
    .where((eb) => {
      const means = []
      if (entities.length > 0) means.push(eb('entities.canonical', 'in', entities))
      if (keys.length > 0) means.push(eb.and([eb('slots.entity', 'is', null), eb('slots.key', 'in', keys)]))
      return means.length > 0 ? eb.or(means) : eb.lit(false)
    })
}

/** Asks with their demands and their status as of a day; `about`: entities whose demand comes first. */
export async function asKeptAsks(
  store: Store,
  numbers: number[],
  asOf?: string,
  about: string[] = [],
): Promise<KeptAsk[]> {
  const findings = await keptFindings(store, numbers)
  const asks = findings.filter(
    (finding): finding is Extract<KeptFinding, { kind: 'ask' }> => finding.kind === 'ask',
  )
  const statuses = new Map((await answersBy(store, asOf)).map((row) => [row.id, row.status]))
  const demands = await demandsOf(store, numbers, about)
  return asks.map((ask) => {
    const own = demands.get(ask.id) ?? []
    return { ...ask, demand: own[0] ?? null, demands: own, status: statuses.get(ask.id) ?? 'open' }
  })
}

/** What became of the asks that were answered by a day, by number; all others are open. */
export async function statusesByNumber(store: Store, asOf?: string): Promise<Map<number, AskStatus>> {
  return new Map((await answersBy(store, asOf)).map((row) => [row.finding, row.status]))
}

/** Answers in the order in which they were decided: the last one stands. They are few beside asks, and all are read. */
function answersBy(store: Store, asOf?: string) {
  const answers = store
    .selectFrom('answers')
    .innerJoin('findings', 'findings.number', 'answers.finding')
    .select(['findings.id', 'answers.finding', 'answers.status'])
    .orderBy('answers.sequence')
  return (
    asOf === undefined ? answers : answers.where('answers.known_on', '<=', lastDay(asOf) ?? asOf)
  ).execute()
}

async function demandsOf(store: Store, numbers: number[], about: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const some of chunks(numbers)) {
    const rows = await store
      .selectFrom('ask_demands')
      .innerJoin('findings', 'findings.number', 'ask_demands.finding')
      .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
      .select(['findings.id', 'demand_parts.demand', 'demand_parts.subject'])
      .where('ask_demands.finding', 'in', some)
      .orderBy('ask_demands.finding')
      .orderBy('demand_parts.subject')
      .execute()
    for (const { id, demand, subject } of rows) {
      const list = found.get(id) ?? []
      found.set(id, list)
      if (about.includes(subject)) list.unshift(demand)
      else list.push(demand)
    }
  }
  return found
}
