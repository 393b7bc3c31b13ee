/** `answerable restrict | protect | lift`: what only those who are cleared see, each with its reason. */
import { Problem } from '../../problem.ts'
import type { OpenRecord, RestrictedKind } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { documentId, findingId } from '../identifiers.ts'
import { paperOf } from '../print.ts'
import { setParagraph } from '../table.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const why = call.text('why')
  if (!why) throw new Problem('restriction_reason_missing')
  const { what, name } = await meant(call)
  return withRecord(call, 'write', async (record) => {
    const lines =
      call.command === 'lift'
        ? await lift(call, record, { what, name, why })
        : await set(call, record, { what, name, why })
    call.io.stdout.write(lines.map((line) => setParagraph(clean(line), paperOf(call))).join(''))
    return 0
  })
}

interface Meant {
  what: RestrictedKind
  name: string
  why: string
}

/** A person's name that is not on the command line, where the shell would keep it, is asked for. */
async function meant({ command, operands, io, say }: Call): Promise<Omit<Meant, 'why'>> {
  const [first, second] = command === 'protect' ? ['person', operands[0]] : operands
  const name = second ?? (first === 'person' ? await io.askSecret(say.access.which) : undefined)
  if (!name) throw new Problem('operand_missing', { command, operand: 'name' })
  return { what: first as RestrictedKind, name }
}

async function set(call: Call, record: OpenRecord, { what, name, why }: Meant): Promise<string[]> {
  const { say } = call
  if (what !== 'person') {
    const id = await idOf(record, what, name)
    await record.restrict({ what, id, why }, decider(call))
    return [say.access.restricted(name), say.access.beside]
  }
  const pseudonym = call.text('pseudonym')
  const { body } = await record.protect(
    { person: name, why, ...(pseudonym === undefined ? {} : { pseudonym }) },
    decider(call),
  )
  return [say.access.protected((body as { pseudonym: string }).pseudonym), say.access.beside]
}

async function lift(call: Call, record: OpenRecord, { what, name, why }: Meant): Promise<string[]> {
  const id = await idOf(record, what, name)
  await record.lift({ what, id, why }, decider(call))
  return [call.say.access.lifted(name)]
}

async function idOf(record: OpenRecord, what: RestrictedKind, name: string): Promise<string> {
  if (what === 'document') return documentId(record, name)
  if (what === 'finding') return findingId(record, name)
  return (await record.entity(name))?.id ?? name
}
