/** Where the words of a passage stand on a page: exactly there, or nowhere. */
import { describe, expect, test } from 'vitest'
import { boxesOf, spread } from './boxes.ts'
import { lettersOnPage, type Piece, pageOf, partsOf, soughtOn } from './placing.ts'

const piece = (text: string, x: number, y: number): Piece => ({
  text,
  transform: [12, 0, 0, 12, x, y],
  width: text.length * 6,
  height: 12,
  family: 'serif',
})

const pieces = [
  piece('We urge the gov-', 50, 700),
  piece('ernment to act. We urge', 50, 686),
  piece('nobody.', 50, 672),
]
const letters = lettersOnPage(pieces)
const found = (words: string, before = 0) =>
  partsOf(letters, { words, before })?.map(({ piece, from, to }) => pieces[piece]!.text.slice(from, to)) ??
  null

describe('the words of a passage on a page', () => {
  test('are found through line ends and hyphens', () =>
    expect(found('urge the government to act')).toEqual(['urge the gov', 'ernment to act']))
  test('are found the second time they stand there', () => expect(found('We urge', 1)).toEqual(['We urge']))
  test('are not guessed where the page does not have them as often', () =>
    expect(found('We urge', 2)).toBeNull())
  test('are not guessed where the page has others', () => expect(found('We urge everybody')).toBeNull())
  test('are found in letters that the page writes as one sign', () =>
    expect(
      partsOf(lettersOnPage([piece('the \ufb01rst', 0, 0)]), { words: 'first', before: 0 }),
    ).not.toBeNull())
})

describe('a passage over two pages', () => {
  const text = 'We urge. We urge the\n\ngovernment to act.'
  const starts = [0, 22]

  test('is sought on each, in its part, with how often its words stand before', () =>
    expect(soughtOn(text, starts, { start: 9, end: text.length - 1 })).toEqual([
      { page: 0, sought: { words: 'We urge the\n\n', before: 0 } },
      { page: 1, sought: { words: 'government to act', before: 0 } },
    ]))
  test('of words that stand before it on the page knows so', () =>
    expect(soughtOn(text, starts, { start: 9, end: 16 })[0]!.sought.before).toBe(1))
  test('a page that has no text has no passage', () => {
    expect([0, 21, 22, 40].map((offset) => pageOf([0, 22, 22], offset))).toEqual([0, 0, 2, 2])
    expect(pageOf([0], 7)).toBe(0)
  })
})

describe('boxes', () => {
  const view = { width: 600, height: 800, convertToViewportPoint: (x: number, y: number) => [x, 800 - y] }

  test('lie over the words, one for each line', () => {
    const boxes = boxesOf(partsOf(letters, { words: 'government to act', before: 0 })!, pieces, view)
    expect(boxes).toHaveLength(2)
    expect(boxes[0]!.left).toBeCloseTo((50 + 12 * 6) / 600)
    expect(boxes[1]!.left).toBeCloseTo(50 / 600)
    expect(boxes[1]!.top).toBeGreaterThan(boxes[0]!.top)
  })
  test('of pieces on one line are one', () => {
    const line = [piece('We ', 50, 700), piece('urge', 68, 700)]
    expect(
      boxesOf(
        [0, 1].map((piece) => ({ piece, from: 0, to: line[piece]!.text.length })),
        line,
        view,
      ),
    ).toHaveLength(1)
  })
  test('numbers in the margin keep their distance and stay on the page', () => {
    expect(spread([0.1, 0.1, 0.5], 0.05)).toEqual([0.1, 0.15000000000000002, 0.5])
    const low = spread([0.97, 0.98, 0.99], 0.05)
    expect(low.every((top) => top <= 0.95)).toBe(true)
    expect(low[1]! - low[0]!).toBeCloseTo(0.05)
    const many = spread(
      Array.from({ length: 80 }, () => 0.5),
      0.05,
    )
    expect(many[0]).toBeGreaterThanOrEqual(0)
    expect(many[79]! - many[0]!).toBeCloseTo(79 / 80)
  })
})
