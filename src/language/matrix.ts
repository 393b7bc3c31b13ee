/** Matrices in WebAssembly memory and their product by SIMD: what makes a neural parser fast enough in a script. */

import { moduleOf } from './assembly.ts'
import { leakKernel, productKernel, recurrenceBackKernel, recurrenceKernel } from './kernels.ts'

/** A block of 32-bit numbers in the memory: `rows` × `cols`, row by row, at byte `at`. */
export interface Matrix {
  at: number
  rows: number
  cols: number
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

type Product = (
  a: number,
  aRow: number,
  aColumn: number,
  b: number,
  bRow: number,
  c: number,
  cRow: number,
  m: number,
  k: number,
  n: number,
) => void

/** A memory of its own with a bump allocator; nothing is shared between two of them. */
export class MatrixSpace {
  private readonly memory: WebAssembly.Memory
  private readonly product: Product
  private readonly leaks: (at: number, groups: number) => void
  private readonly forwards: (...numbers: number[]) => void
  private readonly backwards: (...numbers: number[]) => void
  private used = 1024
  floats: Float32Array

  /** `bytes` is what the space will hold at most. */
  constructor(bytes: number) {
    const pages = Math.ceil((bytes + 65536) / 65536)
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const instance = new WebAssembly.Instance(compiled(), { env: { memory: this.memory } })
    this.product = instance.exports.product as unknown as Product
    this.leaks = instance.exports.leak as unknown as (at: number, groups: number) => void
    this.forwards = instance.exports.recurrence as unknown as (...numbers: number[]) => void
    this.backwards = instance.exports.recurrenceBack as unknown as (...numbers: number[]) => void
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

  /** Leaky bend of the first `rows` rows, in place. */
  leak(matrix: Matrix, rows: number): void {
    this.leaks(matrix.at, (rows * matrix.cols) / 4)
  }

  /**
   * One recurrent layer over rows `[from, to)`: the first half of the columns reads from the first row to the last, the
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
        input.cols / 8,
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
    const others = [leakKernel(), recurrenceKernel(), recurrenceBackKernel()]
    // Multiplying and adding in one instruction is newer than the rest: without it the product is slower, not other.
    const fused = moduleOf([productKernel(true), ...others])
    ready = new WebAssembly.Module(
      WebAssembly.validate(fused) ? fused : moduleOf([productKernel(false), ...others]),
    )
  }
  return ready
}
