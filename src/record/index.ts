/** Opens a record: the file, its ledger, and every question and answer of the contract over them. */
import { sql } from 'kysely'
import type { EntityKind, FindingKind } from '../model.ts'
import { Problem } from '../problem.ts'
import { isUnsettled } from '../review/reviewers.ts'
import { accessMethods } from './access/methods.ts'
import { withViewers } from './access/viewed.ts'
import { bodyAccount, entityFile } from './accounts.ts'
import { addSource, prepared, rereadDocuments } from './add.ts'
import { countedAsks } from './ask-counts.ts'
import { askCount, askFile, listAsks } from './asks.ts'
import type { RecordCreated } from './bodies.ts'
import type { Counts, OpenRecord, Verification } from './contract.ts'
import type { Opened, Store } from './database.ts'
import { decideNow } from './decide.ts'
import { demandCount, demandsById, listDemands } from './demands.ts'
import { latestReading, listDocuments, oneDocument, originalOf } from './documents.ts'
import { countEntities, listEntities } from './entities.ts'
import { historyOf, listEntries } from './entries.ts'
import { wouldExpunge } from './expunging.ts'
import { listFigures } from './figures.ts'
import { keepScreeningNow, readyScreening, type SeenScreenings } from './keep-screening.ts'
import { type By, headOf, type SigningKey } from './keeping.ts'
import { keptFindings } from './kept.ts'
import { kindName, stateName, stateNumber } from './kinds.ts'
import { Known } from './knowing.ts'
import { listingsOf } from './listings.ts'
import { anchorsOf, listLost } from './lost.ts'
import { listOccasions, occasionCount } from './occasions.ts'
import { isAddress } from './postgres/address.ts'
import { rebuildAll } from './rebuild.ts'
import { NAMING, Remembered } from './remembering.ts'
import { reviewersNow, setReviewersNow, unsettledFindings } from './reviewing.ts'
import {
  candidateHistory,
  columnsFor,
  latestLists,
  listBytes,
  listScreenings,
  oneScreening,
} from './screenings.ts'
import { dropNow, savedSearches, saveNow } from './search/saved.ts'
import { searchPassages } from './search/search.ts'
import { type Methods, type OpenOptions, Session } from './session.ts'
import { signingKey } from './signing.ts'
import { type Progress, verifyLedger } from './verify.ts'
import { fileWays, type Ways } from './ways.ts'
import type { Writer } from './writer.ts'

export type * from './contract.ts'
export { convertRecord } from './converting.ts'
export { restoreRecord } from './copying.ts'
export { moveRecord } from './moving.ts'
export type { OpenOptions } from './session.ts'

/**
 * Opens the record at `path`, a file or a `postgres://` address. One of an older format is copied, then upgraded, where it may be written; else
 * `record_older` is thrown. Throws Problems: `record_missing`, `record_not_one`, `record_newer`, `passphrase_needed`,
 * `passphrase_wrong`, `record_no_access`, `record_readonly`, `record_busy`, `record_damaged`; its methods may throw the last four too.
 */
export async function openRecord(path: string, options: OpenOptions = {}): Promise<OpenRecord> {
  if (isAddress(path)) {
    const { openPostgres } = await import('./postgres/index.ts')
    return withViewers(await openPostgres(path, options, (...over) => methods(...over, options)))
  }
  const session = new Session(path, options, (database, writer, alone) =>
    methods(database, writer, fileWays(database, alone, options.patience ?? PATIENCE), options),
  )
  await session.open(options.passphrase)
  return withViewers(session.record())
}

/** How long others have to close the record before it is made anew, in milliseconds. */
const PATIENCE = 2_000

function methods(database: Opened, writer: Writer, ways: Ways, options: OpenOptions): Methods {
  const { keys } = options
  const { path, read } = database
  let signing: SigningKey | undefined
  const signed = async (by: By): Promise<By> => {
    if (keys === undefined) return by
    signing ??= signingKey(keys, await recordId(read))
    return { ...by, signing }
  }
  const writing = () => {
    if (!database.write) throw new Problem('record_readonly', { path })
    return writer
  }
  const memory = new Remembered(read)
  const known = new Known(database, ways, (store) => questions(store))
  const asked = questions(read, memory)
  return {
    ...asked,
    ...remembered(asked, memory),
    ...accessMethods({
      opened: database,
      ways,
      write: (work) => writing().write(work),
      signed,
      questions: (store) => questions(store),
    }),
    knownOn: (day, progress) => known.on(day, progress),
    add: async (source, documents, by) => {
      const ready = documents.map(prepared)
      const who = await signed(by)
      return writing().write((trx) => addSource(trx, source, ready, who), source.bytes.length)
    },
    reread: async (documents, by) => {
      const ready = documents.map(prepared)
      const who = await signed(by)
      return writing().write((trx) => rereadDocuments(trx, ready, who))
    },
    decide: async (decision, by) => {
      const who = await signed(by)
      return writing().write((trx) => decideNow(trx, decision, who))
    },
    decideAll: async (decisions, by) => {
      const who = await signed(by)
      return writing().write(async (trx) => {
        const entries = []
        const seen: SeenScreenings = new Map()
        for (const decision of decisions) entries.push(await decideNow(trx, decision, who, seen))
        return entries
      })
    },
    saveSearch: async (name, query, by) => {
      const who = await signed(by)
      return writing().write((trx) => saveNow(trx, name, query, who))
    },
    dropSearch: async (name, by) => {
      const who = await signed(by)
      return writing().write((trx) => dropNow(trx, name, who))
    },
    setReviewers: async (set, by) => {
      const who = await signed(by)
      return writing().write((trx) => setReviewersNow(trx, set, who))
    },
    keepScreening: async (found, by) => {
      const ready = readyScreening(found)
      const who = await signed(by)
      const id = await writing().write((trx) => keepScreeningNow(trx, ready, who), ready.size)
      return (await listScreenings(read)).find((one) => one.id === id)!
    },
    verify: (progress) => verifyAll(read, ways, progress),
    rebuild: async (progress) => {
      await writing().write((trx) => rebuildAll(trx, progress))
      memory.forget()
    },
    seal: async (by, authority) => {
      const who = await signed(by)
      const { sealNow, stamped, statementNow } = await import('./sealing.ts')
      const body = await stamped(await statementNow(read), authority)
      return writing().write((trx) => sealNow(trx, body, who))
    },
    expunge: async (request, by, progress) => {
      writing()
      const who = await signed(by)
      return ways.expunge(request, who, progress)
    },
    copy: (target, passphrase) => ways.copy(target, passphrase),
  }
}

const PERSONS: EntityKind[] = ['person']
const BODIES: EntityKind[] = ['body', 'country', 'company']

/** All that can be asked of what a store holds. `memory`: of a store that only entries change. */
function questions(read: Store, memory?: Remembered) {
  return {
    has: (original, url) => isKept(read, original, url),
    counts: () => countAll(read),
    documents: (query) => listDocuments(read, query),
    document: (id) => oneDocument(read, id),
    original: (sha256) => originalOf(read, sha256),
    reading: (id) => latestReading(read, id),
    lost: () => listLost(read),
    anchors: (id) => anchorsOf(read, id),
    asks: (query) => listAsks(read, query),
    countAsks: (query) => askCount(read, query),
    ask: (id) => askFile(read, id),
    demands: (query) => listDemands(read, query),
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
    search: (query) => searchPassages(read, query),
    savedSearches: () => savedSearches(read),
    entries: (after, limit) => listEntries(read, after, limit),
    history: (subject) => historyOf(read, subject),
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

/** What costs a walk of much of the record and says little: asked again once an entry was written. */
function remembered(asked: ReturnType<typeof questions>, memory: Remembered) {
  return {
    counts: memory.unchanged('counts', asked.counts),
    countAsks: memory.unchanged('countAsks', asked.countAsks),
    demands: memory.unchanged('demands', asked.demands),
    people: memory.unchanged('people', asked.people, NAMING),
    bodies: memory.unchanged('bodies', asked.bodies, NAMING),
    countPeople: memory.unchanged('countPeople', asked.countPeople, NAMING),
    countBodies: memory.unchanged('countBodies', asked.countBodies, NAMING),
    countDemands: memory.unchanged('countDemands', asked.countDemands),
    account: memory.unchanged('account', asked.account),
    figures: memory.unchanged('figures', asked.figures),
    occasions: memory.unchanged('occasions', asked.occasions),
    countOccasions: memory.unchanged('countOccasions', asked.countOccasions),
    askCounts: memory.unchanged('askCounts', asked.askCounts),
    search: memory.unchanged('search', asked.search),
  } satisfies Partial<Methods>
}

/** The ledger first: what is derived is held against entries that fit. */
async function verifyAll(read: Store, ways: Ways, progress?: Progress): Promise<Verification> {
  const ledger = await verifyLedger(read, progress)
  const sound = ways.isSound()
  const fits = ledger.broken === null && ledger.originals.length === 0
  return { ...ledger, sound, derived: fits ? await ways.misfits(progress) : [] }
}

/** The random id that a record was given when it was made. */
async function recordId(store: Store): Promise<string> {
  const [first] = await listEntries(store, 0, 1)
  return (first!.body as RecordCreated).record
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

async function countAll(store: Store): Promise<Counts> {
  const findings: Record<FindingKind, number> = {
    ask: 0,
    pledge: 0,
    stance: 0,
    act: 0,
    omission: 0,
    figure: 0,
  }
  let proposed = 0
  // Two walks of small indexes rather than one of all rows: what was decided is little beside what was proposed.
  const all = await store
    .selectFrom('findings')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
    .where('state', '<>', stateNumber('rejected'))
    .groupBy('kind')
    .execute()
  const decided = await store
    .selectFrom('findings')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('state', '<>', sql.lit(stateNumber('proposed')))
    .groupBy('state')
    .execute()
  for (const { kind, count } of all) {
    findings[kindName(kind)] += count
    proposed += count
  }
  for (const { state, count } of decided)
    if (!isUnsettled(stateName(state)) && stateName(state) !== 'rejected') proposed -= count
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
    entries: (await headOf(store)).sequence,
    proposed,
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
