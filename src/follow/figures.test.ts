/** Figures of one thing stand side by side, and those that differ come first. */
import { expect, test } from 'vitest'
import type { DocumentSummary } from '../record/contract.ts'
import { figureGroups, type KeptFigure } from './figures.ts'

const figure = (count: string, unit: string, document: string, published: string | null): KeptFigure => ({
  kind: 'figure',
  id: `${document}${count}${unit}`,
  document: { id: document, published } as DocumentSummary,
  state: 'proposed',
  entities: {},
  start: 0,
  end: 1,
  quote: count,
  voice: null,
  confidence: 1,
  rule: 'figure',
  count,
  unit,
  according_to: [],
  when: null,
})

test('one unit in singular and plural, with and without an article, is one group', () => {
  const groups = figureGroups([
    figure('12', 'Journalists', 'a', '2021'),
    figure('14', 'the journalists', 'b', '2020-05'),
    figure('1', 'journalist', 'c', null),
    figure('3', 'détenus', 'a', '2021'),
    figure('3', 'detenu', 'b', '2020'),
  ])
  expect(
    groups.map(({ unit, competing, figures }) => [unit, competing, figures.map(({ count }) => count)]),
  ).toEqual([
    ['journalist', true, ['14', '12', '1']],
    ['detenu', false, ['3', '3']],
  ])
})

test('different counts in one document do not compete, and other units stay apart', () => {
  const groups = figureGroups([
    figure('12', 'villages', 'a', '2021'),
    figure('14', 'villages', 'a', '2021'),
    figure('14', 'village elders', 'b', '2021'),
  ])
  expect(groups.map(({ unit, competing }) => [unit, competing])).toEqual([
    ['villages', false],
    ['village elders', false],
  ])
})
