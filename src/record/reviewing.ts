/** How many must decide alike about a finding: the setting, what it makes of decisions, and what is not settled by it. */
import { Problem } from '../problem.ts'
import {
  isUnsettled,
  type ReviewersWanted,
  type ReviewKind,
  stateAfter,
  type TakenDecision,
  type Weighed,
  type WeighedState,
  weighed,
} from '../review/reviewers.ts'
import { listUsers, userCalled } from './access/users.ts'
import { append } from './appending.ts'
import type { FindingDecided, ReviewersSet } from './bodies.ts'
import type { Entry, ReviewState, Role, Stretch } from './contract.ts'
import { ROLES } from './contract-access.ts'
import type { Reviewers, UnderReview } from './contract-reviewing.ts'
import type { Store } from './database.ts'
import { shown } from './entries.ts'
import { nameKey } from './identity.ts'
import { type By, headOf, type Writing } from './keeping.ts'
import { stateNumber } from './kinds.ts'
import type { StoredEntry } from './ledger.ts'
import { noPassages, project } from './project.ts'
import { ready } from './ready.ts'
import { decisionsAbout, type StandingDecision } from './standing.ts'
import { standingBodies } from './standing-bodies.ts'

/** What the history of the setting is kept under. */
export const REVIEWERS = 'reviewers'

const entriesAbout = ready((store, subject: string) =>
  store.selectFrom('history').select('sequence').where('subject', '=', subject).orderBy('sequence'),
)

/** Every time that it was set, in order; mostly never. */
async function settings(store: Store): Promise<ReviewersWanted[]> {
  const rows = await entriesAbout(store, REVIEWERS)
  if (rows.length === 0) return []
  const bodies = await standingBodies(
    store,
    rows.map(({ sequence }) => sequence),
  )
  return rows.map(({ sequence }) => ({
    sequence,
    reviewers: (bodies.get(sequence) as ReviewersSet).reviewers,
  }))
}

export async function reviewersNow(store: Store): Promise<Reviewers> {
  return (await settings(store)).at(-1)?.reviewers ?? 1
}

const MAY_DECIDE: Role = 'reviewer'
const SETTLES: Role = 'editor'
const isAtLeast = (role: Role, needed: Role) => ROLES.indexOf(role) >= ROLES.indexOf(needed)

export async function setReviewersNow(
  trx: Writing,
  { reviewers, why }: { reviewers: Reviewers; why?: string },
  by: By,
): Promise<Entry> {
  const able = (await listUsers(trx)).filter((one) => one.ended === null && isAtLeast(one.role, MAY_DECIDE))
  if (reviewers === 2 && able.length < 2) throw new Problem('reviewers_too_few', { count: able.length })
  if ((await reviewersNow(trx)) === reviewers) throw new Problem('reviewers_set_already', { reviewers })
  const reason = why?.trim()
  const body = { reviewers, ...(reason ? { why: reason } : {}) }
  const entry = await append(trx, await headOf(trx), by, 'ReviewersSet', body)
  await project(trx, entry, noPassages)
  return shown(entry)
}

/** Once one is enough again, what was not settled is. */
export async function unsettledAt(
  trx: Writing,
  { sequence }: StoredEntry,
  { reviewers }: ReviewersSet,
): Promise<{ finding: string; state: WeighedState }[]> {
  if (reviewers === 2) return []
  const rows = await trx
    .selectFrom('findings')
    .select('id')
    .where('state', 'in', [stateNumber('waiting'), stateNumber('disputed')])
    .orderBy('number')
    .execute()
  const all = [...(await settings(trx)), { sequence, reviewers }]
  const found = []
  for (const { id } of rows)
    found.push({ finding: id, state: weighed(taken(await decisionsAbout(trx, id)), all).state })
  return found
}

/** What a finding counts as after a decision that is not in its history yet. */
export async function stateWith(trx: Writing, entry: StoredEntry, finding: string): Promise<WeighedState> {
  const kind = entry.kind as ReviewKind
  const all = await settings(trx)
  if ((all.at(-1)?.reviewers ?? 1) === 1) return stateAfter[kind]
  const before = taken(await decisionsAbout(trx, finding))
  return weighed([...before, decisionOf({ ...entry, kind })], all).state
}

/** What a finding counts as by these decisions. */
export async function stateBy(store: Store, standing: StandingDecision[]): Promise<WeighedState> {
  return weighed(taken(standing), await settings(store)).state
}

function taken(standing: StandingDecision[]): TakenDecision[] {
  return standing.flatMap((one) => (one.kind === 'AskAnswered' ? [] : [decisionOf(one)]))
}

function decisionOf({ sequence, author, kind }: Pick<StandingDecision, 'sequence' | 'author' | 'kind'>) {
  return { sequence, who: nameKey(author), kind: kind as ReviewKind }
}

/**
 * Whether somebody may decide about a finding where two must: a user, who has not decided so already; where two differ,
 * one of them or an editor. Throws `user_not_found`, `role_lacking`, `review_waits`.
 */
export async function checkReviewer(
  trx: Writing,
  kind: ReviewKind,
  finding: string,
  author: string,
): Promise<void> {
  const all = await settings(trx)
  if ((all.at(-1)?.reviewers ?? 1) === 1) return
  const user = await userCalled(trx, author)
  if (!user) throw new Problem('user_not_found', { name: author })
  const { state, by }: Weighed = weighed(taken(await decisionsAbout(trx, finding)), all)
  const own = by.find(({ who }) => who === nameKey(author))
  const needs = state === 'disputed' && !own ? SETTLES : MAY_DECIDE
  if (!isAtLeast(user.role, needs)) throw new Problem('role_lacking', { role: user.role, needs })
  const again = own && kind !== 'FindingCorrected' && isRejecting(own.kind) === isRejecting(kind)
  if (state === 'waiting' && again) throw new Problem('review_waits', { finding })
}

const isRejecting = (kind: ReviewKind) => kind === 'FindingRejected'

/** Who decided what about a finding that is not settled. */
export async function underReview(
  store: Store,
  finding: string,
  state: UnderReview['state'],
): Promise<UnderReview> {
  const standing = await decisionsAbout(store, finding)
  const { by } = weighed(taken(standing), await settings(store))
  return {
    state,
    by: by.map(({ sequence, kind }) => {
      const { author, time, body } = standing.find((one) => one.sequence === sequence)!
      const { why = null } = JSON.parse(body) as FindingDecided
      return { author, time, decision: stateAfter[kind], why, entry: sequence }
    }),
  }
}

/** Numbers of those that are in this state, by document and place, and how many there are. */
export async function unsettledFindings(
  store: Store,
  state: UnderReview['state'],
  { limit, offset = 0 }: Stretch = {},
): Promise<{ total: number; numbers: number[] }> {
  const rows = await store
    .selectFrom('findings')
    .select('number')
    .where('state', '=', stateNumber(state))
    .orderBy('document')
    .orderBy('start')
    .orderBy('number')
    .execute()
  const numbers = rows.map(({ number }) => number)
  return {
    total: numbers.length,
    numbers: numbers.slice(offset, limit === undefined ? undefined : offset + limit),
  }
}

/** What a finding is shown as: a proposal until it is settled. */
export function shownState(state: WeighedState): ReviewState {
  return isUnsettled(state) ? 'proposed' : state
}
