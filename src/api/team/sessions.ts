/** Sessions: a random token in a cookie that no script reads, its digest in the record; ended by time, by hand, or with the user. */
import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { OpenRecord, Secret } from '../../record/contract.ts'

const HOUR = 60 * 60 * 1000
/** Without a call for so long, and in any case after so long, one logs in again. */
const IDLE = 8 * HOUR
const LONGEST = 7 * 24 * HOUR
/** How exactly it is known when a session was last used. */
const EXACT = 5 * 60 * 1000

export interface Session {
  id: string
  user: string
  begun: string
  seen: string
  /** The browser, as it says itself, and where it calls from. */
  agent: string
  address: string
}

type Kept = Omit<Session, 'id' | 'user'>

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: who reads the record cannot use it. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export class Sessions {
  readonly #record: OpenRecord
  readonly #now: () => Date
  readonly #secure: boolean

  constructor(record: OpenRecord, now: () => Date, secure: boolean) {
    this.#record = record
    this.#now = now
    this.#secure = secure
  }

  /** A session with a token that nobody had before; the one that the browser came with is ended. */
  async begin(c: Context, user: string, address: string): Promise<void> {
    const before = getCookie(c, this.#name())
    if (before) await this.#record.takeSecret('session', digestOf(before))
    const token = newToken()
    const now = this.#now().toISOString()
    const agent = (c.req.header('user-agent') ?? '').slice(0, 200)
    await this.#record.dropExpired(now)
    await this.#keep(digestOf(token), user, { begun: now, seen: now, agent, address })
    setCookie(c, this.#name(), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: this.#secure,
    })
  }

  /** Whose session a call comes with; null without one that holds. */
  async of(c: Context): Promise<Session | null> {
    const token = getCookie(c, this.#name())
    if (!token) return null
    const secret = await this.#record.secret('session', digestOf(token))
    const now = this.#now()
    if (!secret || (secret.expires !== null && secret.expires <= now.toISOString())) return null
    const session = sessionOf(secret)
    if (now.getTime() - Date.parse(session.seen) > EXACT) {
      const { id, user, ...kept } = session
      await this.#keep(id, user, { ...kept, seen: now.toISOString() })
    }
    return session
  }

  async end(c: Context): Promise<void> {
    const token = getCookie(c, this.#name())
    if (token) await this.#record.takeSecret('session', digestOf(token))
    deleteCookie(c, this.#name(), { path: '/', secure: this.#secure })
  }

  async all(user: string): Promise<Session[]> {
    const now = this.#now().toISOString()
    const secrets = await this.#record.secretsOf(user, 'session')
    return secrets
      .filter(({ expires }) => expires === null || expires > now)
      .map(sessionOf)
      .sort((a, b) => (a.seen < b.seen ? 1 : -1))
  }

  /** All of a user's but one. */
  async endOthers(user: string, but: string | null): Promise<void> {
    for (const { id } of await this.all(user)) if (id !== but) await this.#record.takeSecret('session', id)
  }

  /** `__Host-`: no other site of the same domain can set it. */
  #name(): string {
    return this.#secure ? '__Host-answerable' : 'answerable'
  }

  async #keep(id: string, owner: string, value: Kept): Promise<void> {
    const until = Math.min(Date.parse(value.seen) + IDLE, Date.parse(value.begun) + LONGEST)
    const expires = new Date(until).toISOString()
    await this.#record.keepSecret({ kind: 'session', id, owner, value, expires })
  }
}

function sessionOf({ id, owner, value }: Secret): Session {
  return { id, user: owner, ...(value as Kept) }
}
