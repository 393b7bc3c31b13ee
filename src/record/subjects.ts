/** Says what entries are about, by id: a finding with its words and document, a document, an entity. */
import type { Subject } from './contract.ts'
import type { Store } from './database.ts'
import { chunks } from './keeping.ts'
import { keptFindings } from './kept.ts'
import { isCalled } from './kinds.ts'

/** Of each id, what now has it; ids of what stands no more are left out. In no order. */
export async function subjectsCalled(store: Store, ids: string[]): Promise<Subject[]> {
  const found: Subject[] = []
  for (const some of chunks([...new Set(ids)])) {
    const rows = await store
      .selectFrom('findings')
      .select('number')
      .where((eb) => eb.or(some.map((id) => isCalled(store, id))))
      .execute()
    const findings = await keptFindings(
      store,
      rows.map((row) => row.number),
    )
    for (const { id, kind, quote, document } of findings)
      found.push({ what: 'finding', id, kind, quote, document })
    const documents = await store
      .selectFrom('documents')
      .select(['id', 'name', 'title'])
      .where('id', 'in', some)
      .execute()
    for (const document of documents) found.push({ what: 'document', ...document })
    const entities = await store
      .selectFrom('entities')
      .select(['id', 'kind', 'name'])
      .where('id', 'in', some)
      .execute()
    for (const entity of entities) found.push({ what: 'entity', ...entity })
  }
  return found
}
