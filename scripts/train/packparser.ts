/** A trained network into the bytes of its model file: one byte a number for the table of words, two for the dense weights. */
import { packModel, unpackModel } from '../../src/language/model-file.ts'
import { blocksOfWeights, type NetworkShape } from '../../src/language/networkshape.ts'
import type { TrainedNetwork } from './network.ts'
import type { Inventory } from './parser.ts'

export function packParser(
  network: TrainedNetwork,
  shape: NetworkShape,
  inventory: Inventory,
  wordCount: number,
): Uint8Array {
  const { width } = shape
  const rows = network.table.length / width
  const table = new Int8Array(network.table.length)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const { bytes, scale } = quantised(network.table.subarray(row * width, (row + 1) * width), 127)
    table.set(bytes, row * width)
    scales[row] = scale
  }
  const blocks = blocksOfWeights(network.weights).map((block) => quantised(network.space.view(block), 32767))
  const dense = new Int16Array(blocks.reduce((sum, { bytes }) => sum + bytes.length, 0))
  let at = 0
  for (const { bytes } of blocks) {
    dense.set(bytes, at)
    at += bytes.length
  }
  return packModel({
    facts: {
      shape,
      labels: inventory.labels,
      tags: inventory.tags,
      words: wordCount,
      denseScales: blocks.map(({ scale }) => scale),
    },
    sections: {
      words: new TextEncoder().encode([...inventory.words.keys()].join('\n')),
      table: new Uint8Array(table.buffer),
      scales: new Uint8Array(scales.buffer),
      dense: new Uint8Array(dense.buffer),
    },
  })
}

function quantised(numbers: Float32Array, largest: number): { bytes: number[]; scale: number } {
  let most = 0
  for (const x of numbers) most = Math.max(most, Math.abs(x))
  const scale = most > 0 ? most / largest : 1
  return { bytes: Array.from(numbers, (x) => Math.round(x / scale)), scale }
}

/** Puts a packed model's weights into a network of the same shape, to train it further. */
export function unpackParser(bytes: Uint8Array, network: TrainedNetwork): void {
  const { facts, sections } = unpackModel(bytes)
  const { denseScales } = facts as { denseScales: number[] }
  const table = new Int8Array(sections.table!.buffer)
  const scales = new Float32Array(sections.scales!.buffer)
  if (table.length !== network.table.length) throw new Error('the model to start from has another table')
  const { width } = network.shape
  for (let i = 0; i < table.length; i++) network.table[i] = table[i]! * scales[Math.floor(i / width)]!
  const dense = new Int16Array(sections.dense!.buffer)
  let at = 0
  blocksOfWeights(network.weights).forEach((block, b) => {
    const view = network.space.view(block)
    for (let i = 0; i < view.length; i++) view[i] = dense[at++]! * denseScales[b]!
  })
  if (at !== dense.length) throw new Error('the model to start from has another shape')
}
