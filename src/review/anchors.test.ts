import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchored, isSamePassage } from './anchors.ts'

const spanOf = (text: string, quote: string, nth = 0) => {
  let at = -1
  for (let i = 0; i <= nth; i++) at = text.indexOf(quote, at + 1)
  const start = [...text.slice(0, at)].length
  return { start, end: start + [...quote].length }
}
const found = (before: string, quote: string, after: string, nth = 0) =>
  anchored(before, spanOf(before, quote, nth), after)

test('the same words at the same place, or elsewhere', () => {
  const text = 'The Watch 新 urged Ruritania to act. 😀 More.'
  expect(found(text, 'urged Ruritania', text)).toMatchObject({ anchor: 'same', start: 12 })
  expect(found(text, 'urged Ruritania', `😀 New. ${text}`)).toMatchObject({ anchor: 'moved', start: 19 })
  expect(found(text, 'urged Ruritania', text.replace('More.', 'Less.'))).toMatchObject({ anchor: 'same' })
})

test('a sentence that is nearly the same is not the same', () => {
  const text = 'The Watch urged Ruritania to free ten people.'
  for (const after of [
    'The Watch urged Ruritania to free six people.',
    'The Watch urged Ruritania to free  ten people.',
    'The watch urged Ruritania to free ten people.',
    '',
  ])
    expect(found(text, text, after)).toEqual({ anchor: 'lost', why: 'gone' })
})

test('words that ended with the passage end with it', () => {
  expect(found('open the port now', 'open the port', 'open the ports')).toEqual({
    anchor: 'lost',
    why: 'gone',
  })
  expect(found('open the port now', 'open the port', 'reopen the port')).toEqual({
    anchor: 'lost',
    why: 'gone',
  })
  expect(found('新疆维吾尔自治区', '维吾尔', '在维吾尔自治区')).toMatchObject({ anchor: 'moved' })
})

test('among several, the one between the same words; else none', () => {
  const before = 'In May it called for his release. In June nobody called. '
  const after =
    'Others said: it called for his release. In May it called for his release. In June nobody called.'
  expect(found(before, 'called for his release', after)).toMatchObject({
    anchor: 'moved',
    start: spanOf(after, 'called for his release', 1).start,
  })
  expect(found('a released b', 'released', 'x released y released z')).toEqual({
    anchor: 'lost',
    why: 'several',
  })
  const same = 'It called for release. It called for release.'
  expect(found('It called for release.', 'called', same)).toEqual({ anchor: 'lost', why: 'several' })
})

test('whatever is found says letter for letter the same', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', '😀', 'é', ' ', 'ab'), { maxLength: 30 })
    .map((list) => list.join(''))
  fc.assert(
    fc.property(words, words, fc.nat(20), fc.nat(10), (before, after, start, length) => {
      const points = [...before]
      const span = { start: Math.min(start, points.length), end: Math.min(start + length, points.length) }
      const anchor = anchored(before, span, after)
      if (anchor.anchor === 'lost') return
      expect([...after].slice(anchor.start, anchor.end)).toEqual(points.slice(span.start, span.end))
    }),
  )
})

test('two spans are one passage where half of the shorter is common', () => {
  expect(isSamePassage({ start: 0, end: 10 }, { start: 5, end: 30 })).toBe(true)
  expect(isSamePassage({ start: 0, end: 10 }, { start: 6, end: 30 })).toBe(false)
  expect(isSamePassage({ start: 0, end: 10 }, { start: 10, end: 30 })).toBe(false)
})
