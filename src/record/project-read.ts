/** What reading a document adds to the derived tables: itself, who it names, what it says, the words to find it by. */
import type { DocumentRead } from './bodies.ts'
import { chunks, insertRows, type PassagesOf, type Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { insertFindings } from './project-finding.ts'
import { insertNamed } from './project-named.ts'
import { documentColumns, projectFindings } from './projection.ts'
import { withinDocument } from './resolve.ts'
import type { IndexedPassage } from './search/indexed.ts'

/** Cost: linear in what the entry holds. */
export async function projectRead(
  trx: Writing,
  entry: StoredEntry,
  body: DocumentRead,
  passagesOf: PassagesOf,
): Promise<void> {
  const document = await insertDocument(trx, entry, body)
  const named = await insertNamed(trx, document, body)
  const resolve = withinDocument(named)
  const place = { number: document, language: body.document.language }
  await insertFindings(trx, place, projectFindings(body.document.id, body.findings), 'proposed', resolve)
  await insertPassages(trx, document, await passagesOf(body))
}

async function insertDocument(trx: Writing, entry: StoredEntry, body: DocumentRead): Promise<number> {
  const source = await trx
    .selectFrom('sources')
    .select('url')
    .where('sequence', '=', body.source)
    .executeTakeFirstOrThrow()
  const columns = documentColumns(body, source, entry.time)
  const replaced = columns.address === null ? undefined : await newestAt(trx, columns.address)
  const { number } = await trx
    .insertInto('documents')
    .values({ ...columns, replaces: replaced?.number ?? null, replaced_by: null })
    .returning('number')
    .executeTakeFirstOrThrow()
  if (replaced)
    await trx
      .updateTable('documents')
      .set({ replaced_by: number })
      .where('number', '=', replaced.number)
      .execute()
  return number
}

/** The document at an address that no later one replaces. */
export function newestAt(trx: Writing, address: string) {
  return trx
    .selectFrom('documents')
    .select(['number', 'id', 'text'])
    .where('address', '=', address)
    .where('replaced_by', 'is', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function insertPassages(trx: Writing, document: number, passages: IndexedPassage[]): Promise<void> {
  const last = await trx
    .selectFrom('passages')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const first = (last?.number ?? 0) + 1
  const rows = passages.map(({ start, end }, i) => ({ number: first + i, document, start, end }))
  await insertRows(trx, 'passages', rows)
  for (const some of chunks(passages.map(({ stems }, i) => ({ rowid: first + i, stems }))))
    await trx.insertInto('words').values(some).execute()
}
