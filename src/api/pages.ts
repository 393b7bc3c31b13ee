/** The built pages: one shell for every page address, assets, whose names change with what is in them, kept for a year. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { pageAt } from '../addresses.ts'
import { type Locale, Problem } from '../problem.ts'
import { localeOf } from './reader.ts'

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** `dist/web` of this package, found from the sources and from the compiled files alike. */
export function builtPages(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return join(folder, 'dist', 'web')
}

/** `team`: users log in. Serves the shell at every page address; any other address is a page that says so, with status 404. */
export function servePages(app: Hono, folder: string, how: { team?: boolean } = {}): void {
  const assets = readAssets(join(folder, 'assets'))
  const shellFile = join(folder, 'index.html')
  const shell = existsSync(shellFile) ? readFileSync(shellFile, 'utf8') : null

  app.get('/assets/:name{.+}', (c) => {
    const name = c.req.param('name')
    const bytes = assets.get(name)
    if (!bytes) throw new Problem('no_such_page', { address: c.req.path })
    return c.body(bytes, 200, {
      'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  app.get('/away', (c) => c.html(away(localeOf(c.req.raw))))
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.get('*', (c) => {
    const page = pageAt(c.req.path)
    const wantsPage = (c.req.header('accept') ?? '').includes('text/html')
    if (!page && !wantsPage) throw new Problem('no_such_page', { address: c.req.path })
    if (shell === null) throw new Problem('pages_not_built')
    return c.html(asChosen(shell, c.req.raw, how.team === true), page ? 200 : 404)
  })
}

/** Where a reader goes who leaves in a hurry: a page that says nothing of a record, and loads nothing. */
function away(locale: Locale): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Notes</title><main><h1>Notes</h1><textarea aria-label="Notes" rows="20" cols="60"></textarea></main></html>`
}

/** All assets, read once: what is not in this map cannot be asked for, whatever its path says. */
function readAssets(folder: string): Map<string, Uint8Array<ArrayBuffer>> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const address = relative(folder, path).split(sep).join('/')
      return [address, new Uint8Array(readFileSync(path))]
    }),
  )
}

/** In the reader's language, light or dark where they chose. `team`: users log in, and the pages show where. */
function asChosen(shell: string, request: Request, team: boolean): string {
  const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1]
  const chosen = `${theme ? ` data-theme="${theme}"` : ''}${team ? ' data-team="true"' : ''}`
  return shell.replace('<html lang="en">', `<html lang="${localeOf(request)}"${chosen}>`)
}
