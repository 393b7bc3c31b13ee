/** `answerable expunge document|person NAME --why REASON`: takes it out of the record for good, once the person typed its name. */
import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { Problem } from '../../problem.ts'
import type { OpenRecord, WouldExpunge } from '../../record/contract.ts'
import { nameKey } from '../../record/identity.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { documentId } from '../identifiers.ts'
import { paperOf } from '../print.ts'
import { progress } from '../progress.ts'
import { setParagraph } from '../table.ts'
import { clean } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const { io, say } = call
  const why = call.text('why')
  if (!why) throw new Problem('expunge_reason_missing', {})
  const [what, ...words] = call.operands as ['document' | 'person', ...string[]]
  // Not given on the command line, where the shell would keep it, it is asked for.
  const named = words[0] ?? (await io.askSecret(say.keep.expunge.which))
  if (!named) throw new Problem('operand_missing', { command: 'expunge', operand: 'name' })
  return withRecord(call, 'write', async (record, path) => {
    const id = what === 'document' ? await documentId(record, named) : named
    const would = await record.wouldExpunge({ what, id })
    tell(call, would)
    await confirm(call, would)
    const line = progress(io, ({ done, of }) => say.keep.expunge.progress(done, of))
    const { sequence } = await expunged(record, { what, id, why }, call, line.at)
    line.clear()
    const copies = copiesBeside(path)
    const lines = [
      say.keep.expunge.done(sequence),
      ...(copies.length > 0 ? [say.keep.expunge.copies(copies.join(', '))] : []),
      say.keep.expunge.elsewhere,
    ]
    io.stdout.write(lines.map((text) => setParagraph(text, paperOf({ io }))).join(''))
    return 0
  })
}

function expunged(
  record: OpenRecord,
  request: Parameters<OpenRecord['expunge']>[0],
  call: Call,
  at: (done: number, of: number) => void,
) {
  return record.expunge(request, decider(call), at)
}

/** What would go, before anybody is asked. */
function tell({ io, say }: Call, { what, name, entries, documents, decisions }: WouldExpunge): void {
  const paper = paperOf({ io })
  const lines = [
    say.keep.expunge[what](clean(name), entries),
    ...(what === 'person' ? documents.map((one) => `  ${clean(one.title ?? one.name)}`) : []),
    ...(decisions > 0 ? [say.keep.expunge.decisions(decisions)] : []),
    ...(what === 'person' ? [say.keep.expunge.authors] : []),
  ]
  io.stderr.write(lines.map((text) => setParagraph(text, paper)).join(''))
}

async function confirm(call: Call, { name }: WouldExpunge): Promise<void> {
  if (call.flag('yes')) return
  const typed = await call.io.askSecret(call.say.keep.expunge.ask(clean(name)))
  if (typed === null || nameKey(typed) !== nameKey(name)) throw new Problem('expunge_unconfirmed', {})
}

/** Copies that upgrading and restoring left beside the record. */
function copiesBeside(path: string): string[] {
  const name = basename(path)
  const isCopy = (one: string) => one.startsWith(`${name}.version-`) || one.startsWith(`${name}.replaced-`)
  return readdirSync(dirname(path)).filter(isCopy)
}
