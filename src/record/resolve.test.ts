import { expect, test } from 'vitest'
import { finding } from './made.ts'
import { slotKeys, slotValues, withinDocument } from './resolve.ts'

const states = (...addressee: string[]) => {
  const text = 'They asked.'
  return slotValues(finding(text, { kind: 'ask', quote: text, addressee })).map((value) => value.state)
}

test('an article in front of a name does not matter', () => {
  expect(slotKeys('the Netherlands')).toEqual(['the-netherlands', 'netherlands'])
  expect(slotKeys('l’Union européenne')).toContain('union-européenne')
  expect(slotKeys('')).toEqual([])
})

test('a state is meant by its adjective and those who govern it', () => {
  expect(
    states(
      'Chinese government',
      'senior French officials',
      'les autorités chinoises',
      'gouvernement français',
    ),
  ).toEqual(['country/cn', 'country/fr', 'country/cn', 'country/fr'])
  expect(states('Chinese people', 'government', 'the authorities', 'Chinese', 'French trade unions')).toEqual(
    [null, null, null, null, null],
  )
})

test('a name of the document stands before its other forms, the first before the later', () => {
  const resolve = withinDocument([
    { name: 'Ana Bell', forms: ['Bell'], entity: 1 },
    { name: 'Tom Bell', forms: ['Bell'], entity: 2 },
    { name: 'Bell', forms: [], entity: 3 },
  ])
  const value = (text: string) => ({ slot: 'by', position: 0, key: '', keys: slotKeys(text), state: null })
  expect(resolve(value('Tom Bell'))).toBe(2)
  expect(resolve(value('Bell'))).toBe(3)
  expect(resolve(value('the Bell'))).toBe(3)
  expect(resolve(value('Nobody'))).toBeNull()
})
