/** Counts what the passages of a search can be narrowed by. */
import { sql } from 'kysely'
import type { FindingKind } from '../../model.ts'
import type { DocumentRead } from '../bodies.ts'
import type { Facet, Facets } from '../contract.ts'
import type { Store } from '../database.ts'
import { standingFor } from '../entities.ts'
import { entityId } from '../identity.ts'
import { standingBodies } from '../standing-bodies.ts'
import type { Match } from './match.ts'
import type { matchingPassages } from './search.ts'

/** Values of one kind that are shown. */
const MOST = 20
/** Documents of the best passages in which names are counted: each is unpacked for it. */
const DOCUMENTS = 200

type Matching = ReturnType<typeof matchingPassages>

/** Each count walks the passages found once; names are counted in the documents of the best of them. */
export async function facetsOf(store: Store, matching: Matching, found: Match): Promise<Facets> {
  const years = await countedBy(matching, yearOf)
  return {
    kinds: await kindsOf(matching),
    languages: await countedBy(matching, sql.ref<string>('documents.language')),
    publishers: (await countedBy(matching, sql.ref<string | null>('documents.publisher'))).slice(0, MOST),
    years: years.toSorted((a, b) => b.value.localeCompare(a.value)),
    ...(await namesOf(store, matching, found)),
  }
}

const yearOf = sql<string | null>`substr(${sql.ref('documents.known_on')}, 1, 4)`

async function countedBy(matching: Matching, value: typeof yearOf): Promise<Facet[]> {
  const rows = await matching
    .select((eb) => [value.as('value'), eb.fn.countAll<number>().as('passages')])
    .groupBy(value)
    .execute()
  return rows
    .flatMap(({ value, passages }) => (value === null ? [] : [{ value, name: value, passages }]))
    .sort(mostFirst)
}

/** Passages in which something of each kind was found. */
async function kindsOf(matching: Matching): Promise<Facet[]> {
  const rows = await matching
    .innerJoin('findings', (join) =>
      join
        .onRef('findings.document', '=', 'passages.document')
        .onRef('findings.start', '<', 'passages.end')
        .onRef('findings.end', '>', 'passages.start')
        .on('findings.state', '<>', 'rejected'),
    )
    .select((eb) => [
      'findings.kind as value',
      eb.fn.count<number>('passages.number').distinct().as('passages'),
    ])
    .groupBy('findings.kind')
    .execute()
  return rows
    .map(({ value, passages }: { value: FindingKind; passages: number }) => ({
      value,
      name: value,
      passages,
    }))
    .sort(mostFirst)
}

async function namesOf(
  store: Store,
  matching: Matching,
  { rank }: Match,
): Promise<Pick<Facets, 'bodies' | 'people' | 'of'>> {
  const best = await matching
    .select(['passages.document', 'documents.reading'])
    .orderBy(rank)
    .limit(DOCUMENTS * 4)
    .execute()
  const passages = new Map<number, number>()
  for (const { reading } of best)
    if (passages.size < DOCUMENTS || passages.has(reading))
      passages.set(reading, (passages.get(reading) ?? 0) + 1)
  const bodies = (await standingBodies(store, passages.keys())) as Map<number, DocumentRead>
  const named = [...bodies].map(([reading, body]) => ({ reading, ids: body.named.map(entityId) }))
  const standing = await standingFor(
    store,
    named.flatMap(({ ids }) => ids),
  )
  const counted = new Map<string, Facet & { kind: string }>()
  for (const { reading, ids } of named) {
    const those = new Map(ids.flatMap((id) => standing.get(id) ?? []).map((ref) => [ref.id, ref]))
    for (const { id, name, kind } of those.values()) {
      const facet = counted.get(id) ?? { value: id, name, kind, passages: 0 }
      facet.passages += passages.get(reading)!
      counted.set(id, facet)
    }
  }
  const of = (kinds: string[]): Facet[] =>
    [...counted.values()]
      .filter(({ kind }) => kinds.includes(kind))
      .sort(mostFirst)
      .slice(0, MOST)
      .map(({ kind: _, ...facet }) => facet)
  return { bodies: of(['body', 'country', 'company']), people: of(['person']), of: passages.size }
}

function mostFirst(a: Facet, b: Facet): number {
  return b.passages - a.passages || a.value.localeCompare(b.value)
}
