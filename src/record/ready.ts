/** Queries that are asked for every entry of a ledger: put into words once, then asked with other values. */
import { type Compilable, type CompiledQuery, createQueryId } from 'kysely'
import type { Store } from './database.ts'
import { isPostgres } from './dialect.ts'

/**
 * A query of one shape. `words` makes it from its values, which must stand in it in their order and once each: Kysely's
 * own work on a small query takes several times what SQLite needs to answer it.
 */
export function ready<Values extends readonly unknown[], Row>(
  words: (store: Store, ...values: Values) => Compilable<Row>,
): (store: Store, ...values: Values) => Promise<Row[]> {
  const made = new Map<boolean, CompiledQuery<Row>>()
  return async (store, ...values) => {
    const dialect = isPostgres(store)
    let known = made.get(dialect)
    if (!known) {
      known = words(store, ...values).compile()
      if (
        known.parameters.some((value, i) => value !== values[i]) ||
        known.parameters.length !== values.length
      )
        throw new Error(`values of a ready query are not in their order: ${known.sql}`)
      made.set(dialect, known)
    }
    const { rows } = await store.executeQuery<Row>({ ...known, parameters: values, queryId: createQueryId() })
    return rows
  }
}
