/** The kinds and states of findings by the numbers under which a store keeps them, and how one is looked up by its id. */
import { type Expression, type SqlBool, sql } from 'kysely'
import type { FindingKind } from '../model.ts'
import type { WeighedState } from '../review/reviewers.ts'
import type { Store } from './database.ts'
import { isPostgres } from './dialect.ts'

// Part of the format: a number stays what it is.

const KINDS: Record<FindingKind, number> = { ask: 0, pledge: 1, stance: 2, act: 3, omission: 4, figure: 5 }

const STATES: Record<WeighedState, number> = {
  proposed: 0,
  confirmed: 1,
  rejected: 2,
  corrected: 3,
  added: 4,
  waiting: 5,
  disputed: 6,
}

export const FINDING_KINDS = Object.keys(KINDS) as FindingKind[]

export function kindNumber(kind: FindingKind): number {
  return KINDS[kind]
}

export function kindName(number: number): FindingKind {
  return FINDING_KINDS[number]!
}

export function stateNumber(state: WeighedState): number {
  return STATES[state]
}

export function stateName(number: number): WeighedState {
  return Object.keys(STATES)[number] as WeighedState
}

/**
 * That a row of `findings` has this id. SQLite finds it by four bytes of the digest in it, since an index of whole ids would
 * be one of the record's largest.
 */
export function isCalled(store: Store, id: string, mark = markOf(id)): Expression<SqlBool> {
  // In PostgreSQL, whose index has whole ids, the mark only takes its place among the values.
  const isMarked = isPostgres(store)
    ? sql`${mark}::bytea is not null`
    : sql`unhex(substr(findings.id, instr(findings.id, '-') + 1, 8)) = ${mark}`
  return sql<SqlBool>`${isMarked} and findings.id = ${id}`
}

/** What a person must still decide about. */
export const UNDECIDED = (['proposed', 'waiting', 'disputed'] as const).map(stateNumber)

export function markOf(id: string): Buffer {
  return Buffer.from(id.slice(id.indexOf('-') + 1).slice(0, 8), 'hex')
}
