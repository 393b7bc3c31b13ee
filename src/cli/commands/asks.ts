/** `answerable asks`: who asked whom for what; about one matter, grouped by demand. */
import { sayEntity } from '../../../messages/countries.ts'
import { sayDay } from '../../../messages/dates.ts'
import type { AskQuery, Demand, KeptAsk } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { dayOf, findingFields } from '../findings.ts'
import { type Group, setFindings } from '../findings-page.ts'
import { andMore, firstFor } from '../first.ts'
import { print } from '../print.ts'
import { type Paper, setParagraph } from '../table.ts'

/** Asks that are read of each demand, the latest: those that a table shows say themselves which demand they are. */
const ASKS_OF_EACH = 5

export async function run(call: Call): Promise<number> {
  return withRecord(call, 'ask', async (record) => {
    const query = askQuery(call)
    const first = firstFor(call)
    const asks = await record.asks({ ...query, ...first })
    const demands = query.about
      ? await record.demands({ ...query, ...first, ...(first.limit ? { most: ASKS_OF_EACH } : {}) })
      : []
    const of = asks.length === first.limit ? await record.countAsks(query) : asks.length
    print(call, {
      rows: asks,
      fields: {
        ...findingFields,
        demand: (ask) => (ask as KeptAsk).demand,
        status: (ask) => (ask as KeptAsk).status,
      },
      page: (paper) => asksPage(call, asks, demands, paper) + andMore(call, asks.length, of, paper),
    })
    return 0
  })
}

/** What the options of a call ask of the record. */
export function askQuery(call: Call): AskQuery {
  const [to, by, about, asOf] = (['to', 'by', 'about', 'as-of'] as const).map((option) => call.text(option))
  return {
    ...(to ? { to } : {}),
    ...(by ? { by } : {}),
    ...(about ? { about } : {}),
    ...(asOf ? { asOf } : {}),
    ...(call.flag('open') ? { open: true } : {}),
  }
}

/** The page of asks; those of one demand stand under its line, the most asked first. */
export function asksPage(
  call: Pick<Call, 'say' | 'locale'>,
  asks: KeptAsk[],
  demands: Demand[],
  paper: Paper,
): string {
  const { say } = call
  if (asks.length === 0) return setParagraph(say.nothing.asks, paper)
  const groups = demands.length > 0 ? byDemand(call, asks, demands) : [{ heading: null, findings: asks }]
  const proposed = asks.some((ask) => ask.state === 'proposed')
  return [
    setFindings(groups, call, paper, { asks: true }),
    setParagraph(say.asksCount(asks.length, demands.length), paper),
    ...(proposed ? [setParagraph(say.proposedNote, paper, 0, 'dim')] : []),
  ].join('\n')
}

function byDemand(call: Pick<Call, 'say' | 'locale'>, asks: KeptAsk[], demands: Demand[]): Group[] {
  const shown = new Set<string>()
  const ordered = [...demands].sort(
    (a, b) => b.count - a.count || (a.first ?? '').localeCompare(b.first ?? ''),
  )
  const groups = ordered.flatMap((demand): Group[] => {
    // An ask may stand under two demands ("end the crackdown and release X"); it is shown under each.
    const latest = new Set(demand.asks.map(({ id }) => id))
    const own = asks
      .filter((ask) => ask.demand === demand.id || latest.has(ask.id))
      .sort((a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? ''))
    for (const ask of own) shown.add(ask.id)
    return own.length === 0 ? [] : [{ heading: demandLine(call, demand), findings: own }]
  })
  const alone = asks.filter(({ id }) => !shown.has(id))
  return alone.length === 0 ? groups : [...groups, { heading: call.say.alone, findings: alone }]
}

/** "Demand: release of Ilham Tohti · open · asked 3 times, Oct 2016 to 9 June 2022". */
export function demandLine({ say, locale }: Pick<Call, 'say' | 'locale'>, demand: Demand): string {
  const [first, last] = [sayDay(demand.first, locale), sayDay(demand.last, locale)]
  return say.demandLine({
    title: demand.titles[locale],
    final: demand.final.map((entity) => sayEntity(entity, locale)).join(', '),
    status: say.statuses[demand.status],
    n: demand.count,
    since: first && last ? say.span(first, last) : first || last,
  })
}
