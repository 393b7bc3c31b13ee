/** Every document on record with its findings, a page of the list at a time. */
import type { KeptDocument, OpenRecord } from '../record/contract.ts'

const PAGE = 200

export async function* pagesOf(record: OpenRecord): AsyncGenerator<KeptDocument> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await record.documents({ limit: PAGE, offset })
    for (const { id } of page) {
      const kept = await record.document(id)
      if (kept) yield kept
    }
    if (page.length < PAGE) return
  }
}
