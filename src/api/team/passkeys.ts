/** Passkeys (WebAuthn): a key in somebody's device signs a challenge of ours; only its public half is kept. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Problem } from '../../problem.ts'
import type { OpenRecord } from '../../record/contract.ts'
import { newToken } from './sessions.ts'

/** How long somebody has to answer a challenge, in milliseconds. */
const PATIENCE = 5 * 60 * 1000
/** Challenges that wait for an answer at once. */
const REMEMBERED = 10_000

/** EdDSA, ES256, RS256: one of which every device has. */
const ALGORITHMS = [-8, -7, -257]

interface Kept {
  name: string
  /** Base64url. */
  publicKey: string
  counter: number
  transports: string[]
  added: string
}

export interface Passkey {
  id: string
  name: string
  added: string
}

/** At which address the pages are seen: what a passkey is bound to. */
export interface Site {
  /** Its host, without port. */
  id: string
  origin: string
}

// Large, and few calls need it.
const webauthn = () => import('@simplewebauthn/server')

export class Passkeys {
  readonly #record: OpenRecord
  readonly #now: () => Date
  /** In memory: whoever asks for a million of them fills no record. */
  readonly #challenges = new Map<string, { owner: string; challenge: string; until: number }>()

  constructor(record: OpenRecord, now: () => Date) {
    this.#record = record
    this.#now = now
  }

  async all(user: string): Promise<Passkey[]> {
    const secrets = await this.#record.secretsOf(user, 'passkey')
    return secrets.map(({ id, value }) => ({ id, name: (value as Kept).name, added: (value as Kept).added }))
  }

  async drop(user: string, id: string): Promise<void> {
    if ((await this.all(user)).some((one) => one.id === id)) await this.#record.takeSecret('passkey', id)
  }

  /** What a browser is asked to make a key with. */
  async toRegister(user: string, site: Site) {
    const { generateRegistrationOptions } = await webauthn()
    const options = await generateRegistrationOptions({
      rpName: 'Answerable',
      rpID: site.id,
      userName: user,
      userID: new Uint8Array(Buffer.from(user, 'utf8').subarray(0, 64)),
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: (await this.all(user)).map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    return { options, ticket: this.#challenged(user, options.challenge) }
  }

  /** Throws `passkey_refused`. */
  async register(user: string, name: string, ticket: string, response: unknown, site: Site): Promise<void> {
    const challenge = this.#answered(ticket, user)
    const { verifyRegistrationResponse } = await webauthn()
    const verified = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch((error) => refuse(error))
    if (!verified.verified) throw new Problem('passkey_refused')
    const { credential } = verified.registrationInfo
    const value: Kept = {
      name,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      added: this.#now().toISOString(),
    }
    const fresh = await this.#record.keepSecret(
      { kind: 'passkey', id: credential.id, owner: user, value, expires: null },
      'fresh',
    )
    if (!fresh) throw new Problem('passkey_refused')
  }

  /** What a browser is asked to sign, whoever sits before it. */
  async toLogIn(site: Site) {
    const { generateAuthenticationOptions } = await webauthn()
    const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' })
    return { options, ticket: this.#challenged('', options.challenge) }
  }

  /** Whose key signed. Throws `passkey_refused`. */
  async logIn(ticket: string, response: unknown, site: Site): Promise<string> {
    const challenge = this.#answered(ticket, '')
    const { verifyAuthenticationResponse } = await webauthn()
    const given = response as AuthenticationResponseJSON
    const secret = typeof given?.id === 'string' ? await this.#record.secret('passkey', given.id) : null
    if (!secret) throw new Problem('passkey_refused')
    const kept = secret.value as Kept
    const verified = await verifyAuthenticationResponse({
      response: given,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      credential: {
        id: secret.id,
        publicKey: new Uint8Array(Buffer.from(kept.publicKey, 'base64url')),
        counter: kept.counter,
      },
    }).catch((error) => refuse(error))
    if (!verified.verified) throw new Problem('passkey_refused')
    const value = { ...kept, counter: verified.authenticationInfo.newCounter }
    await this.#record.keepSecret({ ...secret, value })
    return secret.owner
  }

  #challenged(owner: string, challenge: string): string {
    const ticket = newToken()
    this.#challenges.set(ticket, { owner, challenge, until: this.#now().getTime() + PATIENCE })
    const [oldest] = this.#challenges.keys()
    if (this.#challenges.size > REMEMBERED) this.#challenges.delete(oldest!)
    return ticket
  }

  /** Each challenge is answered once. */
  #answered(ticket: string, owner: string): string {
    const given = this.#challenges.get(ticket)
    this.#challenges.delete(ticket)
    if (!given || given.owner !== owner || given.until < this.#now().getTime())
      throw new Problem('passkey_refused')
    return given.challenge
  }
}

function refuse(error: unknown): never {
  throw new Problem('passkey_refused', {}, error)
}
