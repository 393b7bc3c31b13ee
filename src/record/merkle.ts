/** The tree over the ledger's hashes (RFC 9162, section 2.1): its root, and how one leaf is shown to be in it. Pure. */
import { createHash } from 'node:crypto'

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

function hash(...parts: Uint8Array[]): Buffer {
  const made = createHash('sha256')
  for (const part of parts) made.update(part)
  return made.digest()
}

/** The root, in hex, over leaves given as hex. Linear in the leaves; holds one hash for each level. */
export function merkleRoot(leaves: Iterable<string>): string {
  // Perfect subtrees to the left of what comes next, largest first.
  const left: { hash: Buffer; size: number }[] = []
  for (const leaf of leaves) {
    let made = { hash: leafHash(leaf), size: 1 }
    while (left.at(-1)?.size === made.size) {
      const before = left.pop()!
      made = { hash: hash(NODE, before.hash, made.hash), size: before.size + made.size }
    }
    left.push(made)
  }
  const last = left.pop()?.hash ?? hash()
  return left.reduceRight((right, { hash: before }) => hash(NODE, before, right), last).toString('hex')
}

/** Hashes beside the way from leaf `index` to the root, from the bottom up, in hex. Linear in the leaves. */
export function inclusionPath(leaves: string[], index: number): string[] {
  if (index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} of ${leaves.length}`)
  const path: string[] = []
  let [from, to] = [0, leaves.length]
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from)
    if (index < middle) {
      path.push(merkleRoot(leaves.slice(middle, to)))
      to = middle
    } else {
      path.push(merkleRoot(leaves.slice(from, middle)))
      from = middle
    }
  }
  return path.reverse()
}

/** The root that a leaf at `index` of `size` and the hashes beside its way lead to; null where they cannot (2.1.3.2). */
export function rootFrom(leaf: string, index: number, size: number, path: string[]): string | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null
  let [at, last] = [index, size - 1]
  let made = leafHash(leaf)
  for (const beside of path) {
    if (last === 0) return null
    const other = Buffer.from(beside, 'hex')
    if (other.length !== made.length) return null
    if (at % 2 === 1 || at === last) {
      made = hash(NODE, other, made)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else {
      made = hash(NODE, made, other)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 ? made.toString('hex') : null
}

function leafHash(leaf: string): Buffer {
  return hash(LEAF, Buffer.from(leaf, 'hex'))
}

function largestPowerBelow(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1))
}
