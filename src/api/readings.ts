/** What each reading of a document proposed that the one before did not, and what it did not propose again. */
import type { Finding } from '../model.ts'
import type { Entry } from '../record/contract.ts'
import { findingIds } from '../record/identity.ts'

export interface ReadingChange {
  sequence: number
  time: string
  engine: string
  findings: number
  fresh: Finding[]
  gone: Finding[]
}

interface Reading {
  document: { id: string }
  engine: string
  findings: Finding[]
}

/** Readings of one document from its history, the latest first, each beside the one before. */
export function readingChanges(document: string, history: Entry[]): ReadingChange[] {
  const readings = history.flatMap((entry) => {
    const body = entry.body as Reading | null
    return entry.kind === 'DocumentRead' && body?.document.id === document ? [{ entry, body }] : []
  })
  let before = new Map<string, Finding>()
  const changes = readings.map(({ entry, body }) => {
    const ids = findingIds(document, body.findings)
    const now = new Map(ids.map((id, i) => [id, body.findings[i]!]))
    const change = {
      sequence: entry.sequence,
      time: entry.time,
      engine: body.engine,
      findings: now.size,
      fresh: [...now].filter(([id]) => !before.has(id)).map(([, finding]) => finding),
      gone: [...before].filter(([id]) => !now.has(id)).map(([, finding]) => finding),
    }
    before = now
    return change
  })
  return changes.reverse()
}
