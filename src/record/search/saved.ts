/** Searches that people keep: entries like any other, so that they move with the record and say who keeps them. */
import { Problem } from '../../problem.ts'
import { append } from '../appending.ts'
import type { SearchDropped, SearchSaved } from '../bodies.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Entry, SavedSearch } from '../contract.ts'
import type { Store } from '../database.ts'
import { shown } from '../entries.ts'
import { type By, headOf, type Writing } from '../keeping.ts'
import type { StoredEntry } from '../ledger.ts'
import { noPassages, project } from '../project.ts'
import { parseQuery } from './parse-query.ts'

const LONGEST_NAME = 200

export async function savedSearches(store: Store): Promise<SavedSearch[]> {
  const rows = await store.selectFrom('searches').selectAll().orderBy('name').execute()
  return rows.map(({ query, ...row }) => ({ ...row, query: JSON.parse(query) as SavedSearch['query'] }))
}

/** Throws `search_empty` for a search that looks for nothing, or has no name. */
export async function saveNow(
  trx: Writing,
  name: string,
  query: SavedSearch['query'],
  by: By,
): Promise<Entry> {
  const called = name.trim().slice(0, LONGEST_NAME).toWellFormed()
  if (called === '' || parseQuery(query.text) === null) throw new Problem('search_empty', { name: called })
  return appended(trx, by, 'SearchSaved', { name: called, query })
}

/** Throws `search_not_saved`. */
export async function dropNow(trx: Writing, name: string, by: By): Promise<Entry> {
  const row = await trx.selectFrom('searches').select('name').where('name', '=', name).executeTakeFirst()
  if (!row) throw new Problem('search_not_saved', { name })
  return appended(trx, by, 'SearchDropped', { name })
}

async function appended<K extends 'SearchSaved' | 'SearchDropped'>(
  trx: Writing,
  by: By,
  kind: K,
  body: K extends 'SearchSaved' ? SearchSaved : SearchDropped,
): Promise<Entry> {
  const entry = await append(trx, await headOf(trx), by, kind, body as never)
  await project(trx, entry, noPassages)
  return shown(entry)
}

export async function projectSaved(
  trx: Writing,
  { author, time }: StoredEntry,
  body: SearchSaved,
): Promise<void> {
  const row = { query: canonicalJson(body.query), author, time }
  await trx
    .insertInto('searches')
    .values({ name: body.name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

export async function projectDropped(trx: Writing, body: SearchDropped): Promise<void> {
  await trx.deleteFrom('searches').where('name', '=', body.name).execute()
}
