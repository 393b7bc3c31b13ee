/** One reading thread: takes a source, answers with what it says. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../model.ts'
import { brokeOff, type GivenFacts, readOne } from './reading.ts'
import { rooms } from './rooms.ts'

parentPort?.on('message', async (source: Source) => {
  try {
    parentPort?.postMessage(await readOne(rooms, source, workerData as GivenFacts))
  } catch (error) {
    parentPort?.postMessage({ documents: [], problems: [brokeOff(source.name, error)] })
  }
})
