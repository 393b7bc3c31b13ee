/** Universal Dependencies' text format, CoNLL-U: read and written without loss of what Answerable uses. */
import { Problem } from '../problem.ts'

/** One syntactic word, a line with ten columns. `head` is the number of a word, 0 for the root, -1 where unknown. */
export interface ConlluWord {
  id: number
  form: string
  lemma: string
  upos: string
  xpos: string
  feats: string
  head: number
  deprel: string
  deps: string
  misc: string
}
/** One written token that holds several words (`don't`, `du`): the words `first` to `last`, counted from 1. */
export interface ConlluRange {
  first: number
  last: number
  form: string
  misc: string
}
export interface ConlluSentence {
  comments: string[]
  text: string
  newdoc: boolean
  newpar: boolean
  words: ConlluWord[]
  ranges: ConlluRange[]
}

/**
 * Reads CoNLL-U. Empty nodes (`8.1`) are left out: they belong to enhanced graphs only. A line without ten columns, or
 * whose id is none or out of order, is the problem `conllu_line`.
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let sentence = empty()
  let number = 0
  for (const raw of text.split('\n')) {
    number++
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.trim() === '') {
      if (sentence.words.length > 0) sentences.push(sentence)
      sentence = empty()
    } else if (line.startsWith('#')) readComment(line, sentence)
    else readLine(line, sentence, number)
  }
  if (sentence.words.length > 0) sentences.push(sentence)
  return sentences
}

function empty(): ConlluSentence {
  return { comments: [], text: '', newdoc: false, newpar: false, words: [], ranges: [] }
}

function readComment(line: string, sentence: ConlluSentence): void {
  sentence.comments.push(line)
  if (line.startsWith('# text = ')) sentence.text = line.slice(9)
  else if (/^# newdoc\b/.test(line)) sentence.newdoc = true
  else if (/^# newpar\b/.test(line)) sentence.newpar = true
}

function fault(line: number, words: string): Problem {
  return new Problem('conllu_line', { line, words: words.slice(0, 60) })
}

function readLine(line: string, sentence: ConlluSentence, number: number): void {
  const columns = line.split('\t')
  if (columns.length !== 10) throw fault(number, line)
  const [id, form, lemma, upos, xpos, feats, head, deprel, deps, misc] = columns as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const range = /^(\d+)-(\d+)$/.exec(id)
  if (range) sentence.ranges.push({ first: Number(range[1]), last: Number(range[2]), form, misc })
  else if (/^\d+$/.test(id)) {
    if (Number(id) !== sentence.words.length + 1) throw fault(number, line)
    const parent = /^\d+$/.test(head) ? Number(head) : -1
    sentence.words.push({ id: Number(id), form, lemma, upos, xpos, feats, head: parent, deprel, deps, misc })
  } else if (!/^\d+\.\d+$/.test(id)) throw fault(number, line)
}

/** Writes one sentence with its comments and the empty line after it. */
export function writeConllu(sentence: ConlluSentence): string {
  const lines = [...sentence.comments]
  let next = 0
  for (const word of sentence.words) {
    const range = sentence.ranges[next]
    if (range && range.first === word.id) {
      lines.push(`${range.first}-${range.last}\t${range.form}\t_\t_\t_\t_\t_\t_\t_\t${range.misc || '_'}`)
      next++
    }
    const head = word.head < 0 ? '_' : String(word.head)
    lines.push(
      [
        word.id,
        word.form,
        word.lemma,
        word.upos,
        word.xpos,
        word.feats,
        head,
        word.deprel,
        word.deps,
        word.misc,
      ]
        .map((column) => column || '_')
        .join('\t'),
    )
  }
  return `${lines.join('\n')}\n\n`
}

/** A written token of a treebank with the words in it, numbered from 1, and whether a space follows. */
export interface ConlluToken {
  form: string
  first: number
  last: number
  spaceAfter: boolean
}

/** The written tokens of a sentence, in order. */
export function tokensOfConllu(sentence: ConlluSentence): ConlluToken[] {
  const tokens: ConlluToken[] = []
  let next = 0
  for (let i = 0; i < sentence.words.length; ) {
    const word = sentence.words[i]!
    const range = sentence.ranges[next]
    if (range && range.first === word.id) {
      tokens.push({ form: range.form, first: range.first, last: range.last, spaceAfter: spaced(range.misc) })
      next++
      i = range.last
    } else {
      tokens.push({ form: word.form, first: word.id, last: word.id, spaceAfter: spaced(word.misc) })
      i++
    }
  }
  return tokens
}

function spaced(misc: string): boolean {
  return !misc.split('|').includes('SpaceAfter=No')
}
