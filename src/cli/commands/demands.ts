/** `answerable demands`: each ask once, with all who made it and since when. */
import { sayDay } from '../../../messages/dates.ts'
import { type Call, withRecord } from '../call.ts'
import { andMore, firstFor } from '../first.ts'
import { print } from '../print.ts'
import { setParagraph, setTable } from '../table.ts'
import { askQuery } from './asks.ts'

/** Asks of each demand whose parties a table names, the latest. */
const ASKS_OF_EACH = 5

export async function run(call: Call): Promise<number> {
  const { say, locale } = call
  return withRecord(call, 'ask', async (record) => {
    const query = askQuery(call)
    const first = firstFor(call)
    const demands = await record.demands({
      ...query,
      ...first,
      ...(first.limit ? { most: ASKS_OF_EACH } : {}),
    })
    const of = demands.length === first.limit ? await record.countDemands(query) : demands.length
    const askers = (demand: (typeof demands)[number]) => [...new Set(demand.asks.flatMap((ask) => ask.asker))]
    const addressees = (demand: (typeof demands)[number]) => [
      ...new Set(demand.asks.flatMap((ask) => ask.addressee)),
    ]
    print(call, {
      rows: demands,
      fields: {
        id: (d) => d.id,
        title: (d) => d.titles[locale],
        topic: (d) => d.topic,
        status: (d) => d.status,
        asks: (d) => d.count,
        first: (d) => d.first,
        last: (d) => d.last,
        askers: (d) => askers(d).join(' | '),
        addressees: (d) => addressees(d).join(' | '),
        final: (d) => d.final.map(({ name }) => name).join(' | '),
        concerning: (d) => d.concerning.map(({ name }) => name).join(' | '),
      },
      page: (paper) =>
        demands.length === 0
          ? setParagraph(say.nothing.demands, paper)
          : setTable(
              [
                { heading: say.columns.demand, least: 20 },
                { heading: say.columns.status, most: 14 },
                { heading: say.columns.asked, most: 16 },
                { heading: say.columns.by, least: 12, most: 30 },
                { heading: say.columns.of, least: 12, most: 30 },
              ],
              demands.map((demand) => [
                demand.titles[locale],
                say.statuses[demand.status],
                [
                  say.times(demand.count),
                  ...new Set([sayDay(demand.first, locale), sayDay(demand.last, locale)]),
                ],
                askers(demand).join(', ') || say.someone,
                addressees(demand).join(', ') || say.nobodyNamed,
              ]),
              paper,
            ) + andMore(call, demands.length, of, paper),
    })
    return 0
  })
}
