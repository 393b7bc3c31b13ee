/** `answerable check-proof FILE`: whether a proof fits in itself, and what it shows; needs no record. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../../problem.ts'
import type { Proved } from '../../record/contract.ts'
import type { Call } from '../call.ts'
import { clean } from '../text.ts'

/** A proof holds one entry, which may hold the findings of a whole document. */
const MOST_BYTES = 64 * 1024 * 1024

export async function run(call: Call): Promise<number> {
  const { io, say } = call
  const { checkProof } = await import('../../record/proving.ts')
  const trusted = call.all('trust').map((file) => contentOf(call, file))
  const proved = await checkProof(parsed(contentOf(call, call.operands[0]!)), trusted)
  if (call.text('format') === 'json') io.stdout.write(`${JSON.stringify(proved)}\n`)
  else for (const line of page(proved, say.keep)) io.stdout.write(`${clean(line)}\n`)
  return 0
}

function page({ entry, record, sealed, stamp }: Proved, say: Call['say']['keep']): string[] {
  const { sequence, kind, author, time, body } = entry
  const lines = [
    say.proved(sequence, record),
    say.provedEntry(kind, author, time),
    say.provedSeal(sealed.author, sealed.time, sealed.key),
    stamp === null
      ? say.notStamped
      : (stamp.trusted ? say.provedStamp : say.provedStampUnknown)(stamp.time, stamp.authority),
  ]
  return [...lines, body === null ? say.provedWithout : JSON.stringify(body)]
}

function contentOf({ io }: Call, file: string): string {
  const path = resolve(io.cwd, file)
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('too large')
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Problem('proof_unreadable', { path }, error)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('proof_not_one', {})
  }
}
