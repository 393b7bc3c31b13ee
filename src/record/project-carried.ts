/**
 * What people decided about findings, when the text under them changes: a decision stays with its passage where that still
 * says the same, letter by letter; else it is kept aside for somebody to look at, with the reason.
 */

import type { Finding } from '../model.ts'
import { type Anchor, anchored, isSamePassage } from '../review/anchors.ts'
import type { WeighedState } from '../review/reviewers.ts'
import { findingId } from './identity.ts'
import { insertRows, keptText, type Writing } from './keeping.ts'
import { isCalled, kindName, kindNumber, stateName, stateNumber } from './kinds.ts'
import { dropFinding, projectState, resolver, rewriteFinding } from './project-decision.ts'
import { insertFindings, type Place } from './project-finding.ts'
import { slotValues } from './resolve.ts'
import { findingIn, standingBodies } from './standing-bodies.ts'

/** A finding that somebody decided, or answered. */
export interface Decided {
  number: number
  id: string
  kind: Finding['kind']
  start: number
  end: number
  state: WeighedState
  entry: number
  place: number | null
}

/** Those of a document, in its order. */
export async function decidedIn(trx: Writing, document: number): Promise<Decided[]> {
  const rows = await trx
    .selectFrom('findings')
    .select(['number', 'id', 'kind', 'start', 'end', 'state', 'entry', 'place'])
    .where('document', '=', document)
    .where((eb) =>
      eb.or([
        eb('state', '<>', stateNumber('proposed')),
        eb.exists(
          eb
            .selectFrom('answers')
            .select('answers.sequence')
            .whereRef('answers.finding', '=', 'findings.number'),
        ),
      ]),
    )
    .orderBy('start')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, kind: kindName(row.kind), state: stateName(row.state) }))
}

/** The same document was read anew with other words: what was decided moves with its passage, or is lost. */
export async function reanchor(
  trx: Writing,
  document: number,
  texts: { before: string; after: string },
): Promise<void> {
  const [before, after] = [await keptText(trx, texts.before), await keptText(trx, texts.after)]
  for (const decided of await decidedIn(trx, document)) {
    const anchor = anchored(before, decided, after)
    if (anchor.anchor === 'lost') {
      await keepAside(trx, document, decided, anchor)
      await trx.deleteFrom('answers').where('finding', '=', decided.number).execute()
      await dropFinding(trx, decided.id)
    } else if (anchor.anchor === 'moved') {
      const { start, end } = anchor
      await trx.updateTable('findings').set({ start, end }).where('number', '=', decided.number).execute()
    }
  }
}

interface Version extends Place {
  id: string
  text: string
}

/** A page was found changed: what was decided about the version before holds for this one where it says the same. */
export async function carryDecisions(
  trx: Writing,
  before: { number: number; text: string },
  now: Version,
): Promise<void> {
  await trx.updateTable('lost').set({ document: now.number }).where('document', '=', before.number).execute()
  const decided = await decidedIn(trx, before.number)
  if (decided.length === 0) return
  const [old, text] = [await keptText(trx, before.text), await keptText(trx, now.text)]
  for (const one of decided) {
    const anchor = anchored(old, one, text)
    if (anchor.anchor === 'lost') await keepAside(trx, now.number, one, anchor)
    else await carry(trx, one, { start: anchor.start, end: anchor.end }, now)
  }
}

async function carry(
  trx: Writing,
  decided: Decided,
  span: { start: number; end: number },
  now: Version,
): Promise<void> {
  const found = await trx
    .selectFrom('findings')
    .select(['id', 'start', 'end'])
    .where('document', '=', now.number)
    .where('kind', '=', kindNumber(decided.kind))
    .orderBy('start')
    .execute()
  const proposal = found.find((one) => isSamePassage(one, span))
  if (decided.state === 'rejected') {
    if (proposal) await projectState(trx, proposal.id, 'rejected')
    return
  }
  const { entry, place, state } = decided
  const bodies = await standingBodies(trx, [entry])
  const said = { ...findingIn(bodies.get(entry), place), ...span }
  const id = proposal?.id ?? findingId(now.id, said)
  if (proposal) await rewriteFinding(trx, id, { entry, place, said }, state)
  else {
    const made = { id, said, entry, place, slots: slotValues(said) }
    await insertFindings(trx, now, [made], state, await resolver(trx, now.number))
  }
  await carryHistory(trx, decided, id)
}

/** Its answers, and the entries that decided about it. */
async function carryHistory(trx: Writing, decided: Decided, id: string): Promise<void> {
  const { number } = await trx
    .selectFrom('findings')
    .select('number')
    .where(isCalled(trx, id))
    .executeTakeFirstOrThrow()
  const answers = await trx
    .selectFrom('answers')
    .selectAll()
    .where('finding', '=', decided.number)
    .orderBy('sequence')
    .execute()
  await insertRows(
    trx,
    'answers',
    answers.map((answer) => ({ ...answer, finding: number })),
  )
  const entries = await trx
    .selectFrom('history')
    .select('sequence')
    .where('subject', '=', decided.id)
    .orderBy('sequence')
    .execute()
  await insertRows(
    trx,
    'history',
    entries.map(({ sequence }) => ({ subject: id, sequence })),
  )
}

async function keepAside(
  trx: Writing,
  document: number,
  { id, state, entry, place }: Decided,
  { why }: Extract<Anchor, { anchor: 'lost' }>,
): Promise<void> {
  await insertRows(trx, 'lost', [{ finding: id, document, state, entry, place, why }])
}

/** Somebody looked: nothing waits any more. */
export async function projectLossAccepted(trx: Writing, finding: string): Promise<void> {
  await trx.deleteFrom('lost').where('finding', '=', finding).execute()
}
