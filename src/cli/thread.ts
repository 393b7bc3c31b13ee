/** One reading thread: takes a source, answers with what it says. */
import { parentPort } from 'node:worker_threads'
import type { Source } from '../model.ts'
import type { GivenFacts } from '../record/contract.ts'
import { brokeOff, readOne } from './reading.ts'
import { rooms } from './rooms.ts'

parentPort?.on('message', async ({ source, facts }: { source: Source; facts: GivenFacts }) => {
  try {
    parentPort?.postMessage(await readOne(rooms, source, facts))
  } catch (error) {
    parentPort?.postMessage({ documents: [], problems: [brokeOff(source.name, error)] })
  }
})
