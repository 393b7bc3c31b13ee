import { expect, test } from 'vitest'
import { entityId, entityName, findingIds, nameKey } from './identity.ts'

const person = (name: string) => entityId({ kind: 'person', name, country: null })

test('case, spacing, composition and punctuation do not make two people', () => {
  expect(person('Ilham Tohti')).toBe('person/ilham-tohti')
  expect(person('ILHAM  TOHTI')).toBe(person('Ilham\u00a0Tohti'))
  expect(person('Jean-Marc Ayrault')).toBe(person('Jean Marc Ayrault'))
  expect(person('Raphae\u0308l Glucksmann')).toBe(person('Raphaël Glucksmann'))
})

test('accents and scripts do: people say whether they are one', () => {
  expect(person('Raphael Glucksmann')).not.toBe(person('Raphaël Glucksmann'))
  expect(person('伊力哈木·土赫提')).toBe('person/伊力哈木-土赫提')
  expect(person('ئىلھام توختى')).toBe('person/ئىلھام-توختى')
})

test('countries join by their code, whatever the document calls them', () => {
  expect(entityId({ kind: 'country', name: 'la Chine', country: 'CN' })).toBe('country/cn')
  expect(entityName({ kind: 'country', name: 'la Chine', country: 'CN' })).toBe('China')
  expect(entityId({ kind: 'country', name: 'Ruritania', country: null })).toBe('country/ruritania')
  expect(entityName({ kind: 'country', name: 'Ruritania', country: 'not a code' })).toBe('Ruritania')
})

test('every name has an id of bounded length, also one without a letter', () => {
  expect(person('***')).toMatch(/^person\/x-[0-9a-f]{12}$/)
  expect(person('***')).not.toBe(person('###'))
  expect(person('a'.repeat(5000)).length).toBeLessThan(150)
  expect(person('a'.repeat(5000))).not.toBe(person('a'.repeat(5001)))
  expect(nameKey('')).toBe('')
})

test('two findings at one place have two ids, the same each time', () => {
  const figure = {
    kind: 'figure' as const,
    start: 0,
    end: 5,
    quote: 'words',
    voice: null,
    confidence: 1,
    rule: 'figure/count',
    count: '2',
    unit: 'people',
    according_to: [],
    when: null,
  }
  const [a, b] = findingIds('doc', [figure, { ...figure, count: '3' }])
  expect(a).toMatch(/^figure-[0-9a-f]{16}$/)
  expect(b).toBe(`${a}-2`)
  expect(findingIds('doc', [figure])).toEqual([a])
  expect(findingIds('other', [figure])).not.toEqual([a])
})
