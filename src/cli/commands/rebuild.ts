/** `answerable rebuild`: everything derived, made anew from the ledger. */
import { type Call, withRecord } from '../call.ts'
import { progress } from '../progress.ts'

export async function run(call: Call): Promise<number> {
  const { say, io } = call
  return withRecord(call, 'write', async (record) => {
    const line = progress(io, ({ done, of }) => say.rebuilding(done, of))
    await record.rebuild((done, of) => line.at(done, of))
    line.clear()
    const { documents, entries } = await record.counts()
    io.stdout.write(`${say.rebuilt(documents, entries)}\n`)
    return 0
  })
}
