/** Points of a network stand apart, within the picture, near those they have a line to. */
import { expect, test } from 'vitest'
import { type Line, laidOut } from './layout.ts'

const lines: Line[] = [
  ...[1, 2, 3, 4, 5].map((to) => ({ from: 0, to, strength: 1 })),
  ...[7, 8, 9].map((to) => ({ from: 6, to, strength: 0.2 })),
]
const points = laidOut(10, lines, 600, 400)
const far = (i: number, j: number) => Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y)

test('no two points stand on each other, and all within the picture', () => {
  for (let i = 0; i < 10; i++) for (let j = 0; j < i; j++) expect(far(i, j)).toBeGreaterThan(30)
  for (const { x, y } of points) expect(x >= 0 && x <= 600 && y >= 0 && y <= 400).toBe(true)
})

test('who asks whom stands nearer than who does not', () => {
  const mean = (pairs: [number, number][]) => pairs.reduce((sum, [i, j]) => sum + far(i, j), 0) / pairs.length
  const lined = mean(lines.map(({ from, to }) => [from, to]))
  const others = mean([1, 2, 3, 4, 5].flatMap((i) => [7, 8, 9].map((j): [number, number] => [i, j])))
  expect(lined).toBeLessThan(others)
})

test('the same network looks the same', () => {
  expect(laidOut(10, lines, 600, 400)).toEqual(points)
})

test('one point alone stands in the picture', () => {
  expect(laidOut(1, [], 600, 400)).toHaveLength(1)
  expect(laidOut(0, [], 600, 400)).toEqual([])
})
