/**
 * How near two spellings are in sound: a weighted edit distance over letters and digraphs, with costs for each script.
 * The costs begin from the classes of phonetics below; `weights/sounds.ts` holds what training made of them.
 */
import { trained } from './weights/sounds.ts'

/** One character a symbol: letters, and capitals for the digraphs that stand for one sound. */
export const symbols = 'abcdefghijklmnopqrstuvwxyzTSCXGZQNIUEOWA'
export const gap = symbols.length
export const width = symbols.length + 1
const code = new Uint8Array(128).fill(255)
for (let i = 0; i < symbols.length; i++) code[symbols.charCodeAt(i)] = i

export const families = [
  'latin',
  'cyrillic',
  'arabic',
  'uyghur',
  'hebrew',
  'hangul',
  'kana',
  'han',
  'tibetan',
  'other',
] as const
export type Family = (typeof families)[number]

/** Symbols of a Latin spelling as people write it, of any language. */
export function encode(spelling: string): Uint8Array {
  const out = new Uint8Array(spelling.length)
  let n = 0
  const put = (symbol: string) => {
    const next = code[symbol.charCodeAt(0)]!
    if (n > 0 && out[n - 1] === next) return
    out[n++] = next
  }
  for (let i = 0; i < spelling.length; i++) {
    const char = spelling.charCodeAt(i)
    if (char >= 128 || code[char] === 255 || char < 97) continue
    const next = spelling.charCodeAt(i + 1)
    const letter = spelling[i]!
    if (next === 104 /* h */) {
      const digraph = aspirated[letter]
      if (digraph !== undefined) {
        if (letter === 's' && spelling.startsWith('shch', i)) i += 2
        put(digraph)
        i++
        continue
      }
    }
    if (letter === 's' && spelling.startsWith('sch', i)) {
      put('S')
      i += 2
    } else if (letter === 't' && (spelling.startsWith('tch', i) || spelling.startsWith('tsch', i))) {
      put('C')
      i += spelling.startsWith('tsch', i) ? 3 : 2
    } else if (letter === 't' && (next === 115 || next === 122)) {
      put('Q')
      i++
    } else if (letter === 'd' && (next === 106 || spelling.startsWith('dzh', i))) {
      put('j')
      i += next === 106 ? 1 : 2
    } else if (letter === 'c' && (next === 107 || next === 113)) {
      put('k')
      i++
    } else if (letter === 'n' && next === 103 && i + 2 === spelling.length) {
      put('N')
      i++
    } else if (letter === 'e' && next === 101) {
      put('I')
      i++
    } else if (letter === 'o' && (next === 111 || next === 117)) {
      put('U')
      i++
    } else if (letter === 'e' && i === spelling.length - 1 && n > 2) put('E')
    else put(letter)
  }
  return out.slice(0, n)
}

const aspirated: Record<string, string> = {
  t: 'T',
  s: 'S',
  c: 'C',
  k: 'X',
  g: 'G',
  z: 'Z',
  p: 'f',
  w: 'w',
  r: 'r',
  b: 'b',
  d: 'd',
}

/** Symbols of a romanisation that we made: Hangul's eo, eu and ae are one vowel each. */
export function encodeReading(reading: string, family: Family): Uint8Array {
  return encode(
    family === 'hangul' ? reading.replace(/eo/g, 'O').replace(/eu/g, 'W').replace(/ae/g, 'A') : reading,
  )
}

const vowels = 'aeiouyIUEOWA'
// Pairs of symbols that languages and clerks interchange, with what it costs; 1 is "another sound".
const near = `
 ai.45 ae.2 ao.25 au.4 aA.1 aO.3 aE.25 eA.1 ei.2 eo.4 eI.2 eE.02 eO.25 eW.3 ey.3 iy.08 iI.03 iE.3 ij.25 iu.45 ou.15 oU.15 uU.03 uw.2 uW.2 uO.3 oO.15 uy.35 yI.15 yj.15 wU.25 oW.35 uv.3 oa.25 eU.5 ea.2
 pb.2 td.2 kg.2 fv.2 sz.2 ck.08 cs.2 cq.25 qk.05 kX.25 qX.2 cC.25 cS.35 cQ.2 cz.35 xS.2 xs.2 xk.3 xX.15 xh.2 xz.4 jZ.15 jC.25 jg.3 jh.35 jz.3 jy.15 jS.4 jX.35 gG.1 gZ.35 gh.35 gX.4 gq.25 hX.1 hG.3 hk.45 Gr.4 Gk.3
 wv.12 vb.25 wb.4 fp.25 wg.5 Tt.1 Ts.3 Td.25 Tz.35 Tf.35 Ss.2 SC.25 SZ.25 Sz.4 CQ.25 Ck.35 CX.3 Ch.45 CS.25 Cj.25 qC.2 QC.25 Qs.25 Qz.2 Qt.3 Qj.4 zZ.25 zj.3 zQ.2 dz.4 dT.2 lr.3 mn.3 nN.05 mN.35 gN.35 hf.4 rZ.45 ny.6 bf.4 pv.35 sx.25 kq.05 tC.45 dj.45 sh.6`

// biome-ignore format: a table
const gapCosts: Record<string, number> = {
  h: 0.3, y: 0.3, w: 0.4, E: 0.1, e: 0.3, u: 0.32, i: 0.32, a: 0.35, o: 0.35, g: 0.6, r: 0.55, n: 0.6, t:
  0.65, d: 0.65, s: 0.65, l: 0.6, k: 0.65,
}

// What a script leaves out or puts in: vowels that it does not write, vowels that it must write.
const habits: Partial<Record<Family, { gaps?: Record<string, number>; near?: string }>> = {
  arabic: {
    gaps: { a: 0.12, e: 0.12, i: 0.12, o: 0.12, u: 0.12, I: 0.2, U: 0.2, E: 0.05, h: 0.25, y: 0.25, w: 0.3 },
    near: 'pb.08 gj.2 gk.2 vf.1 vw.15 gG.1 ea.1 ou.1 oa.2 ia.25 wu.1 wo.1 yi.05 ei.1 dT.15 zT.2 ui.3',
  },
  uyghur: {
    gaps: { i: 0.2, h: 0.15, y: 0.25 },
    near: 'ea.1 xh.08 Xx.03 xk.25 qk.04 wv.05 ou.1 wu.2 ei.12 bp.12 xS.15',
  },
  hebrew: {
    gaps: { a: 0.1, e: 0.08, i: 0.12, o: 0.12, u: 0.12, I: 0.15, U: 0.15, E: 0.05, h: 0.2, y: 0.2, w: 0.3 },
    near: 'pf.1 bv.1 kX.1 ck.05 hX.05 ou.05 vo.2 vu.15 wv.08 Ss.1 ae.1 ai.3 jg.15 yi.05 ao.25 wU.15 Tt.05',
  },
  hangul: {
    gaps: { W: 0.08, e: 0.25, u: 0.2, r: 0.2, i: 0.22, h: 0.25 },
    near: 'lr.05 gk.05 bp.05 td.05 jC.08 jz.1 zs.15 fp.08 vb.08 Oo.12 Oe.12 Oa.15 Ou.1 Ts.12 ck.05 sS.08 xk.2 qk.05 Ue.4 Wu.08 Wi.2 Iy.1 Aa.05 Ae.05 jZ.1 jQ.15 cS.2 cg.08 tC.3',
  },
  kana: {
    gaps: { u: 0.08, o: 0.12, i: 0.2, r: 0.15, h: 0.25, g: 0.5 },
    near: 'lr.02 vb.04 fh.12 Ts.1 Tz.12 ck.05 qk.05 jz.15 ea.2 Sc.2 tC.15 dj.2 Qt.1 zj.15 xk.2 jy.1 ao.2 wu.1 sS.1 cS.2',
  },
  han: {
    gaps: {
      e: 0.12,
      u: 0.12,
      i: 0.12,
      h: 0.25,
      g: 0.4,
      w: 0.2,
      y: 0.15,
      r: 0.25,
      t: 0.5,
      d: 0.5,
      n: 0.45,
      a: 0.3,
      m: 0.6,
    },
    near: 'lr.08 bp.08 td.08 gk.08 zs.15 xs.08 xS.03 xh.2 qC.05 qk.25 qg.3 wv.05 wU.1 fv.08 vw.05 jC.2 jg.2 jk.3 jS.3 cQ.05 cs.15 zQ.08 Sx.05 Ts.1 Tx.2 rZ.1 Zr.2 Zj.04 Zz.1 mn.25 fp.2 hk.25 hX.08 hG.2 hf.25 ea.15 eo.2 ai.3 ei.15 ou.15 ie.2 kh.25 ZT.3 Zt.15 ZS.3 bv.25 bw.35 ng.3 rj.2 ur.5',
  },
  tibetan: {
    gaps: { h: 0.12, g: 0.35, b: 0.35, d: 0.4, y: 0.2, s: 0.35, l: 0.4 },
    near: 'gk.05 bp.05 td.05 dz.2 Qz.1 zs.1 ea.08 ei.15 ou.15 CS.2 gN.1 kG.1 Zj.1 jk.3 ky.3 CX.1 cC.02 ae.08',
  },
}

/** Costs before training: a `width` x `width` table, Latin symbol by foreign symbol, the last row and column the gap. */
export function priorCosts(family: Family): Float64Array {
  const costs = new Float64Array(width * width)
  for (let a = 0; a < gap; a++) {
    for (let b = 0; b < gap; b++) {
      const both = vowels.includes(symbols[a]!) && vowels.includes(symbols[b]!)
      costs[a * width + b] = a === b ? 0 : both ? 0.4 : 1
    }
    const cost = gapCosts[symbols[a]!] ?? 0.75
    costs[a * width + gap] = cost
    costs[gap * width + a] = cost
  }
  const habit = habits[family]
  for (const [pair, cost] of Object.entries(habit?.gaps ?? {})) {
    const at = code[pair.charCodeAt(0)]!
    costs[at * width + gap] = cost
    costs[gap * width + at] = cost
  }
  for (const text of `${near} ${habit?.near ?? ''}`.split(/\s+/).filter(Boolean)) {
    const a = code[text.charCodeAt(0)]!
    const b = code[text.charCodeAt(1)]!
    costs[a * width + b] = Number(text.slice(2))
    costs[b * width + a] = Number(text.slice(2))
  }
  return costs
}

const tables = new Map<Family, Float64Array>()

/** The costs in use for a family of spellings. */
export function costsOf(family: Family): Float64Array {
  const known = tables.get(family)
  if (known) return known
  const costs = priorCosts(family)
  for (const [pair, cost] of Object.entries(trained[family] ?? {})) {
    const a = pair[0] === '-' ? gap : code[pair.charCodeAt(0)]!
    const b = pair[1] === '-' ? gap : code[pair.charCodeAt(1)]!
    costs[a * width + b] = cost
  }
  tables.set(family, costs)
  return costs
}

const row = new Float64Array(64)
const LIMIT = 60
/** Words less alike than this are not told apart: 0. */
export const LEAST = 0.4

/**
 * 1 for the same sounds, 0 for few in common: the cheapest alignment against the cost of leaving all out; 0 for less than `least`.
 * Of `foreign` only the sounds `from` to `to` are read.
 */
export function soundLikeness(
  latin: Uint8Array,
  foreign: Uint8Array,
  costs: Float64Array,
  least = LEAST,
  from = 0,
  to = foreign.length,
): number {
  const n = Math.min(latin.length, LIMIT)
  const m = Math.min(to - from, LIMIT)
  if (n === 0 || m === 0) return 0
  const gaps = gap * width
  let whole = 0
  row[0] = 0
  for (let j = 0; j < m; j++) {
    whole += costs[gaps + foreign[from + j]!]!
    row[j + 1] = whole
  }
  let other = 0
  for (let i = 0; i < n; i++) other += costs[latin[i]! * width + gap]!
  const all = whole > other ? whole : other
  const most = all < 0.5 ? 0.5 : all
  const limit = most * (1 - least)
  for (let i = 0; i < n; i++) {
    const base = latin[i]! * width
    const drop = costs[base + gap]!
    let diagonal: number = row[0]!
    let left: number = diagonal + drop
    row[0] = left
    let lowest = left
    for (let j = 0; j < m; j++) {
      const up = row[j + 1]!
      const symbol = foreign[from + j]!
      let best = diagonal + costs[base + symbol]!
      const down = up + drop
      if (down < best) best = down
      const across = left + costs[gaps + symbol]!
      if (across < best) best = across
      diagonal = up
      row[j + 1] = best
      left = best
      if (best < lowest) lowest = best
    }
    if (lowest > limit) return 0
  }
  const likeness = 1 - row[m]! / most
  return likeness < least ? 0 : likeness
}
