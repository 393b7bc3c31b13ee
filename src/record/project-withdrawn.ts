/** What taking a decision back changes in the derived tables: the finding stands again as it stood before. */
import type { DecisionWithdrawn } from './bodies.ts'
import type { Writing } from './keeping.ts'
import { isCalled } from './kinds.ts'
import { dropFinding, projectState, rewriteFinding } from './project-decision.ts'
import { stateBy } from './reviewing.ts'
import { decisionsAbout, proposedAs, saidBy } from './standing.ts'

export async function projectWithdrawn(trx: Writing, { entry, finding }: DecisionWithdrawn): Promise<void> {
  // This entry is not yet in the history of the finding: the one that it takes back still stands last.
  const standing = (await decisionsAbout(trx, finding)).filter(({ sequence }) => sequence !== entry)
  const { kind } = await trx
    .selectFrom('entries')
    .select('kind')
    .where('sequence', '=', entry)
    .executeTakeFirstOrThrow()
  if (kind === 'AskAnswered') {
    await trx.deleteFrom('answers').where('sequence', '=', entry).execute()
    return
  }
  if (kind === 'FindingAdded') return dropFinding(trx, finding)
  const state = await stateBy(trx, standing)
  if (kind !== 'FindingCorrected') return projectState(trx, finding, state)
  const { document } = await trx
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select('documents.id as document')
    .where(isCalled(trx, finding))
    .executeTakeFirstOrThrow()
  const said = saidBy(standing) ?? (await proposedAs(trx, document, finding))
  return rewriteFinding(trx, finding, said, state)
}
