import { expect, test } from 'vitest'
import type { Ask } from '../model.ts'
import { demandId, demandParts, joinedFinal, type Party } from './demands.ts'

const ask = (action: string): Ask => ({
  kind: 'ask',
  start: 0,
  end: 1,
  quote: action,
  voice: null,
  confidence: 1,
  rule: 'hand',
  asker: [],
  addressee: [],
  final: [],
  action,
  concerning: [],
  occasion: null,
  due: null,
  when: null,
})
const person = (name: string): Party => ({ id: `person/${name}`, kind: 'person', country: null, key: name })
const state = (code: string): Party => ({
  id: `country/${code}`,
  kind: 'country',
  country: code.toUpperCase(),
  key: code,
})
const official = (name: string, code: string): Party => ({ ...person(name), country: code.toUpperCase() })
const ids = (
  action: string,
  given: Partial<Record<'addressee' | 'final' | 'concerning', Party[]>>,
  language: 'en' | 'fr' = 'en',
) => demandParts(ask(action), { addressee: [], final: [], concerning: [], ...given }, language).map(demandId)

test('one demand for each person, whatever the language', () => {
  expect(
    ids('free Ana Bell and Tom Reed', {
      concerning: [person('ana-bell'), person('tom-reed')],
      final: [state('xr')],
    }),
  ).toEqual(['release.ana-bell.xr', 'release.tom-reed.xr'])
  expect(ids('la libération d’Ana Bell', { concerning: [person('ana-bell')] }, 'fr')).toEqual([
    'release.ana-bell',
  ])
})

test('asks that do not say for whom are not one demand', () => {
  const parts = (action: string, start: number) =>
    demandParts({ ...ask(action), start }, { addressee: [], final: [], concerning: [] }, 'en').map(demandId)
  expect(parts('release him', 40)).not.toEqual(parts('do more for his release', 90))
  expect(parts('release all political prisoners', 40)).toEqual(parts('release all political prisoners', 90))
})

test('the final actor is the third party’s state, else that of whoever is asked to act', () => {
  const concerning = [person('ana-bell')]
  expect(ids('release Ana Bell', { concerning, addressee: [official('minister', 'xr')] })).toEqual([
    'release.ana-bell.xr',
  ])
  expect(
    ids('release Ana Bell', { concerning, addressee: [state('fr')], final: [official('president', 'xr')] }),
  ).toEqual(['release.ana-bell.xr'])
  expect(ids('press them to release Ana Bell', { concerning, addressee: [state('fr')] })).toEqual([
    'release.ana-bell',
  ])
  expect(ids('raise the case of Ana Bell', { concerning, addressee: [state('fr')] })).toEqual([
    'raise.ana-bell.fr',
  ])
})

test('what is raised with an official is not the official’s case, and a state stands before a person', () => {
  const xi = official('xi', 'cn')
  expect(
    ids('challenge Xi over the camps', { concerning: [xi], addressee: [person('ayrault'), state('fr')] })[0],
  ).toMatch(/^raise\.[^.]*\.fr$/)
  expect(
    ids(
      'keep in mind that the faces that matter are those of the many people wrongly jailed or tortured',
      {},
    )[0],
  ).toMatch(/^other/)
})

test('who is not known joins the only one that is, never one of two', () => {
  expect(joinedFinal(null, [])).toBeNull()
  expect(joinedFinal(null, ['country/xr'])).toBe('country/xr')
  expect(joinedFinal(null, ['country/xr', 'country/xs'])).toBeNull()
  expect(joinedFinal('country/xs', ['country/xr'])).toBe('country/xs')
})

test('access to a place is one demand in both languages', () => {
  const [english] = ids('Allow meaningful access to the Xinjiang region for UN experts', {
    final: [state('cn')],
  })
  const [french] = ids('le libre accès au Xinjiang pour des investigations', { final: [state('cn')] }, 'fr')
  expect(english).toBe('access.xinjiang.cn')
  expect(french).toBe(english)
})

test('asks without a class are one where their words are', () => {
  expect(ids('meet the families of the miners', {})).toEqual(ids('Meet with the families of miners.', {}))
  expect(ids('meet the families of the miners', {})).not.toEqual(ids('meet the miners', {}))
})
