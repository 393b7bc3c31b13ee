/** Who may have done something to whom in a sentence: pairs of nominal phrases and the way between them in the tree. */
import type { Tree } from '../../language/index.ts'

export interface Pair {
  /** Words that head the two phrases. */
  source: number
  target: number
  /** The word from which both hang. */
  top: number
  /** Words between the source and the top, and between the top and the target, from the top down; none of the three. */
  up: number[]
  down: number[]
}

/** A sentence with more nominal phrases is read for its first ones: pairs grow with the square. */
const MOST_NOMINALS = 40
/** Farthest that one of a pair may hang below their top. */
const DEEPEST = 6

const HEADS = /^(?:NOUN|PROPN|PRON|NUM|X|SYM)$/
const RELATIONS =
  /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root|xcomp|ccomp|dislocated|parataxis|compound|advcl|acl)(?::|$)/
/** Pronouns that stand for no actor, or for one that only another clause names. */
const EMPTY = /^(?:which|that|what|who|whom|there|this|it|qui|que|quoi|dont|où|ce|cela|ceci|ça|y|en|se)$/i
const OWN = /^(?:det|case|amod|compound|flat|nummod|nmod|fixed|advmod|goeswith|punct|appos)(?::|$)/

/** Heads of nominal phrases, in order; `kinds` tells of each word whether it is a day or a month. */
function nominalsOf({ words }: Tree, kinds: readonly string[]): number[] {
  const heads: number[] = []
  for (let i = 0; i < words.length && heads.length < MOST_NOMINALS; i++) {
    const { upos, relation, lemma } = words[i]!
    if (!HEADS.test(upos) || !RELATIONS.test(relation)) continue
    if (relation === 'compound' && upos !== 'PROPN') continue
    if (kinds[i] === 'time') continue
    if (upos !== 'PRON' || !EMPTY.test(lemma)) heads.push(i)
  }
  return heads
}

/** First and last word of the phrase of a head: what belongs to it and stands in one stretch around it. */
export function phraseOf(tree: Tree, head: number): { from: number; to: number } {
  const own = new Set<number>()
  const gather = (i: number, deep: number) => {
    own.add(i)
    if (deep > 4) return
    for (const k of tree.dependents(i)) {
      const { relation, upos } = tree.words[k]!
      const opens = i === head && k < head && /^(?:case|punct)$/.test(relation)
      if (!OWN.test(relation) || opens || (relation === 'appos' && upos !== 'PROPN')) continue
      gather(k, deep + 1)
    }
  }
  gather(head, 0)
  const mark = (i: number) => tree.words[i]!.upos === 'PUNCT'
  let from = head
  let to = head
  while (own.has(from - 1)) from--
  while (own.has(to + 1)) to++
  while (to > head && mark(to)) to--
  while (from < head && mark(from)) from++
  return { from, to }
}

/** All pairs of a sentence. */
export function pairsOf(tree: Tree, kinds: readonly string[]): Pair[] {
  const chains = nominalsOf(tree, kinds).map((head) => chainOf(tree, head))
  return chains.flatMap((source) =>
    chains.map((target) => between(source, target)).filter((pair) => pair !== null),
  )
}

/** A word and what it hangs from, up to the root. */
function chainOf({ words }: Tree, i: number): number[] {
  const chain: number[] = []
  for (let at = i; at >= 0 && chain.length < 40; at = words[at]!.head) chain.push(at)
  return chain
}

/** Null for a phrase and itself, for one that holds the other from above, and where they are far apart. */
function between(a: number[], b: number[]): Pair | null {
  let i = a.length - 1
  let j = b.length - 1
  if (a[i] !== b[j] || a[0] === b[0]) return null
  while (i > 0 && j > 0 && a[i - 1] === b[j - 1]) {
    i--
    j--
  }
  if (j === 0 || i > DEEPEST || j > DEEPEST) return null
  // The target hangs from the source ("Mali and Chad agreed"): what they do is told by the word above.
  const top = i === 0 ? a[1] : a[i]
  if (top === undefined) return null
  const down = b.slice(1, j).reverse()
  return { source: a[0]!, target: b[0]!, top, up: a.slice(1, i), down: i === 0 ? [a[0]!, ...down] : down }
}

/** The way down to the last word of a path: relations with their prepositions, "xcomp>obl:to". */
export function wayOf(tree: Tree, path: number[], marks: Record<string, string>): string {
  if (path.length > 4) return 'far'
  return path.map((i) => relationOf(tree, i, marks)).join('>')
}

/** A word's relation, as far as both languages' treebanks tell it apart, with its preposition in one language's words. */
function relationOf(tree: Tree, i: number, marks: Record<string, string>): string {
  const [base, kind] = tree.words[i]!.relation.split(':')
  if (/^(?:obl|nmod|advcl|acl)$/.test(base!) && kind !== 'poss') return `${base}:${markOf(tree, i, marks)}`
  return kind === 'pass' || kind === 'poss' ? `${base}:${kind}` : base!
}

/** The preposition or conjunction of a word, or nothing. */
export function markOf(tree: Tree, i: number, marks: Record<string, string>): string {
  const mark = tree.dependents(i).find((k) => /^(?:case|mark)$/.test(tree.words[k]!.relation))
  if (mark === undefined) return ''
  const lemma = tree.words[mark]!.lemma.toLowerCase()
  return marks[lemma] ?? lemma
}
