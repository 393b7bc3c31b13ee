import { describe, expect, test } from 'vitest'
import { compareEntities, type NamedEntity, tellReason } from './index.ts'

const mei: NamedEntity = { names: ['Lin Mei'], kind: 'person' }
const score = (a: Partial<NamedEntity>, b: Partial<NamedEntity>) =>
  compareEntities({ ...mei, ...a }, { ...mei, ...b }).score
const alone = score({}, {})

describe('facts move what names say', () => {
  test('the likest two names count', () => {
    const found = compareEntities({ names: ['Kim Dae-jung', 'Kimu'] }, { names: ['Somebody Else', '김대중'] })
    expect([found.names.a, found.names.b]).toEqual(['Kim Dae-jung', '김대중'])
    expect(found.verdict).toBe('same')
  })
  test('dates of birth, each as precise as it is known', () => {
    expect(score({ born: ['1960'] }, { born: ['1960-05-17'] })).toBeGreaterThan(alone)
    expect(score({ born: ['1960-05-17'] }, { born: ['1931-02-03'] })).toBeLessThan(alone)
    // 1 January stands for an unknown day, and a clerk may swap day and month.
    expect(score({ born: ['1960-01-01'] }, { born: ['1960-05-17'] })).toBeGreaterThan(alone)
    expect(score({ born: ['1960-05-04'] }, { born: ['1960-04-05'] })).toBeGreaterThan(alone)
    // One of several dates is enough.
    expect(score({ born: ['1931', '1960'] }, { born: ['1960'] })).toBeGreaterThan(alone)
  })
  test('countries by code, name and people', () => {
    expect(score({ countries: ['FR'] }, { countries: ['française', 'Chine'] })).toBeGreaterThan(alone)
    expect(score({ countries: ['CN'] }, { countries: ['中国'] })).toBeGreaterThan(alone)
    expect(score({ countries: ['Côte d’Ivoire'] }, { countries: ['Japan'] })).toBeLessThan(alone)
  })
  test('a shared passport outweighs a misspelling, an identifier that differs equal names', () => {
    const passport = { kind: 'passport', value: 'E 123-4567', country: 'CN' }
    const found = compareEntities(
      { names: ['Lin Mei'], identifiers: [passport] },
      { names: ['Lin Meifang'], identifiers: [{ ...passport, value: 'e1234567' }] },
    )
    expect(found.verdict).toBe('same')
    const lei = (value: string) => ({ identifiers: [{ kind: 'lei', value }] })
    expect(score(lei('5299000J2N45DDNE4Y28'), lei('9695005MSX1OYEMGDF46'))).toBeLessThan(0.8)
  })
  test('a person is no firm, and another post says nothing', () => {
    expect(score({}, { kind: 'organisation' })).toBeLessThan(0.5)
    expect(score({ roles: ['governor of Gansu'] }, { roles: ['pianist'] })).toBe(alone)
    expect(score({ roles: ['Governor of Gansu'] }, { roles: ['Gansu governor'] })).toBeGreaterThan(alone)
  })
})

test('nothing makes it certain, and nothing known changes nothing', () => {
  const all: Partial<NamedEntity> = {
    born: ['1960-05-17'],
    countries: ['CN'],
    places: ['Lanzhou'],
    identifiers: [{ kind: 'passport', value: 'E1234567' }],
  }
  expect(score(all, all)).toBeLessThan(1)
  expect(score({ born: ['in spring'] }, { born: ['1960'] })).toBe(alone)
  expect(compareEntities({ names: [] }, { names: [] }).score).toBeLessThan(0.2)
})

test('the facts are among the reasons, in both languages', () => {
  const { reasons } = compareEntities({ ...mei, born: ['1960'] }, { ...mei, born: ['1931'] })
  expect(reasons.map((reason) => tellReason(reason, 'en'))).toContain('dates of birth differ (1960, 1931)')
  expect(reasons.map((reason) => tellReason(reason, 'fr')).join()).toContain('dates de naissance diffèrent')
})
