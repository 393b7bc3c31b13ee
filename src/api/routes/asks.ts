/** Asks, the demands they make together, and the occasions they were made for. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import { byId, day, filter, given, paged, question, type Routes, yes } from '../call.ts'
import { demand, keptAsk, occasion } from '../shapes.ts'

const filters = z.object({ to: filter, by: filter, about: filter, open: yes, ...day, ...paged })

export const askRoutes: Routes = (app, { record }) => {
  const asks = question(
    '/api/asks',
    'Asks, by addressee, asker, person concerned and day',
    z.object({ total: z.number().int(), asks: z.array(keptAsk) }),
    { query: filters },
  )
  app.openapi(asks, async (c) => {
    const query = c.req.valid('query')
    const all = await record.asks(askQuery(query))
    return c.json({ total: all.length, asks: all.slice(query.offset, query.offset + query.limit) }, 200)
  })

  const demands = question(
    '/api/demands',
    'Demands: the same ask across documents and years',
    z.object({ total: z.number().int(), demands: z.array(demand) }),
    { query: filters },
  )
  app.openapi(demands, async (c) => {
    const query = c.req.valid('query')
    const all = await record.demands(askQuery(query))
    return c.json({ total: all.length, demands: all.slice(query.offset, query.offset + query.limit) }, 200)
  })

  app.openapi(
    question('/api/demands/{id}', 'One demand with its asks in time order', demand, { params: byId }),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await record.demand(id)
      if (!found) throw new Problem('not_on_record', { what: id })
      return c.json(found, 200)
    },
  )

  const occasions = question('/api/occasions', 'Occasions, with what was asked for them', z.array(occasion), {
    query: z.object(day),
  })
  app.openapi(occasions, async (c) => c.json(await record.occasions(c.req.valid('query')['as-of']), 200))
}

function askQuery(query: z.infer<typeof filters>) {
  const { to, by, about, open } = query
  return { ...given({ to, by, about, asOf: query['as-of'] }), ...(open ? { open } : {}) }
}
