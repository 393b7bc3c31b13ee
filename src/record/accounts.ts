/** Gathers what is on record about a body, and those counted as it, for its account and for anybody's file. */

import { type SelectQueryBuilder, sql } from 'kysely'
import { actsForState, latestOf } from '../follow/account.ts'
import { befell } from '../follow/befell.ts'
import { lastDay } from '../follow/day.ts'
import type { PartialDate, Span } from '../model.ts'
import { Problem } from '../problem.ts'
import { answered, asKeptAsks, currentFindings, findingsNaming } from './asks.ts'
import type { DocumentRead } from './bodies.ts'
import type {
  Account,
  EntityFile,
  EntityRef,
  EntitySummary,
  IncludedRef,
  KeptFinding,
  Post,
} from './contract.ts'
import type { Store } from './database.ts'
import { demandsById } from './demands.ts'
import { entitiesCalled, entitySummaries } from './entities.ts'
import { chunks, keptText } from './keeping.ts'
import { keptFindings, summaries } from './kept.ts'
import { kindNumber } from './kinds.ts'
import { slicePoints } from './passages.ts'
import { slotKeys } from './resolve.ts'
import { standingBodies } from './standing-bodies.ts'
import type { Tables } from './tables.ts'

const PARTS = {
  asked: ['ask', ['addressee', 'final']],
  pledged: ['pledge', ['by']],
  said: ['stance', ['by']],
  did: ['act', ['actor']],
  leftUndone: ['omission', ['by']],
} as const satisfies Partial<Record<keyof Account, [KeptFinding['kind'], string[]]>>

type Part = keyof typeof PARTS

/** A body's account as of a day; null where nobody is called so. Of each part, only `most` are read whole. */
export async function bodyAccount(
  store: Store,
  body: string,
  asOf: PartialDate,
  most = Number.POSITIVE_INFINITY,
): Promise<Account | null> {
  const number = await oneCalled(store, body, ['country', 'body', 'company', 'person'])
  if (number === null) return null
  const entity = (await entitySummaries(store, [number])).get(number)!
  const members = await includedIn(store, number, entity)
  const who = { numbers: [number, ...members.map((one) => one.number)], keys: slotKeys(entity.name) }
  const parts = {} as Record<Part, Found>
  for (const [part, [kind, slots]] of Object.entries(PARTS))
    parts[part as Part] = await findingsOf(store, who, { slots: [...slots], asOf, kind, most })
  const counts = Object.fromEntries(Object.entries(parts).map(([part, { count }]) => [part, count]))
  const open = await findingsOf(store, who, {
    slots: [...PARTS.asked[1]],
    asOf,
    kind: 'ask',
    open: true,
    most: 0,
  })
  const own = [parts.pledged, parts.said, parts.did].map(({ last }) => last)
  return {
    entity,
    merged: await mergedInto(store, number),
    includes: members.map((one) => one.ref),
    asked: await asKeptAsks(store, parts.asked.numbers, asOf),
    pledged: await keptFindings(store, parts.pledged.numbers),
    said: await keptFindings(store, parts.said.numbers),
    did: await keptFindings(store, parts.did.numbers),
    leftUndone: await keptFindings(store, parts.leftUndone.numbers),
    counts: counts as Account['counts'],
    undated: await undatedAbout(store, who.numbers),
    silence: {
      asOf,
      unanswered: open.count,
      oldest: open.first,
      lastWord: latestOf(own),
      lastDocument: await lastDocumentAbout(store, who.numbers, asOf),
    },
  }
}

/**
 * Everything about one entity: where it is named, what is said of or by it, its demands. `most`: documents whose passages are
 * shown, findings and demands, the latest; counts are of all.
 */
export async function entityFile(store: Store, idOrName: string, most?: number): Promise<EntityFile | null> {
  const number = await oneCalled(store, idOrName, [])
  if (number === null) return null
  const entity = (await entitySummaries(store, [number])).get(number)!
  const who = { numbers: [number], keys: [] }
  const findings = await findingsOf(store, who, { most })
  const demands = await demandsAbout(store, entity.id)
  const shown = await demandsById(store, demands.slice(0, most), undefined, most)
  return {
    ...entity,
    merged: await mergedInto(store, number),
    ...(await passagesNaming(store, number, most)),
    befell: await befellOf(store, entity, who),
    findings: await keptFindings(store, findings.numbers),
    demands: shown,
    counts: { findings: findings.count, demands: demands.length },
  }
}

/** Acts of one person that are gathered for what befell them. */
const MOST_ACTS = 500

/** Only persons: what is done to bodies stands in their account. */
async function befellOf(
  store: Store,
  { id, name, kind }: EntitySummary,
  who: { numbers: number[]; keys: string[] },
): Promise<EntityFile['befell']> {
  if (kind !== 'person') return []
  const acts = await findingsOf(store, who, { slots: ['object'], kind: 'act', most: MOST_ACTS })
  const asks = await findingsOf(store, who, { kind: 'ask', most: MOST_ACTS })
  return befell({ id, name }, await keptFindings(store, [...acts.numbers, ...asks.numbers]))
}

/** Ids of the demands that are for somebody, or of them. */
async function demandsAbout(store: Store, entity: string): Promise<string[]> {
  const rows = await store
    .selectFrom('demand_parts')
    .select('demand')
    .distinct()
    .where((eb) => eb.or([eb('subject', '=', entity), eb('final', '=', entity)]))
    .orderBy('demand')
    .execute()
  return rows.map((row) => row.demand)
}

/** Everybody for whom an entity stands, however deep they were merged. */
function mergedInto(store: Store, number: number): Promise<EntityRef[]> {
  return store
    .selectFrom('entities')
    .select(['id', 'kind', 'name', 'country'])
    .where('canonical', '=', number)
    .where('number', '<>', number)
    .orderBy('number')
    .execute()
}

/**
 * The one entity that an id or name means; of several, the first kind in `prefer` that only one of them is. Throws
 * `record_name_ambiguous` rather than guess.
 */
async function oneCalled(store: Store, idOrName: string, prefer: string[]): Promise<number | null> {
  const numbers = await entitiesCalled(store, idOrName)
  if (numbers.length <= 1) return numbers[0] ?? null
  const rows = await store
    .selectFrom('entities')
    .select(['number', 'id', 'kind'])
    .where('number', 'in', numbers)
    .execute()
  for (const kind of prefer) {
    const those = rows.filter((row) => row.kind === kind)
    if (those.length === 1) return those[0]!.number
    if (those.length > 1) break
  }
  const candidates = rows
    .slice(0, 5)
    .map((row) => row.id)
    .join(', ')
  throw new Problem('record_name_ambiguous', { name: idOrName, candidates })
}

/** The officials and organs of a state; nobody for another body. */
async function includedIn(store: Store, number: number, entity: EntitySummary) {
  if (entity.kind !== 'country' || entity.country === null) return []
  const rows = await store
    .selectFrom('entities')
    .select(['number', 'id', 'kind', 'name', 'country', 'role'])
    .whereRef('number', '=', 'canonical')
    .where('country', '=', entity.country)
    .where('kind', 'in', ['person', 'body'])
    .where('number', '<>', number)
    .orderBy('number')
    .execute()
  return rows.flatMap(({ number, ...row }) => {
    const because = actsForState(row)
    return because ? [{ number, ref: { ...row, because } satisfies IncludedRef }] : []
  })
}

interface Wanted {
  /** Any slot, where none are named. */
  slots?: string[]
  asOf?: string | undefined
  kind?: KeptFinding['kind']
  /** Only what has no answer on record. */
  open?: boolean
  most?: number | undefined
}

interface Found {
  count: number
  /** The latest published first, undated last: as many as were wanted. */
  numbers: number[]
  /** Dates of the first and the last of all of them. */
  first: PartialDate | null
  last: PartialDate | null
}

/** Findings that count, of which a slot means one of these. */
async function findingsOf(
  store: Store,
  who: { numbers: number[]; keys: string[] },
  { slots, asOf, kind, open, most }: Wanted,
): Promise<Found> {
  let found = currentFindings(store, asOf)
    .innerJoin('documents', 'documents.number', 'findings.document')
    .where('findings.number', 'in', findingsNaming(store, who, slots))
  if (kind) found = found.where('findings.kind', '=', kindNumber(kind))
  if (open) found = found.where('findings.number', 'not in', answered(store, asOf))
  const dated = sql<string>`documents.known_on || ' ' || documents.published`
  const { count, first, last } = await found
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.min(dated).as('first'),
      eb.fn.max(dated).as('last'),
    ])
    .executeTakeFirstOrThrow()
  const date = (day: string | null) => day?.slice(day.indexOf(' ') + 1) ?? null
  const numbers = most === 0 ? [] : await latestNumbers(found, most)
  return { count, numbers, first: date(first), last: date(last) }
}

async function latestNumbers(
  found: SelectQueryBuilder<Tables, 'findings' | 'documents', object>,
  most?: number,
): Promise<number[]> {
  const sorted = found
    .select('findings.number')
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .orderBy('findings.start')
    .orderBy('findings.number')
  const rows = await (most === undefined || !Number.isFinite(most) ? sorted : sorted.limit(most)).execute()
  return rows.map((row) => row.number)
}

/** Documents about any of these, through who they name. */
function documentsNaming(store: Store, numbers: number[]) {
  return store
    .selectFrom('documents')
    .innerJoin('named', 'named.document', 'documents.number')
    .innerJoin('entities', 'entities.number', 'named.entity')
    .where('entities.canonical', 'in', numbers)
}

async function undatedAbout(store: Store, numbers: number[]): Promise<number> {
  const found = new Set<number>()
  for (const some of chunks(numbers)) {
    const rows = await documentsNaming(store, some)
      .select('documents.number')
      .distinct()
      .where('documents.known_on', 'is', null)
      .where('documents.replaced_by', 'is', null)
      .execute()
    for (const row of rows) found.add(row.number)
  }
  return found.size
}

async function lastDocumentAbout(store: Store, numbers: number[], asOf: string): Promise<PartialDate | null> {
  let last: { published: string | null; known_on: string | null } | undefined
  for (const some of chunks(numbers)) {
    const row = await documentsNaming(store, some)
      .select(['documents.published', 'documents.known_on'])
      .where('documents.known_on', '<=', lastDay(asOf) ?? asOf)
      .orderBy('documents.known_on', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (row && (last === undefined || row.known_on! > last.known_on!)) last = row
  }
  return last?.published ?? null
}

/** Documents at once: their readings are unpacked together. */
const TOGETHER = 50

/** Paragraphs in which an entity is named, latest published first; each once. Reads so many documents. */
async function passagesNaming(
  store: Store,
  number: number,
  most?: number,
): Promise<Pick<EntityFile, 'passages' | 'posts'>> {
  const naming = store
    .selectFrom('named')
    .innerJoin('entities', 'entities.number', 'named.entity')
    .innerJoin('documents', 'documents.number', 'named.document')
    .select([
      'documents.number',
      'documents.id',
      'documents.reading',
      'documents.first_passage as first',
      'documents.passages',
      'named.position',
    ])
    .where('entities.canonical', '=', number)
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
  const rows = await (most === undefined ? naming : naming.limit(most)).execute()
  const known = await summaries(
    store,
    rows.map((row) => row.number),
  )
  const found: EntityFile['passages'] = []
  const posts = new Map<string, Post>()
  // Several names of one document may mean the same one.
  const documents = [...Map.groupBy(rows, (row) => row.number).values()]
  for (let i = 0; i < documents.length; i += TOGETHER) {
    const some = documents.slice(i, i + TOGETHER)
    const readings = some.map(([one]) => one!.reading)
    const bodies = (await standingBodies(store, readings)) as Map<number, DocumentRead>
    for (const members of some) {
      const { id, number: document, reading, first, passages } = members[0]!
      const { named, text } = bodies.get(reading)!
      const places = members.flatMap(({ position }) => named[position]!.mentions)
      const around = await passagesAround(store, { first, passages }, places)
      const words = await keptText(store, text)
      const summary = known.get(document)!
      const roles = members.flatMap(({ position }) => named[position]!.role ?? [])
      for (const role of new Set(roles)) keepPost(posts, role, summary.published)
      for (const { start, end } of around)
        found.push({ document: id, start, end, quote: slicePoints(words, start, end), summary })
    }
  }
  return { passages: found, posts: [...posts.values()] }
}

/** Documents come the latest first. */
function keepPost(posts: Map<string, Post>, role: string, published: PartialDate | null) {
  const post = posts.get(role) ?? { role, first: published, last: published, documents: 0 }
  posts.set(role, post)
  post.first = published ?? post.first
  post.documents++
}

/** The passages of a document that hold one of these places, in order. */
async function passagesAround(
  store: Store,
  { first, passages }: { first: number; passages: number },
  places: Span[],
): Promise<Span[]> {
  const all = await store
    .selectFrom('passages')
    .select(['start', 'end'])
    .where('number', '>=', first)
    .where('number', '<', first + passages)
    .orderBy('number')
    .execute()
  return all.filter(({ start, end }) => places.some((place) => start <= place.start && place.end <= end))
}
