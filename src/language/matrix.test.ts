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

test('a product in whole numbers is near the one in numbers with a fraction, and takes the bias along', () => {
  for (const m of [1, 4, 7]) {
    const space = new MatrixSpace(1 << 20)
    const [a, b, bias] = [space.allocate(8, 16), space.allocate(16, 24), space.allocate(1, 24)]
    const [c, d, scratch] = [space.allocate(8, 24), space.allocate(8, 24), space.allocate(8, 16)]
    for (const [matrix, step] of [
      [a, 1],
      [b, 3],
      [bias, 5],
    ] as const)
      space.view(matrix).forEach((_, i, all) => {
        all[i] = 2 * Math.sin(i * step)
      })
    for (let i = 0; i < m; i++) space.view(c).set(space.view(bias), i * 24)
    space.multiply(a, b, c, m)
    space.multiplyShort(a, space.shortOf(b), bias, d, m, scratch)
    for (let i = 0; i < m * 24; i++) expect(space.view(d)[i]).toBeCloseTo(space.view(c)[i]!, 2)
  }
})

test('sums of short products stay in 32 bits, whatever the numbers', () => {
  const space = new MatrixSpace(1 << 22)
  const [a, b, bias] = [space.allocate(4, 640), space.allocate(640, 8), space.allocate(1, 8)]
  const [c, scratch] = [space.allocate(4, 8), space.allocate(4, 640)]
  space.view(a).fill(1e6)
  space.view(b).fill(-3)
  space.multiplyShort(a, space.shortOf(b), bias, c, 4, scratch)
  expect(space.view(c)[0]! / (-3e6 * 640)).toBeCloseTo(1, 2)
})
