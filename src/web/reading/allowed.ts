/** What may be decided about a finding, by whoever sits here. Pure. */
import type { KeptFinding, Role } from '../../record/contract.ts'

export interface Allowed {
  confirm: boolean
  correct: boolean
  reject: boolean
}

/**
 * Nothing that stands already; where two must decide alike, not the same again, and what is disputed only by an editor or one
 * of those who differ. `name`: who sits here.
 */
export function allowedFor(
  { state, review }: Pick<KeptFinding, 'state' | 'review'>,
  name: string | null,
  may: (needs: Role) => boolean,
): Allowed {
  const own = review?.by.find(({ author }) => author === name)?.decision
  const needs = review?.state === 'disputed' && !own ? 'editor' : 'reviewer'
  if (!may(needs)) return { confirm: false, correct: false, reject: false }
  const waits = review?.state === 'waiting' && own !== undefined
  return {
    confirm: state !== 'confirmed' && state !== 'added' && !(waits && own !== 'rejected'),
    correct: true,
    reject: state !== 'rejected' && !(waits && own === 'rejected'),
  }
}
