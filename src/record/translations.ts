/** Which documents say the same as one, in other languages, as people stated. */
import type { Translation } from './contract.ts'
import type { Store } from './database.ts'
import { summaries } from './kept.ts'

/** Of a document, by its id: the one that it translates, then those that translate it. */
export async function translationsOf(store: Store, id: string): Promise<Translation[]> {
  const rows = await store
    .selectFrom('translations')
    .innerJoin('documents', (join) =>
      join.on((eb) =>
        eb.or([
          eb.and([
            eb('translations.document', '=', id),
            eb('documents.id', '=', eb.ref('translations.translated')),
          ]),
          eb.and([
            eb('translations.translated', '=', id),
            eb('documents.id', '=', eb.ref('translations.document')),
          ]),
        ]),
      ),
    )
    .select(['documents.number', 'translations.document', 'translations.made_by', 'translations.sequence'])
    .orderBy('translations.sequence')
    .execute()
  const documents = await summaries(
    store,
    rows.map(({ number }) => number),
  )
  const found = rows.map(
    ({ number, document, made_by }): Translation => ({
      document: documents.get(number)!,
      is: document === id ? 'original' : 'translation',
      by: made_by,
    }),
  )
  return [...found.filter(({ is }) => is === 'original'), ...found.filter(({ is }) => is === 'translation')]
}
