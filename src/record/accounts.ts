/** Gathers what is on record about a body, and those counted as it, for its account and for anybody's file. */
import { actsForState, silenceOf } from '../follow/account.ts'
import { lastDay } from '../follow/day.ts'
import type { PartialDate, Span } from '../model.ts'
import { Problem } from '../problem.ts'
import { asKeptAsks, currentFindings, statusesByNumber } from './asks.ts'
import type { DocumentRead } from './bodies.ts'
import type { Account, EntityFile, EntityRef, EntitySummary, IncludedRef, KeptFinding } from './contract.ts'
import type { Store } from './database.ts'
import { demandsById } from './demands.ts'
import { entitiesCalled, entitySummaries } from './entities.ts'
import { chunks, keptText } from './keeping.ts'
import { keptFindings, summaries } from './kept.ts'
import { slicePoints } from './passages.ts'
import { slotKeys, slotNumber } from './resolve.ts'
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
  const parts = {} as Record<Part, Dated[]>
  for (const [part, [kind, slots]] of Object.entries(PARTS))
    parts[part as Part] = await findingsOf(store, who, [...slots], asOf, kind)
  const shown = (part: Part) => parts[part].slice(0, most).map((one) => one.number)
  const statuses = await statusesByNumber(store, asOf)
  const counts = Object.fromEntries(Object.entries(parts).map(([part, all]) => [part, all.length]))
  return {
    entity,
    merged: await mergedInto(store, number),
    includes: members.map((one) => one.ref),
    asked: await asKeptAsks(store, shown('asked'), asOf),
    pledged: await keptFindings(store, shown('pledged')),
    said: await keptFindings(store, shown('said')),
    did: await keptFindings(store, shown('did')),
    leftUndone: await keptFindings(store, shown('leftUndone')),
    counts: counts as Account['counts'],
    undated: await undatedAbout(store, who.numbers),
    silence: silenceOf(asOf, {
      open: parts.asked.filter((one) => !statuses.has(one.number)),
      own: [...parts.pledged, ...parts.said, ...parts.did],
      lastDocument: await lastDocumentAbout(store, who.numbers, asOf),
    }),
  }
}

/** Everything about one entity: where it is named, what is said of or by it, its demands. */
export async function entityFile(store: Store, idOrName: string): Promise<EntityFile | null> {
  const number = await oneCalled(store, idOrName, [])
  if (number === null) return null
  const entity = (await entitySummaries(store, [number])).get(number)!
  const who = { numbers: [number], keys: [] }
  const findings = (await findingsOf(store, who, null)).map((one) => one.number)
  const demands = await store
    .selectFrom('demand_parts')
    .select('demand')
    .distinct()
    .where((eb) => eb.or([eb('subject', '=', entity.id), eb('final', '=', entity.id)]))
    .orderBy('demand')
    .execute()
  return {
    ...entity,
    merged: await mergedInto(store, number),
    passages: await passagesNaming(store, number),
    findings: await keptFindings(store, findings),
    demands: await demandsById(
      store,
      demands.map((row) => row.demand),
    ),
  }
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

/** Findings that count, of which a slot (any, for null) means one of these; latest published first. */
async function findingsOf(
  store: Store,
  who: { numbers: number[]; keys: string[] },
  slots: string[] | null,
  asOf?: string,
  kind?: string,
): Promise<Dated[]> {
  const found = new Set<number>()
  const gather = async (query: ReturnType<typeof currentFindings>) => {
    for (const row of await query.execute()) found.add(row.number)
  }
  const within = (names: string[] | null) => {
    let slotted = store
      .selectFrom('slots')
      .leftJoin('entities', 'entities.number', 'slots.entity')
      .select('slots.finding')
    if (names) slotted = slotted.where('slots.slot', 'in', names.map(slotNumber))
    return slotted
  }
  const base = () => {
    const query = currentFindings(store, asOf)
    return kind ? query.where('findings.kind', '=', kind as KeptFinding['kind']) : query
  }
  for (const some of chunks(who.numbers))
    await gather(base().where('findings.number', 'in', within(slots).where('entities.canonical', 'in', some)))
  if (who.keys.length > 0)
    await gather(
      base().where(
        'findings.number',
        'in',
        within(slots).where('slots.entity', 'is', null).where('slots.key', 'in', who.keys),
      ),
    )
  return latestFirst(store, [...found])
}

interface Dated {
  number: number
  published: PartialDate | null
}

async function latestFirst(store: Store, numbers: number[]): Promise<Dated[]> {
  const rows: (Dated & { day: string | null; document: number; start: number })[] = []
  for (const some of chunks(numbers)) {
    const found = await store
      .selectFrom('findings')
      .innerJoin('documents', 'documents.number', 'findings.document')
      .select([
        'findings.number',
        'documents.published',
        'documents.known_on as day',
        'findings.document',
        'findings.start',
      ])
      .where('findings.number', 'in', some)
      .execute()
    rows.push(...found)
  }
  return rows.sort(
    (a, b) =>
      (b.day ?? '').localeCompare(a.day ?? '') ||
      b.document - a.document ||
      a.start - b.start ||
      a.number - b.number,
  )
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

/** Paragraphs in which an entity is named, latest published first; each once. Reads each document that names it. */
async function passagesNaming(store: Store, number: number): Promise<EntityFile['passages']> {
  const rows = await store
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
    .execute()
  const known = await summaries(
    store,
    rows.map((row) => row.number),
  )
  const found: EntityFile['passages'] = []
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
      for (const { start, end } of around)
        found.push({ document: id, start, end, quote: slicePoints(words, start, end), summary })
    }
  }
  return found
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
