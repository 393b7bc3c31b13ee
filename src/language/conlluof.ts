/** Sentences as CoNLL-U, the format that other people's software reads. */
import { parsed, Tree, treeOf } from './analysis.ts'
import { type ConlluSentence, type ConlluWord, writeConllu } from './conllu.ts'
import type { ModelLanguage } from './model-file.ts'
import { type Sentence, type Word, writtenForm } from './sentences.ts'

/** One parsed sentence with its text, its kind, and the place of each token in the document (`TokenRange`, code points). */
export function conlluOf(
  text: string,
  sentence: Sentence,
  id: string,
  places: (offset: number) => number,
): string {
  const tree = treeOf(sentence)
  const { tokens } = sentence
  const ranges: ConlluSentence['ranges'] = []
  const words: ConlluWord[] = wordLines(tree)
  let shown = ''
  let first = 0
  tokens.forEach((token, t) => {
    let last = first
    while (last + 1 < words.length && sentence.words[last + 1]!.token === t) last++
    const form = composed(writtenForm(text, token.start, token.end))
    const next = tokens[t + 1]
    const spaced = next === undefined || next.start > token.end
    const misc = [
      ...(form !== composed(token.form) ? [`CorrectForm=${composed(token.form)}`] : []),
      ...(spaced ? [] : ['SpaceAfter=No']),
      `TokenRange=${places(token.start)}:${places(token.end)}`,
    ].join('|')
    if (last > first) ranges.push({ first: first + 1, last: last + 1, form, misc })
    else {
      words[first]!.form = form
      words[first]!.misc = misc
    }
    shown += form + (spaced && next !== undefined ? ' ' : '')
    first = last + 1
  })
  const comments = [
    `# sent_id = ${id}`,
    ...(sentence.kind === 'sentence' ? [] : [`# kind = ${sentence.kind}`]),
    `# text = ${shown}`,
  ]
  return writeConllu({ comments, text: shown, newdoc: false, newpar: false, words, ranges })
}

/**
 * The format wants Unicode in composed letters (NFC): half a character, which no file can hold, is U+FFFD. `TokenRange`
 * says where they stand as they were written.
 */
const composed = (form: string) => form.toWellFormed().normalize('NFC')

/** A treebank's sentence with its own tokens and words, and our tags, lemmas and tree. */
export function reparsed(sentence: ConlluSentence, language: ModelLanguage): ConlluSentence {
  const words: Word[] = sentence.words.map((word, i) => ({ start: i, end: i + 1, form: word.form, token: i }))
  const lines = wordLines(new Tree(parsed(words, language)))
  return {
    ...sentence,
    words: lines.map((line, i) => ({ ...line, misc: sentence.words[i]!.misc })),
  }
}

function wordLines(tree: Tree): ConlluWord[] {
  return tree.words.map((word, i) => ({
    id: i + 1,
    form: composed(word.form),
    lemma: composed(word.lemma),
    upos: word.upos,
    xpos: '_',
    feats: word.feats,
    head: word.head + 1,
    deprel: word.relation,
    deps: tree
      .enhancedHeads(i)
      .map(({ head, relation }) => `${head + 1}:${relation}`)
      .join('|'),
    misc: '_',
  }))
}

/** Turns UTF-16 offsets into code points, for offsets asked in rising order. */
export function codePointPlaces(text: string): (offset: number) => number {
  let at = 0
  let points = 0
  return (offset) => {
    if (offset < at) at = points = 0
    while (at < offset) {
      const code = text.charCodeAt(at)
      const next = text.charCodeAt(at + 1)
      at += code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1
      points++
    }
    return points
  }
}
