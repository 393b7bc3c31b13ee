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
        'e\u0301',
        '\u0301',
        '\u1100\u1161',
        '\u0f71\u0f72',
        '\u2028',
        '\v',
        '\u00a0',
        '\ufeff',
        '\r\n',
        'ﬁ',
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
      { numRuns: 400 },
    )
  })
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
