/**
 * What people decide, as pure functions: from what is on record now and a decision to the entry that says so, or the
 * Problem that stands against it. Nothing here reads or writes.
 */
import type { Finding, Passage } from '../model.ts'
import { Problem } from '../problem.ts'
import type { Decision, EntryKind, ReviewState, Translator } from '../record/contract.ts'
import { isUnsettled, type WeighedState } from './reviewers.ts'

/** A finding as it stands now. */
export interface PresentFinding {
  id: string
  state: WeighedState
  said: Finding
  document: PresentDocument
}

/** The document that a quote must stand in. */
export interface PresentDocument {
  id: string
  name: string
  /** The words between two code points of its text. */
  wordsAt(start: number, end: number): string
}

/** An entity as it stands: who stands for it, and whether it was merged into another. */
export interface PresentEntity {
  id: string
  kind: string
  /** Id of the entity that stands for it: itself where it stands alone. */
  standing: string
  merged: boolean
}

/** A decision on record: the finding it is about, and whether it is the last that stands about that finding. */
export interface PresentDecision {
  finding: string
  last: boolean
}

/** A document, and what it is said to translate. */
export interface PresentTranslation {
  id: string
  of: string | null
  by: Translator | null
}

type Of<K extends Decision['kind']> = Extract<Decision, { kind: K }>

/** Body of FindingConfirmed. Problems: finding_not_found, finding_decided, quote_not_there. */
export function confirm(decision: Of<'FindingConfirmed'>, present: PresentFinding | null) {
  const finding = found(decision.finding, present)
  refuseSame(finding, 'confirmed')
  checkQuote(finding.said, finding.document)
  return { finding: finding.id, ...why(decision) }
}

/** Body of FindingRejected. Problems: finding_not_found, finding_decided. */
export function reject(decision: Of<'FindingRejected'>, present: PresentFinding | null) {
  const finding = found(decision.finding, present)
  refuseSame(finding, 'rejected')
  return { finding: finding.id, ...why(decision) }
}

/** Body of FindingCorrected. Problems: finding_not_found, finding_kind_changed, quote_not_there, finding_decided. */
export function correct(decision: Of<'FindingCorrected'>, present: PresentFinding | null) {
  const finding = found(decision.finding, present)
  const { id, said } = finding
  if (decision.to.kind !== said.kind)
    throw new Problem('finding_kind_changed', { finding: id, kind: said.kind, to: decision.to.kind })
  checkQuote(decision.to, finding.document)
  const to = byHand(decision.to)
  const isWritten = finding.state === 'corrected' || isUnsettled(finding.state)
  if (isWritten && sameFinding(to, said))
    throw new Problem('finding_decided', { finding: id, state: 'corrected' })
  return { finding: id, to, ...why(decision) }
}

/**
 * Body of FindingAdded. `id`: the one it will have; `taken`: whether the record holds that one already. Problems:
 * document_not_found, quote_not_there, finding_exists.
 */
export function add(
  decision: Of<'FindingAdded'>,
  present: { document: PresentDocument | null; id: string; taken: boolean },
) {
  if (!present.document) throw new Problem('document_not_found', { document: decision.document })
  checkQuote(decision.to, present.document)
  if (present.taken) throw new Problem('finding_exists', { finding: present.id })
  return { finding: present.id, document: present.document.id, to: byHand(decision.to), ...why(decision) }
}

/**
 * Body of AskAnswered. `source`: the document of the answer's passage; `last`: the answer that stands. Problems:
 * finding_not_found, finding_not_ask, finding_rejected_already, document_not_found, quote_not_there, ask_answered_so.
 */
export function answer(
  decision: Of<'AskAnswered'>,
  present: {
    ask: PresentFinding | null
    source: PresentDocument | null
    last: { status: string; answer: Passage | null } | null
  },
) {
  const ask = found(decision.ask, present.ask)
  if (ask.said.kind !== 'ask') throw new Problem('finding_not_ask', { finding: ask.id })
  if (ask.state === 'rejected') throw new Problem('finding_rejected_already', { finding: ask.id })
  const { status, answer } = decision
  if (answer) {
    if (!present.source) throw new Problem('document_not_found', { document: answer.document })
    checkQuote(answer, present.source)
  }
  const { last } = present
  if (last && last.status === status && samePassage(last.answer, answer))
    throw new Problem('ask_answered_so', { finding: ask.id, status })
  return { ask: ask.id, status, answer, ...why(decision) }
}

/** Id of the finding that an entry decided about; null where it is no decision that can be taken back. */
export function findingDecided(kind: EntryKind, body: { finding?: string; ask?: string }): string | null {
  if (kind === 'AskAnswered') return body.ask ?? null
  const decided = ['FindingConfirmed', 'FindingCorrected', 'FindingRejected', 'FindingAdded'].includes(kind)
  return decided ? (body.finding ?? null) : null
}

/** Body of DecisionWithdrawn. Problems: decision_not_found, decision_not_last. */
export function withdraw(decision: Of<'DecisionWithdrawn'>, present: PresentDecision | null) {
  const { entry } = decision
  if (!present) throw new Problem('decision_not_found', { entry })
  if (!present.last) throw new Problem('decision_not_last', { entry, finding: present.finding })
  return { entry, finding: present.finding, ...why(decision) }
}

/** Body of LossAccepted. Problems: finding_not_lost. */
export function acceptLoss(decision: Of<'LossAccepted'>, lost: boolean) {
  if (!lost) throw new Problem('finding_not_lost', { finding: decision.finding })
  return { finding: decision.finding, ...why(decision) }
}

/** Body of EntitiesMerged. Problems: entity_not_found, entities_of_two_kinds, entity_merged_already. */
export function merge(
  decision: Of<'EntitiesMerged'>,
  present: { keep: PresentEntity | null; merge: (PresentEntity | null)[] },
) {
  const keep = known(decision.keep, present.keep)
  const merged = decision.merge.map((id, i) => known(id, present.merge[i] ?? null))
  for (const entity of merged) {
    const details = { entity: entity.id, keep: keep.id }
    if (entity.standing === keep.standing) throw new Problem('entity_merged_already', details)
    if (entity.kind !== keep.kind) throw new Problem('entities_of_two_kinds', details)
  }
  return { keep: keep.id, merge: merged.map((entity) => entity.id), ...why(decision) }
}

/** Body of EntitiesParted. Problems: entity_not_found, entity_not_merged. */
export function part(
  decision: Of<'EntitiesParted'>,
  present: { entity: PresentEntity | null; from: PresentEntity | null },
) {
  const entity = known(decision.entity, present.entity)
  const from = known(decision.from, present.from)
  if (!entity.merged || entity.standing !== from.standing)
    throw new Problem('entity_not_merged', { entity: entity.id, from: from.id })
  return { entity: entity.id, from: from.id, ...why(decision) }
}

/** Body of EntitiesHeldApart, in the order of their ids. Problems: entity_not_found, entities_are_one. */
export function holdApart(
  decision: Of<'EntitiesHeldApart'>,
  present: readonly [PresentEntity | null, PresentEntity | null],
): { entities: [string, string]; why?: string } {
  const one = known(decision.entities[0], present[0])
  const other = known(decision.entities[1], present[1])
  if (one.standing === other.standing)
    throw new Problem('entities_are_one', { entity: one.id, other: other.id })
  const entities: [string, string] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  return { entities, ...why(decision) }
}

/**
 * Body of TranslationStated. Problems: document_not_found, translation_of_itself, translation_of_its_own,
 * translation_stated_so.
 */
export function stateTranslation(
  decision: Of<'TranslationStated'>,
  present: { document: PresentTranslation | null; of: PresentTranslation | null },
) {
  const document = kept(decision.document, present.document)
  const of = kept(decision.of, present.of)
  const { by } = decision
  if (document.id === of.id) throw new Problem('translation_of_itself', { document: document.id })
  if (of.of === document.id) throw new Problem('translation_of_its_own', { document: document.id, of: of.id })
  if (document.of === of.id && document.by === by)
    throw new Problem('translation_stated_so', { document: document.id, of: of.id, by })
  return { document: document.id, of: of.id, by, ...why(decision) }
}

/** Body of TranslationRetracted. Problems: document_not_found, translation_not_stated. */
export function retractTranslation(decision: Of<'TranslationRetracted'>, present: PresentTranslation | null) {
  const { id, of } = kept(decision.document, present)
  if (of === null) throw new Problem('translation_not_stated', { document: id })
  return { document: id, of, ...why(decision) }
}

/**
 * Body of CandidateDecided. It may be decided again, otherwise or by somebody else: the last decision stands. Problems:
 * candidate_not_found.
 */
export function decideCandidate<Present extends object>(
  decision: Of<'CandidateDecided'>,
  present: Present | null,
) {
  const { screening, row, list, entry } = decision
  if (!present) throw new Problem('candidate_not_found', { screening, row, list, entry })
  return { ...present, screening, row, decision: decision.decision, ...why(decision) }
}

function found(id: string, present: PresentFinding | null): PresentFinding {
  if (!present) throw new Problem('finding_not_found', { finding: id })
  return present
}

function kept(id: string, present: PresentTranslation | null): PresentTranslation {
  if (!present) throw new Problem('document_not_found', { document: id })
  return present
}

function known(id: string, present: PresentEntity | null): PresentEntity {
  if (!present) throw new Problem('entity_not_found', { entity: id })
  return present
}

function refuseSame(finding: PresentFinding, state: ReviewState) {
  if (finding.state === state) throw new Problem('finding_decided', { finding: finding.id, state })
}

/** The quote must stand in the document at its offsets: nothing is decided about words that are not there. */
function checkQuote(said: { start: number; end: number; quote: string }, document: PresentDocument) {
  const stands = said.end > said.start && document.wordsAt(said.start, said.end) === said.quote
  if (!stands) throw new Problem('quote_not_there', { quote: said.quote, document: document.name })
}

/** A person vouches for it: no rule made it, and its confidence is not a guess. */
function byHand<T extends Finding>(to: T): T {
  return { ...to, rule: 'hand', confidence: 1 }
}

function sameFinding(a: Finding, b: Finding): boolean {
  const sorted = (finding: Finding) =>
    JSON.stringify(Object.entries(finding).sort(([x], [y]) => (x < y ? -1 : 1)))
  return sorted(a) === sorted(b)
}

function samePassage(a: Passage | null, b: Passage | null): boolean {
  if (a === null || b === null) return a === b
  return a.document === b.document && a.start === b.start && a.end === b.end
}

function why({ why }: { why?: string }): { why?: string } {
  return why === undefined || why.trim() === '' ? {} : { why }
}
