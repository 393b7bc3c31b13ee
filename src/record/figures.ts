/** Questions about figures: every count on record, by what is counted. */
import { currentFindings } from './asks.ts'
import type { KeptFinding } from './contract.ts'
import type { Store } from './database.ts'
import { keptFindings } from './kept.ts'

/** Figures that nobody rejected, in the order in which they came to be known. */
export async function listFigures(store: Store): Promise<Extract<KeptFinding, { kind: 'figure' }>[]> {
  const rows = await currentFindings(store)
    .where('findings.kind', '=', 'figure')
    .orderBy('findings.number')
    .execute()
  const kept = await keptFindings(
    store,
    rows.map((row) => row.number),
  )
  return kept.filter((finding) => finding.kind === 'figure')
}
