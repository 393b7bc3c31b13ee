/** Answers that cost a walk of the whole record, kept until an entry is written that may change them. */
import type { FindingDecided } from './bodies.ts'
import type { EntryKind } from './contract.ts'
import type { Store } from './database.ts'
import { bodyOf, entryRows } from './entries.ts'
import { headOf } from './keeping.ts'

interface Kept {
  /** The last entry that it was made or looked at after. */
  until: number
  answer: Promise<unknown>
}

/** What changes which documents name whom. */
export const NAMING: EntryKind[] = ['DocumentRead', 'EntitiesMerged', 'EntitiesParted', 'Expunged']

/** What changes which findings count, whom they name and what became of them; to confirm what nobody had decided does not. */
export const COUNTING: EntryKind[] = [
  ...NAMING,
  'FindingCorrected',
  'FindingRejected',
  'FindingAdded',
  'DecisionWithdrawn',
  'LossAccepted',
  'AskAnswered',
  'ReviewersSet',
]

/** Confirmations that are looked at one by one; more are taken for a change. */
const LOOKED_AT = 100

/** Answers kept at most; the one asked longest ago goes first. */
const MOST = 80

export class Remembered {
  readonly #store: Store
  readonly #kept = new Map<string, Kept>()

  constructor(store: Store) {
    this.#store = store
  }

  /** What is derived was made again: nothing that was remembered need hold. */
  forget(): void {
    this.#kept.clear()
  }

  /** The same function, asked again with the same words only where an entry (of one of these kinds) was written since. */
  unchanged<Given extends unknown[], T>(
    name: string,
    work: (...given: Given) => Promise<T>,
    changedBy: EntryKind[] | null = null,
  ): (...given: Given) => Promise<T> {
    return (...given) => this.ask(`${name} ${JSON.stringify(given)}`, changedBy, () => work(...given))
  }

  /** The answer to a question by its name; made anew where an entry (of one of these kinds) was written since. */
  async ask<T>(question: string, changedBy: EntryKind[] | null, work: () => Promise<T>): Promise<T> {
    const { sequence } = await headOf(this.#store)
    const kept = this.#kept.get(question)
    this.#kept.delete(question)
    if (kept && (kept.until === sequence || (changedBy && (await this.#isStanding(kept.until, changedBy))))) {
      kept.until = Math.max(kept.until, sequence)
      this.#kept.set(question, kept)
      return kept.answer as Promise<T>
    }
    const answer = work()
    const made = { until: sequence, answer }
    this.#kept.set(question, made)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break
      this.#kept.delete(oldest)
    }
    // A question that failed is asked again.
    answer.catch(() => this.#kept.get(question) === made && this.#kept.delete(question))
    return answer
  }

  async #isStanding(until: number, changedBy: EntryKind[]): Promise<boolean> {
    const change = await this.#store
      .selectFrom('entries')
      .select('sequence')
      .where('sequence', '>', until)
      .where('kind', 'in', changedBy)
      .limit(1)
      .executeTakeFirst()
    if (change) return false
    return !changedBy.includes('FindingRejected') || !(await this.#isConfirmedAgain(until))
  }

  /** Whether something was confirmed since about which something else had been decided: what was rejected counts again. */
  async #isConfirmedAgain(until: number): Promise<boolean> {
    const rows = await entryRows(this.#store)
      .where('entries.sequence', '>', until)
      .where('entries.kind', '=', 'FindingConfirmed')
      .limit(LOOKED_AT)
      .execute()
    if (rows.length === 0) return false
    const bodies = rows.map((row) => bodyOf(row))
    if (rows.length === LOOKED_AT || bodies.includes(null)) return true
    const findings = bodies.map((body) => (JSON.parse(body!) as FindingDecided).finding)
    const otherwise = await this.#store
      .selectFrom('history')
      .innerJoin('entries', 'entries.sequence', 'history.sequence')
      .select('entries.sequence')
      .where('history.subject', 'in', findings)
      .where('entries.kind', 'in', COUNTING)
      .limit(1)
      .executeTakeFirst()
    return otherwise !== undefined
  }
}
