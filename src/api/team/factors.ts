/** What proves who somebody is: a password, codes of a telephone, recovery codes, passkeys; and what lets them begin. */
import { randomInt } from 'node:crypto'
import { Problem } from '../../problem.ts'
import type { OpenRecord, SecretKind } from '../../record/contract.ts'
import { Passwords } from './passwords.ts'
import { digestOf, newToken } from './sessions.ts'
import { newSeed, seedAddress, stepOf } from './totp.ts'

/** All that a user could prove themselves with. */
const FACTORS: SecretKind[] = ['password', 'totp', 'totp-begun', 'code', 'passkey', 'session', 'invitation']
const DAY = 24 * 60 * 60 * 1000
const INVITED = 7 * DAY
/** A seed that nobody confirmed is forgotten after this. */
const BEGUN = DAY / 24
const CODES = 10
const CODE_LENGTH = 12
/** Letters and digits that nobody takes for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

export class Factors {
  readonly #record: OpenRecord
  readonly #now: () => Date
  readonly #passwords = new Passwords()

  constructor(record: OpenRecord, now: () => Date) {
    this.#record = record
    this.#now = now
  }

  /** A token with which a user begins, once, within a week. What they had to prove themselves with stays until then. */
  async invitation(user: string): Promise<string> {
    const token = newToken()
    const expires = this.#after(INVITED)
    for (const { id } of await this.#record.secretsOf(user, 'invitation'))
      await this.#record.takeSecret('invitation', id)
    await this.#record.keepSecret({
      kind: 'invitation',
      id: digestOf(token),
      owner: user,
      value: null,
      expires,
    })
    return token
  }

  /** Takes an invitation: all that was is forgotten, the password is theirs. Throws `invitation_over`, `password_short`. */
  async join(token: string, password: string): Promise<string> {
    const hash = await this.#passwords.hash(password)
    const invitation = await this.#record.takeSecret('invitation', digestOf(token))
    const now = this.#now().toISOString()
    if (!invitation || (invitation.expires ?? now) <= now) throw new Problem('invitation_over')
    const { owner } = invitation
    for (const kind of FACTORS)
      for (const { id } of await this.#record.secretsOf(owner, kind)) await this.#record.takeSecret(kind, id)
    await this.#keep('password', owner, hash)
    return owner
  }

  async isPassword(user: string | null, password: string): Promise<boolean> {
    const kept = user === null ? null : await this.#record.secret('password', user)
    return this.#passwords.fits(password, kept ? (kept.value as string) : null)
  }

  async setPassword(user: string, password: string): Promise<void> {
    await this.#keep('password', user, await this.#passwords.hash(password))
  }

  async hasTotp(user: string): Promise<boolean> {
    return (await this.#record.secret('totp', user)) !== null
  }

  /** A seed for a telephone, which holds once a code of it was given. */
  async beginTotp(user: string): Promise<{ seed: string; address: string }> {
    const seed = newSeed()
    await this.#keep('totp-begun', user, seed, this.#after(BEGUN))
    return { seed, address: seedAddress(seed, user) }
  }

  /** Throws `code_wrong`. */
  async confirmTotp(user: string, code: string): Promise<void> {
    const begun = await this.#record.secret('totp-begun', user)
    if (!begun || !(await this.#isFresh(user, begun.value as string, code))) throw new Problem('code_wrong')
    await this.#record.takeSecret('totp-begun', user)
    await this.#keep('totp', user, begun.value)
  }

  async endTotp(user: string): Promise<void> {
    await this.#record.takeSecret('totp', user)
  }

  /** A code of the telephone, or one of the recovery codes; either works once. */
  async isCode(user: string, code: string): Promise<boolean> {
    const totp = await this.#record.secret('totp', user)
    if (totp && (await this.#isFresh(user, totp.value as string, code))) return true
    return (await this.#record.takeSecret('code', codeId(user, code))) !== null
  }

  async #isFresh(user: string, seed: string, code: string): Promise<boolean> {
    const step = stepOf(seed, code, this.#now())
    if (step === null) return false
    const used = { kind: 'totp-used' as const, id: `${user}:${step}`, owner: user, value: null }
    return this.#record.keepSecret({ ...used, expires: this.#after(DAY) }, 'fresh')
  }

  /** New recovery codes in place of those before; only their digests are kept. */
  async newCodes(user: string): Promise<string[]> {
    for (const { id } of await this.#record.secretsOf(user, 'code')) await this.#record.takeSecret('code', id)
    const codes = Array.from({ length: CODES }, () => {
      const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
      return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
    })
    for (const code of codes)
      await this.#record.keepSecret({
        kind: 'code',
        id: codeId(user, code),
        owner: user,
        value: null,
        expires: null,
      })
    return codes
  }

  async codesLeft(user: string): Promise<number> {
    return (await this.#record.secretsOf(user, 'code')).length
  }

  #after(milliseconds: number): string {
    return new Date(this.#now().getTime() + milliseconds).toISOString()
  }

  async #keep(kind: SecretKind, owner: string, value: unknown, expires: string | null = null): Promise<void> {
    await this.#record.keepSecret({ kind, id: owner, owner, value, expires })
  }
}

function codeId(user: string, code: string): string {
  return digestOf(`${user}\n${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)
}
