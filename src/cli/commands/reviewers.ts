/** `answerable reviewers [1|2]`: how many must decide alike about a finding. */
import type { Reviewers } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'

export async function run(call: Call): Promise<number> {
  const [wanted] = call.operands
  const { now, set } = call.say.reviewing
  return withRecord(call, wanted === undefined ? 'ask' : 'write', async (record) => {
    if (wanted === undefined) {
      call.io.stdout.write(`${now[await record.reviewers()]}\n`)
      return 0
    }
    const reviewers = Number(wanted) as Reviewers
    const why = call.text('why')
    await record.setReviewers({ reviewers, ...(why ? { why } : {}) }, decider(call))
    call.io.stdout.write(`${set[reviewers]}\n`)
    return 0
  })
}
