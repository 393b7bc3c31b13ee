/** Matrices in WebAssembly memory and their product by SIMD: what makes a neural parser fast enough in a script. */

/** A block of 32-bit numbers in the memory: `rows` × `cols`, row by row, at byte `at`. */
export interface Matrix {
  at: number
  rows: number
  cols: number
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
  private used = 1024
  floats: Float32Array

  /** `bytes` is what the space will hold at most. */
  constructor(bytes: number) {
    const pages = Math.ceil((bytes + 65536) / 65536)
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const instance = new WebAssembly.Instance(compiled(), { env: { memory: this.memory } })
    this.product = instance.exports.product as unknown as Product
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
    const fused = moduleBytes(true)
    ready = new WebAssembly.Module(WebAssembly.validate(fused) ? fused : moduleBytes(false))
  }
  return ready
}

// Parameters and locals of the product, by number.
const [A, A_ROW, A_COLUMN, B, B_ROW, C, C_ROW, M, K, N] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const [J, P, PA, PB, PC, CJ, ROWS] = [10, 11, 12, 13, 14, 15, 16] as const
const PA_ROWS = [12, 17, 18, 19] as const
const B0 = 20
const B1 = 21
const ACCUMULATORS = 22
const SPLAT = 30

/** The bytes of the module: one function, blocks of 4 rows by 8 columns, the last rows one by one. */
function moduleBytes(fused: boolean): Uint8Array<ArrayBuffer> {
  const get = (i: number): number[] => [0x20, i]
  const set = (i: number): number[] => [0x21, i]
  const i32 = (value: number): number[] => [0x41, ...signedLeb(value)]
  const add = [0x6a]
  const step = (i: number, by: number[]): number[] => [...get(i), ...by, ...add, ...set(i)]
  const load = (i: number, offset: number): number[] => [...get(i), 0xfd, 0x00, 2, offset]
  const splat = (i: number): number[] => [...get(i), 0xfd, 0x09, 2, 0]
  const madd = (x: number[], y: number[], z: number): number[] =>
    fused
      ? [...x, ...y, ...get(z), 0xfd, 0x85, 0x02, ...set(z)]
      : [...x, ...y, 0xfd, 0xe6, 0x01, ...get(z), 0xfd, 0xe4, 0x01, ...set(z)]
  const block = (rows: number): number[] => {
    const accumulator = (r: number, half: number): number => ACCUMULATORS + 2 * r + half
    const out: number[] = []
    // for each eight columns
    out.push(...i32(0), ...set(J), ...get(C), ...set(CJ))
    out.push(0x03, 0x40)
    out.push(...get(CJ), ...set(PC))
    for (let r = 0; r < rows; r++) {
      out.push(...load(PC, 0), ...set(accumulator(r, 0)), ...load(PC, 16), ...set(accumulator(r, 1)))
      if (r + 1 < rows) out.push(...step(PC, get(C_ROW)))
    }
    out.push(...get(A), ...set(PA))
    for (let r = 1; r < rows; r++)
      out.push(...get(PA_ROWS[r - 1]!), ...get(A_ROW), ...add, ...set(PA_ROWS[r]!))
    out.push(...get(B), ...get(J), ...i32(2), 0x74, ...add, ...set(PB))
    out.push(...get(K), ...set(P))
    out.push(0x03, 0x40)
    out.push(...load(PB, 0), ...set(B0), ...load(PB, 16), ...set(B1))
    for (let r = 0; r < rows; r++) {
      out.push(...madd([...splat(PA_ROWS[r]!), 0x22, SPLAT], get(B0), accumulator(r, 0)))
      out.push(...madd(get(SPLAT), get(B1), accumulator(r, 1)))
    }
    for (let r = 0; r < rows; r++) out.push(...step(PA_ROWS[r]!, get(A_COLUMN)))
    out.push(...step(PB, get(B_ROW)))
    out.push(...get(P), ...i32(1), 0x6b, 0x22, P, 0x0d, 0x00, 0x0b)
    out.push(...get(CJ), ...set(PC))
    for (let r = 0; r < rows; r++) {
      out.push(...get(PC), ...get(accumulator(r, 0)), 0xfd, 0x0b, 2, 0)
      out.push(...get(PC), ...get(accumulator(r, 1)), 0xfd, 0x0b, 2, 16)
      if (r + 1 < rows) out.push(...step(PC, get(C_ROW)))
    }
    out.push(...step(CJ, i32(32)), ...step(J, i32(8)))
    out.push(...get(J), ...get(N), 0x49, 0x0d, 0x00, 0x0b)
    // to the next rows
    for (let r = 0; r < rows; r++) out.push(...step(A, get(A_ROW)), ...step(C, get(C_ROW)))
    return out
  }
  const body = [
    // locals: 7 + 3 whole numbers (10 to 19), 11 vectors (20 to 30)
    2,
    10,
    0x7f,
    11,
    0x7b,
    ...[...get(K), 0x45, 0x04, 0x40, 0x0f, 0x0b],
    ...[...get(M), ...set(ROWS)],
    // while at least four rows are left
    ...[0x02, 0x40, 0x03, 0x40, ...get(ROWS), ...i32(4), 0x49, 0x0d, 0x01],
    ...block(4),
    ...[...get(ROWS), ...i32(4), 0x6b, ...set(ROWS), 0x0c, 0x00, 0x0b, 0x0b],
    // while one row is left
    ...[0x02, 0x40, 0x03, 0x40, ...get(ROWS), 0x45, 0x0d, 0x01],
    ...block(1),
    ...[...get(ROWS), ...i32(1), 0x6b, ...set(ROWS), 0x0c, 0x00, 0x0b, 0x0b],
    0x0b,
  ]
  const section = (id: number, bytes: number[]): number[] => [id, ...leb(bytes.length), ...bytes]
  const text = (name: string): number[] => [name.length, ...[...name].map((char) => char.charCodeAt(0))]
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 10, ...new Array<number>(10).fill(0x7f), 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('product'), 0, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  ])
}

function leb(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return bytes
}

function signedLeb(value: number): number[] {
  return value < 64 ? [value] : [(value & 0x7f) | 0x80, ...signedLeb(value >> 7)]
}
