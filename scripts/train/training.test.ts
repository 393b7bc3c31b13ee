/** Training gives the same bytes from the same treebank and seed, and others from another seed. */
import { expect, test, vi } from 'vitest'
import { type ConlluSentence, readConllu } from '../../src/language/conllu.ts'
import { trainParser } from './parser.ts'
import { trainSegmentation } from './segmentation.ts'
import { trainTagger } from './tagger.ts'

/** A treebank of a dozen sentences, written here. */
const treebank: ConlluSentence[] = ['Ana', 'Tom', 'She'].flatMap((who) =>
  ['left', 'spoke', 'slept', 'won'].flatMap((did) =>
    readConllu(
      [
        `# sent_id = ${who}-${did}`,
        `# text = ${who} ${did} today.`,
        `1\t${who}\t${who}\t${who === 'She' ? 'PRON' : 'PROPN'}\t_\tNumber=Sing\t2\tnsubj\t_\t_`,
        `2\t${did}\t${did}\tVERB\t_\tTense=Past\t0\troot\t_\t_`,
        '3\ttoday\ttoday\tNOUN\t_\tNumber=Sing\t2\tobl\t_\tSpaceAfter=No',
        '4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_',
        '',
        '',
      ].join('\n'),
    ),
  ),
)

function parserOf(seed: number): Buffer {
  const options = {
    width: 16,
    layers: 1,
    arc: 8,
    label: 8,
    seed,
    epochs: 3,
    rate: 2e-3,
    dropout: 0.15,
    batch: 20,
    others: 1,
  }
  let packed = new Uint8Array()
  trainParser([treebank], 'en', options, (_epoch, _losses, pack) => {
    packed = new Uint8Array(pack())
  })
  return Buffer.from(packed)
}

test('the parser', () => {
  const first = parserOf(7)
  expect(first.length).toBeGreaterThan(1000)
  expect(parserOf(7).equals(first)).toBe(true)
  expect(parserOf(8).equals(first)).toBe(false)
})

test('tokens, sentence ends and tags', () => {
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  for (const train of [() => trainSegmentation([treebank], 'en'), () => trainTagger([treebank], 2)])
    expect(Buffer.from(train()).equals(Buffer.from(train()))).toBe(true)
  quiet.mockRestore()
})
