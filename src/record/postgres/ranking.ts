/** bm25 in PostgreSQL, which has none: the same numbers as FTS5 gives, from what its cover density tells. */
import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../database.ts'
import type { Query } from '../search/parse-query.ts'
import { phraseExpressions } from './expression.ts'

/** How soon more of a word counts no more, and how much a longer passage counts less: as in FTS5. */
const K1 = 1.2
const B = 0.75
/** What every passage's length is held against is the mean of so many, evenly spread: of all where there are no more. */
const SAMPLED = 300

/**
 * Less what a row of `words` is worth: the sum, over the query's phrases, of how rare the phrase is and how often it stands
 * there for so many words. With every weight one, `ts_rank_cd` counts where a phrase stands; normalised (2), by how many terms the passage has.
 */
export async function bm25(store: Store, query: Query): Promise<RawBuilder<number>> {
  const phrases = phraseExpressions(query)
  const mean = await meanLength(store)
  const parts = []
  for (const phrase of phrases) {
    const rarity = phrases.length > 1 ? await rarityOf(store, phrase) : 1
    const times = sql`nullif(ts_rank_cd('{1,1,1,1}', words.stems, ${phrase}::tsquery)::double precision, 0)`
    const share = sql`nullif(ts_rank_cd('{1,1,1,1}', words.stems, ${phrase}::tsquery, 2)::double precision, 0)`
    parts.push(
      sql`coalesce(${rarity * (K1 + 1)}::double precision / (1 + ${K1 * (1 - B)}::double precision / ${times} + ${(K1 * B) / mean}::double precision / ${share}), 0)`,
    )
  }
  return sql<number>`-(${sql.join(parts, sql` + `)})`
}

/** Inverse document frequency; a phrase that stands in every other passage still counts, if only a little. */
async function rarityOf(store: Store, phrase: string): Promise<number> {
  const { rows } = await sql<{ with: number; last: number }>`
    select count(*) as with, (select max(number) from passages) as last from words where stems @@ ${phrase}::tsquery
  `.execute(store)
  const { with: found, last } = rows[0]!
  return Math.max(1e-6, Math.log((last - found + 0.5) / (found + 0.5)))
}

/** Terms of a passage. */
async function meanLength(store: Store): Promise<number> {
  const { rows } = await sql<{ mean: number | null }>`
    with last as (select max(number) as number from passages)
    select sum(cardinality(positions))::double precision / count(distinct rowid) as mean
    from words, unnest(stems) where rowid in (
      select generate_series(1, number, greatest(1, number / ${SAMPLED})) from last
    )
  `.execute(store)
  return rows[0]?.mean || 1
}
