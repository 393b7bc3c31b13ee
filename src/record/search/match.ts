/** How each store is asked for the passages that hold a query's words, and how much each is worth. */
import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { Store } from '../database.ts'
import { isPostgres } from '../dialect.ts'
import { tsExpression, tsVector } from '../postgres/expression.ts'
import { bm25 } from '../postgres/ranking.ts'
import { ftsExpression, type Query } from './query.ts'

/** Of a row of `words`: whether it holds what is looked for. */
export function matches(store: Store, query: Query): Expression<boolean> {
  return isPostgres(store)
    ? sql<boolean>`words.stems @@ ${tsExpression(query)}::tsquery`
    : sql<boolean>`words match ${ftsExpression(query)}`
}

/** A passage that matches. */
export interface Matched {
  passage: number
  document: number
}

/** With what it is worth by bm25: the least is the best. */
export interface Worth extends Matched {
  worth: number
}

/** The `most` passages that were added last of those that match, the last first. */
export async function lastAdded(
  store: Store,
  matching: SelectQueryBuilder<never, never, Matched>,
  query: Query,
  most: number,
): Promise<Worth[]> {
  if (!isPostgres(store))
    return matching
      .select(sql<number>`words.rank`.as('worth'))
      .orderBy(sql`words.rowid`, 'desc')
      .limit(most)
      .execute()
  // An order by the number itself might have the server read all passages from the last one on, to find a rare word.
  const last = matching.orderBy(sql`words.rowid + 0`, 'desc').limit(most)
  return store
    .selectFrom(last.as('last'))
    .innerJoin('words', 'words.rowid', 'last.passage')
    .select(['last.passage', 'last.document', (await bm25(store, query)).as('worth')])
    .orderBy('last.passage', 'desc')
    .execute()
}

/** A passage's terms, apart by spaces, as the index takes them. */
export function indexed(store: Store, stems: string) {
  return isPostgres(store) ? sql<string>`${tsVector(stems)}::tsvector` : stems
}
