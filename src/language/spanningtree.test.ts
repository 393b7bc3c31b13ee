import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree, isTree } from './spanningtree.ts'

/** The best tree by trying all. */
function byTrying(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Int32Array(n).fill(-1)
  const go = (d: number, sum: number): void => {
    if (d === n) {
      if (isTree(heads)) best = Math.max(best, sum)
      return
    }
    for (let h = 0; h < n; h++)
      if (h !== d) {
        heads[d] = h
        go(d + 1, sum + scores[d * n + h]!)
      }
  }
  go(1, 0)
  return best
}

test('the tree found is a tree, and no other scores higher', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.infiniteStream(fc.integer({ min: -50, max: 50 })),
      (n, numbers) => {
        const scores = Float32Array.from({ length: n * n }, () => numbers.next().value ?? 0)
        const heads = bestTree(scores, n)
        expect(isTree(heads)).toBe(true)
        let sum = 0
        for (let d = 1; d < n; d++) sum += scores[d * n + heads[d]!]!
        expect(sum).toBe(byTrying(scores, n))
      },
    ),
    { numRuns: 300 },
  )
})
