/** The one who writes: groups what arrives together into one transaction, and acknowledges it once it is on disk. */
import type { Opened } from './database.ts'
import type { Writing } from './keeping.ts'

/** Work of one caller inside a transaction that it may share with others. */
type Work<T> = (trx: Writing) => Promise<T>

interface Waiting {
  work: Work<unknown>
  size: number
  done: (value: unknown) => void
  failed: (error: unknown) => void
}

/** A group is closed at this many works or bytes, so that readers of the file and other writers get their turn. */
const GROUP = 64
const GROUP_BYTES = 16 * 1024 * 1024

/**
 * A queue of works, run in the order in which they came. Works that arrive while another is being written share one
 * transaction and one wait for the disk; one that comes alone does not wait for company. If a group fails, each of its
 * works is run again alone, so that one bad work fails by itself.
 */
export class Writer {
  readonly #database: Opened
  readonly #queue: Waiting[] = []
  #running: Promise<void> | null = null

  constructor(database: Opened) {
    this.#database = database
  }

  /** Runs `work` in a transaction; resolves after the commit. `size`: bytes it is about to write. */
  write<T>(work: Work<T>, size = 0): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.#queue.push({ work, size, done: done as (value: unknown) => void, failed })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when nothing is waiting. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      // Lets everything that has arrived by now (answers of reading threads) join the group.
      await new Promise(setImmediate)
      await this.#write(this.#nextGroup())
    }
    // In the same step as the look at the queue: nothing can arrive between the two and wait for ever.
    this.#running = null
  }

  #nextGroup(): Waiting[] {
    let bytes = 0
    let count = 0
    while (count < this.#queue.length && count < GROUP && (count === 0 || bytes < GROUP_BYTES))
      bytes += this.#queue[count++]!.size
    return this.#queue.splice(0, count)
  }

  async #write(group: Waiting[]): Promise<void> {
    let results: unknown[]
    try {
      results = await this.#transaction(group)
    } catch (error) {
      if (group.length === 1) return group[0]!.failed(error)
      for (const one of group) await this.#write([one])
      return
    }
    for (const [i, one] of group.entries()) one.done(results[i])
  }

  #transaction(group: Waiting[]): Promise<unknown[]> {
    return this.#database.write!.transaction().execute(async (trx) => {
      const results = []
      for (const one of group) results.push(await one.work(trx))
      return results
    })
  }
}
