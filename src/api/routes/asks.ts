/** Asks, the demands they make together, and the occasions they were made for. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import type { KeptAsk, KeptFinding, OpenRecord } from '../../record/contract.ts'
import { byId, day, dayOf, filter, given, paged, question, type Routes, yes } from '../call.ts'
import { askFile, demand, keptAsk, keptFinding, occasion } from '../shapes.ts'

const filters = z.object({
  to: filter,
  by: filter,
  about: filter,
  demand: filter,
  open: yes,
  ...day,
  ...paged,
})

/** Of each demand in a list, its latest ask; on its own page, so many. */
const [mostInList, mostOfDemand] = [1, 100]

export const askRoutes: Routes = (app, { record, now }) => {
  const asks = question(
    '/api/asks',
    'Asks, by addressee, asker, person concerned and day',
    z.object({ total: z.number().int(), asks: z.array(keptAsk) }),
    { query: filters },
  )
  app.openapi(asks, async (c) => {
    const query = c.req.valid('query')
    const wanted = askQuery(query)
    const { limit, offset } = query
    const asks = await record.asks({ ...wanted, limit, offset })
    return c.json({ total: await record.countAsks(wanted), asks }, 200)
  })

  const oneAsk = question(
    '/api/asks/{id}',
    'One ask with its answers, and what those asked are on record as having said and done since',
    askFile.extend({ since: z.array(keptFinding) }),
    { params: byId },
  )
  app.openapi(oneAsk, async (c) => {
    const { id } = c.req.valid('param')
    const file = await record.ask(id)
    if (!file) throw new Problem('not_on_record', { what: id })
    return c.json({ ...file, since: await saidSince(record, file.ask, dayOf(now())) }, 200)
  })

  const demands = question(
    '/api/demands',
    'Demands: the same ask across documents and years; of each, the latest ask',
    z.object({ total: z.number().int(), demands: z.array(demand) }),
    { query: filters },
  )
  app.openapi(demands, async (c) => {
    const query = c.req.valid('query')
    const wanted = askQuery(query)
    const { limit, offset } = query
    const demands = await record.demands({ ...wanted, limit, offset, most: mostInList })
    return c.json({ total: await record.countDemands(wanted), demands }, 200)
  })

  app.openapi(
    question('/api/demands/{id}', 'One demand with its asks, the latest first', demand, { params: byId }),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await record.demand(id, mostOfDemand)
      if (!found) throw new Problem('not_on_record', { what: id })
      return c.json(found, 200)
    },
  )

  const occasions = question(
    '/api/occasions',
    'Occasions, with what was asked for them; `total` counts the asks and acts that speak of any, as do `limit` and `offset`',
    z.object({ total: z.number().int(), occasions: z.array(occasion) }),
    { query: z.object({ ...day, limit: paged.limit, offset: paged.offset }) },
  )
  app.openapi(occasions, async (c) => {
    const { 'as-of': asOf, limit, offset } = c.req.valid('query')
    const [total, found] = await Promise.all([
      record.countOccasions(asOf),
      record.occasions(asOf, { limit, offset }),
    ])
    return c.json({ total, occasions: found }, 200)
  })
}

function askQuery(query: z.infer<typeof filters>) {
  const { to, by, about, demand, open } = query
  return { ...given({ to, by, about, demand, asOf: query['as-of'] }), ...(open ? { open } : {}) }
}

/** Most findings shown as possible answers. */
const mostSince = 40

/** What those who were asked pledged, said, did or left undone after an ask, the latest first: where an answer may stand. */
async function saidSince(record: OpenRecord, ask: KeptAsk, today: string): Promise<KeptFinding[]> {
  const asked = [...(ask.entities.addressee ?? []), ...(ask.entities.final ?? [])]
  const ids = [...new Set(asked.map(({ id }) => id))]
  const accounts = await Promise.all(ids.map((id) => record.account(id, today, mostSince)))
  const said = accounts.flatMap((account) =>
    account ? [...account.pledged, ...account.said, ...account.did, ...account.leftUndone] : [],
  )
  const day = (finding: KeptFinding) => finding.document.published ?? ''
  const since = new Map(
    said
      .filter((one) => one.document.id !== ask.document.id && day(one) >= day(ask))
      .map((one) => [one.id, one]),
  )
  return [...since.values()].sort((a, b) => day(b).localeCompare(day(a))).slice(0, mostSince)
}
