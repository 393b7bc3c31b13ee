/** `answerable upgrade`: a record of an older format becomes one of this; a copy of it is kept first. */
import { type Call, withRecord } from '../call.ts'

export async function run(call: Call): Promise<number> {
  return withRecord(call, 'write', async (record) => {
    const { entries } = await record.counts()
    call.io.stdout.write(`${call.say.keep.upgraded(entries)}\n`)
    return 0
  })
}
