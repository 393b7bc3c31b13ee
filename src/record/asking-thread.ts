/** One asking thread: opens the record for reading, and answers what it is asked until it is told to close. */
import { parentPort, workerData } from 'node:worker_threads'
import { Problem } from '../problem.ts'
import type { Opens, Said, Told } from './asking-threads.ts'
import { wipe } from './cipher.ts'
import { connect, kysely } from './database.ts'
import { questions } from './questions.ts'
import { Remembered } from './remembering.ts'

/** How long a question waits for whoever is writing, in milliseconds. */
const PATIENCE = 15_000

const say = (said: Said) => parentPort?.postMessage(said)

/** Bytes that came from another thread are plain ones: the same memory, as a Buffer again. */
function keyOf({ key }: Opens) {
  const same = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return key && { secret: same(key.secret), header: same(key.header) }
}

function opened(opens: Opens) {
  const key = keyOf(opens)
  try {
    return connect(opens.path, true, PATIENCE, key)
  } finally {
    wipe(key)
  }
}

const database = opened(workerData as Opens)
const store = kysely(database, {})
const memory = new Remembered(store)
const asked = questions(store, memory) as Record<string, (...given: unknown[]) => Promise<unknown>>

async function answered(question: number, name: string, given: unknown[]): Promise<Said> {
  try {
    return { question, answer: await asked[name]!(...given) }
  } catch (error) {
    if (error instanceof Problem) return { question, problem: { code: error.code, details: error.details } }
    const { message, code } = error as Error & { code?: unknown }
    return { question, error: { message: String(message), code } }
  }
}

parentPort?.on('message', async (told: Told) => {
  if (told === 'forget') memory.forget()
  else if (told === 'close') {
    database.close()
    parentPort?.close()
  } else say(await answered(told.question, told.name, told.given))
})
say('ready')
