import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf, slicePoints } from './passages.ts'

const quotes = (text: string, furniture = [] as { start: number; end: number }[]) =>
  paragraphsOf(text, furniture).map((p) => slicePoints(text, p.start, p.end))

test('paragraphs are what stands between blank lines', () => {
  expect(quotes('One.\nStill one.\n\n  Two 😀.\n \n\nThree.\n')).toEqual([
    'One.\nStill one.',
    'Two 😀.',
    'Three.',
  ])
  expect(quotes(' \n\n ')).toEqual([])
})

test('each item of a list is a paragraph', () => {
  expect(quotes('We ask that you:\n  • Call.\n  • Write\nagain.')).toEqual([
    'We ask that you:',
    '• Call.',
    '• Write\nagain.',
  ])
})

test('furniture is left out, a paragraph that only touches it is not', () => {
  expect(quotes('Skip to content\n\nText.', [{ start: 0, end: 15 }])).toEqual(['Text.'])
  expect(quotes('Share. Text.', [{ start: 0, end: 6 }])).toEqual(['Share. Text.'])
})

test('a long paragraph is cut between words and nothing of it is lost', () => {
  const text = 'word '.repeat(3000)
  const cut = quotes(text)
  expect(cut.length).toBeGreaterThan(6)
  expect(cut.join(' ')).toBe(text.trim())
  expect(Math.max(...quotes('😀'.repeat(5000)).map((q) => q.length))).toBeLessThanOrEqual(2000)
})

test('whatever the text, passages stand where they say and hold every letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 1, max: 30 }),
      (piece, times) => {
        const text = `${piece}\n\n`.repeat(times)
        const found = paragraphsOf(text, [])
        const points = [...text]
        for (const p of found) {
          expect(text.slice(p.from, p.to)).toBe(points.slice(p.start, p.end).join(''))
          expect(slicePoints(text, p.start, p.end)).toBe(text.slice(p.from, p.to))
        }
        const letters = (s: string) => s.replace(/\s/g, '')
        expect(letters(found.map((p) => text.slice(p.from, p.to)).join(''))).toBe(letters(text))
      },
    ),
  )
})
