import { expect, test } from 'vitest'
import { MatrixSpace } from './matrix.ts'

test('products equal those written out', () => {
  for (const [m, k, n] of [
    [1, 8, 8],
    [3, 16, 24],
    [4, 8, 8],
    [9, 24, 16],
  ] as const) {
    const space = new MatrixSpace(1 << 20)
    const a = space.allocate(m, k)
    const b = space.allocate(k, n)
    const c = space.allocate(m, n)
    const d = space.allocate(k, n)
    space.view(a).forEach((_, i, all) => {
      all[i] = Math.sin(i)
    })
    space.view(b).forEach((_, i, all) => {
      all[i] = Math.cos(i * 3)
    })
    space.view(c).fill(1)
    space.multiply(a, b, c)
    const at = (matrix: typeof a, i: number, j: number): number => space.view(matrix)[i * matrix.cols + j]!
    for (let i = 0; i < m; i++)
      for (let j = 0; j < n; j++) {
        let sum = 1
        for (let p = 0; p < k; p++) sum += at(a, i, p) * at(b, p, j)
        expect(at(c, i, j)).toBeCloseTo(sum, 4)
      }
    space.multiplyTransposed(a, c, d)
    for (let i = 0; i < k; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let p = 0; p < m; p++) sum += at(a, p, i) * at(c, p, j)
        expect(at(d, i, j)).toBeCloseTo(sum, 4)
      }
  }
})
