/** What is counted and compared: asks by year, age and pair; figures side by side. */
import { z } from '@hono/zod-openapi'
import { askCharts } from '../../follow/charts.ts'
import { figureGroups } from '../../follow/figures.ts'
import type { KeptFinding, OpenRecord } from '../../record/contract.ts'
import { day, dayOf, filter, given, paged, question, type Routes } from '../call.ts'
import { entityKind, keptFigure } from '../shapes.ts'

const count = z.number().int().min(0)
const asking = z.object({ id: z.string().nullable(), kind: entityKind.nullable(), name: z.string() })

/** Figures that are compared where no unit is named, and passages looked at where one is: the latest. */
const mostFigures = 400
const mostPassages = 100

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
      pairs: z.array(z.object({ from: asking, to: asking, asks: count })),
      of: count.describe('Latest asks among which pairs were counted'),
      undated: count,
    }),
    { query: z.object({ to: filter, by: filter, about: filter, ...day }) },
  )
  app.openapi(charts, async (c) => {
    const { to, by, about, 'as-of': asOf } = c.req.valid('query')
    const counts = await record.askCounts(given({ to, by, about, asOf }))
    return c.json(askCharts(counts, asOf ?? dayOf(now())), 200)
  })

  const figures = question(
    '/api/figures',
    'Figures by what they count, those that compete first: the latest of all, or of one unit',
    z.object({
      total: count,
      of: count.describe('Figures that were compared'),
      figures: count.describe('Figures on record'),
      groups: z.array(z.object({ unit: z.string(), competing: z.boolean(), figures: z.array(keptFigure) })),
    }),
    { query: z.object({ unit: filter, ...paged }) },
  )
  app.openapi(figures, async (c) => {
    const { unit, limit, offset } = c.req.valid('query')
    const compared = unit === undefined ? await record.figures(mostFigures) : await figuresOf(record, unit)
    const groups = figureGroups(compared)
    const shown = groups.slice(offset, offset + limit)
    const figures = (await record.counts()).findings.figure
    return c.json({ total: groups.length, of: compared.length, figures, groups: shown }, 200)
  })
}

/** The figures of a unit, in the passages that have its words. */
async function figuresOf(record: OpenRecord, unit: string): Promise<Figure[]> {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = unit.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const query = { text: words.map((word) => `"${word}"`).join(' '), kind: 'figure' as const }
  const { hits } = await record.search({ ...query, order: 'latest', limit: mostPassages })
  const found = hits.flatMap(({ findings }) => findings).filter((one) => one.kind === 'figure')
  const those = found.filter((one) => plain(one.unit).includes(plain(unit)))
  return [...new Map(those.map((one) => [one.id, one])).values()]
}

type Figure = Extract<KeptFinding, { kind: 'figure' }>
