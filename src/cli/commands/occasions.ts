/** `answerable occasions`: visits, summits, votes and signings, with what was asked for them. */
import { sayDay } from '../../../messages/dates.ts'
import { type Call, withRecord } from '../call.ts'
import { gist, whoToWhom } from '../findings.ts'
import { print } from '../print.ts'
import { setParagraph, setTable } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const { say, locale } = call
  return withRecord(call, 'ask', async (record) => {
    const occasions = await record.occasions(call.text('as-of'))
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
          : setTable(
              [
                { heading: say.columns.date, least: 12, most: 12 },
                { heading: say.columns.occasion, least: 18, most: 44 },
                { heading: say.columns.asks, least: 24 },
                { heading: say.columns.acts, right: true },
              ],
              occasions.map((occasion) => [
                sayDay(occasion.when, locale) || say.noDate,
                occasion.name,
                occasion.asks.map((ask) => `${whoToWhom(ask, call)}: ${gist(ask, call)}`),
                String(occasion.acts.length),
              ]),
              paper,
            ),
    })
    return 0
  })
}
