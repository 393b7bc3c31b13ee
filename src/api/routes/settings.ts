/** What is kept where, and what reads: for the page of settings. */
import { z } from '@hono/zod-openapi'
import { question, type Routes } from '../call.ts'
import { keptList } from '../screening-shapes.ts'

export const settingsRoutes: Routes = (app, { record, version }) => {
  const settings = question(
    '/api/settings',
    'The version of the engine, whether the record is encrypted, how much it holds, the lists that it keeps',
    z.object({
      version: z.string(),
      encrypted: z.boolean(),
      documents: z.number().int(),
      entries: z.number().int(),
      lists: z.array(keptList),
    }),
  )
  app.openapi(settings, async (c) => {
    const { documents, entries } = await record.counts()
    const lists = await record.lists()
    return c.json({ version, encrypted: await record.isEncrypted(), documents, entries, lists }, 200)
  })
}
