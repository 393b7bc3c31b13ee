/** From what the user named to what it says: gather, read, find, in order, on several cores when there is much. */
import { resolve } from 'node:path'
import type { Language, Source } from '../model.ts'
import type { ReadProblem } from '../read/facts.ts'
import type { GivenFacts, ReadDocument } from '../record/contract.ts'
import type { Call } from './call.ts'
import type { Rooms } from './rooms.ts'
import { answerableVersion } from './version.ts'

/** What one source gave. */
export interface Outcome {
  documents: ReadDocument[]
  problems: ReadProblem[]
}

export type Reader = (source: Source) => Promise<Outcome>

/** The facts among the options of a call. */
export function givenFacts(call: Call): GivenFacts {
  const facts: GivenFacts = {}
  for (const name of ['published', 'publisher', 'title'] as const) {
    const value = call.text(name)
    if (value !== undefined) facts[name] = value
  }
  const language = call.text('language')
  if (language !== undefined) facts.language = language as Language
  return facts
}

/** What the ledger keeps as having read a document. */
export const ENGINE = `answerable ${answerableVersion()}`

/** Reads one source here, in this thread. */
export async function readOne(rooms: Rooms, source: Source, facts: GivenFacts): Promise<Outcome> {
  const { documents, problems } = await rooms.readSource(
    source,
    facts.published ? { published: facts.published } : {},
  )
  const told = Object.keys(facts).length > 0 ? { again: true as const } : {}
  const read: ReadDocument[] = []
  const broken: ReadProblem[] = []
  for (const found of documents) {
    const document = {
      ...found,
      ...(facts.publisher ? { publisher: facts.publisher } : {}),
      ...(facts.title ? { title: facts.title } : {}),
      ...(facts.language ? { language: facts.language } : {}),
    }
    try {
      read.push({ document, ...(await rooms.findIn(document)), engine: ENGINE, ...told })
    } catch (error) {
      // A fault of ours in one document must not cost the others of the batch.
      broken.push(brokeOff(document.name, error))
    }
  }
  return { documents: read, problems: [...problems, ...broken] }
}

/** Reading one source failed in a way that nobody foresaw. */
export function brokeOff(name: string, error: unknown): ReadProblem {
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'reading_broke_off', details: { name, message } }
}

/** A path is meant from where the user stands; addresses, `-` and whole paths are as they are. */
export function placed(path: string, cwd: string): string {
  const asGiven = path === '-' || /^https?:\/\//i.test(path) || cwd === process.cwd()
  return asGiven ? path : resolve(cwd, path)
}

/** Below this many sources, starting other threads costs more than it saves. */
const FEW = 20

/** A reader for about `count` sources, how many it reads at once, and the way to end it. */
export async function readerFor(
  call: Call,
  count: number,
): Promise<{ read: Reader; atOnce: number; end(): Promise<void> }> {
  const facts = givenFacts(call)
  if (call.text('model') !== undefined) return proposingReader(call, facts)
  const { availableParallelism } = await import('node:os')
  const jobs = call.number('jobs') ?? Math.min(4, Math.max(1, availableParallelism() - 1))
  const { rooms } = await import('./rooms.ts')
  // Threads open the real rooms; a call that was handed others (a test) stays in its own thread.
  if (jobs <= 1 || count <= FEW || call.rooms !== rooms) {
    return { read: (source) => readOne(call.rooms, source, facts), atOnce: 1, end: async () => {} }
  }
  const { readingThreads } = await import('./threads.ts')
  const threads = readingThreads(Math.min(jobs, 64))
  return { read: (source) => threads.read(source, facts), atOnce: 2 * jobs, end: threads.end }
}

/** A reader that asks the user's own model too, one source at a time: the model is what takes long. */
async function proposingReader(
  call: Call,
  facts: GivenFacts,
): Promise<{ read: Reader; atOnce: number; end(): Promise<void> }> {
  const { modelOf, proposerOf } = await import('./proposing.ts')
  const model = modelOf(call)!
  const { propose, tally } = proposerOf(model)
  return {
    read: async (source) => propose(await readOne(call.rooms, source, facts)),
    atOnce: 1,
    end: async () => void call.io.stderr.write(`${call.say.proposed(model.name, tally)}\n`),
  }
}

/** Answers of `work` in the order of `items`, with at most `ahead` under way. */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const under: Promise<Answer>[] = []
  for await (const item of items) {
    const answer = work(item)
    // Awaited later; until then a failure must not count as unhandled.
    answer.catch(() => {})
    under.push(answer)
    if (under.length >= ahead) yield await under.shift()!
  }
  for (const answer of under) yield await answer
}
