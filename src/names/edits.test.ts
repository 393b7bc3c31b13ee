import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edits } from './edits.ts'

/** The textbook form, slow and plain. */
function plain(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i || j),
  )
  for (let i = 0; i <= a.length; i++) d[i]![0] = i
  for (let j = 0; j <= b.length; j++) d[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1)
    }
  }
  return d[a.length]![b.length]!
}

const word = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((found) => found.join(''))

test('bit-parallel and row by row give the textbook distance', () => {
  fc.assert(fc.property(word('abc', 12), word('abc', 12), (a, b) => edits(a, b, 99) === plain(a, b)))
  fc.assert(
    fc.property(word('abcdе', 45), word('abcdе', 45), (a, b) => edits(a, b, 99) === plain(a, b)),
    { numRuns: 60 },
  )
  fc.assert(
    fc.property(word('abcdefgh', 31), word('abcdefgh', 31), (a, b) => edits(a, b, 99) === plain(a, b)),
  )
})

test('more edits than asked for are not counted out', () => {
  expect(edits('kitten', 'sitting', 2)).toBe(3)
  expect(edits('ab', 'ba', 3)).toBe(1)
})
