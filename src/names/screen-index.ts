/** Names filed under their keys, so that a name is compared only with those that can be the same. */
import { scorePrepared } from './compare.ts'
import { type NameKind, type Prepared, prepare } from './prepare.ts'
import { keysOf } from './skeleton.ts'

/** One name of the index that a query may be. */
export interface Candidate {
  /** Place in the array of names that was indexed. */
  name: number
  score: number
}

export interface NameIndex {
  readonly size: number
  /** Names that score at least `least`, the best first. */
  query(name: Prepared, least: number): Candidate[]
}

/** Most names compared in full for one query; the likeliest go first. */
const MOST_COMPARED = 110
/** Entries read under common keys before a query has to do with what it found. */
const MOST_READ = 20_000
/** A name that shares less of what the query's keys tell is not compared. */
const LEAST_SHARED = 0.12
/** A key with more names than this says too little, unless there is no other. */
const COMMON = 6_000

/** Files names under their keys. About five seconds for a million names. */
export function indexNames(names: readonly string[], kinds?: readonly (NameKind | undefined)[]): NameIndex {
  let keys = new Int32Array(Math.max(1024, names.length * 16))
  const ends = new Int32Array(names.length + 1)
  let count = 0
  const collect = (key: number) => {
    if (count === keys.length) {
      const wider = new Int32Array(keys.length * 2)
      wider.set(keys)
      keys = wider
    }
    keys[count++] = key
  }
  for (let i = 0; i < names.length; i++) {
    keysOf(prepare(names[i]!, kinds?.[i]), collect)
    ends[i + 1] = count
  }
  let bits = 10
  while (1 << bits < count && bits < 23) bits++
  const mask = (1 << bits) - 1
  const starts = new Int32Array((1 << bits) + 1)
  const bucket = (key: number) => (Math.imul(key, 0x9e3779b1 | 0) >>> 7) & mask
  for (let k = 0; k < count; k++) {
    const at = bucket(keys[k]!) + 1
    starts[at] = starts[at]! + 1
  }
  for (let at = 0; at < 1 << bits; at++) starts[at + 1] = starts[at + 1]! + starts[at]!
  const filled = starts.slice()
  const postings = new Int32Array(count)
  for (let i = 0; i < names.length; i++) {
    for (let k = ends[i]!; k < ends[i + 1]!; k++) {
      const at = bucket(keys[k]!)
      postings[filled[at]!] = i
      filled[at] = filled[at]! + 1
    }
  }
  keys = new Int32Array(0)

  const weights = new Float32Array(names.length)
  const touched = new Int32Array(Math.max(names.length, 1))
  const kept = new Map<number, Prepared>()
  const preparedOf = (i: number): Prepared => {
    let known = kept.get(i)
    if (!known) {
      known = prepare(names[i]!, kinds?.[i])
      if (kept.size > 60_000) kept.clear()
      kept.set(i, known)
    }
    return known
  }

  const query = (name: Prepared, least: number): Candidate[] => {
    const buckets = new Map<number, number>()
    keysOf(name, (key, share) => {
      const at = bucket(key)
      if (share > (buckets.get(at) ?? 0)) buckets.set(at, share)
    })
    const sizes = [...buckets]
      .map(([at, share]) => ({ at, share, size: starts[at + 1]! - starts[at]! }))
      .filter((one) => one.size > 0)
    sizes.sort((x, y) => x.size - y.size)
    let reached = 0
    let read = 0
    let own = 0
    for (const { at, share, size } of sizes) {
      if (reached > 0 && (size > COMMON || read + size > MOST_READ) && read > 0) continue
      read += size
      // Rare keys say more: the logarithm of how many names do not have it.
      const worth = share * (Math.log((names.length + 1) / size) + 0.1)
      own += worth
      for (let p = starts[at]!; p < starts[at + 1]!; p++) {
        const i = postings[p]!
        if (weights[i] === 0) touched[reached++] = i
        weights[i] = weights[i]! + worth
      }
    }
    const best = top(touched, reached, weights, own * LEAST_SHARED)
    const found: Candidate[] = []
    for (const i of best) {
      const score = scorePrepared(name, preparedOf(i))
      if (score >= least) found.push({ name: i, score: Math.round(score * 1e4) / 1e4 })
    }
    for (let t = 0; t < reached; t++) weights[touched[t]!] = 0
    return found.sort((x, y) => y.score - x.score || x.name - y.name)
  }
  return { size: names.length, query }
}

const bins = new Int32Array(128)

/** The names with the greatest weights, by counting them into bins: sorting all would take longer than comparing some. */
function top(touched: Int32Array, reached: number, weights: Float32Array, floor: number): number[] {
  let most = 0
  for (let t = 0; t < reached; t++) if (weights[touched[t]!]! > most) most = weights[touched[t]!]!
  const scale = 127 / (most || 1)
  bins.fill(0)
  for (let t = 0; t < reached; t++) {
    const bin = (weights[touched[t]!]! * scale) | 0
    bins[bin] = bins[bin]! + 1
  }
  let bin = 127
  let count = bins[bin]!
  while (bin > 0 && count < MOST_COMPARED) count += bins[--bin]!
  const least = Math.max(floor, bin / scale)
  const best: number[] = []
  for (let t = 0; t < reached && best.length < MOST_COMPARED * 2; t++)
    if (weights[touched[t]!]! >= least) best.push(touched[t]!)
  return best
}
