/** `answerable occasions`: visits, summits, votes and signings, with what was asked for them. */
import { quoted, sayDay } from '../../../messages/dates.ts'
import type { Occasion } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { gist, whoToWhom } from '../findings.ts'
import { firstFor } from '../first.ts'
import { print } from '../print.ts'
import { type Paper, setHeading, setParagraph } from '../table.ts'
import { shorten } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const { say } = call
  return withRecord(call, 'ask', async (record) => {
    const asOf = call.text('as-of')
    const first = firstFor(call)
    const occasions = await record.occasions(asOf, first)
    const { limit = Number.POSITIVE_INFINITY } = first
    const of = await record.countOccasions(asOf)
    print(call, {
      rows: occasions,
      fields: {
        id: (o) => o.id,
        name: (o) => o.name,
        when: (o) => o.when,
        asks: (o) => o.asks.length,
        acts: (o) => o.acts.length,
      },
      page: (paper) =>
        occasions.length === 0
          ? setParagraph(say.nothing.occasions, paper)
          : occasions.map((occasion) => occasionBlock(call, occasion, paper)).join('\n') +
            (of > limit ? setParagraph(say.occasionsOf(limit, of), paper) : ''),
    })
    return 0
  })
}

/** Longest text of one ask in this list: enough to know it again. */
const LONGEST = 160

/** When and what, then who asks whom for what on that occasion. */
function occasionBlock(call: Call, { name, when, asks, acts }: Occasion, paper: Paper): string {
  const { say, locale } = call
  const counts = [
    say.manyKinds.ask(asks.length),
    ...(acts.length > 0 ? [say.manyKinds.act(acts.length)] : []),
  ]
  const heading = [sayDay(when, locale) || say.noDate, name, counts.join(', ')].join(' · ')
  const lines = asks.map((ask) => {
    const text = shorten(gist(ask, call).replace(/\s+/g, ' '), LONGEST)
    return setParagraph(`${whoToWhom(ask, call)} – ${quoted(text, locale)}`, paper, 2)
  })
  return setHeading(heading, paper) + lines.join('')
}
