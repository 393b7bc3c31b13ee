/** Which of the two stores a store is in, where they are asked in other words. */
import { PostgresAdapter } from 'kysely'
import type { Store } from './database.ts'

export function isPostgres(store: Store): boolean {
  return store.getExecutor().adapter instanceof PostgresAdapter
}
