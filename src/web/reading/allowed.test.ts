import { expect, test } from 'vitest'
import type { Review, ReviewState, Role, UnderReview } from '../../record/contract.ts'
import { isAtLeast } from '../you.tsx'
import { allowedFor } from './allowed.ts'

const review = (state: UnderReview['state'], ...by: [string, Review['decision']][]): UnderReview => ({
  state,
  by: by.map(([author, decision], entry) => ({ author, decision, entry, time: '2024-01-01', why: null })),
})
const allowed = (role: Role, state: ReviewState, under?: UnderReview) => {
  const finding = { state, ...(under ? { review: under } : {}) }
  const all = allowedFor(finding, 'Ada', (needs) => isAtLeast({ name: 'Ada', role }, needs))
  return Object.entries(all)
    .filter(([, may]) => may)
    .map(([what]) => what)
    .join(' ')
}

test.each([
  ['reader', 'proposed', undefined, ''],
  ['reviewer', 'proposed', undefined, 'confirm correct reject'],
  ['reviewer', 'confirmed', undefined, 'correct reject'],
  ['reviewer', 'rejected', undefined, 'confirm correct'],
  ['reviewer', 'proposed', review('waiting', ['Ben', 'confirmed']), 'confirm correct reject'],
  ['reviewer', 'proposed', review('waiting', ['Ada', 'confirmed']), 'correct reject'],
  ['reviewer', 'proposed', review('waiting', ['Ada', 'rejected']), 'confirm correct'],
  [
    'reviewer',
    'proposed',
    review('disputed', ['Ada', 'confirmed'], ['Ben', 'rejected']),
    'confirm correct reject',
  ],
  ['reviewer', 'proposed', review('disputed', ['Cy', 'confirmed'], ['Ben', 'rejected']), ''],
  [
    'editor',
    'proposed',
    review('disputed', ['Cy', 'confirmed'], ['Ben', 'rejected']),
    'confirm correct reject',
  ],
] as [Role, ReviewState, UnderReview | undefined, string][])('a %s, %s, %j: %s', (role, state, under, what) =>
  expect(allowed(role, state, under)).toBe(what))
