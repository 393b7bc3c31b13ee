/** `answerable confirm | reject | answer | withdraw | merge | part | apart`: what people decide, kept with who, when and why. */
import type { Passage } from '../../model.ts'
import { Problem } from '../../problem.ts'
import type { Decision, EntityFile, OpenRecord } from '../../record/contract.ts'
import { nameKey } from '../../record/identity.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { findingId } from '../identifiers.ts'
import { pagesOf } from '../pages.ts'
import { clean, slicePoints } from '../text.ts'

export async function run(call: Call): Promise<number> {
  if (call.command === 'reject' && !call.text('why'))
    throw new Problem('reason_missing', { command: call.command })
  if (call.command === 'answer' && !call.text('status')) {
    throw new Problem('option_missing', { command: call.command, option: '--status' })
  }
  return withRecord(call, 'write', async (record) => {
    const decided = await decisions(call, record)
    await record.decideAll(decided, decider(call))
    for (const decision of decided) call.io.stdout.write(`${clean(told(call, decision))}\n`)
    return 0
  })
}

async function decisions(call: Call, record: OpenRecord): Promise<Decision[]> {
  const why = call.text('why')
  const because = why ? { why } : {}
  const [first, ...others] = call.operands
  switch (call.command) {
    case 'confirm':
    case 'reject': {
      const kind = call.command === 'confirm' ? ('FindingConfirmed' as const) : ('FindingRejected' as const)
      const findings = await Promise.all(call.operands.map((id) => findingId(record, id)))
      return findings.map((finding) => ({ kind, finding, ...because }))
    }
    case 'answer': {
      const passage = call.text('passage')
      return [
        {
          kind: 'AskAnswered',
          ask: await findingId(record, first!),
          status: call.text('status') as 'answered' | 'met' | 'refused',
          answer: passage ? await passageAt(record, passage) : null,
          ...because,
        },
      ]
    }
    case 'withdraw':
      return call.operands.map((entry) => ({
        kind: 'DecisionWithdrawn',
        entry: entryNumber(entry),
        ...because,
      }))
    case 'merge': {
      const keep = (await entityCalled(record, first!)).id
      const merge = await Promise.all(others.map(async (name) => (await entityCalled(record, name)).id))
      return [{ kind: 'EntitiesMerged', keep, merge, ...because }]
    }
    case 'apart': {
      const entities: [string, string] = [
        (await entityCalled(record, first!)).id,
        (await entityCalled(record, others[0]!)).id,
      ]
      return [{ kind: 'EntitiesHeldApart', entities, ...because }]
    }
    default: {
      const from = (await entityCalled(record, others[0]!)).id
      return [{ kind: 'EntitiesParted', entity: await mergedInto(record, from, first!), from, ...because }]
    }
  }
}

function told({ say, operands }: Call, decision: Decision): string {
  switch (decision.kind) {
    case 'FindingConfirmed':
    case 'FindingRejected':
      return say.decided[decision.kind](decision.finding)
    case 'DecisionWithdrawn':
      return say.decided.DecisionWithdrawn(String(decision.entry))
    case 'AskAnswered':
      return say.decided.AskAnswered(decision.ask)
    case 'EntitiesMerged':
      return say.decided.EntitiesMerged(operands.join(', '))
    case 'EntitiesHeldApart':
      return say.decided.EntitiesHeldApart(operands.join(', '))
    default:
      return say.decided.EntitiesParted(operands.join(', '))
  }
}

function entryNumber(written: string): number {
  if (!/^\d{1,15}$/.test(written)) throw new Problem('entry_malformed', { entry: written })
  return Number(written)
}

async function entityCalled(record: OpenRecord, name: string): Promise<EntityFile> {
  const entity = await record.entity(name, 1)
  if (!entity) throw new Problem('nobody_called', { name })
  return entity
}

/** The entity that was merged into another, by its id or the name it had: the record answers with the other by now. */
async function mergedInto(record: OpenRecord, from: string, name: string): Promise<string> {
  const entries = await record.history(from)
  const merged = entries.flatMap(({ kind, body }) =>
    kind === 'EntitiesMerged' ? ((body as { merge?: string[] }).merge ?? []) : [],
  )
  return merged.find((id) => id === name || id.endsWith(`/${nameKey(name)}`)) ?? name
}

/** `letter.txt:2950-2962`, the document by its name or by the beginning of its id. */
async function passageAt(record: OpenRecord, written: string): Promise<Passage> {
  const parts = /^(.+):(\d+)-(\d+)$/s.exec(written)
  if (!parts) throw new Problem('passage_malformed', { passage: written })
  const [, name, from, to] = parts
  const [start, end] = [Number(from), Number(to)]
  for await (const { id, name: own, document } of pagesOf(record)) {
    if (own !== name && !(name!.length >= 8 && id.startsWith(name!))) continue
    const quote = slicePoints(document.text, start, end)
    if (start < end && [...quote].length === end - start) return { document: id, start, end, quote }
  }
  throw new Problem('passage_not_found', { passage: written })
}
