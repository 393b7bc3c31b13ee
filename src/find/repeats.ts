/** Of findings that say the same thing twice, keeps one. */
import type { Finding } from '../model.ts'
import type { Draft } from './build.ts'

/** "We ask that you raise this and press for X": what the one asked is to ask is a step of that ask. */
function isStepOf(draft: Draft, one: Draft): boolean {
  if (draft.kind !== 'ask' || one.kind !== 'ask' || one.anchor >= draft.anchor || one.end < draft.start + 20)
    return false
  return draft.asker.some((name) => one.addressee.includes(name))
}

/** Drops asks without a subject of their own that stand inside what another ask asks for: they are its steps. */
function withoutBorrowed(drafts: Draft[]): Draft[] {
  const whole = drafts.filter((one) => one.kind === 'ask' && !one.borrowed).sort((a, b) => a.start - b.start)
  let at = 0
  let reach: Draft[] = []
  return [...drafts]
    .sort((a, b) => a.start - b.start)
    .filter((draft) => {
      while (at < whole.length && whole[at]!.start <= draft.start) reach.push(whole[at++]!)
      reach = reach.filter((one) => one.end > draft.start).slice(-20)
      if (draft.kind === 'ask' && reach.some((one) => isStepOf(draft, one))) return false
      return !(
        draft.kind === 'ask' &&
        draft.borrowed &&
        reach.some((one) => one.anchor !== draft.anchor && one.end >= Math.min(draft.end, draft.start + 30))
      )
    })
}

/** Of two drafts of one kind that cover each other, keeps the surer, then the longer. */
export function withoutRepeats(all: Draft[]): Draft[] {
  const drafts = withoutBorrowed(all)
  const sorted = drafts.map((draft, order) => ({ draft, order }))
  sorted.sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end || a.order - b.order)
  const kept: Draft[] = []
  for (const { draft } of sorted) {
    let repeated = false
    for (let i = kept.length - 1; i >= 0 && i > kept.length - 16; i--) {
      const other = kept[i]!
      if (
        other.kind !== draft.kind ||
        !(covers(other, draft) || sameAnchor(other, draft) || saysAgain(other, draft))
      )
        continue
      if (draft.confidence > other.confidence) kept[i] = draft
      repeated = true
      break
    }
    if (!repeated) kept.push(draft)
  }
  return kept
}

/** Two rules read the same word: one of the readings holds the other. */
function sameAnchor(a: Draft, b: Draft): boolean {
  return a.anchor === b.anchor && a.rule !== b.rule && a.start <= b.start && b.end <= a.end
}

/** "The ministry said it was concerned": the stance and its report are one. */
function saysAgain(a: Draft, b: Draft): boolean {
  if (a.kind !== 'stance' || b.kind !== 'stance' || !a.rule.startsWith('stance/says-')) return false
  return a.start <= b.start && a.end === b.end && a.position === b.position && `${a.by}` === `${b.by}`
}

function covers(a: Finding, b: Finding): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= 0.6 * Math.max(a.end - a.start, b.end - b.start)
}
