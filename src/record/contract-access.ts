/** What a record can be asked and told about who may see and do what, and what only the server's log-in keeps in it. */
import type { Entry, OpenRecord } from './contract.ts'

/** Each may do what those before it may: read; decide on findings; add, merge, answer, screen; restrict, expunge, invite. */
export const ROLES = ['reader', 'reviewer', 'editor', 'keeper'] as const
export type Role = (typeof ROLES)[number]

export interface User {
  /** Under which they log in and decide. */
  name: string
  role: Role
  /** Whether they see what is restricted; keepers always do. */
  cleared: boolean
  since: string
  /** When they were ended: they may do nothing any more. */
  ended: string | null
}

export type RestrictedKind = 'document' | 'finding' | 'person'

export interface Restriction {
  what: RestrictedKind
  /** Id of the document, the finding or the person. */
  id: string
  /** Title of the document, words of the finding, name of the person. */
  name: string
  /** Under which those who may not know a person read of them. */
  pseudonym: string | null
  why: string
  author: string
  time: string
}

/** Somebody who may see what is restricted saw or took something restricted. */
export interface AccessNoted {
  time: string
  author: string
  /** The method of this contract through which it was seen. */
  how: string
  /** Id of what is restricted. */
  subject: string
}

export type SecretKind =
  | 'password'
  | 'totp'
  | 'totp-begun'
  | 'totp-used'
  | 'code'
  | 'passkey'
  | 'session'
  | 'invitation'

/** What proves who somebody is, kept beside the ledger and never shown: hashes, seeds, sessions. */
export interface Secret {
  kind: SecretKind
  /** A name or a digest; no secret itself. */
  id: string
  owner: string
  value: unknown
  /** Instant after which it holds no more. */
  expires: string | null
}

type By = { author: string; time: string }

export interface Access {
  /** Everybody who was ever invited, by name. */
  users(): Promise<User[]>
  /** Throws `user_exists`, `user_name_unfit`. */
  invite(user: { name: string; role: Role; cleared?: boolean }, by: By): Promise<Entry>
  /** Throws `user_not_found`, `keeper_last`. */
  changeUser(user: { name: string; role: Role; cleared?: boolean }, by: By): Promise<Entry>
  /** Throws `user_not_found`, `keeper_last`. Their secrets are forgotten. */
  endUser(user: { name: string; why?: string }, by: By): Promise<Entry>
  /**
   * From here on only those who are cleared see the document, in all its versions; or the finding and the words where it
   * stands. Throws `document_not_found`, `finding_not_found`, `restricted_already`, `restriction_reason_missing`.
   */
  restrict(what: { what: 'document' | 'finding'; id: string; why: string }, by: By): Promise<Entry>
  /**
   * From here on only those who are cleared read the person's names; others read a pseudonym, and blocks in texts. Throws
   * `nobody_called`, `record_name_ambiguous`, `restricted_already`, `restriction_reason_missing`, `pseudonym_unfit`.
   */
  protect(person: { person: string; pseudonym?: string; why: string }, by: By): Promise<Entry>
  /** Throws `not_restricted`, `restriction_reason_missing`. */
  lift(what: { what: RestrictedKind; id: string; why: string }, by: By): Promise<Entry>
  restrictions(): Promise<Restriction[]>
  /**
   * The record as one user may see and change it; what they decide is kept under their name. Throws `user_not_found`, and
   * its methods `role_lacking`.
   */
  as(user: string): Promise<OpenRecord>
  /** Throws what stands against calling a method, whatever it is given: `role_lacking`, `record_as_known`. */
  may(method: keyof OpenRecord): Promise<void>

  /** False where `fresh` was asked for and one of that kind and id is kept already. */
  keepSecret(secret: Secret, fresh?: 'fresh'): Promise<boolean>
  secret(kind: SecretKind, id: string): Promise<Secret | null>
  secretsOf(owner: string, kind: SecretKind): Promise<Secret[]>
  /** Gives a secret and forgets it: of two who take it at once, one gets it. */
  takeSecret(kind: SecretKind, id: string): Promise<Secret | null>
  /** Forgets what has expired by then. */
  dropExpired(now: string): Promise<void>
  noteAccess(noted: AccessNoted[]): Promise<void>
  /** The latest first. */
  accesses(query?: { limit?: number; offset?: number }): Promise<{ total: number; accesses: AccessNoted[] }>
}
