/** Trained weights of the event coder: which pair of phrases an event joins, and of which class it is. */
import { type ModelLanguage, readModel } from '../../language/index.ts'
import type { PloverClass } from '../../model.ts'

/** The classes that are told apart by training: the labelled set folds CONCEDE and RETREAT into one. */
export type RootClass = Exclude<PloverClass, 'CONCEDE' | 'RETREAT'> | 'YIELD'
export const ROOT_CLASSES: readonly RootClass[] = [
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
  'YIELD',
]

/** A linear scorer of `width` numbers over features known by the hash of their name. */
export class Linear {
  readonly width: number
  private readonly rows: Map<number, number>
  private readonly weights: ArrayLike<number>
  private readonly scale: number

  constructor(width: number, keys: ArrayLike<number>, weights: ArrayLike<number>, scale: number) {
    this.width = width
    this.rows = new Map(Array.from(keys, (key, row) => [key, row]))
    this.weights = weights
    this.scale = scale
  }

  /** Sums of the weights of the features; unknown ones weigh nothing. */
  scores(features: readonly string[]): Float64Array {
    const sums = new Float64Array(this.width)
    for (const feature of features) {
      const row = this.rows.get(hashOf(feature))
      if (row === undefined) continue
      for (let k = 0; k < this.width; k++) sums[k]! += this.weights[row * this.width + k]!
    }
    return sums.map((sum) => sum * this.scale)
  }
}

export interface EventWeights {
  pairs: Linear
  classes: Linear
}

/** FNV-1a: features are kept by their hash, so that the model holds no words of what it learned from. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Shares that sum to one. */
export function softmax(scores: ArrayLike<number>): number[] {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!)
  const powers = Array.from(scores, (score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

const loaded = new Map<ModelLanguage, EventWeights>()

/** The weights of a language, loaded when first asked for. */
export function eventWeights(language: ModelLanguage): EventWeights {
  let weights = loaded.get(language)
  if (!weights) {
    const { facts, sections } = readModel(language, 'events.bin')
    const scales = facts as { pairs: number; classes: number }
    const linear = (part: 'pairs' | 'classes', width: number) =>
      new Linear(
        width,
        new Uint32Array(sections[`${part}Keys`]!.buffer),
        new Int8Array(sections[part]!.buffer),
        scales[part],
      )
    weights = { pairs: linear('pairs', 1), classes: linear('classes', ROOT_CLASSES.length) }
    loaded.set(language, weights)
  }
  return weights
}
