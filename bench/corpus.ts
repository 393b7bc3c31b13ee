/**
 * A large record: `npm run bench:corpus [-- DOCUMENTS [MINUTES]]` (100,000 and 10 by default: what is added by then is
 * measured, and said). Documents are put together from paragraphs that the engine read, so that findings and names are as
 * dense as it finds them. Prints one JSON line: what adding costs beside reading, size for each byte of text, memory, search
 * beside the bare index, questions, rebuild.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { openRecord } from '../src/record/index.ts'
import { ftsExpression, parseQuery } from '../src/record/search/query.ts'
import { composed, poolOf, read } from './corpus-made.ts'
import { person } from './corpus-text.ts'

const wanted = Number(process.argv[2] ?? 100_000)
const minutes = Number(process.argv[3] ?? 10)
const POOL = Math.min(3_000, wanted * 2)
const SAMPLE = Math.min(200, wanted)
const folder = mkdtempSync(join(tmpdir(), 'answerable-corpus-'))
const by = { author: 'bench', time: '2026-01-02T03:04:05Z' }
const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const round = (n: number, digits = 2) => Math.round(n * 10 ** digits) / 10 ** digits

/** Processor time of reading a sample, and of keeping what was read, in groups as threads deliver it. */
async function besideReading() {
  // The first ones pay for compiling what the others run.
  for (let i = 0; i < 20; i++) await read(2_000_000 + i)
  const sample = []
  const began = processor()
  for (let i = 0; i < SAMPLE; i++) sample.push(await read(i))
  const reading = processor() - began
  const record = await openRecord(join(folder, 'sample.record'), { create: true })
  const before = processor()
  for (let i = 0; i < SAMPLE; i += 64)
    await Promise.all(sample.slice(i, i + 64).map((one) => record.add(one.source, [one.read], by)))
  const adding = processor() - before
  await record.close()
  return {
    readingMsPerDocument: round(reading / SAMPLE),
    addingMsPerDocument: round(adding / SAMPLE),
    speedOfReadingAlone: round(reading / (reading + adding)),
    findingsPerDocument: round(sample.reduce((sum, one) => sum + one.read.findings.length, 0) / SAMPLE, 1),
    namedPerDocument: round(sample.reduce((sum, one) => sum + one.read.named.length, 0) / SAMPLE, 1),
  }
}

const beside = await besideReading()
const pool = await poolOf(POOL)
const path = join(folder, 'corpus.record')
const record = await openRecord(path, { create: true })
const began = performance.now()
const beganProcessor = processor()
let added = 0
let bytes = 0
let memory = 0
while (added < wanted && performance.now() - began < minutes * 60_000) {
  const some = Array.from({ length: Math.min(64, wanted - added) }, (_, n) => composed(pool, added + n))
  await Promise.all(some.map((one) => record.add(one.source, [one.read], by)))
  added += some.length
  bytes += some.reduce((sum, one) => sum + one.source.bytes.length, 0)
  memory = Math.max(memory, process.memoryUsage.rss())
}
const adding = {
  seconds: round((performance.now() - began) / 1000, 0),
  processor: round((processor() - beganProcessor) / added),
}
await record.close()

/** The middle of three first answers, each of a record just opened: milliseconds of processor time. */
async function first(work: (record: Awaited<ReturnType<typeof openRecord>>) => unknown): Promise<number> {
  const took: number[] = []
  for (let i = 0; i < 3; i++) {
    const opened = await openRecord(path, { readonly: true })
    const start = processor()
    await work(opened)
    took.push(processor() - start)
    await opened.close()
  }
  return round(took.sort((a, b) => a - b)[1]!, 1)
}

/** The same of the index alone. */
function bare(expression: string): number {
  const took: number[] = []
  for (let i = 0; i < 3; i++) {
    const opened = new Sqlite(path, { readonly: true })
    opened.pragma('cache_size = -64000')
    const statement = opened.prepare(
      'select rowid, rank from words where words match ? order by rank limit 20',
    )
    const start = processor()
    statement.all(expression)
    took.push(processor() - start)
    opened.close()
  }
  return round(took.sort((a, b) => a - b)[1]!, 1)
}

const search: Record<string, { ours: number; bare: number; times: number }> = {}
for (const text of [
  'the',
  'government',
  'release',
  'prison',
  'minister',
  '"human rights"',
  'condamn*',
  'journalist AND prison',
  person(5),
  person(40_000),
]) {
  const [ours, alone] = [await first((one) => one.search({ text })), bare(ftsExpression(parseQuery(text)!))]
  search[text] = { ours, bare: alone, times: round(ours / alone) }
}
const who = person(5)
const questions = {
  'asks --about': await first((one) => one.asks({ about: who })),
  'asks --to, first 50': await first((one) => one.asks({ to: 'China', limit: 50 })),
  'people NAME': await first((one) => one.entity(who)),
  'people, by a word': await first((one) => one.people(who.split(' ')[0])),
  'demands --about': await first((one) => one.demands({ about: who })),
  'documents, first 50': await first((one) => one.documents({ limit: 50 })),
  counts: await first((one) => one.counts()),
  'search with counts': await first((one) => one.search({ text: 'prison', facets: true })),
}
const opened = await openRecord(path, { readonly: true })
const { entries } = await opened.counts()
await opened.close()
const size = statSync(path).size
const again = await openRecord(path)
const rebuilding = performance.now()
await again.rebuild()
const rebuilt = (performance.now() - rebuilding) / 1000
await again.close()
console.log(
  JSON.stringify({
    documents: added,
    of: wanted,
    megabytes: round(bytes / 1e6, 1),
    beside,
    adding,
    memoryMegabytes: round(memory / 1e6, 0),
    bytesPerByteOfText: round(size / bytes),
    search,
    questions,
    rebuild: {
      entries,
      seconds: round(rebuilt, 1),
      minutesPerMillion: round(((rebuilt / entries) * 1e6) / 60, 1),
    },
  }),
)
rmSync(folder, { recursive: true, force: true })
