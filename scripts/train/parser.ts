/** Trains the parser of a language: a recurrent network that gives every word its tag, its head and its relation. */
import type { ConlluSentence } from '../../src/language/conllu.ts'
import type { ModelLanguage } from '../../src/language/model-file.ts'
import { eights, type NetworkShape } from '../../src/language/networkshape.ts'
import {
  AFFIX_ROWS,
  FEATURES,
  FIRST_WORD_ROW,
  keyOf,
  ROOT_ROW,
  UNKNOWN_ROW,
  wordRows,
} from '../../src/language/wordfeatures.ts'
import { type Batch, type Losses, TrainedNetwork } from './network.ts'
import { packParser, unpackParser } from './packparser.ts'
import { Random } from './random.ts'

/** One stage of training; the rate falls from `rate` to nearly nothing within it. */
export interface Stage {
  epochs: number
  rate: number
  dropout: number
  /** Rows a batch. */
  batch: number
  /** Least share of the treebanks after the first in an epoch. */
  others: number
}
export interface ParserOptions {
  width: number
  layers: number
  arc: number
  label: number
  seed: number
}

export const PARSER_OPTIONS: ParserOptions = { width: 160, layers: 3, arc: 80, label: 64, seed: 7 }

/** Little dropout was worth more than anything else that was tried; small batches came next. */
export const STAGES: Record<ModelLanguage, Stage[]> = {
  en: [{ epochs: 28, rate: 2e-3, dropout: 0.15, batch: 250, others: 1 }],
  fr: [{ epochs: 30, rate: 2e-3, dropout: 0.15, batch: 200, others: 0 }],
}

/** What the network's numbers stand for. */
export interface Inventory {
  words: Map<string, number>
  labels: string[]
  tags: string[]
}

interface Example {
  rows: Int32Array
  /** How often each word was seen: rare ones are hidden now and then, so that unknown ones are learned. */
  counts: Int32Array
  heads: Int32Array
  labels: Int32Array
  tags: Int32Array
}

const LONGEST = 220

/** Trains on all treebanks, on from the model `start` if there is one; `report` is called after each epoch with the losses and a way to pack the model as it is. */
export function trainParser(
  treebanks: ConlluSentence[][],
  language: ModelLanguage,
  options: ParserOptions & Stage,
  report: (epoch: number, losses: Losses, pack: () => Uint8Array) => void,
  start?: Uint8Array,
): void {
  const random = new Random(options.seed)
  const counts = countWords(treebanks)
  const inventory = inventoryOf(treebanks, counts)
  const wordCount = FIRST_WORD_ROW + inventory.words.size
  const shape: NetworkShape = {
    width: options.width,
    layers: options.layers,
    arc: options.arc,
    label: options.label,
    labels: eights(inventory.labels.length),
    tags: eights(inventory.tags.length),
  }
  const examples = treebanks.map((sentences) => {
    const doubtful = doubtfulLabels(sentences, language)
    return sentences
      .filter((sentence) => sentence.words.length < LONGEST && sentence.words.every((word) => word.head >= 0))
      .map((sentence) => exampleOf(sentence, inventory, counts, wordCount, doubtful))
  })
  const network = new TrainedNetwork(shape, wordCount + AFFIX_ROWS, options.batch + LONGEST, random)
  network.dropout = options.dropout
  if (start) unpackParser(start, network)
  let step = 0
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const sums: Losses = { arcs: 0, labels: 0, tags: 0, words: 0 }
    const chosen = random.shuffle(chosenOf(examples, (epoch - 1) / options.epochs, options.others, random))
    const rows = chosen.reduce((sum, example) => sum + example.heads.length, 0)
    let done = 0
    for (const batch of batchesOf(chosen, options.batch, random)) {
      const progress = (epoch - 1 + done / rows) / options.epochs
      done += batch.heads.length
      step++
      const warm = Math.min(1, step / 200)
      const rate = options.rate * warm * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * progress)))
      const losses = network.learn(batch, rate, random)
      sums.arcs += losses.arcs * losses.words
      sums.labels += losses.labels * losses.words
      sums.tags += losses.tags * losses.words
      sums.words += losses.words
    }
    report(epoch, sums, () => packParser(network, shape, inventory, wordCount))
  }
}

/**
 * The sentences of one epoch: all of the first treebank, whose conventions are the ones to follow, and of the others
 * fewer and fewer, from all at the beginning to the share `least` from two thirds on.
 */
function chosenOf(examples: Example[][], progress: number, least: number, random: Random): Example[] {
  const share = Math.max(least, 1 - 1.5 * progress)
  return examples.flatMap((treebank, i) => treebank.filter(() => i === 0 || random.unit() < share))
}

function countWords(treebanks: ConlluSentence[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of treebanks.flat())
    for (const word of sentence.words) {
      const key = keyOf(word.form)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

function inventoryOf(treebanks: ConlluSentence[][], counts: Map<string, number>): Inventory {
  const words = new Map<string, number>()
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    if (count >= 2) words.set(key, FIRST_WORD_ROW + words.size)
  const tags = new Map<string, number>()
  const labels = new Set<string>()
  for (const sentence of treebanks.flat())
    for (const word of sentence.words) {
      tags.set(tagOf(word), (tags.get(tagOf(word)) ?? 0) + 1)
      labels.add(word.deprel)
    }
  return {
    words,
    labels: [...labels].sort(),
    tags: [...tags]
      .filter(([, count]) => count >= 2)
      .map(([tag]) => tag)
      .sort(),
  }
}

/** A word's part of speech and features as one tag. Features that only note a typist's slip are left out. */
export function tagOf(word: { upos: string; feats: string }): string {
  const feats = word.feats
    .split('|')
    .filter((feature) => !/^(?:Typo|Style|ExtPos|Abbr|_)/.test(feature))
    .join('|')
  return `${word.upos}\t${feats || '_'}`
}

/** French-PUD has plain `obl` where the other treebanks tell modifiers from arguments: nothing is to be learned of it. */
function doubtfulLabels(sentences: ConlluSentence[], language: ModelLanguage): Set<string> {
  const plain = sentences.reduce((sum, s) => sum + s.words.filter((word) => word.deprel === 'obl').length, 0)
  return language === 'fr' && plain > 100 ? new Set(['obl', 'obl:mod', 'obl:arg']) : new Set()
}

function exampleOf(
  sentence: ConlluSentence,
  inventory: Inventory,
  counts: Map<string, number>,
  wordCount: number,
  doubtful: Set<string>,
): Example {
  const length = sentence.words.length + 1
  const example: Example = {
    rows: new Int32Array(length * FEATURES).fill(-1),
    counts: new Int32Array(length),
    heads: new Int32Array(length).fill(-1),
    labels: new Int32Array(length).fill(-1),
    tags: new Int32Array(length).fill(-1),
  }
  example.rows[0] = ROOT_ROW
  example.counts[0] = 1e6
  sentence.words.forEach((word, i) => {
    wordRows(word.form, inventory.words, wordCount, example.rows, (i + 1) * FEATURES)
    example.counts[i + 1] = counts.get(keyOf(word.form)) ?? 0
    example.heads[i + 1] = word.head
    example.labels[i + 1] = doubtful.has(word.deprel) ? -1 : inventory.labels.indexOf(word.deprel)
    example.tags[i + 1] = inventory.tags.indexOf(tagOf(word))
  })
  return example
}

const HIDE = 0.25

function* batchesOf(examples: Example[], size: number, random: Random): Generator<Batch> {
  let group: Example[] = []
  let rows = 0
  for (const example of examples) {
    group.push(example)
    rows += example.heads.length
    if (rows >= size) {
      yield joined(group, rows, random)
      group = []
      rows = 0
    }
  }
  if (rows > 0) yield joined(group, rows, random)
}

function joined(group: Example[], rows: number, random: Random): Batch {
  const batch: Batch = {
    starts: [0],
    rows: new Int32Array(rows * FEATURES),
    heads: new Int32Array(rows),
    labels: new Int32Array(rows),
    tags: new Int32Array(rows),
  }
  let at = 0
  for (const example of group) {
    batch.rows.set(example.rows, at * FEATURES)
    for (let i = 0; i < example.heads.length; i++) {
      const head = example.heads[i]!
      batch.heads[at + i] = head < 0 ? -1 : at + head
      if (random.unit() < HIDE / (HIDE + example.counts[i]!)) batch.rows[(at + i) * FEATURES] = UNKNOWN_ROW
    }
    batch.labels.set(example.labels, at)
    batch.tags.set(example.tags, at)
    at += example.heads.length
    batch.starts.push(at)
  }
  return batch
}
