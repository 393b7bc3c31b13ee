/** An encrypted record: what is in it can be read with its passphrase, and nothing of it without. */
import {
  cpSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { letter } from './contract-suite.ts'
import { convertRecord, openRecord } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-cipher-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const fresh = () => join(folder, `${made++}.record`)

const passphrase = 'seven quiet herons'
const other = 'eleven loud geese'
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error as { code: string }).code,
  )

/** A word that stands in the planted letter, in every spelling in which a file could hold it. */
const planted = [
  Buffer.from('Tohti'),
  Buffer.from('tohti'),
  Buffer.from('Tohti', 'utf16le'),
  Buffer.from('Committee'),
]
const holdsPlanted = (path: string) => planted.some((word) => readFileSync(path).includes(word))
const filesIn = (path: string) =>
  readdirSync(folder).filter((name) => name.startsWith(path.slice(folder.length + 1)))

async function filled(path: string, secret?: string) {
  const record = await openRecord(path, { create: true, ...(secret ? { passphrase: secret } : {}) })
  const { source, read } = letter()
  await record.add(source, [read], by)
  return record
}

test('a record made with a passphrase opens with it alone, in the same file', async () => {
  const path = fresh()
  await (await filled(path, passphrase)).close()
  expect(filesIn(path)).toHaveLength(1)
  expect(await codeOf(openRecord(path))).toBe('passphrase_needed')
  expect(await codeOf(openRecord(path, { passphrase: other }))).toBe('passphrase_wrong')
  expect(await codeOf(openRecord(path, { readonly: true, passphrase: '' }))).toBe('passphrase_wrong')
  const asked: string[] = []
  const record = await openRecord(path, {
    passphrase: async (which) => {
      asked.push(which)
      return passphrase
    },
  })
  expect(asked).toEqual([path])
  expect((await record.verify()).broken).toBeNull()
  expect((await record.search({ text: 'Tohti' })).total).toBe(1)
  await record.close()
  expect(await codeOf(openRecord(fresh(), { create: true, passphrase: 'short' }))).toBe('passphrase_short')
})

test('wrong passphrase, wrong file and damaged page are three errors', async () => {
  const path = fresh()
  await (await filled(path, passphrase)).close()
  const changed = (change: (bytes: Buffer) => void) => {
    const copy = fresh()
    const bytes = readFileSync(path)
    change(bytes)
    writeFileSync(copy, bytes)
    return copy
  }
  const opened = async (copy: string) => {
    const record = await openRecord(copy, { readonly: true, passphrase })
    const found = await record.verify().finally(() => record.close())
    if (found.broken || found.originals.length > 0 || !found.sound)
      throw Object.assign(new Error(), { code: 'not verified' })
  }
  expect(await codeOf(opened(changed((bytes) => bytes.write('Dear', 0))))).toBe('record_not_one')
  expect(await codeOf(opened(changed((bytes) => bytes.write('x', 12))))).toBe('passphrase_wrong')
  expect(await codeOf(opened(changed((bytes) => (bytes[200]! ^= 1))))).toBe('record_damaged')
  // One bit anywhere behind the first page is found when its page is read.
  const { size } = statSync(path)
  for (const at of [0.2, 0.4, 0.6, 0.8, 0.999].map((part) => Math.floor(size * part))) {
    const copy = changed((bytes) => (bytes[at]! ^= 4))
    expect(['record_damaged', 'not verified'], `byte ${at}`).toContain(await codeOf(opened(copy)))
  }
})

test('nothing readable of the content is in the file, its log or the temporary folder', async () => {
  const path = fresh()
  const record = await filled(path, passphrase)
  // While it is open its log holds the pages.
  const open = filesIn(path)
  expect(open.some((name) => name.endsWith('-wal'))).toBe(true)
  for (const name of open) expect(holdsPlanted(join(folder, name)), name).toBe(false)
  await record.rebuild()
  await record.close()
  for (const name of filesIn(path)) expect(holdsPlanted(join(folder, name)), name).toBe(false)
  const plain = fresh()
  await (await filled(plain)).close()
  expect(holdsPlanted(plain), 'the words that are looked for are there in a plain record').toBe(true)
})

test('a plain record is given a passphrase, another, and none again; nothing is lost on the way', async () => {
  const path = fresh()
  const record = await filled(path)
  const { head } = await record.verify()
  expect(await codeOf(convertRecord(path, undefined, passphrase, 50))).toBe('record_busy')
  expect((await record.counts()).documents).toBe(1)
  await record.close()
  // Another name of the same file keeps its bytes reachable after the new one took its place.
  const old = fresh()
  linkSync(path, old)
  expect(await convertRecord(path, undefined, passphrase)).toMatchObject({ encrypted: true, head })
  expect(holdsPlanted(old), 'the old file is overwritten').toBe(false)
  expect(holdsPlanted(path)).toBe(false)
  expect(filesIn(path)).toHaveLength(1)
  expect(statSync(path).mode & 0o077).toBe(0)
  expect(await codeOf(convertRecord(path, other, null))).toBe('passphrase_wrong')
  await convertRecord(path, passphrase, other)
  expect(await codeOf(openRecord(path, { passphrase }))).toBe('passphrase_wrong')
  const again = await openRecord(path, { passphrase: other })
  expect(await again.verify()).toMatchObject({ head, broken: null })
  await again.close()
  await convertRecord(path, other, null)
  expect(await codeOf(convertRecord(path, undefined, null))).toBe('record_not_encrypted')
  const plain = await openRecord(path)
  expect(await plain.verify()).toMatchObject({ head, broken: null })
  await plain.close()
})

test('a conversion that is not verified leaves the record as it was', async () => {
  const path = fresh()
  await (await filled(path)).close()
  const { default: Sqlite } = await import('better-sqlite3-multiple-ciphers')
  const database = new Sqlite(path)
  database.exec("drop trigger entries_stay; update entries set author = 'x' where sequence = 2")
  database.close()
  expect(await codeOf(convertRecord(path, undefined, passphrase))).toBe('copy_broken')
  expect(holdsPlanted(path)).toBe(true)
  const record = await openRecord(path)
  expect((await record.verify()).broken).toMatchObject({ sequence: 2 })
  await record.close()
  expect(filesIn(path)).toHaveLength(1)
})

test('a locked record forgets its key and answers nothing until it is unlocked', async () => {
  const path = fresh()
  const record = await filled(path, passphrase)
  await record.lock()
  expect(await codeOf(record.counts())).toBe('record_locked')
  expect(await codeOf(record.unlock(other))).toBe('passphrase_wrong')
  expect(await codeOf(record.counts())).toBe('record_locked')
  await record.unlock(passphrase)
  expect((await record.counts()).documents).toBe(1)
  await record.close()
  expect(await codeOf(record.unlock(passphrase))).toBe('record_closed')
  const plain = await filled(fresh())
  expect(await codeOf(plain.lock())).toBe('record_not_encrypted')
  expect((await plain.counts()).documents).toBe(1)
  await plain.close()
})

test('a copy is verified, under its own passphrase or the record’s, and takes nobody’s place', async () => {
  const path = fresh()
  const record = await filled(path, passphrase)
  const { head } = await record.verify()
  const [same, own, plain] = [fresh(), fresh(), fresh()]
  expect(await record.copy(same)).toMatchObject({ encrypted: true, head, entries: 3 })
  expect(await record.copy(own, other)).toMatchObject({ encrypted: true, head })
  expect(await record.copy(plain, null)).toMatchObject({ encrypted: false, head })
  expect(await codeOf(record.copy(same))).toBe('copy_there')
  for (const [copy, secret] of [
    [same, passphrase],
    [own, other],
    [plain, undefined],
  ] as const) {
    const opened = await openRecord(copy, secret ? { passphrase: secret } : {})
    expect((await opened.verify()).head).toBe(head)
    await opened.close()
    expect(holdsPlanted(copy)).toBe(copy === plain)
  }
  await record.close()
})

test('opening takes under a second', async () => {
  const path = fresh()
  await (await filled(path, passphrase)).close()
  const times = []
  for (let i = 0; i < 3; i++) {
    const { user, system } = process.cpuUsage()
    const record = await openRecord(path, { passphrase })
    const used = process.cpuUsage()
    times.push((used.user - user + used.system - system) / 1000)
    await record.close()
  }
  // Of processor time: the machine may have other things to do.
  expect(Math.min(...times)).toBeLessThan(1000)
})

test('an encrypted file can be copied as any other', async () => {
  const path = fresh()
  await (await filled(path, passphrase)).close()
  const copy = fresh()
  cpSync(path, copy)
  const record = await openRecord(copy, { passphrase: passphrase.normalize('NFD') })
  expect((await record.counts()).documents).toBe(1)
  await record.close()
})
