/** One screening thread: looks at a table or screens it, says how far it has come, then what was found. */
import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../problem.ts'
import { lookAt, screenFiles } from '../record/screened.ts'
import type { Job, Said } from './screening-threads.ts'

const OFTEN = 100
const say = (said: Said) => parentPort?.postMessage(said)

function work(job: Job): void {
  if ('look' in job) {
    say({ seen: lookAt(job.look) })
    return
  }
  const steps = screenFiles(job.screen)
  let last = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    const now = performance.now()
    if (now - last < OFTEN) continue
    last = now
    say({ at: step.value })
  }
  say({ found: step.value })
}

try {
  work(workerData as Job)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  say({ problem: { code: error.code, details: error.details } })
}
