/** The check that our CoNLL-U is held to: every rule of it catches the file that breaks it, and lets a good one pass. */
import { describe, expect, test } from 'vitest'
import { problemsOfLevel2 } from './fixture-validation.ts'

/** "Don't go." with a word in two parts, an empty node and an enhanced graph. */
const good = [
  '# newdoc id = d',
  '# sent_id = d-1',
  '# text = Don’t go, Ana.',
  '1-2\tDon’t\t_\t_\t_\t_\t_\t_\t_\t_',
  '1\tDo\tdo\tAUX\t_\tMood=Ind|VerbForm=Fin\t3\taux\t3:aux\t_',
  '2\tn’t\tnot\tPART\t_\tPolarity=Neg\t3\tadvmod\t3:advmod\t_',
  '3\tgo\tgo\tVERB\t_\tMood=Imp\t0\troot\t0:root\tSpaceAfter=No',
  '3.1\tgo\tgo\tVERB\t_\t_\t_\t_\t3:conj:and\t_',
  '4\t,\t,\tPUNCT\t_\t_\t3\tpunct\t3:punct\t_',
  '5\tAna\tAna\tPROPN\t_\tNumber=Sing\t3\tvocative\t3:vocative|3.1:vocative\tSpaceAfter=No',
  '6\t.\t.\tPUNCT\t_\t_\t3\tpunct\t3:punct\t_',
  '',
  '',
].join('\n')

const line = (id: number, head: number, relation: string, deps = '_') =>
  `${id}\ta\ta\tNOUN\t_\t_\t${head}\t${relation}\t${deps}\t_`
const sentence = (...lines: string[]) =>
  `# sent_id = s\n# text = ${lines.map(() => 'a').join(' ')}\n${lines.join('\n')}\n\n`

test('a good file has no problem, nor has an empty one', () => {
  expect(problemsOfLevel2(good)).toEqual([])
  expect(problemsOfLevel2(sentence(line(1, 0, 'root')))).toEqual([])
  expect(problemsOfLevel2('')).toEqual([])
})

const broken: [string, string][] = [
  ['missing-final-line-end', `${good.slice(0, -1)}#`],
  ['not-nfc', good.replaceAll('Ana', 'Ane\u0301')],
  ['line-end-inside', good.replace('d-1\n', 'd-1\r\n')],
  ['not-unicode', good.replaceAll('Ana', 'An\ud800')],
  ['pseudo-empty-line', good.replace(/\n\n$/, '\n \n')],
  ['extra-empty-line', `${good}\n`],
  ['missing-empty-line', good.replace(/\n\n$/, '\n')],
  ['empty-sentence', `${good}# sent_id = e\n\n`],
  ['misplaced-comment', good.replace('\n4\t', '\n# here\n4\t')],
  ['number-of-columns', good.replace('\t_\tSpaceAfter', '\tSpaceAfter').replace('0:root\t', '')],
  ['empty-column', good.replace('\tgo\tgo\t', '\tgo\t\t')],
  ['edge-whitespace', good.replace('\tgo\tgo\t', '\tgo \tgo\t')],
  ['repeated-whitespace', good.replace('\tgo\tgo\t', '\tgo\tg  o\t')],
  ['invalid-whitespace', good.replace('PROPN', 'PR OPN')],
  ['word-id-sequence', good.replace('\n4\t,', '\n5\t,')],
  ['reversed-word-interval', good.replace('1-2\t', '2-1\t')],
  ['word-interval-out', good.replace('1-2\t', '1-9\t')],
  ['misplaced-word-interval', good.replace('1-2\t', '2-3\t')],
  ['overlapping-word-intervals', good.replace('\n2\tn’t', '\n2-3\tx\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn’t')],
  ['misplaced-empty-node', good.replace('3.1\tgo', '2.1\tgo')],
  ['empty-node-sequence', good.replace('3.1\tgo', '3.2\tgo')],
  ['invalid-word-id', good.replace('\n4\t,', '\n4a\t,')],
  ['no-words', '# sent_id = s\n# text = a\n1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n'],
  ['missing-sent-id', good.replace('# sent_id = d-1\n', '')],
  ['multiple-sent-id', good.replace('# text', '# sent_id = d-2\n# text')],
  ['invalid-sent-id', good.replace('d-1', 'd 1')],
  ['non-unique-sent-id', good + good.replace('# newdoc id = d\n', '')],
  ['slash-in-sent-id', good.replace('d-1', 'd/1')],
  ['multiple-newdoc', `# newdoc id = e\n${good}`],
  ['multiple-newpar', good.replace('# sent_id', '# newpar\n# newpar\n# sent_id')],
  ['misplaced-newdoc', good.replace('# newdoc id = d\n', '').replace('# text', '# newdoc id = d\n# text')],
  ['missing-text', good.replace(/# text.*\n/, '')],
  ['multiple-text', good.replace('# text', '# text = a\n# text')],
  ['text-trailing-whitespace', good.replace('Ana.\n', 'Ana. \n')],
  ['text-empty', good.replace('Don’t go, Ana.\n', '\n')],
  ['spaceafter-value', good.replace('0:root\tSpaceAfter=No', '0:root\tSpaceAfter=Yes')],
  ['spaceafter-empty-node', good.replace('3:conj:and\t_', '3:conj:and\tSpaceAfter=No')],
  ['spaceafter-mwt-node', good.replace('3:aux\t_', '3:aux\tSpaceAfter=No')],
  ['text-form-mismatch', good.replace('go, Ana', 'gone, Ana').replace('gone,', 'be,')],
  ['nospaceafter-but-space', good.replace('go, Ana', 'go , Ana')],
  ['missing-spaceafter', good.replace('0:root\tSpaceAfter=No', '0:root\t_')],
  ['text-extra-chars', good.replace('Ana.\n', 'Ana. No\n')],
  ['misc-empty-part', good.replace('0:root\tSpaceAfter=No', '0:root\tSpaceAfter=No||A=B')],
  ['misc-whitespace', good.replace('0:root\tSpaceAfter=No', '0:root\tA=B |SpaceAfter=No')],
  ['repeated-misc', good.replace('0:root\tSpaceAfter=No', '0:root\tSpaceAfter=No|SpaceAfter=No')],
  ['mwt-nonempty-field', good.replace('Don’t\t_\t_', 'Don’t\tdo\t_')],
  ['unknown-upos', good.replace('PROPN', 'NAME')],
  ['empty-node-nonempty-field', good.replace('VERB\t_\t_\t_\t_\t3:conj', 'VERB\t_\t_\t3\tconj\t3:conj')],
  ['invalid-deprel', good.replace('\tvocative\t', '\tVocative\t')],
  ['unknown-deprel', good.replace('\tvocative\t', '\tcalled\t')],
  ['invalid-feature', good.replace('Number=Sing', 'number=sing')],
  ['repeated-feature-value', good.replace('Number=Sing', 'Number=Sing,Sing')],
  ['unsorted-feature-values', good.replace('Number=Sing', 'Number=Sing,Plur')],
  ['repeated-feature', good.replace('Number=Sing', 'Number=Plur|Number=Sing')],
  ['unsorted-features', good.replace('Mood=Ind|VerbForm=Fin', 'VerbForm=Fin|Mood=Ind')],
  ['unknown-head', sentence(line(1, 0, 'root'), line(2, 7, 'obj'))],
  ['unknown-head', sentence(line(1, 0, 'root'), line(2, 1, 'obj')).replace('\t1\tobj', '\t_\tobj')],
  ['head-self-loop', sentence(line(1, 0, 'root'), line(2, 2, 'obj'))],
  ['root-relation', sentence(line(1, 0, 'nsubj'))],
  ['root-relation', sentence(line(1, 0, 'root'), line(2, 1, 'root'))],
  ['not-one-root', sentence(line(1, 0, 'root'), line(2, 0, 'root'))],
  ['non-tree', sentence(line(1, 0, 'root'), line(2, 3, 'obj'), line(3, 2, 'obj'))],
  ['unsorted-deps', good.replace('3:vocative|3.1:vocative', '3.1:vocative|3:vocative')],
  ['repeated-deps', good.replace('3:vocative|3.1:vocative', '3:vocative|3:vocative')],
  ['unknown-ehead', good.replace('|3.1:vocative', '|9:vocative')],
  ['deps-self-loop', good.replace('|3.1:vocative', '|5:vocative')],
  ['invalid-edeprel', good.replace('3:conj:and', '3:conj:And')],
  ['enhanced-root', good.replace('3:conj:and', '0:conj')],
  [
    'unconnected-egraph',
    good.replace('3:conj:and', '5:conj:and').replace('3:vocative|3.1:vocative', '3.1:vocative'),
  ],
]

describe('every rule sees the file that breaks it', () => {
  test.each(broken)('%s', (rule, file) => {
    expect(file).not.toBe(good)
    expect(problemsOfLevel2(file).map((problem) => problem.split(' ')[0])).toContain(rule)
  })
})
