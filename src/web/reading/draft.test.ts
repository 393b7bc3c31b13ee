/** What a person writes into a finding is what the record is sent. */
import { expect, test } from 'vitest'
import type { KeptFinding } from '../../record/contract.ts'
import { emptyFinding, filled, movedByWord, placesOf, saidOf } from './draft.ts'

const text = 'We urge the Minister, Ms. Okafor, to open the port. We urge the\nMinister to resign.'

test('a new finding holds its words, and nothing else until it is filled in', () => {
  const finding = emptyFinding('ask', { start: 3, end: 51 }, 'urge the Minister')
  expect(finding).toMatchObject({
    asker: [],
    action: 'urge the Minister',
    due: null,
    rule: 'hand',
    confidence: 1,
  })
})

test('a form fills the slots: one name a field, no empty names, none twice', () => {
  const form = new FormData()
  for (const name of [' The Committee ', '', 'The Committee', 'Amnesty']) form.append('asker', name)
  form.append('action', 'open the port')
  form.append('due', '')
  form.append('voice', ' ')
  const finding = filled(emptyFinding('ask', { start: 0, end: 2 }, 'We'), form)
  expect(finding).toMatchObject({
    asker: ['The Committee', 'Amnesty'],
    action: 'open the port',
    due: null,
    voice: null,
  })
})

test('what the record knows of a finding is not part of what it says', () => {
  const said = emptyFinding('omission', { start: 0, end: 2 }, 'We')
  const kept = { ...said, id: 'x', state: 'proposed', document: {}, entities: {} } as unknown as KeptFinding
  expect(saidOf(kept)).toEqual(said)
})

test('an end moves by words, without the punctuation beside them', () => {
  const end = text.indexOf(', to open')
  expect(text.slice(0, movedByWord(text, end, 1, 'end'))).toBe('We urge the Minister, Ms. Okafor, to')
  expect(text.slice(0, movedByWord(text, end, -1, 'end'))).toBe('We urge the Minister, Ms')
  expect(text.slice(movedByWord(text, 0, 1, 'start'), 11)).toBe('urge the')
  expect(movedByWord(text, 0, -1, 'start')).toBe(0)
  expect(movedByWord(text, text.length, 1, 'end')).toBe(text.length)
})

test('words are found wherever they stand, across line ends, and taken literally', () => {
  expect(placesOf(text, 'urge the Minister').map(({ start, end }) => text.slice(start, end))).toEqual([
    'urge the Minister',
    'urge the\nMinister',
  ])
  expect(placesOf(text, 'Ms. Okafor')).toHaveLength(1)
  expect(placesOf(text, 'M.. Okafor')).toEqual([])
  expect(placesOf(text, '  ')).toEqual([])
  expect(placesOf('a '.repeat(100), 'a', 5)).toHaveLength(5)
})
