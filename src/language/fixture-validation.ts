/**
 * The rules of Universal Dependencies' own validator at levels 1 and 2, as a check for tests: the backbone of the format
 * (1), then text, metadata, features, tree and enhanced graph (2). Written from their documentation
 * (universaldependencies.org/validation-rules.html and format.html); level 3 and above ask for a language's own lists.
 */

const UPOS = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)
const RELATIONS = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse aux cop mark nmod appos nummod acl amod det clf case conj cc fixed flat compound list parataxis orphan goeswith reparandum punct root dep'.split(
    ' ',
  ),
)

/** A line of a sentence by its ten columns. */
interface Line {
  number: number
  id: string
  form: string
  lemma: string
  upos: string
  feats: string
  head: string
  deprel: string
  deps: string
  misc: string
}

interface Block {
  number: number
  comments: string[]
  lines: Line[]
}

/** What is wrong with a CoNLL-U file, each with the rule's name and the line; nothing when it is valid. */
export function problemsOfLevel2(file: string): string[] {
  const problems: string[] = []
  const say: Say = (rule, at, what = '') => void problems.push(`${rule} at ${at}${what && `: ${what}`}`)
  const blocks = blocksOf(file, say)
  // The second level speaks of files that have the form of the first.
  if (problems.length > 0) return problems
  const ids = new Set<string>()
  for (const block of blocks) {
    checkMetadata(block, ids, say)
    checkText(block, say)
    for (const line of block.lines) checkLine(line, say)
    checkTree(block, say)
    checkGraph(block, say)
  }
  return problems
}

type Say = (rule: string, at: number, what?: string) => void

const isWord = (line: Line) => /^\d+$/.test(line.id)
const rangeOf = (line: Line) =>
  /^(\d+)-(\d+)$/.exec(line.id)?.slice(1).map(Number) as [number, number] | undefined

// Level 1.

function blocksOf(file: string, say: Say): Block[] {
  const blocks: Block[] = []
  let block: Block = { number: 1, comments: [], lines: [] }
  const lines = file.split('\n')
  if (file !== '' && lines.at(-1) !== '') say('missing-final-line-end', lines.length)
  lines.slice(0, -1).forEach((text, i) => {
    const at = i + 1
    if (text !== text.normalize('NFC')) say('not-nfc', at)
    if (/[\r\u2028\u2029\v\f]/.test(text)) say('line-end-inside', at)
    if (/\p{Surrogate}/u.test(text)) say('not-unicode', at)
    if (text !== '' && text.trim() === '') say('pseudo-empty-line', at)
    else if (text === '') {
      if (block.lines.length === 0) say(block.comments.length > 0 ? 'empty-sentence' : 'extra-empty-line', at)
      blocks.push(block)
      block = { number: at + 1, comments: [], lines: [] }
    } else if (text.startsWith('#')) {
      if (block.lines.length > 0) say('misplaced-comment', at)
      block.comments.push(text)
    } else block.lines.push(lineOf(text, at, say))
  })
  if (block.lines.length + block.comments.length > 0) say('missing-empty-line', lines.length)
  for (const one of blocks) checkIds(one, say)
  return blocks
}

function lineOf(text: string, number: number, say: Say): Line {
  const columns = text.split('\t')
  if (columns.length !== 10) say('number-of-columns', number, String(columns.length))
  columns.forEach((column, i) => {
    if (column === '') say('empty-column', number, String(i + 1))
    if (/^\s|\s$/.test(column)) say('edge-whitespace', number, String(i + 1))
    if (/\s\s/.test(column)) say('repeated-whitespace', number, String(i + 1))
    if (/\s/.test(column) && ![1, 2, 9].includes(i)) say('invalid-whitespace', number, String(i + 1))
  })
  const [
    id = '',
    form = '',
    lemma = '',
    upos = '',
    ,
    feats = '',
    head = '',
    deprel = '',
    deps = '',
    misc = '',
  ] = columns
  return { number, id, form, lemma, upos, feats, head, deprel, deps, misc }
}

/** Words 1, 2, 3 …; a range before its first word, not into another; an empty node `n.1`, `n.2` after word `n`. */
function checkIds({ lines }: Block, say: Say): void {
  let word = 0
  let empty = 0
  let covered = 0
  const words = lines.filter(isWord).length
  for (const line of lines) {
    const range = rangeOf(line)
    const node = /^(\d+)\.([1-9]\d*)$/.exec(line.id)
    if (/^[1-9]\d*$/.test(line.id)) {
      if (Number(line.id) !== word + 1) say('word-id-sequence', line.number, line.id)
      word++
      empty = 0
    } else if (range) {
      const [first, last] = range
      if (last <= first) say('reversed-word-interval', line.number, line.id)
      if (last > words) say('word-interval-out', line.number, line.id)
      if (first !== word + 1) say('misplaced-word-interval', line.number, line.id)
      if (first <= covered) say('overlapping-word-intervals', line.number, line.id)
      covered = Math.max(covered, last)
    } else if (node) {
      if (Number(node[1]) !== word) say('misplaced-empty-node', line.number, line.id)
      if (Number(node[2]) !== empty + 1) say('empty-node-sequence', line.number, line.id)
      empty++
    } else say('invalid-word-id', line.number, line.id)
  }
  if (lines.length > 0 && words === 0) say('no-words', lines[0]!.number)
}

// Level 2.

function checkMetadata({ number, comments }: Block, ids: Set<string>, say: Say): void {
  const of = (name: string) => comments.filter((comment) => new RegExp(`^#\\s*${name}\\b`).test(comment))
  const id = of('sent_id').map((comment) => /^#\s*sent_id\s*=\s*(\S+)$/.exec(comment)?.[1])
  if (id.length === 0) say('missing-sent-id', number)
  if (id.length > 1) say('multiple-sent-id', number)
  for (const one of id) {
    if (one === undefined) say('invalid-sent-id', number)
    else if (ids.has(one)) say('non-unique-sent-id', number, one)
    else if (one.includes('/')) say('slash-in-sent-id', number, one)
    if (one !== undefined) ids.add(one)
  }
  if (of('newdoc').length > 1) say('multiple-newdoc', number)
  if (of('newpar').length > 1) say('multiple-newpar', number)
  if (of('newdoc').length === 1 && !/^#\s*newdoc/.test(comments[0]!)) say('misplaced-newdoc', number)
}

/** The text is its tokens with a space between those that do not say SpaceAfter=No. */
function checkText({ number, comments, lines }: Block, say: Say): void {
  const texts = comments.filter((comment) => /^#\s*text\s*=/.test(comment))
  if (texts.length === 0) say('missing-text', number)
  if (texts.length > 1) say('multiple-text', number)
  if (texts.length !== 1) return
  const text = texts[0]!.replace(/^#\s*text\s*=\s?/, '')
  if (/\s$/.test(text)) say('text-trailing-whitespace', number)
  if (text === '') say('text-empty', number)
  let covered = 0
  let rest = text
  for (const line of lines) {
    const range = rangeOf(line)
    const spaceAfter = line.misc.split('|').find((one) => one.startsWith('SpaceAfter='))
    if (spaceAfter && spaceAfter !== 'SpaceAfter=No') say('spaceafter-value', line.number, spaceAfter)
    if (!range && !isWord(line)) {
      if (spaceAfter) say('spaceafter-empty-node', line.number)
      continue
    }
    if (!range && Number(line.id) <= covered) {
      if (spaceAfter) say('spaceafter-mwt-node', line.number)
      continue
    }
    if (range) covered = range[1]
    if (!rest.startsWith(line.form)) {
      say('text-form-mismatch', line.number, `${line.form} | ${rest.slice(0, 20)}`)
      return
    }
    rest = rest.slice(line.form.length)
    if (spaceAfter) {
      if (rest.startsWith(' ')) say('nospaceafter-but-space', line.number)
    } else if (rest !== '') {
      if (!rest.startsWith(' ')) {
        say('missing-spaceafter', line.number, line.form)
        return
      }
      rest = rest.slice(1)
    }
  }
  if (rest !== '') say('text-extra-chars', number, rest.slice(0, 20))
}

function checkLine(line: Line, say: Say): void {
  const { number, misc } = line
  if (misc !== '_') {
    const parts = misc.split('|')
    if (parts.some((part) => part === '')) say('misc-empty-part', number, misc)
    if (parts.some((part) => part !== part.trim())) say('misc-whitespace', number, misc)
    if (new Set(parts).size !== parts.length) say('repeated-misc', number, misc)
  }
  if (rangeOf(line)) {
    const others = [line.lemma, line.upos, line.head, line.deprel, line.deps]
    if (others.some((column) => column !== '_')) say('mwt-nonempty-field', number)
    if (line.feats !== '_' && line.feats !== 'Typo=Yes') say('mwt-nonempty-field', number)
    return
  }
  checkFeatures(line, say)
  if (!UPOS.has(line.upos) && !(line.upos === '_' && !isWord(line))) say('unknown-upos', number, line.upos)
  if (!isWord(line)) {
    if (line.head !== '_' || line.deprel !== '_') say('empty-node-nonempty-field', number)
    return
  }
  if (!/^[a-z]+(:[a-z]+)?$/.test(line.deprel)) say('invalid-deprel', number, line.deprel)
  else if (!RELATIONS.has(line.deprel.split(':')[0]!)) say('unknown-deprel', number, line.deprel)
}

function checkFeatures({ feats, number }: Line, say: Say): void {
  if (feats === '_') return
  const names: string[] = []
  for (const pair of feats.split('|')) {
    const match =
      /^([A-Z][A-Za-z0-9]*(?:\[[a-z0-9]+\])?)=(([A-Z0-9][A-Z0-9a-z]*)(,[A-Z0-9][A-Z0-9a-z]*)*)$/.exec(pair)
    if (!match) {
      say('invalid-feature', number, pair)
      continue
    }
    names.push(match[1]!)
    const values = match[2]!.split(',')
    if (new Set(values).size !== values.length) say('repeated-feature-value', number, pair)
    if (values.join() !== values.toSorted().join()) say('unsorted-feature-values', number, pair)
  }
  if (new Set(names).size !== names.length) say('repeated-feature', number, feats)
  if (names.join() !== names.toSorted(byLowerCase).join()) say('unsorted-features', number, feats)
}

function byLowerCase(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}

/** One root, every head a word of the sentence, no circle. */
function checkTree({ number, lines }: Block, say: Say): void {
  const words = lines.filter(isWord)
  const heads = words.map(({ head }) => (/^\d+$/.test(head) ? Number(head) : Number.NaN))
  words.forEach((line, i) => {
    const head = heads[i]!
    if (Number.isNaN(head) || head > words.length) say('unknown-head', line.number, line.head)
    if (head === i + 1) say('head-self-loop', line.number)
    if ((head === 0) !== (line.deprel.split(':')[0] === 'root'))
      say('root-relation', line.number, line.deprel)
  })
  if (heads.filter((head) => head === 0).length !== 1) say('not-one-root', number)
  for (let i = 0; i < words.length; i++) {
    let at = i
    for (let steps = 0; at >= 0 && steps <= words.length; steps++) at = (heads[at] ?? 0) - 1
    if (at < 0) continue
    say('non-tree', words[i]!.number)
    return
  }
}

const enhancedRelation =
  /^[a-z]+(:[a-z]+)?(:[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(_[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)*)?(:[a-z]+)?$/u

/** Edges in order, from nodes that are there, none from a node to itself; everything reached from the root. */
function checkGraph({ number, lines }: Block, say: Say): void {
  const nodes = lines.filter((line) => !rangeOf(line))
  const known = new Set(nodes.map(({ id }) => id))
  const below = new Map<string, string[]>()
  if (nodes.every(({ deps }) => deps === '_')) return
  for (const { id, deps, number: at } of nodes) {
    if (deps === '_') continue
    const edges = deps.split('|').map((edge) => {
      const cut = edge.indexOf(':')
      return [edge.slice(0, cut), edge.slice(cut + 1)] as const
    })
    const place = ([head, relation]: readonly [string, string]) => [Number(head), relation] as const
    const sorted = edges.toSorted((a, b) => {
      const [[x, m], [y, n]] = [place(a), place(b)]
      return x - y || (m < n ? -1 : m > n ? 1 : 0)
    })
    if (sorted.join('|') !== edges.join('|')) say('unsorted-deps', at, deps)
    if (new Set(edges.map((edge) => edge.join(':'))).size !== edges.length) say('repeated-deps', at, deps)
    for (const [head, relation] of edges) {
      if (head !== '0' && !known.has(head)) say('unknown-ehead', at, deps)
      if (head === id) say('deps-self-loop', at, deps)
      if (!enhancedRelation.test(relation) || !RELATIONS.has(relation.split(':')[0]!))
        say('invalid-edeprel', at, relation)
      if ((head === '0') !== (relation === 'root')) say('enhanced-root', at, deps)
      below.set(head, [...(below.get(head) ?? []), id])
    }
  }
  const reached = new Set<string>()
  const waiting = ['0']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const id of below.get(at) ?? [])
      if (!reached.has(id)) {
        reached.add(id)
        waiting.push(id)
      }
  if (reached.size !== nodes.length) say('unconnected-egraph', number)
}
