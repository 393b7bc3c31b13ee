/** What goes with a document: what was read from it, its bytes, what people decided about it. */
import { Problem } from '../problem.ts'
import type { DocumentAdded, DocumentRead } from './bodies.ts'
import type { Store } from './database.ts'
import { emptyPlan, NamedSoFar, type Plan, type Standing, standingEntries } from './expunging-plan.ts'
import { findingIds } from './identity.ts'

/** Linear in the ledger. An answer that stood in the document stays an answer, without its passage. */
export async function planDocument(store: Store, id: string): Promise<Plan> {
  const document = await store
    .selectFrom('documents')
    .select(['id', 'name', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!document) throw new Problem('document_not_found', { document: id })
  const { name, title } = document
  const plan = emptyPlan({ what: 'document', id, name: title ?? name, called: [] })
  plan.documents.add(id)
  const heir = await versionBeside(store, id)
  const bytes = new Bytes()
  const named = new NamedSoFar()
  const decided = new Set<string>()
  for await (const standing of standingEntries(store)) {
    const after = becomes(standing, id, { bytes, named, decided, heir })
    if (after === standing.body) continue
    plan.bodies.set(standing.entry.sequence, after)
    if (after === null && standing.entry.kind !== 'DocumentRead') plan.decisions++
  }
  const { gone, absent, added } = bytes.settled()
  for (const sequence of added) plan.bodies.set(sequence, null)
  plan.contents = gone
  plan.absent = absent
  plan.merges = await named.again(store)
  return plan
}

async function versionBeside(store: Store, id: string): Promise<string | null> {
  const row = await store
    .selectFrom('documents')
    .leftJoin('documents as before', 'before.number', 'documents.replaces')
    .leftJoin('documents as after', 'after.number', 'documents.replaced_by')
    .select(['before.id as before', 'after.id as after'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  return row?.after ?? row?.before ?? null
}

interface SoFar {
  bytes: Bytes
  named: NamedSoFar
  /** Ids of the document's findings. */
  decided: Set<string>
  /** Another version of the document: what was restricted in this one may stand in that one. */
  heir: string | null
}

const inherited = <T extends object>(body: T, heir: string | null): T | null =>
  heir === null ? null : { ...body, document: heir }

/** What an entry says without the document: its own body where nothing changes, null for nothing. */
function becomes({ entry, body }: Standing, id: string, { bytes, named, decided, heir }: SoFar): unknown {
  switch (entry.kind) {
    case 'DocumentAdded':
      bytes.added(entry.sequence, body)
      return body
    case 'DocumentRead':
      if (body.document.id !== id) {
        bytes.stays(body)
        named.meet(body)
        return body
      }
      bytes.goes(body)
      for (const finding of findingIds(id, body.findings)) decided.add(finding)
      return null
    case 'FindingAdded':
      if (body.document !== id) return body
      decided.add(body.finding)
      return null
    case 'FindingConfirmed':
    case 'FindingRejected':
    case 'FindingCorrected':
    case 'DecisionWithdrawn':
    case 'LossAccepted':
      return decided.has(body.finding) ? null : body
    case 'FindingRestricted':
      return decided.has(body.finding) || body.document === id ? inherited(body, heir) : body
    case 'DocumentRestricted':
      return body.document === id ? inherited(body, heir) : body
    case 'RestrictionLifted':
      if (body.id !== id) return body
      return heir === null ? null : { ...body, id: heir }
    case 'AskAnswered':
      if (decided.has(body.ask)) return null
      return body.answer?.document === id ? { ...body, answer: null } : body
    case 'TranslationStated':
    case 'TranslationRetracted':
      return body.document === id || body.of === id ? null : body
    case 'EntitiesMerged':
      return named.merged(body)
    case 'EntitiesParted':
      return named.parted(body)
    case 'EntitiesHeldApart':
      return named.heldApart(body)
    default:
      return body
  }
}

/** Which bytes go with a document: its original, though others were read from it, and its text where no other has it. */
class Bytes {
  readonly #originals = new Map<string, number[]>()
  readonly #texts = new Set<string>()
  readonly #of = new Set<string>()
  readonly #gone = new Set<string>()
  readonly #goneOriginals = new Set<string>()

  added(sequence: number, { original }: DocumentAdded) {
    const sequences = this.#originals.get(original) ?? []
    this.#originals.set(original, [...sequences, sequence])
  }

  stays({ text, document }: DocumentRead) {
    this.#texts.add(text)
    this.#of.add(document.original)
  }

  goes({ text, document }: DocumentRead) {
    this.#gone.add(text).add(document.original)
    this.#goneOriginals.add(document.original)
  }

  /** Bytes that go; those that entries which stay speak of; entries that only said where gone bytes came from. */
  settled(): { gone: Set<string>; absent: string[]; added: number[] } {
    const gone = new Set([...this.#gone].filter((hash) => !this.#texts.has(hash)))
    const absent = [...this.#goneOriginals].filter((hash) => this.#of.has(hash) && gone.has(hash))
    const alone = [...this.#goneOriginals].filter((hash) => !this.#of.has(hash))
    return { gone, absent, added: alone.flatMap((hash) => this.#originals.get(hash) ?? []) }
  }
}
