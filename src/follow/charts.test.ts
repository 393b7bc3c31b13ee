/** What the pictures of asks show. */
import { expect, test } from 'vitest'
import type { AskStatus, DocumentSummary, KeptAsk } from '../record/contract.ts'
import { askCharts } from './charts.ts'

const ask = (published: string | null, status: AskStatus, asker: string[], addressee: string[]) =>
  ({ document: { published } as DocumentSummary, status, asker, addressee, entities: {} }) as KeptAsk

test('asks are counted by year, those between without any too; by age while open; by pair', () => {
  const charts = askCharts(
    [
      ask('2019-03-22', 'open', ['HRW'], ['France']),
      ask('2019', 'met', ['HRW', 'FIDH'], ['France']),
      ask('2022-06', 'open', ['FIDH'], ['China']),
      ask(null, 'open', [], ['China']),
    ],
    '2023-07-01',
  )
  expect(charts.years.map(({ year, statuses }) => [year, statuses.open, statuses.met])).toEqual([
    [2019, 1, 1],
    [2020, 0, 0],
    [2021, 0, 0],
    [2022, 1, 0],
  ])
  expect(charts.ages.map(({ from, open }) => [from, open])).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
    [3, 1],
    [5, 0],
    [10, 0],
  ])
  expect(charts.pairs).toEqual([
    { from: 'HRW', to: 'France', asks: 2 },
    { from: 'FIDH', to: 'China', asks: 1 },
    { from: 'FIDH', to: 'France', asks: 1 },
  ])
  expect(charts.undated).toBe(1)
})

test('a document dated after the day is of the youngest age', () => {
  expect(askCharts([ask('2024', 'open', [], [])], '2023-07-01').ages[0]!.open).toBe(1)
})

test('nothing is counted where nothing is asked', () => {
  expect(askCharts([], '2023-07-01')).toMatchObject({ years: [], pairs: [], undated: 0 })
})
