/** How often somebody may try to log in: fewer and fewer times for a user, a number in a while for an address. */
import { Problem } from '../../problem.ts'

/** Wrong tries of one user that cost nothing but themselves. */
const FREE = 5
/** Each further one doubles the wait, up to this, in seconds. */
const LONGEST = 15 * 60
/** Wrong tries of one address in this time, in milliseconds. */
const MOST = 20
const WHILE = 15 * 60 * 1000
/** Names and addresses that are remembered at once: whoever tries a million names fills no memory. */
const REMEMBERED = 10_000

interface Tried {
  times: number
  last: number
}

export class Limits {
  readonly #now: () => Date
  readonly #users = new Map<string, Tried>()
  readonly #addresses = new Map<string, Tried>()

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Throws `login_wait` where it is too soon to try again. */
  check(user: string | null, address: string): void {
    const now = this.#now().getTime()
    const own = user === null ? undefined : this.#users.get(user)
    const wait = own && own.times >= FREE ? Math.min(2 ** (own.times - FREE), LONGEST) * 1000 : 0
    const until = Math.max(own ? own.last + wait : 0, this.#addressUntil(address, now))
    if (until > now) throw new Problem('login_wait', { seconds: Math.ceil((until - now) / 1000) })
  }

  failed(user: string | null, address: string): void {
    if (user !== null) this.#count(this.#users, user)
    this.#count(this.#addresses, address)
  }

  /** A try that was neither right nor wrong: those before it stay counted. */
  undone(user: string, address: string): void {
    for (const tried of [this.#users.get(user), this.#addresses.get(address)]) if (tried) tried.times--
  }

  succeeded(user: string): void {
    this.#users.delete(user)
  }

  #addressUntil(address: string, now: number): number {
    const tried = this.#addresses.get(address)
    if (!tried) return 0
    if (tried.last + WHILE < now) this.#addresses.delete(address)
    return tried.times >= MOST ? tried.last + WHILE : 0
  }

  #count(tried: Map<string, Tried>, who: string): void {
    const times = (tried.get(who)?.times ?? 0) + 1
    tried.delete(who)
    tried.set(who, { times, last: this.#now().getTime() })
    const [oldest] = tried.keys()
    if (tried.size > REMEMBERED) tried.delete(oldest!)
  }
}
