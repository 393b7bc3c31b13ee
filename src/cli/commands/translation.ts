/** `answerable translation`: one document says the same as another in another language, by whose hand; or does not after all. */
import { Problem } from '../../problem.ts'
import type { Decision, OpenRecord, Translator } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { documentId } from '../identifiers.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const [name] = call.operands as [string]
  const undone = call.flag('undo')
  for (const option of ['of', 'by'] as const)
    if (!undone && !call.text(option))
      throw new Problem('option_missing', { command: call.command, option: `--${option}` })
  return withRecord(call, 'write', async (record) => {
    const decision = undone ? await retraction(call, record, name) : await statement(call, record, name)
    await record.decide(decision, decider(call))
    call.io.stdout.write(`${clean(call.say.decided[decision.kind](name))}\n`)
    return 0
  })
}

async function statement(call: Call, record: OpenRecord, name: string) {
  return {
    kind: 'TranslationStated',
    document: await documentId(record, name),
    of: await documentId(record, call.text('of')!),
    by: call.text('by') as Translator,
    ...because(call),
  } satisfies Decision
}

async function retraction(call: Call, record: OpenRecord, name: string) {
  return {
    kind: 'TranslationRetracted',
    document: await documentId(record, name),
    ...because(call),
  } satisfies Decision
}

function because(call: Call): { why?: string } {
  const why = call.text('why')
  return why ? { why } : {}
}
