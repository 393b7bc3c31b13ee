/** A record served to a team: who calls logs in, and everything else is asked through the record as that user sees it. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { Problem } from '../../problem.ts'
import type { OpenRecord } from '../../record/contract.ts'
import { type AppOptions, apiInfo, createApp, mistaken } from '../app.ts'
import { onlyFromHere, onlyHosts, safeHeaders, smallCalls, withinSeconds } from '../guard.ts'
import { builtPages, servePages } from '../pages.ts'
import { localeOf, problemAnswer } from '../reader.ts'
import { addressOf, type Reached } from './caller.ts'
import { Factors } from './factors.ts'
import { Limits } from './limits.ts'
import { logInRoutes } from './log-in.ts'
import { Passkeys, type Site } from './passkeys.ts'
import { type Session, Sessions } from './sessions.ts'
import { usersRoutes } from './users.ts'
import { youRoutes } from './you.ts'

export interface TeamOptions extends AppOptions {
  /** Where readers see these pages: `https://record.example`, if a proxy stands before this server. */
  publicUrl?: string
  /** Addresses of the proxies whose word is taken for where a call came from. */
  proxies?: string[]
}

/** What the routes about users are given. */
export interface TeamServed {
  record: OpenRecord
  now: () => Date
  sessions: Sessions
  factors: Factors
  passkeys: Passkeys
  limits: Limits
  /** Of a call: its session, the record as its user sees it, where it came from, at which address it sees the pages. */
  session(c: Context): Session
  viewed(c: Context): Promise<OpenRecord>
  address(c: Context): string
  site(c: Context): Site
}

export type TeamRoutes = (app: OpenAPIHono, served: TeamServed) => void

/** What can be asked without being logged in: to log in. */
const OPEN = /^\/api\/(?:login(?:\/passkey(?:\/options)?)?|join)$/

/** Builds the app over an open record whose users log in. Tries and challenges are remembered in it alone. */
export function createTeamApp(record: OpenRecord, options: TeamOptions): Hono {
  const now = options.now ?? (() => new Date())
  const reached: Reached = {
    publicUrl: options.publicUrl === undefined ? null : new URL(options.publicUrl),
    proxies: new Set(options.proxies ?? []),
  }
  const { publicUrl } = reached
  const hosts = [...(options.hosts ?? []), ...(publicUrl ? [publicUrl.hostname] : [])]
  const inner = { ...options, hosts, now, publicOrigin: publicUrl?.origin }
  const sessions = new Sessions(record, now, publicUrl?.protocol === 'https:')
  const called = new WeakMap<Request, Session>()
  const session = (c: Context) => {
    const found = called.get(c.req.raw)
    if (!found) throw new Problem('login_needed')
    return found
  }
  const served: TeamServed = {
    record,
    now,
    sessions,
    factors: new Factors(record, now),
    passkeys: new Passkeys(record, now),
    limits: new Limits(now),
    session,
    viewed: (c) => record.as(session(c).user),
    address: (c) => addressOf(c, reached),
    site: (c) => siteOf(c, publicUrl),
  }

  const app = new OpenAPIHono({ defaultHook: mistaken })
  app.onError((error, c) => {
    const { body, status } = problemAnswer(error, localeOf(c.req.raw))
    if (status === 500) options.onUnexpected?.(error)
    return c.json(body, status)
  })
  app.use(safeHeaders(publicUrl?.protocol === 'https:'))
  app.use(onlyHosts(new Set(['127.0.0.1', 'localhost', '[::1]', ...hosts])))
  app.use(onlyFromHere(publicUrl?.origin))
  app.use(smallCalls)
  const patience = withinSeconds(options.patience ?? 30)
  app.use((c, next) => (ofUsers(c.req.path) ? patience(c, next) : next()))
  app.use(loggedIn(served, called))

  logInRoutes(app, served)
  youRoutes(app, served)
  usersRoutes(app, served)
  app.get('/api/openapi.json', async (c) => {
    const own = app.getOpenAPI31Document(apiInfo)
    const asked = await appOf(session(c).user).fetch(c.req.raw, c.env)
    const others = (await asked.json()) as typeof own
    return c.json({ ...others, paths: { ...others.paths, ...own.paths } })
  })

  // One for each user: what it answers is what they see.
  const apps = new Map<string, Hono>()
  const appOf = (user: string) => {
    const known = apps.get(user) ?? createApp(seenBy(record, user), { ...inner, author: user })
    apps.set(user, known)
    return known
  }
  app.all('/api/*', (c) => appOf(session(c).user).fetch(c.req.raw, c.env))
  app.get('*', async (c, next) => {
    if (!c.req.path.endsWith('.json')) return next()
    const path = `/api${c.req.path.slice(0, -'.json'.length)}`
    if (!ofUsers(path)) return appOf(session(c).user).fetch(c.req.raw, c.env)
    const url = new URL(c.req.url)
    url.pathname = path
    return app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env)
  })
  servePages(app as unknown as Hono, options.pages ?? builtPages(), { team: true })
  return app as unknown as Hono
}

/** Calls that this app answers itself; the user's own app has its own limits of time. */
function ofUsers(path: string): boolean {
  return /^\/api\/(?:login|logout|lock|unlock|join|you|users|audit|restricted)(?:\/|$)/.test(path)
}

/** Everything that says something of the record needs a session of somebody who may use it still. */
function loggedIn({ record, sessions }: TeamServed, called: WeakMap<Request, Session>): MiddlewareHandler {
  return async (c, next) => {
    const { path } = c.req
    const tells = path.startsWith('/api/') || path.endsWith('.json')
    if (!tells || OPEN.test(path)) return next()
    const session = await sessions.of(c)
    const users = session ? await record.users() : []
    if (!session || !users.some((one) => one.name === session.user && one.ended === null))
      throw new Problem('login_needed')
    called.set(c.req.raw, session)
    return next()
  }
}

/** The record as a user sees it, who is looked up at each call. */
function seenBy(record: OpenRecord, user: string): OpenRecord {
  const viewed = record.as(user)
  // Whoever asks first hears that there is no such user.
  viewed.catch(() => undefined)
  return new Proxy({} as OpenRecord, {
    get: (_, method) => {
      if (method === 'isEncrypted') return () => record.isEncrypted()
      return async (...given: unknown[]) => {
        const own = (await viewed) as unknown as Record<string | symbol, (...given: unknown[]) => unknown>
        return own[method]!(...given)
      }
    },
  })
}

function siteOf(c: Context, publicUrl: URL | null): Site {
  if (publicUrl) return { id: publicUrl.hostname, origin: publicUrl.origin }
  const host = c.req.header('host') ?? new URL(c.req.url).host
  return { id: host.replace(/:\d+$/, ''), origin: `http://${host}` }
}
