/** Questions about figures: every count on record, by what is counted. */
import type { KeptFinding } from './contract.ts'
import type { Store } from './database.ts'
import { keptFindings } from './kept.ts'
import { kindNumber, stateNumber } from './kinds.ts'

/** Figures that nobody rejected, of the documents published last first; `most`: so many. */
export async function listFigures(
  store: Store,
  most?: number,
): Promise<Extract<KeptFinding, { kind: 'figure' }>[]> {
  // By way of the documents in the order of their index, so that no others are read.
  const figures = store
    .selectFrom('documents')
    .crossJoin('findings')
    .select('findings.number')
    .whereRef('findings.document', '=', 'documents.number')
    .where('documents.replaced_by', 'is', null)
    .where('findings.kind', '=', kindNumber('figure'))
    .where('findings.state', '<>', stateNumber('rejected'))
    .orderBy('documents.known_on', (by) => by.desc().nullsLast())
    .orderBy('documents.number', 'desc')
    .orderBy('findings.start')
    .orderBy('findings.number')
  const rows = await (most === undefined ? figures : figures.limit(most)).execute()
  const kept = await keptFindings(
    store,
    rows.map((row) => row.number),
  )
  return kept.filter((finding) => finding.kind === 'figure')
}
