import { expect, test } from 'vitest'
import { enhancedOf } from './enhanced.ts'

test('joined objects share their verb, joined verbs their subject', () => {
  // They arrested and charged lawyers and writers.
  const graph = enhancedOf(
    [2, 0, 4, 2, 2, 7, 5],
    ['nsubj', 'root', 'cc', 'conj', 'obj', 'cc', 'conj'],
    ['PRON', 'VERB', 'CCONJ', 'VERB', 'NOUN', 'CCONJ', 'NOUN'],
  )
  expect(graph[0]).toEqual([
    { head: 2, relation: 'nsubj' },
    { head: 4, relation: 'nsubj' },
  ])
  expect(graph[6]).toEqual([
    { head: 2, relation: 'obj' },
    { head: 5, relation: 'conj' },
  ])
})

test('a verb with its own subject keeps it alone; a passive one gets a passive subject', () => {
  // She wrote and he read.
  const own = enhancedOf(
    [2, 0, 5, 5, 2],
    ['nsubj', 'root', 'cc', 'nsubj', 'conj'],
    ['PRON', 'VERB', 'CCONJ', 'PRON', 'VERB'],
  )
  expect(own[0]).toEqual([{ head: 2, relation: 'nsubj' }])
  // He protested and was arrested.
  const passive = enhancedOf(
    [2, 0, 5, 5, 2],
    ['nsubj', 'root', 'cc', 'aux:pass', 'conj'],
    ['PRON', 'VERB', 'CCONJ', 'AUX', 'VERB'],
  )
  expect(passive[0]).toEqual([
    { head: 2, relation: 'nsubj' },
    { head: 5, relation: 'nsubj:pass' },
  ])
})

test('a circle of conjuncts ends', () => {
  expect(() => enhancedOf([2, 1], ['conj', 'conj'], ['NOUN', 'NOUN'])).not.toThrow()
})
