/** Gives the words of a sentence their tags, heads and relations by the trained network of their language. */
import { type Matrix, MatrixSpace, type ShortMatrix } from './matrix.ts'
import { type ModelLanguage, readModel } from './model-file.ts'
import {
  allocateWeights,
  blocksOfWeights,
  headsWidth,
  type NetworkShape,
  type NetworkWeights,
} from './networkshape.ts'
import { bestTree } from './spanningtree.ts'
import { AFFIX_ROWS, FEATURES, FIRST_WORD_ROW, ROOT_ROW, wordRows } from './wordfeatures.ts'

/** A parsed sentence: per word its head (1-based, 0 for the root), its relation, its tag. */
export interface Parse {
  heads: Int32Array
  relations: string[]
  upos: string[]
  feats: string[]
}

/** Longest sentence the network reads at once; the sentence splitter never makes longer ones. */
const MOST = 640

/** Word forms whose first layer is kept ready, at most. */
const READY = 6000

/** The parser of one language. Its memory is its own: two parsers share nothing. */
export class Parser {
  private readonly shape: NetworkShape
  private readonly space: MatrixSpace
  private readonly weights: NetworkWeights
  /** The weights of the layers after the first, then those of the heads, as whole numbers. */
  private readonly short: ShortMatrix[]
  private readonly shorts: Matrix
  private readonly table: Int8Array
  private readonly scales: Float32Array
  private readonly vocabulary: Map<string, number>
  private readonly wordCount: number
  private readonly labels: string[]
  private readonly upos: string[]
  private readonly feats: string[]
  private readonly vectors: Matrix
  private readonly outs: [Matrix, Matrix]
  private readonly gates: Matrix
  private readonly heads: Matrix
  private readonly query: Matrix
  private readonly hidden: Matrix
  private readonly logits: Matrix
  private readonly fresh: Matrix
  private readonly freshGates: Matrix
  private readonly cell: Matrix
  private readonly turned: Matrix
  private readonly scored: Matrix
  private readonly bend: Matrix
  private readonly rows = new Int32Array(FEATURES)
  private scores = new Float32Array(64 * 64)
  /** Words seen lately: their vectors, their first gates. */
  private readonly readyVectors: Matrix
  private readonly readyGates: Matrix
  private readonly readySlots = new Map<string, number>()

  constructor(language: ModelLanguage) {
    const { facts, sections } = readModel(language, 'parser.bin')
    const { shape, labels, tags, words, denseScales } = facts as {
      shape: NetworkShape
      labels: string[]
      tags: string[]
      words: number
      denseScales: number[]
    }
    this.shape = shape
    this.labels = labels
    this.upos = tags.map((tag) => tag.split('\t')[0]!)
    this.feats = tags.map((tag) => tag.split('\t')[1]!)
    this.wordCount = words
    this.table = new Int8Array(sections.table!.buffer)
    this.scales = new Float32Array(sections.scales!.buffer)
    const keys = new TextDecoder().decode(sections.words!).split('\n')
    this.vocabulary = new Map(keys.map((key, i) => [key, FIRST_WORD_ROW + i]))
    const { width } = shape
    const perRow =
      10 * width + headsWidth(shape) + shape.arc + shape.label + shape.labels + 4 * width + shape.arc + MOST
    const dense = new Int16Array(sections.dense!.buffer)
    this.space = new MatrixSpace(4 * (2 * dense.length + MOST * perRow + READY * 4 * width) + 65536)
    this.weights = allocateWeights(this.space, shape)
    let at = 0
    blocksOfWeights(this.weights).forEach((block, b) => {
      const view = this.space.view(block)
      for (let i = 0; i < view.length; i++) view[i] = dense[at++]! * denseScales[b]!
    })
    this.short = [...this.weights.layers.slice(1).map((layer) => layer.weights), this.weights.heads].map(
      (weights) => this.space.shortOf(weights),
    )
    this.shorts = this.space.allocate(MOST, width)
    this.vectors = this.space.allocate(MOST, width)
    this.outs = [this.space.allocate(MOST, width), this.space.allocate(MOST, width)]
    this.gates = this.space.allocate(MOST, 3 * width)
    this.heads = this.space.allocate(MOST, headsWidth(shape))
    this.query = this.space.allocate(MOST, shape.arc)
    this.hidden = this.space.allocate(MOST, shape.label)
    this.logits = this.space.allocate(MOST, shape.labels)
    this.fresh = this.space.allocate(MOST, width)
    this.freshGates = this.space.allocate(MOST, 3 * width)
    this.turned = this.space.allocate(shape.arc, MOST)
    this.scored = this.space.allocate(MOST, MOST)
    this.cell = this.space.allocate(MOST, width)
    this.bend = this.space.allocate(MOST, width)
    this.readyVectors = this.space.allocate(READY, width)
    this.readyGates = this.space.allocate(READY, 3 * width)
    if (this.table.length !== (words + AFFIX_ROWS) * width)
      throw new Error(`parser model of ${language} is damaged`)
  }

  /** Parses the words of one sentence. */
  parse(forms: readonly string[]): Parse {
    if (forms.length >= MOST) throw new Error(`a sentence of ${forms.length} words; at most ${MOST - 1}`)
    const n = forms.length + 1
    this.encode(forms, n)
    const heads = this.findHeads(n)
    const relations = this.findRelations(heads, n)
    const { upos, feats } = this.findTags(n)
    return { heads: heads.slice(1), relations, upos, feats }
  }

  /** From words to the last layer's heads; row 0 is the root. */
  private encode(forms: readonly string[], n: number): void {
    const { space, weights, short, shorts } = this
    this.firstGates(forms, n)
    let input = this.vectors
    weights.layers.forEach((layer, l) => {
      if (l > 0) space.multiplyShort(input, short[l - 1]!, layer.bias, this.gates, n, shorts)
      const out = this.outs[l % 2]!
      space.recur({ gates: this.gates, input, out, cell: this.cell, bend: this.bend, own: layer.own }, 0, n)
      input = out
    })
    space.multiplyShort(input, short.at(-1)!, weights.headsBias, this.heads, n, shorts)
    // Tags are bent too: that changes none of their order.
    space.leak(this.heads, n)
  }

  /** Vectors and first gates of all words: kept ones are copied, the others are made together. */
  private firstGates(forms: readonly string[], n: number): void {
    const { space, readySlots, readyVectors, readyGates } = this
    if (readySlots.size + n > READY) readySlots.clear()
    const missing: string[] = []
    const need = (key: string): void => {
      if (readySlots.has(key)) return
      readySlots.set(key, readySlots.size)
      missing.push(key)
    }
    need(ROOT)
    for (const form of forms) need(form)
    if (missing.length > 0) {
      missing.forEach((form, i) => {
        this.embed(form, i)
      })
      this.repeat(this.weights.layers[0]!.bias, this.freshGates, missing.length)
      space.multiply(this.fresh, this.weights.layers[0]!.weights, this.freshGates, missing.length)
      missing.forEach((form, i) => {
        const slot = readySlots.get(form)!
        space.copyRow(this.fresh, i, readyVectors, slot)
        space.copyRow(this.freshGates, i, readyGates, slot)
      })
    }
    for (let t = 0; t < n; t++) {
      const slot = readySlots.get(t === 0 ? ROOT : forms[t - 1]!)!
      space.copyRow(readyVectors, slot, this.vectors, t)
      space.copyRow(readyGates, slot, this.gates, t)
    }
  }

  /** The vector of a word: the sum of its rows of the table. */
  private embed(form: string, i: number): void {
    const { width } = this.shape
    const { table, scales, rows } = this
    const into = this.space.view(this.fresh)
    const at = i * width
    into.fill(0, at, at + width)
    if (form === ROOT) rows.fill(-1)[0] = ROOT_ROW
    else wordRows(form, this.vocabulary, this.wordCount, rows, 0)
    for (let f = 0; f < FEATURES; f++) {
      const row = rows[f]!
      if (row < 0) continue
      const scale = scales[row]!
      const from = row * width
      for (let j = 0; j < width; j++) into[at + j]! += table[from + j]! * scale
    }
  }

  private repeat(bias: Matrix, to: Matrix, rows: number): void {
    const row = this.space.view(bias)
    const view = this.space.view(to, rows)
    for (let t = 0; t < rows; t++) view.set(row, t * to.cols)
  }

  private findHeads(n: number): Int32Array {
    const { space, shape, weights } = this
    const { arc } = shape
    const wide = headsWidth(shape)
    const rows = inFours(n)
    this.repeat(weights.biaffineBias, this.query, rows)
    space.multiplyAt(
      this.heads.at,
      wide * 4,
      weights.biaffine.at,
      arc * 4,
      this.query.at,
      arc * 4,
      rows,
      arc,
      arc,
    )
    // Scores of all heads for all words at once: query · headsᵀ, columns in eights.
    const across = (n + 7) & ~7
    const turned = this.turned.at / 4
    const heads = space.view(this.heads, n)
    for (let h = 0; h < across; h++)
      for (let j = 0; j < arc; j++)
        space.floats[turned + j * across + h] = h < n ? heads[h * wide + arc + j]! : 0
    const all = this.space.floats.subarray(this.scored.at / 4, this.scored.at / 4 + rows * across).fill(0)
    space.multiplyAt(
      this.query.at,
      arc * 4,
      this.turned.at,
      across * 4,
      this.scored.at,
      across * 4,
      rows,
      arc,
      across,
    )
    if (this.scores.length < n * n) this.scores = new Float32Array(n * n)
    const { scores } = this
    for (let d = 1; d < n; d++) scores.set(all.subarray(d * across, d * across + n), d * n)
    return bestTree(scores, n)
  }

  private findRelations(found: Int32Array, n: number): string[] {
    const { space, shape, weights, labels } = this
    const { arc, label } = shape
    const wide = headsWidth(shape)
    const heads = space.view(this.heads, n)
    const hidden = space.view(this.hidden, n)
    for (let t = 1; t < n; t++) {
      const d = t * wide + 2 * arc
      const p = found[t]! * wide + 2 * arc + label
      for (let j = 0; j < label; j++) hidden[t * label + j] = Math.max(0, heads[d + j]! + heads[p + j]!)
    }
    this.repeat(weights.outputBias, this.logits, inFours(n))
    space.multiply(this.hidden, weights.output, this.logits, inFours(n))
    const logits = space.view(this.logits, n)
    const root = labels.indexOf('root')
    const relations: string[] = []
    for (let t = 1; t < n; t++) {
      const at = t * shape.labels
      // Only the word under the root has the relation `root`, and it has no other.
      if (found[t] !== 0) logits[at + root] = Number.NEGATIVE_INFINITY
      relations.push(labels[found[t] === 0 ? root : greatestOf(logits, at, labels.length)]!)
    }
    return relations
  }

  private findTags(n: number): { upos: string[]; feats: string[] } {
    const wide = headsWidth(this.shape)
    const heads = this.space.view(this.heads, n)
    const upos: string[] = []
    const feats: string[] = []
    for (let t = 1; t < n; t++) {
      const best = greatestOf(heads, t * wide + wide - this.shape.tags, this.upos.length)
      upos.push(this.upos[best]!)
      feats.push(this.feats[best]!)
    }
    return { upos, feats }
  }
}

/** Place of the greatest of `count` numbers from `at` on. */
function greatestOf(numbers: Float32Array, at: number, count: number): number {
  let best = 0
  let most = numbers[at]!
  for (let k = 1; k < count; k++) {
    const number = numbers[at + k]!
    if (number > most) {
      most = number
      best = k
    }
  }
  return best
}

function inFours(n: number): number {
  return (n + 3) & ~3
}

/** Stands for the root among word forms: no form holds a NUL. */
const ROOT = '\u0000'

const parsers = new Map<ModelLanguage, Parser>()

/** The parser of a language, loaded when first asked for. */
export function parserOf(language: ModelLanguage): Parser {
  let parser = parsers.get(language)
  if (!parser) {
    parser = new Parser(language)
    parsers.set(language, parser)
  }
  return parser
}
