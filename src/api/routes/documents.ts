/** Documents: the list, one with its text and findings, and its original bytes as an inert download. */
import { z } from '@hono/zod-openapi'
import { Problem, tellInPage } from '../../problem.ts'
import { byId, filter, paged, question, type Routes, yes } from '../call.ts'
import { originalPolicy } from '../guard.ts'
import { localeOf } from '../reader.ts'
import { readingChanges } from '../readings.ts'
import {
  anchoredFinding,
  counts,
  documentSummary,
  finding,
  keptAsk,
  keptDocument,
  listedDocument,
} from '../shapes.ts'

/** A document as the record keeps it, with what could not be read well put in the reader's language. */
const toldDocument = keptDocument.extend({
  doubts: z.array(z.object({ problem: z.string(), remedy: z.string() })),
})
const onFirstPage = { documents: 6, asks: 6 }

export const documentRoutes: Routes = (app, { record }) => {
  app.openapi(question('/api/counts', 'How much is on record', counts), async (c) =>
    c.json(await record.counts(), 200),
  )

  const home = question(
    '/api/index',
    'The first page: counts, latest documents, open asks',
    z.object({
      counts,
      documents: z.array(listedDocument),
      asks: z.array(keptAsk),
      openAsks: z.number().int(),
    }),
  )
  app.openapi(home, async (c) => {
    const [all, documents, asks, openAsks] = await Promise.all([
      record.counts(),
      record.documents({ limit: onFirstPage.documents }),
      record.asks({ open: true, limit: onFirstPage.asks }),
      record.countAsks({ open: true }),
    ])
    return c.json({ counts: all, documents, asks, openAsks }, 200)
  })

  const anchors = question(
    '/api/documents/{id}/anchors',
    'What became of the findings of the version that this document replaced: same, moved, lost',
    z.object({ anchors: z.array(anchoredFinding) }),
    { params: byId },
  )
  app.openapi(anchors, async (c) => c.json({ anchors: await record.anchors(c.req.valid('param').id) }, 200))

  const changes = question(
    '/api/documents/{id}/changes',
    'What each reading of a document found that the one before did not, and what became of the findings of the version before',
    z.object({
      document: documentSummary,
      readings: z.array(
        z.object({
          sequence: z.number().int(),
          time: z.string(),
          engine: z.string(),
          findings: z.number().int(),
          fresh: z.array(finding),
          gone: z.array(finding),
        }),
      ),
      anchors: z.array(anchoredFinding),
    }),
    { params: byId },
  )
  app.openapi(changes, async (c) => {
    const { id } = c.req.valid('param')
    const kept = await record.document(id)
    if (!kept) throw new Problem('not_on_record', { what: id })
    const { document: _, kept: __, named: ___, ...document } = kept
    const readings = readingChanges(id, await record.history(id))
    return c.json({ document, readings, anchors: await record.anchors(id) }, 200)
  })

  const list = question(
    '/api/documents',
    'Documents on record, the latest first',
    z.object({ total: z.number().int(), documents: z.array(listedDocument) }),
    { query: z.object({ text: filter, undecided: yes, ...paged }) },
  )
  app.openapi(list, async (c) => {
    const query = c.req.valid('query')
    const documents = await record.documents(query)
    return c.json({ total: await record.countDocuments(query), documents }, 200)
  })

  const one = question('/api/documents/{id}', 'A document with its text and findings', toldDocument, {
    params: byId,
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const document = await record.document(id)
    if (!document) throw new Problem('not_on_record', { what: id })
    const locale = localeOf(c.req.raw)
    const doubts = document.document.doubts.map((doubt) => tellInPage(doubt, locale))
    return c.json({ ...document, doubts }, 200)
  })

  app.get('/api/documents/:id/original', async (c) => {
    const id = c.req.param('id')
    const document = await record.document(id)
    const original = document && (await record.original(document.document.original))
    if (!original) throw new Problem('not_on_record', { what: id })
    return c.body(new Uint8Array(original.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${fileName(original.name)}`,
      'content-security-policy': originalPolicy,
    })
  })
}

/** The last part of a name, as a header may carry it: no path, no quote, no line end survives the encoding. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) || 'document'
  return encodeURIComponent(last.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
}
