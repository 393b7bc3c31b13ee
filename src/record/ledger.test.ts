import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { EMPTY, entryHash, misfit, nextEntry, sha256 } from './ledger.ts'

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

test('the hash is SHA-256 over the canonical JSON of all other fields', () => {
  const { hash, ...rest } = second
  expect(hash).toBe(sha256(canonicalJson({ ...rest, body: JSON.parse(rest.body) })))
})

test('an entry fits after the one before it and nowhere else', () => {
  expect(misfit(EMPTY, first)).toBeNull()
  expect(misfit(first, second)).toBeNull()
  expect(misfit(EMPTY, second)).toContain('missing')
  expect(misfit({ ...first, hash: 'f'.repeat(64) }, second)).toContain('previous')
})

test('any change to any field is seen', () => {
  for (const change of [
    { time: '2026-01-03T00:00:00Z' },
    { author: 'b' },
    { body: '{"b":2}' },
    { kind: 'AskAnswered' as const },
  ])
    expect(misfit(EMPTY, { ...first, ...change })).toContain('hash')
  expect(entryHash(first)).toBe(first.hash)
})
