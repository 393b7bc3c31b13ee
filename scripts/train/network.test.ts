import { expect, test } from 'vitest'
import { blocksOfWeights } from '../../src/language/networkshape.ts'
import { FEATURES } from '../../src/language/wordfeatures.ts'
import { type Batch, type Losses, TrainedNetwork } from './network.ts'
import { Random } from './random.ts'

test('gradients written by hand equal differences of the loss', () => {
  const random = new Random(3)
  const shape = { width: 16, layers: 2, arc: 8, label: 8, labels: 8, tags: 8 }
  const network = new TrainedNetwork(shape, 30, 20, random)
  const blocks = blocksOfWeights(network.weights)
  for (const block of blocks)
    network.space.view(block).forEach((_, i, all) => {
      all[i] = random.normal() * 0.3
    })
  const rows = Int32Array.from({ length: 9 * FEATURES }, () => random.next() % 30)
  const batch: Batch = {
    starts: [0, 4, 9],
    rows,
    heads: Int32Array.from([-1, 2, 0, 2, -1, 4, 5, 5, 7]),
    labels: Int32Array.from([-1, 1, 0, 2, -1, 0, 3, -1, 5]),
    tags: Int32Array.from([-1, 1, 0, 2, -1, 0, 3, 4, 5]),
  }
  const total = (losses: Losses): number => losses.arcs + losses.labels + losses.tags
  network.run(batch, null)
  blocks.forEach((block, b) => {
    const view = network.space.view(block)
    const gradient = network.gradientOf(b).slice()
    for (let check = 0; check < 8; check++) {
      const i = random.next() % view.length
      const old = view[i]!
      view[i] = old + 3e-3
      const more = total(network.run(batch, null))
      view[i] = old - 3e-3
      const less = total(network.run(batch, null))
      view[i] = old
      expect(gradient[i], `block ${b} weight ${i}`).toBeCloseTo((more - less) / 6e-3, 2)
    }
  })
})
