import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConllu } from './conllu.ts'
import { codePointPlaces, conlluOf } from './conlluof.ts'
import { problemsOfLevel2 } from './fixture-validation.ts'
import { sentencesOf } from './sentences.ts'

function conllu(text: string, language: 'en' | 'fr'): string {
  const places = codePointPlaces(text)
  return sentencesOf(text, language)
    .map((sentence, i) => conlluOf(text, sentence, `s${i}`, places))
    .join('')
}

const EN =
  'The ministers met in Lima on Dec. 17 and didn’t sign the U.S. draft. “We can’t,” said Ana Ruiz, who’s\nleading the talks.\n\nWe urge you to:\n• release all detained writers immediately;\n• publish the register.'
const FR =
  '(Paris) – Le Parlement a demandé aujourd’hui au gouvernement qu’il libère les 10 000 détenus. « Nous l’exigeons ! » a dit la rapporteure des droits.'

describe('the official rules of level 2 hold for what we print', () => {
  test('for texts in both languages', () => {
    expect(problemsOfLevel2(conllu(EN, 'en'))).toEqual([])
    expect(problemsOfLevel2(conllu(FR, 'fr'))).toEqual([])
  })

  test('for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        ' ',
        '.',
        '"',
        '|',
        '-\n',
        '« ',
        'don’t ',
        'du ',
        'Paris ',
        'released ',
        '\ud800',
        '😀',
        '\t',
        '#',
        '_',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.constantFrom('en' as const, 'fr' as const),
        (pieces, language) => {
          expect(problemsOfLevel2(conllu(pieces.join(''), language))).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('the rules see what is wrong', () => {
  const line = (id: number, head: number, relation: string, deps: string): string =>
    `${id}\ta\ta\tNOUN\t_\t_\t${head}\t${relation}\t${deps}\t_`
  const file = (...lines: string[]): string =>
    `# sent_id = s\n# text = ${lines.map(() => 'a').join(' ')}\n${lines.join('\n')}\n\n`
  expect(problemsOfLevel2(file(line(1, 0, 'root', '0:root')))).toEqual([])
  expect(problemsOfLevel2(file(line(1, 2, 'obj', '2:obj'), line(2, 1, 'obj', '1:obj')))).not.toEqual([])
  expect(problemsOfLevel2(file(line(1, 0, 'nsubj', '0:nsubj')))).not.toEqual([])
  expect(problemsOfLevel2(file(line(1, 0, 'root', '0:root'), line(2, 0, 'root', '0:root')))).not.toEqual([])
  expect(problemsOfLevel2(file(line(1, 0, 'root', '1:root')))).not.toEqual([])
  expect(problemsOfLevel2(file(line(1, 0, 'root', '0:root')).replace('NOUN', 'NOON'))).not.toEqual([])
  expect(problemsOfLevel2(file(line(1, 0, 'root', '0:root')).replace('text = a', 'text = b'))).not.toEqual([])
})

test('characters of the text and of the forms are the same but for spaces', () => {
  for (const [text, language] of [
    [EN, 'en'],
    [FR, 'fr'],
  ] as const) {
    const read = readConllu(conllu(text, language))
    expect(
      read
        .map((sentence) => sentence.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
  }
})

test('places of tokens are code points of the document', () => {
  const text = '😀 Release Ana.'
  const tokens = readConllu(conllu(text, 'en')).flatMap((sentence) => sentence.words)
  const ana = tokens.find((word) => word.form === 'Ana')!
  expect(ana.misc).toContain('TokenRange=10:13')
})
