/** One step of training the parser's network: forward, loss, backward, Adam. All by hand, checked against differences. */
import { type Matrix, MatrixSpace } from '../../src/language/matrix.ts'
import {
  allocateWeights,
  blocksOfWeights,
  headsWidth,
  type NetworkShape,
  type NetworkWeights,
} from '../../src/language/networkshape.ts'
import { FEATURES } from '../../src/language/wordfeatures.ts'
import type { Random } from './random.ts'

/** Sentences one after the other, each begun by its root: rows of words, and what is to be learned of them. */
export interface Batch {
  /** First row of each sentence, and the end of the last. */
  starts: number[]
  /** FEATURES rows a word; -1 where there is none. */
  rows: Int32Array
  /** Head as a row of the batch; -1 for roots. */
  heads: Int32Array
  /** -1 where not to be learned. */
  labels: Int32Array
  tags: Int32Array
}

export interface Losses {
  arcs: number
  labels: number
  tags: number
  words: number
}

interface LayerMemory {
  gates: Matrix
  cell: Matrix
  bend: Matrix
  out: Matrix
  mask: Uint8Array
}

/** A network under training. `most` is the longest batch in rows. */
export class TrainedNetwork {
  readonly space: MatrixSpace
  readonly weights: NetworkWeights
  readonly table: Float32Array
  readonly shape: NetworkShape
  private readonly gradients: NetworkWeights
  private readonly first: Float32Array[]
  private readonly second: Float32Array[]
  private readonly tableGradient: Float32Array
  private readonly tableFirst: Float32Array
  private readonly tableSecond: Float32Array
  private readonly input: Matrix
  private readonly inputMask: Uint8Array
  private readonly layers: LayerMemory[]
  private readonly heads: Matrix
  private readonly headsMask: Uint8Array
  private readonly query: Matrix
  private readonly headsGradient: Matrix
  private readonly queryGradient: Matrix
  private readonly gatesGradient: Matrix
  private readonly outGradient: Matrix
  private readonly inGradient: Matrix
  private readonly flipped: Matrix
  private readonly hidden: Matrix
  private readonly hiddenGradient: Matrix
  private readonly logits: Matrix
  private step = 0
  dropout = 0.3

  constructor(shape: NetworkShape, rows: number, most: number, random: Random) {
    this.shape = shape
    const { width, arc } = shape
    this.space = new MatrixSpace(96 << 20)
    this.weights = allocateWeights(this.space, shape)
    this.gradients = allocateWeights(this.space, shape)
    const blocks = blocksOfWeights(this.weights)
    this.first = blocks.map((block) => new Float32Array(block.rows * block.cols))
    this.second = blocks.map((block) => new Float32Array(block.rows * block.cols))
    this.table = Float32Array.from({ length: rows * width }, () => random.normal() * 0.2)
    this.tableGradient = new Float32Array(rows * width)
    this.tableFirst = new Float32Array(rows * width)
    this.tableSecond = new Float32Array(rows * width)
    const space = this.space
    this.input = space.allocate(most, width)
    this.inputMask = new Uint8Array(most * width)
    this.layers = Array.from({ length: shape.layers }, () => ({
      gates: space.allocate(most, 3 * width),
      cell: space.allocate(most, width),
      bend: space.allocate(most, width),
      out: space.allocate(most, width),
      mask: new Uint8Array(most * width),
    }))
    this.heads = space.allocate(most, headsWidth(shape))
    this.headsMask = new Uint8Array(most * headsWidth(shape))
    this.query = space.allocate(most, arc)
    this.headsGradient = space.allocate(most, headsWidth(shape))
    this.queryGradient = space.allocate(most, arc)
    this.gatesGradient = space.allocate(most, 3 * width)
    this.outGradient = space.allocate(most, width)
    this.inGradient = space.allocate(most, width)
    this.hidden = space.allocate(most, shape.label)
    this.hiddenGradient = space.allocate(most, shape.label)
    this.logits = space.allocate(most, shape.labels)
    this.flipped = space.allocate(Math.max(3 * width, headsWidth(shape)), width)
    for (const block of blocks) {
      if (block.rows === 1) continue
      const scale = Math.sqrt(2 / (block.rows + Math.min(block.cols, block.rows)))
      const view = space.view(block)
      for (let i = 0; i < view.length; i++) view[i] = random.normal() * scale
    }
    space.view(this.weights.biaffine).fill(0)
  }

  /** Learns from one batch. */
  learn(batch: Batch, rate: number, random: Random): Losses {
    const losses = this.run(batch, random)
    this.update(batch, rate)
    return losses
  }

  /** Forward and backward: gradients are left in place. */
  run(batch: Batch, random: Random | null): Losses {
    for (const block of blocksOfWeights(this.gradients)) this.space.view(block).fill(0)
    this.forward(batch, random)
    const losses = this.loss(batch)
    this.backward(batch, random !== null)
    return losses
  }

  private forward(batch: Batch, random: Random | null): void {
    const { space, shape, weights } = this
    const rows = batch.heads.length
    const keep = random ? 1 - this.dropout : 1
    this.embed(batch, random, keep)
    let input = this.input
    weights.layers.forEach((layer, l) => {
      const memory = this.layers[l]!
      repeat(space, layer.bias, memory.gates, rows)
      space.multiply(input, layer.weights, memory.gates, rows)
      const recurrence = { ...memory, input, own: layer.own }
      for (const [from, to] of stretches(batch)) space.recur(recurrence, from, to)
      if (random) drop(space.view(memory.out, rows), memory.mask, random, keep)
      input = memory.out
    })
    repeat(space, weights.headsBias, this.heads, rows)
    space.multiply(input, weights.heads, this.heads, rows)
    const heads = space.view(this.heads, rows)
    const wide = headsWidth(shape)
    const bent = wide - shape.tags
    for (let t = 0; t < rows; t++)
      for (let j = t * wide; j < t * wide + bent; j++) if (heads[j]! < 0) heads[j]! *= LEAK
    if (random) drop(heads, this.headsMask, random, keep, wide, bent)
    repeat(space, weights.biaffineBias, this.query, rows)
    space.multiplyAt(
      this.heads.at,
      wide * 4,
      weights.biaffine.at,
      shape.arc * 4,
      this.query.at,
      shape.arc * 4,
      rows,
      shape.arc,
      shape.arc,
    )
  }

  private embed(batch: Batch, random: Random | null, keep: number): void {
    const { table } = this
    const width = this.shape.width
    const input = this.space.view(this.input, batch.heads.length)
    input.fill(0)
    for (let t = 0; t < batch.heads.length; t++)
      for (let f = 0; f < FEATURES; f++) {
        const row = batch.rows[t * FEATURES + f]!
        if (row < 0) continue
        const from = row * width
        for (let j = 0; j < width; j++) input[t * width + j]! += table[from + j]!
      }
    if (random) drop(input, this.inputMask, random, keep)
  }

  /** Losses, and their gradients with respect to heads and query. */
  private loss(batch: Batch): Losses {
    const { space, shape } = this
    const rows = batch.heads.length
    const { arc, label, tags } = shape
    const wide = headsWidth(shape)
    const heads = space.view(this.heads, rows)
    const query = space.view(this.query, rows)
    const headsGradient = space.view(this.headsGradient, rows)
    const queryGradient = space.view(this.queryGradient, rows)
    headsGradient.fill(0)
    queryGradient.fill(0)
    const losses: Losses = { arcs: 0, labels: 0, tags: 0, words: rows - (batch.starts.length - 1) }
    const weight = 1 / losses.words
    const scores = new Float32Array(600)
    const logits = new Float32Array(tags)
    for (let s = 0; s + 1 < batch.starts.length; s++) {
      const from = batch.starts[s]!
      const to = batch.starts[s + 1]!
      for (let t = from + 1; t < to; t++) {
        // Which word is the head.
        for (let h = from; h < to; h++) {
          let sum = 0
          if (h === t) sum = -1e9
          else for (let j = 0; j < arc; j++) sum += query[t * arc + j]! * heads[h * wide + arc + j]!
          scores[h - from] = sum
        }
        const head = batch.heads[t]!
        if (head >= 0) {
          losses.arcs += softmaxLoss(scores, to - from, head - from) * weight
          for (let h = from; h < to; h++) {
            const g = scores[h - from]! * weight
            if (g === 0) continue
            if (Math.abs(g) < 1e-9) continue
            const q = t * arc
            const p = h * wide + arc
            for (let j = 0; j < arc; j++) {
              queryGradient[q + j]! += g * heads[p + j]!
              headsGradient[p + j]! += g * query[q + j]!
            }
          }
        }
        // Which tag it bears.
        if (batch.tags[t]! >= 0) {
          const at = t * wide + 2 * arc + 2 * label
          for (let k = 0; k < tags; k++) logits[k] = heads[at + k]!
          losses.tags += softmaxLoss(logits, tags, batch.tags[t]!) * weight
          for (let k = 0; k < tags; k++) headsGradient[at + k] = logits[k]! * weight
        }
      }
    }
    losses.labels = this.labelLoss(batch, weight)
    return losses
  }

  /** Which relation holds between a word and its true head: two layers over both. */
  private labelLoss(batch: Batch, weight: number): number {
    const { space, shape, weights, gradients } = this
    const rows = batch.heads.length
    const { arc, label, labels } = shape
    const wide = headsWidth(shape)
    const heads = space.view(this.heads, rows)
    const headsGradient = space.view(this.headsGradient, rows)
    const hidden = space.view(this.hidden, rows)
    for (let t = 0; t < rows; t++) {
      const d = t * wide + 2 * arc
      const p = Math.max(0, batch.heads[t]!) * wide + 2 * arc + label
      for (let j = 0; j < label; j++) hidden[t * label + j] = Math.max(0, heads[d + j]! + heads[p + j]!)
    }
    repeat(space, weights.outputBias, this.logits, rows)
    space.multiply(this.hidden, weights.output, this.logits, rows)
    const logits = space.view(this.logits, rows)
    let loss = 0
    for (let t = 0; t < rows; t++) {
      const row = logits.subarray(t * labels, (t + 1) * labels)
      const gold = batch.labels[t]!
      if (gold < 0 || batch.heads[t]! < 0) row.fill(0)
      else {
        loss += softmaxLoss(row, labels, gold) * weight
        for (let k = 0; k < labels; k++) row[k]! *= weight
      }
    }
    sumRows(space, this.logits, gradients.outputBias, rows)
    space.multiplyTransposed(this.hidden, this.logits, gradients.output, rows)
    const flipped: Matrix = { at: this.flipped.at, rows: labels, cols: label }
    space.transpose(weights.output, flipped)
    const hiddenGradient = space.view(this.hiddenGradient, rows)
    hiddenGradient.fill(0)
    space.multiply(this.logits, flipped, this.hiddenGradient, rows)
    for (let t = 0; t < rows; t++) {
      const d = t * wide + 2 * arc
      const p = Math.max(0, batch.heads[t]!) * wide + 2 * arc + label
      for (let j = 0; j < label; j++) {
        if (hidden[t * label + j]! <= 0) continue
        const g = hiddenGradient[t * label + j]!
        headsGradient[d + j]! += g
        headsGradient[p + j]! += g
      }
    }
    return loss
  }

  private backward(batch: Batch, dropped: boolean): void {
    const { space, shape, weights, gradients } = this
    const rows = batch.heads.length
    const { arc, width } = shape
    const wide = headsWidth(shape)
    const scale = dropped ? 1 / (1 - this.dropout) : 1
    // Through the biaffine form: query = dependent · U + u.
    sumRows(space, this.queryGradient, gradients.biaffineBias, rows)
    space.multiplyTransposedAt(
      this.heads.at,
      wide * 4,
      this.queryGradient.at,
      arc * 4,
      gradients.biaffine.at,
      arc * 4,
      rows,
      arc,
      arc,
    )
    const flipped: Matrix = { at: this.flipped.at, rows: arc, cols: arc }
    space.transpose(weights.biaffine, flipped)
    space.multiplyAt(
      this.queryGradient.at,
      arc * 4,
      flipped.at,
      arc * 4,
      this.headsGradient.at,
      wide * 4,
      rows,
      arc,
      arc,
    )
    // Through the bend of the heads, and their drops.
    const heads = space.view(this.heads, rows)
    const headsGradient = space.view(this.headsGradient, rows)
    const bent = wide - shape.tags
    for (let t = 0; t < rows; t++)
      for (let j = t * wide; j < t * wide + bent; j++) {
        if (dropped) headsGradient[j]! *= this.headsMask[j]! * scale
        if (heads[j]! < 0) headsGradient[j]! *= LEAK
      }
    let input = this.layers.at(-1)!.out
    sumRows(space, this.headsGradient, gradients.headsBias, rows)
    space.multiplyTransposed(input, this.headsGradient, gradients.heads, rows)
    const outGradient = space.view(this.outGradient, rows)
    outGradient.fill(0)
    const flat: Matrix = { at: this.flipped.at, rows: wide, cols: width }
    space.transpose(weights.heads, flat)
    space.multiply(this.headsGradient, flat, this.outGradient, rows)
    for (let l = shape.layers - 1; l >= 0; l--) {
      const memory = this.layers[l]!
      input = l > 0 ? this.layers[l - 1]!.out : this.input
      if (dropped) for (let i = 0; i < outGradient.length; i++) outGradient[i]! *= memory.mask[i]! * scale
      const recurrence = { ...memory, input, own: weights.layers[l]!.own }
      const back = {
        gates: this.gatesGradient,
        out: this.outGradient,
        input: this.inGradient,
        own: gradients.layers[l]!.own,
      }
      for (const [from, to] of stretches(batch)) space.recurBack(recurrence, back, from, to)
      sumRows(space, this.gatesGradient, gradients.layers[l]!.bias, rows)
      space.multiplyTransposed(input, this.gatesGradient, gradients.layers[l]!.weights, rows)
      const turned: Matrix = { at: this.flipped.at, rows: 3 * width, cols: width }
      space.transpose(weights.layers[l]!.weights, turned)
      space.multiply(this.gatesGradient, turned, this.inGradient, rows)
      outGradient.set(space.view(this.inGradient, rows))
    }
    this.embedBack(batch, outGradient, dropped ? scale : 0)
  }

  private embedBack(batch: Batch, gradient: Float32Array, scale: number): void {
    const width = this.shape.width
    if (scale > 0) for (let i = 0; i < gradient.length; i++) gradient[i]! *= this.inputMask[i]! * scale
    for (let t = 0; t < batch.heads.length; t++)
      for (let f = 0; f < FEATURES; f++) {
        const row = batch.rows[t * FEATURES + f]!
        if (row < 0) continue
        const to = row * width
        for (let j = 0; j < width; j++) this.tableGradient[to + j]! += gradient[t * width + j]!
      }
  }

  /** Adam; rows of the table only where the batch touched them. */
  private update(batch: Batch, rate: number): void {
    this.step++
    const correction = Math.sqrt(1 - DECAY2 ** this.step) / (1 - DECAY1 ** this.step)
    const blocks = blocksOfWeights(this.weights)
    const gradients = blocksOfWeights(this.gradients)
    const views = gradients.map((block) => this.space.view(block))
    const clip = clipOf(views)
    blocks.forEach((block, b) => {
      adam(
        this.space.view(block),
        views[b]!,
        this.first[b]!,
        this.second[b]!,
        0,
        block.rows * block.cols,
        rate * correction,
        clip,
      )
    })
    const width = this.shape.width
    for (const row of new Set(batch.rows)) {
      if (row < 0) continue
      const at = row * width
      adam(
        this.table,
        this.tableGradient,
        this.tableFirst,
        this.tableSecond,
        at,
        at + width,
        rate * correction,
        clip,
      )
      this.tableGradient.fill(0, at, at + width)
    }
  }

  /** For checking the gradients by differences. */
  gradientOf(block: number): Float32Array {
    return this.space.view(blocksOfWeights(this.gradients)[block]!)
  }
}

/** Where each sentence of a batch begins and ends. */
function stretches({ starts }: Batch): [number, number][] {
  return starts.slice(0, -1).map((start, s) => [start, starts[s + 1]!])
}

const LEAK = 0.1
const DECAY1 = 0.9
const DECAY2 = 0.98
const LARGEST_NORM = 5

function clipOf(views: Float32Array[]): number {
  let sum = 0
  for (const view of views) for (let i = 0; i < view.length; i++) sum += view[i]! * view[i]!
  const norm = Math.sqrt(sum)
  return norm > LARGEST_NORM ? LARGEST_NORM / norm : 1
}

function adam(
  weights: Float32Array,
  gradients: Float32Array,
  first: Float32Array,
  second: Float32Array,
  from: number,
  to: number,
  rate: number,
  clip: number,
): void {
  for (let i = from; i < to; i++) {
    const g = gradients[i]! * clip
    const m = DECAY1 * first[i]! + (1 - DECAY1) * g
    const v = DECAY2 * second[i]! + (1 - DECAY2) * g * g
    first[i] = m
    second[i] = v
    weights[i]! -= (rate * m) / (Math.sqrt(v) + 1e-8)
  }
}

function repeat(space: MatrixSpace, bias: Matrix, to: Matrix, rows: number): void {
  const row = space.view(bias)
  const view = space.view(to, rows)
  for (let t = 0; t < rows; t++) view.set(row, t * to.cols)
}

function sumRows(space: MatrixSpace, from: Matrix, to: Matrix, rows: number): void {
  const view = space.view(from, rows)
  const sums = space.view(to)
  const cols = from.cols
  for (let t = 0; t < rows; t++) for (let j = 0; j < cols; j++) sums[j]! += view[t * cols + j]!
}

/** Inverted dropout over all numbers, or over the first `upTo` of every `wide`. */
function drop(view: Float32Array, mask: Uint8Array, random: Random, keep: number, wide = 1, upTo = 1): void {
  const limit = Math.floor(keep * 65536)
  const scale = 1 / keep
  let bits = 0
  for (let i = 0; i < view.length; i++) {
    if (wide > 1 && i % wide >= upTo) continue
    bits = i & 1 ? bits >>> 16 : random.next()
    const kept = (bits & 0xffff) < limit ? 1 : 0
    mask[i] = kept
    view[i]! *= kept * scale
  }
}

/** Turns scores into gradients of the cross-entropy for `gold`, in place; returns the loss. */
function softmaxLoss(scores: Float32Array, length: number, gold: number): number {
  let largest = -1e30
  for (let i = 0; i < length; i++) if (scores[i]! > largest) largest = scores[i]!
  const goldScore = scores[gold]!
  let sum = 0
  for (let i = 0; i < length; i++) {
    const e = Math.exp(scores[i]! - largest)
    scores[i] = e
    sum += e
  }
  for (let i = 0; i < length; i++) scores[i]! /= sum
  scores[gold]! -= 1
  return Math.log(sum) + largest - goldScore
}
