/** Everything that can be asked of what a store holds, by the names of the contract. */
import { sql } from 'kysely'
import type { EntityKind, FindingKind } from '../model.ts'
import { isUnsettled } from '../review/reviewers.ts'
import { bodyAccount, entityFile } from './accounts.ts'
import { countedAsks } from './ask-counts.ts'
import { askCount, askFile, listAsks } from './asks.ts'
import type { Counts } from './contract.ts'
import type { Store } from './database.ts'
import { demandCount, demandsById, listDemands } from './demands.ts'
import { documentCount, latestReading, listDocuments, oneDocument, originalOf } from './documents.ts'
import { countEntities, listEntities } from './entities.ts'
import { historyOf, listEntries } from './entries.ts'
import { wouldExpunge } from './expunging.ts'
import { listFigures } from './figures.ts'
import { headOf } from './keeping.ts'
import { keepAtHand, keptFindings } from './kept.ts'
import { kindName, stateName, stateNumber } from './kinds.ts'
import { listingsOf } from './listings.ts'
import { anchorsOf, listLost } from './lost.ts'
import { listOccasions, occasionCount } from './occasions.ts'
import { COUNTING, type Remembered } from './remembering.ts'
import { reviewersNow, unsettledFindings } from './reviewing.ts'
import {
  candidateHistory,
  columnsFor,
  latestLists,
  listBytes,
  listScreenings,
  oneScreening,
} from './screenings.ts'
import { savedSearches } from './search/saved.ts'
import { searchPassages } from './search/search.ts'
import type { Methods } from './session.ts'
import { subjectsCalled } from './subjects.ts'

export type Questions = ReturnType<typeof questions>

const PERSONS: EntityKind[] = ['person']
const BODIES: EntityKind[] = ['body', 'country', 'company']

/** `memory`: of a store that only entries change. */
export function questions(read: Store, memory?: Remembered) {
  if (memory) keepAtHand(read)
  return {
    has: (original, url) => isKept(read, original, url),
    counts: () => countAll(read, memory),
    documents: (query) => listDocuments(read, query),
    countDocuments: (query) => documentCount(read, query, memory),
    document: (id) => oneDocument(read, id),
    original: (sha256) => originalOf(read, sha256),
    reading: (id) => latestReading(read, id),
    lost: () => listLost(read),
    anchors: (id) => anchorsOf(read, id),
    asks: (query) => listAsks(read, query),
    countAsks: (query) => askCount(read, query),
    ask: (id) => askFile(read, id),
    demands: (query) => listDemands(read, query, memory),
    countDemands: (query) => demandCount(read, query),
    demand: async (id, most) => (await demandsById(read, [id], undefined, most))[0] ?? null,
    people: (name, stretch) => listEntities(read, PERSONS, name, stretch, memory),
    bodies: (name, stretch) => listEntities(read, BODIES, name, stretch, memory),
    countPeople: (name, officials) => countEntities(read, PERSONS, name, officials),
    countBodies: (name) => countEntities(read, BODIES, name),
    entity: (idOrName, most) => entityFile(read, idOrName, most),
    account: (body, asOf, most) => bodyAccount(read, body, asOf, most),
    figures: (most) => listFigures(read, most),
    occasions: (asOf, stretch) => listOccasions(read, asOf, stretch),
    countOccasions: (asOf) => occasionCount(read, asOf),
    askCounts: (query) => countedAsks(read, query),
    search: (query) => searchPassages(read, query, memory),
    savedSearches: () => savedSearches(read),
    countEntries: async () => (await headOf(read)).sequence,
    entries: (after, limit) => listEntries(read, after, limit),
    history: (subject) => historyOf(read, subject),
    subjects: (ids) => subjectsCalled(read, ids),
    screenings: () => listScreenings(read),
    screening: (id, query) => oneScreening(read, id, query),
    lists: () => latestLists(read),
    listings: (names) => listingsOf(read, names),
    listBytes: (sha256) => listBytes(read, sha256),
    columnsFor: (headings) => columnsFor(read, headings),
    candidateHistory: (...which) => candidateHistory(read, ...which),
    reviewers: () => reviewersNow(read),
    underReview: async (state, stretch) => {
      const { total, numbers } = await unsettledFindings(read, state, stretch)
      return { total, findings: await keptFindings(read, numbers) }
    },
    prove: async (sequence) => (await import('./sealing.ts')).proofOf(read, sequence),
    wouldExpunge: (request) => wouldExpunge(read, request),
    // Tables of names are large, and few calls need them.
    suggestions: async (query) => (await import('./suggestions.ts')).listSuggestions(read, query, memory),
  } satisfies Partial<Methods>
}

async function isKept(store: Store, original: string, url?: string): Promise<boolean> {
  const documents = store.selectFrom('documents').select('number').where('original', '=', original).limit(1)
  if (!(await documents.executeTakeFirst())) return false
  if (url === undefined) return true
  const source = store
    .selectFrom('sources')
    .select('url')
    .where('original', '=', original)
    .where('url', '=', url)
  return (await source.limit(1).executeTakeFirst()) !== undefined
}

async function countAll(store: Store, memory?: Remembered): Promise<Counts> {
  const count = () => countedAll(store)
  const { proposals, ...counted } = await (memory?.ask('all counted', COUNTING, count) ?? count())
  // What was decided is little beside what was proposed.
  const decided = await store
    .selectFrom('findings')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('state', '<>', sql.lit(stateNumber('proposed')))
    .groupBy('state')
    .execute()
  const settled = decided.filter(
    ({ state }) => !isUnsettled(stateName(state)) && stateName(state) !== 'rejected',
  )
  return {
    ...counted,
    entries: (await headOf(store)).sequence,
    proposed: settled.reduce((left, { count }) => left - count, proposals),
  }
}

/** What a confirmation does not change; `proposals`: findings that nobody rejected. */
async function countedAll(store: Store) {
  const findings: Record<FindingKind, number> = {
    ask: 0,
    pledge: 0,
    stance: 0,
    act: 0,
    omission: 0,
    figure: 0,
  }
  const all = await store
    .selectFrom('findings')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
    .where('state', '<>', stateNumber('rejected'))
    .groupBy('kind')
    .execute()
  for (const { kind, count } of all) findings[kindName(kind)] += count
  const entities = await store
    .selectFrom('entities')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
    .whereRef('number', '=', 'canonical')
    .groupBy('kind')
    .execute()
  const entitiesOf = (kind: string) => entities.find((row) => row.kind === kind)?.count ?? 0
  return {
    documents: await countOf(store, 'documents'),
    findings,
    people: entitiesOf('person'),
    bodies: entitiesOf('body') + entitiesOf('country') + entitiesOf('company'),
    demands: await countDemands(store),
    proposals: all.reduce((sum, { count }) => sum + count, 0),
  }
}

async function countOf(store: Store, table: 'documents'): Promise<number> {
  const row = await store
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

async function countDemands(store: Store): Promise<number> {
  const row = await store
    .selectFrom('demand_parts')
    .select((eb) => eb.fn.count<number>('demand').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
