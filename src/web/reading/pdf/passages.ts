/** Which passages stand on which page of a document: its findings, and what the reader came for. */
import type { KeptDocument, KeptFinding } from '../../../record/contract.ts'
import type { Placed } from '../placed.ts'
import { unitsOf } from '../points.ts'
import { pageOf, type Sought, soughtOn } from './placing.ts'

/** A passage, or the part of it that stands on one page. */
export interface OnPage {
  /** Null for the passage that the reader came for. */
  placed: Placed | null
  sought: Sought
}

/** For each page, what stands on it, in the order of the text. */
export function passagesByPage(
  kept: KeptDocument,
  shown: readonly Placed[],
  sought: { start: number; end: number } | null,
): Map<number, OnPage[]> {
  const { text } = kept.document
  const unit = unitsOf(text)
  const starts = startsOf(kept)
  const all: { placed: Placed | null; start: number; end: number }[] = shown.map((placed) => ({
    placed,
    start: placed.start,
    end: placed.end,
  }))
  if (sought) all.push({ placed: null, start: unit(sought.start), end: unit(sought.end) })
  const byPage = new Map<number, OnPage[]>()
  for (const { placed, ...passage } of all)
    for (const { page, sought } of soughtOn(text, starts, passage))
      byPage.set(page, [...(byPage.get(page) ?? []), { placed, sought }])
  return byPage
}

/** The page on which each finding begins, counted from 1. */
export function pagesOfFindings(kept: KeptDocument): (finding: KeptFinding) => number {
  const starts = kept.document.pages ?? [0]
  return ({ start }) => pageOf(starts, start) + 1
}

function startsOf(kept: KeptDocument): number[] {
  return (kept.document.pages ?? [0]).map(unitsOf(kept.document.text))
}
