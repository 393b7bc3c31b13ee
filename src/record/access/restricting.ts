/** What is not for everybody: documents, findings, and persons whose names are protected; each for a stated reason. */
import { randomInt } from 'node:crypto'
import { Problem } from '../../problem.ts'
import { append } from '../appending.ts'
import type { Bodies, FindingRestricted, PersonProtected, RestrictionLifted } from '../bodies.ts'
import type { Entry, RestrictedKind, Restriction } from '../contract.ts'
import type { Store } from '../database.ts'
import { entryRows, shown, storedEntry } from '../entries.ts'
import { personCalled } from '../expunging-person.ts'
import { nameKey } from '../identity.ts'
import { type By, headOf, type Writing } from '../keeping.ts'
import { keptFindings, summaries } from '../kept.ts'
import { isCalled } from '../kinds.ts'
import type { StoredEntry } from '../ledger.ts'
import { maskerOf } from '../masking.ts'
import { noPassages, project } from '../project.ts'

const LONGEST_PSEUDONYM = 80
/** Letters and digits that nobody takes for one another. */
const ALPHABET = 'ACDEFGHJKLMNPQRTUVWXY34679'

export async function restrictNow(
  trx: Writing,
  { what, id, why }: { what: 'document' | 'finding'; id: string; why: string },
  by: By,
): Promise<Entry> {
  const table = what === 'document' ? 'documents' : 'findings'
  const known = await trx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  if (!known)
    throw what === 'document'
      ? new Problem('document_not_found', { document: id })
      : new Problem('finding_not_found', { finding: id })
  await notRestricted(trx, what, id)
  const reason = reasonFor(why)
  return what === 'document'
    ? appended(trx, by, 'DocumentRestricted', { document: id, why: reason })
    : appended(trx, by, 'FindingRestricted', { finding: id, why: reason })
}

export async function protectNow(
  trx: Writing,
  { person: called, pseudonym: wanted, why }: { person: string; pseudonym?: string; why: string },
  by: By,
): Promise<Entry> {
  const person = await personCalled(trx, called)
  await notRestricted(trx, 'person', person.id)
  const pseudonym = wanted === undefined ? await freePseudonym(trx) : wanted.normalize('NFC').trim()
  const names = maskerOf([person.name, ...person.names])
  const saysWho = names.places(pseudonym).length > 0
  if (
    !nameKey(pseudonym) ||
    pseudonym.length > LONGEST_PSEUDONYM ||
    saysWho ||
    (await isTaken(trx, pseudonym))
  )
    throw new Problem('pseudonym_unfit', { pseudonym })
  return appended(trx, by, 'PersonProtected', { person: person.id, pseudonym, why: reasonFor(why) })
}

export async function liftNow(
  trx: Writing,
  { what, id, why }: { what: RestrictedKind; id: string; why: string },
  by: By,
): Promise<Entry> {
  const row = (await restrictionRows(trx)).find((one) => one.what === what && one.subject === id)
  if (!row) throw new Problem('not_restricted', { id })
  return appended(trx, by, 'RestrictionLifted', { what, id, why: reasonFor(why) })
}

function reasonFor(why: string): string {
  const reason = why.trim()
  if (!reason) throw new Problem('restriction_reason_missing')
  return reason
}

async function notRestricted(store: Store, what: RestrictedKind, id: string): Promise<void> {
  const rows = await restrictionRows(store)
  if (rows.some((row) => row.what === what && row.subject === id))
    throw new Problem('restricted_already', { id })
}

/** A pseudonym that somebody else has, or that is somebody's name, would say something about them. */
async function isTaken(store: Store, pseudonym: string): Promise<boolean> {
  const key = nameKey(pseudonym)
  const rows = await restrictionRows(store)
  if (rows.some((row) => row.pseudonym !== null && nameKey(row.pseudonym) === key)) return true
  const named = store.selectFrom('entity_names').select('key').where('key', '=', key).limit(1)
  return (await named.executeTakeFirst()) !== undefined
}

async function freePseudonym(store: Store): Promise<string> {
  for (;;) {
    const letters = Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)])
    const pseudonym = `P-${letters.join('')}`
    if (!(await isTaken(store, pseudonym))) return pseudonym
  }
}

async function appended<
  K extends 'DocumentRestricted' | 'FindingRestricted' | 'PersonProtected' | 'RestrictionLifted',
>(trx: Writing, by: By, kind: K, body: Bodies[K]): Promise<Entry> {
  const entry = await append(trx, await headOf(trx), by, kind, body)
  await project(trx, entry, noPassages)
  return shown(entry)
}

export function restrictionRows(store: Store) {
  return store.selectFrom('restrictions').selectAll().orderBy('sequence').execute()
}

/** All of them, in the order in which they were set. */
export async function listRestrictions(store: Store): Promise<Restriction[]> {
  const found: Restriction[] = []
  for (const { what, subject: id, sequence, pseudonym } of await restrictionRows(store)) {
    const row = await entryRows(store).where('entries.sequence', '=', sequence).executeTakeFirstOrThrow()
    const entry = storedEntry(row)
    const why = entry.body === null ? '' : ((JSON.parse(entry.body) as { why?: string }).why ?? '')
    const { author, time } = entry
    found.push({ what, id, name: await nameOf(store, what, id), pseudonym, why, author, time })
  }
  return found
}

async function nameOf(store: Store, what: RestrictedKind, id: string): Promise<string> {
  if (what === 'person') {
    const row = await store.selectFrom('entities').select('name').where('id', '=', id).executeTakeFirst()
    return row?.name ?? id
  }
  const table = what === 'document' ? 'documents' : 'findings'
  const row = await store.selectFrom(table).select('number').where('id', '=', id).executeTakeFirst()
  if (!row) return id
  if (what === 'finding') return (await keptFindings(store, [row.number]))[0]?.quote ?? id
  const summary = (await summaries(store, [row.number])).get(row.number)
  return summary?.title ?? summary?.name ?? id
}

export function projectRestricted(trx: Writing, { sequence }: StoredEntry, document: string): Promise<void> {
  return insert(trx, { what: 'document', subject: document, pseudonym: null, sequence, ...NOWHERE })
}

export async function projectFindingRestricted(
  trx: Writing,
  entry: StoredEntry,
  { finding, document }: FindingRestricted,
): Promise<void> {
  const place = await placeOf(trx, finding)
  if (place) {
    const { sequence } = entry
    return insert(trx, { what: 'finding', subject: finding, pseudonym: null, sequence, ...place })
  }
  // Gone with a document that was expunged: another version may say the same.
  if (document !== undefined) await projectRestricted(trx, entry, document)
}

const NOWHERE = { document: null, start: null, end: null, text: null }

/** The whole paragraph: who asks, and of whom, often stands beside a finding's own words. */
async function placeOf(trx: Writing, finding: string) {
  const found = await trx
    .selectFrom('findings')
    .innerJoin('documents', 'documents.number', 'findings.document')
    .select(['documents.number', 'documents.id as document', 'documents.text'])
    .select(['findings.start', 'findings.end'])
    .where(isCalled(trx, finding))
    .executeTakeFirst()
  if (!found) return null
  const { number, document, text, start, end } = found
  const around = await trx
    .selectFrom('passages')
    .select(['start', 'end'])
    .where('document', '=', number)
    .where('start', '<', end)
    .where('end', '>', start)
    .execute()
  return {
    document,
    text,
    start: Math.min(start, ...around.map((one) => one.start)),
    end: Math.max(end, ...around.map((one) => one.end)),
  }
}

export async function projectProtected(
  trx: Writing,
  { sequence }: StoredEntry,
  { person, pseudonym }: PersonProtected,
): Promise<void> {
  await insert(trx, { what: 'person', subject: person, pseudonym, sequence, ...NOWHERE })
}

async function insert(trx: Writing, row: Awaited<ReturnType<typeof restrictionRows>>[number]): Promise<void> {
  await trx
    .insertInto('restrictions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['what', 'subject']).doUpdateSet(row))
    .execute()
}

export async function projectLifted(trx: Writing, { what, id }: RestrictionLifted): Promise<void> {
  await trx.deleteFrom('restrictions').where('what', '=', what).where('subject', '=', id).execute()
}
