/** Gathers what is said of occasions, for follow to join. */

import { lastDay } from '../follow/day.ts'
import { type Joined, joinOccasions, type OccasionKind, type Spoken } from '../follow/occasions.ts'
import { asKeptAsks, currentFindings } from './asks.ts'
import type { DocumentRead } from './bodies.ts'
import type { EntityRef, KeptFinding, Occasion, Stretch } from './contract.ts'
import type { Store } from './database.ts'
import { standingFor } from './entities.ts'
import { entityId, nameKey } from './identity.ts'
import { chunks } from './keeping.ts'
import { keptFindings } from './kept.ts'
import { standingBodies } from './standing-bodies.ts'

/**
 * Occasions that asks are made for and that acts are, latest first, undated last: of the findings in a stretch, the
 * documents published last first. Findings on both sides of a stretch's end are not joined.
 */
export async function listOccasions(
  store: Store,
  asOf?: string,
  { limit, offset = 0 }: Stretch = {},
): Promise<Occasion[]> {
  const all = speaking(store, asOf)
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select([
      'findings.number',
      'findings.id',
      'findings.occasion',
      'documents.number as document',
      'documents.known_on',
    ])
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('findings.number', 'desc')
  const rows = (await (limit === undefined ? all : all.limit(limit).offset(offset)).execute()).reverse()
  const numbers = rows.map((row) => row.number)
  const kept = new Map((await keptFindings(store, numbers)).map((finding) => [finding.id, finding]))
  const asks = new Map((await asKeptAsks(store, numbers, asOf)).map((ask) => [ask.id, ask]))
  const names = await namesIn(store, [...new Set(rows.map((row) => row.document))])
  const spoken = rows.flatMap((row) => {
    const finding = kept.get(row.id)
    return finding ? [spokenOf(finding, row, names.get(row.document) ?? [])] : []
  })
  return joinOccasions(spoken)
    .map((joined) => occasionOf(joined, kept, asks))
    .sort((a, b) => (b.when ?? '').localeCompare(a.when ?? '') || (a.id < b.id ? -1 : 1))
}

/** How many findings speak of occasions. */
export async function occasionCount(store: Store, asOf?: string): Promise<number> {
  const row = await speaking(store, asOf)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function speaking(store: Store, asOf?: string) {
  return currentFindings(store, asOf).where('findings.occasion', 'is not', null)
}

function occasionOf(
  joined: Joined,
  kept: Map<string, KeptFinding>,
  asks: Map<string, Occasion['asks'][number]>,
): Occasion {
  return {
    id: joined.id,
    name: joined.name,
    when: joined.when,
    asks: joined.findings.flatMap((id) => asks.get(id) ?? []),
    acts: joined.findings.flatMap((id) => (asks.has(id) ? [] : (kept.get(id) ?? []))),
  }
}

interface NameIn {
  key: string
  ref: EntityRef
}

function spokenOf(
  finding: KeptFinding,
  row: { occasion: string | null; known_on: string | null; document: number },
  names: NameIn[],
): Spoken {
  const isAct = finding.kind === 'act'
  const words = finding.kind === 'ask' ? (finding.occasion ?? '') : finding.quote
  const slots = isAct ? ['actor', 'object', 'where'] : ['addressee']
  const refs = [
    ...slots.flatMap((slot) => finding.entities[slot] ?? []),
    ...(isAct ? [] : namedWithin(words, names)),
  ]
  return {
    finding: finding.id,
    document: row.document,
    kind: row.occasion as OccasionKind,
    name: words,
    when: finding.kind === 'ask' || finding.kind === 'act' ? datedWithin(finding.when) : null,
    said: row.known_on,
    people: idsOf(refs, (ref) => ref.kind === 'person'),
    places: idsOf(refs, (ref) => ref.kind !== 'person'),
    isAct,
  }
}

function datedWithin(when: string | null): string | null {
  return when && lastDay(when) ? when : null
}

function idsOf(refs: EntityRef[], which: (ref: EntityRef) => boolean): string[] {
  return [...new Set(refs.filter(which).map((ref) => ref.id))]
}

function namedWithin(words: string, names: NameIn[]): EntityRef[] {
  const text = `-${nameKey(words)}-`
  return names.filter(({ key }) => text.includes(`-${key}-`)).map(({ ref }) => ref)
}

/** The names and forms that each of these documents uses. Cost: each document's reading is unpacked once. */
async function namesIn(store: Store, documents: number[]): Promise<Map<number, NameIn[]>> {
  const found = new Map<number, NameIn[]>()
  for (const some of chunks(documents)) {
    const rows = await store
      .selectFrom('documents')
      .select(['number', 'reading'])
      .where('number', 'in', some)
      .execute()
    const bodies = (await standingBodies(
      store,
      rows.map((row) => row.reading),
    )) as Map<number, DocumentRead>
    const ids = [...bodies.values()].flatMap(({ named }) => named.map(entityId))
    const standing = await standingFor(store, ids)
    for (const { number, reading } of rows) {
      const { named } = bodies.get(reading)!
      const names = named.flatMap((one) => {
        const ref = standing.get(entityId(one))
        if (!ref) return []
        return [one.name, ...one.forms].map((form) => ({ key: nameKey(form), ref }))
      })
      found.set(
        number,
        names.filter(({ key }) => key !== ''),
      )
    }
  }
  return found
}
