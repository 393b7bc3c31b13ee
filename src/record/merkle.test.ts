import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inclusionPath, merkleRoot, rootFrom } from './merkle.ts'

const leaf = (n: number) => createHash('sha256').update(String(n)).digest('hex')
const leaves = (size: number) => Array.from({ length: size }, (_, n) => leaf(n))

test('roots are those of Certificate Transparency’s own test data', () => {
  // The data of RFC 6962's reference implementation, cut to leaves of whole bytes.
  const data = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(merkleRoot(data.slice(0, 1))).toBe(
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  )
  expect(merkleRoot(data.slice(0, 2))).toBe(
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  )
  expect(merkleRoot(data.slice(0, 3))).toBe(
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  )
  expect(merkleRoot(data.slice(0, 7))).toBe(
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  )
  expect(merkleRoot(data)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
})

test('every leaf of every small tree is shown by its path, and no other leaf is', () => {
  for (let size = 1; size <= 40; size++) {
    const all = leaves(size)
    const root = merkleRoot(all)
    for (let index = 0; index < size; index++) {
      const path = inclusionPath(all, index)
      expect(rootFrom(all[index]!, index, size, path)).toBe(root)
      expect(rootFrom(leaf(1000), index, size, path)).not.toBe(root)
      if (size > 1) expect(rootFrom(all[index]!, index ^ 1, size, path)).not.toBe(root)
      expect(rootFrom(all[index]!, index, size, [...path, root])).toBeNull()
      if (size > 1) expect(rootFrom(all[index]!, index, size, path.slice(1))).not.toBe(root)
    }
  }
})

test('nothing that a proof holds makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.integer(), fc.array(fc.string()), (text, index, size, path) => {
      rootFrom(text, index, size, path)
    }),
  )
})
