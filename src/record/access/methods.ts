/** The part of the contract that says who may see and do what, over an open store. */

import { Problem } from '../../problem.ts'
import type { Entry, OpenRecord } from '../contract.ts'
import type { Access } from '../contract-access.ts'
import type { Opened, Store } from '../database.ts'
import { decidable } from '../decide.ts'
import { type By, chunks, type Writing } from '../keeping.ts'
import type { Ways } from '../ways.ts'
import { mapped } from './masked-document.ts'
import { liftNow, listRestrictions, protectNow, restrictionRows, restrictNow } from './restricting.ts'
import {
  dropExpiredNow,
  keepSecretNow,
  listAccesses,
  noteNow,
  secretKept,
  secretsOf,
  takeSecretNow,
} from './secrets.ts'
import { changeNow, endNow, inviteNow, listUsers } from './users.ts'
import { Veil } from './veil.ts'
import type { Veiled } from './viewed.ts'

interface Over {
  opened: Opened
  ways: Pick<Ways, 'beside'>
  /** Runs work in the writer's transaction. */
  write<T>(work: (trx: Writing) => Promise<T>): Promise<T>
  /** Who decides, with the key that signs their entries. */
  signed(by: By): Promise<By>
  questions(store: Store): Partial<OpenRecord>
}

export function accessMethods({ opened, ways, write, signed, questions }: Over): Omit<Access, 'as'> & Veiled {
  const { read } = opened
  const appending =
    <T>(work: (trx: Writing, what: T, by: By) => Promise<Entry>) =>
    async (what: T, by: By) => {
      const who = await signed(by)
      return write((trx) => work(trx, what, who))
    }
  return {
    users: () => listUsers(read),
    may: async () => undefined,
    invite: appending(inviteNow),
    changeUser: appending(changeNow),
    endUser: appending(endNow),
    restrict: appending(restrictNow),
    protect: appending(protectNow),
    lift: appending(liftNow),
    restrictions: () => listRestrictions(read),
    keepSecret: (secret, fresh) => write((trx) => keepSecretNow(trx, secret, fresh !== undefined)),
    secret: (kind, id) => secretKept(read, kind, id),
    secretsOf: (owner, kind) => secretsOf(read, owner, kind),
    takeSecret: (kind, id) => write((trx) => takeSecretNow(trx, kind, id)),
    dropExpired: (now) => write((trx) => dropExpiredNow(trx, now)),
    noteAccess: (noted) => write((trx) => noteNow(trx, noted)),
    accesses: (query) => listAccesses(read, query),
    ...veiled(new Veil(opened, () => ways.beside()), read, questions),
  }
}

function veiled(veil: Veil, read: Store, questions: Over['questions']): Veiled {
  return {
    askBehind: (name, given) => {
      // What was known then may be what is restricted now.
      if (name === 'knownOn') throw new Problem('known_restricted')
      return veil.ask(({ store }) => {
        const asked = questions(store) as Record<string, (...given: unknown[]) => Promise<unknown>>
        if (!asked[name]) throw new Problem('clearance_lacking')
        return asked[name](...given)
      })
    },
    checkBehind: (decisions) =>
      veil.ask(async ({ store }) => {
        for (const decision of decisions) await decidable(store, decision)
      }),
    maskedBehind: (value) =>
      veil.ask(async ({ hidden }) => mapped(value, (words) => hidden.typed.mask(words))),
    restrictedIds: () => restrictedIds(read),
  }
}

/** Ids and hashes by which something restricted is known, each with the id under which it was restricted. */
async function restrictedIds(store: Store): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const rows = await restrictionRows(store)
  for (const { subject } of rows) found.set(subject, subject)
  for (const some of chunks([...found.keys()])) {
    const documents = await store
      .selectFrom('documents')
      .select(['id', 'original', 'text'])
      .where('id', 'in', some)
      .execute()
    for (const { id, original, text } of documents) found.set(original, id).set(text, id)
    const persons = await store
      .selectFrom('entities as one')
      .innerJoin('entities as member', 'member.canonical', 'one.canonical')
      .select(['one.id as subject', 'member.id'])
      .where('one.id', 'in', some)
      .execute()
    for (const { subject, id } of persons) if (!found.has(id)) found.set(id, subject)
  }
  return found
}
