/** A thread of its own for each table: stopped when who asked has gone, one screening after the other. */
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TableScreener } from '../api/index.ts'
import { type Details, Problem, type ProblemCode } from '../problem.ts'
import type { AskedScreening, FoundScreening, NamedFile, SeenTable } from '../record/contract.ts'

/** Longest time for one table, in milliseconds. */
const PATIENCE = 10 * 60_000

export type Job = { look: NamedFile } | { screen: AskedScreening }
export type Said =
  | { at: { done: number; of: number } }
  | { seen: SeenTable }
  | { found: FoundScreening }
  | { problem: { code: ProblemCode; details: Details } }

export function screeningThreads(): TableScreener {
  let turn: Promise<void> = Promise.resolve()
  let asking = 0
  return {
    async look(table) {
      for await (const said of saidBy({ look: table }, table.name)) if ('seen' in said) return said.seen
      throw new Problem('screening_broke_off', { name: table.name, message: '?' })
    },
    async *screen(asked, signal) {
      const before = turn
      let end = () => {}
      const own = new Promise<void>((resolve) => {
        end = resolve
      })
      turn = before.then(() => own)
      try {
        if (asking++ > 0) yield null
        await before
        for await (const said of saidBy({ screen: asked }, asked.table.name, signal)) {
          if ('found' in said) return said.found
          if ('at' in said) yield said.at
        }
        throw new Problem('screening_broke_off', { name: asked.table.name, message: '?' })
      } finally {
        asking--
        end()
      }
    },
  }
}

/** What a thread says until it ends; it is ended when nobody listens any more. Throws what it throws. */
async function* saidBy(job: Job, name: string, signal?: AbortSignal): AsyncGenerator<Said> {
  const late = AbortSignal.timeout(PATIENCE)
  const over = signal ? AbortSignal.any([signal, late]) : late
  over.throwIfAborted()
  // Built, this file and the thread's are .js; in a checkout both are .ts.
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  const worker = new Worker(new URL(`./screening-thread${extension}`, import.meta.url), { workerData: job })
  try {
    for await (const [said] of on(worker, 'message', { signal: over, close: ['exit'] })) {
      if ('problem' in said) throw new Problem(said.problem.code, said.problem.details)
      yield said as Said
    }
  } catch (error) {
    if (error instanceof Problem || signal?.aborted) throw error
    const message = late.aborted ? `${PATIENCE / 60_000} min` : (error as Error).message
    throw new Problem('screening_broke_off', { name, message }, error)
  } finally {
    await worker.terminate()
  }
}
