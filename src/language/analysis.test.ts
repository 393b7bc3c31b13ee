import { expect, test, vi } from 'vitest'
import { tagsOf, treeOf } from './analysis.ts'
import { Parser } from './parser.ts'
import { sentencesOf } from './sentences.ts'

/** `head-relation>dependent` for the relations between content words of a sentence. */
function arcs(text: string, language: 'en' | 'fr'): string[] {
  const [sentence] = sentencesOf(text, language)
  const tree = treeOf(sentence!)
  return tree.words.map(
    (word) => `${word.head < 0 ? 'ROOT' : tree.words[word.head]!.form}-${word.relation}>${word.form}`,
  )
}

test('a plain sentence of each language gets its subject, verb and object', () => {
  expect(arcs('The committee adopted a resolution.', 'en')).toEqual(
    expect.arrayContaining(['adopted-nsubj>committee', 'ROOT-root>adopted', 'adopted-obj>resolution']),
  )
  expect(arcs('Le comité a adopté une résolution.', 'fr')).toEqual(
    expect.arrayContaining(['adopté-nsubj>comité', 'ROOT-root>adopté', 'adopté-obj>résolution']),
  )
})

test('tags come without a tree: parts of speech, features, lemmas', () => {
  const [sentence] = sentencesOf('Les ministres ont signé les accords.', 'fr')
  expect(tagsOf(sentence!).map(({ upos, lemma }) => [upos, lemma])).toEqual([
    ['DET', 'le'],
    ['NOUN', 'ministre'],
    ['AUX', 'avoir'],
    ['VERB', 'signer'],
    ['DET', 'le'],
    ['NOUN', 'accord'],
    ['PUNCT', '.'],
  ])
})

test('no tree is made before somebody asks for it', () => {
  const parse = vi.spyOn(Parser.prototype, 'parse')
  const sentences = sentencesOf('She resigned. The council met in Lima. We urge you to free Ana Ruiz.', 'en')
  expect(sentences.flatMap((sentence) => sentence.words)).toHaveLength(17)
  expect(parse).toHaveBeenCalledTimes(0)
  treeOf(sentences[1]!)
  treeOf(sentences[1]!)
  expect(parse).toHaveBeenCalledTimes(1)
  parse.mockRestore()
})

test('a tree is made once, and both languages live side by side', () => {
  const [english] = sentencesOf('She resigned.', 'en')
  const [french] = sentencesOf('Elle a démissionné.', 'fr')
  const before = JSON.stringify(treeOf(english!).words)
  expect(treeOf(french!)).toBe(treeOf(french!))
  const [again] = sentencesOf('She resigned.', 'en')
  expect(JSON.stringify(treeOf(again!).words)).toBe(before)
})

test('a tree does not depend on what was parsed before', () => {
  const texts = [
    'The minister who signed it resigned on Monday.',
    'No.',
    'We urge you to free Ana Ruiz, a writer.',
  ]
  const alone = texts.map((text) => JSON.stringify(treeOf(sentencesOf(text, 'en')[0]!).words))
  const again = [...texts].reverse().map((text) => JSON.stringify(treeOf(sentencesOf(text, 'en')[0]!).words))
  expect(again.reverse()).toEqual(alone)
})
