/** Search: passages with the matched words and the findings that stand there, counts to narrow by, and kept searches. */
import { z } from '@hono/zod-openapi'
import type { SavedSearch } from '../../record/contract.ts'
import { change, day, filter, given, paged, question, type Routes, yes } from '../call.ts'
import { findingKind, partialDate, savedSearch, searchAnswer, searchQuery } from '../shapes.ts'

const empty = z.literal('').transform(() => undefined)

export const searchRoutes: Routes = (app, served) => {
  const { record } = served
  const search = question('/api/search', 'Passages that answer a search', searchAnswer, {
    query: z.object({
      q: z.string().trim().max(500).default(''),
      kind: findingKind.optional().or(empty),
      body: filter,
      person: filter,
      language: filter,
      publisher: filter,
      from: partialDate.optional().or(empty),
      to: partialDate.optional().or(empty),
      ...day,
      order: z.enum(['best', 'latest']).optional().or(empty),
      facets: yes,
      ...paged,
    }),
  })
  app.openapi(search, async (c) => {
    const { q, facets, limit, offset, 'as-of': asOf, ...narrowed } = c.req.valid('query')
    if (q === '') return c.json({ total: 0, documents: 0, more: false, hits: [] }, 200)
    const answer = await record.search({ text: q, ...given({ ...narrowed, asOf }), facets, limit, offset })
    return c.json(answer, 200)
  })
  savedRoutes(app, served)
}

const savedRoutes: Routes = (app, { record, author, now }) => {
  const searches = z.object({ searches: z.array(savedSearch) })
  const all = async () => ({ searches: (await record.savedSearches()) as z.infer<typeof savedSearch>[] })
  const by = () => ({ author, time: now().toISOString() })
  const name = z.string().trim().min(1).max(200)
  app.openapi(question('/api/searches', 'Searches that are kept, by name', searches), async (c) =>
    c.json(await all(), 200),
  )
  const save = change(
    '/api/searches',
    'Keep a search under a name, in place of one that has it',
    z.object({ name, query: searchQuery }),
    searches,
  )
  app.openapi(save, async (c) => {
    const { name, query } = c.req.valid('json')
    await record.saveSearch(name, given(query) as SavedSearch['query'], by())
    return c.json(await all(), 200)
  })
  const drop = change('/api/searches/drop', 'Keep a search no more', z.object({ name }), searches)
  app.openapi(drop, async (c) => {
    await record.dropSearch(c.req.valid('json').name, by())
    return c.json(await all(), 200)
  })
}
