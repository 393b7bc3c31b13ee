/** What the trained parts look at: a pair of phrases and the words between and beside them, as names of features. */
import type { Tree } from '../../language/index.ts'
import type { PloverClass } from '../../model.ts'
import { type EventLexicon, type Reading, readingsAt } from './lexicon.ts'
import { markOf, type Pair, wayOf } from './pairs.ts'

/** What is known of a sentence before its pairs are weighed. */
export interface Ground {
  tree: Tree
  lexicon: EventLexicon
  /** What each word is, for phrases: a kind of name, a word for an actor, else its part of speech. */
  kinds: string[]
  /** Whether a word reports: said, announced. */
  reports: boolean[]
  /** Readings of each word, filled when first asked for. */
  readings: (Reading[] | undefined)[]
}

/** A word that may say what happened between a pair. */
export interface Trigger {
  at: number
  where: 'top' | 'down' | 'up' | 'beside'
  readings: Reading[]
}

const BESIDE = /^(?:obj|obl|xcomp|nmod|compound|acl|ccomp|advcl|nsubj:pass|conj)/

/** The words that may say what happened between a pair, the likeliest first, each with its readings. */
export function triggersOf(ground: Ground, { top, up, down, source, target }: Pair): Trigger[] {
  const { tree, reports } = ground
  const way = [top, ...down]
  const beside = way.flatMap((i) =>
    tree.dependents(i).filter((k) => BESIDE.test(tree.words[k]!.relation) && k !== source && k !== target),
  )
  const between = new Set([...way, ...up])
  const places: [number, Trigger['where']][] = [
    [top, 'top'],
    ...down.map((i): [number, 'down'] => [i, 'down']),
    ...[...up].reverse().map((i): [number, 'up'] => [i, 'up']),
    ...beside.filter((i) => !between.has(i)).map((i): [number, 'beside'] => [i, 'beside']),
  ]
  const found = places
    .map(([at, where]) => ({ at, where, readings: readingsOf(ground, at) }))
    .filter(({ readings }) => readings.length > 0)
  // "announced the release": what is announced, unless announcing is all there is
  const said = found.filter(({ at }) => !reports[at])
  return said.length ? said : found
}

export function readingsOf(ground: Ground, i: number): Reading[] {
  ground.readings[i] ??= readingsAt(ground.tree, i, ground.lexicon)
  return ground.readings[i]!
}

/** Features that tell whether a pair is who did it and to whom. Those of single words begin with a small `l`. */
export function pairFeatures(ground: Ground, pair: Pair): string[] {
  const { tree, kinds, reports, lexicon } = ground
  const { source, target, top, up, down } = pair
  const { words } = tree
  const upWay = wayOf(tree, [...up].reverse().concat(source), lexicon.marks)
  const downWay = wayOf(tree, [...down, target], lexicon.marks)
  const [first] = triggersOf(ground, pair)
  const s = kinds[source]!
  const t = kinds[target]!
  const lemma = words[top]!.lemma.toLowerCase()
  const features = [
    `U ${upWay}`,
    `D ${downWay}`,
    `UD ${upWay} ${downWay}`,
    `N ${down.length} ${up.length}`,
    `P ${words[top]!.upos} ${plain(words[top]!.relation)}`,
    `S ${words[source]!.upos} ${s}`,
    `T ${words[target]!.upos} ${t}`,
    `ST ${s} ${t}`,
    `SR ${plain(words[source]!.relation)} ${s}`,
    `TR ${plain(words[target]!.relation)} ${markOf(tree, target, lexicon.marks)} ${t}`,
    `O ${source < target} ${source < top} ${target < top}`,
    `F ${Math.min(6, Math.abs(target - top) >> 2)} ${Math.min(4, Math.abs(source - top) >> 2)}`,
    `H ${depthOf(tree, top)}`,
    `W ${first?.where ?? 'none'} ${first?.readings[0]?.sure ?? 0}`,
    `V ${reports[top]} ${downWay}`,
    `B ${words.slice(0, source).some(({ relation }) => relation.startsWith('nsubj'))}`,
    `ld ${lemma} ${downWay}`,
    `lu ${lemma} ${upWay}`,
  ]
  if (!first) return features
  const kind = first.readings[0]!.class
  features.push(
    `CD ${kind} ${downWay}`,
    `CU ${kind} ${upWay}`,
    `CT ${kind} ${t}`,
    `WD ${first.where} ${downWay}`,
  )
  return features
}

const plain = (relation: string): string => relation.replace(/:(?!pass|poss).*/, '')

function depthOf({ words }: Tree, i: number): number {
  let depth = 0
  for (let at = i; words[at]!.head >= 0 && depth < 5; at = words[at]!.head) depth++
  return depth
}

/** Features that tell of what class an event is. Those of single words begin with a small `l`. */
export function classFeatures(ground: Ground, pair: Pair, triggers: Trigger[]): string[] {
  const { tree, kinds, lexicon } = ground
  const { words } = tree
  const { source, target, top } = pair
  return [
    ...new Set([
      ...triggers.slice(0, 6).flatMap((trigger, rank) => triggerFeatures(ground, trigger, rank)),
      `R ${triggers
        .slice(0, 2)
        .map(({ readings }) => readings[0]!.class)
        .join(' ')}`,
      ...moodsOf(tree, top, lexicon.moods).map((mood) => `M ${mood}`),
      `RC ${ruledClass(ground, triggers)}`,
      `SK ${kinds[source]}`,
      `TK ${kinds[target]}`,
      `TM ${plain(words[target]!.relation)} ${markOf(tree, target, lexicon.marks)}`,
      ...wordFeatures(tree, pair),
    ]),
  ]
}

function triggerFeatures(
  { tree, lexicon }: Ground,
  { at, where, readings }: Trigger,
  rank: number,
): string[] {
  const features = readings.flatMap(({ class: kind, sure }) => [
    `K${Math.min(rank, 2)} ${kind} ${sure}`,
    `K ${where} ${kind}`,
    ...(sure > 1 ? [`KS ${kind}`] : []),
  ])
  if (rank === 0)
    features.push(
      `KK ${readings.map(({ class: kind, sure }) => kind + sure).join(' ')}`,
      `l0 ${words(tree, at)}`,
    )
  if (rank < 2)
    for (const mood of moodsOf(tree, at, lexicon.moods))
      features.push(`M${rank} ${mood} ${readings[0]!.class}`)
  return features
}

const words = (tree: Tree, i: number): string => tree.words[i]!.lemma.toLowerCase()

/** The words on the way, those that hang from it, and those of the clause, alone and side by side. */
function wordFeatures(tree: Tree, { source, target, top, up, down }: Pair): string[] {
  const way = [top, ...up, ...down]
  const features = [`lt ${words(tree, target)}`, `ls ${words(tree, source)}`]
  for (const i of way) {
    features.push(`lp ${words(tree, i)} ${tree.words[i]!.upos}`)
    for (const k of tree.dependents(i)) {
      const { relation } = tree.words[k]!
      if (k === source || k === target || /^(?:punct|det)$/.test(relation)) continue
      features.push(`lb ${words(tree, k)}`, `lr ${plain(relation)} ${words(tree, k)}`)
    }
  }
  const clause = tree
    .subtree(top)
    .filter((k) => k < top + 25 && k > top - 12 && tree.words[k]!.upos !== 'PROPN')
  clause.forEach((k, at) => {
    if (!/^(?:PUNCT|DET|NUM)$/.test(tree.words[k]!.upos)) features.push(`lc ${words(tree, k)}`)
    if (at > 0 && clause[at - 1] === k - 1) features.push(`l2 ${words(tree, k - 1)} ${words(tree, k)}`)
  })
  return features
}

/** Future, negation, voice and modality of a verb, in words that both languages share. */
export function moodsOf(tree: Tree, i: number, moods: Record<string, string>): string[] {
  const found: string[] = []
  if (/Tense=Fut/.test(tree.words[i]!.feats)) found.push('will')
  for (const k of tree.dependents(i)) {
    const { relation, lemma, form } = tree.words[k]!
    if (relation === 'aux:pass') found.push('passive')
    else if (/^(?:aux|cop|advmod)/.test(relation)) {
      const mood = moods[lemma.toLowerCase()] ?? moods[form.toLowerCase()]
      if (mood) found.push(mood)
    }
  }
  return found
}

/** Classes of what one does to another's liking; a future one is a pledge, and a future hostile one is a threat. */
const FRIENDLY: PloverClass[] = ['SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'CONSULT']
const HOSTILE: PloverClass[] = ['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'ACCUSE']

/** The class that rules alone give: of the first trigger, turned by will, must and not. */
export function ruledClass({ tree, lexicon }: Ground, [first]: Trigger[]): PloverClass | null {
  if (!first) return null
  const kind = first.readings[0]!.class
  const moods = moodsOf(tree, first.at, lexicon.moods)
  if (moods.includes('must')) return 'REQUEST'
  if (moods.includes('will')) {
    if (FRIENDLY.includes(kind)) return moods.includes('not') ? 'REJECT' : 'AGREE'
    if (HOSTILE.includes(kind)) return moods.includes('not') ? 'AGREE' : 'THREATEN'
  }
  return kind
}
