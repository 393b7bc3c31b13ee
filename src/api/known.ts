/** Any question as the record was known on a past day: `known-on` in an address asks another record in the same way. */
import type { Hono, MiddlewareHandler } from 'hono'
import type { OpenRecord } from '../record/contract.ts'

/** `ask` builds what answers over a record; it is built once for each day at hand. */
export function askedAsKnown(record: OpenRecord, ask: (known: OpenRecord) => Hono): MiddlewareHandler {
  const past = new WeakMap<OpenRecord, Hono>()
  return async (c, next) => {
    const day = c.req.query('known-on')
    if (!day || c.req.method !== 'GET') return next()
    const known = await record.knownOn(day)
    const answers = past.get(known) ?? ask(known)
    past.set(known, answers)
    const url = new URL(c.req.url)
    url.searchParams.delete('known-on')
    return answers.fetch(new Request(url, { headers: c.req.raw.headers }))
  }
}
