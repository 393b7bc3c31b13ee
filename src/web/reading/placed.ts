/** What the reading desk knows of one document's findings: their order, their numbers, and their place in UTF-16 units. */
import { inOrder } from '../../addresses.ts'
import type { KeptDocument, KeptFinding } from '../../record/contract.ts'
import { unitsOf } from './points.ts'
import type { Layer } from './segments.ts'

/** A finding with its number on the desk and its place in the text as the browser counts. */
export interface Placed extends Layer {
  number: number
  finding: KeptFinding
}

/** Findings in their order, numbered from 1. */
export function placedFindings(kept: KeptDocument): Placed[] {
  const unit = unitsOf(kept.document.text)
  return inOrder(kept.kept).map((finding, place) => ({
    id: finding.id,
    number: place + 1,
    finding,
    start: unit(finding.start),
    end: unit(finding.end),
  }))
}

/** The proposal that follows a finding, from the top again after the last; null where nothing else is proposed. */
export function nextProposed(placed: Placed[], from: string): Placed | null {
  const at = placed.findIndex(({ finding }) => finding.id === from)
  const ahead = [...placed.slice(at + 1), ...placed.slice(0, Math.max(0, at))]
  return ahead.find(({ finding }) => finding.state === 'proposed') ?? null
}

/** What the fragment of an address points at: a finding, or a stretch in code points as RFC 5147 writes it. */
export function soughtIn(hash: string): { finding: string } | { start: number; end: number } | null {
  const finding = /^finding=(.+)$/.exec(hash)?.[1]
  if (finding !== undefined) return { finding: decodeURIComponent(finding) }
  const place = /^char=(\d+),(\d+)$/.exec(hash)
  return place ? { start: Number(place[1]), end: Number(place[2]) } : null
}

export function findingHash(id: string): string {
  return `#finding=${encodeURIComponent(id)}`
}
