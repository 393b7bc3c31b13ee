/**
 * What a rebuild costs for each entry: `npm run bench:rebuild [-- DOCUMENTS]` (200 by default), each with 30 findings that are all
 * decided. Processor time, for entries of documents and for decisions apart; what a million of each would take is theirs times
 * a million.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../src/record/index.ts'
import { written } from '../src/record/made.ts'

const documents = Number(process.argv[2] ?? 200)
const FINDINGS = 30
const by = { author: 'bench', time: '2026-01-02T03:04:05Z' }
const folder = mkdtempSync(join(tmpdir(), 'answerable-rebuild-'))
const record = await openRecord(join(folder, 'some.record'), { create: true })

function document(i: number) {
  const quotes = Array.from({ length: FINDINGS }, (_, k) => `We urge France to publish report ${i}/${k}.`)
  const findings = quotes.map((quote, k) =>
    k % 3 === 0
      ? { kind: 'ask' as const, quote, action: `publish report ${i}/${k}`, addressee: ['France'] }
      : { kind: 'act' as const, quote, type: 'publish', actor: ['France'] },
  )
  const named = [{ kind: 'country' as const, name: 'France', country: 'FR' }]
  return written(quotes.join('\n\n'), { name: `${i}.txt`, published: '2019-03', findings, named })
}

/** Microseconds of processor time. */
async function rebuilt(): Promise<number> {
  const began = process.cpuUsage()
  await record.rebuild()
  const { user, system } = process.cpuUsage(began)
  return user + system
}

for (let i = 0; i < documents; i++) {
  const { source, read } = document(i)
  await record.add(source, [read], by)
}
const before = (await record.counts()).entries
await rebuilt()
const bare = await rebuilt()
for (const { id } of await record.documents({ limit: documents })) {
  const { kept } = (await record.document(id))!
  const decisions = kept.map(({ id: finding }, i) => ({
    kind: i % 8 ? ('FindingConfirmed' as const) : ('FindingRejected' as const),
    finding,
  }))
  await record.decideAll(decisions, by)
}
const { entries } = await record.counts()
await rebuilt()
const decided = await rebuilt()
const decisions = entries - before
console.log(
  JSON.stringify({
    documents,
    decisions,
    'µs a document': Math.round(bare / documents),
    'µs a decision': Math.round((decided - bare) / decisions),
  }),
)
await record.close()
rmSync(folder, { recursive: true })
