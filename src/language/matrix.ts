/** Matrices in WebAssembly memory and their product by SIMD: what makes a neural parser fast enough in a script. */

import { moduleOf } from './assembly.ts'
import { leakKernel, productKernel, recurrenceBackKernel, recurrenceKernel } from './kernels.ts'
import { greatestKernel, shortenKernel, shortProductKernel } from './shortkernels.ts'

/** A block of 32-bit numbers in the memory: `rows` × `cols`, row by row, at byte `at`. */
export interface Matrix {
  at: number
  rows: number
  cols: number
}

/**
 * A matrix of weights as whole numbers of 16 bits, in panels as `shortProductKernel` reads them; `scale` gives the weights back. `limit` is the
 * greatest whole number that what is multiplied with it may hold, so that no sum leaves 32 bits.
 */
export interface ShortMatrix extends Matrix {
  scale: number
  limit: number
}

/** What one recurrent layer reads and writes. */
export interface Recurrence {
  gates: Matrix
  input: Matrix
  out: Matrix
  cell: Matrix
  bend: Matrix
  own: Matrix
}
export interface RecurrenceGradients {
  gates: Matrix
  out: Matrix
  input: Matrix
  own: Matrix
}

type Kernel = (...numbers: number[]) => void

/** Largest whole number that a short weight is made to. */
const WEIGHT_LIMIT = 8191

/** A memory of its own with a bump allocator; nothing is shared between two of them. */
export class MatrixSpace {
  private readonly memory: WebAssembly.Memory
  private readonly product: Kernel
  private readonly shortProduct: Kernel
  private readonly greatest: Kernel
  private readonly shorten: Kernel
  private readonly leaks: Kernel
  private readonly forwards: Kernel
  private readonly backwards: Kernel
  private used = 1024
  floats: Float32Array

  /** `bytes` is what the space will hold at most. */
  constructor(bytes: number) {
    const pages = Math.ceil((bytes + 65536) / 65536)
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const instance = new WebAssembly.Instance(compiled(), { env: { memory: this.memory } })
    const kernels = instance.exports as Record<string, Kernel>
    this.product = kernels.product!
    this.shortProduct = kernels.shortProduct!
    this.greatest = kernels.greatest!
    this.shorten = kernels.shorten!
    this.leaks = kernels.leak!
    this.forwards = kernels.recurrence!
    this.backwards = kernels.recurrenceBack!
    this.floats = new Float32Array(this.memory.buffer)
  }

  /** A new block of zeros. Columns must come in eights: the product reads them so. */
  allocate(rows: number, cols: number): Matrix {
    if (cols % 8 !== 0) throw new Error(`columns in eights: ${cols}`)
    const at = this.used
    this.used += rows * cols * 4
    if (this.used > this.memory.buffer.byteLength) throw new Error('matrix space is full')
    return { at, rows, cols }
  }

  /** The numbers of a matrix, in place. */
  view(matrix: Matrix, rows: number = matrix.rows): Float32Array {
    return this.floats.subarray(matrix.at / 4, matrix.at / 4 + rows * matrix.cols)
  }

  /** Copies row `i` of a matrix to row `j` of another of the same width. */
  copyRow(from: Matrix, i: number, to: Matrix, j: number): void {
    const at = from.at / 4 + i * from.cols
    this.floats.copyWithin(to.at / 4 + j * to.cols, at, at + from.cols)
  }

  /** c += a·b for the first `m` rows of a. */
  multiply(a: Matrix, b: Matrix, c: Matrix, m: number = a.rows): void {
    this.product(a.at, a.cols * 4, 4, b.at, b.cols * 4, c.at, c.cols * 4, m, a.cols, b.cols)
  }

  /** c += aᵀ·b over the first `m` rows of both. */
  multiplyTransposed(a: Matrix, b: Matrix, c: Matrix, m: number = a.rows): void {
    this.product(a.at, 4, a.cols * 4, b.at, b.cols * 4, c.at, c.cols * 4, a.cols, m, b.cols)
  }

  /** c += a·b with rows given by byte offset: `m` rows of a from `aAt`, all of b's `k` rows from `bAt`, `n` columns. */
  multiplyAt(
    aAt: number,
    aRow: number,
    bAt: number,
    bRow: number,
    cAt: number,
    cRow: number,
    m: number,
    k: number,
    n: number,
  ): void {
    this.product(aAt, aRow, 4, bAt, bRow, cAt, cRow, m, k, n)
  }

  /** c += aᵀ·b with byte offsets: a has `m` rows of `k` columns. */
  multiplyTransposedAt(
    aAt: number,
    aRow: number,
    bAt: number,
    bRow: number,
    cAt: number,
    cRow: number,
    m: number,
    k: number,
    n: number,
  ): void {
    this.product(aAt, 4, aRow, bAt, bRow, cAt, cRow, k, m, n)
  }

  /** Weights as shorts, for `multiplyShort`. Their rows come in fours. */
  shortOf(weights: Matrix): ShortMatrix {
    const { rows, cols } = weights
    const numbers = this.view(weights)
    const scale = numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9) / WEIGHT_LIMIT
    const short = this.allocate(rows / 2, cols)
    const pairs = new Int16Array(this.memory.buffer, short.at, rows * cols)
    let longest = 1
    for (let j = 0; j < cols; j++) {
      let sum = 0
      for (let i = 0; i < rows; i++) {
        const weight = Math.round(numbers[i * cols + j]! / scale)
        pairs[(j >> 3) * 8 * rows + (i >> 1) * 16 + 2 * (j & 7) + (i & 1)] = weight
        sum += Math.abs(weight)
      }
      longest = Math.max(longest, sum)
    }
    return { ...short, scale, limit: Math.min(32767, Math.floor((2 ** 31 - 1) / longest)) }
  }

  /**
   * c = bias + a·b for the first `m` rows of a, by whole numbers: the same on every processor, and twice as fast.
   * `scratch` holds the rows of a as shorts. Up to three rows of c after the `m`th are spoiled.
   */
  multiplyShort(a: Matrix, b: ShortMatrix, bias: Matrix, c: Matrix, m: number, scratch: Matrix): void {
    const groups = (m * a.cols) / 4
    this.greatest(a.at, groups, 16)
    const { floats } = this
    const greatest = Math.max(1e-9, floats[4]!, floats[5]!, floats[6]!, floats[7]!)
    floats[8] = b.limit / greatest
    this.shorten(a.at, groups / 2, scratch.at, 32)
    floats[9] = (b.scale * greatest) / b.limit
    // The product works on four rows at once: one to three rows too many cost less than they would alone.
    const fours = (m + 3) >> 2
    const [aRow, cRow] = [a.cols * 2, c.cols * 4]
    this.shortProduct(scratch.at, aRow, b.at, c.at, cRow, fours, a.cols / 2, b.cols / 8, bias.at, 36)
  }

  /** Leaky bend of the first `rows` rows, in place. */
  leak(matrix: Matrix, rows: number): void {
    this.leaks(matrix.at, (rows * matrix.cols) / 4)
  }

  /**
   * One recurrent layer, columns in sixteens, over rows `[from, to)`: the first half of the columns reads from the first row to the last, the
   * second half back. `gates` holds candidate, forget and through, each as wide as `input`; `own` is what the gates take
   * from the cell. Fills `out`, `cell` and `bend`, and bends the gates in place.
   */
  recur(layer: Recurrence, from: number, to: number): void {
    const { gates, input, out, cell, bend, own } = layer
    const wide = input.cols * 4
    for (const [row, shift, sign] of [
      [from, 0, 1],
      [to - 1, wide / 2, -1],
    ] as const) {
      const at = row * wide + shift
      this.forwards(
        gates.at + 3 * row * wide + shift,
        input.at + at,
        out.at + at,
        cell.at + at,
        bend.at + at,
        own.at + shift,
        3 * sign * wide,
        sign * wide,
        wide,
        to - from,
        input.cols / 16,
      )
    }
  }

  /** Gradients of `recur`: fills those of gates and input (by the highway only), adds to those of `own`. */
  recurBack(layer: Recurrence, gradients: RecurrenceGradients, from: number, to: number): void {
    const { gates, input, cell, bend, own } = layer
    const wide = input.cols * 4
    for (const [row, shift, sign] of [
      [to - 1, 0, -1],
      [from, wide / 2, 1],
    ] as const) {
      const at = row * wide + shift
      this.backwards(
        gates.at + 3 * row * wide + shift,
        gradients.gates.at + 3 * row * wide + shift,
        input.at + at,
        gradients.out.at + at,
        gradients.input.at + at,
        cell.at + at,
        bend.at + at,
        own.at + shift,
        gradients.own.at + shift,
        3 * sign * wide,
        sign * wide,
        wide,
        to - from,
        input.cols / 8,
      )
    }
  }

  /** Writes bᵀ of the first `rows` rows of `b` into `to`. */
  transpose(b: Matrix, to: Matrix, rows: number = b.rows): void {
    const from = b.at / 4
    const into = to.at / 4
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < b.cols; j++)
        this.floats[into + j * to.cols + i] = this.floats[from + i * b.cols + j]!
  }
}

let ready: WebAssembly.Module | undefined

function compiled(): WebAssembly.Module {
  if (!ready) {
    const others = [
      ...[leakKernel(), recurrenceKernel(), recurrenceBackKernel()],
      ...[greatestKernel(), shortenKernel(), shortProductKernel()],
    ]
    // Multiplying and adding in one instruction is newer than the rest: without it the product is slower, not other.
    const fused = moduleOf([productKernel(true), ...others])
    ready = new WebAssembly.Module(
      WebAssembly.validate(fused) ? fused : moduleOf([productKernel(false), ...others]),
    )
  }
  return ready
}
