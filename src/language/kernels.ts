/** The kernels of the network in numbers with a fraction: matrix product, bend, recurrence forwards, and its gradients backwards. */
import {
  advance,
  type Code,
  countdown,
  four,
  get,
  type Kernel,
  load,
  minus,
  most,
  plus,
  set,
  sigmoidOf,
  store,
  tanhOf,
  times,
  whole,
} from './assembly.ts'

/** c += a·b. Blocks of 4 rows by 8 columns, the last rows one by one; steps in bytes; columns in eights. */
export function productKernel(fused: boolean): Kernel {
  const [A, A_ROW, A_COLUMN, B, B_ROW, C, C_ROW, M, K, N] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
  const [J, P, PB, PC, CJ, ROWS] = [10, 11, 12, 13, 14, 15] as const
  const A_AT = [16, 17, 18, 19] as const
  const [B0, B1, SPLAT, SUMS] = [20, 21, 22, 23] as const
  const add = (x: Code, y: number, sum: number): Code =>
    fused
      ? [...x, ...get(y), ...get(sum), 0xfd, 0x85, 0x02, ...set(sum)]
      : [...plus(times(x, get(y)), get(sum)), ...set(sum)]
  const block = (rows: number): Code => {
    const each = (code: (r: number) => Code): Code => Array.from({ length: rows }, (_, r) => code(r)).flat()
    const low = (r: number): number => SUMS + 2 * r
    const high = (r: number): number => SUMS + 2 * r + 1
    return [
      ...[...whole(0), ...set(J), ...get(C), ...set(CJ)],
      ...[0x03, 0x40, ...get(CJ), ...set(PC)],
      ...each((r) => [
        ...[...load(PC, 0), ...set(low(r)), ...load(PC, 16), ...set(high(r))],
        ...advance(PC, get(C_ROW)),
      ]),
      ...[...get(A), ...set(A_AT[0])],
      ...each((r) => (r === 0 ? [] : [...get(A_AT[r - 1]!), ...get(A_ROW), 0x6a, ...set(A_AT[r]!)])),
      ...[...get(B), ...get(J), ...whole(2), 0x74, 0x6a, ...set(PB), ...get(K), ...set(P)],
      ...countdown(P, [
        ...[...load(PB, 0), ...set(B0), ...load(PB, 16), ...set(B1)],
        ...each((r) => [
          ...add([...get(A_AT[r]!), 0xfd, 0x09, 2, 0, 0x22, SPLAT], B0, low(r)),
          ...add(get(SPLAT), B1, high(r)),
        ]),
        ...each((r) => advance(A_AT[r]!, get(A_COLUMN))),
        ...advance(PB, get(B_ROW)),
      ]),
      ...[...get(CJ), ...set(PC)],
      ...each((r) => [...store(PC, get(low(r))), ...store(PC, get(high(r)), 16), ...advance(PC, get(C_ROW))]),
      ...[...advance(CJ, whole(32)), ...advance(J, whole(8))],
      ...[...get(J), ...get(N), 0x49, 0x0d, 0x00, 0x0b],
      ...each(() => [...advance(A, get(A_ROW)), ...advance(C, get(C_ROW))]),
    ]
  }
  /** Runs a block of rows as long as so many are left. */
  const blocks = (rows: number): Code => [
    ...[0x02, 0x40, 0x03, 0x40, ...get(ROWS), ...whole(rows), 0x49, 0x0d, 0x01],
    ...block(rows),
    ...[...get(ROWS), ...whole(rows), 0x6b, ...set(ROWS), 0x0c, 0x00, 0x0b, 0x0b],
  ]
  return {
    name: 'product',
    parameters: 10,
    wholes: 10,
    vectors: 11,
    body: [...get(K), 0x45, 0x04, 0x40, 0x0f, 0x0b, ...get(M), ...set(ROWS), ...blocks(4), ...blocks(1)],
  }
}

/** Leaky bend of `GROUPS` groups of four numbers from `AT` on: a tenth of what is below zero. */
export function leakKernel(): Kernel {
  const [AT, GROUPS, X] = [0, 1, 2] as const
  const step: Code = [
    ...[...load(AT), ...set(X), ...store(AT, most(get(X), times(get(X), four(0.1))))],
    ...advance(AT, whole(16)),
  ]
  return { name: 'leak', parameters: 2, wholes: 0, vectors: 1, body: countdown(GROUPS, step) }
}

/**
 * The recurrence over `N` rows for `GROUPS` groups of eight columns. Gates become their bent values; cell and bend
 * are kept. Steps are negative where the reading goes from right to left. Each row waits for the one before it, so two
 * fours of columns go side by side.
 */
export function recurrenceKernel(): Kernel {
  const [GATES, IN, OUT, CELL, BEND, OWN, GATE_STEP, STEP, WIDE, N, GROUPS] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const
  const [K, G, GF, GR, I, O, C, B] = [11, 12, 13, 14, 15, 16, 17, 18] as const
  const lanes = [0, 1].map((lane) => {
    const [CARRY, F, R, X, Y, VF, VR, CANDIDATE] = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => 19 + 8 * lane + k) as [
      ...[number, number, number, number, number, number, number, number],
    ]
    const at = 16 * lane
    const start: Code = [
      ...[...four(0), ...set(CARRY), ...load(OWN, at), ...set(VF)],
      ...[...get(OWN), ...get(WIDE), 0x6a, ...set(K), ...load(K, at), ...set(VR)],
    ]
    const gate = (from: number, to: number, own: number): Code => [
      ...[...plus(load(from, at), times(get(own), get(CARRY))), ...set(to), ...sigmoidOf(to, Y)],
      ...store(from, get(to), at),
    ]
    const cell: Code = [
      ...[...load(G, at), ...set(CANDIDATE)],
      ...[...plus(get(CANDIDATE), times(get(F), minus(get(CARRY), get(CANDIDATE)))), ...set(CARRY)],
      ...[...store(C, get(CARRY), at), ...get(CARRY), ...set(X), ...tanhOf(X, Y), ...store(B, get(X), at)],
      ...[...load(I, at), ...set(Y), ...store(O, plus(get(Y), times(get(R), minus(get(X), get(Y)))), at)],
    ]
    return { start, step: [...gate(GF, F, VF), ...gate(GR, R, VR), ...cell] }
  })
  const after = (from: number, to: number): Code => [...get(from), ...get(WIDE), 0x6a, ...set(to)]
  const group: Code = [
    ...lanes.flatMap(({ start }) => start),
    ...[...get(GATES), ...set(G), ...after(G, GF), ...after(GF, GR)],
    ...[...get(IN), ...set(I), ...get(OUT), ...set(O), ...get(CELL), ...set(C), ...get(BEND), ...set(B)],
    ...[...get(N), ...set(K)],
    ...countdown(K, [
      ...lanes.flatMap(({ step }) => step),
      ...[G, GF, GR].flatMap((at) => advance(at, get(GATE_STEP))),
      ...[I, O, C, B].flatMap((at) => advance(at, get(STEP))),
    ]),
    ...[GATES, IN, OUT, CELL, BEND, OWN].flatMap((at) => advance(at, whole(32))),
  ]
  return { name: 'recurrence', parameters: 11, wholes: 8, vectors: 16, body: countdown(GROUPS, group) }
}

/** Gradients of the recurrence, against the direction of reading: starts at the last row read. */
export function recurrenceBackKernel(): Kernel {
  const [GATES, GATES_D, IN, OUT_D, IN_D, CELL, BEND, OWN, OWN_D, GATE_STEP, STEP, WIDE, N, GROUPS] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
  ] as const
  const [K, G, GF, GR, D, DF, DR, I, OD, ID, C, B, AT] = [
    14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
  ] as const
  const [CARRY, VF, VR, SUM_F, SUM_R, F, R, BENT, OUTG, BEFORE, INNER, GRAD_F, GRAD_R] = [
    27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
  ] as const
  const bend = (x: number): Code => times(get(x), minus(four(1), get(x)))
  const step: Code = [
    // What the cell held before: nothing at the first row read.
    ...[...get(C), ...get(STEP), 0x6a, ...set(AT)],
    ...[...load(AT), ...four(0), ...get(K), ...whole(1), 0x4b, 0x1c, 0x01, 0x7b, ...set(BEFORE)],
    ...[...load(GF), ...set(F), ...load(GR), ...set(R), ...load(B), ...set(BENT), ...load(OD), ...set(OUTG)],
    ...store(ID, minus(get(OUTG), times(get(OUTG), get(R)))),
    ...[
      ...times(times(get(OUTG), minus(get(BENT), load(I))), bend(R)),
      ...set(GRAD_R),
      ...store(DR, get(GRAD_R)),
    ],
    ...[...plus(get(SUM_R), times(get(GRAD_R), get(BEFORE))), ...set(SUM_R)],
    ...plus(times(times(get(OUTG), get(R)), minus(four(1), times(get(BENT), get(BENT)))), get(CARRY)),
    ...[...set(INNER), ...store(D, minus(get(INNER), times(get(INNER), get(F))))],
    ...[
      ...times(times(get(INNER), minus(get(BEFORE), load(G))), bend(F)),
      ...set(GRAD_F),
      ...store(DF, get(GRAD_F)),
    ],
    ...[...plus(get(SUM_F), times(get(GRAD_F), get(BEFORE))), ...set(SUM_F)],
    ...plus(times(get(INNER), get(F)), plus(times(get(GRAD_F), get(VF)), times(get(GRAD_R), get(VR)))),
    ...set(CARRY),
    ...[G, GF, GR, D, DF, DR].flatMap((at) => advance(at, get(GATE_STEP))),
    ...[I, OD, ID, C, B].flatMap((at) => advance(at, get(STEP))),
  ]
  const after = (from: number, to: number): Code => [...get(from), ...get(WIDE), 0x6a, ...set(to)]
  const group: Code = [
    ...[...four(0), ...set(CARRY), ...load(OWN), ...set(VF), ...after(OWN, AT), ...load(AT), ...set(VR)],
    ...[...load(OWN_D), ...set(SUM_F), ...after(OWN_D, AT), ...load(AT), ...set(SUM_R)],
    ...[...get(GATES), ...set(G), ...after(G, GF), ...after(GF, GR)],
    ...[...get(GATES_D), ...set(D), ...after(D, DF), ...after(DF, DR)],
    ...[...get(IN), ...set(I), ...get(OUT_D), ...set(OD), ...get(IN_D), ...set(ID), ...get(CELL), ...set(C)],
    ...[...get(BEND), ...set(B), ...get(N), ...set(K)],
    ...countdown(K, step),
    ...[...store(OWN_D, get(SUM_F)), ...after(OWN_D, AT), ...store(AT, get(SUM_R))],
    ...[GATES, GATES_D, IN, OUT_D, IN_D, CELL, BEND, OWN, OWN_D].flatMap((at) => advance(at, whole(16))),
  ]
  return { name: 'recurrenceBack', parameters: 14, wholes: 13, vectors: 13, body: countdown(GROUPS, group) }
}
