/** What is added in a browser: one source read and kept, told step by step as it happens. */
import { createHash } from 'node:crypto'
import type { Source } from '../model.ts'
import { type Details, type Locale, tellInPage } from '../problem.ts'
import type { ReadProblem } from '../read/facts.ts'
import type {
  AddedDocument,
  AddingStep,
  AddOutcome,
  GivenFacts,
  OpenRecord,
  ReadDocument,
} from '../record/contract.ts'
import { gather } from '../record/gather.ts'

/** Reads one source: what it says, and what kept parts of it from being read. */
export type SourceReader = (
  source: Source,
  facts: GivenFacts,
) => Promise<{ documents: ReadDocument[]; problems: ReadProblem[] }>

interface Adding {
  record: OpenRecord
  read: SourceReader
  by: () => { author: string; time: string }
  locale: Locale
  /** Whoever asked may have gone; then nothing more is kept. */
  signal: AbortSignal
}

/** Fetches what stands at an address that the reader gave, then adds it. */
export async function* addAddress(
  address: string,
  facts: GivenFacts,
  adding: Adding,
): AsyncGenerator<AddingStep> {
  await adding.record.may('add')
  yield { state: 'fetching' }
  for await (const gathered of gather([address], { signal: adding.signal })) {
    if ('code' in gathered) yield failed([gathered], adding.locale)
    else yield* addSource(gathered, facts, adding)
  }
}

/** Adds one source. What is kept already is not read again, unless facts were given that may change it. */
export async function* addSource(
  source: Source,
  facts: GivenFacts,
  adding: Adding,
): AsyncGenerator<AddingStep> {
  const { record, locale, signal } = adding
  await record.may('add')
  const hash = createHash('sha256').update(source.bytes).digest('hex')
  if (Object.keys(facts).length === 0 && (await record.has(hash, source.url))) {
    yield { state: 'done', documents: await keptAlready(record, hash, source), problems: [] }
    return
  }
  yield { state: 'reading' }
  const { documents, problems } = await adding.read(source, facts)
  if (documents.length === 0) {
    yield failed(problems, locale)
    return
  }
  const findings = documents.reduce((sum, read) => sum + read.findings.length, 0)
  yield { state: 'keeping', documents: documents.length, findings }
  signal.throwIfAborted()
  const kept = await record.add(source, documents, adding.by())
  yield {
    state: 'done',
    documents: kept.map((one) => added(one, documents, locale)),
    problems: problems.map((problem) => tellInPage(problem, locale)),
  }
}

function failed(problems: { code: ReadProblem['code']; details: Details }[], locale: Locale): AddingStep {
  return { state: 'failed', problems: problems.map((problem) => tellInPage(problem, locale)) }
}

function added({ document, outcome }: AddOutcome, read: ReadDocument[], locale: Locale): AddedDocument {
  const of = read.find((one) => one.document.id === document)
  const name = of?.document.title ?? of?.document.name ?? document
  const doubts = (of?.document.doubts ?? []).map(({ code, details }) =>
    tellInPage({ code, details: { name, ...details } }, locale),
  )
  return { id: document, name, outcome, findings: of?.findings.length ?? 0, doubts }
}

/** The document of a source that is on record; of a container, whose items have ids of their own, only its name. */
async function keptAlready(record: OpenRecord, hash: string, source: Source): Promise<AddedDocument[]> {
  const document = await record.document(hash)
  const name = document?.title ?? source.name
  return [{ id: document?.id ?? '', name, outcome: 'already', findings: document?.findings ?? 0, doubts: [] }]
}
