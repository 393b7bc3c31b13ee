/** What befell a person, told by acts of several documents. */
import { expect, test } from 'vitest'
import type { KeptFinding } from '../record/contract.ts'
import { befell } from './befell.ts'

const ann = { id: 'person/ann-roe', name: 'Ann Roe' }

let made = 0
const act = (type: string, when: string | null, given: object = {}) =>
  ({
    kind: 'act',
    id: `act-${++made}`,
    type,
    when,
    modality: 'actual',
    object: ['Ann Roe'],
    entities: { object: [ann] },
    start: 0,
    end: 10,
    document: { id: 'd1', published: '2024-05' },
    ...given,
  }) as unknown as KeptFinding

const told = (findings: KeptFinding[]) =>
  befell(ann, findings).map(({ type, when, told, acts }) => [type, when, told, acts.length])

test('events stand in the order of their days, the undated by the day on which they were told', () => {
  expect(told([act('release', '2021-03-02'), act('detain', '2019'), act('sentence', null)])).toEqual([
    ['detain', '2019', false, 1],
    ['release', '2021-03-02', false, 1],
    ['sentence', '2024-05', true, 1],
  ])
})

test('an event that several documents tell is one, with its most precise day', () => {
  const acts = [
    act('detain', null),
    act('detain', '2019'),
    act('detain', '2019-06-07'),
    act('detain', '2020'),
  ]
  expect(told(acts)).toEqual([
    ['detain', '2019-06-07', false, 3],
    ['detain', '2020', false, 1],
  ])
})

test('what is denied, foreseen, wanted, done to others or changes nothing does not befall', () => {
  const ask = { kind: 'ask', start: 0, end: 40, document: { id: 'd1' } } as unknown as KeptFinding
  const others = [
    act('detain', '2019', { modality: 'denied' }),
    act('detain', '2019', { modality: 'expected' }),
    act('visit', '2019'),
    act('detain', '2019', { object: ['Jon Roe'], entities: {} }),
    act('release', null),
    ask,
  ]
  expect(told(others)).toEqual([])
  expect(told([act('release', null, { start: 50, end: 60 }), ask])).toHaveLength(1)
})
