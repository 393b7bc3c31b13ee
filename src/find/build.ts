/** Makes findings of matches: fills slots with names, decides voice, and drops what says the same thing twice. */
import type { Finding } from '../model.ts'
import type { Part } from './clauses.ts'
import type { ActionPart, Match } from './match.ts'
import type { Resolver } from './resolve.ts'
import { type Text, wordsAt } from './text.ts'

/** A finding still counted in words. */
export type Draft = Part & { anchor: number; finding: Finding }

/** One draft for each thing found by a match. */
export function draftsOf(text: Text, match: Match, resolver: Resolver): Draft[] {
  if (match.rule.kind === 'ask') return askDrafts(text, match, resolver)
  return []
}

function askDrafts(text: Text, match: Match, resolver: Resolver): Draft[] {
  const { slots, split, rule } = match
  const askerPart = slots.get('asker')
  const voice = resolver.voice(match.anchor)
  const asker = askerPart ? resolver.values(askerPart) : voice
  const addresseePart = slots.get('addressee')
  const addressee = addresseePart ? resolver.values(addresseePart) : []
  const parts: ActionPart[] = split
    ? split.parts
    : [{ from: match.from, to: match.to, final: null, item: false }]
  return parts.map((part, i) => {
    const from = i === 0 && !part.item ? Math.min(match.from, part.from) : part.from
    const span = { from, to: i === 0 && !split ? match.to : part.to }
    const action = slots.get('action') ?? part
    return {
      ...span,
      anchor: match.anchor,
      finding: {
        kind: 'ask',
        start: text.words[span.from]!.start,
        end: text.words[span.to - 1]!.end,
        quote: '',
        voice: voice[0] ?? null,
        confidence: rule.base,
        rule: `${rule.kind}/${rule.name}`,
        asker,
        addressee,
        final: part.final ? resolver.values(part.final) : [],
        action: wordsAt(text, split ? part.from : action.from, split ? part.to : action.to),
        concerning: resolver.personsIn(part).filter((name) => !addressee.includes(name)),
        occasion: null,
        due: null,
        when: null,
      },
    }
  })
}

/** Of two drafts of one kind that cover each other, keeps the surer, then the longer. */
export function withoutRepeats(drafts: Draft[]): Draft[] {
  const sorted = drafts.map((draft, order) => ({ draft, order }))
  sorted.sort(
    (a, b) =>
      a.draft.finding.start - b.draft.finding.start ||
      b.draft.finding.end - a.draft.finding.end ||
      a.order - b.order,
  )
  const kept: Draft[] = []
  for (const { draft } of sorted) {
    let repeated = false
    for (let i = kept.length - 1; i >= 0 && i > kept.length - 12; i--) {
      const other = kept[i]!
      if (other.finding.kind !== draft.finding.kind || !covers(other.finding, draft.finding)) continue
      if (draft.finding.confidence > other.finding.confidence) kept[i] = draft
      repeated = true
      break
    }
    if (!repeated) kept.push(draft)
  }
  return kept
}

function covers(a: Finding, b: Finding): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= 0.6 * Math.max(a.end - a.start, b.end - b.start)
}
