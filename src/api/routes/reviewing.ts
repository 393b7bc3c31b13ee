/** Where two must decide alike: the setting, where they differ, and what waits for a second. */
import { z } from '@hono/zod-openapi'
import { change, given, paged, question, type Routes } from '../call.ts'
import { keptFinding } from '../shapes.ts'

const reviewers = z.union([z.literal(1), z.literal(2)])
const count = z.number().int().min(0)
const state = z.enum(['disputed', 'waiting', '']).optional()

export const reviewingRoutes: Routes = (app, { record, author, now }) => {
  const disagreements = question(
    '/api/disagreements',
    'Findings about which two reviewers differ, or (state=waiting) that wait for a second',
    z.object({ reviewers, disputed: count, waiting: count, total: count, findings: z.array(keptFinding) }),
    { query: z.object({ state, ...paged }) },
  )
  app.openapi(disagreements, async (c) => {
    const { state: asked, ...stretch } = c.req.valid('query')
    const disputed = await record.underReview('disputed', stretch)
    const waiting = await record.underReview('waiting', stretch)
    const shown = asked === 'waiting' ? waiting : disputed
    const counts = { disputed: disputed.total, waiting: waiting.total }
    return c.json({ reviewers: await record.reviewers(), ...counts, ...shown }, 200)
  })

  const set = change(
    '/api/reviewers',
    'Set how many must decide alike about a finding; what counts already counts still',
    z.object({ reviewers, why: z.string().trim().max(2000).optional() }),
    z.object({ reviewers }),
  )
  app.openapi(set, async (c) => {
    const { reviewers, why } = c.req.valid('json')
    await record.setReviewers(
      { reviewers, ...given({ why: why || undefined }) },
      { author, time: now().toISOString() },
    )
    return c.json({ reviewers }, 200)
  })
}
