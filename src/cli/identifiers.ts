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
