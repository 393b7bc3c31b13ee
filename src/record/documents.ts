/** Questions about documents: the list, one with everything found in it, its bytes as they came. */
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Document, Named } from '../model.ts'
import type { DocumentQuery, KeptDocument, ListedDocument } from './contract.ts'
import type { Store } from './database.ts'
import { standingFor } from './entities.ts'
import { entityId } from './identity.ts'
import { chunks, keptBytes, keptText } from './keeping.ts'
import { contains, keptFindings, summaries, summaryQuery } from './kept.ts'
import { UNDECIDED } from './kinds.ts'
import { NAMING, type Remembered } from './remembering.ts'
import { readingOf } from './standing-bodies.ts'
import type { Tables } from './tables.ts'
import { translationsOf } from './translations.ts'

/** Latest published first, then latest added; `text` in title, name or publisher. */
export async function listDocuments(store: Store, query: DocumentQuery = {}): Promise<ListedDocument[]> {
  const { limit = 1000, offset = 0 } = query
  const rows = await summaryQuery(store)
    .where(meant(query))
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const progress = await reviewedOf(
    store,
    rows.map((row) => row.number),
  )
  return rows.map(({ number, ...summary }) => ({
    ...summary,
    ...(progress.get(number) ?? { proposals: 0, undecided: 0 }),
  }))
}

/** How many there are, whatever the stretch. With `memory`, counted again only where a document was read or a finding decided since. */
export async function documentCount(
  store: Store,
  { text, undecided }: DocumentQuery = {},
  memory?: Remembered,
): Promise<number> {
  const count = async () => {
    const row = await store
      .selectFrom('documents')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(meant({ text, undecided }))
      .executeTakeFirstOrThrow()
    return row.count
  }
  const question = `documents counted ${JSON.stringify([text, undecided])}`
  return memory ? memory.ask(question, undecided ? null : NAMING, count) : count()
}

/** Whether a query means a row of `documents`. */
function meant({ text, undecided }: DocumentQuery): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'documents'>()
  const wanted: Expression<SqlBool>[] = []
  if (text)
    wanted.push(
      eb.or([
        contains('documents.title', text),
        contains('documents.name', text),
        contains('documents.publisher', text),
      ]),
    )
  if (undecided)
    wanted.push(
      eb.exists(
        eb
          .selectFrom('findings')
          .select('findings.number')
          .whereRef('findings.document', '=', 'documents.number')
          .where('findings.state', 'in', UNDECIDED),
      ),
    )
  return eb.and(wanted)
}

/** How many findings documents have, rejected ones too, and about how many of them nobody decided, by number. */
async function reviewedOf(store: Store, documents: number[]) {
  const found = new Map<number, Pick<ListedDocument, 'proposals' | 'undecided'>>()
  for (const some of chunks(documents)) {
    const rows = await store
      .selectFrom('findings')
      .select((eb) => [
        'document',
        eb.fn.countAll<number>().as('proposals'),
        eb.fn.sum<number>(eb.case().when('state', 'in', UNDECIDED).then(1).else(0).end()).as('undecided'),
      ])
      .where('document', 'in', some)
      .groupBy('document')
      .execute()
    for (const { document, ...counts } of rows)
      found.set(document, { proposals: counts.proposals, undecided: Number(counts.undecided) })
  }
  return found
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
