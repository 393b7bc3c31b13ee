/** Keeps lists, what a screening found, and what a person decided about a candidate. */
import type { ListEntry } from '../names/lists/entry.ts'
import { append } from './appending.ts'
import type { ListKept, RowsScreened } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { DecidedCandidate, FoundScreening, ReadListFile } from './contract-screening.ts'
import type { Store } from './database.ts'
import { type By, headOf, keepBytes, type Writing } from './keeping.ts'
import { type Head, type StoredEntry, sha256 } from './ledger.ts'
import { noPassages, project } from './project.ts'
import { listKey, pairOf, saidBy, wordsOf } from './screening-digests.ts'
import { screeningBody } from './screenings.ts'

/** Rejected rows that are kept with a list, each with its place. */
const REJECTED = 100

/** A screening as its hash and bodies, worked out before the transaction. Throws nothing of its own. */
export function readyScreening(found: FoundScreening) {
  const lists = found.lists.map((list) => ({ bytes: list.bytes, body: listBody(list) }))
  const { file, headings, columns, least, engine, entries, rows } = found
  const body: Omit<RowsScreened, 'screening'> = wellFormed({
    file: { name: file.name, sha256: sha256(file.bytes) },
    headings,
    columns,
    least,
    engine,
    lists: lists.map(({ body: { list, name, sha256 } }) => ({ list, name, sha256 })),
    entries,
    rows,
  })
  return { lists, body, size: file.bytes.length }
}

function listBody({ name, bytes, format, entries, names, rejected }: ReadListFile): ListKept {
  return wellFormed({
    list: listKey(format, name),
    name,
    format,
    sha256: sha256(bytes),
    size: bytes.length,
    entries,
    names,
    rejected: { count: rejected.length, first: rejected.slice(0, REJECTED) },
  })
}

/** A table or list may hold halves of characters, which no JSON can. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(wellFormed) as T
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wellFormed(item)])) as T
}

/** Gives the screening's id. A list that is kept in this version, under this name, is not kept twice. */
export async function keepScreeningNow(
  trx: Writing,
  { lists, body }: ReturnType<typeof readyScreening>,
  by: By,
): Promise<string> {
  let head = await headOf(trx)
  for (const list of lists) head = await keptList(trx, head, list.body, list.bytes, by)
  const screening = `screening-${sha256(canonicalJson([head.hash, body.file, by.time])).slice(0, 12)}`
  await projected(trx, await append(trx, head, by, 'RowsScreened', { screening, ...body }))
  return screening
}

async function keptList(trx: Writing, head: Head, body: ListKept, bytes: Uint8Array, by: By): Promise<Head> {
  const known = await trx
    .selectFrom('lists')
    .select('sequence')
    .where('sha256', '=', body.sha256)
    .where('list', '=', body.list)
    .where('name', '=', body.name)
    .executeTakeFirst()
  if (known) return head
  await keepBytes(trx, bytes, body.sha256)
  return projected(trx, await append(trx, head, by, 'ListKept', body))
}

async function projected(trx: Writing, entry: StoredEntry): Promise<StoredEntry> {
  await project(trx, entry, noPassages)
  return entry
}

/** Screenings read for decisions that are taken together: one may hold a hundred thousand rows. */
export type SeenScreenings = Map<string, Awaited<ReturnType<typeof screeningBody>>>

/** A candidate as it stands in a screening, for a decision about it; null where there is none. */
export async function presentCandidate(trx: Store, decision: DecidedCandidate, seen: SeenScreenings) {
  const { screening } = decision
  if (!seen.has(screening)) seen.set(screening, await screeningBody(trx, screening))
  const found = seen.get(screening)
  const row = found?.body.rows.find((one) => one.row === decision.row)
  if (!found || !row) return null
  const { lists, entries } = found.body
  const meant = row.candidates
    ?.map((candidate) => entries[candidate.entry]!)
    .find((one) => lists[one.list]!.list === decision.list && one.entry.id === decision.entry)
  return meant ? candidateFacts(row, lists[meant.list]!, meant.entry) : null
}

function candidateFacts(
  row: RowsScreened['rows'][number],
  list: RowsScreened['lists'][number],
  entry: ListEntry,
) {
  return {
    name: row.name,
    list: list.list,
    sha256: list.sha256,
    entry,
    pair: pairOf(list.list, row, entry),
    said: saidBy(row),
    words: wordsOf(entry),
  }
}
