/** What a record can be asked and told where two must decide alike before a finding counts as confirmed or rejected. */
import type { Entry, KeptFinding, ReviewState, Stretch } from './contract.ts'

/** How many must decide alike. */
export type Reviewers = 1 | 2

/** What somebody decided about a finding that is not settled. */
export interface Review {
  author: string
  time: string
  decision: Exclude<ReviewState, 'proposed'>
  why: string | null
  /** Sequence of its entry. */
  entry: number
}

/** `waiting`: for a second; `disputed`: the decisions differ, and an editor decides. */
export interface UnderReview {
  state: 'waiting' | 'disputed'
  by: Review[]
}

type By = { author: string; time: string }

export interface Reviewing {
  reviewers(): Promise<Reviewers>
  /**
   * From here on so many must decide alike. What counted before counts still; back to one, what waits counts as whoever
   * decided last said. Throws `reviewers_too_few`, `reviewers_set_already`.
   */
  setReviewers(set: { reviewers: Reviewers; why?: string }, by: By): Promise<Entry>
  /** Findings that wait for a second, or about which two differ; by document and place. */
  underReview(
    state: UnderReview['state'],
    stretch?: Stretch,
  ): Promise<{ total: number; findings: KeptFinding[] }>
}
