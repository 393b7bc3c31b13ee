/** `answerable backup FILE`: a verified copy of the record, encrypted unless told otherwise. */
import { resolve } from 'node:path'
import { type Call, withRecord } from '../call.ts'
import { newPassphrase } from '../passphrase.ts'

export async function run(call: Call): Promise<number> {
  const { io, say, operands } = call
  const target = resolve(io.cwd, operands[0]!)
  return withRecord(call, 'ask', async (record) => {
    const copied = await record.copy(target, await passphraseFor(call, target, record.isEncrypted()))
    const how = copied.encrypted ? say.keep.copyEncrypted : say.keep.copyPlain
    io.stdout.write(`${say.keep.copied(target, copied.entries, copied.bytes)} ${how}\n`)
    return 0
  })
}

/** The record's own unless another is given; a plain record's copy gets one, unless it is to be plain. */
function passphraseFor(
  call: Call,
  target: string,
  encrypted: boolean,
): Promise<string | null> | undefined | null {
  if (call.flag('plain')) return null
  if (encrypted && !call.text('new-passphrase-file')) return undefined
  return newPassphrase(call, target)
}
