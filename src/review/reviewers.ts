/**
 * What a finding counts as after what people decided about it, where one decision is enough and where two persons must
 * decide alike. Pure.
 */
import type { ReviewState } from '../record/contract.ts'

/** `waiting`: one person decided and a second is wanted; `disputed`: two decided unlike, and a third decides. */
export type WeighedState = ReviewState | 'waiting' | 'disputed'

export type ReviewKind = 'FindingConfirmed' | 'FindingCorrected' | 'FindingRejected' | 'FindingAdded'

export interface TakenDecision {
  sequence: number
  /** Whose it is: the same for every spelling of one user. */
  who: string
  kind: ReviewKind
}

/** From here on so many must decide alike. */
export interface ReviewersWanted {
  sequence: number
  reviewers: 1 | 2
}

export interface Weighed {
  state: WeighedState
  /** The decisions that it stands by: those that settled it, the one that waits, or those that differ. */
  by: TakenDecision[]
}

export const stateAfter: Record<ReviewKind, Exclude<ReviewState, 'proposed'>> = {
  FindingConfirmed: 'confirmed',
  FindingCorrected: 'corrected',
  FindingRejected: 'rejected',
  FindingAdded: 'added',
}

/** Weighs the decisions that stand about one finding, in order. Once one reviewer is enough again, nothing waits. */
export function weighed(decisions: TakenDecision[], settings: ReviewersWanted[]): Weighed {
  const events = [...decisions, ...settings].sort((a, b) => a.sequence - b.sequence)
  let reviewers = 1
  let now: Weighed = { state: 'proposed', by: [] }
  // Whoever confirms agrees with the words that stand: as the machine proposed them, or as somebody wrote them last.
  let words = 0
  const said = new Map<TakenDecision, string>()
  for (const event of events) {
    if ('reviewers' in event) {
      reviewers = event.reviewers
      if (reviewers === 1 && isUnsettled(now.state)) now = settled(now.by.slice(-1))
      continue
    }
    if (event.kind === 'FindingCorrected' || event.kind === 'FindingAdded') words = event.sequence
    said.set(event, event.kind === 'FindingRejected' ? 'rejected' : `words ${words}`)
    now = reviewers === 1 ? settled([event]) : afterOne(now, event, said)
  }
  return now
}

function afterOne({ state, by }: Weighed, event: TakenDecision, said: Map<TakenDecision, string>): Weighed {
  const others = by.filter(({ who }) => who !== event.who)
  if (state === 'disputed' && others.length === by.length) return settled([event])
  const alike = others.filter((one) => said.get(one) === said.get(event))
  if (alike.length > 0) return settled([...alike, event])
  return { state: others.length > 0 ? 'disputed' : 'waiting', by: [...others, event] }
}

/** As the last of these says. */
function settled(by: TakenDecision[]): Weighed {
  return { state: stateAfter[by.at(-1)!.kind], by }
}

export function isUnsettled(state: WeighedState): state is 'waiting' | 'disputed' {
  return state === 'waiting' || state === 'disputed'
}
