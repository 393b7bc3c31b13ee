/** Learning confidence: the same twice, and nearer to what readers found than the rules' own word, on documents left out. */
import { expect, test } from 'vitest'
import { ownSet } from '../score/sets.ts'
import { crossValidated, judgedIn, trainConfidence } from './confidence.ts'

test('on our own gold, by document left out, it is off by less than the rules are', async () => {
  const judged = await judgedIn(ownSet())
  expect(judged.length).toBeGreaterThan(100)
  expect(trainConfidence(judged)).toEqual(trainConfidence(judged))
  const brier = (rated: { right: boolean; confidence: number }[]) =>
    rated.reduce((sum, { right, confidence }) => sum + (confidence - Number(right)) ** 2, 0) / rated.length
  const ruled = judged.map(({ right, finding }) => ({ right, confidence: finding.confidence }))
  const learned = crossValidated(judged, 5).map((one) => ({
    right: one.judged.right,
    confidence: one.confidence,
  }))
  expect(brier(learned)).toBeLessThan(brier(ruled))
})
