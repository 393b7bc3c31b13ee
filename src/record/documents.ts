/** Questions about documents: the list, one with everything found in it, its bytes as they came. */
import type { Document, Named } from '../model.ts'
import type { DocumentSummary, KeptDocument } from './contract.ts'
import type { Store } from './database.ts'
import { standingFor } from './entities.ts'
import { entityId } from './identity.ts'
import { keptBytes, keptText } from './keeping.ts'
import { contains, keptFindings, summaries, summaryQuery } from './kept.ts'
import { readingOf } from './standing-bodies.ts'
import { translationsOf } from './translations.ts'

interface DocumentsQuery {
  text?: string
  limit?: number
  offset?: number
}

/** Latest published first, then latest added; `text` in title, name or publisher. */
export async function listDocuments(store: Store, query: DocumentsQuery = {}): Promise<DocumentSummary[]> {
  const { text, limit = 1000, offset = 0 } = query
  let found = summaryQuery(store)
  if (text)
    found = found.where((eb) =>
      eb.or([
        contains('documents.title', text),
        contains('documents.name', text),
        contains('documents.publisher', text),
      ]),
    )
  const rows = await found
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ number: _, ...summary }) => summary)
}

/** One document whole: text, findings in its order, who it names. Null where there is none of that id. */
export async function oneDocument(store: Store, id: string): Promise<KeptDocument | null> {
  const row = await store
    .selectFrom('documents')
    .select(['number', 'text', 'reading'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const reading = await readingOf(store, row.reading)
  const document: Document = { ...reading.document, text: await keptText(store, row.text) }
  const numbers = await store
    .selectFrom('findings')
    .select('number')
    .where('document', '=', row.number)
    .orderBy('start')
    .orderBy('end')
    .orderBy('number')
    .execute()
  const summary = (await summaries(store, [row.number])).get(row.number)!
  return {
    ...summary,
    document,
    kept: await keptFindings(
      store,
      numbers.map((one) => one.number),
    ),
    named: await namedIn(store, reading.named),
    translations: await translationsOf(store, id),
  }
}

/** What read a document last, and the facts that it gave. */
export async function latestReading(store: Store, id: string) {
  const row = await store.selectFrom('documents').select('reading').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const { engine, document } = await readingOf(store, row.reading)
  return { engine, document }
}

/** Who a document names, under the ids of those who stand for them by now. */
async function namedIn(store: Store, named: Named[]): Promise<(Named & { id: string })[]> {
  const standing = await standingFor(store, named.map(entityId))
  // Whom nobody may read of here has no id.
  return named.flatMap((one) => {
    const ref = standing.get(entityId(one))
    return ref ? [{ ...one, id: ref.id }] : []
  })
}

/** The bytes as they came, with the name and type they had first. */
export async function originalOf(store: Store, sha256: string) {
  const source = await store
    .selectFrom('sources')
    .select(['name', 'media_type'])
    .where('original', '=', sha256)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
  const bytes = source && (await keptBytes(store, sha256))
  return bytes ? { bytes, mediaType: source.media_type, name: source.name } : null
}
