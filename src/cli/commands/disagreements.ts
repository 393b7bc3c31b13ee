/** `answerable disagreements [--second]`: findings about which two reviewers differ, or that wait for a second. */
import { type Call, withRecord } from '../call.ts'
import { findingFields } from '../findings.ts'
import { setFindings } from '../findings-page.ts'
import { print } from '../print.ts'
import { setParagraph } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const state = call.flag('second') ? 'waiting' : 'disputed'
  const { review, empty } = call.say.reviewing
  return withRecord(call, 'ask', async (record) => {
    const { findings } = await record.underReview(state)
    print(call, {
      rows: findings,
      whole: findings,
      fields: {
        ...findingFields,
        review: (one) => (one.review ? review(one.review.state, one.review.by) : null),
      },
      page: (paper) =>
        findings.length === 0
          ? setParagraph(empty[state], paper)
          : setFindings([{ heading: null, findings }], call, paper, { withKind: true }),
    })
    return 0
  })
}
