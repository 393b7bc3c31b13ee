/** Who of the record may be one: persons with persons, bodies with bodies, by their names, countries and roles. */
import type { EntityKind } from '../model.ts'
import {
  comparePrepared,
  moveScore,
  type Prepared,
  type PreparedFacts,
  prepare,
  prepareFacts,
  SAME_NAME,
  weighFacts,
} from '../names/index.ts'
import { indexNames } from '../names/screen-index.ts'
import type { EntitySummary } from './contract.ts'
import type { Suggestion, SuggestionQuery } from './contract-suggesting.ts'
import type { Store } from './database.ts'
import { listEntities } from './entities.ts'
import { NAMING, type Remembered } from './remembering.ts'
import { Turns } from './turns.ts'

const LIMIT = 100
/** Of more entities of a kind, those that most documents name are looked at. */
const MOST_ENTITIES = 5_000
/** Forms that tell less than this (a surname alone, an acronym) suggest nobody: many bear them. */
const LEAST_TOLD = 1.2
const KINDS: EntityKind[] = ['person', 'body', 'company']

interface Known {
  entity: EntitySummary
  names: Prepared[]
  facts: PreparedFacts
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
  return found.slice(0, limit)
}

/** All of them. */
async function suggestionsOf(store: Store, about?: string): Promise<Suggestion[]> {
  const apart = await heldApart(store)
  const found: Suggestion[] = []
  for (const kind of KINDS) found.push(...(await suggestionsAmong(await knownOf(store, kind), apart, about)))
  return found.sort((x, y) => y.score - x.score || (x.one.id < y.one.id ? -1 : 1))
}

async function knownOf(store: Store, kind: EntityKind): Promise<Known[]> {
  const all = await listEntities(store, [kind], undefined, { limit: MOST_ENTITIES })
  const known: Known[] = []
  const turns = new Turns()
  for (const entity of all) {
    known.push(knownAs(entity))
    await turns.taken()
  }
  return known
}

function knownAs(entity: EntitySummary): Known {
  const kind = entity.kind === 'person' ? 'person' : 'organisation'
  const names = [entity.name, ...entity.forms]
    .map((name) => prepare(name, kind))
    .filter((name) => name.weight >= LEAST_TOLD)
  const { country, role } = entity
  const facts = prepareFacts({
    kind,
    ...(country ? { countries: [country] } : {}),
    ...(role ? { roles: [role] } : {}),
  })
  return { entity, names, facts }
}

/** Pairs that a person held apart, whoever was merged into either since. */
async function heldApart(store: Store): Promise<Set<string>> {
  const rows = await store
    .selectFrom('apart')
    .innerJoin('entities as a', 'a.id', 'apart.one')
    .innerJoin('entities as b', 'b.id', 'apart.other')
    .innerJoin('entities as one', 'one.number', 'a.canonical')
    .innerJoin('entities as other', 'other.number', 'b.canonical')
    .select(['one.id as one', 'other.id as other'])
    .execute()
  return new Set(rows.map(({ one, other }) => pairKey(one, other)))
}

const pairKey = (one: string, other: string) => JSON.stringify(one < other ? [one, other] : [other, one])

async function suggestionsAmong(
  known: Known[],
  apart: Set<string>,
  about: string | undefined,
): Promise<Suggestion[]> {
  const forms = known.flatMap(({ names }, owner) => names.map((name) => ({ name, owner })))
  if (forms.length < 2) return []
  const index = indexNames(
    forms.map(({ name }) => name.name),
    forms.map(({ name }) => name.kind),
    0,
  )
  const best = new Map<string, { a: Prepared; b: Prepared; one: Known; other: Known; score: number }>()
  const turns = new Turns()
  for (const { name, owner } of forms) {
    const one = known[owner]!
    if (about !== undefined && one.entity.id !== about) continue
    await turns.taken()
    for (const { name: at, score } of index.query(name, SAME_NAME)) {
      const form = forms[at]!
      const other = known[form.owner]!
      const key = pairKey(one.entity.id, other.entity.id)
      if (form.owner === owner || apart.has(key) || score <= (best.get(key)?.score ?? 0)) continue
      best.set(key, { a: name, b: form.name, one, other, score })
    }
  }
  return [...best.values()].flatMap(({ a, b, one, other }) => {
    const { score, reasons } = moveScore(comparePrepared(a, b), weighFacts(one.facts, other.facts))
    if (score < SAME_NAME) return []
    return [{ one: one.entity, other: other.entity, score, names: [a.name, b.name], reasons }]
  })
}
