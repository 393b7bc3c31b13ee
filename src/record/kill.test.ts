/** A record outlives kill -9 at any moment, and two processes that write at once. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from './index.ts'
import { numbered } from './numbered.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const COUNT = 200
const ROUNDS = 5
const script = fileURLToPath(new URL('./adding.ts', import.meta.url))

/** Starts adding; `acknowledged` grows as the process says what is on disk. */
function adding(path: string) {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    script,
    path,
    String(COUNT),
  ])
  const acknowledged: number[] = []
  let rest = ''
  let errors = ''
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n')
    rest = lines.pop()!
    acknowledged.push(...lines.map(Number))
  })
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  return { child, acknowledged, ended: ended(child), errors: () => errors }
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', (code) => resolve(code)))
}

/** How many of the documents are there, after checking that the ledger verifies and nothing is there twice. */
async function checked(path: string, acknowledged: number[]) {
  const record = await openRecord(path)
  const { broken, originals } = await record.verify()
  expect(broken).toBeNull()
  expect(originals).toEqual([])
  const kept = await record.documents({ limit: COUNT * 2 })
  const names = new Set(kept.map((one) => one.name))
  expect(names.size).toBe(kept.length)
  for (const i of acknowledged) expect(names, `document ${i} was acknowledged`).toContain(`report-${i}.txt`)
  const asks = await record.asks({})
  expect(asks.length).toBe(kept.length)
  const { entries } = await record.counts()
  if (kept.length > 0) expect(entries).toBe(1 + 2 * kept.length)
  await record.close()
  return kept.length
}

test(`kill -9 at ${ROUNDS} random moments of adding ${COUNT} documents loses nothing that was acknowledged`, async () => {
  const path = join(folder, 'undisturbed.record')
  const began = performance.now()
  const whole = adding(path)
  expect(await whole.ended, whole.errors()).toBe(0)
  const took = performance.now() - began
  expect(await checked(path, whole.acknowledged)).toBe(COUNT)

  const left: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const path = join(folder, `killed-${round}.record`)
    // One moment in each part of the work: on a busy machine most of it is starting the program.
    const after = ((round + Math.random()) / ROUNDS) * took
    const { child, acknowledged, ended } = adding(path)
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    await ended
    clearTimeout(timer)
    // Killed before it had a name, there is no record; from then on there is one that verifies.
    if (existsSync(path)) left.push(await checked(path, acknowledged))
    else expect(acknowledged).toEqual([])
    await complete(path)
    expect(await checked(path, []), `killed after ${after} ms`).toBe(COUNT)
  }
  // The moments were spread over the work: not every round was killed before its first document or after its last.
  expect(left.some((count) => count > 0 && count < COUNT)).toBe(true)
}, 120_000)

/** The same work again, in this process: what is there is known, what is missing is added. */
async function complete(path: string) {
  const record = await openRecord(path, { create: true })
  const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }
  await Promise.all(
    Array.from({ length: COUNT }, async (_, i) => {
      const { source, read } = numbered(i)
      if (!(await record.has(read.document.original, source.url))) await record.add(source, [read], by)
    }),
  )
  await record.close()
}

test('two processes add the same documents at once: each is there once', async () => {
  const path = join(folder, 'together.record')
  const both = [adding(path), adding(path)]
  for (const one of both) expect(await one.ended, one.errors()).toBe(0)
  expect(await checked(path, both[0]!.acknowledged)).toBe(COUNT)
}, 60_000)
