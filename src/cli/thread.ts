/** One reading thread: takes a source, answers with what it says. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../model.ts'
import { type GivenFacts, readOne } from './reading.ts'
import { rooms } from './rooms.ts'

parentPort?.on('message', async (source: Source) => {
  try {
    parentPort?.postMessage(await readOne(rooms, source, workerData as GivenFacts))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({
      documents: [],
      problems: [{ code: 'worker_failed', details: { name: source.name, message } }],
    })
  }
})
