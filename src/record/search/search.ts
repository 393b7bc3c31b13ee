/** Searches the passages: which match, how many there are, and where the words stand in each. */
import { firstDay, lastDay } from '../../follow/day.ts'
import type { EntityKind, Language } from '../../model.ts'
import type { KeptFinding, SearchAnswer, SearchHit, SearchQuery } from '../contract.ts'
import type { Store } from '../database.ts'
import { entitiesCalled } from '../entities.ts'
import { keptText } from '../keeping.ts'
import { keptFindings, summaries } from '../kept.ts'
import { kindNumber, stateNumber } from '../kinds.ts'
import { slicePoints } from '../passages.ts'
import { NAMING, type Remembered } from '../remembering.ts'
import { analyser, stems } from './analyse.ts'
import { FACETED, facetsOf, kindsIn } from './facets.ts'
import { lastAdded, type Matched, matches, type Worth } from './match.ts'
import { marksIn, parseQuery, type Query } from './query.ts'

const MOST = 200

/** Of more passages that match, those that were added last (published last, where that is the order) are ranked and counted. */
export const RANKED = 10_000

/**
 * Passages that answer a query (by bm25, or latest published first), and how many there are in all. With `memory`, which passages
 * they are is looked up again only where a document was read or a name merged since; what was found in them, each time.
 */
export async function searchPassages(
  store: Store,
  query: SearchQuery,
  memory?: Remembered,
): Promise<SearchAnswer> {
  const parsed = parseQuery(query.text)
  if (parsed === null) return { total: 0, documents: 0, more: false, hits: [] }
  const look = () => passagesFound(store, query, parsed)
  // What was found in passages changes with every decision.
  const changedBy = query.kind ? null : NAMING
  const found = memory ? await memory.ask(`passages ${JSON.stringify(query)}`, changedBy, look) : await look()
  const { total, documents, more, shown, best, facets } = found
  const hits = await hitsOf(store, await rowsOf(store, shown), parsed)
  const answer = { total, documents, more, hits }
  return facets ? { ...answer, facets: { kinds: await kindsIn(store, best), ...facets } } : answer
}

/** Numbers of the passages that a query shows and, where they are counted by what narrows them, of the best. */
async function passagesFound(store: Store, query: SearchQuery, parsed: Query) {
  const matching = matchingPassages(store, query, parsed, await namedByThem(store, query))
  const bestOf = () => ofMore(lastAdded(store, matching, parsed, RANKED + 1), bestFirst)
  const { order, facets, limit = 20, offset = 0 } = query
  const { found, more } = await (order === 'latest' ? ofMore(lastPublished(matching)) : bestOf())
  const [most, after] = [Math.min(Math.max(limit, 0), MOST), Math.max(offset, 0)]
  const counted = !facets ? [] : order === 'latest' ? (await bestOf()).found : found
  const best = numbersOf(counted.slice(0, FACETED))
  return {
    total: found.length,
    documents: new Set(found.map((one) => one.document)).size,
    more,
    shown: numbersOf(found.slice(after, after + most)),
    best,
    facets: facets ? await facetsOf(store, best) : null,
  }
}

const numbersOf = (found: Matched[]) => found.map(({ passage }) => passage)

/** So many of what matches as are ranked, and whether there are more; `sorted`: in which order, if another. */
async function ofMore<T extends Matched>(all: Promise<T[]>, sorted?: (a: T, b: T) => number) {
  const matched = await all
  const found = matched.slice(0, RANKED)
  if (sorted) found.sort(sorted)
  return { found, more: matched.length > RANKED }
}

function bestFirst(a: Worth, b: Worth): number {
  return a.worth - b.worth || b.passage - a.passage
}

function lastPublished(matching: Matching): Promise<Matched[]> {
  return matching
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .orderBy('passages.start')
    .limit(RANKED + 1)
    .execute()
}

const COLUMNS = [
  'passages.document',
  'passages.start',
  'passages.end',
  'documents.id',
  'documents.text',
  'documents.language',
] as const

/** The passages of these numbers, in their order. */
async function rowsOf(store: Store, numbers: number[]): Promise<Row[]> {
  if (numbers.length === 0) return []
  const rows = await store
    .selectFrom('passages')
    .innerJoin('documents', 'documents.number', 'passages.document')
    .select(['passages.number', ...COLUMNS])
    .where('passages.number', 'in', numbers)
    .execute()
  const known = new Map(rows.map((row) => [row.number, row]))
  return numbers.flatMap((number) => known.get(number) ?? [])
}

/** For each name that a query gives, the entities that it means: documents must name one of each. */
async function namedByThem(store: Store, { body, person }: SearchQuery): Promise<number[][]> {
  const found = []
  if (body !== undefined) found.push(await rawEntities(store, body, ['body', 'country', 'company']))
  if (person !== undefined) found.push(await rawEntities(store, person, ['person']))
  return found
}

/** Numbers of all that were merged into whoever is called so. */
async function rawEntities(store: Store, name: string, kinds: EntityKind[]): Promise<number[]> {
  const canonical = await entitiesCalled(store, name)
  if (canonical.length === 0) return []
  const rows = await store
    .selectFrom('entities')
    .select('number')
    .where('canonical', 'in', canonical)
    .where('kind', 'in', kinds)
    .execute()
  return rows.map((row) => row.number)
}

/** The passages that match, within the query's other limits, of versions that are current (on its day). */
function matchingPassages(store: Store, query: SearchQuery, parsed: Query, named: number[][]) {
  const all = joinedPassages(store).where(matches(store, parsed))
  let matching = current(all, query.asOf)
  if (query.language) matching = matching.where('documents.language', '=', query.language)
  if (query.publisher) matching = matching.where('documents.publisher', '=', query.publisher)
  if (query.from) matching = matching.where('documents.known_on', '>=', firstDay(query.from) ?? query.from)
  if (query.to) matching = matching.where('documents.known_on', '<=', lastDay(query.to) ?? query.to)
  for (const entities of named)
    matching = matching.where((eb) =>
      entities.length === 0
        ? eb.lit(false)
        : eb(
            'passages.document',
            'in',
            eb.selectFrom('named').select('named.document').where('named.entity', 'in', entities),
          ),
    )
  const { kind } = query
  if (kind)
    matching = matching.where((eb) =>
      eb.exists(
        eb
          .selectFrom('findings')
          .select('findings.number')
          .whereRef('findings.document', '=', 'passages.document')
          .whereRef('findings.start', '<', 'passages.end')
          .whereRef('findings.end', '>', 'passages.start')
          .where('findings.kind', '=', kindNumber(kind))
          .where('findings.state', '<>', stateNumber('rejected')),
      ),
    )
  return matching
}

function joinedPassages(store: Store) {
  return store
    .selectFrom('words')
    .innerJoin('passages', 'passages.number', 'words.rowid')
    .innerJoin('documents', 'documents.number', 'passages.document')
    .select(['words.rowid as passage', 'passages.document'])
}

type Matching = ReturnType<typeof matchingPassages>
type Joined = ReturnType<typeof joinedPassages>

/** A document that was replaced counts, on a day, until a later version is known. */
function current(matching: Joined, asOf: string | undefined): Joined {
  if (asOf === undefined) return matching.where('documents.replaced_by', 'is', null)
  const day = lastDay(asOf) ?? asOf
  return matching
    .where('documents.known_on', '<=', day)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('documents as later')
            .select('later.number')
            .whereRef('later.number', '=', 'documents.replaced_by')
            .where('later.known_on', '<=', day),
        ),
      ),
    )
}

interface Row {
  document: number
  start: number
  end: number
  id: string
  text: string
  language: string
}

async function hitsOf(store: Store, rows: Row[], query: Query): Promise<SearchHit[]> {
  const known = await summaries(
    store,
    rows.map((row) => row.document),
  )
  const findings = await findingsWithin(store, rows)
  const texts = new Map<string, string>()
  // One analysis for each language: words met in one passage are known in the next.
  const analyses = new Map<Language, ReturnType<typeof analyser>>()
  const hits: SearchHit[] = []
  for (const row of rows) {
    const text = texts.get(row.text) ?? (await keptText(store, row.text))
    texts.set(row.text, text)
    const { id: document, start, end } = row
    const quote = slicePoints(text, start, end)
    const language = row.language as Language
    const analyse = analyses.get(language) ?? analyser(language)
    analyses.set(language, analyse)
    hits.push({
      document,
      start,
      end,
      quote,
      summary: known.get(row.document)!,
      marks: inPoints(quote, marksIn(query, analyse(quote), stems[language] ?? stems.other)),
      findings: (findings.get(row.document) ?? []).filter((one) => one.start < end && one.end > start),
    })
  }
  return hits
}

/** Findings of the documents in which there are hits, by document. */
async function findingsWithin(store: Store, rows: Row[]): Promise<Map<number, KeptFinding[]>> {
  if (rows.length === 0) return new Map()
  const found = await store
    .selectFrom('findings')
    .select(['number', 'document'])
    .where((eb) =>
      eb.or(
        rows.map((row) =>
          eb.and([
            eb('document', '=', row.document),
            eb('start', '<', row.end),
            eb('end', '>', row.start),
            eb('state', '<>', stateNumber('rejected')),
          ]),
        ),
      ),
    )
    .orderBy('document')
    .orderBy('start')
    .orderBy('number')
    .execute()
  const kept = await keptFindings(
    store,
    found.map((row) => row.number),
  )
  return Map.groupBy(kept, (_, i) => found[i]!.document)
}

/** Offsets in UTF-16 units as offsets in code points. Linear in the quote. */
function inPoints(quote: string, marks: [number, number][]): [number, number][] {
  if (!/[\ud800-\udfff]/.test(quote)) return marks
  return marks.map(([start, end]) => {
    const from = [...quote.slice(0, start)].length
    return [from, from + [...quote.slice(start, end)].length]
  })
}
