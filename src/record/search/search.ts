/** Searches the passages: which match, how many there are, and where the words stand in each. */
import { sql } from 'kysely'
import { firstDay, lastDay } from '../../follow/day.ts'
import type { Language } from '../../model.ts'
import type { KeptFinding, SearchAnswer, SearchHit, SearchQuery } from '../contract.ts'
import type { Store } from '../database.ts'
import { keptText } from '../keeping.ts'
import { keptFindings, summaries } from '../kept.ts'
import { slicePoints } from '../passages.ts'
import { analyser, stems } from './analyse.ts'
import { ftsExpression, marksIn, parseQuery, type Query } from './query.ts'

const MOST = 200

/** Passages that answer a query, best first (bm25, then latest added), and how many there are in all. */
export async function searchPassages(store: Store, query: SearchQuery): Promise<SearchAnswer> {
  const parsed = parseQuery(query.text)
  const expression = ftsExpression(parsed)
  if (expression === null) return { total: 0, documents: 0, hits: [] }
  const matching = matchingPassages(store, query, expression)
  const counted = await matching
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.count<number>('passages.document').distinct().as('documents'),
    ])
    .executeTakeFirstOrThrow()
  const rows = await matching
    .select([
      'passages.document',
      'passages.start',
      'passages.end',
      'documents.id',
      'documents.text',
      'documents.language',
    ])
    .orderBy('words.rank')
    .orderBy('passages.number', 'desc')
    .limit(Math.min(Math.max(query.limit ?? 20, 0), MOST))
    .offset(Math.max(query.offset ?? 0, 0))
    .execute()
  return { ...counted, hits: await hitsOf(store, rows, parsed) }
}

/** The passages of current versions that match, within the query's other limits. */
function matchingPassages(store: Store, query: SearchQuery, expression: string) {
  let matching = store
    .selectFrom('words')
    .innerJoin('passages', 'passages.number', 'words.rowid')
    .innerJoin('documents', 'documents.number', 'passages.document')
    .where(sql<boolean>`words match ${expression}`)
    .where('documents.replaced_by', 'is', null)
  if (query.language) matching = matching.where('documents.language', '=', query.language)
  if (query.publisher) matching = matching.where('documents.publisher', '=', query.publisher)
  if (query.from) matching = matching.where('documents.known_on', '>=', firstDay(query.from) ?? query.from)
  if (query.to) matching = matching.where('documents.known_on', '<=', lastDay(query.to) ?? query.to)
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
          .where('findings.kind', '=', kind)
          .where('findings.state', '<>', 'rejected'),
      ),
    )
  return matching
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
  const hits: SearchHit[] = []
  for (const row of rows) {
    const text = texts.get(row.text) ?? (await keptText(store, row.text))
    texts.set(row.text, text)
    const { id: document, start, end } = row
    const quote = slicePoints(text, start, end)
    const language = row.language as Language
    hits.push({
      document,
      start,
      end,
      quote,
      summary: known.get(row.document)!,
      marks: inPoints(quote, marksIn(query, analyser(language)(quote), stems[language] ?? stems.other)),
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
            eb('state', '<>', 'rejected'),
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
