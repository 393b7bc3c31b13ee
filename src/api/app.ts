/** The record over HTTP: the API, the same answers beside every page as `.json`, and the pages themselves. */
import { OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { Problem } from '../problem.ts'
import type { OpenRecord } from '../record/contract.ts'
import type { SourceReader } from './adding.ts'
import { onlyFromHere, onlyHosts, safeHeaders, smallCalls, withinSeconds } from './guard.ts'
import { askedAsKnown } from './known.ts'
import { mistakenBy } from './mistaken.ts'
import { builtPages, servePages } from './pages.ts'
import { localeOf, problemAnswer } from './reader.ts'
import { addingRoutes } from './routes/adding.ts'
import { askRoutes } from './routes/asks.ts'
import { briefRoutes } from './routes/briefs.ts'
import { chartRoutes } from './routes/charts.ts'
import { documentRoutes } from './routes/documents.ts'
import { entityRoutes } from './routes/entities.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { lockRoutes } from './routes/lock.ts'
import { publishedRoutes } from './routes/published.ts'
import { reviewingRoutes } from './routes/reviewing.ts'
import { screeningRoutes } from './routes/screening.ts'
import { screeningsRoutes } from './routes/screenings.ts'
import { searchRoutes } from './routes/search.ts'
import { settingsRoutes } from './routes/settings.ts'
import type { TableScreener } from './screening.ts'

export interface AppOptions {
  /** Names this server answers to, beside 127.0.0.1, ::1 and localhost; without port. */
  hosts?: string[]
  /** Who is recorded as having decided. */
  author?: string
  /** Of this Answerable, as its package says. */
  version?: string
  /** The clock; a test gives its own. */
  now?: () => Date
  /** Reads what is added in a browser; without it nothing can be added there. */
  read?: SourceReader
  /** Screens tables in a browser; without it none can be screened there. */
  screener?: TableScreener
  /** Whether an address given in a browser is fetched from here: not for readers on other machines. */
  fetches?: boolean
  /** The origin under which readers see these pages, where a proxy stands between. */
  publicOrigin?: string | undefined
  /** Folder of the built pages. */
  pages?: string
  /** Seconds after which an answer is given up. */
  patience?: number
  /** Told of what was not foreseen. */
  onUnexpected?: (error: unknown) => void
}

/** How the API describes itself. */
export const apiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Answerable',
    version: '0.1.0',
    description:
      'A cited record of what governments were asked, promised, said, did and left undone. ' +
      'Every page P has the answer of /api/P at P.json too; the first page is /index.json. Offsets are Unicode code points. ' +
      'Every question takes known-on=DAY: as the record was known at the end of that day.',
  },
}

type Checked = { success: true } | { success: false; target: string; error: z.core.$ZodError }

/** A call that is not of the shape it should have. */
export function mistaken(result: Checked): undefined {
  if (!result.success) throw mistakenBy(result.error, result.target)
}

/** Builds the app over an open record. It reads no environment, binds no port, and keeps no state of its own. */
export function createApp(record: OpenRecord, options: AppOptions = {}): Hono {
  const app = new OpenAPIHono({ defaultHook: mistaken })
  app.onError((error, c) => {
    const { body, status } = problemAnswer(error, localeOf(c.req.raw))
    if (status === 500) options.onUnexpected?.(error)
    return c.json(body, status)
  })

  app.use(safeHeaders())
  app.use(onlyHosts(new Set(['127.0.0.1', 'localhost', '[::1]', ...(options.hosts ?? [])])))
  app.use(onlyFromHere(options.publicOrigin))
  app.use(smallCalls)
  app.use(withinSeconds(options.patience ?? 30))
  app.use(
    '/api/*',
    askedAsKnown(record, (known) => createApp(known, options)),
  )

  const served = {
    record,
    author: options.author ?? 'local',
    version: options.version ?? '?',
    now: options.now ?? (() => new Date()),
    read: options.read,
    screener: options.screener,
    fetches: options.fetches ?? false,
  }
  for (const routes of [
    addingRoutes,
    briefRoutes,
    chartRoutes,
    documentRoutes,
    publishedRoutes,
    lockRoutes,
    askRoutes,
    entityRoutes,
    searchRoutes,
    ledgerRoutes,
    reviewingRoutes,
    screeningRoutes,
    screeningsRoutes,
    settingsRoutes,
  ])
    routes(app, served)
  app.doc31('/api/openapi.json', apiInfo)
  app.all('/api/*', (c) => {
    throw new Problem('no_such_page', { address: c.req.path })
  })

  // The same address with .json gives the same thing.
  app.get('*', async (c, next) => {
    if (!c.req.path.endsWith('.json')) return next()
    const url = new URL(c.req.url)
    url.pathname = `/api${url.pathname.slice(0, -'.json'.length)}`
    return app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env)
  })
  servePages(app as unknown as Hono, options.pages ?? builtPages())
  return app as unknown as Hono
}
