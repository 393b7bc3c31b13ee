/** Each reading of a document beside the one before: what is new in it, and what is gone. */
import { expect, test } from 'vitest'
import type { Finding } from '../model.ts'
import type { Entry } from '../record/contract.ts'
import { readingChanges } from './readings.ts'

const said = (quote: string, start: number) =>
  ({ kind: 'ask', quote, start, end: start + quote.length }) as unknown as Finding
const read = (sequence: number, document: string, findings: Finding[]): Entry => ({
  sequence,
  time: '2026-01-02T03:04:05Z',
  author: 'tester',
  kind: 'DocumentRead',
  body: { document: { id: document }, engine: `made/${sequence}`, findings },
  previous: '',
  hash: '',
})

test('the latest reading stands first, beside the one before it', () => {
  const [free, open, pay] = [said('free Tom', 0), said('open the port', 20), said('pay', 40)]
  const confirmed = { ...read(2, 'd', []), kind: 'FindingConfirmed' as const, body: { finding: 'f' } }
  const history = [read(1, 'd', [free, open]), confirmed, read(3, 'd', [open, pay])]
  const [again, first] = readingChanges('d', history)
  expect(again).toMatchObject({ sequence: 3, engine: 'made/3', findings: 2, fresh: [pay], gone: [free] })
  expect(first).toMatchObject({ sequence: 1, findings: 2, fresh: [free, open], gone: [] })
})

test('readings of other documents, and those that were expunged, are none of it', () => {
  const gone = { ...read(1, 'd', []), body: null }
  expect(readingChanges('d', [gone, read(2, 'other', [said('x', 0)])])).toEqual([])
})

test('the same words at another place are another finding', () => {
  const [again] = readingChanges('d', [read(1, 'd', [said('pay', 0)]), read(2, 'd', [said('pay', 9)])])
  expect([again!.fresh.length, again!.gone.length]).toEqual([1, 1])
})
