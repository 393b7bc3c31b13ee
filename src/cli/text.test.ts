/** Text on a terminal and in a spreadsheet, whatever a document holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoted, sayDay } from '../../messages/dates.ts'
import { csvCell, json } from './print.ts'
import { setTable } from './table.ts'
import { clean, displayWidth, isolate, shorten, slicePoints, wrap } from './text.ts'

test('width: Han and emoji take two columns, marks and joiners none', () => {
  const widths = ['abc', 'é', 'e\u0301', '伊力哈木', '한국', 'ئىلھام', '😀', 'བཀྲ་ཤིས', '\u200b', 'ｆ']
  expect(widths.map(displayWidth)).toEqual([3, 1, 1, 8, 4, 6, 2, 5, 0, 2])
})

test('a document cannot speak to the terminal', () => {
  expect(clean('a\u001b[2J\u001b]0;title\u0007b')).toBe('a␛[2J␛]0;title␇b')
  expect(clean('x\u009b31m')).toBe('x\\u{9b}31m')
  expect(clean('abc\u202etxt.exe')).toBe('abc\\u{202e}txt.exe')
  expect(clean('one\r\n\ttwo')).toBe('one two')
  expect(json({ quote: 'a\u001b\u009b\u202e' })).toBe('{"quote":"a\\u001b\\u009b\\u202e"}')
})

const hostile = fc.string({ unit: 'binary', maxLength: 200 })
const obeyed = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]/

test('whatever stands in a cell, no line is too wide and nothing is obeyed', () => {
  const paper = { width: 60, styled: false, terminal: true }
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), (rows) => {
      const out = setTable([{ heading: 'One' }, { heading: 'Two', least: 10 }], rows, paper)
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
      expect(out).not.toMatch(obeyed)
    }),
  )
})

test('wrapping loses no character but spaces', () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 4, max: 80 }), (words, width) => {
      const text = clean(words)
      const bare = (s: string) => s.replace(/\s/g, '')
      const lines = wrap(text, width)
      expect(bare(lines.join(''))).toBe(bare(text))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
  expect(wrap('   ab', 4)).toEqual(['ab'])
})

test('a cell of CSV never begins a formula, and comes back as it was', () => {
  const cells = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    ' =1',
    '＝1',
    '\ufeff=1',
    'plain',
    'a,b',
    'say "x"',
    'two\nlines',
  ]
  expect(cells.map(csvCell)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\t=1",
    "' =1",
    "'＝1",
    "'\ufeff=1",
    'plain',
    '"a,b"',
    '"say ""x"""',
    '"two\nlines"',
  ])
  expect(csvCell(-5)).toBe('-5')
  expect(csvCell(null)).toBe('')
})

test('slices by code points, beyond the basic plane too', () => {
  fc.assert(
    fc.property(hostile, fc.nat(220), fc.nat(220), (text, a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a]
      expect(slicePoints(text, start, end)).toBe([...text].slice(start, end).join(''))
    }),
  )
})

test('right-to-left words are set apart; a long line is cut with its sign', () => {
  expect(isolate('Ilham (ئىلھام)')).toBe('\u2068Ilham (ئىلھام)\u2069')
  expect(isolate('Ilham')).toBe('Ilham')
  expect(shorten('a long line of words', 10)).toBe('a long li…')
})

test('days and quotes in the manner of each language', () => {
  const days = ['2019', '2019-03', '2019-03-22', '2019-08-01', null]
  expect(days.map((day) => sayDay(day, 'en'))).toEqual(['2019', 'Mar 2019', '22 Mar 2019', '1 Aug 2019', ''])
  expect(days.map((day) => sayDay(day, 'fr'))).toEqual([
    '2019',
    'mars 2019',
    '22 mars 2019',
    '1er août 2019',
    '',
  ])
  expect(sayDay('2020-12', 'fr', true)).toBe('décembre 2020')
  expect(quoted('to\n act', 'en')).toBe('“to act”')
  expect(quoted('agir', 'fr')).toBe('«\u00a0agir\u00a0»')
})
