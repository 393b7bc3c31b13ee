/** `answerable brief --to BODY --output FILE`: the record's account of a body as a footnoted briefing. */
import { Problem } from '../../problem.ts'
import { composeBrief } from '../../publish/brief.ts'
import { briefFormat, renderBrief } from '../../publish/formats.ts'
import { briefMatter } from '../../publish/matter.ts'
import { type Call, withRecord } from '../call.ts'
import { today } from '../io.ts'
import { writeWhole } from '../output.ts'

export async function run(call: Call): Promise<number> {
  const [to, output] = [call.text('to'), call.text('output')]
  if (!to) throw new Problem('option_missing', { command: 'brief', option: '--to' })
  if (!output) throw new Problem('option_missing', { command: 'brief', option: '--output' })
  const format = briefFormat(output)
  return withRecord(call, 'ask', async (record) => {
    const matter = await briefMatter(record, {
      to,
      asOf: call.text('as-of') ?? today(call.io),
      language: (call.text('language') as 'en' | 'fr' | undefined) ?? call.locale,
      occasion: call.text('occasion'),
    })
    const brief = composeBrief(matter)
    const path = writeWhole(output, call.io.cwd, await renderBrief(brief, format))
    call.io.stdout.write(`${call.say.briefWritten(path, brief.notes.length)}\n`)
    return 0
  })
}
