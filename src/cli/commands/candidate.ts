/** `answerable candidate SCREENING ROW ENTRY --decision ...`: what a person decided about one candidate. */
import { screening as en } from '../../../messages/en/names.ts'
import { screening as fr } from '../../../messages/fr/names.ts'
import { Problem } from '../../problem.ts'
import type { CandidateDecision, KeptCandidate, OpenRecord } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { screeningId } from '../identifiers.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const { command, io } = call
  const say = call.locale === 'fr' ? fr : en
  const [written = '', number = '', entry = ''] = call.operands
  const asked = call.text('decision')
  if (!asked) throw new Problem('option_missing', { command, option: '--decision' })
  const decision = asked.replace('-', '_') as CandidateDecision
  return withRecord(call, 'write', async (record) => {
    const screening = await screeningId(record, written)
    const row = Number(number)
    const { list } = await candidateOf(record, { screening, row, entry, list: call.text('list') })
    const why = call.text('why')
    await record.decide(
      { kind: 'CandidateDecided', screening, row, list, entry, decision, ...(why ? { why } : {}) },
      decider(call),
    )
    io.stdout.write(`${clean(say.candidateDecided({ row, entry, decision: say.decisions[decision] }))}\n`)
    return 0
  })
}

/** The candidate of that row whose entry has this id: of the list that is named, where two lists have one. */
async function candidateOf(
  record: OpenRecord,
  meant: { screening: string; row: number; entry: string; list: string | undefined },
): Promise<KeptCandidate> {
  const { screening, row, entry, list } = meant
  const offset = Math.max(0, row - 1)
  const found = Number.isInteger(row) ? await record.screening(screening, { limit: 1, offset }) : null
  const candidates = (found?.page[0]?.candidates ?? []).filter(
    (one) => one.entry.id === entry && (list === undefined || one.list === list),
  )
  const [first] = candidates
  if (!first) throw new Problem('candidate_not_found', { screening, row: meant.row, list: list ?? '', entry })
  return first
}
