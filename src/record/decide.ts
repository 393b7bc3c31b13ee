/** Brings what is on record now to a decision, and appends the entry that it makes. */
import type { Finding } from '../model.ts'
import * as review from '../review/decide.ts'
import { type ReviewKind, stateAfter } from '../review/reviewers.ts'
import { append } from './appending.ts'
import type { AskAnswered, Bodies, FindingDecided } from './bodies.ts'
import type { Decision, Entry } from './contract.ts'
import type { Store } from './database.ts'
import { entryRows, shown } from './entries.ts'
import { findingId } from './identity.ts'
import { presentCandidate, type SeenScreenings } from './keep-screening.ts'
import { type By, headOf, keptText, type Writing } from './keeping.ts'
import { isCalled, stateName } from './kinds.ts'
import { slicePoints } from './passages.ts'
import { noPassages, project } from './project.ts'
import { checkReviewer } from './reviewing.ts'
import { decisionsAbout } from './standing.ts'
import { findingIn, standingBodies, standingBody } from './standing-bodies.ts'

/** Decides inside the writer's transaction, so that two people who decide at once do not both decide the same. */
export async function decideNow(
  trx: Writing,
  decision: Decision,
  by: By,
  seen: SeenScreenings = new Map(),
): Promise<Entry> {
  const { kind, body } = await decidable(trx, decision, seen)
  if (isReview(kind)) await checkReviewer(trx, kind, (body as FindingDecided).finding, by.author)
  const entry = await append(trx, await headOf(trx), by, kind, body)
  await project(trx, entry, noPassages)
  return shown(entry)
}

const isReview = (kind: Decision['kind']): kind is ReviewKind => kind in stateAfter

type Decided = { [K in Decision['kind']]: { kind: K; body: Bodies[K] } }[Decision['kind']]

/** What a decision becomes, from what a store shows. Throws where it cannot be taken. */
export async function decidable(
  trx: Store,
  decision: Decision,
  seen: SeenScreenings = new Map(),
): Promise<Decided> {
  const { kind } = decision
  switch (kind) {
    case 'FindingConfirmed':
      return { kind, body: review.confirm(decision, await presentFinding(trx, decision.finding)) }
    case 'FindingRejected':
      return { kind, body: review.reject(decision, await presentFinding(trx, decision.finding)) }
    case 'FindingCorrected':
      return { kind, body: review.correct(decision, await presentFinding(trx, decision.finding)) }
    case 'FindingAdded':
      return { kind, body: review.add(decision, await presentAddition(trx, decision.document, decision.to)) }
    case 'AskAnswered':
      return { kind, body: review.answer(decision, await presentAsk(trx, decision)) }
    case 'LossAccepted':
      return { kind, body: review.acceptLoss(decision, await isLost(trx, decision.finding)) }
    case 'DecisionWithdrawn':
      return { kind, body: review.withdraw(decision, await lastDecision(trx, decision.entry)) }
    case 'EntitiesMerged': {
      const merge = []
      for (const id of decision.merge) merge.push(await presentEntity(trx, id))
      return { kind, body: review.merge(decision, { keep: await presentEntity(trx, decision.keep), merge }) }
    }
    case 'EntitiesParted': {
      const entity = await presentEntity(trx, decision.entity)
      return { kind, body: review.part(decision, { entity, from: await presentEntity(trx, decision.from) }) }
    }
    case 'EntitiesHeldApart': {
      const [one, other] = decision.entities
      const both = [await presentEntity(trx, one), await presentEntity(trx, other)] as const
      return { kind, body: review.holdApart(decision, both) }
    }
    case 'TranslationStated': {
      const [document, of] = [
        await translatedBy(trx, decision.document),
        await translatedBy(trx, decision.of),
      ]
      return { kind, body: review.stateTranslation(decision, { document, of }) }
    }
    case 'TranslationRetracted':
      return {
        kind,
        body: review.retractTranslation(decision, await translatedBy(trx, decision.document)),
      }
    case 'CandidateDecided':
      return { kind, body: review.decideCandidate(decision, await presentCandidate(trx, decision, seen)) }
  }
}

async function presentFinding(trx: Store, id: string): Promise<review.PresentFinding | null> {
  const row = await trx
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select([
      'findings.state',
      'findings.start',
      'findings.end',
      'findings.entry',
      'findings.place',
      'documents.id as document',
    ])
    .where(isCalled(trx, id))
    .executeTakeFirst()
  if (!row) return null
  const document = (await presentDocument(trx, row.document))!
  const bodies = await standingBodies(trx, [row.entry])
  const { start, end } = row
  return {
    id,
    state: stateName(row.state),
    said: { ...findingIn(bodies.get(row.entry), row.place), start, end },
    document,
  }
}

async function isLost(trx: Store, finding: string): Promise<boolean> {
  const row = await trx
    .selectFrom('lost')
    .select('document')
    .where('finding', '=', finding)
    .executeTakeFirst()
  return row !== undefined
}

async function presentDocument(trx: Store, id: string): Promise<review.PresentDocument | null> {
  const row = await trx
    .selectFrom('documents')
    .select(['name', 'text'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const text = await keptText(trx, row.text)
  return { id, name: row.name, wordsAt: (start, end) => slicePoints(text, start, end) }
}

async function presentAddition(trx: Store, document: string, to: Finding) {
  const id = findingId(document, to)
  const taken = await trx.selectFrom('findings').select('number').where(isCalled(trx, id)).executeTakeFirst()
  return { document: await presentDocument(trx, document), id, taken: taken !== undefined }
}

async function presentAsk(trx: Store, decision: Extract<Decision, { kind: 'AskAnswered' }>) {
  const last = await trx
    .selectFrom('answers')
    .innerJoin('findings', 'findings.number', 'answers.finding')
    .select('answers.sequence')
    .where(isCalled(trx, decision.ask))
    .orderBy('answers.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    ask: await presentFinding(trx, decision.ask),
    source: decision.answer ? await presentDocument(trx, decision.answer.document) : null,
    last: last ? ((await standingBodies(trx, [last.sequence])).get(last.sequence) as AskAnswered) : null,
  }
}

/** What an entry decided about, and whether anything that was decided about it since still stands. */
async function lastDecision(trx: Store, sequence: number): Promise<review.PresentDecision | null> {
  const entry = await entryRows(trx).where('entries.sequence', '=', sequence).executeTakeFirst()
  const body = entry && (await standingBody(trx, entry))
  const about = body && review.findingDecided(entry.kind, JSON.parse(body))
  if (!about) return null
  const standing = await decisionsAbout(trx, about)
  return { finding: about, last: standing.at(-1)?.sequence === sequence }
}

/** What a document is said to translate; null where there is no such document. */
async function translatedBy(trx: Store, id: string): Promise<review.PresentTranslation | null> {
  const row = await trx
    .selectFrom('documents')
    .leftJoin('translations', 'translations.document', 'documents.id')
    .select(['documents.id', 'translations.translated', 'translations.made_by'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  return row ? { id: row.id, of: row.translated, by: row.made_by } : null
}

async function presentEntity(trx: Store, id: string): Promise<review.PresentEntity | null> {
  const row = await trx
    .selectFrom('entities')
    .innerJoin('entities as standing', 'standing.number', 'entities.canonical')
    .select(['entities.id', 'entities.kind', 'standing.id as standing', 'entities.merged_into'])
    .where('entities.id', '=', id)
    .executeTakeFirst()
  return row ? { id: row.id, kind: row.kind, standing: row.standing, merged: row.merged_into !== null } : null
}
