import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { bodyDigest, EMPTY, entryHash, misfit, nextEntry, sha256 } from './ledger.ts'

const first = nextEntry(EMPTY, {
  time: '2026-01-01T00:00:00Z',
  author: 'a',
  kind: 'RecordCreated',
  body: { b: 1 },
})
const second = nextEntry(first, {
  time: '2026-01-02T00:00:00Z',
  author: 'é"',
  kind: 'DocumentAdded',
  body: {},
})

test('the hash is SHA-256 over the canonical JSON of the head, the digest over body and salt', () => {
  const { sequence, time, author, kind, digest, key, previous } = second
  expect(second.hash).toBe(sha256(canonicalJson({ sequence, time, author, kind, digest, key, previous })))
  expect(digest).toBe(sha256(canonicalJson({ body: JSON.parse(second.body!), salt: second.salt })))
})

test('the same body twice has two digests: nobody finds it by trying', () => {
  const again = nextEntry(EMPTY, { ...first, body: { b: 1 } })
  expect(again.digest).not.toBe(first.digest)
})

test('an entry fits after the one before it and nowhere else', () => {
  expect(misfit(EMPTY, first)).toBeNull()
  expect(misfit(first, second)).toBeNull()
  expect(misfit(EMPTY, second)).toBe('missing')
  expect(misfit({ ...first, hash: 'f'.repeat(64) }, second)).toBe('previous')
})

test('any change to any field is seen', () => {
  const changes = {
    time: '2026-01-03T00:00:00Z',
    author: 'b',
    kind: 'AskAnswered' as const,
    key: 'aa',
    digest: bodyDigest('{}', ''),
  }
  for (const [field, value] of Object.entries(changes))
    expect(misfit(EMPTY, { ...first, [field]: value }), field).toBe('hash')
  expect(misfit(EMPTY, { ...first, body: '{"b":2}' })).toBe('digest')
  expect(misfit(EMPTY, { ...first, salt: 'ff'.repeat(16) })).toBe('digest')
  expect(entryHash(first)).toBe(first.hash)
})

test('an entry without its body still fits', () => {
  expect(misfit(EMPTY, { ...first, body: null, salt: null })).toBeNull()
  fc.assert(
    fc.property(fc.json(), (json) => {
      const body = JSON.parse(json) as unknown
      const entry = nextEntry(first, { time: '', author: '', kind: 'FindingConfirmed', body })
      expect(misfit(first, entry)).toBeNull()
      expect(misfit(first, { ...entry, body: null, salt: null })).toBeNull()
    }),
  )
})
