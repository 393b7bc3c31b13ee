/** Applies one entry to the derived tables; add, decide and rebuild all go through here, so that they cannot differ. */

import {
  projectFindingRestricted,
  projectLifted,
  projectProtected,
  projectRestricted,
} from './access/restricting.ts'
import { projectUser, projectUserEnded } from './access/users.ts'
import type { Bodies, DocumentAdded, KeyIntroduced } from './bodies.ts'
import type { PassagesOf, Writing } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { projectApart } from './project-apart.ts'
import { projectLossAccepted } from './project-carried.ts'
import { projectAnswer, projectCorrected, projectFindingAdded, projectState } from './project-decision.ts'
import { projectMerged, projectParted } from './project-entity.ts'
import { projectRead } from './project-read.ts'
import { projectCandidate, projectList, projectScreening } from './project-screening.ts'
import { projectNoTranslation, projectTranslation } from './project-translation.ts'
import { projectWithdrawn } from './project-withdrawn.ts'
import { ready } from './ready.ts'
import { REVIEWERS, stateWith, unsettledAt } from './reviewing.ts'
import { projectDropped, projectSaved } from './search/saved.ts'

/** Makes the derived tables say what they said before, and this entry. Cost: linear in what the entry holds. */
export async function project(trx: Writing, entry: StoredEntry, passagesOf: PassagesOf): Promise<void> {
  if (entry.body === null) return
  const said = { kind: entry.kind, body: JSON.parse(entry.body) } as Said
  await apply(trx, entry, said, passagesOf)
  for (const subject of new Set(subjectsOf(said))) await addHistory(trx, subject, entry.sequence)
}

const addHistory = ready((store, subject: string, sequence: number) =>
  store.insertInto('history').values({ subject, sequence }),
)

/** For entries that have no text. */
export const noPassages: PassagesOf = () => Promise.reject(new Error('this entry has no text'))

type Said = { [K in keyof Bodies]: { kind: K; body: Bodies[K] } }[keyof Bodies]

async function apply(trx: Writing, entry: StoredEntry, said: Said, passagesOf: PassagesOf): Promise<void> {
  switch (said.kind) {
    case 'RecordCreated':
    case 'RecordUpgraded':
    case 'RecordSealed':
    case 'Expunged':
      return
    case 'KeyIntroduced':
      return projectKey(trx, entry, said.body)
    case 'DocumentAdded':
      return projectAdded(trx, entry, said.body)
    case 'DocumentRead':
      return projectRead(trx, entry, said.body, passagesOf)
    case 'FindingConfirmed':
    case 'FindingRejected':
      return projectState(trx, said.body.finding, await stateWith(trx, entry, said.body.finding))
    case 'FindingCorrected':
      return projectCorrected(trx, entry, said.body, await stateWith(trx, entry, said.body.finding))
    case 'FindingAdded':
      return projectFindingAdded(trx, entry, said.body, await stateWith(trx, entry, said.body.finding))
    case 'AskAnswered':
      return projectAnswer(trx, entry, said.body)
    case 'DecisionWithdrawn':
      return projectWithdrawn(trx, said.body)
    case 'EntitiesMerged':
      return projectMerged(trx, said.body)
    case 'EntitiesParted':
      return projectParted(trx, said.body)
    case 'LossAccepted':
      return projectLossAccepted(trx, said.body.finding)
    case 'SearchSaved':
      return projectSaved(trx, entry, said.body)
    case 'SearchDropped':
      return projectDropped(trx, said.body)
    case 'EntitiesHeldApart':
      return projectApart(trx, entry, said.body)
    case 'TranslationStated':
      return projectTranslation(trx, entry, said.body)
    case 'TranslationRetracted':
      return projectNoTranslation(trx, said.body)
    case 'ListKept':
      return projectList(trx, entry, said.body)
    case 'RowsScreened':
      return projectScreening(trx, entry, said.body)
    case 'CandidateDecided':
      return projectCandidate(trx, entry, said.body)
    case 'UserInvited':
    case 'UserChanged':
      return projectUser(trx, entry, said.body)
    case 'UserEnded':
      return projectUserEnded(trx, entry, said.body)
    case 'DocumentRestricted':
      return projectRestricted(trx, entry, said.body.document)
    case 'FindingRestricted':
      return projectFindingRestricted(trx, entry, said.body)
    case 'PersonProtected':
      return projectProtected(trx, entry, said.body)
    case 'RestrictionLifted':
      return projectLifted(trx, said.body)
    case 'ReviewersSet':
      for (const { finding, state } of await unsettledAt(trx, entry, said.body))
        await projectState(trx, finding, state)
  }
}

/** Ids of what an entry speaks of. */
function subjectsOf({ kind, body }: Said): string[] {
  switch (kind) {
    case 'RecordCreated':
    case 'RecordUpgraded':
    case 'KeyIntroduced':
    case 'RecordSealed':
    case 'Expunged':
    case 'SearchSaved':
    case 'SearchDropped':
      return []
    case 'DocumentAdded':
      return [body.original]
    case 'DocumentRead':
      return [body.document.id]
    case 'FindingAdded':
      return [body.finding, body.document]
    case 'AskAnswered':
      return [body.ask, ...(body.answer ? [body.answer.document] : [])]
    case 'EntitiesMerged':
      return [body.keep, ...body.merge]
    case 'EntitiesParted':
      return [body.entity, body.from]
    case 'EntitiesHeldApart':
      return body.entities
    case 'TranslationStated':
    case 'TranslationRetracted':
      return [body.document, body.of]
    case 'ListKept':
      return [body.sha256]
    case 'RowsScreened':
      return [body.screening]
    case 'CandidateDecided':
      return [body.screening, body.pair]
    case 'UserInvited':
    case 'UserChanged':
    case 'UserEnded':
      return []
    case 'DocumentRestricted':
      return [body.document]
    case 'PersonProtected':
      return [body.person]
    case 'RestrictionLifted':
      return [body.id]
    case 'ReviewersSet':
      return [REVIEWERS]
    default:
      return [body.finding]
  }
}

async function projectAdded(trx: Writing, entry: StoredEntry, body: DocumentAdded): Promise<void> {
  const { original, name, mediaType } = body
  await trx
    .insertInto('sources')
    .values({ sequence: entry.sequence, original, name, url: body.url ?? null, media_type: mediaType })
    .execute()
}

async function projectKey(trx: Writing, entry: StoredEntry, body: KeyIntroduced): Promise<void> {
  const { sequence, author } = entry
  if (body.replaces !== undefined)
    await trx
      .updateTable('keys')
      .set({ retired: sequence })
      .where('key', '=', body.replaces)
      .where('author', '=', author)
      .execute()
  const row = { key: body.key, author, public: body.public, introduced: sequence, retired: null }
  await trx.insertInto('keys').values(row).execute()
}
