/** A web page as it was published, for a frame that can do nothing: sanitised, and under a policy that lets nothing load, run or lead away but our own links to the findings. */
import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { web as en } from '../../../messages/en/web.ts'
import { web as fr } from '../../../messages/fr/web.ts'
import { inOrder } from '../../addresses.ts'
import { Problem } from '../../problem.ts'
import { type InertPage, inertPage, type PageMark } from '../../read/inert-page.ts'
import type { KeptDocument, OpenRecord } from '../../record/contract.ts'
import { byId, question, type Routes } from '../call.ts'
import { localeOf } from '../reader.ts'

/** As a sheet of paper, whatever the reader's theme. */
const style = `:root{color-scheme:light;font:1.05rem/1.6 Georgia,serif;background:#fff;color:#1b1a17}body{max-width:44rem;margin:0 auto;padding:1rem 1.25rem 3rem;overflow-wrap:break-word}h1,h2,h3,h4{line-height:1.25}table{border-collapse:collapse}td,th{padding:.2rem .5rem;border:1px solid #d9d4c7;text-align:start;vertical-align:top}.link{text-decoration:underline #a39b89}.picture{display:inline-block;padding:.3rem .6rem;border:1px dashed #8a8475;color:#58544b;font-style:italic}pre{white-space:pre-wrap}mark{background:none;font-weight:bold}${[
  ['ask', '#8a4b00', '#fcecd2', 'solid'],
  ['pledge', '#1d4f91', '#e0ebf9', 'double'],
  ['stance', '#6a3188', '#f0e4f6', 'dotted'],
  ['act', '#1f6136', '#e0f1e4', 'dashed'],
  ['omission', '#a01c2c', '#fbe3e3', 'wavy'],
  ['figure', '#0d5c63', '#dcf0f1', 'solid'],
]
  .map(([kind, ink, tint, line]) => `.k-${kind}{--k:${ink};--t:${tint};--l:${line}}`)
  .join(
    '',
  )}.found{background:var(--t);text-decoration:underline var(--l) var(--k);text-underline-offset:.22em}.found:target{background:color-mix(in srgb,var(--k) 30%,#fff)}.reference{display:inline-block;min-width:1.5rem;margin:0 .15rem;border-radius:.7rem;background:var(--t);color:var(--k);font:600 .72rem/1.5rem system-ui,sans-serif;text-align:center;text-decoration:none}.reference:hover,.reference:focus-visible{background:var(--k);color:#fff}`

const styleHash = createHash('sha256').update(style).digest('base64')

/** A reader's own click on a number leads the page around the frame to that finding; no link of the page's own is left. */
const rights = 'allow-top-navigation-by-user-activation'

/** Only our own page may show it, and only the style above counts. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; sandbox ${rights}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`

export const publishedRoutes: Routes = (app, { record }) => {
  app.get('/api/documents/:id/published', async (c) => {
    const hidden = new Set(c.req.query('hidden')?.split(','))
    const page = await shown(record, c.req.param('id'), (kept) => marksOf(kept, localeOf(c.req.raw), hidden))
    return c.html(page.html, 200, { 'content-security-policy': policy, 'x-frame-options': 'SAMEORIGIN' })
  })

  const marked = question(
    '/api/documents/{id}/published/findings',
    'Findings whose words have one place on the page as published, which is marked there',
    z.object({ findings: z.array(z.string()) }),
    { params: byId },
  )
  app.openapi(marked, async (c) => {
    const page = await shown(record, c.req.valid('param').id, (kept) => marksOf(kept, 'en', new Set()))
    return c.json({ findings: page.marked }, 200)
  })
}

async function shown(
  record: OpenRecord,
  id: string,
  marks: (kept: KeptDocument) => PageMark[],
): Promise<InertPage> {
  const kept = await record.document(id)
  const isPage = kept?.document.mediaType === 'text/html' && kept.id === kept.document.original
  const original = isPage ? await record.original(kept.document.original) : null
  if (!kept || !original) throw new Problem('not_on_record', { what: id })
  const { text, charset } = kept.document
  return inertPage(original.bytes, charset, style, { text, marks: marks(kept) })
}

/** What is marked: every finding that was not rejected, of kinds that are not hidden, by its number on the desk. */
function marksOf(kept: KeptDocument, locale: 'en' | 'fr', hidden: ReadonlySet<string>): PageMark[] {
  const say = locale === 'fr' ? fr : en
  return inOrder(kept.kept).flatMap(({ id, kind, state, start, end }, place) => {
    if (state === 'rejected' || hidden.has(kind)) return []
    const label = say.document.finding(place + 1, say.kinds[kind], say.states[state])
    const href = `/documents/${encodeURIComponent(kept.id)}#finding=${encodeURIComponent(id)}`
    return [{ start, end, id, kind, number: place + 1, href, label }]
  })
}
