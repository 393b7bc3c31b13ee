/** The rules of Universal Dependencies' validator up to level 2, as a check for tests: format, then tree and graph. */
import { type ConlluSentence, readConllu, tokensOfConllu } from './conllu.ts'

const UPOS = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)
const RELATIONS = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse aux cop mark nmod appos nummod acl amod det clf case conj cc fixed flat compound list parataxis orphan goeswith reparandum punct root dep'.split(
    ' ',
  ),
)

/** What is wrong with a CoNLL-U file, in words; nothing when it is valid. */
export function problemsOfLevel2(file: string): string[] {
  const problems: string[] = []
  if (file !== '' && !file.endsWith('\n\n')) problems.push('the file does not end with an empty line')
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const columns = line.split('\t')
    if (columns.length !== 10) problems.push(`${columns.length} columns: ${line}`)
    columns.forEach((column, i) => {
      if (column === '') problems.push(`an empty column ${i + 1}: ${line}`)
      if (/^\s|\s$|\s\s/.test(column))
        problems.push(`spaces at an edge or doubled in column ${i + 1}: ${line}`)
      if (/\s/.test(column) && i !== 1 && i !== 2) problems.push(`a space in column ${i + 1}: ${line}`)
    })
  }
  const ids = new Set<string>()
  for (const sentence of problems.length > 0 ? [] : readConllu(file)) {
    const id = sentence.comments.filter((comment) => comment.startsWith('# sent_id = '))
    if (id.length !== 1 || ids.has(id[0]!)) problems.push(`sent_id missing or twice: ${id}`)
    ids.add(id[0]!)
    problems.push(...problemsOfText(sentence), ...problemsOfWords(sentence), ...problemsOfGraph(sentence))
  }
  return problems
}

function problemsOfText(sentence: ConlluSentence): string[] {
  if (sentence.comments.filter((comment) => comment.startsWith('# text = ')).length !== 1)
    return ['not one text']
  const tokens = tokensOfConllu(sentence)
  const text = tokens
    .map((token, i) => token.form + (token.spaceAfter && i + 1 < tokens.length ? ' ' : ''))
    .join('')
  const problems = text === sentence.text ? [] : [`text ${sentence.text} but forms ${text}`]
  if (/\s$/.test(sentence.text)) problems.push('text ends with a space')
  for (const { first, last } of sentence.ranges)
    if (last <= first || last > sentence.words.length) problems.push(`range ${first}-${last}`)
  return problems
}

function problemsOfWords({ words }: ConlluSentence): string[] {
  const problems: string[] = []
  for (const word of words) {
    if (!UPOS.has(word.upos)) problems.push(`part of speech ${word.upos}`)
    if (word.feats !== '_') problems.push(...problemsOfFeatures(word.feats))
    const [base, ...rest] = word.deprel.split(':')
    if (!RELATIONS.has(base!) || rest.length > 1 || !/^[a-z]+(:[a-z]+)?$/.test(word.deprel))
      problems.push(`relation ${word.deprel}`)
    if (word.head < 0 || word.head > words.length || word.head === word.id) problems.push(`head ${word.head}`)
    if ((word.head === 0) !== (word.deprel === 'root')) problems.push(`${word.deprel} under ${word.head}`)
    const seen = new Set<number>()
    for (let at = word.id; at > 0; at = words[at - 1]?.head ?? 0) {
      if (seen.has(at)) {
        problems.push(`a circle at ${word.id}`)
        break
      }
      seen.add(at)
    }
  }
  if (words.filter((word) => word.head === 0).length !== 1) problems.push('not one root')
  return problems
}

function problemsOfFeatures(feats: string): string[] {
  const pairs = feats.split('|')
  const problems = pairs
    .filter(
      (pair) =>
        !/^[A-Z][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9]*(,[A-Z0-9][A-Za-z0-9]*)*$/.test(pair),
    )
    .map((pair) => `feature ${pair}`)
  const names = pairs.map((pair) => pair.split('=')[0]!)
  const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  if (names.join() !== sorted.join()) problems.push(`features out of order: ${feats}`)
  if (new Set(names).size !== names.length) problems.push(`a feature twice: ${feats}`)
  return problems
}

/** The enhanced graph: heads in order, none its own, every word reached from the root. */
function problemsOfGraph({ words }: ConlluSentence): string[] {
  const problems: string[] = []
  const children = new Map<number, number[]>()
  for (const word of words) {
    if (word.deps === '_') continue
    let last = -1
    for (const edge of word.deps.split('|')) {
      const [, number, relation] = /^(\d+):(.+)$/.exec(edge) ?? []
      const head = Number(number)
      if (number === undefined || head > words.length) problems.push(`graph ${word.deps}`)
      if (head === word.id) problems.push(`its own head: ${word.deps}`)
      if (head < last) problems.push(`graph out of order: ${word.deps}`)
      if ((head === 0) !== (relation === 'root')) problems.push(`graph root: ${word.deps}`)
      last = head
      children.set(head, [...(children.get(head) ?? []), word.id])
    }
  }
  const reached = new Set<number>()
  const waiting = [0]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const child of children.get(at) ?? [])
      if (!reached.has(child)) {
        reached.add(child)
        waiting.push(child)
      }
  if (children.size > 0 && reached.size !== words.length) problems.push('words out of reach of the root')
  return problems
}
