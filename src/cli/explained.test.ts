/** `read --explain`: the rule, the words and the tree of each finding, for people and for programs. */
import { expect, test } from 'vitest'
import { cli as en } from '../../messages/en/cli.ts'
import { cli as fr } from '../../messages/fr/cli.ts'
import { explain } from '../find/explain.ts'
import { findIn } from '../find/index.ts'
import type { Document } from '../model.ts'
import { setExplained } from './explained.ts'

const documentOf = (text: string, language: 'en' | 'fr'): Document => ({
  id: 'd',
  name: 'd',
  original: 'd',
  mediaType: 'text/plain',
  text,
  language,
  furniture: [],
  doubts: [],
})

test('an explanation names the rule, its pattern, the word it set out from, its slots and its tree', () => {
  const text = '𝄞 Amnesty International urged the Egyptian government to release the two teachers.'
  const { findings } = findIn(documentOf(text, 'en'))
  const ask = findings.find(({ kind }) => kind === 'ask')!
  const [why] = explain(documentOf(text, 'en'), [ask])
  expect(why!.rule).toBe(ask.rule)
  expect(why!.pattern).toContain('@urge')
  expect(why!.anchor!.words).toBe('urged')
  expect([...text].slice(why!.anchor!.start, why!.anchor!.end).join('')).toBe('urged')
  expect(why!.slots.addressee!.words).toBe('the Egyptian government')
  expect(why!.tree.find(({ depth }) => depth === 0)).toMatchObject({
    word: 'urged',
    upos: 'VERB',
    relation: 'root',
  })
})

test('each item of a list is explained by the line that opens the list', () => {
  const text = 'We ask that you:\n\n- publish the list;\n- free the teachers.\n'
  const { findings } = findIn(documentOf(text, 'en'))
  const asks = findings.filter(({ kind }) => kind === 'ask')
  expect(asks).toHaveLength(2)
  for (const why of explain(documentOf(text, 'en'), asks)) expect(why.anchor!.words).toBe('ask')
})

test('it is set in the language of the locale, and a figure has no pattern', () => {
  const text = 'Plus de 300 personnes ont été arrêtées, selon Amnesty International.'
  const { findings } = findIn(documentOf(text, 'fr'))
  const paper = { width: 80, styled: false, terminal: false }
  const set = explain(documentOf(text, 'fr'), findings).map((why, i) =>
    setExplained(findings[i]!, why, { say: fr, locale: 'fr' }, paper),
  )
  expect(set.join('')).toContain('règle')
  const figure = findings.findIndex(({ kind }) => kind === 'figure')
  expect(set[figure]).not.toContain('modèle')
  expect(
    setExplained(
      findings[0]!,
      explain(documentOf(text, 'fr'), findings)[0]!,
      { say: en, locale: 'en' },
      paper,
    ),
  ).toContain('rule ')
})
