/** Which paragraphs of an original and its translation stand beside each other. */
import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { pairsOf, textPlaces } from './pairs.ts'

const places = (text: string, furniture: { start: number; end: number }[] = []) =>
  textPlaces({ text, furniture }, blocksOf(text))

test('paragraphs are paired by their order', () =>
  expect(pairsOf(places('One.\n\nTwo.'), places('Un.\n\nDeux.'))).toEqual([
    [0, 0],
    [1, 1],
  ]))

test('what is furniture on one side is no paragraph', () =>
  expect(pairsOf(places('Menu 😀\n\nOne.', [{ start: 0, end: 6 }]), places('Un.'))).toEqual([[1, 0]]))

test('two that do not have as many are not paired', () =>
  expect(pairsOf(places('One.\n\nTwo.'), places('Un et deux.'))).toBeNull())
