/** Code points and UTF-16 units name the same letters. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf, unitsOf } from './points.ts'

test('a letter outside the basic plane moves what follows it', () => {
  const unit = unitsOf('a😀b')
  expect([0, 1, 2, 3].map(unit)).toEqual([0, 1, 3, 4])
})

test('every slice by code points is the same slice by units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.nat(30), (text, start, length) => {
      const points = [...text]
      const from = Math.min(start, points.length)
      const to = Math.min(from + length, points.length)
      const unit = unitsOf(text)
      expect(text.slice(unit(from), unit(to))).toBe(points.slice(from, to).join(''))
    }),
  )
})

test('there and back again, from every letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { unit, point } = pointsOf(text)
      for (let at = 0; at <= [...text].length; at += 1) expect(point(unit(at))).toBe(at)
    }),
  )
})
