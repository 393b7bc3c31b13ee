import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCodePoints } from './offsets.ts'

test('code point offsets cut the same words as UTF-16 offsets, beside any characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme' }),
      (before, quote, after) => {
        const text = before + quote + after
        const [span] = toCodePoints(text, [{ start: before.length, end: before.length + quote.length }])
        expect([...text].slice(span!.start, span!.end).join('')).toBe(quote)
      },
    ),
  )
})

test('several spans in order are turned in one pass', () => {
  expect(
    toCodePoints('😀a😀b', [
      { start: 2, end: 3 },
      { start: 3, end: 6 },
    ]),
  ).toEqual([
    { start: 1, end: 2 },
    { start: 2, end: 4 },
  ])
})
