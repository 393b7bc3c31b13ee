/** `answerable move TO`: the record copied to a server or a file, entry by entry, and read back there. */
import { resolve } from 'node:path'
import { isAddress, withoutPassword } from '../../record/postgres/address.ts'
import type { Call } from '../call.ts'
import { recordPath } from '../locations.ts'
import { newPassphrase, passphraseOf } from '../passphrase.ts'
import { progress } from '../progress.ts'

export async function run(call: Call): Promise<number> {
  const { io, say, operands } = call
  const from = recordPath(io, call.text('record'))
  const to = isAddress(operands[0]!) ? operands[0]! : resolve(io.cwd, operands[0]!)
  const { moveRecord } = await import('../../record/index.ts')
  const line = progress(io, ({ done, of }) => say.rebuilding(done, of))
  const passphrase = call.flag('plain') ? null : (path: string) => newPassphrase(call, path)
  const copied = await moveRecord(
    { named: from, passphrase: passphraseOf(call) },
    { named: to, passphrase },
    line.at,
  ).finally(() => line.clear())
  io.stdout.write(`${say.keep.moved(withoutPassword(from), copied.path, copied.entries, copied.head)}\n`)
  if (!isAddress(to)) io.stdout.write(`${copied.encrypted ? say.keep.copyEncrypted : say.keep.copyPlain}\n`)
  return 0
}
