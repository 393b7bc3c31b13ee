/** Opens a record: the file, its ledger, and every question and answer of the contract over them. */
import { Problem } from '../problem.ts'
import { accessMethods } from './access/methods.ts'
import { withViewers } from './access/viewed.ts'
import { addSource, prepared, rereadDocuments } from './add.ts'
import type { RecordCreated } from './bodies.ts'
import type { OpenRecord, Verification } from './contract.ts'
import type { Opened, Store } from './database.ts'
import { decideNow } from './decide.ts'
import { listEntries } from './entries.ts'
import { keepScreeningNow, readyScreening, type SeenScreenings } from './keep-screening.ts'
import type { By, SigningKey } from './keeping.ts'
import { Known } from './knowing.ts'
import { isAddress } from './postgres/address.ts'
import { type Questions, questions } from './questions.ts'
import { rebuildAll } from './rebuild.ts'
import { COUNTING, NAMING, Remembered } from './remembering.ts'
import { setReviewersNow } from './reviewing.ts'
import { listScreenings } from './screenings.ts'
import { dropNow, saveNow } from './search/saved.ts'
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
  const threads = options.threads ? ways.threads(options.threads) : null
  const here = questions(read, memory)
  const asked = threads?.over(here) ?? here
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
      threads?.forget()
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

/** What costs a walk of much of the record and says little: asked again once an entry was written. */
function remembered(asked: Questions, memory: Remembered) {
  return {
    counts: memory.unchanged('counts', asked.counts),
    countAsks: memory.unchanged('countAsks', asked.countAsks, COUNTING),
    demands: memory.unchanged('demands', asked.demands),
    people: memory.unchanged('people', asked.people, NAMING),
    bodies: memory.unchanged('bodies', asked.bodies, NAMING),
    countPeople: memory.unchanged('countPeople', asked.countPeople, NAMING),
    countBodies: memory.unchanged('countBodies', asked.countBodies, NAMING),
    countDemands: memory.unchanged('countDemands', asked.countDemands, COUNTING),
    demand: memory.unchanged('demand', asked.demand),
    entity: memory.unchanged('entity', asked.entity),
    account: memory.unchanged('account', asked.account),
    figures: memory.unchanged('figures', asked.figures),
    occasions: memory.unchanged('occasions', asked.occasions),
    countOccasions: memory.unchanged('countOccasions', asked.countOccasions, COUNTING),
    askCounts: memory.unchanged('askCounts', asked.askCounts, COUNTING),
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
