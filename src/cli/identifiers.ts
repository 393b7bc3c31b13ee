/** Identifiers as people write them: any beginning that means one finding only. */
import { Problem } from '../problem.ts'
import type { OpenRecord } from '../record/contract.ts'
import { pagesOf } from './pages.ts'

/** Whether `ask-0123...` is meant by `ask-01`, or by `01` as tables show it. */
const begins = (id: string, written: string) =>
  written.length > 0 && (id.startsWith(written) || id.replace(/^[a-z]+-/, '').startsWith(written))

/** The whole identifier that a beginning of it stands for. Throws `finding_unknown` or `finding_ambiguous`. */
export async function findingId(record: OpenRecord, written: string): Promise<string> {
  const found = new Set<string>()
  for await (const { kept } of pagesOf(record)) {
    for (const { id } of kept) if (begins(id, written)) found.add(id)
    if (found.has(written)) return written
  }
  const [id, another] = found
  if (id === undefined) throw new Problem('finding_unknown', { id: written })
  if (another !== undefined) throw new Problem('finding_ambiguous', { id: written })
  return id
}

/** The screening of that id, of an id that begins so, or the latest. Throws `screening_not_found`. */
export async function screeningId(record: OpenRecord, written: string): Promise<string> {
  const all = await record.screenings()
  const meant = written === 'latest' ? all.slice(0, 1) : all.filter(({ id }) => begins(id, written))
  const exact = meant.find(({ id }) => id === written) ?? (meant.length === 1 ? meant[0] : undefined)
  if (!exact) throw new Problem('screening_not_found', { screening: written })
  return exact.id
}

const PAGE = 500

/** The document of that id, of an id that begins so (eight characters or more), or of that name or title. */
export async function documentId(record: OpenRecord, written: string): Promise<string> {
  const found = new Set<string>()
  for (let offset = 0; ; offset += PAGE) {
    const page = await record.documents({ limit: PAGE, offset })
    for (const { id, name, title } of page) {
      if (id === written) return id
      const isMeant = name === written || title === written || (written.length >= 8 && id.startsWith(written))
      if (isMeant) found.add(id)
    }
    if (page.length < PAGE) break
  }
  const [id, another] = found
  if (id === undefined) throw new Problem('document_not_found', { document: written })
  if (another !== undefined) throw new Problem('document_ambiguous', { document: written })
  return id
}
