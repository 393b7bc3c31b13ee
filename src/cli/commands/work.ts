/** `answerable work`: reads what waits in the record's queue, on as many machines as run it, until it is told to stop. */
import { randomUUID } from 'node:crypto'
import { availableParallelism, hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { OpenRecord } from '../../record/contract.ts'
import type { Job, Queue } from '../../record/postgres/queue.ts'
import { type Call, withRecord } from '../call.ts'
import { recordPath } from '../locations.ts'
import { tellProblem } from '../main.ts'
import { progress } from '../progress.ts'
import { type Outcome, readOne } from '../reading.ts'

/** How often an empty queue is looked at again, in milliseconds. */
const IDLE = 1_000
/** How long a worker that says nothing keeps what it took, in seconds; it says that it is at work three times as often. */
const LEASE = 60

export async function run(call: Call): Promise<number> {
  const { openQueue } = await import('../../record/postgres/queue.ts')
  const lease = call.number('lease') ?? LEASE
  const queue = await openQueue(recordPath(call.io, call.text('record')), lease)
  try {
    if (call.flag('waiting')) return await standing(call, queue)
    if (call.flag('retry')) {
      call.io.stdout.write(`${call.say.work.retried(await queue.retry())}\n`)
      return 0
    }
    return await withRecord(call, 'write', (record) => work(call, record, queue, lease))
  } finally {
    await queue.close()
  }
}

async function standing(call: Call, queue: Queue): Promise<number> {
  call.io.stdout.write(`${call.say.work.standing(await queue.standing())}\n`)
  for (const { problem } of await queue.failures()) tellProblem(call.io, problem, call.locale)
  return 0
}

interface Done {
  read: number
  failed: number
}

async function work(call: Call, record: OpenRecord, queue: Queue, lease: number): Promise<number> {
  const { io, say, locale } = call
  const me = `${hostname()}/${process.pid}/${randomUUID()}`
  const reader = await readerOf(call)
  const line = progress(io, say.work.progress)
  let stopping = false
  const listening = io.onInterrupt(() => {
    if (stopping) process.exit(130)
    stopping = true
    line.clear()
    io.stderr.write(`${say.work.stopping}\n`)
  })
  // A beat that fails is said again before the lease ends; a server that is gone is told by what comes next.
  const beating = setInterval(() => void queue.hold(me).catch(() => undefined), (lease * 1000) / 3)
  const done: Done = { read: 0, failed: 0 }
  const under = new Set<Promise<void>>()
  try {
    for (;;) {
      const free = stopping ? 0 : reader.atOnce - under.size
      const jobs = free > 0 ? await queue.take(me, free) : []
      for (const job of jobs) {
        const one = keep(job).finally(() => under.delete(one))
        under.add(one)
      }
      if (under.size > 0) await Promise.race([...under])
      else if (stopping || (call.flag('once') && (await isEmpty(queue)))) break
      else await pause(IDLE)
    }
  } finally {
    clearInterval(beating)
    await Promise.allSettled(under)
    line.clear()
    listening()
    await reader.end()
  }
  io.stdout.write(`${say.work.done(done.read, done.failed)}\n`)
  return done.failed > 0 ? 1 : 0

  async function keep(job: Job): Promise<void> {
    const { documents, problems } = await reader.read(job)
    const by = { author: job.author, time: io.now().toISOString() }
    if (documents.length > 0) await record.add(job.source, documents, by)
    for (const problem of problems) {
      line.clear()
      tellProblem(io, problem, locale)
    }
    const [problem] = problems
    if (problem && documents.length === 0) {
      await queue.failed(job.number, problem)
      done.failed++
    } else {
      await queue.done(job.number)
      done.read++
    }
    line.at(done.read + done.failed, done.read + done.failed + under.size)
  }
}

/** Nothing waits, and nobody has begun what another might have to do. */
async function isEmpty(queue: Queue): Promise<boolean> {
  const { waiting, taken } = await queue.standing()
  return waiting + taken === 0
}

/** One source in this thread, or as many threads as there are cores. */
async function readerOf(
  call: Call,
): Promise<{ read(job: Job): Promise<Outcome>; atOnce: number; end(): Promise<void> }> {
  const jobs = Math.min(call.number('jobs') ?? availableParallelism(), 64)
  const { rooms } = await import('../rooms.ts')
  if (jobs <= 1 || call.rooms !== rooms)
    return { read: ({ source, facts }) => readOne(call.rooms, source, facts), atOnce: 1, end: async () => {} }
  const { readingThreads } = await import('../threads.ts')
  const threads = readingThreads(jobs)
  // One more than are read, so that no thread waits for the next.
  return { read: ({ source, facts }) => threads.read(source, facts), atOnce: jobs + 1, end: threads.end }
}
