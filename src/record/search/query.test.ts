import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyser, stems } from './analyse.ts'
import { ftsExpression, marksIn, parseQuery } from './query.ts'

const terms = (text: string, language: 'en' | 'fr' | 'other' = 'other') =>
  analyser(language)(text).map((one) => one.term)
const marked = (query: string, text: string, language: 'en' | 'fr' | 'other' = 'en') => {
  const marks = marksIn(parseQuery(query), analyser(language)(text), stems[language])
  return marks.map(([start, end]) => text.slice(start, end))
}

test('text becomes terms: elision, possessives, accents, pairs of Han, other scripts', () => {
  expect(terms('l’homme d’Ilham qu’il aujourd’hui', 'other')).toEqual(['homme', 'ilham', 'il', 'aujourdhui'])
  expect(terms('China’s Élysée 4,500')).toEqual(['china', 'elysee', '4', '500'])
  expect(terms('新疆维吾尔')).toEqual(['新疆', '疆维', '维吾', '吾尔', '尔'])
  expect(terms('ئىلھام توختى')).toEqual(['ئىلھام', 'توختى'])
  expect(terms('བཀྲ་ཤིས')).toHaveLength(2)
  expect(terms('—…!? \u0301')).toEqual([])
})

test('a query is words, phrases, prefixes, alternatives and exclusions', () => {
  const word = (words: string, prefix = false) => ({ words, prefix })
  expect(parseQuery('fair "open trial" detain* -visit')).toEqual({
    all: [[word('fair')], [word('open trial')], [word('detain*', true)]],
    none: [word('visit')],
  })
  expect(parseQuery('a OR b c').all).toEqual([[word('a'), word('b')], [word('c')]])
  expect(parseQuery('« procès équitable » “fair trial”').all).toHaveLength(2)
  expect(parseQuery('OR OR "" -- *')).toEqual({ all: [], none: [] })
  expect(ftsExpression(parseQuery('-only'))).toBeNull()
})

test('marks are the words that matched, whole', () => {
  expect(marked('release', 'They released him; a release.')).toEqual(['released', 'release'])
  expect(marked('"human rights"', 'human rights, not rights of human')).toEqual(['human rights'])
  expect(marked('deten*', 'detention and détente', 'other')).toEqual(['detention', 'détente'])
  expect(marked('détenus', 'Une détenue.', 'fr')).toEqual(['détenue'])
  expect(marked('维吾尔', '新疆维吾尔自治区', 'other')).toEqual(['维吾尔'])
  expect(marked('尔', '新疆维吾尔', 'other')).toEqual(['尔'])
  expect(marked('Xi', 'Xi’an and Xi Jinping')).toEqual(['Xi'])
})

test('no query throws, and the index is never asked more than terms in quotes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('"', '*', '-', ' OR ', 'a', '(', '«', ':', '^', '\ud800', '新', '’'),
        }),
      ),
      (text) => {
        const query = parseQuery(text)
        const expression = ftsExpression(query)
        marksIn(query, analyser('fr')(text), stems.fr)
        if (expression) expect(expression.replace(/"[^"]*"/g, '')).toMatch(/^(?:[() *]|AND|OR|NOT)*$/)
      },
    ),
    { numRuns: 2000 },
  )
})
