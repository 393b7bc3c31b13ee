/** Questions about asks: to whom, by whom, about whom, open or answered, as of a day. */
import { sql } from 'kysely'
import { lastDay } from '../follow/day.ts'
import type { FindingKind } from '../model.ts'
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
import { dayNumber, UNDATED } from './days.ts'
import { entitiesCalled } from './entities.ts'
import { entryRows, shownAll } from './entries.ts'
import { chunks } from './keeping.ts'
import { keptFindings, summaryQuery } from './kept.ts'
import { FINDING_KINDS, isCalled, kindNumber, stateNumber } from './kinds.ts'
import { slotKeys, slotNumber, slotsOf } from './resolve.ts'

/** Asks that nobody rejected, latest published first, undated last. Only those within the limit are read. */
export async function listAsks(store: Store, query: AskQuery): Promise<KeptAsk[]> {
  return asKeptAsks(store, await askNumbers(store, query), query.asOf, await idsCalled(store, query.about))
}

/** Counts in indexes alone where nothing narrows the query. */
export async function askCount(store: Store, query: AskQuery): Promise<number> {
  const named = await onlyNamed(store, query)
  if (named) return countOf(named)
  const asks = await asksMeant(store, query)
  const row = await asks.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return row.count
}

/** How many such findings each day has; `UNDATED` too. */
export function countedByDay(store: Store, meant: ReturnType<typeof countingOf>) {
  return store
    .selectFrom(meant.select(['meant.finding', 'meant.day']).distinct().as('each'))
    .select((eb) => ['each.day', eb.fn.countAll<number>().as('count')])
    .groupBy('each.day')
    .orderBy('each.day')
    .execute()
}

/** How many such findings there are. */
async function countOf(meant: ReturnType<typeof countingOf>): Promise<number> {
  const row = await meant
    .select((eb) => eb.fn.count<number>('meant.finding').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The stretch of a list that a query wants. */
export function within<Item>({ offset = 0, limit }: AskQuery, items: Item[]): Item[] {
  return items.slice(offset, limit === undefined ? undefined : offset + limit)
}

/** One ask with its answers; null where no such ask is on record. */
export async function askFile(store: Store, id: string): Promise<AskFile | null> {
  const row = await store
    .selectFrom('findings')
    .select('number')
    .where(isCalled(store, id))
    .where('kind', '=', kindNumber('ask'))
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
export async function askNumbers(store: Store, query: AskQuery): Promise<number[]> {
  const { limit, offset = 0, to, by, about, demand } = query
  const named = await onlyNamed(store, query)
  if (named) {
    const numbers = await latestOf(store, named, limit === undefined ? undefined : offset + limit)
    return numbers.slice(offset)
  }
  const isNarrowed = [to, by, about, demand].some((one) => one !== undefined)
  const asks = isNarrowed
    ? (await asksMeant(store, query)).innerJoin('documents', 'documents.number', 'findings.document')
    : asksByDocument(store, query)
  let sorted = asks
    .select('findings.number')
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .orderBy('findings.start')
    .orderBy('findings.number')
  if (limit !== undefined) sorted = sorted.limit(limit).offset(offset)
  const rows = await sorted.execute()
  return (limit === undefined ? rows.slice(offset) : rows).map((row) => row.number)
}

/** Asks that a query tells by one name alone; null where it tells more, or nothing. */
async function onlyNamed(store: Store, { to, by, about, demand, asOf, open }: AskQuery) {
  const told = SLOTS_ASKED.flatMap(([slots, which]) => {
    const who = { to, by, about }[which]
    return who === undefined ? [] : [{ slots, who }]
  })
  if (told.length !== 1 || demand !== undefined) return null
  const { slots, who } = told[0]!
  const found = countingOf(store, await findingsWith(store, slots, who), asOf)
  return open ? found.where('meant.finding', 'not in', answered(store, asOf)) : found
}

/** The slots that each part of a query asks. */
const SLOTS_ASKED = [
  [['addressee', 'final'], 'to'],
  [['asker'], 'by'],
  [['concerning'], 'about'],
] as const satisfies [string[], keyof AskQuery][]

/** All asks, by way of the documents in the order of their index: who wants the latest reads no others. */
function asksByDocument(store: Store, { open, asOf }: AskQuery) {
  let asks = store
    .selectFrom('documents')
    .crossJoin('findings')
    .whereRef('findings.document', '=', 'documents.number')
    .where('findings.kind', '=', kindNumber('ask'))
    .where('findings.state', '<>', stateNumber('rejected'))
  if (asOf === undefined) asks = asks.where('documents.replaced_by', 'is', null)
  else
    asks = asks
      .where('documents.known_on', '<=', lastDay(asOf) ?? asOf)
      .where('findings.number', 'not in', replacedFindings(store, asOf))
  return open ? asks.where('findings.number', 'not in', answered(store, asOf)) : asks
}

/** The asks that a query means, in no order and without its limit: a query to ask of, or within. */
export async function asksMeant(store: Store, query: AskQuery) {
  const { asOf, open, demand } = query
  let asks = currentFindings(store, asOf).where('findings.kind', '=', kindNumber('ask'))
  for (const [names, which] of SLOTS_ASKED) {
    const who = query[which]
    if (who === undefined) continue
    asks = asks.where('findings.number', 'in', (await findingsWith(store, names, who)).select('finding'))
  }
  if (open) asks = asks.where('findings.number', 'not in', answered(store, asOf))
  if (demand !== undefined)
    asks = asks.where((eb) =>
      eb(
        'findings.number',
        'in',
        eb
          .selectFrom('ask_demands')
          .innerJoin('demand_parts', 'demand_parts.number', 'ask_demands.part')
          .select('ask_demands.finding')
          .where('demand_parts.demand', '=', demand),
      ),
    )
  return asks
}

/** Asks that somebody found answered by a day. */
export function answered(store: Store, asOf?: string) {
  const answers = store.selectFrom('answers').select('finding')
  return asOf === undefined ? answers : answers.where('known_on', '<=', lastDay(asOf) ?? asOf)
}

/**
 * Findings that count: not rejected, in documents known on the day, in the version that was current then. A document
 * that was replaced counts until a later version is known. Nothing of the documents is joined: those that were replaced are
 * few, and left out by their numbers.
 */
export function currentFindings(store: Store, asOf?: string) {
  const found = store.selectFrom('findings').where('findings.state', '<>', stateNumber('rejected'))
  if (asOf === undefined)
    return found.where(
      'findings.document',
      'not in',
      store.selectFrom('documents').select('number').where('replaced_by', 'is not', null),
    )
  const day = lastDay(asOf) ?? asOf
  return found.where((eb) =>
    eb.exists(
      eb
        .selectFrom('documents as known')
        .leftJoin('documents as later', 'later.number', 'known.replaced_by')
        .select('known.number')
        .whereRef('known.number', '=', 'findings.document')
        .where('known.known_on', '<=', day)
        .where((or) => or.or([or('later.known_on', 'is', null), or('later.known_on', '>', day)])),
    ),
  )
}

/** Asks of which one of these slots means somebody: by entity, else by the same words. A query to ask within. */
async function findingsWith(store: Store, slots: string[], who: string) {
  const meant = { numbers: await entitiesCalled(store, who), keys: slotKeys(who) }
  return findingsNaming(store, meant, slotNumbers('ask', slots))
}

/** Slots of a kind of finding, all of them where none are named; of every kind, where none is given. */
export function slotNumbers(kind?: FindingKind, slots?: string[]): number[] {
  const kinds = kind ? [kind] : FINDING_KINDS
  return kinds.flatMap((kind) => (slots ?? slotsOf(kind)).map((slot) => slotNumber(kind, slot)))
}

/**
 * Findings, with their days, of which one of these slots means one of these entities, or has these words and nobody was found for
 * them; more than once where several do. Two walks of an index each, rather than one of all slots.
 */
export function findingsNaming(store: Store, who: { numbers: number[]; keys: string[] }, slots: number[]) {
  const slotted = store.selectFrom('slots').select(['finding', 'day']).where('slot', 'in', slots)
  const raw = store
    .selectFrom('entities')
    .select('number')
    .where('canonical', 'in', who.numbers.length > 0 ? who.numbers : [NOBODY])
  const named = slotted.where('entity', 'in', raw)
  const all =
    who.keys.length === 0
      ? named
      : // Words are kept only where nobody was found for them.
        named.unionAll(slotted.where('key', 'in', who.keys))
  return store.selectFrom(all.as('meant'))
}

/**
 * Of such findings, those that count, as `currentFindings` has it: by what their slots tell, and without the few that were rejected or
 * stand in versions that others replaced. Neither a finding nor a document is looked up.
 */
export function countingOf(store: Store, meant: ReturnType<typeof findingsNaming>, asOf?: string) {
  const rejected = store
    .selectFrom('findings')
    .select('number')
    .where('state', '=', stateNumber('rejected'))
    .where('state', '<>', sql.lit(stateNumber('proposed')))
  const found = meant
    .where('meant.finding', 'not in', rejected)
    .where('meant.finding', 'not in', replacedFindings(store, asOf))
  if (asOf === undefined) return found
  return found.where('meant.day', '>', UNDATED).where('meant.day', '<=', dayNumber(lastDay(asOf) ?? asOf))
}

/** Findings in versions of documents that others had replaced by a day: few. */
export function replacedFindings(store: Store, asOf?: string) {
  const replaced = store
    .selectFrom('documents as known')
    .innerJoin('findings', 'findings.document', 'known.number')
    .select('findings.number')
    .where('known.replaced_by', 'is not', null)
  if (asOf === undefined) return replaced
  // Not joined: SQLite would begin with all that was known by that day.
  return replaced.where(
    (eb) =>
      eb
        .selectFrom('documents as later')
        .select('later.known_on')
        .whereRef('later.number', '=', 'known.replaced_by'),
    '<=',
    lastDay(asOf) ?? asOf,
  )
}

/** Numbers of such findings, the latest published first, undated last: so many. Only they, and those of the last one's day, are looked up. */
export async function latestOf(
  store: Store,
  meant: ReturnType<typeof countingOf>,
  most = Number.POSITIVE_INFINITY,
): Promise<number[]> {
  if (most === 0) return []
  const days = meant.select(['meant.finding', 'meant.day'])
  const ordered = days.distinct().orderBy('meant.day', 'desc')
  const latest = await (Number.isFinite(most) ? ordered.limit(most) : ordered).execute()
  const last = latest.at(-1)
  if (!last) return []
  const alike = latest.length < most ? [] : await days.where('meant.day', '=', last.day).execute()
  const placed: { number: number; document: number; start: number; day: number }[] = []
  const dayOf = new Map([...latest, ...alike].map(({ finding, day }) => [finding, day]))
  for (const some of chunks([...dayOf.keys()])) {
    const rows = await store
      .selectFrom('findings')
      .select(['number', 'document', 'start'])
      .where('number', 'in', some)
      .execute()
    for (const row of rows) placed.push({ ...row, day: dayOf.get(row.number)! })
  }
  placed.sort((a, b) => b.day - a.day || b.document - a.document || a.start - b.start || a.number - b.number)
  return placed.slice(0, most).map(({ number }) => number)
}

/** No entity has this number. */
const NOBODY = -1

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
  const statuses = new Map((await answersBy(store, asOf, numbers)).map((row) => [row.id, row.status]))
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

/** Answers in the order in which they were decided: the last one stands. They are few beside asks. */
async function answersBy(store: Store, asOf?: string, among?: number[]) {
  let answers = store
    .selectFrom('answers')
    .innerJoin('findings', 'findings.number', 'answers.finding')
    .select(['findings.id', 'answers.finding', 'answers.status'])
    .orderBy('answers.sequence')
  if (asOf !== undefined) answers = answers.where('answers.known_on', '<=', lastDay(asOf) ?? asOf)
  if (!among) return answers.execute()
  const found = []
  for (const some of chunks(among))
    found.push(...(await answers.where('answers.finding', 'in', some).execute()))
  return found
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
