/** `answerable prove ENTRY`: what shows an outsider that the entry was under a seal, as a file to hand over. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../../problem.ts'
import { type Call, withRecord } from '../call.ts'

export async function run(call: Call): Promise<number> {
  const { io, say, operands } = call
  const entry = operands[0]!
  if (!/^[1-9]\d*$/.test(entry)) throw new Problem('entry_malformed', { entry })
  return withRecord(call, 'ask', async (record) => {
    const proof = `${JSON.stringify(await record.prove(Number(entry)), null, 2)}\n`
    const file = call.text('output')
    if (!file) {
      io.stdout.write(proof)
      return 0
    }
    writeFileSync(resolve(io.cwd, file), proof, { mode: 0o600 })
    io.stdout.write(`${say.keep.proofWritten(file)}\n`)
    return 0
  })
}
