/** `answerable reread [DOCUMENT...]`: documents on record read by this engine, from their kept bytes; decisions stay. */
import type { Document, Source } from '../../model.ts'
import type { KeptDocument, OpenRecord, ReadDocument } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { documentId } from '../identifiers.ts'
import { tellProblem } from '../main.ts'
import { progress } from '../progress.ts'
import { brokeOff, ENGINE } from '../reading.ts'

export async function run(call: Call): Promise<number> {
  const { io, say } = call
  return withRecord(call, 'write', async (record) => {
    const before = (await record.lost()).length
    const ids = await documentsMeant(call, record)
    const line = progress(io, ({ done, of }) => say.reread.progress(done, of))
    let [again, failed] = [0, 0]
    for (const [i, id] of ids.entries()) {
      try {
        const read = await readAgain(call, record, id)
        const outcomes = read ? await record.reread([read], decider(call)) : []
        again += outcomes.filter(({ outcome }) => outcome === 'again').length
      } catch (error) {
        failed++
        line.clear()
        tellProblem(io, brokeOff(id, error), call.locale)
      }
      line.at(i + 1, ids.length)
    }
    line.clear()
    const lost = (await record.lost()).length - before
    io.stdout.write(`${say.reread.done(ids.length, again)}\n`)
    if (lost > 0) io.stdout.write(`${say.reread.lost(lost)}\n`)
    return failed > 0 ? 1 : 0
  })
}

const PAGE = 500

async function documentsMeant(call: Call, record: OpenRecord): Promise<string[]> {
  if (call.operands.length > 0)
    return Promise.all(call.operands.map((written) => documentId(record, written)))
  const ids: string[] = []
  for (let offset = 0; ; offset += PAGE) {
    const page = await record.documents({ limit: PAGE, offset })
    ids.push(...page.map((one) => one.id))
    if (page.length < PAGE) return ids
  }
}

/**
 * One document as this engine reads it. Its facts stay: a person may have given them. Where its original is gone, it is
 * read from the text that is kept.
 */
async function readAgain(call: Call, record: OpenRecord, id: string): Promise<ReadDocument | null> {
  const kept = await record.document(id)
  if (!kept) return null
  const document = await fromBytes(call, record, kept)
  return { document, ...(await call.rooms.findIn(document)), engine: ENGINE }
}

async function fromBytes(call: Call, record: OpenRecord, { document }: KeptDocument): Promise<Document> {
  const original = await record.original(document.original)
  if (!original) return document
  const { bytes, name, mediaType } = original
  const source: Source = { bytes, name, mediaType }
  const { documents } = await call.rooms.readSource(source, {})
  const found = documents.find((one) => one.id === document.id)
  if (!found) return document
  const { text, furniture, doubts, pages } = found
  return { ...document, text, furniture, doubts, ...(pages ? { pages } : {}) }
}
