/** What expunging does to the ledger, worked out before anything is changed. */
import type { DocumentRead, EntitiesHeldApart, EntitiesMerged, EntitiesParted } from './bodies.ts'
import type { Store } from './database.ts'
import { entityId } from './identity.ts'
import { chunks } from './keeping.ts'
import type { StoredEntry } from './ledger.ts'
import { type Masker, maskerOf } from './masking.ts'
import { standIns, withStandIn } from './standing-bodies.ts'
import { everyEntry } from './verify.ts'

export interface Plan {
  what: 'document' | 'person'
  /** Of what is to go, for whoever confirms it. */
  id: string
  name: string
  /** The names that a reason may not say. */
  names: Masker
  /** What each entry that changes says from now on, by sequence; null for nothing. */
  bodies: Map<number, unknown>
  /** Texts that stand in for others, by hash. */
  texts: Map<string, string>
  /** Hashes of bytes that go; of these, the ones that entries which stay speak of. */
  contents: Set<string>
  absent: string[]
  /** Ids of the documents that go or lose words. */
  documents: Set<string>
  /** How many decisions go with them. */
  decisions: number
  /** Merges that still hold between those who are left, to be said again. */
  merges: EntitiesMerged[]
}

export function emptyPlan(given: Pick<Plan, 'what' | 'id' | 'name'> & { called: string[] }): Plan {
  const { called, ...head } = given
  return {
    ...head,
    names: maskerOf(called),
    bodies: new Map(),
    texts: new Map(),
    contents: new Set(),
    absent: [],
    documents: new Set(),
    decisions: 0,
    merges: [],
  }
}

/** An entry with what it says by now. */
export interface Standing {
  entry: StoredEntry
  // biome-ignore lint/suspicious/noExplicitAny: the body of any kind of entry, told apart by `entry.kind`.
  body: any
}

/** Entries that still say something, in order. */
export async function* standingEntries(store: Store): AsyncGenerator<Standing> {
  const known = await standIns(store)
  for await (const stored of everyEntry(store)) {
    const entry = await withStandIn(store, stored, known)
    if (entry.body !== null) yield { entry, body: JSON.parse(entry.body) }
  }
}

/** Who is named by the readings met so far: a merge of somebody whom nothing names cannot be replayed. */
export class NamedSoFar {
  readonly #ids = new Set<string>()
  /** Ids of merges that had to be left out though both are named somewhere after. */
  readonly #cut: { from: EntitiesMerged; left: string[] }[] = []

  meet(reading: Pick<DocumentRead, 'named'>): void {
    for (const named of reading.named) this.#ids.add(entityId(named))
  }

  /** What a merge says without those who are not named; null for nothing. */
  merged(body: EntitiesMerged): EntitiesMerged | null {
    const all = [body.keep, ...body.merge]
    const left = all.filter((id) => this.#ids.has(id))
    if (left.length === all.length) return body
    this.#cut.push({ from: body, left })
    const [keep, ...merge] = left
    return keep !== undefined && merge.length > 0 ? { ...body, keep, merge } : null
  }

  parted(body: EntitiesParted): EntitiesParted | null {
    return this.#ids.has(body.entity) && this.#ids.has(body.from) ? body : null
  }

  heldApart(body: EntitiesHeldApart): EntitiesHeldApart | null {
    return body.entities.every((id) => this.#ids.has(id)) ? body : null
  }

  /** Merges of which more are named in the end than were when they were decided, and which still hold today. */
  async again(store: Store): Promise<EntitiesMerged[]> {
    const ids = this.#cut.flatMap(({ from }) => [from.keep, ...from.merge])
    const canonical = await canonicalOf(store, ids)
    return this.#cut.flatMap(({ from, left }) => {
      const named = [from.keep, ...from.merge].filter((id) => this.#ids.has(id))
      const [keep, ...merge] = named.filter((id) => canonical.get(id) === canonical.get(named[0]!))
      const more = named.length > left.length && keep !== undefined && merge.length > 0
      return more ? [{ ...from, keep, merge }] : []
    })
  }
}

async function canonicalOf(store: Store, ids: string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const some of chunks(ids)) {
    const rows = await store
      .selectFrom('entities')
      .select(['id', 'canonical'])
      .where('id', 'in', some)
      .execute()
    for (const { id, canonical } of rows) found.set(id, canonical)
  }
  return found
}
