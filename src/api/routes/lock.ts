/** Locking the record while it is served, and opening it again. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import { change, type Routes } from '../call.ts'

/** Milliseconds that every wrong passphrase costs whoever tries them. */
const pause = 1000

export const lockRoutes: Routes = (app, { record }) => {
  const state = z.object({ locked: z.boolean() })
  app.openapi(
    change(
      '/api/lock',
      'Forget the key of an encrypted record until its passphrase is given',
      z.object({}),
      state,
    ),
    async (c) => {
      if (!record.isEncrypted()) return c.json({ locked: false }, 200)
      await record.lock()
      return c.json({ locked: true }, 200)
    },
  )

  // One try at a time, however many ask.
  let tried: Promise<unknown> = Promise.resolve()
  const unlock = change(
    '/api/unlock',
    'Open a locked record again',
    z.object({ passphrase: z.string().min(1).max(10_000) }),
    state,
  )
  app.openapi(unlock, async (c) => {
    const { passphrase } = c.req.valid('json')
    const mine = tried.then(() => record.unlock(passphrase))
    tried = mine.catch(async (error) => {
      const wrong = error instanceof Problem && error.code === 'passphrase_wrong'
      if (wrong) await new Promise((resolve) => setTimeout(resolve, pause))
    })
    await mine
    return c.json({ locked: false }, 200)
  })
}
