/** `answerable lost`: decided findings whose passages are gone from the text that stands now; `--accept` lets them go. */
import { sayDay } from '../../../messages/dates.ts'
import type { LostFinding } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { type Paper, setParagraph } from '../table.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const accepted = call.all('accept')
  const why = call.text('why')
  return withRecord(call, accepted.length > 0 ? 'write' : 'ask', async (record) => {
    const decisions = accepted.map((finding) => ({
      kind: 'LossAccepted' as const,
      finding,
      ...(why ? { why } : {}),
    }))
    if (decisions.length > 0) await record.decideAll(decisions, decider(call))
    const lost = await record.lost()
    print(call, {
      rows: lost,
      whole: lost,
      fields: {
        finding: (one) => one.finding,
        kind: (one) => one.said.kind,
        state: (one) => one.state,
        why: (one) => one.why,
        document: (one) => one.document.name,
        quote: (one) => one.said.quote,
      },
      page: (paper) =>
        lost.length === 0
          ? setParagraph(call.say.nothing.lost, paper)
          : lost.map((one) => page(call, one, paper)).join('\n'),
    })
    return 0
  })
}

function page(
  { say, locale }: Call,
  { finding, said, state, why, document }: LostFinding,
  paper: Paper,
): string {
  const day = sayDay(document.published, locale) || say.noDate
  const where = [day, document.title ?? document.name, say.kinds[said.kind], say.states[state]].join(' · ')
  return (
    setParagraph(clean(where), paper, 0, 'dim') +
    setParagraph(clean(said.quote), paper, 2) +
    setParagraph(`${say.lost[why]} ${finding}`, paper, 2, 'dim')
  )
}
