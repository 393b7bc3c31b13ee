/**
 * Takes a document, or what is said of a person, out of the record for a stated reason: bodies and bytes go, what stands
 * in for them and the reason stay, and everything derived is made again from what is left. The chain verifies as before.
 */
import { Problem } from '../problem.ts'
import { append } from './appending.ts'
import type { Expunged } from './bodies.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Entry } from './contract.ts'
import type { Expunging, WouldExpunge } from './contract-keeping.ts'
import type { Store } from './database.ts'
import { shown } from './entries.ts'
import { planDocument } from './expunging-document.ts'
import { planPerson } from './expunging-person.ts'
import type { Plan } from './expunging-plan.ts'
import { type By, chunks, EXPUNGED, headOf, keepBytes, type Writing } from './keeping.ts'
import { summaries } from './kept.ts'
import type { Head } from './ledger.ts'
import { rebuildAll } from './rebuild.ts'
import { standIns } from './standing-bodies.ts'
import type { Progress } from './verify.ts'

/** What would go. Linear in the ledger. Throws `document_not_found`, `nobody_called`, `record_name_ambiguous`. */
export async function wouldExpunge(store: Store, request: Omit<Expunging, 'why'>): Promise<WouldExpunge> {
  const plan = await planOf(store, request)
  const rows = []
  for (const some of chunks([...plan.documents]))
    rows.push(...(await store.selectFrom('documents').select('number').where('id', 'in', some).execute()))
  const known = await summaries(
    store,
    rows.map((row) => row.number),
  )
  const { what, id, name, decisions, bodies } = plan
  return { what, id, name, documents: [...known.values()], entries: bodies.size, decisions }
}

/** Throws what `wouldExpunge` throws, `expunge_reason_missing`, and `expunge_reason_names` for a reason that says who it was. */
export async function expungeNow(
  trx: Writing,
  request: Expunging,
  by: By,
  progress?: Progress,
): Promise<Entry> {
  const why = request.why.trim()
  if (!why) throw new Problem('expunge_reason_missing', {})
  const plan = await planOf(trx, request)
  if (plan.names.places(why).length > 0) throw new Problem('expunge_reason_names', {})
  const standing = await keepStandIns(trx, plan)
  await dropBodies(trx, [...plan.bodies.keys()])
  await dropContents(trx, plan.contents)
  await dropAccesses(trx, plan)
  let head: Head = await headOf(trx)
  for (const merge of plan.merges) head = await append(trx, head, by, 'EntitiesMerged', merge)
  const body: Expunged = {
    what: plan.what,
    entries: [...plan.bodies.keys()],
    contents: plan.absent,
    ...(standing.length > 0 ? { standIns: standing } : {}),
    why,
  }
  const entry = await append(trx, head, by, 'Expunged', body)
  await rebuildAll(trx, progress)
  return shown(entry)
}

function planOf(store: Store, request: Omit<Expunging, 'why'>): Promise<Plan> {
  return request.what === 'document' ? planDocument(store, request.id) : planPerson(store, request.id)
}

/** Keeps what stands in for bodies, and lets go of what stood in for them before. */
async function keepStandIns(trx: Writing, plan: Plan): Promise<[number, string][]> {
  const before = await standIns(trx)
  const found: [number, string][] = []
  for (const text of plan.texts.values()) await keepBytes(trx, Buffer.from(text, 'utf8'))
  for (const [sequence, body] of plan.bodies) {
    if (body === null) continue
    found.push([sequence, await keepBytes(trx, Buffer.from(canonicalJson(body), 'utf8'))])
  }
  const stays = new Set(found.map(([, hash]) => hash))
  for (const sequence of plan.bodies.keys()) {
    const hash = before.get(sequence)
    if (hash !== undefined && !stays.has(hash)) plan.contents.add(hash)
  }
  return found
}

async function dropBodies(trx: Writing, sequences: number[]): Promise<void> {
  for (const some of chunks(sequences))
    await trx
      .updateTable('entries')
      .set({ body: null, salt: null, packed: 0, text: null })
      .where('sequence', 'in', some)
      .where('body', 'is not', null)
      .execute()
}

async function dropContents(trx: Writing, hashes: Set<string>): Promise<void> {
  for (const some of chunks([...hashes])) {
    await trx
      .updateTable('contents')
      .set({ packed: EXPUNGED, bytes: Buffer.alloc(0) })
      .where('sha256', 'in', some)
      .execute()
    await trx.deleteFrom('contents').where('sha256', 'in', some).execute()
  }
}

/** Who saw it is forgotten with it: a person's id is their name. */
async function dropAccesses(trx: Writing, { id, names }: Plan): Promise<void> {
  const rows = await trx.selectFrom('accesses').select('subject').distinct().execute()
  const gone = rows.map((row) => row.subject).filter((one) => one === id || names.places(one).length > 0)
  for (const some of chunks(gone)) await trx.deleteFrom('accesses').where('subject', 'in', some).execute()
}
