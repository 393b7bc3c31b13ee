/** The best tree over scored arcs: Chu-Liu and Edmonds' algorithm, with exactly one word under the root. */

/**
 * Heads of the best tree. `scores[d * n + h]` is the score of head `h` for word `d`; node 0 is the root.
 * Time is quadratic in `n`.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const greedy = greedyHeads(scores, n)
  if (isTree(greedy)) return greedy
  const { heads, root, next } = rootedHeads(scores, n)
  if (isTree(heads)) return heads
  // A price on an arc, higher than all gains together, keeps it out of the best tree where it can be kept out.
  const price = priceOf(scores, n)
  const priced = new Float64Array(scores.subarray(0, n * n))
  for (let d = 1; d < n; d++) if (d !== root) priced[d * n]! -= price
  for (let h = 1; h < n; h++) priced[root * n + h]! -= price
  const best = edmonds(priced, n)
  // The likeliest word under the root makes few cycles to break; if another might do better, all are tried.
  if (sumOf(scores, best, n) >= next) return best
  for (let h = 1; h < n; h++) priced[root * n + h]! += price
  priced[root * n]! -= price
  return edmonds(priced, n)
}

function priceOf(scores: Float32Array, n: number): number {
  let low = 0
  let high = 0
  for (let d = 1; d < n; d++)
    for (let h = 0; h < n; h++) {
      if (h === d) continue
      low = Math.min(low, scores[d * n + h]!)
      high = Math.max(high, scores[d * n + h]!)
    }
  return (high - low + 1) * n
}

function sumOf(scores: Float32Array, heads: Int32Array, n: number): number {
  let sum = 0
  for (let d = 1; d < n; d++) sum += scores[d * n + heads[d]!]!
  return sum
}

/**
 * The best heads where exactly one word, the best for it, is under the root, cycles allowed; and the most that a tree with
 * another word there could be worth. No tree with one root is better than `heads`, so where they are a tree it is the best.
 */
function rootedHeads(scores: Float32Array, n: number): { heads: Int32Array; root: number; next: number } {
  const heads = new Int32Array(n).fill(-1)
  let root = -1
  let gain = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  let sum = 0
  for (let d = 1; d < n; d++) {
    let best = -1
    for (let h = 1; h < n; h++)
      if (h !== d && (best < 0 || scores[d * n + h]! > scores[d * n + best]!)) best = h
    heads[d] = best
    const own = best < 0 ? 0 : scores[d * n + best]!
    sum += own
    const more = scores[d * n]! - own
    second = Math.max(second, Math.min(gain, more))
    if (more > gain) [root, gain] = [d, more]
  }
  heads[root] = 0
  return { heads, root, next: sum + second }
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

/**
 * Grows a path from each word up by its best heads, makes one node of every cycle it runs into, then opens these again
 * from the last. What had its best head in a cycle has it in the node made of it, so a contraction looks for one best head
 * only: time and room are quadratic (Gabow, Galil, Spencer and Tarjan 1986).
 */
function edmonds(scores: Float64Array, n: number): Int32Array {
  const size = 2 * n
  // Score of the best arc between two live nodes, and the original arc behind it.
  const arcs = new Float64Array(size * size)
  const fromOf = new Int32Array(size * size)
  const toOf = new Int32Array(size * size)
  const best = new Int32Array(size)
  const parent = new Int32Array(size).fill(-1)
  const inner: number[][] = []
  let live = Array.from({ length: n }, (_, i) => i)
  const findBest = (d: number): void => {
    let head = -1
    for (const h of live) if (h !== d && (head < 0 || arcs[d * size + h]! > arcs[d * size + head]!)) head = h
    best[d] = head
  }
  const take = (to: number, from: number, score: number): void => {
    if (score <= arcs[to]!) return
    arcs[to] = score
    fromOf[to] = fromOf[from]!
    toOf[to] = toOf[from]!
  }
  const contract = (cycle: number[], node: number): void => {
    inner[node] = cycle
    for (const member of cycle) parent[member] = node
    live = live.filter((one) => parent[one]! < 0)
    for (const other of live) {
      const out = other * size + node
      const into = node * size + other
      arcs[out] = Number.NEGATIVE_INFINITY
      arcs[into] = Number.NEGATIVE_INFINITY
      for (const member of cycle) {
        const row = member * size
        // Nothing goes into the root.
        if (other !== 0) take(out, other * size + member, arcs[other * size + member]!)
        take(into, row + other, arcs[row + other]! - arcs[row + best[member]!]!)
      }
      if (parent[best[other]!] === node) best[other] = node
    }
    live.push(node)
    findBest(node)
  }
  for (let d = 1; d < n; d++) {
    for (let h = 0; h < n; h++) {
      const at = d * size + h
      arcs[at] = scores[d * n + h]!
      fromOf[at] = h
      toOf[at] = d
    }
    findBest(d)
  }
  // Whether a node reaches the root by best heads, or stands on the path that grows.
  const reaches = new Uint8Array(size)
  const onPath = new Uint8Array(size)
  reaches[0] = 1
  let next = n
  for (let word = 1; word < n; word++) {
    const path: number[] = []
    for (let at = reaches[word] ? 0 : word; reaches[at] === 0; at = best[at]!) {
      if (onPath[at] === 1) {
        const cycle = path.splice(path.indexOf(at))
        for (const member of cycle) reaches[member] = 1
        at = next++
        contract(cycle, at)
      }
      onPath[at] = 1
      path.push(at)
    }
    for (const one of path) reaches[one] = 1
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
