/** Brings findings and documents out of the tables in the shape that the doors show. */
import { sql } from 'kysely'
import type { Finding } from '../model.ts'
import { isUnsettled } from '../review/reviewers.ts'
import type { DocumentSummary, EntityRef, KeptFinding, UnderReview } from './contract.ts'
import type { Store } from './database.ts'
import { isPostgres } from './dialect.ts'
import { chunks } from './keeping.ts'
import { stateName, stateNumber } from './kinds.ts'
import { slotName } from './resolve.ts'
import { shownState, underReview } from './reviewing.ts'
import { findingIn, standingBodies } from './standing-bodies.ts'
import type { FindingsTable } from './tables.ts'

/** Summaries by document number. One query for each 500; linear in the number asked. */
export async function summaries(
  store: Store,
  numbers: Iterable<number>,
): Promise<Map<number, DocumentSummary>> {
  const found = new Map<number, DocumentSummary>()
  for (const some of chunks([...new Set(numbers)])) {
    const rows = await summaryQuery(store).where('documents.number', 'in', some).execute()
    for (const { number, ...summary } of rows) found.set(number, summary)
  }
  return found
}

/** Documents as summaries, with the number of findings that nobody rejected. */
export function summaryQuery(store: Store) {
  return store
    .selectFrom('documents')
    .leftJoin('documents as before', 'before.number', 'documents.replaces')
    .leftJoin('documents as after', 'after.number', 'documents.replaced_by')
    .select([
      'documents.number',
      'documents.id',
      'documents.name',
      'documents.title',
      'documents.publisher',
      'documents.published',
      'documents.published_from as publishedFrom',
      'documents.language',
      'documents.url',
      'before.id as replaces',
      'after.id as replacedBy',
      'documents.added',
    ])
    .select((eb) =>
      eb
        .selectFrom('findings')
        .select((count) => count.fn.countAll<number>().as('count'))
        .whereRef('findings.document', '=', 'documents.number')
        .where('findings.state', '<>', stateNumber('rejected'))
        .$castTo<{ count: number }>()
        .as('findings'),
    )
    .$castTo<DocumentSummary & { number: number }>()
}

/** Findings by number, in the order given, with their documents and the entities of their slots. */
export async function keptFindings(store: Store, numbers: number[]): Promise<KeptFinding[]> {
  const rows = new Map<number, FindingRow>()
  for (const some of chunks(numbers)) {
    const found = await store
      .selectFrom('findings')
      .select(['number', 'id', 'document', 'start', 'end', 'state', 'entry', 'place'])
      .where('number', 'in', some)
      .execute()
    for (const row of found) rows.set(row.number, row)
  }
  const documents = await summaries(
    store,
    [...rows.values()].map((row) => row.document),
  )
  const entities = await slotEntities(store, numbers)
  const said = await saidIn(store, [...rows.values()])
  const reviews = await reviewsOf(store, [...rows.values()])
  return numbers.flatMap((number) => {
    const row = rows.get(number)
    const document = row && documents.get(row.document)
    if (!row || !document) return []
    const { id, state, start, end } = row
    const review = reviews.get(number)
    return [
      {
        ...said.get(number)!,
        ...{
          start,
          end,
          id,
          document,
          state: shownState(stateName(state)),
          entities: entities.get(number) ?? {},
        },
        ...(review ? { review } : {}),
      },
    ]
  })
}

/** What was decided so far about those that are not settled; few are. */
async function reviewsOf(store: Store, rows: FindingRow[]): Promise<Map<number, UnderReview>> {
  const found = new Map<number, UnderReview>()
  for (const { number, id, state: numbered } of rows) {
    const state = stateName(numbered)
    if (isUnsettled(state)) found.set(number, await underReview(store, id, state))
  }
  return found
}

type FindingRow = Omit<FindingsTable, 'number' | 'kind' | 'occasion'> & { number: number }

/** Entries at once: a body is much larger than the finding that is taken from it. */
const ENTRIES = 100

/** Findings that are kept at hand of a store; those that were asked for longest ago go first. */
const AT_HAND = 10_000
const atHand = new WeakMap<Store, Map<string, Finding>>()

/**
 * Keeps findings of this store at hand once they were unpacked. For a file while it is open: its entries never change, since to
 * expunge it is made anew.
 */
export function keepAtHand(store: Store): void {
  if (!isPostgres(store)) atHand.set(store, new Map())
}

/** What findings say, by number. Cost: each entry that has one of them is unpacked once. */
async function saidIn(store: Store, rows: FindingRow[]): Promise<Map<number, Finding>> {
  const found = new Map<number, Finding>()
  const known = atHand.get(store) ?? new Map<string, Finding>()
  const keep = (key: string, finding: Finding) => {
    known.delete(key)
    known.set(key, finding)
  }
  const unknown = rows.filter(({ number, entry, place }) => {
    const finding = known.get(`${entry} ${place}`)
    if (!finding) return true
    found.set(number, finding)
    keep(`${entry} ${place}`, finding)
    return false
  })
  const byEntry = [...Map.groupBy(unknown, (row) => row.entry)]
  for (let i = 0; i < byEntry.length; i += ENTRIES) {
    const some = byEntry.slice(i, i + ENTRIES)
    const bodies = await standingBodies(
      store,
      some.map(([entry]) => entry),
    )
    for (const [entry, members] of some)
      for (const { number, place } of members) {
        const finding = findingIn(bodies.get(entry), place)
        found.set(number, finding)
        keep(`${entry} ${place}`, finding)
      }
  }
  for (const oldest of known.keys()) {
    if (known.size <= AT_HAND) break
    known.delete(oldest)
  }
  return found
}

/** Who the slots of findings stand for, after merging, each once in a slot. */
async function slotEntities(
  store: Store,
  findings: number[],
): Promise<Map<number, Record<string, EntityRef[]>>> {
  const found = new Map<number, Record<string, EntityRef[]>>()
  for (const some of chunks(findings)) {
    const rows = await store
      .selectFrom('slots')
      .innerJoin('entities as raw', 'raw.number', 'slots.entity')
      .innerJoin('entities', 'entities.number', 'raw.canonical')
      .select([
        'slots.finding',
        'slots.slot',
        'entities.id',
        'entities.kind',
        'entities.name',
        'entities.country',
      ])
      .where('slots.finding', 'in', some)
      .orderBy('slots.finding')
      .orderBy('slots.slot')
      .orderBy('slots.position')
      .execute()
    for (const { finding, slot: number, ...entity } of rows) {
      const slot = slotName(number)
      const slots = found.get(finding) ?? {}
      found.set(finding, slots)
      slots[slot] ??= []
      if (!slots[slot].some((one) => one.id === entity.id)) slots[slot].push(entity)
    }
  }
  return found
}

/** LIKE with the user's own signs taken literally; the letters a to z in either case, as in SQLite. */
export function contains(column: string, text: string) {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`
}
