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
import type { Match } from './match.ts'
import type { matchingPassages } from './search.ts'

/** Values of one kind that are shown. */
const MOST = 20
/** The best passages are counted, so many; names in so many of their documents: each is unpacked for it. */
const [PASSAGES, DOCUMENTS] = [2_000, 100]

type Matching = ReturnType<typeof matchingPassages>

/** Looks up the best passages once, and counts them by everything that they can be narrowed by. */
export async function facetsOf(store: Store, matching: Matching, found: Match): Promise<Facets> {
  const best = await matching
    .select([
      'passages.document',
      'passages.start',
      'passages.end',
      'documents.reading',
      'documents.language',
      'documents.publisher',
      'documents.known_on',
    ])
    .orderBy(found.rank)
    .limit(PASSAGES)
    .execute()
  const years = countedBy(best, ({ known_on }) => known_on?.slice(0, 4) ?? null)
  return {
    kinds: await kindsIn(store, best),
    languages: countedBy(best, ({ language }) => language),
    publishers: countedBy(best, ({ publisher }) => publisher).slice(0, MOST),
    years: years.toSorted((a, b) => b.value.localeCompare(a.value)),
    ...(await namesIn(store, best)),
    counted: best.length,
  }
}

interface Best {
  document: number
  start: number
  end: number
  reading: number
  language: string
  publisher: string | null
  known_on: string | null
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
async function kindsIn(store: Store, best: Best[]): Promise<Facet[]> {
  const byDocument = Map.groupBy(best, (one) => one.document)
  const counts = new Map<FindingKind, number>()
  for (const some of chunks([...byDocument.keys()])) {
    const findings = await store
      .selectFrom('findings')
      .select(['document', 'kind', 'start', 'end'])
      .where('document', 'in', some)
      .where('state', '<>', stateNumber('rejected'))
      .execute()
    for (const [document, found] of Map.groupBy(findings, (finding) => finding.document))
      for (const passage of byDocument.get(document)!) {
        const within = found.filter(({ start, end }) => start < passage.end && end > passage.start)
        for (const kind of new Set(within.map((finding) => kindName(finding.kind))))
          counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
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
