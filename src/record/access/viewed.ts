/** The record as one user may see and change it: the one place where a role, and what is restricted, stands before it. */
import { Problem } from '../../problem.ts'
import type { AccessNoted, Decision, OpenRecord, Role, User } from '../contract.ts'
import { ROLES } from '../contract-access.ts'
import { nameKey } from '../identity.ts'

/** What a record does beside its contract, for those who see it through a user's eyes. */
export interface Veiled {
  /** Asks a question as one who is not cleared. */
  askBehind(name: string, given: unknown[]): Promise<unknown>
  /** Throws where a decision speaks of what is not shown, as if it were not on record. */
  checkBehind(decisions: Decision[]): Promise<void>
  /** A value without the words that are not shown. */
  maskedBehind<T>(value: T): Promise<T>
  /** Ids and hashes by which something restricted is known, each with the id under which it was restricted. */
  restrictedIds(): Promise<Map<string, string>>
}

/** A record before it is seen through anybody's eyes. */
export type WholeRecord = Omit<OpenRecord, 'as'> & Veiled

/** Who may do what. A new method of the contract does not compile until somebody says who. */
const NEEDS: Record<keyof OpenRecord, Role | 'nobody'> = {
  has: 'reader',
  reading: 'reader',
  lost: 'reader',
  anchors: 'reader',
  counts: 'reader',
  documents: 'reader',
  countDocuments: 'reader',
  document: 'reader',
  original: 'reader',
  asks: 'reader',
  countAsks: 'reader',
  ask: 'reader',
  demands: 'reader',
  countDemands: 'reader',
  demand: 'reader',
  people: 'reader',
  bodies: 'reader',
  countPeople: 'reader',
  countBodies: 'reader',
  entity: 'reader',
  account: 'reader',
  figures: 'reader',
  occasions: 'reader',
  countOccasions: 'reader',
  askCounts: 'reader',
  search: 'reader',
  savedSearches: 'reader',
  suggestions: 'reader',
  knownOn: 'reader',
  countEntries: 'reader',
  entries: 'reader',
  history: 'reader',
  subjects: 'reader',
  screenings: 'reader',
  screening: 'reader',
  lists: 'reader',
  listings: 'reader',
  listBytes: 'reader',
  columnsFor: 'reader',
  candidateHistory: 'reader',
  isEncrypted: 'reader',
  users: 'reader',
  // The method that is asked about says itself who may call it.
  may: 'reader',
  reviewers: 'reader',
  underReview: 'reader',
  saveSearch: 'reviewer',
  dropSearch: 'reviewer',
  // Each decision says itself who may take it.
  decide: 'reviewer',
  decideAll: 'reviewer',
  add: 'editor',
  reread: 'editor',
  keepScreening: 'editor',
  prove: 'keeper',
  verify: 'keeper',
  wouldExpunge: 'keeper',
  expunge: 'keeper',
  copy: 'keeper',
  seal: 'keeper',
  rebuild: 'keeper',
  lock: 'keeper',
  invite: 'keeper',
  changeUser: 'keeper',
  endUser: 'keeper',
  setReviewers: 'keeper',
  restrict: 'keeper',
  protect: 'keeper',
  lift: 'keeper',
  restrictions: 'keeper',
  accesses: 'keeper',
  as: 'nobody',
  unlock: 'nobody',
  close: 'nobody',
  keepSecret: 'nobody',
  secret: 'nobody',
  secretsOf: 'nobody',
  takeSecret: 'nobody',
  dropExpired: 'nobody',
  noteAccess: 'nobody',
}

const DECIDES: Record<Decision['kind'], Role> = {
  FindingConfirmed: 'reviewer',
  FindingCorrected: 'reviewer',
  FindingRejected: 'reviewer',
  FindingAdded: 'reviewer',
  DecisionWithdrawn: 'reviewer',
  LossAccepted: 'reviewer',
  AskAnswered: 'editor',
  EntitiesMerged: 'editor',
  EntitiesParted: 'editor',
  EntitiesHeldApart: 'editor',
  TranslationStated: 'editor',
  TranslationRetracted: 'editor',
  CandidateDecided: 'editor',
}

/** Questions that are the same for everybody who may ask them; to keep what is restricted is not to see it. */
const OPEN = new Set<string>(['isEncrypted', 'users', 'may', 'reviewers', 'restrictions', 'accesses'])
/** Changes that say nothing of what they do not bring along. */
const BRINGS = new Set<string>(['add', 'keepScreening', 'saveSearch', 'dropSearch'])

/** The whole contract over a record: `as` gives it to a user. */
export function withViewers(record: WholeRecord): OpenRecord {
  const { askBehind: _, checkBehind: __, maskedBehind: ___, restrictedIds: ____, ...own } = record
  const noted = new Noted(record)
  return { ...own, as: (user) => viewedBy(record, user, noted) }
}

async function viewedBy(record: WholeRecord, name: string, noted: Noted): Promise<OpenRecord> {
  const called = (await present(record, name)).name
  const asked = Object.keys(NEEDS).map((method) => [
    method,
    async (...given: unknown[]) => {
      // Looked up each time: who was ended may do nothing from that moment on.
      const user = await present(record, called)
      checkRole(user, method as keyof OpenRecord, given)
      await checkWithdrawn(record, user, given)
      const own = given.map((one) => (isBy(one) ? { ...one, author: user.name } : one))
      if (OPEN.has(method)) return call(record, method, own)
      const restricted = await record.restrictedIds()
      if (restricted.size === 0) return call(record, method, own)
      if (!user.cleared) return behind(record, method, own)
      const answer = await call(record, method, own)
      await noted.note(user.name, method, [own, answer], restricted)
      return answer
    },
  ])
  const viewed = Object.fromEntries(asked) as OpenRecord
  return { ...viewed, isEncrypted: () => record.isEncrypted() }
}

function call(record: WholeRecord, method: string, given: unknown[]): Promise<unknown> {
  return (record as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>)[method]!(...given)
}

async function present(record: WholeRecord, name: string): Promise<User> {
  const users = await record.users()
  const user = users.find((one) => nameKey(one.name) === nameKey(name) && one.ended === null)
  if (!user) throw new Problem('user_not_found', { name })
  return user
}

function checkRole(user: User, method: keyof OpenRecord, given: unknown[]): void {
  const needed = NEEDS[method]
  if (needed === 'nobody') throw new Problem('role_lacking', { role: user.role, needs: 'keeper' })
  const decisions = method === 'decide' ? [given[0]] : method === 'decideAll' ? (given[0] as unknown[]) : []
  if (method === 'may') checkRole(user, given[0] as keyof OpenRecord, [])
  const all = [needed, ...decisions.map((one) => DECIDES[(one as Decision).kind])]
  for (const needs of all)
    if (ROLES.indexOf(user.role) < ROLES.indexOf(needs))
      throw new Problem('role_lacking', { role: user.role, needs })
}

/** To take back is to decide about the same thing again. */
async function checkWithdrawn(record: WholeRecord, user: User, given: unknown[]): Promise<void> {
  for (const one of given.flat() as (Partial<Decision> | null)[]) {
    if (one?.kind !== 'DecisionWithdrawn') continue
    const [entry] = await record.entries(one.entry! - 1, 1)
    const needs = DECIDES[entry?.kind as Decision['kind']] ?? 'reviewer'
    if (ROLES.indexOf(user.role) < ROLES.indexOf(needs))
      throw new Problem('role_lacking', { role: user.role, needs })
  }
}

function isBy(value: unknown): value is { author: string; time: string } {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).sort().join() === 'author,time'
}

/** What one who is not cleared asks or does. What goes wrong says no more than what they may see, either. */
async function behind(record: WholeRecord, method: string, given: unknown[]): Promise<unknown> {
  try {
    if (method === 'decide' || method === 'decideAll') {
      await record.checkBehind(method === 'decide' ? [given[0] as Decision] : (given[0] as Decision[]))
      return await entriesBehind(record, await call(record, method, given))
    }
    if (BRINGS.has(method)) return await record.maskedBehind(await call(record, method, given))
    return await record.askBehind(method, given)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.code, await record.maskedBehind(error.details))
  }
}

/** Entries that were just written, as they are told to one who is not cleared. */
async function entriesBehind(record: WholeRecord, written: unknown): Promise<unknown> {
  const told = async (entry: unknown) => {
    const { sequence } = entry as { sequence: number }
    return ((await record.askBehind('entries', [sequence - 1, 1])) as unknown[])[0]
  }
  return Array.isArray(written) ? Promise.all(written.map(told)) : told(written)
}

/** The same is noted once in this time, in milliseconds. */
const AGAIN = 60 * 60 * 1000

/** Who is cleared is trusted, and what they see of the restricted is noted. */
class Noted {
  readonly #record: WholeRecord
  readonly #times = new Map<string, number>()

  constructor(record: WholeRecord) {
    this.#record = record
  }

  async note(author: string, how: string, seen: unknown, restricted: Map<string, string>): Promise<void> {
    const subjects = new Set<string>()
    gather(seen, restricted, subjects)
    const now = Date.now()
    const noted: AccessNoted[] = []
    for (const subject of subjects) {
      const key = JSON.stringify([author, how, subject])
      if (now - (this.#times.get(key) ?? Number.NEGATIVE_INFINITY) < AGAIN) continue
      this.#times.set(key, now)
      noted.push({ time: new Date(now).toISOString(), author, how, subject })
    }
    if (noted.length > 0) await this.#record.noteAccess(noted)
  }
}

function gather(value: unknown, restricted: Map<string, string>, found: Set<string>): void {
  if (typeof value === 'string') {
    const subject = restricted.get(value)
    if (subject !== undefined) found.add(subject)
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    for (const one of Object.values(value)) gather(one, restricted, found)
  }
}
