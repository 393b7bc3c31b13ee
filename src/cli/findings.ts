/** Findings as people read them in a table: when, who to whom, what in which words, how sure, and where it stands. */
import { quoted } from '../../messages/dates.ts'
import { actTypes as en } from '../../messages/en/acts.ts'
import { actTypes as fr } from '../../messages/fr/acts.ts'
import type { Finding, PartialDate } from '../model.ts'
import type { AskStatus, DocumentSummary, KeptFinding, ReviewState } from '../record/contract.ts'
import type { Call } from './call.ts'
import type { Paragraph } from './table.ts'
import { slicePoints } from './text.ts'

export type Speaker = Pick<Call, 'say' | 'locale'>

/** Day of what a finding says, or of the document that says it. */
export function dayOf(finding: Finding & { document?: DocumentSummary }): PartialDate | null {
  const own = 'when' in finding ? finding.when : null
  return own ?? finding.document?.published ?? null
}

/** What was done, in a word. */
export const actWord = (type: string, locale: 'en' | 'fr'): string =>
  (locale === 'fr' ? fr : en)[type] ?? type

/** "Human Rights Watch → Emmanuel Macron → Xi Jinping". */
export function whoToWhom(finding: Finding, { say }: Speaker): string {
  const names = (list: string[]) => list.join(', ')
  switch (finding.kind) {
    case 'ask':
      return [
        names(finding.asker) || say.someone,
        names(finding.addressee) || say.nobodyNamed,
        names(finding.final),
      ]
        .filter((name, i) => name !== '' && !(i === 2 && name === names(finding.addressee)))
        .join(' → ')
    case 'pledge':
      return arrow(names(finding.by) || say.someone, names(finding.to))
    case 'stance':
      return arrow(names(finding.by) || say.someone, names(finding.toward))
    case 'act':
      return arrow(names(finding.actor), names(finding.object))
    case 'omission':
      return names(finding.by) || say.someone
    case 'figure':
      return names(finding.according_to)
  }
}

const arrow = (from: string, to: string) => (to === '' ? from : from === '' ? `→ ${to}` : `${from} → ${to}`)

/** What a finding is about, in a few words of its slots. */
export function gist(finding: Finding, { say, locale }: Speaker): string {
  switch (finding.kind) {
    case 'ask':
    case 'pledge':
    case 'omission':
      return finding.action
    case 'stance':
      return say.positions[finding.position] + (finding.about ? ` (${finding.about})` : '')
    case 'act':
      return [actWord(finding.type, locale), finding.where, say.modalities[finding.modality]]
        .filter(Boolean)
        .join(', ')
    case 'figure':
      return `${finding.count} ${finding.unit}`
  }
}

/** The gist, then the quote; the gist is left out where the quote says hardly more. */
export function whatSaid(finding: Finding, speaker: Speaker): Paragraph[] {
  const words = gist(finding, speaker)
  const quote: Paragraph = { text: quoted(finding.quote, speaker.locale), style: 'dim' }
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
  const repeats =
    plain(finding.quote).includes(plain(words)) && plain(words).length > 0.4 * plain(finding.quote).length
  return words === '' || repeats ? [{ ...quote, style: 'plain' }] : [words, quote]
}

/** Status of an ask, state of review, and the identifier by which to decide. */
export function standing(finding: KeptFinding & { status?: AskStatus }, { say }: Speaker): Paragraph[] {
  return [
    ...(finding.status ? [say.statuses[finding.status]] : []),
    stateOf(finding, say),
    { text: shortId(finding.id), style: 'dim' as const },
  ]
}

/** What was decided; of what is not settled, who decided what. */
function stateOf({ state, review }: KeptFinding, say: Speaker['say']): string {
  return review ? say.reviewing.review(review.state, review.by) : say.states[state]
}

/** Enough of an identifier to copy: the first digits after the kind. */
function shortId(id: string): string {
  return /^[a-z]+-([0-9a-f]{8})[0-9a-f]{8}$/.exec(id)?.[1] ?? id
}

/** Name of a document in a narrow column, and its publisher. */
export function source(document: DocumentSummary): Paragraph[] {
  const publisher = document.publisher ? [document.publisher] : []
  return [...publisher, { text: document.title ?? document.name, style: publisher.length ? 'dim' : 'plain' }]
}

/** Fields of a kept finding for CSV. */
export const findingFields: Record<string, (row: KeptFinding) => string | number | null> = {
  id: (f) => f.id,
  kind: (f) => f.kind,
  state: (f) => f.state as ReviewState,
  document: (f) => f.document.name,
  title: (f) => f.document.title,
  publisher: (f) => f.document.publisher,
  published: (f) => f.document.published,
  start: (f) => f.start,
  end: (f) => f.end,
  quote: (f) => f.quote,
  voice: (f) => f.voice,
  ...slotFields(),
  confidence: (f) => f.confidence,
  rule: (f) => f.rule,
}

/** Every slot of every kind, a column each; names are joined by " | ". */
export function slotFields<F extends Finding>(): Record<string, (row: F) => string | null> {
  const slots =
    'asker addressee final action concerning occasion due by to toward position about type actor object where modality count unit according_to when'
  return Object.fromEntries(
    slots.split(' ').map((slot) => [
      slot,
      (row: F) => {
        const value = (row as unknown as Record<string, string | string[] | null | undefined>)[slot]
        return Array.isArray(value) ? value.join(' | ') : (value ?? null)
      },
    ]),
  )
}

/** Words of a text around a span, cut at words: for showing a mention where it stands. Offsets in code points. */
export function context(text: string, start: number, end: number, around = 90): string {
  const before = slicePoints(text, Math.max(0, start - around), start)
  const after = slicePoints(text, end, end + around)
  const head = start > around ? before.replace(/^\S*\s/, '… ') : before
  const tail = after.length >= around ? after.replace(/\s\S*$/, ' …') : after
  return `${head}${slicePoints(text, start, end)}${tail}`.replace(/\s+/g, ' ').trim()
}
