/** Counts what the passages of a search can be narrowed by. */
import type { FindingKind } from '../../model.ts'
import type { DocumentRead } from '../bodies.ts'
import type { Facet, Facets } from '../contract.ts'
import type { Store } from '../database.ts'
import { standingFor } from '../entities.ts'
import { entityId } from '../identity.ts'
import { chunks } from '../keeping.ts'
import { kindName, stateNumber } from '../kinds.ts'
import { standingBodies } from '../standing-bodies.ts'

/** Values of one kind that are shown. */
const MOST = 20
/** The best passages are counted, so many; names in so many of their documents: each is unpacked for it. */
export const FACETED = 2_000
const DOCUMENTS = 100

/** Looks up the best passages, by their numbers, and counts them by everything that they can be narrowed by but what was found. */
export async function facetsOf(store: Store, numbers: number[]): Promise<Omit<Facets, 'kinds'>> {
  const best = await bestAmong(store, numbers)
  const years = countedBy(best, ({ known_on }) => known_on?.slice(0, 4) ?? null)
  return {
    languages: countedBy(best, ({ language }) => language),
    publishers: countedBy(best, ({ publisher }) => publisher).slice(0, MOST),
    years: years.toSorted((a, b) => b.value.localeCompare(a.value)),
    ...(await namesIn(store, best)),
    counted: best.length,
  }
}

interface Best {
  reading: number
  language: string
  publisher: string | null
  known_on: string | null
}

async function bestAmong(store: Store, numbers: number[]): Promise<Best[]> {
  const known = new Map<number, Best>()
  for (const some of chunks(numbers)) {
    const rows = await store
      .selectFrom('passages')
      .innerJoin('documents', 'documents.number', 'passages.document')
      .select([
        'passages.number',
        'documents.reading',
        'documents.language',
        'documents.publisher',
        'documents.known_on',
      ])
      .where('passages.number', 'in', some)
      .execute()
    for (const row of rows) known.set(row.number, row)
  }
  return numbers.map((number) => known.get(number)!)
}

function countedBy(best: Best[], told: (one: Best) => string | null): Facet[] {
  const counts = new Map<string, number>()
  for (const one of best) {
    const value = told(one)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, passages]) => ({ value, name: value, passages })).sort(mostFirst)
}

/** Passages in which something of each kind was found. */
export async function kindsIn(store: Store, numbers: number[]): Promise<Facet[]> {
  const counts = new Map<FindingKind, number>()
  for (const some of chunks(numbers)) {
    const rows = await store
      .selectFrom('passages')
      .innerJoin('findings', 'findings.document', 'passages.document')
      .select((eb) => ['findings.kind', eb.fn.count<number>('passages.number').distinct().as('passages')])
      .where('passages.number', 'in', some)
      .whereRef('findings.start', '<', 'passages.end')
      .whereRef('findings.end', '>', 'passages.start')
      .where('findings.state', '<>', stateNumber('rejected'))
      .groupBy('findings.kind')
      .execute()
    for (const { kind, passages } of rows)
      counts.set(kindName(kind), (counts.get(kindName(kind)) ?? 0) + passages)
  }
  return [...counts].map(([value, passages]) => ({ value, name: value, passages })).sort(mostFirst)
}

async function namesIn(store: Store, best: Best[]): Promise<Pick<Facets, 'bodies' | 'people' | 'of'>> {
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
