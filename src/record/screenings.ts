/** Questions about screenings: which there were, their rows with candidates, and what was decided about each. */
import type { CandidateDecided, RowsScreened } from './bodies.ts'
import type { Entry } from './contract.ts'
import type {
  Asked,
  CandidateDecision,
  KeptCandidate,
  KeptCandidateDecision,
  KeptList,
  KeptRow,
  ScreenedColumns,
  ScreenedRow,
  Screening,
  ScreeningQuery,
  ScreeningSummary,
} from './contract-screening.ts'
import type { Store } from './database.ts'
import { historyOf } from './entries.ts'
import { chunks, keptBytes } from './keeping.ts'
import { headingsKey, pairOf, stemOf } from './screening-digests.ts'
import { standingBodies } from './standing-bodies.ts'
import type { ScreeningsTable } from './tables.ts'

const PAGE = 50

/** All screenings, the latest first. */
export async function listScreenings(store: Store): Promise<ScreeningSummary[]> {
  const rows = await store.selectFrom('screenings').selectAll().orderBy('sequence', 'desc').execute()
  return summariesOf(store, rows)
}

/** One screening with a page of its rows; null where there is none of that id. */
export async function oneScreening(
  store: Store,
  id: string,
  { only, limit = PAGE, offset = 0 }: ScreeningQuery = {},
): Promise<Screening | null> {
  const row = await store.selectFrom('screenings').selectAll().where('id', '=', id).executeTakeFirst()
  const body = row && (await bodyAt(store, row.sequence))
  if (!row || !body) return null
  const [summary] = await summariesOf(store, [row])
  const asked = await askedIn(store, row.sequence)
  const wanted: Record<NonNullable<ScreeningQuery['only']>, (one: ScreenedRow) => boolean> = {
    candidates: (one) => one.candidates !== undefined,
    open: (one) => (asked.get(one.row) ?? []).some((candidate) => candidate.asked !== null),
    malformed: (one) => one.malformed === true,
  }
  const rows = only === undefined ? body.rows : body.rows.filter(wanted[only])
  const shown = rows.slice(offset, offset + limit)
  const decisions = await decisionsOf(
    store,
    shown.flatMap((one) => asked.get(one.row) ?? []),
  )
  const page = shown.map((one) => keptRow(one, body, asked.get(one.row) ?? [], decisions))
  return { ...summary!, total: rows.length, page }
}

/** A screening's entry; null where there is none of that id. */
export async function screeningBody(
  store: Store,
  id: string,
): Promise<{ sequence: number; body: RowsScreened } | null> {
  const row = await store.selectFrom('screenings').select('sequence').where('id', '=', id).executeTakeFirst()
  const body = row && (await bodyAt(store, row.sequence))
  return row && body ? { sequence: row.sequence, body } : null
}

async function bodyAt(store: Store, sequence: number): Promise<RowsScreened | undefined> {
  return (await standingBodies(store, [sequence])).get(sequence) as RowsScreened | undefined
}

async function summariesOf(store: Store, rows: ScreeningsTable[]): Promise<ScreeningSummary[]> {
  if (rows.length === 0) return []
  const lists = await keptLists(store)
  const counts = await decidedCounts(store)
  return rows.map((row) => {
    const named = JSON.parse(row.lists) as RowsScreened['lists']
    const decided = counts.get(row.sequence) ?? { same: 0, not_same: 0, unsure: 0, open: 0 }
    const { same, not_same, unsure, open } = decided
    return {
      id: row.id,
      time: row.time,
      author: row.author,
      file: { name: row.file, sha256: row.sha256 },
      columns: JSON.parse(row.columns) as ScreenedColumns,
      lists: named.flatMap((one) => lists.get(keyOf(one)) ?? []),
      least: row.least,
      engine: row.engine,
      rows: row.rows,
      matched: row.matched,
      unmatched: row.rows - row.matched - row.unnamed,
      unnamed: row.unnamed,
      malformed: row.malformed,
      candidates: same + not_same + unsure + open,
      decided,
    }
  })
}

/** Candidates of each screening by the decision that stands about them. */
async function decidedCounts(store: Store) {
  const rows = await store
    .selectFrom('candidates')
    .leftJoin('candidate_decisions as decided', (join) =>
      join
        .onRef('decided.pair', '=', 'candidates.pair')
        .onRef('decided.said', '=', 'candidates.said')
        .onRef('decided.words', '=', 'candidates.words'),
    )
    .select((eb) => ['candidates.screening', 'decided.decision', eb.fn.countAll<number>().as('count')])
    .groupBy(['candidates.screening', 'decided.decision'])
    .execute()
  const found = new Map<number, Record<CandidateDecision | 'open', number>>()
  for (const { screening, decision, count } of rows) {
    const counts = found.get(screening) ?? { same: 0, not_same: 0, unsure: 0, open: 0 }
    counts[decision ?? 'open'] = Number(count)
    found.set(screening, counts)
  }
  return found
}

interface AskedCandidate {
  position: number
  pair: string
  asked: Asked | null
  /** Sequence of the last decision. */
  decided: number | null
  sameWords: boolean
}

/** For each row, whether its candidates are asked about: decided, and nothing changed since, they are not. */
async function askedIn(store: Store, screening: number): Promise<Map<number, AskedCandidate[]>> {
  const rows = await store
    .selectFrom('candidates')
    .leftJoin('candidate_decisions as decided', 'decided.pair', 'candidates.pair')
    .select([
      'candidates.row',
      'candidates.position',
      'candidates.pair',
      'candidates.said',
      'candidates.words',
      'decided.said as said_then',
      'decided.words as words_then',
      'decided.sequence',
    ])
    .where('candidates.screening', '=', screening)
    .orderBy('candidates.row')
    .orderBy('candidates.position')
    .execute()
  const found = new Map<number, AskedCandidate[]>()
  for (const row of rows) {
    const sameWords = row.words === row.words_then
    const asked: Asked | null =
      row.sequence === null
        ? 'new'
        : !sameWords
          ? 'entry_changed'
          : row.said !== row.said_then
            ? 'row_changed'
            : null
    const { position, pair, sequence: decided } = row
    const known = found.get(row.row)
    const one = { position, pair, asked, decided, sameWords }
    if (known) known.push(one)
    else found.set(row.row, [one])
  }
  return found
}

async function decisionsOf(
  store: Store,
  candidates: AskedCandidate[],
): Promise<Map<number, { said: CandidateDecided; author: string; time: string }>> {
  const sequences = [...new Set(candidates.flatMap(({ decided }) => decided ?? []))]
  const bodies = await standingBodies(store, sequences)
  const found = new Map<number, { said: CandidateDecided; author: string; time: string }>()
  for (const some of chunks(sequences)) {
    const rows = await store
      .selectFrom('entries')
      .select(['sequence', 'author', 'time'])
      .where('sequence', 'in', some)
      .execute()
    for (const { sequence, author, time } of rows) {
      const said = bodies.get(sequence) as CandidateDecided | undefined
      if (said) found.set(sequence, { said, author, time })
    }
  }
  return found
}

function keptRow(
  row: ScreenedRow,
  body: RowsScreened,
  asked: AskedCandidate[],
  decisions: Awaited<ReturnType<typeof decisionsOf>>,
): KeptRow {
  const candidates = (row.candidates ?? []).map((candidate, i): KeptCandidate => {
    const { list, entry } = body.entries[candidate.entry]!
    const state = asked.find(({ position }) => position === i)
    const { matched, score, reasons } = candidate
    return {
      list: body.lists[list]!.list,
      listName: body.lists[list]!.name,
      entry,
      matched,
      score,
      reasons,
      asked: state ? state.asked : 'new',
      decision: state ? decisionOf(state, decisions) : null,
    }
  })
  const { name, id = null, country = null, malformed = false } = row
  return { row: row.row, name, id, country, malformed, candidates }
}

function decisionOf(
  { decided, sameWords }: AskedCandidate,
  decisions: Awaited<ReturnType<typeof decisionsOf>>,
): KeptCandidateDecision | null {
  const found = decided === null ? undefined : decisions.get(decided)
  if (!found) return null
  const { decision, why = null, sha256, entry } = found.said
  const { author, time } = found
  return { decision, author, time, why, sha256, before: sameWords ? null : entry, sequence: decided! }
}

/** Versions of lists by key, file and hash. */
async function keptLists(store: Store): Promise<Map<string, KeptList>> {
  const rows = await store.selectFrom('lists').selectAll().orderBy('sequence').execute()
  const found = new Map<string, KeptList>()
  for (const { sequence: _, ...list } of rows) if (!found.has(keyOf(list))) found.set(keyOf(list), list)
  return found
}

const keyOf = ({ list, name, sha256 }: Pick<KeptList, 'list' | 'name' | 'sha256'>) =>
  JSON.stringify([list, name, sha256])

/** Lists that are kept, each in its latest version, by name. */
export async function latestLists(store: Store): Promise<KeptList[]> {
  const latest = new Map<string, KeptList>()
  // An authority may publish several files, of which each has its versions.
  for (const list of (await keptLists(store)).values()) latest.set(`${list.list} ${stemOf(list.name)}`, list)
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)
}

/** The bytes of a list that is kept under this hash. */
export async function listBytes(store: Store, sha256: string): Promise<Uint8Array | null> {
  const row = await store.selectFrom('lists').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
  return row ? keptBytes(store, sha256) : null
}

/** The columns that were last screened of a table with these headings, in any case and spacing. */
export async function columnsFor(store: Store, headings: string[]): Promise<ScreenedColumns | null> {
  const row = await store
    .selectFrom('screenings')
    .select('columns')
    .where('headings', '=', headingsKey(headings))
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (JSON.parse(row.columns) as ScreenedColumns) : null
}

/** Entries of the decisions about one row and one entry of a list, in order. */
export async function candidateHistory(
  store: Store,
  screening: string,
  row: number,
  list: string,
  entry: string,
): Promise<Entry[]> {
  const found = await screeningBody(store, screening)
  const said = found?.body.rows.find((one) => one.row === row)
  const meant = said?.candidates
    ?.map((candidate) => found!.body.entries[candidate.entry]!)
    .find((one) => found!.body.lists[one.list]!.list === list && one.entry.id === entry)
  return said && meant ? historyOf(store, pairOf(list, said, meant.entry)) : []
}
