/** The sizes and blocks of the parser's network, the same where it is trained and where it runs. */
import type { Matrix, MatrixSpace } from './matrix.ts'

/** Width of a word's vector and of every layer; half of it reads forwards, half backwards. */
export interface NetworkShape {
  width: number
  layers: number
  arc: number
  label: number
  /** Numbers of labels and tags, rounded up to eights. */
  labels: number
  tags: number
}

/** The dense weights. A layer's columns: candidate, forget gate, highway gate, each `width` wide; `own`: what both gates take from the cell. */
export interface NetworkWeights {
  layers: { weights: Matrix; bias: Matrix; own: Matrix }[]
  /** From the last layer: arc as dependent, arc as head, label as dependent, label as head, tags. */
  heads: Matrix
  headsBias: Matrix
  biaffine: Matrix
  biaffineBias: Matrix
  output: Matrix
  outputBias: Matrix
}

export function headsWidth(shape: NetworkShape): number {
  return 2 * shape.arc + 2 * shape.label + shape.tags
}

/** Allocates the weights of a network, zeros; always in the same order, one after the other. */
export function allocateWeights(space: MatrixSpace, shape: NetworkShape): NetworkWeights {
  const { width, arc, label, labels } = shape
  const layers = Array.from({ length: shape.layers }, () => ({
    weights: space.allocate(width, 3 * width),
    bias: space.allocate(1, 3 * width),
    own: space.allocate(1, 2 * width),
  }))
  return {
    layers,
    heads: space.allocate(width, headsWidth(shape)),
    headsBias: space.allocate(1, headsWidth(shape)),
    biaffine: space.allocate(arc, arc),
    biaffineBias: space.allocate(1, arc),
    output: space.allocate(label, labels),
    outputBias: space.allocate(1, labels),
  }
}

/** All blocks of weights in order. */
export function blocksOfWeights(weights: NetworkWeights): Matrix[] {
  return [
    ...weights.layers.flatMap((layer) => [layer.weights, layer.bias, layer.own]),
    weights.heads,
    weights.headsBias,
    weights.biaffine,
    weights.biaffineBias,
    weights.output,
    weights.outputBias,
  ]
}

export function eights(count: number): number {
  return Math.ceil(count / 8) * 8
}
