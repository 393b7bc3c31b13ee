/** Adding in the browser: a file's bytes or an address, answered with a stream of steps (server-sent events). */
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Problem } from '../../problem.ts'
import type { GivenFacts } from '../../record/contract.ts'
import { addAddress, addSource } from '../adding.ts'
import { given, question, type Routes, understood } from '../call.ts'
import { localeOf } from '../reader.ts'
import { partialDate } from '../shapes.ts'
import { stream, told } from '../telling.ts'

const empty = z.literal('').transform(() => undefined)
const words = z.string().trim().min(1).max(500).optional().or(empty)
const factsShape = z.object({
  published: partialDate.optional().or(empty),
  publisher: words,
  title: words,
  language: z.enum(['en', 'fr', 'other']).optional().or(empty),
})
const fileShape = factsShape.extend({ name: z.string().min(1).max(1000) })
const addressShape = factsShape.extend({ address: z.string().trim().min(1).max(4000) })

const steps = stream('Steps as they happen: reading, keeping, then done or failed')

export const addingRoutes: Routes = (app, { record, author, now, read, fetches }) => {
  const adds = question(
    '/api/add',
    'What may be added over this API: files, and addresses',
    z.object({ files: z.boolean(), addresses: z.boolean() }),
  )
  app.openapi(adds, async (c) =>
    c.json({ files: read !== undefined, addresses: read !== undefined && fetches }, 200),
  )
  if (!read) return
  const by = () => ({ author, time: now().toISOString() })
  const adding = (c: Context, signal: AbortSignal) => ({
    record,
    read,
    by,
    locale: localeOf(c.req.raw),
    signal,
  })

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/adding/file',
    summary: 'Add a file: its bytes are the body; what is known of it, the query',
    request: {
      query: fileShape,
      body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } },
    },
    responses: steps,
  })
  app.post('/api/adding/file', async (c) => {
    const { name, ...facts } = understood(fileShape, c.req.query())
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return told(c, (signal) => addSource({ bytes, name: baseName(name) }, given(facts), adding(c, signal)))
  })

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/adding/address',
    summary: 'Fetch what stands at an address, once, and add it',
    request: { body: { required: true, content: { 'application/json': { schema: addressShape } } } },
    responses: steps,
  })
  app.post('/api/adding/address', async (c) => {
    const { address, ...facts } = understood(addressShape, await c.req.json())
    if (!fetches) throw new Problem('adding_fetches_nothing', { address })
    if (!/^https?:\/\/[^/]/i.test(address)) throw new Problem('adding_not_an_address', { address })
    return told(c, (signal) => addAddress(address, given(facts) as GivenFacts, adding(c, signal)))
  })
}

/** A folder dropped in a browser names its files by path; nothing of it is ever opened here, only shown. */
function baseName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}
