import { expect, test } from 'vitest'
import { actsForState } from './account.ts'

const person = (role: string | null) => actsForState({ kind: 'person', name: 'Ana Bell', role })
const body = (name: string) => actsForState({ kind: 'body', name, role: null })

test('a person counts as a state by a public office, in either language', () => {
  for (const role of [
    'Foreign Minister',
    'ministre déléguée au commerce',
    'President',
    'police chief',
    'porte-parole du gouvernement',
    'members of the ruling party, officials',
  ])
    expect(person(role), role).toBe('official')
  for (const role of [
    null,
    'human rights lawyer',
    'journaliste',
    'gardener',
    'prisonnier politique',
    'Nobel Peace Prize winner',
    'executive director',
  ])
    expect(person(role), String(role)).toBeNull()
})

test('a body counts as a state by what it is called; newspapers and associations do not', () => {
  for (const name of [
    'Ministry of Justice',
    'Sénat',
    'Communist Party of Ruritania',
    'Police nationale',
    'High Court',
    'Quai d’Orsay',
  ])
    expect(body(name), name).toBe('organ')
  for (const name of [
    'The Herald',
    'Le Monde',
    'Human Rights Watch',
    'Association des avocats',
    'Union of Miners',
  ])
    expect(body(name), name).toBeNull()
})

test('a country or a place acts for nobody but itself', () => {
  expect(actsForState({ kind: 'place', name: 'Government Square', role: null })).toBeNull()
})
