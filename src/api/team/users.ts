/** What keepers see and change: users and their roles, what is restricted, and who saw it. */
import { z } from '@hono/zod-openapi'
import { change, given, paged, question } from '../call.ts'
import type { TeamRoutes } from './app.ts'

const role = z.enum(['reader', 'reviewer', 'editor', 'keeper'])
const text = (most: number) => z.string().trim().min(1).max(most)
const user = z.object({
  name: z.string(),
  role,
  cleared: z.boolean(),
  since: z.string(),
  ended: z.string().nullable(),
})
const users = z.object({ users: z.array(user) })
const invited = z.object({ name: z.string(), token: z.string() })
const kind = z.enum(['document', 'finding', 'person'])
const restriction = z.object({
  what: kind,
  id: z.string(),
  name: z.string(),
  pseudonym: z.string().nullable(),
  why: z.string(),
  author: z.string(),
  time: z.string(),
})
const restrictions = z.object({ restrictions: z.array(restriction) })
const access = z.object({ time: z.string(), author: z.string(), how: z.string(), subject: z.string() })

export const usersRoutes: TeamRoutes = (app, served) => {
  const { factors, now } = served
  const by = (author: string) => ({ author, time: now().toISOString() })
  const wanted = z.object({ name: text(80), role, cleared: z.boolean().default(false) })

  app.openapi(question('/api/users', 'Who may use the record, and in which role', users), async (c) =>
    c.json({ users: await (await served.viewed(c)).users() }, 200),
  )
  const invite = change(
    '/api/users',
    'Invite somebody; `token` ends the address at which they begin, once, within a week: /join#TOKEN',
    wanted,
    invited,
  )
  app.openapi(invite, async (c) => {
    const { name, ...how } = c.req.valid('json')
    const { body } = await (await served.viewed(c)).invite({ name, ...how }, by(served.session(c).user))
    const called = (body as { user: string }).user
    return c.json({ name: called, token: await factors.invitation(called) }, 200)
  })
  app.openapi(change('/api/users/change', 'Change a user’s role', wanted, users), async (c) => {
    const viewed = await served.viewed(c)
    await viewed.changeUser(c.req.valid('json'), by(served.session(c).user))
    return c.json({ users: await viewed.users() }, 200)
  })
  const ended = z.object({ name: text(80), why: z.string().trim().max(2000).optional() })
  app.openapi(
    change('/api/users/end', 'End a user: they may do nothing any more', ended, users),
    async (c) => {
      const { name, why } = c.req.valid('json')
      const viewed = await served.viewed(c)
      await viewed.endUser({ name, ...given({ why: why || undefined }) }, by(served.session(c).user))
      return c.json({ users: await viewed.users() }, 200)
    },
  )
  const link = change(
    '/api/users/link',
    'Let a user begin anew, who lost what they log in with',
    z.object({ name: text(80) }),
    invited,
  )
  app.openapi(link, async (c) => {
    // Whoever may change a role may do this: said as the role that they have already.
    const viewed = await served.viewed(c)
    const found = (await viewed.users()).find(
      (one) => one.name === c.req.valid('json').name && one.ended === null,
    )
    const { name, role, cleared } = found ?? {
      name: c.req.valid('json').name,
      role: 'reader',
      cleared: false,
    }
    await viewed.changeUser({ name, role: role as 'reader', cleared }, by(served.session(c).user))
    return c.json({ name, token: await factors.invitation(name) }, 200)
  })

  app.openapi(
    question(
      '/api/restricted',
      'What only those see who are cleared, who restricted it, and why',
      restrictions,
    ),
    async (c) => c.json({ restrictions: await (await served.viewed(c)).restrictions() }, 200),
  )
  const what = z.object({
    what: kind,
    id: text(500),
    why: text(2000),
    pseudonym: z.string().trim().max(80).optional(),
  })
  app.openapi(
    change('/api/restricted', 'Restrict a document or a finding, or protect a person', what, restrictions),
    async (c) => {
      const { what, id, why, pseudonym } = c.req.valid('json')
      const viewed = await served.viewed(c)
      const who = by(served.session(c).user)
      if (what === 'person')
        await viewed.protect({ person: id, why, ...given({ pseudonym: pseudonym || undefined }) }, who)
      else await viewed.restrict({ what, id, why }, who)
      return c.json({ restrictions: await viewed.restrictions() }, 200)
    },
  )
  const lifted = z.object({ what: kind, id: text(500), why: text(2000) })
  app.openapi(change('/api/restricted/lift', 'Lift a restriction', lifted, restrictions), async (c) => {
    const viewed = await served.viewed(c)
    await viewed.lift(c.req.valid('json'), by(served.session(c).user))
    return c.json({ restrictions: await viewed.restrictions() }, 200)
  })
  const seen = z.object({ total: z.number().int(), accesses: z.array(access) })
  app.openapi(
    question('/api/audit', 'Who saw what is restricted, the latest first', seen, { query: z.object(paged) }),
    async (c) => c.json(await (await served.viewed(c)).accesses(c.req.valid('query')), 200),
  )
}
