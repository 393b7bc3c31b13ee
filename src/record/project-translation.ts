/** What it changes that a document is said to be a translation, or no more. */
import type { TranslationRetracted, TranslationStated } from './bodies.ts'
import type { Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'

export async function projectTranslation(
  trx: Writing,
  { sequence }: StoredEntry,
  { document, of: translated, by: made_by }: TranslationStated,
): Promise<void> {
  const said = { translated, made_by, sequence }
  await trx
    .insertInto('translations')
    .values({ document, ...said })
    .onConflict((conflict) => conflict.column('document').doUpdateSet(said))
    .execute()
}

export async function projectNoTranslation(trx: Writing, { document }: TranslationRetracted): Promise<void> {
  await trx.deleteFrom('translations').where('document', '=', document).execute()
}
