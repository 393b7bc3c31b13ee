/** A yes-or-no decision from many small cues: a hashed linear scorer with one byte a weight, and its averaged training. */

/** Binary logarithm of the number of weights: collisions are rare enough below a hundred thousand live cues. */
const BITS = 17
const SIZE = 1 << BITS

/** The cues seen for one decision: fill it with `add`, then `scoreOf` or `learn`. Reused to allocate nothing. */
export class CueList {
  readonly slots = new Int32Array(96)
  length = 0
  clear(): void {
    this.length = 0
  }
  /** Adds the cue `template` with a value of up to 32 bits. */
  add(template: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0xc2b2ae35)
    this.slots[this.length++] = (hash ^ (hash >>> 14)) & (SIZE - 1)
  }
}

/** Mixes two values into one. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6)), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/** Score above 0 means yes. */
export function scoreOf(weights: Int8Array, cues: CueList): number {
  let sum = 0
  for (let i = 0; i < cues.length; i++) sum += weights[cues.slots[i]!]!
  return sum
}

/** Averaged perceptron with a margin over one decision; `finish` gives the one-byte weights. */
export class CueTrainer {
  private readonly weights = new Float32Array(SIZE)
  private readonly totals = new Float64Array(SIZE)
  private step = 1
  errors = 0

  learn(cues: CueList, yes: boolean, margin = 2): void {
    let sum = 0
    for (let i = 0; i < cues.length; i++) sum += this.weights[cues.slots[i]!]!
    const sign = yes ? 1 : -1
    if (sum > 0 !== yes) this.errors++
    if (sum * sign < margin)
      for (let i = 0; i < cues.length; i++) {
        const slot = cues.slots[i]!
        this.weights[slot]! += sign
        this.totals[slot]! += sign * this.step
      }
    this.step++
  }

  finish(): Int8Array {
    const averaged = new Float32Array(SIZE)
    let largest = 0
    for (let i = 0; i < SIZE; i++) {
      averaged[i] = this.weights[i]! - this.totals[i]! / this.step
      largest = Math.max(largest, Math.abs(averaged[i]!))
    }
    const scale = largest > 0 ? 127 / largest : 1
    return Int8Array.from(averaged, (weight) => Math.round(weight * scale))
  }
}
