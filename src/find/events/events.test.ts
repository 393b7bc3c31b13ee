/** Events: every rule finds what its examples mark and skips its traps; most sentences written apart from the rules come out whole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document, Language, PlacedEvent } from '../../model.ts'
import { eventsIn } from './index.ts'
import { RULES } from './lexicon.ts'

const documentOf = (text: string, language: Language): Document => ({
  id: 'd',
  name: 'd',
  original: 'd',
  mediaType: 'text/plain',
  text,
  language,
  furniture: [],
  doubts: [],
})

/** A sentence with its parties marked: "[source The police] arrested [target a poet]." */
function readMarked(marked: string): { text: string; source: string; target: string } {
  const party = (name: string) => new RegExp(`\\[${name} ([^\\]]*)\\]`).exec(marked)?.[1] ?? ''
  return {
    text: marked.replace(/\[source |\[target |[[\]]/g, ''),
    source: party('source'),
    target: party('target'),
  }
}

const folded = (words: string) => words.toLowerCase().replace(/^(?:the|le|la|les|l’|des|une?|an?) ?/, '')
const isIn = (names: string[], words: string) =>
  names.some((name) => folded(name).includes(folded(words)) || folded(words).includes(folded(name)))
const tells = (event: PlacedEvent, source: string, target: string) =>
  isIn(event.source, source) && isIn(event.target, target)

for (const language of ['en', 'fr'] as const)
  for (const { class: kind, name, finds, skips } of RULES[language])
    describe(`${language} event/${name}`, () => {
      test.each(finds)('finds: %s', (example) => {
        const { text, source, target } = readMarked(example)
        const events = eventsIn(documentOf(text, language)).filter((event) => event.class === kind)
        expect(
          events.some((event) => tells(event, source, target)),
          JSON.stringify(events),
        ).toBe(true)
      })
      test.each(skips)('skips: %s', (trap) => {
        expect(eventsIn(documentOf(trap, language)).filter((event) => event.class === kind)).toEqual([])
      })
    })

/** Shares of the fixture's sentences whose class, and whose class and both parties, come out first. */
function shares(language: 'en' | 'fr'): { classes: number; whole: number; missed: string[] } {
  const path = join(import.meta.dirname, `../../../fixtures/events/${language}.txt`)
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  const told = lines.map((line) => {
    const [kind, ...rest] = line.split(' ')
    const { text, source, target } = readMarked(rest.join(' '))
    const [first] = eventsIn(documentOf(text, language)).sort((a, b) => b.score - a.score)
    const right = first?.class === kind
    return { line, first, right, whole: right && tells(first!, source, target) }
  })
  return {
    classes: told.filter(({ right }) => right).length / lines.length,
    whole: told.filter(({ whole }) => whole).length / lines.length,
    missed: told.filter(({ whole }) => !whole).map(({ line, first }) => `${line} → ${JSON.stringify(first)}`),
  }
}

test.each([
  'en',
  'fr',
] as const)('sentences of the %s fixture, none of them an example of a rule', (language) => {
  const { classes, whole, missed } = shares(language)
  if (process.env.SHOW_MISSES) console.log(language, classes, whole, missed.join('\n'))
  expect(classes, missed.join('\n')).toBeGreaterThanOrEqual(0.8)
  expect(whole, missed.join('\n')).toBeGreaterThanOrEqual(0.65)
})

test('parties are names: joined ones apart, pronouns and short forms resolved, offsets in code points', () => {
  const text = '𝄞 The minister, Amara Sesay, met the press. She accused Russia and Belarus.'
  const event = eventsIn(documentOf(text, 'en')).find((one) => one.class === 'ACCUSE')!
  expect(event.source).toEqual(['Amara Sesay'])
  expect(event.target).toEqual(['Russia', 'Belarus'])
  expect([...text].slice(event.start, event.end).join('')).toBe(event.quote)
})

test('an event with one party is told; what is denied or only possible is not', () => {
  const one = eventsIn(documentOf('Two editors were arrested on Monday.', 'en'))
  expect(one).toMatchObject([{ class: 'COERCE', source: [], target: ['Two editors'] }])
  expect(eventsIn(documentOf('Two editors may be arrested on Monday.', 'en'))).toEqual([])
  expect(eventsIn(documentOf('Deux rédacteurs n’ont pas été arrêtés.', 'fr'))).toEqual([])
})

test('a sentence of hundreds of names takes no longer than its words', () => {
  const text = `The police arrested ${Array.from({ length: 300 }, (_, i) => `Ann Roe${i}`).join(', ')}.`
  const began = process.cpuUsage().user
  expect(eventsIn(documentOf(text.repeat(3), 'en')).length).toBeGreaterThan(0)
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(5)
})

test('twice the same document gives the same events', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../fixtures/events/en.txt'), 'utf8')
  expect(eventsIn(documentOf(text, 'en'))).toEqual(eventsIn(documentOf(text, 'en')))
})
