/** Briefs: what one says, to look at, and as a file to keep. */
import { z } from '@hono/zod-openapi'
import { composeBrief } from '../../publish/brief.ts'
import { type BriefFormat, renderBrief } from '../../publish/formats.ts'
import { briefMatter } from '../../publish/matter.ts'
import { day, dayOf, filter, question, type Routes, type Served, understood } from '../call.ts'
import { originalPolicy } from '../guard.ts'
import { localeOf } from '../reader.ts'

const line = z.object({
  lead: z.string(),
  quote: z.string().nullable(),
  notes: z.array(z.number().int()),
  proposed: z.boolean(),
})
const brief = z
  .object({
    language: z.enum(['en', 'fr']),
    title: z.string(),
    subtitle: z.array(z.string()),
    opening: z.array(z.string()),
    sections: z.array(
      z.object({
        heading: z.string(),
        items: z.array(z.object({ heading: z.string().nullable(), lines: z.array(line) })),
        empty: z.string().nullable(),
      }),
    ),
    notes: z.array(
      z.object({
        number: z.number().int(),
        title: z.string(),
        publisher: z.string().nullable(),
        published: z.string(),
        quote: z.string(),
        url: z.string().nullable(),
        where: z.string(),
        hash: z.string(),
      }),
    ),
    notesHeading: z.string(),
    proposed: z.string(),
    closing: z.string(),
  })
  .openapi('Brief')
const wanted = z.object({
  to: z.string().trim().min(1).max(500),
  occasion: filter,
  language: z
    .enum(['en', 'fr'])
    .optional()
    .or(z.literal('').transform(() => undefined)),
  ...day,
})

const mediaTypes: Record<BriefFormat, string> = {
  md: 'text/markdown; charset=UTF-8',
  html: 'application/octet-stream',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
}

export const briefRoutes: Routes = (app, served) => {
  const shown = question('/api/brief', 'A brief on a body, to look at', brief, { query: wanted })
  app.openapi(shown, async (c) => {
    const composed = await composedFor(served, c.req.valid('query'), localeOf(c.req.raw))
    return c.json(composed, 200)
  })

  const file = wanted.extend({ format: z.enum(['md', 'html', 'docx', 'odt']) })
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/brief/file',
    summary: 'The brief as a file',
    request: { query: file },
    responses: { 200: { description: 'The file, as a download' } },
  })
  app.get('/api/brief/file', async (c) => {
    const query = understood(file, c.req.query())
    const composed = await composedFor(served, query, localeOf(c.req.raw))
    const bytes = await renderBrief(composed, query.format)
    const name = encodeURIComponent(`${composed.title}.${query.format}`.toWellFormed()).replace(
      /['()*]/g,
      '_',
    )
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': mediaTypes[query.format],
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'content-security-policy': originalPolicy,
    })
  })
}

async function composedFor({ record, now }: Served, query: z.infer<typeof wanted>, locale: 'en' | 'fr') {
  const { to, occasion, language } = query
  const asOf = query['as-of'] ?? dayOf(now())
  return composeBrief(await briefMatter(record, { to, asOf, occasion, language: language ?? locale }))
}
