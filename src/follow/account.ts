/** A government's account: who counts as it, and when it was last heard. Pure. */
import type { EntityKind, PartialDate } from '../model.ts'
import { folded } from './classify.ts'
import { lastDay } from './day.ts'
import { OFFICES, ORGANS } from './offices.ts'

/** Why somebody counts as a state. */
type Because = 'official' | 'organ'

/** Whether a person or body that has a state acts for it: a public office, an organ; else null. */
export function actsForState(entity: {
  kind: EntityKind
  name: string
  role: string | null
}): Because | null {
  if (entity.kind === 'person') return entity.role && OFFICES.test(folded(entity.role)) ? 'official' : null
  if (entity.kind === 'body') return ORGANS.test(folded(entity.name)) ? 'organ' : null
  return null
}

/** The latest of some dates, by the last day that each may mean. */
export function latestOf(dates: (PartialDate | null)[]): PartialDate | null {
  const day = (date: PartialDate) => lastDay(date) ?? ''
  return dates.filter((date) => date !== null).sort((a, b) => day(b).localeCompare(day(a)))[0] ?? null
}
