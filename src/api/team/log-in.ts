/** Logging in and out: by password and a second factor, or by a passkey; and beginning with an invitation. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import { nameKey } from '../../record/identity.ts'
import { change } from '../call.ts'
import type { TeamRoutes, TeamServed } from './app.ts'

const done = z.object({ user: z.string() })
const text = (most: number) => z.string().min(1).max(most)
const credential = z.record(z.string(), z.unknown())
/** Of a passkey: what is asked of the browser, and what to send back with its answer. */
export const challenge = z.object({ options: z.record(z.string(), z.unknown()), ticket: z.string() })

export const logInRoutes: TeamRoutes = (app, served) => {
  const { sessions, factors, passkeys } = served
  const logIn = change(
    '/api/login',
    'Log in; `code`: of the telephone, or a recovery code, where a second factor is asked for',
    z.object({ name: text(200), password: text(1000), code: z.string().max(50).optional() }),
    done,
  )
  app.openapi(logIn, async (c) => {
    const given = c.req.valid('json')
    const address = served.address(c)
    const user = await proved(served, given, address)
    await sessions.begin(c, user, address)
    return c.json({ user }, 200)
  })

  app.openapi(
    change('/api/login/passkey/options', 'Ask to log in by a passkey', z.object({}), challenge),
    async (c) =>
      c.json((await passkeys.toLogIn(served.site(c))) as unknown as z.infer<typeof challenge>, 200),
  )
  const byKey = z.object({ ticket: text(100), response: credential })
  app.openapi(change('/api/login/passkey', 'Log in by a passkey', byKey, done), async (c) => {
    const { ticket, response } = c.req.valid('json')
    const address = served.address(c)
    served.limits.check(null, address)
    const user = await passkeys.logIn(ticket, response, served.site(c)).catch((error) => {
      served.limits.failed(null, address)
      throw error
    })
    if (!(await present(served, user))) throw new Problem('login_wrong')
    await sessions.begin(c, user, address)
    return c.json({ user }, 200)
  })

  const join = change(
    '/api/join',
    'Take an invitation: choose a password, and be logged in',
    z.object({ token: text(100), password: text(1000) }),
    done,
  )
  app.openapi(join, async (c) => {
    const { token, password } = c.req.valid('json')
    const address = served.address(c)
    served.limits.check(null, address)
    const user = await factors.join(token, password).catch((error) => {
      served.limits.failed(null, address)
      throw error
    })
    await sessions.begin(c, user, address)
    return c.json({ user }, 200)
  })

  const out = z.object({ locked: z.boolean() })
  // Leaving in a hurry ends one's own session: the record stays open to the others.
  for (const path of ['/api/logout', '/api/lock'] as const)
    app.openapi(change(path, 'Log out', z.object({}), out), async (c) => {
      await sessions.end(c)
      return c.json({ locked: true }, 200)
    })
  app.post('/api/unlock', () => {
    throw new Problem('login_needed')
  })
}

async function present({ record }: TeamServed, name: string): Promise<string | null> {
  const users = await record.users()
  return users.find((one) => nameKey(one.name) === nameKey(name) && one.ended === null)?.name ?? null
}

/** The user whom a name, a password and a code prove. No answer tells which of name and password was wrong. */
async function proved(
  served: TeamServed,
  { name, password, code }: { name: string; password: string; code?: string | undefined },
  address: string,
): Promise<string> {
  const { factors, limits } = served
  const tried = nameKey(name)
  limits.check(tried, address)
  // Counted before it is tried: a hundred at once are a hundred.
  limits.failed(tried, address)
  const user = await present(served, name)
  if (!(await factors.isPassword(user, password)) || user === null) throw new Problem('login_wrong')
  if (await factors.hasTotp(user)) {
    if (!code) {
      limits.undone(tried, address)
      throw new Problem('login_code_needed')
    }
    if (!(await factors.isCode(user, code))) throw new Problem('code_wrong')
  }
  limits.succeeded(tried)
  return user
}
