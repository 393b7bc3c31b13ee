/** The best tree over scored arcs: Chu-Liu and Edmonds' algorithm, with exactly one word under the root. */

/**
 * Heads of the best tree. `scores[d * n + h]` is the score of head `h` for word `d`; node 0 is the root.
 * Time is quadratic in `n` for each cycle that must be broken.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = greedyHeads(scores, n)
  if (isTree(greedy)) return greedy
  const rooted = rootedHeads(scores, n)
  if (isTree(rooted)) return rooted
  // A price on the root's arcs, higher than all gains together, leaves only one of them in the best tree.
  let low = 0
  let high = 0
  for (let d = 1; d < n; d++)
    for (let h = 0; h < n; h++) {
      if (h === d) continue
      low = Math.min(low, scores[d * n + h]!)
      high = Math.max(high, scores[d * n + h]!)
    }
  const priced = Float64Array.from(scores)
  for (let d = 1; d < n; d++) priced[d * n]! -= (high - low + 1) * n
  return edmonds(priced, n)
}

/**
 * The best heads where exactly one word, the best for it, is under the root, cycles allowed. No tree with one root is
 * better, so where this is a tree it is the best.
 */
function rootedHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1)
  let root = -1
  let gain = Number.NEGATIVE_INFINITY
  for (let d = 1; d < n; d++) {
    let best = -1
    for (let h = 1; h < n; h++)
      if (h !== d && (best < 0 || scores[d * n + h]! > scores[d * n + best]!)) best = h
    heads[d] = best
    const more = scores[d * n]! - (best < 0 ? 0 : scores[d * n + best]!)
    if (more > gain) [root, gain] = [d, more]
  }
  heads[root] = 0
  return heads
}

function greedyHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1)
  for (let d = 1; d < n; d++) {
    let best = -1
    for (let h = 0; h < n; h++)
      if (h !== d && (best < 0 || scores[d * n + h]! > scores[d * n + best]!)) best = h
    heads[d] = best
  }
  return heads
}

/** Whether all words reach the root, and one of them directly. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0
  const seen = new Int32Array(heads.length)
  for (let d = 1; d < heads.length; d++) {
    if (heads[d] === 0) roots++
    let at = d
    while (at > 0 && seen[at] === 0) {
      seen[at] = d
      at = heads[at]!
    }
    if (at > 0 && seen[at] === d) return false
  }
  return roots === 1
}

/** Contracts cycles one after the other, then opens them again from the last. */
function edmonds(scores: Float64Array, n: number): Int32Array {
  const size = 2 * n
  // Score of the best arc between two live nodes, and the original arc behind it.
  const arcs = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  const fromOf = new Int32Array(size * size)
  const toOf = new Int32Array(size * size)
  for (let d = 1; d < n; d++)
    for (let h = 0; h < n; h++) {
      if (h === d) continue
      arcs[d * size + h] = scores[d * n + h]!
      fromOf[d * size + h] = h
      toOf[d * size + h] = d
    }
  const live = Array.from({ length: n }, (_, i) => i)
  const inner: number[][] = []
  const best = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  let next = n
  for (;;) {
    for (const d of live) {
      if (d === 0) continue
      let head = -1
      for (const h of live)
        if (h !== d && (head < 0 || arcs[d * size + h]! > arcs[d * size + head]!)) head = h
      best[d] = head
    }
    const cycle = findCycle(best, live)
    if (!cycle) break
    const node = next++
    inner[node] = cycle
    const inside = new Set(cycle)
    for (const member of cycle) parent[member] = node
    for (const other of live) {
      if (inside.has(other)) continue
      for (const member of cycle) {
        const out = arcs[other * size + member]!
        if (out > arcs[other * size + node]!) {
          arcs[other * size + node] = out
          fromOf[other * size + node] = fromOf[other * size + member]!
          toOf[other * size + node] = toOf[other * size + member]!
        }
        const into = arcs[member * size + other]! - arcs[member * size + best[member]!]!
        if (into > arcs[node * size + other]!) {
          arcs[node * size + other] = into
          fromOf[node * size + other] = fromOf[member * size + other]!
          toOf[node * size + other] = toOf[member * size + other]!
        }
      }
    }
    for (const member of cycle) live.splice(live.indexOf(member), 1)
    live.push(node)
  }
  const heads = new Int32Array(n).fill(-1)
  const settle = (node: number): void => {
    const head = best[node]!
    open(toOf[node * size + head]!, fromOf[node * size + head]!, node)
  }
  // The arc into a contracted node goes to one of its members; the others keep their arcs inside the cycle.
  const open = (to: number, from: number, node: number): void => {
    if (node < n) {
      heads[to] = from
      return
    }
    for (const member of inner[node]!) {
      if (holds(member, to, parent)) open(to, from, member)
      else settle(member)
    }
  }
  for (const node of live) if (node !== 0) settle(node)
  return heads
}

function holds(node: number, word: number, parent: Int32Array): boolean {
  for (let at = word; at >= 0; at = parent[at]!) if (at === node) return true
  return false
}

function findCycle(best: Int32Array, live: number[]): number[] | null {
  const seen = new Map<number, number>()
  for (const start of live) {
    let at = start
    while (at !== 0 && !seen.has(at)) {
      seen.set(at, start)
      at = best[at]!
    }
    if (at !== 0 && seen.get(at) === start) {
      const cycle = [at]
      for (let next = best[at]!; next !== at; next = best[next]!) cycle.push(next)
      return cycle
    }
  }
  return null
}
