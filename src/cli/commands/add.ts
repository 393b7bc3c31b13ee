/** `answerable add PATH|URL...`: reads what is named and keeps it; what is kept already is passed over. */
import { createHash } from 'node:crypto'
import type { FindingKind, Source } from '../../model.ts'
import type { Details } from '../../problem.ts'
import type { ReadProblem } from '../../read/facts.ts'
import type { AddOutcome, OpenRecord } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { countSources } from '../count.ts'
import { tellProblem } from '../main.ts'
import { progress } from '../progress.ts'
import { givenFacts, inOrder, type Outcome, placed, readerFor } from '../reading.ts'

/** What came of adding. */
export interface Added {
  added: number
  already: number
  /** On record before, read again with the facts that were given now. */
  again: number
  failed: number
  kinds: Partial<Record<FindingKind, number>>
  /** Sources not read because the user stopped; null when all were. */
  left: number | null
}

export async function run(call: Call): Promise<number> {
  if (call.flag('queue')) return (await import('../queueing.ts')).queueAll(call)
  return withRecord(call, 'create', async (record, path) => {
    const added = await addAll(call, record, call.operands)
    call.io.stdout.write(`${summary(call, added)}\n${call.say.add.record(path)}\n`)
    return added.failed > 0 || added.left !== null ? 1 : 0
  })
}

/** The last lines: how many, and what was found in them. */
export function summary(call: Call, { added, already, again, failed, kinds, left }: Added): string {
  const { say } = call
  const found = (Object.keys(say.manyKinds) as FindingKind[])
    .filter((kind) => kinds[kind])
    .map((kind) => say.manyKinds[kind](kinds[kind]!))
  return [
    ...(left === null ? [] : [say.add.interrupted(left)]),
    say.add.done(added, already, failed),
    ...(again > 0 ? [say.add.again(again)] : []),
    ...(added + again > 0 ? [found.length > 0 ? say.add.found(found.join(', ')) : say.add.foundNothing] : []),
  ].join('\n')
}

type Step =
  | { kind: 'problem'; problem: ReadProblem }
  | { kind: 'already' }
  | { kind: 'read'; source: Source; outcome: Outcome }

/** Documents for which the same doubt is told one by one; of more, only how many. */
const TOLD = 5

/** Adds all that `paths` name, telling each problem as it comes; stops after the current commit on Ctrl-C. */
export async function addAll(call: Call, record: OpenRecord, paths: string[]): Promise<Added> {
  const { io, rooms, say, locale } = call
  const total: Added = { added: 0, already: 0, again: 0, failed: 0, kinds: {}, left: null }
  const toldFacts = Object.keys(givenFacts(call)).length > 0
  const of = countSources(paths, io.cwd)
  const reader = await readerFor(call, of)
  const line = progress(io, say.add.progress)
  const fetching = new AbortController()
  let stopping = false
  const listening = io.onInterrupt(() => {
    if (stopping) process.exit(130)
    stopping = true
    fetching.abort()
    line.clear()
    io.stderr.write(`${say.add.stopping}\n`)
  })
  const doubts = new Map<string, number>()
  const doubted = (code: string, details: Details) => {
    const before = doubts.get(code) ?? 0
    doubts.set(code, before + 1)
    if (before >= TOLD) return
    line.clear()
    tellProblem(io, { code, details }, locale)
  }
  const failed = (problem: ReadProblem) => {
    total.failed++
    line.clear()
    tellProblem(io, problem, locale)
  }
  try {
    const gathered = rooms.gather(
      paths.map((path) => placed(path, io.cwd)),
      { stdin: io.stdin, signal: fetching.signal },
    )
    const steps = inOrder(gathered, reader.atOnce, async (item): Promise<Step> => {
      if ('code' in item) return { kind: 'problem', problem: item }
      const hash = createHash('sha256').update(item.bytes).digest('hex')
      if (!toldFacts && (await record.has(hash, item.url))) return { kind: 'already' }
      return { kind: 'read', source: item, outcome: await reader.read(item) }
    })
    let done = 0
    for await (const step of steps) {
      if (stopping) {
        total.left = Math.max(0, of - done)
        break
      }
      if (step.kind === 'problem') failed(step.problem)
      else if (step.kind === 'already') total.already++
      else await keep(step, failed)
      line.at(++done, Math.max(of, done))
    }
    for (const count of doubts.values())
      if (count > TOLD) io.stderr.write(`${say.add.moreDoubts(count - TOLD)}\n`)
  } finally {
    line.clear()
    listening()
    await reader.end()
  }
  return total

  async function keep(
    { source, outcome }: Extract<Step, { kind: 'read' }>,
    failed: (problem: ReadProblem) => void,
  ) {
    for (const problem of outcome.problems) failed(problem)
    if (outcome.documents.length === 0) return
    const kept = await record.add(source, outcome.documents, decider(call))
    const times = (...what: AddOutcome['outcome'][]) =>
      kept.filter(({ outcome }) => what.includes(outcome)).length
    total.already += times('already')
    total.again += times('again')
    total.added += times('added', 'version')
    const fresh = new Set(kept.filter(({ outcome }) => outcome !== 'already').map(({ document }) => document))
    for (const { document, findings } of outcome.documents) {
      if (!fresh.has(document.id)) continue
      for (const { kind } of findings) total.kinds[kind] = (total.kinds[kind] ?? 0) + 1
      for (const doubt of document.doubts) doubted(doubt.code, { name: document.name, ...doubt.details })
    }
    for (const { outcome, document } of kept) {
      if (outcome !== 'version') continue
      line.clear()
      io.stderr.write(`${say.add.newVersion(outcome === 'version' ? nameOf(document) : '')}\n`)
    }
    function nameOf(id: string): string {
      return outcome.documents.find(({ document }) => document.id === id)?.document.name ?? source.name
    }
  }
}
