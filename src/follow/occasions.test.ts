import { expect, test } from 'vitest'
import { joinOccasions, type Spoken } from './occasions.ts'

let made = 0
const spoken = (given: Partial<Spoken>): Spoken => ({
  finding: `f${made++}`,
  document: made,
  kind: 'visit',
  name: 'visit',
  when: null,
  said: null,
  people: [],
  places: [],
  isAct: false,
  ...given,
})
const groups = (...list: Spoken[]) => joinOccasions(list).map((one) => one.findings.length)

test('a person in common and dates that can be one make one occasion', () => {
  const ask = spoken({ said: '2019-03-22', people: ['person/xi'], name: 'upcoming visit' })
  const act = spoken({
    when: '2019-03-24',
    said: '2019-03-25',
    people: ['person/xi'],
    isAct: true,
    name: 'Xi arrived in Paris',
  })
  const [one] = joinOccasions([act, ask])
  expect(one).toMatchObject({ id: 'visit.2019-03-24.xi', name: 'upcoming visit', when: '2019-03-24' })
  expect(one!.findings).toHaveLength(2)
})

test('other people, kinds, months or years make two', () => {
  const first = () => spoken({ when: '2019-03', people: ['person/xi'] })
  expect(groups(first(), spoken({ when: '2019-03', people: ['person/li'] }))).toEqual([1, 1])
  expect(groups(first(), spoken({ when: '2019-03', people: ['person/xi'], kind: 'summit' }))).toEqual([1, 1])
  expect(groups(first(), spoken({ when: '2019-09', people: ['person/xi'] }))).toEqual([1, 1])
  expect(groups(first(), spoken({ said: '2021-03-01', people: ['person/xi'] }))).toEqual([1, 1])
})

test('the same words in one document are the same occasion, dated or not', () => {
  expect(
    groups(spoken({ document: 1, name: 'your visit' }), spoken({ document: 1, name: 'your visit' })),
  ).toEqual([2])
  expect(
    groups(spoken({ document: 1, name: 'your visit' }), spoken({ document: 2, name: 'your visit' })),
  ).toEqual([1, 1])
})

test('ids are one each', () => {
  const twin = () => spoken({ when: '2019-03-01', places: ['country/fr'], people: [`person/p${made}`] })
  const found = joinOccasions([twin(), twin()])
  expect(new Set(found.map((one) => one.id)).size).toBe(found.length)
})
