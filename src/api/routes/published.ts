/** A web page as it was published, for a frame that can do nothing: sanitised, and under a policy that lets nothing load, run or lead away. */
import { createHash } from 'node:crypto'
import { Problem } from '../../problem.ts'
import { inertPage } from '../../read/inert-page.ts'
import type { Routes } from '../call.ts'

/** As a sheet of paper, whatever the reader's theme. */
const style = `:root{color-scheme:light;font:1.05rem/1.6 Georgia,serif;background:#fff;color:#1b1a17}body{max-width:44rem;margin:0 auto;padding:1rem 1.25rem 3rem;overflow-wrap:anywhere}h1,h2,h3,h4{line-height:1.25}table{border-collapse:collapse}td,th{padding:.2rem .5rem;border:1px solid #d9d4c7;text-align:start;vertical-align:top}.link{text-decoration:underline #a39b89}.picture{display:inline-block;padding:.3rem .6rem;border:1px dashed #8a8475;color:#58544b;font-style:italic}pre{white-space:pre-wrap}`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Only our own page may show it, and only the style above counts. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`

export const publishedRoutes: Routes = (app, { record }) => {
  app.get('/api/documents/:id/published', async (c) => {
    const id = c.req.param('id')
    const kept = await record.document(id)
    const isPage = kept?.document.mediaType === 'text/html' && kept.id === kept.document.original
    const original = isPage ? await record.original(kept.document.original) : null
    if (!original) throw new Problem('not_on_record', { what: id })
    return c.html(inertPage(original.bytes, kept!.document.charset, style), 200, {
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
    })
  })
}
