/** Highlights that overlap are cut into pieces that lose no letter and no layer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Layer, layersOfEach, segmentsOf } from './segments.ts'

/** The pieces of a marked text, as `words{layers}`. */
function shown(text: string, layers: Layer[]): string {
  return segmentsOf(0, text.length, layers)
    .map(({ start, end, layers: ids }) => `${text.slice(start, end)}{${ids.join(' ')}}`)
    .join('|')
}

describe('segments', () => {
  test('a nested layer lies inside the longer one', () => {
    expect(
      shown('urges the release of two', [
        { id: 'figure', start: 21, end: 24 },
        { id: 'ask', start: 0, end: 24 },
      ]),
    ).toBe('urges the release of {ask}|two{ask figure}')
  })

  test('crossing layers share the piece where they meet', () => {
    expect(
      shown('abcdef', [
        { id: 'one', start: 0, end: 4 },
        { id: 'two', start: 2, end: 6 },
      ]),
    ).toBe('ab{one}|cd{one two}|ef{two}')
  })

  test('a layer that began in the block before is cut at its start', () => {
    expect(segmentsOf(10, 20, [{ id: 'ask', start: 2, end: 15 }])).toEqual([
      { start: 10, end: 15, layers: ['ask'] },
      { start: 15, end: 20, layers: [] },
    ])
  })

  test('pieces join without a gap, and each layer covers exactly its own stretch', () => {
    const layer = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 8 }), (spans) => {
        const layers = spans.map((span, place) => ({ ...span, id: String(place) }))
        const pieces = segmentsOf(5, 50, layers)
        expect(pieces[0]!.start).toBe(5)
        expect(pieces.at(-1)!.end).toBe(50)
        pieces.slice(1).forEach((piece, place) => {
          expect(piece.start).toBe(pieces[place]!.end)
        })
        for (const { id, start, end } of layers) {
          const covered = pieces.filter((piece) => piece.layers.includes(id))
          const length = covered.reduce((sum, piece) => sum + piece.end - piece.start, 0)
          expect(length).toBe(Math.max(0, Math.min(end, 50) - Math.max(start, 5)))
        }
      }),
    )
  })

  test('each block is given the layers that touch it, and no other', () => {
    const span = fc
      .tuple(fc.nat(90), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ start, end: start + length }))
    const blocks = [0, 10, 25, 40, 70].map((start, place) => ({ start, end: [8, 20, 39, 60, 95][place]! }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const layers = spans.map((one, place) => ({ ...one, id: String(place) }))
        const given = layersOfEach(blocks, layers).map((some) => some.map(({ id }) => id).sort())
        const touching = blocks.map((block) =>
          layers
            .filter((layer) => layer.start < block.end && layer.end > block.start)
            .map(({ id }) => id)
            .sort(),
        )
        expect(given).toEqual(touching)
      }),
    )
  })
})
