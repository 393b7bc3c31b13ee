/** How each store is asked for the passages that hold a query's words, and which of them are the best. */
import { type Expression, sql } from 'kysely'
import type { Store } from '../database.ts'
import { isPostgres } from '../dialect.ts'
import { tsExpression, tsVector } from '../postgres/expression.ts'
import { bm25 } from '../postgres/ranking.ts'
import { ftsExpression, type Query } from './query.ts'

export interface Match {
  /** Of a row of `words`: whether it matches. */
  matches: Expression<boolean>
  /** bm25, of which the least is the best. Asked for where it is needed: PostgreSQL counts passages for it. */
  rank(): Promise<Expression<number>>
}

export function match(store: Store, query: Query): Match {
  if (!isPostgres(store))
    return {
      matches: sql<boolean>`words match ${ftsExpression(query)}`,
      // With the sign SQLite keeps the best of so many by itself; FTS5 would sort all that match, which takes twice as long.
      rank: async () => sql<number>`+words.rank`,
    }
  return {
    matches: sql<boolean>`words.stems @@ ${tsExpression(query)}::tsquery`,
    rank: () => bm25(store, query),
  }
}

/** A passage's terms, apart by spaces, as the index takes them. */
export function indexed(store: Store, stems: string) {
  return isPostgres(store) ? sql<string>`${tsVector(stems)}::tsvector` : stems
}
