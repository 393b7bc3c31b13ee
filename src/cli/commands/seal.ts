/** `answerable seal`: signs what is on record, with a time stamp where an authority is given. */
import { type Call, decider, withRecord } from '../call.ts'

export async function run(call: Call): Promise<number> {
  const { io, say } = call
  return withRecord(call, 'write', async (record) => {
    const authority = call.text('authority') ?? io.env.ANSWERABLE_TIMESTAMP_AUTHORITY
    const { sequence, size, root, stamp } = await record.seal(decider(call), authority || undefined)
    io.stdout.write(`${say.keep.sealed(sequence, size, root)}\n`)
    io.stdout.write(`${stamp ? say.keep.stamped(stamp.time, stamp.authority) : say.keep.notStamped}\n`)
    return 0
  })
}
