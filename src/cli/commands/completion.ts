/** `answerable completion SHELL`: the script by which a shell completes commands and options. */
import type { Call } from '../call.ts'
import { completionScript, type Shell } from '../completion.ts'

export async function run({ io, say, operands }: Call): Promise<number> {
  io.stdout.write(completionScript(operands[0] as Shell, say))
  return 0
}
