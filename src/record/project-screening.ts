/** What lists, screenings and decisions about candidates change in the derived tables. */
import type { CandidateDecided, ListKept, RowsScreened } from './bodies.ts'
import type { ScreenedRow } from './contract-screening.ts'
import { insertRows, type Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { headingsKey, pairOf, saidBy, wordsOf } from './screening-digests.ts'

export async function projectList(trx: Writing, entry: StoredEntry, body: ListKept): Promise<void> {
  const { sequence, time } = entry
  const { rejected, ...list } = body
  await trx
    .insertInto('lists')
    .values({ sequence, time, ...list, rejected: rejected.count })
    .execute()
}

export async function projectScreening(
  trx: Writing,
  { sequence, time, author }: StoredEntry,
  body: RowsScreened,
): Promise<void> {
  const { file, columns, lists, least, engine } = body
  await trx
    .insertInto('screenings')
    .values({
      sequence,
      id: body.screening,
      time,
      author,
      file: file.name,
      sha256: file.sha256,
      headings: headingsKey(body.headings),
      columns: JSON.stringify(columns),
      lists: JSON.stringify(lists),
      least,
      engine,
      ...countsOf(body.rows),
    })
    .execute()
  const words = body.entries.map(({ entry }) => wordsOf(entry))
  const rows = body.rows.flatMap((row) =>
    (row.candidates ?? []).map(({ entry }, position) => {
      const one = body.entries[entry]!
      return {
        screening: sequence,
        row: row.row,
        position,
        entry,
        pair: pairOf(body.lists[one.list]!.list, row, one.entry),
        said: saidBy(row),
        words: words[entry]!,
      }
    }),
  )
  await insertRows(trx, 'candidates', rows)
}

function countsOf(all: ScreenedRow[]) {
  const counts = { rows: all.length, matched: 0, unnamed: 0, malformed: 0 }
  for (const row of all) {
    if (row.candidates) counts.matched++
    else if (!isNamed(row.name)) counts.unnamed++
    if (row.malformed) counts.malformed++
  }
  return counts
}

const isNamed = (name: string) => /[\p{L}\p{N}]/u.test(name)

/** The last decision is the one that is held against what stands there now; those before it stay in the ledger. */
export async function projectCandidate(
  trx: Writing,
  { sequence }: StoredEntry,
  { pair, said, words, decision }: CandidateDecided,
): Promise<void> {
  const row = { said, words, decision, sequence }
  await trx
    .insertInto('candidate_decisions')
    .values({ pair, ...row })
    .onConflict((conflict) => conflict.column('pair').doUpdateSet(row))
    .execute()
}
