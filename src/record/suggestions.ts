/** Who of the record may be one: persons with persons, bodies with bodies, by their names, countries and roles. */
import type { EntityKind } from '../model.ts'
import {
  comparePrepared,
  type Evidence,
  moveScore,
  type Prepared,
  prepare,
  prepareFacts,
  SAME_NAME,
  scorePrepared,
  weighFacts,
} from '../names/index.ts'
import { type Promised, promisingPairs } from '../names/promising.ts'
import type { Suggestion, SuggestionQuery } from './contract-suggesting.ts'
import type { Store } from './database.ts'
import { entitySummaries } from './entities.ts'
import { chunks } from './keeping.ts'
import { NAMING, type Remembered } from './remembering.ts'
import { Turns } from './turns.ts'

const LIMIT = 100
/** Of more entities of a kind, those that most documents name are looked at. */
const MOST_ENTITIES = 5_000
/** Of more names, only so many pairs of a kind are compared, the most promising; else each is held against all. */
const FEW_NAMES = 150
const MOST_COMPARED = 400
/** Forms that tell less than this (a surname alone, an acronym) suggest nobody: many bear them. */
const LEAST_TOLD = 1.2
const KINDS: EntityKind[] = ['person', 'body', 'company']

interface Known {
  number: number
  id: string
  country: string | null
  role: string | null
}

interface Found {
  one: Known
  other: Known
  /** The names of each that are most alike. */
  names: [Prepared, Prepared]
  facts: Evidence
  score: number
}

/** The likeliest first. Grows with how many entities there are, not with its square. */
export async function listSuggestions(
  store: Store,
  query: SuggestionQuery = {},
  memory?: Remembered,
): Promise<Suggestion[]> {
  const { about, limit = LIMIT } = query
  const found =
    about === undefined && memory
      ? await memory.ask('suggestions', [...NAMING, 'EntitiesHeldApart'], () => suggestionsOf(store))
      : await suggestionsOf(store, about)
  const shown = found.slice(0, limit)
  const known = await entitySummaries(store, [
    ...new Set(shown.flatMap(({ one, other }) => [one.number, other.number])),
  ])
  return shown.map(({ one, other, names: [a, b], facts }) => {
    const { score, reasons } = moveScore(comparePrepared(a, b), facts)
    return {
      one: known.get(one.number)!,
      other: known.get(other.number)!,
      score,
      names: [a.name, b.name],
      reasons,
    }
  })
}

/** All that are found. */
async function suggestionsOf(store: Store, about?: string): Promise<Found[]> {
  const apart = await heldApart(store)
  const found: Found[] = []
  for (const kind of KINDS) found.push(...(await suggestionsAmong(store, kind, apart, about)))
  return found.sort((x, y) => y.score - x.score || (x.one.id < y.one.id ? -1 : 1))
}

/** Pairs that a person held apart, whoever was merged into either since. */
async function heldApart(store: Store): Promise<Set<string>> {
  const rows = await store
    .selectFrom('apart')
    .innerJoin('entities as a', 'a.id', 'apart.one')
    .innerJoin('entities as b', 'b.id', 'apart.other')
    .select(['a.canonical as one', 'b.canonical as other'])
    .execute()
  return new Set(rows.map(({ one, other }) => pairKey(one, other)))
}

const pairKey = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`

async function suggestionsAmong(
  store: Store,
  kind: EntityKind,
  apart: Set<string>,
  about: string | undefined,
): Promise<Found[]> {
  const known = await mostNamed(store, kind)
  const of = [...known.values()].find(({ id }) => id === about)
  if (about !== undefined && !of) return []
  const names = await namesOf(store, kind, known)
  const prepared = new Map<number, Prepared>()
  const preparedOf = (place: number) => {
    const { name, kind } = names[place]!
    const one = prepared.get(place) ?? prepare(name, kind)
    prepared.set(place, one)
    return one
  }
  const best = new Map<string, { score: number; places: [number, number] }>()
  const turns = new Turns()
  for (const places of pairsToCompare(names, of?.number)) {
    await turns.taken()
    const [a, b] = places.map(preparedOf) as [Prepared, Prepared]
    const key = pairKey(names[places[0]]!.owner, names[places[1]]!.owner)
    if (apart.has(key) || a.weight < LEAST_TOLD || b.weight < LEAST_TOLD) continue
    const score = scorePrepared(a, b, SAME_NAME)
    if (score >= SAME_NAME && score > (best.get(key)?.score ?? 0)) best.set(key, { score, places })
  }
  return [...best.values()].flatMap(({ places, score: ofNames }) => {
    const [one, other] = places.map((place) => known.get(names[place]!.owner)!) as [Known, Known]
    const facts = weighFacts(factsOf(kind, one), factsOf(kind, other))
    const { score } = moveScore({ score: ofNames, verdict: 'same', reasons: [] }, facts)
    const alike = places.map(preparedOf) as Found['names']
    return score < SAME_NAME ? [] : [{ one, other, names: alike, facts, score }]
  })
}

/** Standing entities of a kind by number, those that most documents name first. */
async function mostNamed(store: Store, kind: EntityKind): Promise<Map<number, Known>> {
  const most = store
    .selectFrom('entities')
    .select((eb) => ['canonical', eb.fn.sum('documents').as('documents')])
    .where('kind', '=', kind)
    .groupBy('canonical')
    .orderBy('documents', 'desc')
    .orderBy('canonical')
    .limit(MOST_ENTITIES)
  const rows = await store
    .selectFrom(most.as('most'))
    .innerJoin('entities', 'entities.number', 'most.canonical')
    .select(['entities.number', 'entities.id', 'entities.country', 'entities.role'])
    .where('entities.kind', '=', kind)
    .orderBy('most.documents', 'desc')
    .orderBy('entities.number')
    .execute()
  return new Map(rows.map((row) => [row.number, row]))
}

/** Every name of these, in their order, and of those who were merged into them. */
async function namesOf(store: Store, kind: EntityKind, known: Map<number, Known>): Promise<Promised[]> {
  const names = new Map<number, Promised[]>([...known.keys()].map((owner) => [owner, []]))
  const prepared = kind === 'person' ? 'person' : 'organisation'
  for (const some of chunks([...known.keys()])) {
    const rows = await store
      .selectFrom('entity_names')
      .innerJoin('entities', 'entities.number', 'entity_names.entity')
      .select(['entities.canonical as owner', 'entity_names.name'])
      .where('entities.canonical', 'in', some)
      .orderBy('entity_names.entity')
      .orderBy('entity_names.key')
      .execute()
    for (const { owner, name } of rows) names.get(owner)!.push({ name, kind: prepared, owner })
  }
  return [...names.values()].flat()
}

function pairsToCompare(names: Promised[], of: number | undefined): [number, number][] {
  if (names.length > FEW_NAMES) return promisingPairs(names, of).slice(0, MOST_COMPARED)
  const pairs = names.flatMap((_, b) => names.slice(0, b).map((_, a): [number, number] => [a, b]))
  return pairs.filter((places) => {
    const [one, other] = places.map((place) => names[place]!.owner)
    return one !== other && (of === undefined || one === of || other === of)
  })
}

function factsOf(kind: EntityKind, { country, role }: Known) {
  return prepareFacts({
    kind: kind === 'person' ? 'person' : 'organisation',
    ...(country ? { countries: [country] } : {}),
    ...(role ? { roles: [role] } : {}),
  })
}
