/** Screenings that are kept: their rows with candidates, the lists' own words, and what people decide about them. */
import { createRoute, z } from '@hono/zod-openapi'
import { screening as en } from '../../../messages/en/names.ts'
import { screening as fr } from '../../../messages/fr/names.ts'
import { Problem } from '../../problem.ts'
import type { ScreeningQuery } from '../../record/contract.ts'
import { byId, given, isAllowed, paged, question, type Routes } from '../call.ts'
import { localeOf } from '../reader.ts'
import { candidateDecision, keptList, screening, screeningSummary } from '../screening-shapes.ts'
import { problem } from '../shapes.ts'

/** Stands on every answer about a screening, in the reader's language. */
const note = { note: z.string().openapi({ example: 'No match is not a clearance.' }) }
const noteFor = (request: Request) => ({ note: (localeOf(request) === 'fr' ? fr : en).noClearance })

export const screeningsRoutes: Routes = (app, { record, author, now, screener }) => {
  const all = question(
    '/api/screenings',
    'Screenings that are kept, the latest first, and whether you may screen over this API. No match is not a clearance',
    z.object({ ...note, mayScreen: z.boolean(), screenings: z.array(screeningSummary) }),
  )
  app.openapi(all, async (c) => {
    const mayScreen = screener !== undefined && (await isAllowed(record, 'keepScreening'))
    return c.json({ ...noteFor(c.req.raw), mayScreen, screenings: await record.screenings() }, 200)
  })

  app.openapi(
    question(
      '/api/lists',
      'Lists that are kept, each in its latest version',
      z.object({ lists: z.array(keptList) }),
    ),
    async (c) => c.json({ lists: await record.lists() }, 200),
  )

  const one = question(
    '/api/screenings/{id}',
    'A page of one screening: every row, or those with candidates, or those with an open one, with the lists’ words and the decisions',
    screening.extend(note),
    {
      params: byId,
      query: z.object({ only: z.enum(['candidates', 'open', 'malformed', '']).optional(), ...paged }),
    },
  )
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const { only, limit, offset } = c.req.valid('query')
    const query = given({ only: only || undefined, limit, offset }) as ScreeningQuery
    const found = await record.screening(id, query)
    if (!found) throw new Problem('screening_not_found', { screening: id })
    return c.json({ ...noteFor(c.req.raw), ...found }, 200)
  })

  const decisions = createRoute({
    method: 'post',
    path: '/api/screenings/{id}/decisions',
    summary: 'Record what a person decided about candidates: all of them, in order, or none',
    request: {
      params: byId,
      body: {
        required: true,
        content: {
          'application/json': {
            schema: z.object({ decisions: z.array(candidateDecision).min(1).max(1000) }),
          },
        },
      },
    },
    responses: {
      200: {
        description: 'How the screening stands now',
        content: { 'application/json': { schema: screeningSummary.extend(note) } },
      },
      default: {
        description: 'What went wrong, and a way out, in the reader’s language',
        content: { 'application/json': { schema: problem } },
      },
    },
  })
  app.openapi(decisions, async (c) => {
    const { id } = c.req.valid('param')
    const decided = c.req.valid('json').decisions.map(({ why, ...one }) => ({
      kind: 'CandidateDecided' as const,
      screening: id,
      ...one,
      ...given({ why }),
    }))
    await record.decideAll(decided, { author, time: now().toISOString() })
    const { total: _, page: __, ...summary } = (await record.screening(id, { limit: 0 }))!
    return c.json({ ...noteFor(c.req.raw), ...summary }, 200)
  })
}
