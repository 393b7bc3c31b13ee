/** Gathers what is on record about a body, and those counted as it, for its account and for anybody's file. */

import { actsForState, latestOf as latestDate } from '../follow/account.ts'
import { type AskPlace, befell } from '../follow/befell.ts'
import { lastDay } from '../follow/day.ts'
import type { PartialDate, Span } from '../model.ts'
import { Problem } from '../problem.ts'
import {
  answered,
  asKeptAsks,
  countedByDay,
  countingOf,
  findingsNaming,
  latestOf,
  slotNumbers,
} from './asks.ts'
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
import { dayNumber, UNDATED, yearOf } from './days.ts'
import { demandsById } from './demands.ts'
import { entitiesCalled, entitySummaries } from './entities.ts'
import { chunks, keptText } from './keeping.ts'
import { keptFindings, summaries } from './kept.ts'
import { slicePoints } from './passages.ts'
import { slotKeys } from './resolve.ts'
import { standingBodies } from './standing-bodies.ts'

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
  const own = await Promise.all([parts.pledged, parts.said, parts.did].map(({ last }) => last()))
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
    years: yearsOf(parts),
    undated: await undatedAbout(store, who.numbers),
    silence: {
      asOf,
      unanswered: open.count,
      oldest: await open.first(),
      lastWord: latestDate(own),
      lastDocument: await lastDocumentAbout(store, who.numbers, asOf),
    },
  }
}

/** Every year from the first to the last in which anything of an account stands, with how much of each part. */
function yearsOf(parts: Record<Part, Found>): Account['years'] {
  const counted = Object.entries(parts).flatMap(([part, { days }]) =>
    days.map(({ day, count }) => ({ part: part as Part, year: yearOf(day), count })),
  )
  if (counted.length === 0) return []
  const all = counted.map(({ year }) => year)
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const none = { asked: 0, pledged: 0, said: 0, did: 0, leftUndone: 0 }
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, ...none }))
  for (const { part, year, count } of counted) years[year - first]![part] += count
  return years
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
  const acts = entity.kind === 'person' ? await actsUpon(store, who, most) : []
  // Most of what is shown of somebody are acts that befell them: each is read once.
  const numbers = [...new Set([...findings.numbers, ...acts])]
  const read = await keptFindings(store, numbers)
  const kept = new Map(numbers.map((number, i) => [number, read[i]!]))
  const of = (numbers: number[]) => numbers.map((number) => kept.get(number)!)
  const demands = await demandsAbout(store, entity.id)
  const shown = await demandsById(store, demands.slice(0, most), undefined, most && ASKS_OF_EACH)
  return {
    ...entity,
    merged: await mergedInto(store, number),
    ...(await passagesNaming(store, number, most)),
    befell: acts.length > 0 ? befell(entity, [...of(acts), ...(await asksAbout(store, who, most))]) : [],
    findings: of(findings.numbers),
    demands: shown,
    counts: { findings: findings.count, demands: demands.length },
  }
}

/** Asks that are read of each demand, where not everything is. */
const ASKS_OF_EACH = 3

/** Where not everything is shown: acts upon somebody, for each document that is, from which what befell them is told. */
const ACTS_FOR_EACH = 3
/** Asks that name them, against which those acts are held, for each document. */
const ASKS_FOR_EACH = 5

/** Acts of which somebody is the object. Only of persons: what is done to bodies stands in their account. */
async function actsUpon(
  store: Store,
  who: Parameters<typeof findingsOf>[1],
  most?: number,
): Promise<number[]> {
  const acts = { slots: ['object'], kind: 'act' as const, most: most && most * ACTS_FOR_EACH }
  return (await findingsOf(store, who, acts)).numbers
}

/** Where asks that name somebody stand, without reading them. */
async function asksAbout(
  store: Store,
  who: Parameters<typeof findingsOf>[1],
  most?: number,
): Promise<AskPlace[]> {
  const { numbers } = await findingsOf(store, who, { kind: 'ask', most: most && most * ASKS_FOR_EACH })
  const found: AskPlace[] = []
  for (const some of chunks(numbers)) {
    const rows = await store
      .selectFrom('findings')
      .innerJoin('documents', 'documents.number', 'findings.document')
      .select(['documents.id', 'findings.start', 'findings.end'])
      .where('findings.number', 'in', some)
      .execute()
    for (const { id, ...place } of rows) found.push({ kind: 'ask', document: { id }, ...place })
  }
  return found
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
  /** Any slot of the kind, where none are named. */
  slots?: string[]
  asOf?: string | undefined
  kind?: KeptFinding['kind']
  /** Only what has no answer on record. */
  open?: boolean
  most?: number | undefined
}

interface Found {
  count: number
  /** How many each day has that has any, the earliest first. */
  days: { day: number; count: number }[]
  /** The latest published first, undated last: as many as were wanted. */
  numbers: number[]
  /** Asks for the date of the first or the last of all of them. */
  first: () => Promise<PartialDate | null>
  last: () => Promise<PartialDate | null>
}

/** Findings that count, of which a slot means one of these. */
async function findingsOf(
  store: Store,
  who: { numbers: number[]; keys: string[] },
  { slots, asOf, kind, open, most }: Wanted,
): Promise<Found> {
  const all = countingOf(store, findingsNaming(store, who, slotNumbers(kind, slots)), asOf)
  const found = open ? all.where('meant.finding', 'not in', answered(store, asOf)) : all
  const days = await countedByDay(store, found)
  const dated = days.filter(({ day }) => day > UNDATED)
  return {
    count: days.reduce((sum, { count }) => sum + count, 0),
    days: dated,
    numbers: await latestOf(store, found, most),
    first: () => publishedOn(store, found, dated[0]?.day, 'min'),
    last: () => publishedOn(store, found, dated.at(-1)?.day, 'max'),
  }
}

/** As the documents of one day that such findings stand in tell their date. */
async function publishedOn(
  store: Store,
  found: ReturnType<typeof countingOf>,
  day: number | undefined,
  which: 'min' | 'max',
): Promise<PartialDate | null> {
  if (day === undefined) return null
  const row = await store
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select((eb) => eb.fn[which]<string | null>('documents.published').as('date'))
    .where('findings.number', 'in', found.where('meant.day', '=', day).select('meant.finding'))
    .executeTakeFirst()
  return row?.date ?? null
}

/** Who or what documents name, under any of these, by the index that has their days. */
function namingOf(store: Store, numbers: number[]) {
  const raw = store.selectFrom('entities').select('number').where('canonical', 'in', numbers)
  return store.selectFrom('named').where('named.entity', 'in', raw)
}

async function undatedAbout(store: Store, numbers: number[]): Promise<number> {
  const found = new Set<number>()
  for (const some of chunks(numbers)) {
    const rows = await namingOf(store, some)
      .innerJoin('documents', 'documents.number', 'named.document')
      .select('documents.number')
      .distinct()
      .where('named.day', '=', UNDATED)
      .where('documents.replaced_by', 'is', null)
      .execute()
    for (const row of rows) found.add(row.number)
  }
  return found.size
}

async function lastDocumentAbout(store: Store, numbers: number[], asOf: string): Promise<PartialDate | null> {
  let last: { published: string | null; day: number } | undefined
  for (const some of chunks(numbers)) {
    const latest = namingOf(store, some)
      .select(['named.document', 'named.day'])
      .where('named.day', '>', UNDATED)
      .where('named.day', '<=', dayNumber(lastDay(asOf) ?? asOf))
      .orderBy('named.day', 'desc')
      .limit(1)
    const row = await store
      .selectFrom(latest.as('latest'))
      .innerJoin('documents', 'documents.number', 'latest.document')
      .select(['documents.published', 'latest.day'])
      .executeTakeFirst()
    if (row && (last === undefined || row.day > last.day)) last = row
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
  const naming = namingOf(store, [number])
    .select(['named.document', 'named.position', 'named.day'])
    .orderBy('named.day', 'desc')
    .orderBy('named.document', 'desc')
  const rows = await store
    .selectFrom((most === undefined ? naming : naming.limit(most)).as('latest'))
    .innerJoin('documents', 'documents.number', 'latest.document')
    .select([
      'documents.number',
      'documents.id',
      'documents.reading',
      'documents.first_passage as first',
      'documents.passages',
      'latest.position',
    ])
    .orderBy('latest.day', 'desc')
    .orderBy('latest.document', 'desc')
    .execute()
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
      for (const { start, end } of around) {
        const mentions = places.filter((place) => start <= place.start && place.end <= end)
        found.push({ document: id, start, end, quote: slicePoints(words, start, end), summary, mentions })
      }
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
