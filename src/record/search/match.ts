/** How each store is asked for the passages that hold a query's words, and which of them are the best. */
import { type Expression, sql } from 'kysely'
import type { Store } from '../database.ts'
import { isPostgres } from '../dialect.ts'
import { tsExpression, tsVector } from '../postgres/expression.ts'
import { ftsExpression, type Query } from './query.ts'

export interface Match {
  /** Of a row of `words`: whether it matches. */
  matches: Expression<boolean>
  /** The least is the best: bm25 in SQLite, cover density in PostgreSQL, which does not count how rare a word is. */
  rank: Expression<number>
}

export function match(store: Store, query: Query): Match {
  if (!isPostgres(store))
    // With the sign SQLite keeps the best of so many by itself; FTS5 would sort all that match, which takes twice as long.
    return { matches: sql<boolean>`words match ${ftsExpression(query)}`, rank: sql<number>`+words.rank` }
  const wanted = sql`${tsExpression(query)}::tsquery`
  return {
    matches: sql<boolean>`words.stems @@ ${wanted}`,
    rank: sql<number>`- ts_rank_cd(words.stems, ${wanted}, 1)`,
  }
}

/** A passage's terms, apart by spaces, as the index takes them. */
export function indexed(store: Store, stems: string) {
  return isPostgres(store) ? sql<string>`${tsVector(stems)}::tsvector` : stems
}
