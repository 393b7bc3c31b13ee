/** What the pictures of asks show. */
import { expect, test } from 'vitest'
import type { AskCounts } from '../record/contract.ts'
import { askCharts } from './charts.ts'

const counts = (days: AskCounts['days']): AskCounts => ({ days, pairs: [], of: 0 })

test('asks are counted by year, those between without any too; by age while open', () => {
  const charts = askCharts(
    counts([
      { day: '2019-03-22', status: 'open', asks: 2 },
      { day: '2019-12-31', status: 'met', asks: 1 },
      { day: '2022-06-30', status: 'open', asks: 1 },
      { day: null, status: 'open', asks: 3 },
    ]),
    '2023-07-01',
  )
  expect(charts.years.map(({ year, statuses }) => [year, statuses.open, statuses.met])).toEqual([
    [2019, 2, 1],
    [2020, 0, 0],
    [2021, 0, 0],
    [2022, 1, 0],
  ])
  expect(charts.ages.map(({ from, open }) => [from, open])).toEqual([
    [0, 0],
    [1, 1],
    [2, 0],
    [3, 2],
    [5, 0],
    [10, 0],
  ])
  expect(charts).toMatchObject({ asks: 7, undated: 3 })
})

test('a document dated after the day is of the youngest age', () => {
  const [youngest] = askCharts(counts([{ day: '2024-12-31', status: 'open', asks: 1 }]), '2023-07-01').ages
  expect(youngest!.open).toBe(1)
})

test('nothing is counted where nothing is asked', () => {
  expect(askCharts(counts([]), '2023-07-01')).toMatchObject({ asks: 0, years: [], pairs: [], undated: 0 })
})
