/** The decisions about a finding that stand: those on record, without those that were taken back since. */
import type { Finding } from '../model.ts'
import type { DecisionWithdrawn, DocumentRead, FindingCorrected } from './bodies.ts'
import type { EntryKind } from './contract.ts'
import type { Store } from './database.ts'
import { findingIds } from './identity.ts'
import { standingBody } from './standing-bodies.ts'

export interface StandingDecision {
  sequence: number
  kind: EntryKind
  body: string
}

const decisions: EntryKind[] = [
  'FindingConfirmed',
  'FindingCorrected',
  'FindingRejected',
  'FindingAdded',
  'AskAnswered',
]

/** In the order in which they were taken. Cost: linear in the entries about the finding. */
export async function decisionsAbout(store: Store, finding: string): Promise<StandingDecision[]> {
  const kept = await store
    .selectFrom('history')
    .innerJoin('entries', 'entries.sequence', 'history.sequence')
    .select(['entries.sequence', 'entries.kind', 'entries.packed', 'entries.body'])
    .where('history.subject', '=', finding)
    .where('entries.kind', 'in', [...decisions, 'DecisionWithdrawn'])
    .orderBy('entries.sequence')
    .execute()
  const rows: StandingDecision[] = []
  for (const row of kept) {
    const body = await standingBody(store, row)
    if (body !== null) rows.push({ sequence: row.sequence, kind: row.kind, body })
  }
  const withdrawn = new Set(
    rows
      .filter(({ kind }) => kind === 'DecisionWithdrawn')
      .map(({ body }) => (JSON.parse(body) as DecisionWithdrawn).entry),
  )
  return rows.filter(({ sequence, kind }) => kind !== 'DecisionWithdrawn' && !withdrawn.has(sequence))
}

/** What a finding says after these decisions: as a person wrote it last, else null, for as the machine proposed it. */
export function saidBy(standing: StandingDecision[]): Finding | null {
  const written = standing.findLast(({ kind }) => kind === 'FindingCorrected' || kind === 'FindingAdded')
  return written ? (JSON.parse(written.body) as FindingCorrected).to : null
}

/** What the latest reading that proposed a finding said. Cost: linear in the readings of its document. */
export async function proposedAs(store: Store, document: string, finding: string): Promise<Finding> {
  const readings = await store
    .selectFrom('history')
    .innerJoin('entries', 'entries.sequence', 'history.sequence')
    .select(['entries.sequence', 'entries.packed', 'entries.body'])
    .where('history.subject', '=', document)
    .where('entries.kind', '=', 'DocumentRead')
    .orderBy('entries.sequence', 'desc')
    .execute()
  for (const row of readings) {
    const body = await standingBody(store, row)
    if (body === null) continue
    const { findings } = JSON.parse(body) as DocumentRead
    const at = findingIds(document, findings).indexOf(finding)
    if (at >= 0) return findings[at]!
  }
  throw new Error(`no reading proposed ${finding}`)
}
