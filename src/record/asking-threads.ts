/**
 * Questions of a file, answered in threads of their own, so that a long one lets nobody wait for something short. Each
 * thread reads through its own connection; what is written, and who may see what, stays where it is.
 */
import { Worker } from 'node:worker_threads'
import { type Details, Problem, type ProblemCode } from '../problem.ts'
import type { CipherKey } from './cipher.ts'
import { type Database, storeProblem } from './database.ts'
import type { Questions } from './questions.ts'

/** What a thread opens. The bytes of a key are shared with it, not copied, and overwritten once it has read them. */
export interface Opens {
  path: string
  key: CipherKey | null
}

export type Told = { question: number; name: string; given: unknown[] } | 'forget' | 'close'

export type Said =
  | 'ready'
  | { question: number; answer: unknown }
  | { question: number; problem: { code: ProblemCode; details: Details } }
  | { question: number; error: { message: string; code: unknown } }

type Given = (...given: unknown[]) => Promise<unknown>

interface Waiting {
  resolve(answer: unknown): void
  reject(error: unknown): void
}

interface Thread {
  worker: Worker
  isReady: boolean
  waiting: Map<number, Waiting>
  ended: Promise<void>
}

/** Of these a thread remembers what took long to find: asked of the first alone, it is found once. */
const REMEMBERED = new Set<string>([
  'counts',
  'countDocuments',
  'demands',
  'people',
  'bodies',
  'search',
  'suggestions',
] satisfies (keyof Questions)[])

export class AskingThreads {
  readonly #database: Database
  readonly #most: number
  readonly #threads = new Set<Thread>()
  #asked = 0
  #closed = false
  /** Once the first thread answers, or has failed to open the record. */
  readonly ready: Promise<void>

  /** Starts the first of at most `most` threads; they are closed with the database. */
  constructor(database: Database, most: number) {
    this.#database = database
    this.#most = most
    database.alongside.add(() => this.#close())
    this.ready = this.#start()
  }

  /** The same questions, each asked in a thread; here while no thread is ready. */
  over(here: Questions): Questions {
    const asked = Object.entries(here).map(([name, answer]) => [
      name,
      (...given: unknown[]) => this.#ask(name, given) ?? (answer as Given)(...given),
    ])
    return Object.fromEntries(asked) as Questions
  }

  /** What threads remember need not hold any more. */
  forget(): void {
    for (const thread of this.#threads) tell(thread, 'forget')
  }

  /** The first thread that has nothing to do: it was asked most, and knows most; else the one that has least to do. */
  #ask(name: string, given: unknown[]): Promise<unknown> | null {
    const ready = [...this.#threads].filter(({ isReady }) => isReady)
    const [first, ...others] = ready
    if (!first) return null
    const free = REMEMBERED.has(name)
      ? first
      : others.reduce((best, one) => (one.waiting.size < best.waiting.size ? one : best), first)
    const question = this.#asked++
    return new Promise((resolve, reject) => {
      free.waiting.set(question, { resolve, reject })
      tell(free, { question, name, given })
    })
  }

  /** One after the other: what is asked meanwhile has a core to itself. */
  #start(): Promise<void> {
    // Built, this file and the thread's are .js; in a checkout both are .ts.
    const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
    const { path, key } = this.#database
    const workerData: Opens = { path, key: key && { ...key, secret: shared(key.secret) } }
    const worker = new Worker(new URL(`./asking-thread${extension}`, import.meta.url), { workerData })
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    const thread: Thread = { worker, isReady: false, waiting: new Map(), ended }
    this.#threads.add(thread)
    let broken: Error | null = null
    const opened = new Promise<void>((resolve) =>
      worker.once('message', () => {
        thread.isReady = true
        resolve()
        if (this.#threads.size < this.#most && !this.#closed) this.#start()
      }),
    )
    worker.on('message', (said: Said) => said !== 'ready' && settle(path, thread, said))
    worker.once('error', (error) => {
      broken = error
    })
    worker.once('exit', (code) => {
      workerData.key?.secret.fill(0)
      this.#threads.delete(thread)
      const closed = new Problem(key ? 'record_locked' : 'record_closed', { path })
      const error = this.#closed ? closed : (broken ?? new Error(`a thread that asks ended with ${code}`))
      for (const { reject } of thread.waiting.values()) reject(error)
      // One that never opened the record would not the next time either: then it is asked here.
      if (thread.isReady && !this.#closed) this.#start()
    })
    return Promise.race([opened, ended])
  }

  async #close(): Promise<void> {
    this.#closed = true
    for (const thread of this.#threads) tell(thread, 'close')
    await Promise.all([...this.#threads].map(({ ended }) => ended))
  }
}

function tell({ worker }: Thread, told: Told): void {
  worker.postMessage(told)
}

function settle(path: string, { waiting }: Thread, said: Exclude<Said, 'ready'>): void {
  const { resolve, reject } = waiting.get(said.question)!
  waiting.delete(said.question)
  if ('answer' in said) resolve(said.answer)
  else if ('problem' in said) reject(new Problem(said.problem.code, said.problem.details))
  else reject(storeProblem(path, Object.assign(new Error(said.error.message), { code: said.error.code })))
}

/** The same bytes where a thread can read, and overwrite, them. */
function shared(secret: Buffer): Buffer {
  const bytes = Buffer.from(new SharedArrayBuffer(secret.length))
  secret.copy(bytes)
  return bytes
}
