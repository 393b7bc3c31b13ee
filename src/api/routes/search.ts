/** Search: passages with the matched words and the findings that stand there. */
import { z } from '@hono/zod-openapi'
import { filter, given, paged, question, type Routes } from '../call.ts'
import { findingKind, partialDate, searchAnswer } from '../shapes.ts'

const empty = z.literal('').transform(() => undefined)

export const searchRoutes: Routes = (app, { record }) => {
  const search = question('/api/search', 'Passages that answer a search', searchAnswer, {
    query: z.object({
      q: z.string().trim().max(500).default(''),
      kind: findingKind.optional().or(empty),
      language: filter,
      publisher: filter,
      from: partialDate.optional().or(empty),
      to: partialDate.optional().or(empty),
      ...paged,
    }),
  })
  app.openapi(search, async (c) => {
    const { q, kind, language, publisher, from, to, limit, offset } = c.req.valid('query')
    if (q === '') return c.json({ total: 0, documents: 0, hits: [] }, 200)
    const answer = await record.search({
      text: q,
      ...given({ kind, language, publisher, from, to }),
      limit,
      offset,
    })
    return c.json(answer, 200)
  })
}
