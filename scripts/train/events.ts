/** Trains the event coder on labelled sentences: one linear scorer of pairs, one of classes. Deterministic. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { classFeatures, type Ground, pairFeatures, triggersOf } from '../../src/find/events/features.ts'
import { type Pair, pairsOf } from '../../src/find/events/pairs.ts'
import { groundOf, sceneOf } from '../../src/find/events/sentence.ts'
import { type EventWeights, hashOf, Linear, ROOT_CLASSES, softmax } from '../../src/find/events/weights.ts'
import { findNamed } from '../../src/find/names.ts'
import { Resolver } from '../../src/find/resolve.ts'
import { layOut } from '../../src/find/text.ts'
import { packModel } from '../../src/language/model-file.ts'
import { sentencesOf } from '../../src/language/sentences.ts'
import type { Document } from '../../src/model.ts'

/** A sentence with the one event that readers marked in it. */
export interface Labelled {
  id: string
  text: string
  events: { class: string; source: string[]; target: string[] }[]
}

/** A labelled sentence as the trainer sees it: features of its pairs, those that readers marked, and the class. */
interface Example {
  pairs: string[][]
  marked: number[]
  class: number
  /** Features of class of the marked pair, else of every pair's likeliest. */
  classOf(pair: number): string[]
}

/** Sentences of a file of JSON Lines, gzipped or not. */
export function readLabelled(path: string): Labelled[] {
  const bytes = readFileSync(path)
  const text = new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
}

export const documentOf = (id: string, text: string): Document => ({
  id,
  name: id,
  original: id,
  mediaType: 'text/plain',
  text,
  language: 'en',
  furniture: [],
  doubts: [],
})

/** What is learned of a sentence. Without `words`, only what both languages share: relations, classes, kinds. */
export function exampleOf({ id, text, events }: Labelled, words: boolean): Example {
  const laid = layOut(documentOf(id, text))
  const names = findNamed(laid)
  const scene = sceneOf(laid, names, new Resolver(laid, names))
  const grounds = sentencesOf(text, 'en').map((sentence) => groundOf(scene, sentence))
  const pairs = grounds.flatMap((ground) =>
    pairsOf(ground.tree, ground.kinds).map((pair) => ({ ground, pair })),
  )
  const { class: kind, source, target } = events[0]!
  const kept = (features: string[]) =>
    words ? features : features.filter((feature) => !feature.startsWith('l'))
  const known = new Map<number, string[]>()
  return {
    pairs: pairs.map(({ ground, pair }) => kept(pairFeatures(ground, pair))),
    marked: pairs.flatMap(({ ground, pair }, i) => (isMarked(ground, pair, text, source, target) ? [i] : [])),
    class: (ROOT_CLASSES as readonly string[]).indexOf(kind),
    classOf(i) {
      let features = known.get(i)
      if (!features) {
        const { ground, pair } = pairs[i]!
        features = kept(classFeatures(ground, pair, triggersOf(ground, pair)))
        known.set(i, features)
      }
      return features
    },
  }
}

/** Whether the two words are the topmost of what readers marked as source and target. */
function isMarked(
  ground: Ground,
  { source, target }: Pair,
  text: string,
  sources: string[],
  targets: string[],
): boolean {
  return topOf(ground, text, sources[0]) === source && topOf(ground, text, targets[0]) === target
}

function topOf({ tree }: Ground, text: string, phrase: string | undefined): number {
  const start = phrase ? text.indexOf(phrase) : -1
  if (start < 0) return -1
  const inside = (i: number) => {
    const word = tree.words[i]!
    return word.start >= start && word.end <= start + phrase!.length && word.upos !== 'PUNCT'
  }
  const tops = tree.words
    .map((_, i) => i)
    .filter((i) => inside(i) && !(tree.words[i]!.head >= 0 && inside(tree.words[i]!.head)))
  return tops[0] ?? -1
}

/** Weights while they are learned: adaptive steps, one row a feature. */
class Learner {
  readonly rows = new Map<string, { weights: Float64Array; squares: Float64Array }>()
  private readonly width: number
  private readonly rate: number
  private readonly decay: number

  constructor(width: number, rate: number, decay: number) {
    this.width = width
    this.rate = rate
    this.decay = decay
  }

  scores(features: readonly string[]): Float64Array {
    const sums = new Float64Array(this.width)
    for (const feature of features) {
      const row = this.rows.get(feature)
      if (row) for (let k = 0; k < this.width; k++) sums[k]! += row.weights[k]!
    }
    return sums
  }

  step(features: readonly string[], k: number, gradient: number): void {
    for (const feature of features) {
      let row = this.rows.get(feature)
      if (!row) {
        row = { weights: new Float64Array(this.width), squares: new Float64Array(this.width) }
        this.rows.set(feature, row)
      }
      const slope = gradient - this.decay * row.weights[k]!
      row.squares[k]! += slope * slope
      row.weights[k]! += (this.rate * slope) / Math.sqrt(row.squares[k]! + 0.01)
    }
  }
}

/** Features seen in at least two of the lists. */
function repeated(lists: Iterable<string[]>): (features: string[]) => string[] {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const list of lists)
    for (const feature of new Set(list)) {
      if (once.has(feature)) more.add(feature)
      once.add(feature)
    }
  return (features) => features.filter((feature) => more.has(feature))
}

/** The pair that readers marked shall weigh more than the other pairs of its sentence. */
function learnPairs(examples: Example[]): Learner {
  const learner = new Learner(1, 0.2, 0.001)
  const keep = repeated(examples.map(({ pairs }) => [...new Set(pairs.flat())]))
  const kept = examples
    .filter(({ marked }) => marked.length)
    .map(({ pairs, marked }) => ({ pairs: pairs.map(keep), marked }))
  for (let epoch = 0; epoch < 12; epoch++)
    for (const { pairs, marked } of kept) {
      const shares = softmax(pairs.map((features) => learner.scores(features)[0]!))
      const sum = marked.reduce((all, i) => all + shares[i]!, 0)
      pairs.forEach((features, i) => {
        const gradient = (marked.includes(i) ? shares[i]! / sum : 0) - shares[i]!
        if (Math.abs(gradient) > 0.001) learner.step(features, 0, gradient)
      })
    }
  return learner
}

/** Rare classes weigh more, by the square root of how much rarer they are than the mean. */
function learnClasses(examples: Example[], pairs: Learner): Learner {
  const learner = new Learner(ROOT_CLASSES.length, 0.3, 0.02)
  const lists = examples.map((example) => ({
    class: example.class,
    features: example.classOf(likeliest(example, pairs)),
  }))
  const keep = repeated(lists.map(({ features }) => features))
  const kept = lists.map((one) => ({ class: one.class, features: keep(one.features) }))
  const counts = ROOT_CLASSES.map((_, k) => kept.filter((one) => one.class === k).length)
  const weight = counts.map((count) => Math.sqrt(kept.length / ROOT_CLASSES.length / (count + 1)))
  for (let epoch = 0; epoch < 25; epoch++)
    for (const { class: kind, features } of kept)
      softmax(learner.scores(features)).forEach((share, k) => {
        const gradient = weight[kind]! * ((k === kind ? 1 : 0) - share)
        if (Math.abs(gradient) > 0.005) learner.step(features, k, gradient)
      })
  return learner
}

function likeliest({ pairs, marked }: Example, learner: Learner): number {
  if (marked.length) return marked[0]!
  const scores = pairs.map((features) => learner.scores(features)[0]!)
  return scores.indexOf(Math.max(...scores))
}

interface Packed {
  keys: Uint32Array
  weights: Int8Array
  scale: number
}

/** Weights as whole numbers of eight bits, in the order of their hashes; rows that are all nought are left out. */
function packed({ rows }: Learner, width: number): Packed {
  let most = 0
  for (const { weights } of rows.values())
    for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / 127 || 1
  const list = [...rows]
    .map(([feature, { weights }]) => ({
      key: hashOf(feature),
      whole: weights.map((one) => Math.round(one / scale)),
    }))
    .filter(({ whole }) => whole.some((one) => one !== 0))
    .sort((a, b) => a.key - b.key)
  const weights = new Int8Array(list.length * width)
  for (const [row, { whole }] of list.entries()) weights.set(whole, row * width)
  return { keys: Uint32Array.from(list, ({ key }) => key), weights, scale }
}

/** Learns from the examples; gives the weights as they are used, and as the bytes of a model file. */
export function trainEvents(examples: Example[]): { weights: EventWeights; bytes: Uint8Array } {
  const usable = examples.filter(({ pairs }) => pairs.length > 0)
  const pairLearner = learnPairs(usable)
  const pairs = packed(pairLearner, 1)
  const classes = packed(learnClasses(usable, pairLearner), ROOT_CLASSES.length)
  const bytes = (array: Uint32Array | Int8Array) => new Uint8Array(array.buffer)
  return {
    weights: {
      pairs: new Linear(1, pairs.keys, pairs.weights, pairs.scale),
      classes: new Linear(ROOT_CLASSES.length, classes.keys, classes.weights, classes.scale),
    },
    bytes: packModel({
      facts: { pairs: pairs.scale, classes: classes.scale },
      sections: {
        pairsKeys: bytes(pairs.keys),
        pairs: bytes(pairs.weights),
        classesKeys: bytes(classes.keys),
        classes: bytes(classes.weights),
      },
    }),
  }
}
