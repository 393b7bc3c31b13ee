/** For the tests and the bench: kills a process at random moments of its work on a record, and looks at what it left. */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { OpenRecord } from './contract.ts'
import { moveRecord, openRecord } from './index.ts'
import { numbered } from './numbered.ts'

export const actions = ['add', 'review', 'merge', 'expunge', 'restore', 'upgrade'] as const
/** What is done to a record on a server: it is restored by moving a copy to where none is. */
export const serverActions = ['add', 'review', 'merge', 'expunge', 'move'] as const
export type Action = (typeof actions | typeof serverActions)[number]

const script = fileURLToPath(new URL('./crashing.ts', import.meta.url))
/** A record of 60 documents as the format before this one left it. */
const secondFormat = fileURLToPath(new URL('../../fixtures/records/version-2.record.gz', import.meta.url))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }

export interface Rounds {
  rounds: number
  /** Killed before its first step was on disk, between, and after its last. */
  before: number
  between: number
  after: number
  /** Steps that were acknowledged in all, and what was wrong, in words. */
  acknowledged: number
  wrong: string[]
}

/**
 * Kills one kind of work `rounds` times, at moments spread at random over the time that it takes undisturbed: on a record in
 * a file, or at addresses that are new each time.
 */
export async function crash(
  action: Action,
  rounds: number,
  folder: string,
  next: () => number,
  address?: () => string,
): Promise<Rounds> {
  const base = join(folder, `${action}-${address ? 'server' : 'file'}`)
  mkdirSync(base)
  const prepared = await prepare(action, base)
  const fresh = (name: string) => (address ? onServer(address(), prepared) : inFile(base, name, prepared))
  const whole = await run(action, await fresh('whole'), prepared.others, null)
  if (whole.code !== 0) throw new Error(`${action} undisturbed: ${whole.errors}`)
  const done: Rounds = { rounds, before: 0, between: 0, after: 0, acknowledged: 0, wrong: [] }
  for (let round = 0; round < rounds; round++) {
    const path = await fresh(String(round))
    const killed = await run(action, path, prepared.others, next() * whole.took)
    const told = killed.steps.length
    done.acknowledged += told
    if (told === 0) done.before++
    else if (told < whole.steps.length) done.between++
    else done.after++
    const wrong = await looked(action, path, killed.steps, prepared)
    if (wrong !== null) done.wrong.push(`${action}, round ${round}, after ${told} steps: ${wrong}`)
    rmSync(join(base, String(round)), { recursive: true, force: true })
  }
  return done
}

interface Prepared {
  /** A record to begin with; none for adding. */
  record: string | null
  /** Copies to restore from, and the heads of all that may stand. */
  others: string[]
  heads: string[]
  /** Entries that must be there whatever happens. */
  entries: number
}

async function prepare(action: Action, base: string): Promise<Prepared> {
  if (action === 'add') return { record: null, others: [], heads: [], entries: 0 }
  const record = join(base, 'prepared.record')
  if (action === 'upgrade') {
    writeFileSync(record, gunzipSync(readFileSync(secondFormat)))
    return { record, others: [], heads: [], entries: 122 }
  }
  const opened = await openRecord(record, { create: true })
  const count = action === 'expunge' ? 12 : 60
  const add = async (i: number) => opened.add(numbered(i).source, [numbered(i).read], by)
  for (let i = 0; i < count; i++) await add(i)
  const { entries } = await opened.counts()
  const heads: string[] = []
  const others: string[] = []
  if (action === 'restore')
    for (const more of [count, count + 1]) {
      await add(more)
      const { path, head } = await opened.copy(join(base, `copy-${more}.record`))
      others.push(path)
      heads.push(head)
    }
  await add(count + 2)
  heads.unshift((await opened.verify()).head)
  await opened.close()
  if (action === 'move') return { record: null, others: [record], heads, entries }
  return { record, others, heads, entries }
}

/** A record at an address, with what is prepared. */
async function onServer(named: string, { record }: Prepared): Promise<string> {
  if (record) await moveRecord({ named: record }, { named })
  return named
}

function inFile(base: string, name: string, { record }: Prepared): string {
  mkdirSync(join(base, name))
  const path = join(base, name, 'some.record')
  if (record) copyFileSync(record, path)
  return path
}

/** Runs the work; killed `after` milliseconds from its beginning, or never for null. */
async function run(action: Action, path: string, others: string[], after: number | null) {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    script,
    action,
    path,
    ...others,
  ])
  const steps: string[] = []
  let began = 0
  let rest = ''
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n')
    rest = lines.pop()!
    if (began === 0 && lines[0] === 'begin') {
      lines.shift()
      began = performance.now()
      if (after !== null) setTimeout(() => child.kill('SIGKILL'), after)
    }
    steps.push(...lines)
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, steps, errors, took: performance.now() - began }
}

/** What is wrong with what a killed process left; null where nothing is. */
async function looked(
  action: Action,
  path: string,
  steps: string[],
  prepared: Prepared,
): Promise<string | null> {
  const record = await openRecord(path).catch((error) => {
    if (error.code !== 'record_missing') throw error
    return null
  })
  if (!record) return steps.length > 0 ? 'no record' : null
  try {
    const { broken, originals, sound, derived, head, entries } = await record.verify()
    if (broken || originals.length > 0 || !sound || derived.length > 0)
      return `does not verify: ${JSON.stringify({ broken, originals, sound, derived })}`
    // Nothing was moved yet: tables that hold nothing.
    if (action === 'move' && entries === 0) return steps.length > 0 ? 'acknowledged and not there' : null
    if (entries < prepared.entries) return `${prepared.entries - entries} entries lost`
    return await lost[action](record, steps, { head, prepared })
  } finally {
    await record.close()
  }
}

type Looks = (
  record: OpenRecord,
  steps: string[],
  known: { head: string; prepared: Prepared },
) => Promise<string | null>

const missing = (steps: string[], is: Set<string>) => {
  const gone = steps.filter((step) => !is.has(step))
  return gone.length > 0 ? `acknowledged and lost: ${gone.join(', ')}` : null
}

const lost: Record<Action, Looks> = {
  async add(record, steps) {
    const documents = await record.documents({ limit: 1000 })
    return missing(steps, new Set(documents.map((one) => one.id)))
  },
  async review(record, steps) {
    const asks = await record.asks({})
    return missing(steps, new Set(asks.filter((one) => one.state === 'confirmed').map((one) => one.id)))
  },
  async merge(record, steps) {
    const people = new Set((await record.people()).map((one) => one.id))
    const apart = steps.filter((id) => people.has(id))
    return apart.length > 0 ? `acknowledged and lost: ${apart.join(', ')}` : null
  },
  async expunge(record, steps) {
    const documents = new Set((await record.documents()).map((one) => one.id))
    const there = steps.filter((id) => documents.has(id))
    return there.length > 0 ? `acknowledged and not gone: ${there.join(', ')}` : null
  },
  async restore(_, steps, { head, prepared: { heads } }) {
    if (!heads.includes(head)) return 'neither what was there nor a copy'
    const last = steps.at(-1) ?? heads[0]
    // The one that was acknowledged last, or the next one, which had its name but was not yet told.
    const next = last === heads[1] ? heads[2] : heads[1]
    return head === last || head === next ? null : 'an earlier one than was acknowledged'
  },
  async move(_, __, { head, prepared: { heads } }) {
    return head === heads[0] ? null : 'not what was moved'
  },
  async upgrade(record, _, { prepared: { entries } }) {
    const upgraded = (await record.entries(entries)).filter((one) => one.kind === 'RecordUpgraded')
    return upgraded.length === 1 ? null : `upgraded ${upgraded.length} times`
  },
}
