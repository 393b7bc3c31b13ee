/** Confidence: a chance that follows what was learned, and nothing of the words of a document. */
import { expect, test } from 'vitest'
import type { Ask, Document } from '../model.ts'
import { confidenceFeatures, confidenceOf } from './confidence.ts'
import { findIn } from './index.ts'

const document: Document = {
  id: 'd',
  name: 'd',
  original: 'd',
  mediaType: 'text/plain',
  text: 'Amnesty International urged the Egyptian government to release the two teachers.',
  language: 'en',
  furniture: [],
  doubts: [],
}
const ask = findIn(document, null).findings.find((one): one is Ask => one.kind === 'ask')!

test('without learned weights it is what the rule says of itself', () => {
  expect(confidenceOf(ask, 'en', {})).toBeCloseTo(ask.confidence, 2)
})

test('weights of its features move it, within bounds', () => {
  const rule = `rule en ${ask.rule}`
  expect(confidenceOf(ask, 'en', { [rule]: 1 })).toBeGreaterThan(ask.confidence)
  expect(confidenceOf(ask, 'en', { [rule]: -1 })).toBeLessThan(ask.confidence)
  expect(confidenceOf(ask, 'en', { [rule]: 1e6 })).toBe(0.98)
  expect(confidenceOf(ask, 'en', { [rule]: -1e6 })).toBe(0.02)
  expect(confidenceOf(ask, 'fr', { [rule]: 1 })).toBeCloseTo(ask.confidence, 2)
})

test('what findIn gives is calibrated, and no word of the document is a feature', () => {
  expect(findIn(document).findings.find(({ kind }) => kind === 'ask')!.confidence).toBe(
    confidenceOf(ask, 'en'),
  )
  expect(confidenceFeatures(ask, 'en').join(' ')).not.toMatch(/Amnesty|Egyptian|teachers/)
})
