/** Signatures fit the keys that the ledger introduced, and no others. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { letter } from './contract-suite.ts'
import { openRecord } from './index.ts'
import { EMPTY, type Head, nextEntry, type StoredEntry } from './ledger.ts'
import { Keyring, newKey, signingKey } from './signing.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-signing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = { time: '2026-01-02T03:04:05Z', author: 'Ana' }
const chain = () => {
  let head: Head = EMPTY
  const next = (
    kind: StoredEntry['kind'],
    body: unknown,
    key?: ReturnType<typeof newKey>,
    author = 'Ana',
  ) => {
    const entry = nextEntry(head, { ...said, author, kind, body }, key)
    head = entry
    return entry
  }
  return next
}
const introducing = ({ key, public: half }: ReturnType<typeof newKey>, replaces?: string) => ({
  key,
  public: half,
  ...(replaces ? { replaces } : {}),
})

test('a key is introduced before it signs, for one author; then its signatures fit', () => {
  const [key, other] = [newKey(), newKey()]
  const next = chain()
  const ring = new Keyring()
  expect(ring.misfit(next('FindingConfirmed', {}, key))).toBe('key')
  expect(ring.misfit(next('KeyIntroduced', introducing(key), key))).toBeNull()
  expect(ring.misfit(next('FindingConfirmed', {}, key))).toBeNull()
  expect(ring.misfit(next('FindingConfirmed', {}, key, 'Ben'))).toBe('key')
  expect(ring.misfit(next('FindingConfirmed', {}, other))).toBe('key')
  const changed = next('FindingConfirmed', {}, key)
  expect(ring.misfit({ ...changed, signature: null })).toBe('signature')
  expect(ring.misfit({ ...changed, signature: other.sign(changed.hash) })).toBe('signature')
  expect(ring.misfit({ ...changed, signature: 'zz' })).toBe('signature')
  expect(ring.signed).toBe(2)
})

test('nobody introduces a key that is not theirs, or under another id', () => {
  const [key, thief] = [newKey(), newKey()]
  const ring = new Keyring()
  const next = chain()
  expect(ring.misfit(next('KeyIntroduced', introducing(key), thief))).toBe('key')
  expect(ring.misfit(next('KeyIntroduced', { ...introducing(thief), key: key.key }, thief))).toBe('key')
  expect(ring.misfit(next('KeyIntroduced', introducing(key)))).toBe('key')
})

test('a key is replaced by one that it signs for, and signs nothing more', () => {
  const [key, later, thief] = [newKey(), newKey(), newKey()]
  const ring = new Keyring()
  const next = chain()
  expect(ring.misfit(next('KeyIntroduced', introducing(key), key))).toBeNull()
  expect(ring.misfit(next('KeyIntroduced', introducing(thief, key.key), thief))).toBe('key')
  expect(ring.misfit(next('KeyIntroduced', introducing(later, key.key), key))).toBeNull()
  expect(ring.misfit(next('FindingConfirmed', {}, later))).toBeNull()
  expect(ring.misfit(next('FindingConfirmed', {}, key))).toBe('key')
})

test('entries without a signature by an author who has a key are counted', () => {
  const key = newKey()
  const ring = new Keyring()
  const next = chain()
  expect(ring.misfit(next('FindingConfirmed', {}))).toBeNull()
  ring.misfit(next('KeyIntroduced', introducing(key), key))
  expect(ring.misfit(next('FindingConfirmed', {}))).toBeNull()
  expect(ring.misfit(next('FindingConfirmed', {}, undefined, 'Ben'))).toBeNull()
  expect(ring.unsigned).toBe(1)
})

test('a record signs what a user writes with a key of theirs, apart from the file', async () => {
  const keys = join(folder, 'keys')
  const path = join(folder, 'some.record')
  const record = await openRecord(path, { create: true, keys })
  const { source, read } = letter()
  await record.add(source, [read], said)
  await record.decide({ kind: 'FindingConfirmed', finding: (await record.asks({}))[0]!.id }, said)
  const kinds = (await record.entries()).map((entry) => entry.kind)
  expect(kinds).toEqual([
    'RecordCreated',
    'KeyIntroduced',
    'DocumentAdded',
    'DocumentRead',
    'FindingConfirmed',
  ])
  expect(await record.verify()).toMatchObject({ broken: null, signed: 4, unsigned: 0 })
  await record.close()
  const [name] = readdirSync(keys)
  expect(statSync(join(keys, name!)).mode & 0o077).toBe(0)
  const again = await openRecord(path)
  await again.decide({ kind: 'FindingRejected', finding: (await again.asks({}))[0]!.id }, said)
  expect(await again.verify()).toMatchObject({ broken: null, signed: 4, unsigned: 1 })
  await again.close()
})

test('a key is made once, and no record leads out of the folder', () => {
  const keys = join(folder, 'more')
  expect(signingKey(keys, 'a').public).toBe(signingKey(keys, 'a').public)
  expect(signingKey(keys, 'b').public).not.toBe(signingKey(keys, 'a').public)
  signingKey(keys, '../../escaped')
  expect(readdirSync(folder)).not.toContain('escaped.pem')
})
