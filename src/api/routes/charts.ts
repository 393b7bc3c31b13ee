/** What is counted and compared: asks by year, age and pair; figures side by side. */
import { z } from '@hono/zod-openapi'
import { askCharts } from '../../follow/charts.ts'
import { figureGroups } from '../../follow/figures.ts'
import { day, dayOf, filter, given, paged, question, type Routes } from '../call.ts'
import { keptFigure } from '../shapes.ts'

const count = z.number().int().min(0)

export const chartRoutes: Routes = (app, { record, now }) => {
  const charts = question(
    '/api/charts',
    'Asks by year, age and pair, with the filters of the list of asks',
    z.object({
      asks: count,
      years: z.array(
        z.object({
          year: z.number().int(),
          statuses: z.object({ open: count, answered: count, met: count, refused: count }),
        }),
      ),
      ages: z.array(z.object({ from: count, below: count.nullable(), open: count })),
      pairs: z.array(z.object({ from: z.string(), to: z.string(), asks: count })),
      undated: count,
    }),
    { query: z.object({ to: filter, by: filter, about: filter, ...day }) },
  )
  app.openapi(charts, async (c) => {
    const { to, by, about, 'as-of': asOf } = c.req.valid('query')
    const asks = await record.asks(given({ to, by, about, asOf }))
    return c.json({ asks: asks.length, ...askCharts(asks, asOf ?? dayOf(now())) }, 200)
  })

  const figures = question(
    '/api/figures',
    'Figures by what they count; those that compete first',
    z.object({
      total: count,
      groups: z.array(z.object({ unit: z.string(), competing: z.boolean(), figures: z.array(keptFigure) })),
    }),
    { query: z.object({ unit: filter, ...paged }) },
  )
  app.openapi(figures, async (c) => {
    const { unit, limit, offset } = c.req.valid('query')
    const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    const groups = figureGroups(await record.figures()).filter(
      (group) => unit === undefined || group.figures.some((one) => plain(one.unit).includes(plain(unit))),
    )
    return c.json({ total: groups.length, groups: groups.slice(offset, offset + limit) }, 200)
  })
}
