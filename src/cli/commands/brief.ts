/** `answerable brief --to BODY --output FILE`: the record's account of a body as a footnoted briefing. */
import { Problem } from '../../problem.ts'
import { type BriefMatter, composeBrief } from '../../publish/brief.ts'
import { briefFormat, renderBrief } from '../../publish/formats.ts'
import type { Account, EntityFile, Occasion, OpenRecord } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { today } from '../io.ts'
import { writeWhole } from '../output.ts'
import { accountOf } from './body.ts'

export async function run(call: Call): Promise<number> {
  const [to, output] = [call.text('to'), call.text('output')]
  if (!to) throw new Problem('option_missing', { command: 'brief', option: '--to' })
  if (!output) throw new Problem('option_missing', { command: 'brief', option: '--output' })
  const format = briefFormat(output)
  return withRecord(call, 'ask', async (record) => {
    const brief = composeBrief(await matterOf(call, record, to))
    const path = writeWhole(output, call.io.cwd, await renderBrief(brief, format))
    call.io.stdout.write(`${call.say.briefWritten(path, brief.notes.length)}\n`)
    return 0
  })
}

async function matterOf(call: Call, record: OpenRecord, to: string): Promise<BriefMatter> {
  const asOf = call.text('as-of') ?? today(call.io)
  const account = await accountOf(record, to, asOf)
  return {
    account,
    // Of every body: an ask to press a third state belongs to that state's demand.
    demands: await record.demands({ asOf }),
    people: await peopleConcerned(record, account),
    occasion: await occasionCalled(record, call.text('occasion'), asOf),
    asOf,
    language: (call.text('language') as 'en' | 'fr' | undefined) ?? call.locale,
  }
}

/** Files of the persons whom the open asks concern, in their order; not of those who are to act or to be pressed. */
async function peopleConcerned(record: OpenRecord, { asked }: Account): Promise<EntityFile[]> {
  const open = asked.filter(({ status }) => status === 'open')
  const ids = (slot: string) =>
    open.flatMap(({ entities }) =>
      (entities[slot] ?? []).filter((e) => e.kind === 'person').map(({ id }) => id),
    )
  const acting = new Set([...ids('addressee'), ...ids('final')])
  const concerned = [...new Set(ids('concerning'))].filter((id) => !acting.has(id))
  const files = await Promise.all(concerned.map((id) => record.entity(id)))
  return files.filter((file) => file !== null)
}

/** The occasion so named, or whose name holds these words. */
async function occasionCalled(
  record: OpenRecord,
  name: string | undefined,
  asOf: string,
): Promise<Occasion | null> {
  if (name === undefined) return null
  const occasions = await record.occasions(asOf)
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const found =
    occasions.find((occasion) => occasion.id === name || plain(occasion.name) === plain(name)) ??
    occasions.find((occasion) => plain(occasion.name).includes(plain(name)))
  if (!found) throw new Problem('no_occasion_called', { name })
  return found
}
