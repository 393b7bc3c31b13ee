/** `answerable passphrase set|change|remove`: encrypts the record, changes its passphrase, or makes it plain again. */
import { Problem } from '../../problem.ts'
import { isAddress, withoutPassword } from '../../record/postgres/address.ts'
import type { Call } from '../call.ts'
import { recordPath } from '../locations.ts'
import { newPassphrase, passphraseOf } from '../passphrase.ts'

export async function run(call: Call): Promise<number> {
  const { io, say, operands } = call
  const path = recordPath(io, call.text('record'))
  if (isAddress(path)) throw new Problem('record_on_server', { path: withoutPassword(path) })
  const action = operands[0] as 'set' | 'change' | 'remove'
  const { convertRecord } = await import('../../record/index.ts')
  const given = passphraseOf(call)
  // Asked before the new one, in the order in which a person thinks of them.
  const now = action === 'set' ? undefined : typeof given === 'string' ? given : await given(path)
  const next = action === 'remove' ? null : await newPassphrase(call, path)
  const { entries } = await convertRecord(path, now, next)
  io.stdout.write(`${say.keep.converted[action](path, entries)}\n`)
  return 0
}
