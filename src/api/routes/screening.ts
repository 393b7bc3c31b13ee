/** Screening in the browser: a table is looked at, then held against lists, answered with a stream of steps. */
import { z } from '@hono/zod-openapi'
import type { NamedFile } from '../../record/contract.ts'
import { type Routes, understood } from '../call.ts'
import { mistakenCall } from '../mistaken.ts'
import { type ChosenList, screenAndKeep } from '../screening.ts'
import { screenedColumns, seenTable } from '../screening-shapes.ts'
import { stream, told } from '../telling.ts'

const nameShape = z.object({ name: z.string().min(1).max(1000) })
const bytes = z.string().openapi({ format: 'binary' })
const asked = z.object({
  table: bytes,
  list: z.array(bytes).openapi({ description: 'Lists that come along' }),
  kept: z.array(z.string()).openapi({ description: 'SHA-256 of lists that the record keeps' }),
  columns: screenedColumns.optional(),
})

export const screeningRoutes: Routes = (app, { record, author, version, now, screener }) => {
  if (!screener) return
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/screening/table',
    summary: 'Look at a table before it is screened: its bytes are the body',
    request: {
      query: nameShape,
      body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } },
    },
    responses: {
      200: {
        description: 'What its first lines say, and the columns that were recognised or remembered',
        content: { 'application/json': { schema: seenTable } },
      },
    },
  })
  app.post('/api/screening/table', async (c) => {
    await record.may('keepScreening')
    const { name } = understood(nameShape, c.req.query())
    const seen = await screener.look({ name, bytes: new Uint8Array(await c.req.arrayBuffer()) })
    const before = await record.columnsFor(seen.headings)
    const isRemembered = before !== null && before.name.length > 0
    return c.json({ ...seen, columns: isRemembered ? before : seen.columns, isRemembered })
  })

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/screening',
    summary: 'Screen a table against lists, and keep what was found. No match is not a clearance',
    request: { body: { required: true, content: { 'multipart/form-data': { schema: asked } } } },
    responses: stream(
      'Steps as they happen: reading, screening with how many rows are done, keeping, then done or failed',
    ),
  })
  app.post('/api/screening', async (c) => {
    await record.may('keepScreening')
    const form = await c.req.formData().catch((error: unknown) => {
      throw mistakenCall('body', 'otherwise', {}, error)
    })
    const table = form.get('table')
    if (!(table instanceof File)) throw mistakenCall('table', 'file')
    const lists: ChosenList[] = form.getAll('kept').map((kept) => ({ kept: String(kept) }))
    for (const list of form.getAll('list')) if (list instanceof File) lists.push(await named(list))
    const wanted = {
      table: await named(table),
      lists,
      columns: columnsOf(form.get('columns')),
      engine: `answerable ${version}`,
    }
    const by = () => ({ author, time: now().toISOString() })
    return told(c, (signal) => screenAndKeep(wanted, { record, screener, by, signal }))
  })
}

async function named(file: File): Promise<NamedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function columnsOf(written: FormDataEntryValue | null) {
  if (written === null) return {}
  let value: unknown
  try {
    value = JSON.parse(String(written))
  } catch {
    throw mistakenCall('columns', 'json')
  }
  return understood(screenedColumns, value)
}
