/** A second door into the same record for those who are not cleared: one connection, behind views and redaction. */
import { type Kysely, sql } from 'kysely'
import type { Opened, Store } from '../database.ts'
import { headOf } from '../keeping.ts'
import type { Tables } from '../tables.ts'
import { Hidden } from './hidden.ts'
import { hiddenIn, Settled } from './hiding.ts'
import { RedactingRows } from './redacting-rows.ts'
import { drawVeil, fillVeil } from './views.ts'

/** A connection of one's own to a record, on which views can stand before its tables. */
export interface Beside {
  store: Store
  /** The schema that holds the record's tables. */
  schema: string
  /** The columns of its index of words. */
  words: string
  close(): void | Promise<void>
}

/** What those who are not cleared ask through. */
export interface Behind {
  store: Store
  hidden: Hidden
}

export class Veil {
  readonly #beside: () => Promise<Beside>
  readonly #settled = new Settled()
  #drawn: Promise<Beside> | null = null
  #hidden = new Hidden()
  #head = -1

  constructor({ alongside }: Opened, beside: () => Promise<Beside>) {
    this.#beside = beside
    alongside.add(async () => {
      const drawn = this.#drawn
      this.#drawn = null
      await drawn?.then((one) => one.close()).catch(() => undefined)
    })
  }

  /**
   * Asks in one transaction, one after the other: what is hidden is worked out from the same state of the record as the
   * answer, so that nothing that is added meanwhile is shown before it is known whether it may be.
   */
  async ask<T>(work: (behind: Behind) => Promise<T>): Promise<T> {
    this.#drawn ??= this.#draw()
    const drawn = this.#drawn
    const { store, schema } = await drawn
    return store
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        try {
          await this.#stands(trx, drawn)
          const open = trx.withSchema(schema) as unknown as Store
          await this.#refresh(trx, open)
          const behind = trx.withPlugin(new RedactingRows(this.#hidden, open))
          return await work({ store: behind as unknown as Kysely<Tables>, hidden: this.#hidden })
        } catch (error) {
          // What was filled is rolled back with it.
          this.#head = -1
          throw error
        }
      })
  }

  /**
   * A connection that was lost is made anew without anybody being told, and what was temporary is gone from it: what is
   * asked by a bare name would be the record itself. Then nothing is answered, and the next question draws the veil again.
   */
  async #stands(store: Store, drawn: Promise<Beside>): Promise<void> {
    try {
      await sql`select count(*) from veil_documents`.execute(store)
    } catch (error) {
      if (this.#drawn === drawn) this.#drawn = null
      void drawn.then((one) => one.close()).catch(() => undefined)
      throw error
    }
  }

  async #draw(): Promise<Beside> {
    const beside = await this.#beside()
    try {
      await drawVeil(beside.store, quoted(beside.schema), beside.words)
      return beside
    } catch (error) {
      await beside.close()
      throw error
    }
  }

  /** Whatever changes what is hidden is an entry. */
  async #refresh(store: Store, open: Store): Promise<void> {
    const { sequence } = await headOf(open)
    if (sequence === this.#head) return
    this.#head = -1
    this.#hidden = await hiddenIn(open, this.#settled)
    await fillVeil(store, open, this.#hidden)
    this.#head = sequence
  }
}

const quoted = (schema: string) => `"${schema}"`
