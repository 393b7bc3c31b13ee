/** The kernels of the network in whole numbers: matrices of 16 bits, their sums in 32; the same on every processor. */
import {
  advance,
  type Code,
  countdown,
  four,
  fractions,
  get,
  type Kernel,
  load,
  most,
  plus,
  plusPairs,
  set,
  shorts,
  size,
  spread,
  store,
  times,
  whole,
} from './assembly.ts'

/**
 * c = bias + scale · (a·b). Four rows of `PAIRS` pairs of shorts at a time, `A_ROW` bytes each; b in panels of eight
 * columns, each its pairs of rows one after the other. `PAIRS` is even; `ROWS` counts fours, `PANELS` eights.
 */
export function shortProductKernel(): Kernel {
  const [A, A_ROW, B, C, C_ROW, ROWS, PAIRS, PANELS, BIAS, SCALE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
  const [J, P, PB, PC, CJ, BIAS_AT] = [10, 11, 12, 13, 14, 15] as const
  const A_AT = [16, 17, 18, 19] as const
  const [B0, B1, PAIR, SUMS] = [20, 21, 22, 23] as const
  const each = (code: (r: number) => Code): Code => [0, 1, 2, 3].flatMap(code)
  const [low, high] = [(r: number): number => SUMS + 2 * r, (r: number): number => SUMS + 2 * r + 1]
  const pairs = (k: number): Code => [
    ...[...load(PB, 32 * k), ...set(B0), ...load(PB, 32 * k + 16), ...set(B1)],
    ...each((r) => [
      ...[...spread(A_AT[r]!, 4 * k), ...set(PAIR)],
      ...[...plusPairs(get(low(r)), get(PAIR), get(B0)), ...set(low(r))],
      ...[...plusPairs(get(high(r)), get(PAIR), get(B1)), ...set(high(r))],
    ]),
  ]
  const result = (sum: number, offset: number): Code =>
    store(PC, plus(load(BIAS_AT, offset), times(fractions(get(sum)), get(PAIR))), offset)
  const panel: Code = [
    ...each((r) => [...four(0), ...set(low(r)), ...four(0), ...set(high(r))]),
    ...[...get(A), ...set(A_AT[0])],
    ...each((r) => (r === 0 ? [] : [...get(A_AT[r - 1]!), ...get(A_ROW), 0x6a, ...set(A_AT[r]!)])),
    ...[...get(PAIRS), ...whole(1), 0x76, ...set(P)],
    ...countdown(P, [
      ...[...pairs(0), ...pairs(1)],
      ...[...each((r) => advance(A_AT[r]!, whole(8))), ...advance(PB, whole(64))],
    ]),
    ...[...get(CJ), ...set(PC), ...spread(SCALE), ...set(PAIR)],
    ...each((r) => [...result(low(r), 0), ...result(high(r), 16), ...advance(PC, get(C_ROW))]),
    ...[...advance(CJ, whole(32)), ...advance(BIAS_AT, whole(32))],
  ]
  const rows: Code = [
    ...[
      ...get(PANELS),
      ...set(J),
      ...get(B),
      ...set(PB),
      ...get(C),
      ...set(CJ),
      ...get(BIAS),
      ...set(BIAS_AT),
    ],
    ...countdown(J, panel),
    ...each(() => [...advance(A, get(A_ROW)), ...advance(C, get(C_ROW))]),
  ]
  return { name: 'shortProduct', parameters: 10, wholes: 10, vectors: 11, body: countdown(ROWS, rows) }
}

/** The greatest size among `GROUPS` groups of four numbers from `AT` on: four numbers at `TO`, of which the greatest counts. */
export function greatestKernel(): Kernel {
  const [AT, GROUPS, TO, X] = [0, 1, 2, 3] as const
  const step: Code = [...most(get(X), size(load(AT))), ...set(X), ...advance(AT, whole(16))]
  const body = [...countdown(GROUPS, step), ...store(TO, get(X))]
  return { name: 'greatest', parameters: 3, wholes: 0, vectors: 1, body }
}

/** Numbers times the one at `SCALE`, rounded, as shorts: `GROUPS` groups of eight. */
export function shortenKernel(): Kernel {
  const [AT, GROUPS, TO, SCALE, X] = [0, 1, 2, 3, 4] as const
  const step: Code = [
    ...store(TO, shorts(times(load(AT), get(X)), times(load(AT, 16), get(X)))),
    ...[...advance(AT, whole(32)), ...advance(TO, whole(16))],
  ]
  const body = [...spread(SCALE), ...set(X), ...countdown(GROUPS, step)]
  return { name: 'shorten', parameters: 4, wholes: 0, vectors: 1, body }
}
