/** Answers that cost a walk of the whole record, kept until an entry is written that may change them. */
import type { EntryKind } from './contract.ts'
import type { Store } from './database.ts'
import { headOf } from './keeping.ts'

interface Kept {
  /** The last entry that it was made or looked at after. */
  until: number
  answer: Promise<unknown>
}

/** What changes which documents name whom. */
export const NAMING: EntryKind[] = ['DocumentRead', 'EntitiesMerged', 'EntitiesParted', 'Expunged']

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
    return change === undefined
  }
}
