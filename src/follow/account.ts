/** A government's account: who counts as it, and its silence measured from what is on record. Pure. */
import type { EntityKind, PartialDate } from '../model.ts'
import type { Silence } from '../record/contract.ts'
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

/** A finding by the date of its document. */
interface Dated {
  published: PartialDate | null
}

/**
 * Silence measured honestly: how many asks to a body have no answer on record as of a day, the oldest of them, the last
 * document in which the body itself speaks or acts, and the last about it at all. Never "ignored".
 */
export function silenceOf(
  asOf: PartialDate,
  on: { open: Dated[]; own: Dated[]; lastDocument: PartialDate | null },
): Silence {
  return {
    asOf,
    unanswered: on.open.length,
    oldest: extreme(on.open, -1),
    lastWord: extreme(on.own, 1),
    lastDocument: on.lastDocument,
  }
}

/** The latest (1) or earliest (-1) publication date of findings, by the last day it may mean. */
function extreme(findings: Dated[], sign: 1 | -1): PartialDate | null {
  let found: PartialDate | null = null
  for (const { published } of findings) {
    if (published === null) continue
    if (found === null || sign * (lastDay(published) ?? '').localeCompare(lastDay(found) ?? '') > 0)
      found = published
  }
  return found
}
