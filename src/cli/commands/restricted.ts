/** `answerable restricted`: what only those who are cleared see, who restricted it, and why. */
import type { Restriction } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { setParagraph } from '../table.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  return withRecord(call, 'ask', async (record) => {
    const restrictions = await record.restrictions()
    print(call, {
      rows: restrictions,
      fields: {
        what: (one) => one.what,
        id: (one) => one.id,
        name: (one) => one.name,
        pseudonym: (one) => one.pseudonym,
        why: (one) => one.why,
        author: (one) => one.author,
        time: (one) => one.time,
      },
      page: (paper) =>
        restrictions.length === 0
          ? setParagraph(call.say.access.nothingRestricted, paper)
          : restrictions.map((one) => setParagraph(clean(lineOf(call, one)), paper)).join(''),
    })
    return 0
  })
}

function lineOf({ say }: Call, { what, name, pseudonym, time, author, why }: Restriction): string {
  const called = pseudonym === null ? name : `${name} ${say.access.as(pseudonym)}`
  return say.access.restrictionLine(say.restrictedKinds[what], called, time.slice(0, 10), author, why)
}
