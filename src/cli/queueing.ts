/** `answerable add --queue`: what is named waits in the record's queue, to be read by `answerable work` on any machine. */
import { createHash } from 'node:crypto'
import { type Call, decider, withRecord } from './call.ts'
import { countSources } from './count.ts'
import { recordPath } from './locations.ts'
import { tellProblem } from './main.ts'
import { progress } from './progress.ts'
import { givenFacts, placed } from './reading.ts'

export async function queueAll(call: Call): Promise<number> {
  const { io, rooms, say, locale, operands } = call
  const facts = givenFacts(call)
  const told = Object.keys(facts).length > 0
  const { author } = decider(call)
  return withRecord(call, 'create', async (record) => {
    const { openQueue } = await import('../record/postgres/queue.ts')
    const queue = await openQueue(recordPath(io, call.text('record')))
    const of = countSources(operands, io.cwd)
    const line = progress(io, say.add.progress)
    const count = { queued: 0, already: 0, failed: 0 }
    const fetching = new AbortController()
    const listening = io.onInterrupt(() => fetching.abort())
    try {
      const paths = operands.map((path) => placed(path, io.cwd))
      let done = 0
      for await (const item of rooms.gather(paths, { stdin: io.stdin, signal: fetching.signal })) {
        if (fetching.signal.aborted) break
        if ('code' in item) {
          count.failed++
          line.clear()
          tellProblem(io, item, locale)
        } else {
          const hash = createHash('sha256').update(item.bytes).digest('hex')
          const kept = !told && (await record.has(hash, item.url))
          if (!kept && (await queue.put(item, facts, author))) count.queued++
          else count.already++
        }
        line.at(++done, Math.max(of, done))
      }
    } finally {
      line.clear()
      listening()
      await queue.close()
    }
    io.stdout.write(`${say.work.queued(count.queued, count.already, count.failed)}\n`)
    return count.failed > 0 || fetching.signal.aborted ? 1 : 0
  })
}
