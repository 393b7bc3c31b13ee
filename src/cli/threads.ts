/** Threads that read: one source at a time each; a thread that breaks or hangs costs its source, not the batch. */
import { Worker } from 'node:worker_threads'
import type { Source } from '../model.ts'
import type { GivenFacts } from '../record/contract.ts'
import { brokeOff, type Outcome } from './reading.ts'

/** Longest time for one source, in milliseconds. */
const PATIENCE = 10 * 60_000

interface Thread {
  worker: Worker
  /** Ends the job under way; null while idle. */
  settle: ((outcome: Outcome) => void) | null
}

/** Starts threads as they are needed, at most `most`. */
export function readingThreads(most: number): {
  read(source: Source, facts: GivenFacts): Promise<Outcome>
  end(): Promise<void>
} {
  const threads = new Set<Thread>()
  const waiting: (() => void)[] = []

  function start(): Thread {
    // Built, this file and the thread's are .js; in a checkout both are .ts.
    const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
    const worker = new Worker(new URL(`./thread${extension}`, import.meta.url))
    const thread: Thread = { worker, settle: null }
    worker.on('message', (outcome: Outcome) => thread.settle?.(outcome))
    threads.add(thread)
    return thread
  }

  async function idle(): Promise<Thread> {
    for (;;) {
      const free = [...threads].find(({ settle }) => settle === null)
      if (free) return free
      if (threads.size < most) return start()
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }

  async function read(source: Source, facts: GivenFacts): Promise<Outcome> {
    const thread = await idle()
    return new Promise((resolve) => {
      const broken = (message: string) => {
        threads.delete(thread)
        void thread.worker.terminate()
        thread.settle?.({
          documents: [],
          problems: [brokeOff(source.name, message)],
        })
      }
      const onError = (error: Error) => broken(error.message)
      const onExit = (code: number) => broken(`exit ${code}`)
      const timer = setTimeout(() => broken(`${PATIENCE / 60_000} min`), PATIENCE)
      thread.settle = (outcome) => {
        clearTimeout(timer)
        thread.worker.off('error', onError)
        thread.worker.off('exit', onExit)
        thread.settle = null
        waiting.shift()?.()
        resolve(outcome)
      }
      thread.worker.once('error', onError)
      thread.worker.once('exit', onExit)
      thread.worker.postMessage({ source, facts })
    })
  }

  return {
    read,
    async end() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
