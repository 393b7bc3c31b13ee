/** What is asked in threads is answered as it would be without them, and no thread outlives the record's being open. */
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { AskingThreads } from './asking-threads.ts'
import { keyOfFile, openDatabase } from './database.ts'
import { type OpenRecord, openRecord } from './index.ts'
import { written } from './made.ts'
import { type Questions, questions } from './questions.ts'
import { Remembered } from './remembering.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
const passphrase = 'seven quiet herons'

const letter = (n: number) =>
  written(`The Watch urges Ruritania to release Tom Reed (${n}). It holds 40 people.`, {
    name: `letter-${n}.txt`,
    published: `201${n}-05`,
    named: [
      { name: 'Tom Reed' },
      { name: 'Tom Reid' },
      { kind: 'body', name: 'The Watch' },
      { kind: 'country', name: 'Ruritania' },
    ],
    findings: [
      {
        kind: 'ask',
        quote: 'urges Ruritania to release Tom Reed',
        asker: ['The Watch'],
        addressee: ['Ruritania'],
        action: 'release Tom Reed',
        concerning: ['Tom Reed'],
        occasion: 'the summit',
      },
      { kind: 'figure', quote: 'It holds 40 people', count: '40', unit: 'people' },
    ],
  })

async function filled(name: string) {
  const path = join(folder, name)
  const record = await openRecord(path, { create: true, passphrase })
  for (const n of [1, 2, 3]) await record.add(letter(n).source, [letter(n).read], by)
  await record.close()
  return path
}

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error as { code?: string }).code ?? String(error),
  )

/** How often the record's files are open in this process. */
const timesOpen = (path: string) =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(path)
    } catch {
      return false
    }
  }).length

/** Resolves once a thread has the record open beside those that write and read here, and answers. */
async function ready(path: string, record: OpenRecord) {
  const before = timesOpen(path)
  await expect.poll(() => timesOpen(path), { timeout: 20_000 }).toBeGreaterThan(before)
  await record.counts()
}

/** Answers no question: whoever is asked here was asked in the wrong place. */
const nobody = (here: Questions) =>
  Object.fromEntries(
    Object.keys(here).map((name) => [name, () => Promise.reject(new Error(`${name} was asked here`))]),
  ) as unknown as Questions

test('every question is answered in a thread as it is here, problems too; many at once as one by one', async () => {
  const path = await filled('alike.record')
  const database = openDatabase(path, {
    readonly: true,
    create: false,
    key: await keyOfFile(path, passphrase),
  })
  const threads = new AskingThreads(database, 2)
  await threads.ready
  const here = questions(database.read, new Remembered(database.read))
  const apart = threads.over(nobody(here))
  const [ask] = await here.asks({})
  const [demand] = await here.demands({})
  const document = ask!.document.id
  const { original } = letter(1).read.document
  const given: Partial<Record<keyof Questions, unknown[]>> = {
    has: [original],
    documents: [{}],
    countDocuments: [{ undecided: true }],
    document: [document],
    original: [original],
    reading: [document],
    anchors: [document],
    asks: [{ open: true }],
    countAsks: [{ to: 'Ruritania' }],
    ask: [ask!.id],
    demands: [{}],
    countDemands: [{}],
    demand: [demand!.id, 5],
    entity: ['Tom Reed', 5],
    account: ['Ruritania', '2026', 5],
    askCounts: [{}],
    search: [{ text: 'release', facets: true }],
    entries: [0, 100],
    history: [document],
    subjects: [[ask!.id, document, 'person/tom-reed', 'nothing']],
    screening: ['nothing', {}],
    listings: [['Tom Reed']],
    listBytes: [original],
    columnsFor: [['name']],
    candidateHistory: ['nothing', 'nothing', 'nothing'],
    underReview: ['confirmed-once', {}],
    prove: [2],
    wouldExpunge: [{ what: 'document', id: document, why: 'x' }],
    suggestions: [{}],
  }
  const answer = async (asked: Questions, name: string) => {
    const one = (asked as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>)[name]!
    return one(...(given[name as keyof Questions] ?? [])).catch((error) => ({
      problem: error.code ?? error.message,
      details: error.details,
    }))
  }
  const names = Object.keys(here)
  const together = await Promise.all(names.map((name) => answer(apart, name)))
  for (const [i, name] of names.entries())
    expect({ [name]: together[i] }).toEqual({ [name]: await answer(here, name) })
  expect(JSON.stringify(together)).toContain('40 people')
  await database.close()
})

test('a locked record is open in no thread, and what was being asked says that it is locked', async () => {
  const path = await filled('locked.record')
  const record = await openRecord(path, { passphrase, threads: 1 })
  await ready(path, record)
  expect(await record.countAsks({})).toBe(3)
  const asking = Array.from({ length: 40 }, (_, n) => problemOf(record.entity('Tom Reed', n + 1)))
  await record.lock()
  expect(timesOpen(path)).toBe(0)
  for (const code of await Promise.all(asking)) expect(['none', 'record_locked']).toContain(code)
  expect(await problemOf(record.countAsks({}))).toBe('record_locked')
  await record.unlock(passphrase)
  expect(await record.countAsks({})).toBe(3)
  await record.close()
  expect(timesOpen(path)).toBe(0)
})

test('what was written is in the next answer; the file may be made anew, and everything derived too', async () => {
  const path = await filled('written.record')
  const record = await openRecord(path, { passphrase, threads: 1 })
  await ready(path, record)
  for (const n of [4, 5]) {
    await record.add(letter(n).source, [letter(n).read], by)
    const [latest] = await record.asks({ limit: 1 })
    expect([await record.countAsks({}), latest!.document.name]).toEqual([n, `letter-${n}.txt`])
    await record.decide({ kind: 'FindingRejected', finding: latest!.id }, by)
    expect((await record.ask(latest!.id))!.ask.state).toBe('rejected')
    await record.decide({ kind: 'FindingConfirmed', finding: latest!.id }, by)
  }
  await record.rebuild()
  expect((await record.people()).map(({ name }) => name)).toContain('Tom Reed')
  const { id } = (await record.documents({}))[0]!
  await record.expunge({ what: 'document', id, why: 'by order of a court' }, by)
  expect(await record.countAsks({})).toBe(4)
  expect(await record.verify()).toMatchObject({ broken: null, derived: [] })
  await record.close()
})
