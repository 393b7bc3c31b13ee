/** `answerable history SUBJECT`: every entry of the ledger about a document, a finding or a name. */
import { Problem } from '../../problem.ts'
import type { Entry, OpenRecord } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { findingId } from '../identifiers.ts'
import { print } from '../print.ts'
import { setParagraph, setTable } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const { say } = call
  return withRecord(call, 'ask', async (record) => {
    const subject = call.operands[0]!
    const entries = await historyOf(record, subject)
    if (!entries) throw new Problem('nobody_called', { name: subject })
    print(call, {
      rows: entries,
      fields: {
        sequence: (e) => e.sequence,
        time: (e) => e.time,
        author: (e) => e.author,
        kind: (e) => e.kind,
        why: whyOf,
        hash: (e) => e.hash,
      },
      page: (paper) =>
        entries.length === 0
          ? setParagraph(say.nothing.history, paper)
          : setTable(
              [
                { heading: say.columns.date, least: 16 },
                { heading: say.columns.entry, most: 24 },
                { heading: say.columns.author, most: 24 },
                { heading: say.columns.why },
              ],
              entries.map((entry) => [
                entry.time.slice(0, 16).replace('T', ' '),
                say.entries[entry.kind] ?? entry.kind,
                entry.author,
                whyOf(entry) ?? '',
              ]),
              paper,
            ),
    })
    return 0
  })
}

/** Entries about what is so named: as written, else the entity of that name, else the finding that begins so; else null. */
async function historyOf(record: OpenRecord, subject: string): Promise<Entry[] | null> {
  const asWritten = await record.history(subject)
  if (asWritten.length > 0) return asWritten
  const entity = await record.entity(subject, 1)
  if (entity) return record.history(entity.id)
  try {
    return await record.history(await findingId(record, subject))
  } catch (error) {
    if (error instanceof Problem && error.code === 'finding_unknown') return null
    throw error
  }
}

/** The reason kept with a decision; for what was read, with what. */
function whyOf({ body }: Entry): string | null {
  const { why, engine, status } = body as { why?: string; engine?: string; status?: string }
  return [status, why, engine].filter(Boolean).join(', ') || null
}
