/** `answerable people --same [NAME]`: persons and bodies that may be one, with what speaks for it; only people decide. */
import { tellReason } from '../../names/index.ts'
import { Problem } from '../../problem.ts'
import type { OpenRecord } from '../../record/contract.ts'
import type { Call } from '../call.ts'
import { print } from '../print.ts'
import { setParagraph, setTable } from '../table.ts'

export async function listSame(call: Call, record: OpenRecord, name: string | undefined): Promise<number> {
  const about = name === undefined ? undefined : await record.entity(name, 1)
  if (about === null) throw new Problem('nobody_called', { name: name! })
  const suggestions = await record.suggestions(about ? { about: about.id } : {})
  const { same } = call.say
  const rows = suggestions.map((one) => ({
    ...one,
    reasons: one.reasons.map((reason) => tellReason(reason, call.locale)),
  }))
  print(call, {
    rows,
    fields: {
      one: ({ one }) => one.name,
      one_id: ({ one }) => one.id,
      other: ({ other }) => other.name,
      other_id: ({ other }) => other.id,
      score: ({ score }) => score,
      reasons: ({ reasons }) => reasons.join('; '),
    },
    page: (paper) =>
      rows.length === 0
        ? setParagraph(same.none, paper)
        : setTable(
            [
              { heading: same.one, least: 16, most: 36 },
              { heading: same.other, least: 16, most: 36 },
              { heading: same.score, right: true },
              { heading: same.why, least: 20 },
            ],
            rows.map(({ one, other, score, reasons }) => [
              one.name,
              other.name,
              score.toFixed(2),
              reasons.join(call.say.between),
            ]),
            paper,
          ) + setParagraph(same.decide, paper),
  })
  return 0
}
