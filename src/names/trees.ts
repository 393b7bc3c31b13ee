/** Boosted trees: how many small questions about a pair add up to one score, and how they are learned from labelled pairs. */

/** A leaf is a number; a branch asks whether a feature lies below a value. */
export type Tree = number | [feature: number, below: number, yes: Tree, no: Tree]

export interface Forest {
  /** Log-odds before any question. */
  base: number
  trees: Tree[]
}

/** A forest made ready: the chance that it gives to features, or 0 as soon as it cannot reach `least` log-odds any more. */
export type Scorer = (features: Float64Array, least?: number) => number

/** How many questions a tree asks one after the other, at most; all four steps are written out below. */
export const DEPTH = 4
const QUESTIONS = 2 ** DEPTH - 1

/** Trees are asked so many at a time before it is looked whether the rest can still reach what is asked for. */
const ASKED = 10

/**
 * Lays every tree out as a full one, all of one depth: the answer to each question is a step that the processor need not
 * guess, three times as fast as to follow branches.
 */
export function compile(forest: Forest): Scorer {
  const { base, trees } = forest
  const feature = new Uint8Array(trees.length * QUESTIONS)
  const below = new Float64Array(trees.length * QUESTIONS)
  const leaves = new Float64Array(trees.length * (QUESTIONS + 1))
  const lay = (tree: Tree, t: number, at: number): void => {
    if (at >= QUESTIONS) leaves[t * (QUESTIONS + 1) + at - QUESTIONS] = tree as number
    else {
      const [asked, value, yes, no] = typeof tree === 'number' ? ([0, 0, tree, tree] as const) : tree
      feature[t * QUESTIONS + at] = asked
      below[t * QUESTIONS + at] = value
      lay(yes, t, 2 * at + 1)
      lay(no, t, 2 * at + 2)
    }
  }
  for (const [t, tree] of trees.entries()) lay(tree, t, 0)
  /** The most that a tree and those after it can add. */
  const rest = new Float64Array(trees.length + 1)
  for (let t = trees.length - 1; t >= 0; t--) rest[t] = rest[t + 1]! + mostOf(trees[t]!)
  return (x, least = Number.NEGATIVE_INFINITY) => {
    let sum = base
    for (let t = 0; t < trees.length; ) {
      if (sum + rest[t]! < least) return 0
      for (const end = Math.min(t + ASKED, trees.length); t < end; t++) {
        const first = t * QUESTIONS
        let at = x[feature[first]!]! < below[first]! ? 1 : 2
        at = 2 * at + (x[feature[first + at]!]! < below[first + at]! ? 1 : 2)
        at = 2 * at + (x[feature[first + at]!]! < below[first + at]! ? 1 : 2)
        at = 2 * at + (x[feature[first + at]!]! < below[first + at]! ? 1 : 2)
        sum += leaves[first + t + at - QUESTIONS]!
      }
    }
    return 1 / (1 + Math.exp(-sum))
  }
}

const mostOf = (tree: Tree): number =>
  typeof tree === 'number' ? tree : Math.max(mostOf(tree[2]), mostOf(tree[3]))

export interface Example {
  features: Float64Array
  label: 0 | 1
  weight: number
}

export interface Learning {
  trees: number
  depth: number
  rate: number
  /** Least weight of examples in a leaf. */
  leaf: number
  /** Ridge on leaf values. */
  ridge: number
  /** For each feature 1 (more speaks for), -1 (against) or 0. */
  directions: number[]
}

const BINS = 40

/** Learns a forest by gradient boosting on log loss; every tree keeps to the given directions. */
export function learn(examples: Example[], how: Learning): Forest {
  const edges = how.directions.map((_, f) => quantiles(examples.map((example) => example.features[f]!)))
  // One array for each feature: a node reads its examples feature by feature.
  const bins = edges.map((cuts, f) => Uint8Array.from(examples, ({ features }) => binOf(cuts, features[f]!)))
  let positive = 0
  let total = 0
  for (const { label, weight } of examples) {
    positive += label * weight
    total += weight
  }
  const base = Math.log(positive / (total - positive))
  const scores = new Float64Array(examples.length).fill(base)
  const gradient = new Float64Array(examples.length)
  const hessian = new Float64Array(examples.length)
  const trees: Tree[] = []
  const gs = new Float64Array(BINS + 1)
  const hs = new Float64Array(BINS + 1)
  /** Grows a tree over the rows, and moves their scores by its leaves. */
  const grow = (rows: Int32Array, depth: number, low: number, high: number): Tree => {
    let g = 0
    let h = 0
    for (const i of rows) {
      g += gradient[i]!
      h += hessian[i]!
    }
    const leaf = () => {
      const value = round(clamp(-g / (h + how.ridge), low, high) * how.rate)
      for (const i of rows) scores[i] = scores[i]! + value
      return value
    }
    if (depth === 0 || rows.length < 20) return leaf()
    let best: { gain: number; f: number; bin: number; yes: number; no: number } | undefined
    for (let f = 0; f < bins.length; f++) {
      const own = bins[f]!
      const cuts = edges[f]!.length
      gs.fill(0)
      hs.fill(0)
      for (let r = 0; r < rows.length; r++) {
        const i = rows[r]!
        const bin = own[i]!
        gs[bin] = gs[bin]! + gradient[i]!
        hs[bin] = hs[bin]! + hessian[i]!
      }
      let gl = 0
      let hl = 0
      for (let bin = 0; bin < cuts; bin++) {
        gl += gs[bin]!
        hl += hs[bin]!
        const hr = h - hl
        if (hl < how.leaf || hr < how.leaf) continue
        const gr = g - gl
        const gain = (gl * gl) / (hl + how.ridge) + (gr * gr) / (hr + how.ridge) - (g * g) / (h + how.ridge)
        if (gain <= 1e-4 || (best && gain <= best.gain)) continue
        const yes = clamp(-gl / (hl + how.ridge), low, high)
        const no = clamp(-gr / (hr + how.ridge), low, high)
        if ((no - yes) * how.directions[f]! >= 0) best = { gain, f, bin, yes, no }
      }
    }
    if (!best) return leaf()
    const { f, bin } = best
    const yes = rows.filter((i) => bins[f]![i]! <= bin)
    const no = rows.filter((i) => bins[f]![i]! > bin)
    const middle = (best.yes + best.no) / 2
    const direction = how.directions[f]!
    return [
      f,
      edges[f]![bin]!,
      grow(
        yes,
        depth - 1,
        direction < 0 ? Math.max(low, middle) : low,
        direction > 0 ? Math.min(high, middle) : high,
      ),
      grow(
        no,
        depth - 1,
        direction > 0 ? Math.max(low, middle) : low,
        direction < 0 ? Math.min(high, middle) : high,
      ),
    ]
  }
  const all = Int32Array.from(examples, (_, i) => i)
  for (let t = 0; t < how.trees; t++) {
    for (let i = 0; i < examples.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradient[i] = examples[i]!.weight * (p - examples[i]!.label)
      hessian[i] = examples[i]!.weight * Math.max(1e-6, p * (1 - p))
    }
    trees.push(grow(all, how.depth, -4, 4))
  }
  return { base: round(base), trees }
}

const round = (value: number) => Math.round(value * 1e5) / 1e5
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** Values between which examples are counted together; an example is below a cut when it is smaller. */
function quantiles(values: number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  const cuts = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((sorted.length * bin) / BINS)
    const cut = sorted[at]!
    if (cut > sorted[0]!) cuts.add(round(cut))
  }
  for (const cut of [0.001, 0.25, 0.5, 0.75, 0.9, 0.999])
    if (cut > sorted[0]! && cut <= sorted.at(-1)!) cuts.add(cut)
  return [...cuts].sort((a, b) => a - b).slice(0, BINS)
}

function binOf(cuts: number[], value: number): number {
  let bin = 0
  while (bin < cuts.length && value >= cuts[bin]!) bin++
  return bin
}
