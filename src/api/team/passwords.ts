/** Passwords as they are kept: by Argon2id, which costs whoever tries many of them; one is tried at a time. */
import { randomBytes } from 'node:crypto'
import { argon2id, argon2Verify } from 'hash-wasm'
import { Problem } from '../../problem.ts'

/** Shorter ones are found by trying. */
const SHORTEST = 12
const LONGEST = 1000
const COST = { memorySize: 64 * 1024, iterations: 2, parallelism: 1, hashLength: 32 }
/** Stands for the password of somebody who has none: to try it costs as much as to try another. */
const NOBODYS = `$argon2id$v=19$m=65536,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

export class Passwords {
  /** Each takes 64 MiB: many at once would take the machine's. */
  #turn: Promise<unknown> = Promise.resolve()

  /** Throws `password_short`. */
  hash(password: string): Promise<string> {
    const length = [...password].length
    if (length < SHORTEST || length > LONGEST) throw new Problem('password_short', { least: SHORTEST })
    const salt = randomBytes(16)
    return this.#inTurn(() => argon2id({ ...COST, password: folded(password), salt, outputType: 'encoded' }))
  }

  /** Whether this is the password of that hash; of somebody who has none (null), never. */
  async fits(password: string, hash: string | null): Promise<boolean> {
    const given = folded(password) || ' '
    const fits = await this.#inTurn(() => argon2Verify({ password: given, hash: hash ?? NOBODYS }))
    return fits && hash !== null
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => undefined)
    return mine
  }
}

/** The same letters, however the keyboard composed them. */
const folded = (password: string) => password.normalize('NFKC').slice(0, LONGEST)
