/**
 * A record as it was known on a recording day: the ledger up to the last entry of that day, with everything derived from it
 * made again beside. Merges, decisions and readings of later days have not happened in it; what was expunged stays gone.
 */
import { lastDay } from '../follow/day.ts'
import { Problem } from '../problem.ts'
import type { OpenRecord } from './contract.ts'
import type { Opened, Store } from './database.ts'
import { headOf } from './keeping.ts'
import type { Progress } from './verify.ts'
import type { Ways } from './ways.ts'

/** Days that are kept at hand. */
const MOST = 2

type Questions = (store: Store) => Partial<OpenRecord>

/** What was known on days, made once each for as long as the record is open. */
export class Known {
  readonly #read: Store
  readonly #ways: Ways
  readonly #questions: Questions
  readonly #views = new Map<number, Promise<OpenRecord>>()

  constructor({ read, alongside }: Opened, ways: Ways, questions: Questions) {
    this.#read = read
    this.#ways = ways
    this.#questions = questions
    alongside.add(() => this.#close())
  }

  /** Cost: a rebuild of what was known by then, the first time. Throws `day_unknown`. */
  async on(day: string, progress?: Progress): Promise<OpenRecord> {
    const last = lastDay(day)
    if (last === null) throw new Problem('day_unknown', { day })
    const until = await lastOf(this.#read, `${last}T23:59:59.999Z`)
    const known = this.#views.get(until)
    if (known) return known
    const view = this.#made(until, progress)
    this.#views.set(until, view)
    view.catch(() => this.#views.delete(until))
    const [oldest] = this.#views.keys()
    if (this.#views.size > MOST) await this.#dropped(oldest!)
    return view
  }

  async #made(until: number, progress?: Progress): Promise<OpenRecord> {
    const { store, close } = await this.#ways.derivedUntil(until, progress)
    return viewOf(this.#questions(store), close)
  }

  async #dropped(until: number): Promise<void> {
    const view = this.#views.get(until)
    this.#views.delete(until)
    await view?.then((one) => one.close()).catch(() => undefined)
  }

  async #close(): Promise<void> {
    for (const until of [...this.#views.keys()]) await this.#dropped(until)
  }
}

/** Answers every question; whatever would write says that the past cannot be changed. */
function viewOf(questions: Partial<OpenRecord>, close: () => void | Promise<void>): OpenRecord {
  const asked: Partial<OpenRecord> = { ...questions, close: async () => close() }
  const refuse = () => Promise.reject(new Problem('record_as_known', {}))
  return new Proxy(asked, {
    get: (known, name) => (name === 'then' ? undefined : (Reflect.get(known, name) ?? refuse)),
  }) as OpenRecord
}

/** Sequence of the last entry written by an instant. Entries are in the order of their times: looked for by halves. */
async function lastOf(store: Store, instant: string): Promise<number> {
  let [from, to] = [0, (await headOf(store)).sequence]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    const { time } = await store
      .selectFrom('entries')
      .select('time')
      .where('sequence', '=', middle)
      .executeTakeFirstOrThrow()
    if (time <= instant) from = middle
    else to = middle - 1
  }
  return from
}
