/** The marks beside a picture are round and reach past what is shown. */
import { expect, test } from 'vitest'
import { marksUpTo } from './parts.tsx'

test.each([
  [0, [0]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [37, [0, 10, 20, 30, 40]],
  [101, [0, 50, 100, 150]],
])('up to %i: %j', (largest, marks) => expect(marksUpTo(largest)).toEqual(marks))
