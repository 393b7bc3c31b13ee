/** The decisions about a finding that stand: those on record, without those that were taken back since. */
import type { Finding } from '../model.ts'
import type { DecisionWithdrawn, DocumentRead, FindingCorrected } from './bodies.ts'
import type { EntryKind } from './contract.ts'
import type { Store } from './database.ts'
import { entryRows } from './entries.ts'
import { findingIds } from './identity.ts'
import { standingBody } from './standing-bodies.ts'

export interface StandingDecision {
  sequence: number
  author: string
  time: string
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
  const kept = await entryRows(store)
    .innerJoin('history', 'history.sequence', 'entries.sequence')
    .where('history.subject', '=', finding)
    .where('entries.kind', 'in', [...decisions, 'DecisionWithdrawn'])
    .orderBy('entries.sequence')
    .execute()
  const rows: StandingDecision[] = []
  for (const row of kept) {
    const body = await standingBody(store, row)
    const { sequence, author, time, kind } = row
    if (body !== null) rows.push({ sequence, author, time, kind, body })
  }
  const withdrawn = new Set(
    rows
      .filter(({ kind }) => kind === 'DecisionWithdrawn')
      .map(({ body }) => (JSON.parse(body) as DecisionWithdrawn).entry),
  )
  return rows.filter(({ sequence, kind }) => kind !== 'DecisionWithdrawn' && !withdrawn.has(sequence))
}

/** Where a finding stands in the ledger: an entry, and its place among the findings of a reading. */
export interface FindingPlace {
  entry: number
  place: number | null
  said: Finding
}

/** What a finding says after these decisions: as a person wrote it last, else null, for as the machine proposed it. */
export function saidBy(standing: StandingDecision[]): FindingPlace | null {
  const written = standing.findLast(({ kind }) => kind === 'FindingCorrected' || kind === 'FindingAdded')
  if (!written) return null
  return { entry: written.sequence, place: null, said: (JSON.parse(written.body) as FindingCorrected).to }
}

/** What the latest reading that proposed a finding said. Cost: linear in the readings of its document. */
export async function proposedAs(store: Store, document: string, finding: string): Promise<FindingPlace> {
  const readings = await entryRows(store)
    .innerJoin('history', 'history.sequence', 'entries.sequence')
    .where('history.subject', '=', document)
    .where('entries.kind', '=', 'DocumentRead')
    .orderBy('entries.sequence', 'desc')
    .execute()
  for (const row of readings) {
    const body = await standingBody(store, row)
    if (body === null) continue
    const { findings } = JSON.parse(body) as DocumentRead
    const place = findingIds(document, findings).indexOf(finding)
    if (place >= 0) return { entry: row.sequence, place, said: findings[place]! }
  }
  throw new Error(`no reading proposed ${finding}`)
}
