/** Words of WebAssembly as bytes: just enough to write the few kernels that the network runs on. */

export type Code = readonly number[]

export const get = (local: number): Code => [0x20, local]
export const set = (local: number): Code => [0x21, local]
export const whole = (value: number): Code => [0x41, ...signedLeb(value)]
/** Adds a whole number to a local. */
export const advance = (local: number, by: Code): Code => [...get(local), ...by, 0x6a, ...set(local)]

export const load = (address: number, offset = 0): Code => [...get(address), 0xfd, 0x00, 2, offset]
export const store = (address: number, value: Code, offset = 0): Code => [
  ...get(address),
  ...value,
  0xfd,
  0x0b,
  2,
  offset,
]
export const plus = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xe4, 0x01]
export const minus = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xe5, 0x01]
export const times = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xe6, 0x01]
export const over = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xe7, 0x01]
/** The smaller and the greater of two, by comparison alone: one instruction where the exact forms for NaN take many. */
export const least = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xea, 0x01]
export const most = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xeb, 0x01]
export const size = (a: Code): Code => [...a, 0xfd, 0xe0, 0x01]
/** One number of the memory four times; for pairs of shorts, one pair four times. */
export const spread = (address: number, offset = 0): Code => [...get(address), 0xfd, 0x09, 2, offset]
/** Whole numbers nearest to four and four numbers, as eight shorts. */
export const shorts = (a: Code, b: Code): Code => [...rounded(a), ...rounded(b), 0xfd, 0x85, 0x01]
const rounded = (a: Code): Code => [...a, 0xfd, 0x6a, 0xfd, 0xf8, 0x01]
/** Adds to four whole numbers the sums of the products of four pairs of shorts. */
export const plusPairs = (sums: Code, a: Code, b: Code): Code => [
  ...[...sums, ...a, ...b],
  ...[0xfd, 0xba, 0x01, 0xfd, 0xae, 0x01],
]
/** Four whole numbers as numbers with a fraction. */
export const fractions = (a: Code): Code => [...a, 0xfd, 0xfa, 0x01]

/** The same number four times. */
export function four(value: number): Code {
  const bytes = new Uint8Array(new Float32Array([value, value, value, value]).buffer)
  return [0xfd, 0x0c, ...bytes]
}

/** Repeats the body while the counter, counted down by one each time, is above zero; at least once. */
export function countdown(counter: number, body: Code): Code {
  return [0x03, 0x40, ...body, ...get(counter), ...whole(1), 0x6b, 0x22, counter, 0x0d, 0x00, 0x0b]
}

/** Hyperbolic tangent of local `x`, in place, within 0.0001, by a rational form; `y` is spoiled. */
export function tanhOf(x: number, y: number): Code {
  const upper = plus(four(135135), times(get(y), plus(four(17325), times(get(y), plus(four(378), get(y))))))
  const lower = plus(
    four(135135),
    times(get(y), plus(four(62370), times(get(y), plus(four(3150), times(get(y), four(28)))))),
  )
  return [
    ...most(least(get(x), four(4.97)), four(-4.97)),
    ...set(x),
    ...times(get(x), get(x)),
    ...set(y),
    ...over(times(get(x), upper), lower),
    ...set(x),
  ]
}

/** Logistic function of local `x`, in place. */
export function sigmoidOf(x: number, y: number): Code {
  return [
    ...times(get(x), four(0.5)),
    ...set(x),
    ...tanhOf(x, y),
    ...plus(times(get(x), four(0.5)), four(0.5)),
    ...set(x),
  ]
}

/** A function for the module: its whole-number parameters, its locals, its body. */
export interface Kernel {
  name: string
  parameters: number
  wholes: number
  vectors: number
  body: Code
}

/** The bytes of a module that holds the kernels and takes its memory from outside. */
export function moduleOf(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const section = (id: number, bytes: Code): Code => [id, ...leb(bytes.length), ...bytes]
  const text = (name: string): Code => [name.length, ...[...name].map((char) => char.charCodeAt(0))]
  const count = kernels.length
  const types = kernels.flatMap(({ parameters }) => [
    0x60,
    parameters,
    ...new Array<number>(parameters).fill(0x7f),
    0,
  ])
  const bodies = kernels.flatMap(({ wholes, vectors, body }) => {
    const bytes = [2, wholes, 0x7f, vectors, 0x7b, ...body, 0x0b]
    return [...leb(bytes.length), ...bytes]
  })
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [count, ...types]),
    ...section(2, [1, ...text('env'), ...text('memory'), 2, 0, 1]),
    ...section(3, [count, ...kernels.map((_, i) => i)]),
    ...section(7, [count, ...kernels.flatMap(({ name }, i) => [...text(name), 0, i])]),
    ...section(10, [count, ...bodies]),
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
