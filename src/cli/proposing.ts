/** A model of the user's own proposes findings too: asked passage by passage, believed by its quotes, and counted. */
import { readFileSync } from 'node:fs'
import { codePointsOf } from '../find/offsets.ts'
import { INSTRUCTIONS, merged, readProposals, shownPassages } from '../find/proposals.ts'
import { Problem } from '../problem.ts'
import type { ReadDocument } from '../record/contract.ts'
import type { Call } from './call.ts'
import { type ChatModel, chat, modelAddress } from './chat.ts'
import type { Outcome } from './reading.ts'

/** What became of all that a model proposed in one call. */
export interface Tally {
  alone: number
  both: number
  notVerbatim: number
  malformed: number
  /** Passages about which it gave nothing that can be read. */
  unread: number
}

/** After this many passages in a row without a readable reply, the model is asked no more. */
const PATIENCE = 3

/** The model that the call asks for by `--model`; null, and nothing is contacted, where it does not. */
export function modelOf(call: Pick<Call, 'text' | 'io'>): ChatModel | null {
  const name = call.text('model')
  if (name === undefined) return null
  if (!/^[\w.:/@-]{1,100}$/.test(name)) throw new Problem('model_name', { model: name })
  const { env } = call.io
  const address = call.text('model-at') ?? env.ANSWERABLE_MODEL_AT
  if (!address) throw new Problem('model_address_missing', { model: name })
  return {
    name,
    at: modelAddress(address),
    key: keyOf(env),
    patience: 120_000,
    mostBytes: 512 * 1024,
  }
}

/** From a variable or a file that one names, never from the command line, which other users of the machine can see. */
function keyOf(env: Record<string, string | undefined>): string | null {
  const path = env.ANSWERABLE_MODEL_KEY_FILE
  if (!path) return env.ANSWERABLE_MODEL_KEY?.trim() || null
  try {
    return readFileSync(path, 'utf8').trim() || null
  } catch (error) {
    throw new Problem('model_key_file', { path }, error)
  }
}

/** A function that adds a model's proposals to what was read, and what became of them so far. */
export function proposerOf(model: ChatModel): { propose(outcome: Outcome): Promise<Outcome>; tally: Tally } {
  const tally: Tally = { alone: 0, both: 0, notVerbatim: 0, malformed: 0, unread: 0 }
  let failures = 0

  async function proposeIn(read: ReadDocument, problems: Outcome['problems']): Promise<ReadDocument> {
    const { document, named } = read
    const rule = `model/${model.name}`
    const proposed = []
    for (const passage of shownPassages(document)) {
      if (failures >= PATIENCE) break
      try {
        const reply = await chat(model, INSTRUCTIONS, document.text.slice(passage.start, passage.end))
        const proposals = readProposals(reply, document, passage, named, rule)
        if (!proposals) throw new Problem('model_reply', { model: model.name, url: model.at.href })
        failures = 0
        proposed.push(...proposals.findings)
        tally.notVerbatim += proposals.notVerbatim
        tally.malformed += proposals.malformed
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        tally.unread++
        // What went wrong is told once in a row of failures.
        if (failures++ === 0) problems.push({ code: error.code, details: error.details })
        if (failures === PATIENCE) problems.push({ code: 'model_given_up', details: { model: model.name } })
      }
    }
    const { findings, both, alone } = merged(read.findings, proposed, codePointsOf(document.text))
    tally.both += both
    tally.alone += alone
    return { ...read, findings, engine: `${read.engine} + ${rule}` }
  }

  return {
    tally,
    async propose({ documents, problems }) {
      const told = [...problems]
      const read: ReadDocument[] = []
      for (const one of documents) read.push(await proposeIn(one, told))
      return { documents: read, problems: told }
    },
  }
}
