/**
 * Workers on one PostgreSQL: `npm run bench:work [-- DOCUMENTS [MILLISECONDS]]` (300 and none by default). One, two and four worker
 * processes empty the same queue; with MILLISECONDS a worker waits so long instead of reading, so that the database alone is
 * measured on a machine with fewer cores than workers. Then with a worker killed again and again. Prints a JSON line for each:
 * documents a second, and whether what is on record is the same.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { findIn } from '../src/find/index.ts'
import { readSource } from '../src/read/index.ts'
import { openRecord } from '../src/record/index.ts'
import { postgresHere } from '../src/record/postgres/here.ts'
import { openQueue } from '../src/record/postgres/queue.ts'
import { made } from './corpus-text.ts'

const LEASE = 3
const [role, ...given] = process.argv.slice(2)
if (role === 'worker') await work(given[0]!, Number(given[1]))
else await measure(Number(role ?? 300), Number(given[0] ?? 0))

/** Empties the queue; waits instead of reading where it is told how long, with what was read once for all. */
async function work(address: string, waiting: number): Promise<void> {
  const record = await openRecord(address)
  const queue = await openQueue(address, LEASE)
  const me = `${process.pid}`
  const beating = setInterval(() => void queue.hold(me), 1_000)
  for (;;) {
    const [job] = await queue.take(me, 1)
    if (!job) {
      const { waiting, taken } = await queue.standing()
      if (waiting + taken === 0) break
      await pause(50)
      continue
    }
    const began = performance.now()
    const { documents } = await readSource(job.source, {})
    const document = documents[0]!
    const found = await findIn(document)
    if (waiting > 0) await pause(Math.max(0, waiting - (performance.now() - began)))
    await record.add(job.source, [{ document, ...found, engine: 'bench/1' }], {
      author: job.author,
      time: '2026-01-02T03:04:05Z',
    })
    await queue.done(job.number)
  }
  clearInterval(beating)
  await queue.close()
  await record.close()
}

async function measure(documents: number, waiting: number): Promise<void> {
  const { address, missing, drop } = await postgresHere()
  if (missing) return console.log(missing)
  let first: string | null = null
  for (const workers of [1, 2, 4]) {
    const named = await filled(address(), documents)
    const began = performance.now()
    await Promise.all(Array.from({ length: workers }, () => ended(worker(named, waiting))))
    const seconds = (performance.now() - began) / 1000
    const kept = await digestOf(named)
    first ??= kept
    say({ workers, waiting, documents, seconds, rate: documents / seconds, same: kept === first })
  }
  const named = await filled(address(), documents)
  const steady = ended(worker(named, waiting))
  let kills = 0
  for (let left = documents; left > 0; kills++) {
    const child = worker(named, waiting)
    await pause(2_000 + 500 * (kills % 4))
    child.kill('SIGKILL')
    const queue = await openQueue(named, LEASE)
    left = (await queue.standing()).waiting
    await queue.close()
  }
  await steady
  say({ workers: 2, kills, documents, same: (await digestOf(named)) === first })
  await drop()
}

function say(line: Record<string, unknown>): void {
  const rounded = Object.entries(line).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ])
  console.log(JSON.stringify(Object.fromEntries(rounded)))
}

function worker(named: string, waiting: number): ChildProcess {
  const words = ['--disable-warning=ExperimentalWarning', import.meta.filename, 'worker', named, `${waiting}`]
  return spawn(process.execPath, words, { stdio: 'inherit' })
}

async function ended(child: ChildProcess): Promise<void> {
  await once(child, 'exit')
}

/** A record with a queue of documents, none of them read. */
async function filled(named: string, documents: number): Promise<string> {
  await (await openRecord(named, { create: true })).close()
  const queue = await openQueue(named)
  for (let i = 0; i < documents; i++) {
    const { text, name } = made(i)
    await queue.put({ bytes: Buffer.from(text), name, url: `file:///${name}` }, {}, 'bench')
  }
  await queue.close()
  return named
}

/** What is on record, whatever the order in which it came. */
async function digestOf(named: string): Promise<string> {
  const record = await openRecord(named)
  try {
    const { broken, derived } = await record.verify()
    if (broken || derived.length > 0) throw new Error('does not verify')
    const lines: string[] = []
    for (const { id } of await record.documents({ limit: 100_000 })) {
      const { kept } = (await record.document(id))!
      lines.push(JSON.stringify([id, kept.map((one) => one.id)]))
    }
    return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
  } finally {
    await record.close()
  }
}
