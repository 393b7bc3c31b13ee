import { expect, test } from 'vitest'
import { type ConlluSentence, readConllu } from './conllu.ts'
import { evaluate } from './evaluation.ts'

/** Sentences from rows of form, part of speech, features, lemma, head, relation; `a-b form` begins a written token. */
function sentences(...blocks: string[]): ConlluSentence[] {
  const text = blocks.map((block) => {
    let id = 0
    const lines = block
      .trim()
      .split('\n')
      .map((line) => {
        const cells = line.trim().split(/\s+/)
        if (/^\d+-\d+$/.test(cells[0]!)) return `${cells[0]}\t${cells[1]}\t_\t_\t_\t_\t_\t_\t_\t_`
        const [form, upos, feats, lemma, head, relation] = cells
        return `${++id}\t${form}\t${lemma}\t${upos}\t_\t${feats}\t${head}\t${relation}\t_\t_`
      })
    return `${lines.join('\n')}\n\n`
  })
  return readConllu(text.join(''))
}

const GOLD = `
  She PRON Number=Sing she 2 nsubj
  read VERB _ read 0 root
  two NUM _ two 4 nummod
  letters NOUN Number=Plur letter 2 obj
`

test('the same tree scores a hundred everywhere', () => {
  for (const measure of Object.values(evaluate(sentences(GOLD), sentences(GOLD))))
    expect(measure.f1).toBe(100)
})

test('one wrong head, one wrong relation, one wrong tag, counted by hand', () => {
  const system = sentences(`
    She PROPN Number=Sing she 2 nsubj
    read VERB _ read 0 root
    two NUM _ two 2 nummod
    letters NOUN Number=Plur letters 2 obl
  `)
  const found = evaluate(sentences(GOLD), system)
  expect(found.UPOS.f1).toBe(75)
  expect(found.UFeats.f1).toBe(100)
  expect(found.Lemmas.f1).toBe(75)
  expect(found.UAS.f1).toBe(75)
  expect(found.LAS.f1).toBe(50)
  // All four words are content words.
  expect(found.CLAS.f1).toBe(50)
})

test('subtypes of relations do not count, functional words do not count in CLAS', () => {
  const gold = sentences('the DET _ the 2 det\nend NOUN _ end 0 root')
  const system = sentences('the DET _ the 0 root\nend NOUN _ end 1 det:foo')
  const found = evaluate(gold, system)
  expect(found.LAS.f1).toBe(0)
  const other = evaluate(sentences(GOLD), sentences(GOLD.replace('nsubj', 'nsubj:pass')))
  expect(other.LAS.f1).toBe(100)
})

test('words cut otherwise: precision and recall part', () => {
  const gold = sentences('can AUX _ can 3 aux\nnot PART _ not 3 advmod\ngo VERB _ go 0 root')
  const system = sentences('cannot AUX _ cannot 2 aux\ngo VERB _ go 0 root')
  const found = evaluate(gold, system)
  expect(found.Tokens.f1).toBeCloseTo((200 * 1) / 5)
  expect(found.Words.precision).toBe(50)
  expect(found.Words.recall).toBeCloseTo(100 / 3)
  expect(found.LAS.f1).toBeCloseTo((200 * 1) / 5)
  expect(found.Sentences.f1).toBe(100)
})

test('words of one written token are aligned by their longest common run', () => {
  const gold = sentences('1-2 du\nde ADP _ de 3 case\nle DET _ le 3 det\npain NOUN _ pain 0 root')
  const system = sentences('du DET _ du 2 det\npain NOUN _ pain 0 root')
  const found = evaluate(gold, system)
  expect(found.Tokens.f1).toBe(100)
  expect(found.Words.f1).toBeCloseTo((200 * 1) / 5)
  const same = evaluate(gold, gold)
  expect(same.Words.f1).toBe(100)
})

test('a sentence split in two', () => {
  const system = sentences(
    'She PRON Number=Sing she 2 nsubj\nread VERB _ read 0 root',
    'two NUM _ two 2 nummod\nletters NOUN Number=Plur letter 0 root',
  )
  const found = evaluate(sentences(GOLD), system)
  expect(found.Sentences.f1).toBe(0)
  expect(found.Words.f1).toBe(100)
  expect(found.LAS.f1).toBe(75)
})

test('another text is refused with the place where it parts', () => {
  expect(() => evaluate(sentences(GOLD), sentences(GOLD.replace('two', 'ten')))).toThrow(/character 8/)
})
