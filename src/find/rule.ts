/** What a rule is: data that a linguist can change, with what it finds and what it skips. */
import type { FindingKind, Modality, Position } from '../model.ts'

export interface Rule<K extends FindingKind = FindingKind> {
  kind: K
  /** Said in every finding, as `kind/name`. */
  name: string
  /** One pattern or several, in the language of pattern.ts. */
  pattern: string | string[]
  /** Share of its findings that readers agreed with on the tuning material, smoothed. */
  base: number
  /** Fixed slots that the rule gives: the position of a stance, the type of an act. */
  gives?: { position?: Position; type?: string; modality?: Modality }
  /** Whose wish it is where no slot says so: `voice`, whoever is speaking there (the default), or `nobody`. */
  implied?: 'voice' | 'nobody'
  /**
   * `own`: the subject speaks of itself there. `past`: the verb tells what has happened or not happened.
   * `named`: a name must stand in it. `other`: the one who is to act is another than who speaks,
   * with a public charge. `act`: something is to be done, not only known or thought. `deed`: what is wanted is
   * something done, by its noun. `done`: what must be done is a public matter. `idle`: what is not to be done is to
   * do nothing. `bidden`: an order to somebody in charge, not to the reader of a page. `listed`: a list must follow.
   * `self`: who is to act in the slot `who` is who says so, or their office. `promised`: a deed, or money.
   * `needed`: as `done`, of what « il faut ». `wished`: the clause has one who can act as its subject.
   * `voiced`: somebody is known to say so. `ours`: whoever says so governs, or holds an office.
   * `addressed`: who is asked may be anybody, but no thing. `asked`: somebody who has the floor asks one in charge for a deed.
   * `rules`: who says so in the slot `by` governs, or holds an office.
   * `counted`: what is promised begins with a number.
   * `operative`: who is asked in an operative paragraph may be anybody at all.
   * `ordered`: as `addressed`, in the imperative.
   * `sitting`: what opens is a trial, a vote, a session.
   * `unsigned`: a state or government acts, in a text whose author is not known and where nobody else is said to say so.
   */
  needs?:
    | 'own'
    | 'past'
    | 'named'
    | 'other'
    | 'act'
    | 'deed'
    | 'done'
    | 'idle'
    | 'bidden'
    | 'listed'
    | 'self'
    | 'promised'
    | 'counted'
    | 'needed'
    | 'wished'
    | 'voiced'
    | 'ours'
    | 'rules'
    | 'addressed'
    | 'asked'
    | 'operative'
    | 'ordered'
    | 'unsigned'
    | 'sitting'
  /** Sentences it finds: the finding between square brackets, its slots between nested ones with their names. */
  finds: string[]
  /** Sentences in which it must find nothing of its kind. */
  skips: string[]
}
