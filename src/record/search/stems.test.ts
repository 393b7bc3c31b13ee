import { expect, test } from 'vitest'
import { stems, termOf } from './analyse.ts'

const same = (language: 'en' | 'fr', words: string) => {
  const found = words.split(' ').map((word) => termOf(word, stems[language]))
  expect(new Set(found), `${words} → ${found}`).toHaveLength(1)
}
const apart = (language: 'en' | 'fr', a: string, b: string) =>
  expect(termOf(a, stems[language]), `${a} / ${b}`).not.toBe(termOf(b, stems[language]))

test('English: the forms of a word share a stem, other words do not', () => {
  for (const words of [
    'release released releases releasing',
    'detain detained detains detaining',
    'lawyer lawyers Lawyer',
    'activist activists',
    'investigate investigation investigations investigating',
    'sanction sanctions sanctioned',
    'abolish abolished abolishing',
    'country countries',
    'hopping hopped hop',
  ])
    same('en', words)
  apart('en', 'police', 'policy')
  apart('en', 'prison', 'prize')
})

test('English: Porter’s own examples', () => {
  const examples = {
    caresses: 'caress',
    ponies: 'poni',
    ties: 'ti',
    cats: 'cat',
    agreed: 'agre',
    plastered: 'plaster',
    motoring: 'motor',
    relational: 'relat',
    conditional: 'condit',
    vietnamization: 'vietnam',
    hopefulness: 'hope',
    adjustment: 'adjust',
    electrical: 'electr',
    controll: 'control',
    roll: 'roll',
    rate: 'rate',
    cease: 'ceas',
    happy: 'happi',
    sky: 'sky',
  }
  for (const [word, stem] of Object.entries(examples)) expect(stems.en(word), word).toBe(stem)
})

test('French: the forms of a word share a stem, accents or not', () => {
  for (const words of [
    'libération libérer libéré libérée libérés libère libèrent libérait',
    'détenu détenue détenus détenues',
    'condamner condamné condamnée condamnation condamnations condamnent',
    'prisonnier prisonniers prisonnière prisonnières',
    'national nationale nationaux nationales',
    'demander demande demandes demandent demandait demandons',
    'européen européenne européens européennes',
    'finir finissent finissait',
    'autorité autorités',
    'défenseur défenseurs',
  ])
    same('fr', words)
  apart('fr', 'prison', 'prisme')
  apart('fr', 'droit', 'droite')
})

test('numbers, other scripts and long nonsense pass through', () => {
  expect(stems.en('4500')).toBe('4500')
  expect(termOf('توختى', stems.other)).toBe('توختى')
  expect(termOf('а'.repeat(10_000), stems.fr).length).toBeLessThanOrEqual(64)
})
