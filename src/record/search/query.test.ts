import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyser, stems } from './analyse.ts'
import { ftsExpression, marksIn, parseQuery, type Query } from './query.ts'

const terms = (text: string, language: 'en' | 'fr' | 'other' = 'other') =>
  analyser(language)(text).map((one) => one.term)
const marked = (query: string, text: string, language: 'en' | 'fr' | 'other' = 'en') => {
  const marks = marksIn(parseQuery(query)!, analyser(language)(text), stems[language])
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

test('a query is words, phrases, prefixes, alternatives, exclusions, brackets and neighbours', () => {
  const said = (text: string): string => {
    const show = (query: Query): string => {
      if (query.kind === 'atom') return query.words.trim()
      if (query.kind === 'near') return `[${query.of.map(show).join(` ~${query.distance} `)}]`
      if (query.kind === 'any') return `(${query.of.map(show).join(' | ')})`
      const none = query.none.map((one) => ` -${show(one)}`).join('')
      return `(${query.of.map(show).join(' & ')}${none})`
    }
    const query = parseQuery(text)
    return query ? show(query) : 'nothing'
  }
  expect(said('fair "open trial" detain* -visit')).toBe('(fair & open trial & detain* -visit)')
  expect(said('a OR b c')).toBe('((a | b) & c)')
  expect(said('a AND (b OR (c d)) NOT e')).toBe('(a & (b | (c & d)) -e)')
  expect(said('a ET (b OU c) SAUF (d OU e)')).toBe('(a & (b | c) -(d | e))')
  expect(said('lawyer NEAR/3 arrested NEAR "last week"')).toBe('[lawyer ~10 arrested ~10 last week]')
  expect(said('« procès équitable » “fair trial”')).toBe('(procès équitable & fair trial)')
  expect(said('avocat PRÈS/4 arrêté')).toBe('[avocat ~4 arrêté]')
  // What does not fit is passed over.
  for (const text of ['OR OR "" -- *', '-only', '()', ')(', '-(a b)', 'NEAR', 'NOT NOT'])
    expect(said(text)).toBe('nothing')
  expect(said('a ) b')).toBe('(a & b)')
  expect(said('(a OR b')).toBe('(a | b)')
  expect(said('a OR')).toBe('a')
  expect(said('NEAR/2 a')).toBe('a')
})

test('marks are the words that matched, whole', () => {
  expect(marked('release', 'They released him; a release.')).toEqual(['released', 'release'])
  expect(marked('"human rights"', 'human rights, not rights of human')).toEqual(['human rights'])
  expect(marked('deten*', 'detention and détente', 'other')).toEqual(['detention', 'détente'])
  expect(marked('détenus', 'Une détenue.', 'fr')).toEqual(['détenue'])
  expect(marked('维吾尔', '新疆维吾尔自治区', 'other')).toEqual(['维吾尔'])
  expect(marked('尔', '新疆维吾尔', 'other')).toEqual(['尔'])
  expect(
    marked(
      'lawyer NEAR/2 jailed',
      'lawyer of his jailed; since then no other lawyer was ever seen to be jailed',
    ),
  ).toEqual(['lawyer', 'jailed'])
  expect(marked('Xi', 'Xi’an and Xi Jinping')).toEqual(['Xi'])
})

test('no query throws, and the index is never asked more than terms in quotes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom(
            '"',
            '*',
            '-',
            ' OR ',
            ' NOT ',
            ' NEAR/3 ',
            ') (',
            'a',
            '(',
            '«',
            ':',
            '^',
            '\ud800',
            '新',
            '’',
          ),
        }),
      ),
      (text) => {
        const query = parseQuery(text)
        if (query === null) return
        marksIn(query, analyser('fr')(text), stems.fr)
        const bare = ftsExpression(query).replace(/"[^"]*"/g, '')
        expect(bare).toMatch(/^(?:[() *]|AND|OR|NOT|NEAR\([ *]+, \d+\))*$/)
      },
    ),
    { numRuns: 2000 },
  )
})
