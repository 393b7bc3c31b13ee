/** Questions about findings whose passages changed: which decisions wait for somebody, and what became of a version's findings. */
import { anchored } from '../review/anchors.ts'
import type { AnchoredFinding, LostFinding } from './contract.ts'
import type { Store } from './database.ts'
import { keptText } from './keeping.ts'
import { keptFindings, summaries } from './kept.ts'
import { shownState } from './reviewing.ts'
import { findingIn, standingBodies } from './standing-bodies.ts'

/** Decided findings whose words are not in the text that stands now, by document and place. */
export async function listLost(store: Store): Promise<LostFinding[]> {
  const rows = await store.selectFrom('lost').selectAll().orderBy('document').orderBy('finding').execute()
  const known = await summaries(
    store,
    rows.map((row) => row.document),
  )
  const bodies = await standingBodies(
    store,
    rows.map((row) => row.entry),
  )
  return rows.map(({ finding, document, state, entry, place, why }) => ({
    finding,
    state: shownState(state),
    why,
    said: findingIn(bodies.get(entry), place),
    document: known.get(document)!,
  }))
}

/** What became of the findings of the version that a document replaced; none where it replaced none. */
export async function anchorsOf(store: Store, id: string): Promise<AnchoredFinding[]> {
  const row = await store
    .selectFrom('documents')
    .innerJoin('documents as before', 'before.number', 'documents.replaces')
    .select(['before.number', 'before.text as old', 'documents.text as text'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (!row) return []
  const numbers = await store
    .selectFrom('findings')
    .select('number')
    .where('document', '=', row.number)
    .orderBy('start')
    .orderBy('number')
    .execute()
  const findings = await keptFindings(
    store,
    numbers.map((one) => one.number),
  )
  const [before, after] = [await keptText(store, row.old), await keptText(store, row.text)]
  return findings.map((finding) => ({ finding, ...anchored(before, finding, after) }))
}
