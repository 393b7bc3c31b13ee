/** Who may call, from where, with how much, and what a browser may do with the answer. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem.ts'
import { defaultLimits } from '../read/limits.ts'

/** Pages run our own script and style only, and speak to this server only; threads are made of the two files that read PDFs. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // A web page as it was published, which can do nothing (routes/published.ts); all else refuses to be framed.
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pdf-threads',
].join('; ')

/** An original is kept as it came, so nothing in it may run, load or be guessed at. */
export const originalPolicy = "default-src 'none'; sandbox"

const largestCall = 1_000_000

/** A page of another site can point its own name at 127.0.0.1; it cannot forge the Host that this gives away. */
export function onlyHosts(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!hosts.has(hostname(host))) throw new Problem('host_not_served', { host })
    await next()
  }
}

function hostname(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/**
 * Headers of every answer; the answers themselves are private to this reader, so nothing is stored. `overTls`: the pages
 * are seen through a proxy that speaks TLS, and from then on only so.
 */
export const safeHeaders =
  (overTls = false): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const headers = c.res.headers
    if (overTls) headers.set('strict-transport-security', 'max-age=31536000')
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', pagePolicy)
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'no-referrer')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('cross-origin-embedder-policy', 'require-corp')
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()')
    if (!headers.has('x-frame-options')) headers.set('x-frame-options', 'DENY')
  }

/**
 * Another site may lead a person to a page here, but may not load from the record nor change it: reading asks for no
 * foreign Sec-Fetch-Site, changing asks also for our own Origin (`publicOrigin`: the one that readers see, where a proxy
 * stands between) and a header that no form and no simple request can send.
 */
export const onlyFromHere =
  (publicOrigin?: string): MiddlewareHandler =>
  async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    const foreign = site === 'cross-site' || site === 'same-site'
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (reads) {
      if (foreign && c.req.header('sec-fetch-mode') !== 'navigate') throw new Problem('not_from_this_page')
    } else {
      const origin = c.req.header('origin')
      const host = c.req.header('host') ?? new URL(c.req.url).host
      const own = [`http://${host}`, `https://${host}`, publicOrigin]
      const elsewhere = origin !== undefined && !own.includes(origin)
      if (foreign || elsewhere || c.req.header('x-answerable') === undefined)
        throw new Problem('not_from_this_page')
    }
    await next()
  }

/** Calls that bring files. */
const bringsFiles = new Set(['/api/adding/file', '/api/screening', '/api/screening/table'])

/** Most bytes of a call: files may be as large as a file read from a folder, all else is small. */
export const smallCalls: MiddlewareHandler = (c, next) =>
  (bringsFiles.has(c.req.path) ? atMost(defaultLimits.sourceBytes) : atMost(largestCall))(c, next)

function atMost(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Problem('call_too_large', { limit: bytes })
    },
  })
}

/** For what only the keeper may do, at the machine on which the record lies: not for callers from elsewhere, however they come. */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const caller = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  const address = caller?.socket?.remoteAddress ?? ''
  const isHere = /^(?:::ffff:)?127\.|^::1$/.test(address)
  const wasSentOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => c.req.header(name))
  if (!isHere || wasSentOn) throw new Problem('not_from_this_machine')
  await next()
}

/** Gives an answer up after this many seconds, so that one slow question cannot hold a connection for ever. */
export function withinSeconds(seconds: number): MiddlewareHandler {
  return async (c, next) => {
    // What cannot be broken off is not given up either: the whole file is being made anew.
    if (c.req.path === '/api/expunge') return next()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Problem('call_too_slow', { seconds })), seconds * 1000)
    })
    try {
      await Promise.race([next(), late])
    } finally {
      clearTimeout(timer)
    }
  }
}
