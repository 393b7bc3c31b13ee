/** `answerable restore FILE`: a copy takes the record's place, once it was read back whole; what was there is kept. */
import { resolve } from 'node:path'
import { isAddress } from '../../record/postgres/address.ts'
import type { Call } from '../call.ts'
import { recordPath } from '../locations.ts'
import { passphraseOf } from '../passphrase.ts'

export async function run(call: Call): Promise<number> {
  const { io, say, operands } = call
  const path = recordPath(io, call.text('record'))
  const { moveRecord, restoreRecord } = await import('../../record/index.ts')
  if (isAddress(path)) {
    const from = { named: resolve(io.cwd, operands[0]!), passphrase: passphraseOf(call) }
    const { path: shown, entries } = await moveRecord(from, { named: path })
    io.stdout.write(`${say.keep.restored(shown, entries)}\n`)
    return 0
  }
  const { entries, kept } = await restoreRecord(
    resolve(io.cwd, operands[0]!),
    path,
    passphraseOf(call),
    io.now(),
  )
  io.stdout.write(`${say.keep.restored(path, entries)}\n`)
  if (kept) io.stdout.write(`${say.keep.keptBeside(kept)}\n`)
  return 0
}
