/** What users see and change of their own: sessions, password, telephone, recovery codes, passkeys. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import { change, question } from '../call.ts'
import type { TeamRoutes } from './app.ts'
import { challenge } from './log-in.ts'

const role = z.enum(['reader', 'reviewer', 'editor', 'keeper'])
const session = z.object({
  id: z.string(),
  begun: z.string(),
  seen: z.string(),
  agent: z.string(),
  address: z.string(),
  /** The one that asks. */
  own: z.boolean(),
})
const you = z.object({
  name: z.string(),
  role,
  cleared: z.boolean(),
  sessions: z.array(session),
  totp: z.boolean(),
  codes: z.number().int(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), added: z.string() })),
})
const text = (most: number) => z.string().min(1).max(most)
const password = z.object({ password: text(1000) })
const ok = z.object({ done: z.literal(true) })
const done = { done: true as const }

export const youRoutes: TeamRoutes = (app, served) => {
  const { record, sessions, factors, passkeys } = served
  app.openapi(question('/api/you', 'Who you are here, and what proves it', you), async (c) => {
    const own = served.session(c)
    const users = await record.users()
    const { name, role, cleared } = users.find((one) => one.name === own.user)!
    const all = (await sessions.all(name)).map(({ user: _, ...one }) => ({ ...one, own: one.id === own.id }))
    return c.json(
      {
        name,
        role,
        cleared,
        sessions: all,
        totp: await factors.hasTotp(name),
        codes: await factors.codesLeft(name),
        passkeys: await passkeys.all(name),
      },
      200,
    )
  })

  /** What protects is changed only by who proves again who they are: a session may be somebody else's by now. */
  const again = async (c: Parameters<typeof served.session>[0], given: string) => {
    const { user } = served.session(c)
    const address = served.address(c)
    served.limits.check(user, address)
    served.limits.failed(user, address)
    if (!(await factors.isPassword(user, given))) throw new Problem('password_wrong')
    served.limits.succeeded(user)
    return user
  }

  const next = password.extend({ next: text(1000) })
  app.openapi(
    change('/api/you/password', 'Change your password; your other sessions end', next, ok),
    async (c) => {
      const { password, next } = c.req.valid('json')
      const user = await again(c, password)
      await factors.setPassword(user, next)
      await sessions.endOthers(user, served.session(c).id)
      return c.json(done, 200)
    },
  )

  const seed = z.object({ seed: z.string(), address: z.string() })
  app.openapi(change('/api/you/totp/begin', 'A seed for your telephone', password, seed), async (c) =>
    c.json(await factors.beginTotp(await again(c, c.req.valid('json').password)), 200),
  )
  const code = z.object({ code: text(20) })
  app.openapi(change('/api/you/totp', 'Ask for a code of the telephone from now on', code, ok), async (c) => {
    const { user } = served.session(c)
    const address = served.address(c)
    served.limits.check(user, address)
    served.limits.failed(user, address)
    await factors.confirmTotp(user, c.req.valid('json').code)
    served.limits.succeeded(user)
    return c.json(done, 200)
  })
  app.openapi(change('/api/you/totp/end', 'Ask for no code any more', password, ok), async (c) => {
    await factors.endTotp(await again(c, c.req.valid('json').password))
    return c.json(done, 200)
  })
  const codes = z.object({ codes: z.array(z.string()) })
  app.openapi(
    change('/api/you/codes', 'New recovery codes in place of those before', password, codes),
    async (c) => c.json({ codes: await factors.newCodes(await again(c, c.req.valid('json').password)) }, 200),
  )

  app.openapi(change('/api/you/passkeys/options', 'Ask to add a passkey', password, challenge), async (c) => {
    const user = await again(c, c.req.valid('json').password)
    const asked = await passkeys.toRegister(user, served.site(c))
    return c.json(asked as unknown as z.infer<typeof challenge>, 200)
  })
  const key = z.object({ name: text(100), ticket: text(100), response: z.record(z.string(), z.unknown()) })
  app.openapi(change('/api/you/passkeys', 'Add a passkey', key, ok), async (c) => {
    const { name, ticket, response } = c.req.valid('json')
    await passkeys.register(served.session(c).user, name, ticket, response, served.site(c))
    return c.json(done, 200)
  })
  const id = z.object({ id: text(1000) })
  app.openapi(change('/api/you/passkeys/drop', 'Let a passkey go', id, ok), async (c) => {
    await passkeys.drop(served.session(c).user, c.req.valid('json').id)
    return c.json(done, 200)
  })
  app.openapi(change('/api/you/sessions/end', 'End one of your sessions', id, ok), async (c) => {
    const { user } = served.session(c)
    const own = (await sessions.all(user)).find((one) => one.id === c.req.valid('json').id)
    if (own) await record.takeSecret('session', own.id)
    return c.json(done, 200)
  })
  app.openapi(
    change('/api/you/sessions/others', 'End all of your sessions but this one', z.object({}), ok),
    async (c) => {
      const own = served.session(c)
      await sessions.endOthers(own.user, own.id)
      return c.json(done, 200)
    },
  )
}
