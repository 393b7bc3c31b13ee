/**
 * How fast a record takes documents, against a bare insert of the same bytes: `node bench/record.ts [documents]`. Prints
 * one JSON line: documents for each second of processor time, their ratio, bytes of the record for each byte of text.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import type { ReadDocument } from '../src/record/contract.ts'
import { openRecord } from '../src/record/index.ts'
import { written } from '../src/record/made.ts'

const count = Number(process.argv[2] ?? 500)
const folder = mkdtempSync(join(tmpdir(), 'answerable-bench-'))

/** Milliseconds of processor time so far: what others do on the machine does not count. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A generator of its own: the same documents every time. */
function random(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Words with the frequencies of a language: the nth is used about 1/n as often as the first. */
function vocabulary(next: () => number, size: number) {
  const syllables = ['ra', 'ton', 'mi', 'sel', 'o', 'ka', 'ven', 'du', 'li', 'pre', 'st', 'an']
  const words = Array.from({ length: size }, () => {
    const length = 1 + Math.floor(next() * 4)
    return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join('')
  })
  return () => words[Math.floor(size ** next()) - 1]!
}

/** Documents of about 4,500 characters, with a finding for each paragraph and ten names. */
function documents() {
  const next = random(42)
  const word = vocabulary(next, 20_000)
  return Array.from({ length: count }, (_, i) => {
    const people = Array.from({ length: 10 }, () => `Person Number${Math.floor(2_000 * next() ** 2)}`)
    const asks = Array.from(
      { length: 10 },
      (_, n) => `The Watch urged Ruritania to release ${people[n]} (${i}.${n})`,
    )
    const prose = () => Array.from({ length: 60 }, word).join(' ')
    const text = asks.map((ask) => `${ask}. ${prose()}.`).join('\n\n')
    return written(text, {
      name: `${i}.txt`,
      url: `file:///bench/${i}.txt`,
      published: `20${10 + (i % 15)}-03-01`,
      findings: asks.map((quote, n) => ({
        kind: 'ask',
        quote,
        asker: ['The Watch'],
        addressee: ['Ruritania'],
        action: quote.slice(quote.indexOf('release')),
        concerning: [people[n]!],
      })),
      named: [
        ...[...new Set(people)].map((name) => ({ name })),
        { kind: 'body' as const, name: 'The Watch' },
        { kind: 'country' as const, name: 'Ruritania', country: 'XR' },
      ],
    })
  })
}

function bareInsert(made: ReturnType<typeof documents>): number {
  const path = join(folder, 'bare.db')
  const database = new Sqlite(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table t (bytes blob, findings text)')
  const insert = database.prepare('insert into t values (?, ?)')
  const began = processor()
  for (let i = 0; i < made.length; i += 64) {
    database.transaction(() => {
      for (const { source, read } of made.slice(i, i + 64))
        insert.run(Buffer.from(source.bytes), JSON.stringify([read.findings, read.named]))
    })()
  }
  const took = processor() - began
  database.close()
  return took
}

async function record(made: ReturnType<typeof documents>, name: string, passphrase?: string) {
  const path = join(folder, `${name}.record`)
  const opened = await openRecord(path, { create: true, ...(passphrase ? { passphrase } : {}) })
  const by = { author: 'bench', time: '2026-01-02T03:04:05Z' }
  const began = processor()
  const add = ({ source, read }: { source: Parameters<typeof opened.add>[0]; read: ReadDocument }) =>
    opened.add(source, [read], by)
  for (let i = 0; i < made.length; i += 64) await Promise.all(made.slice(i, i + 64).map(add))
  const took = processor() - began
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    return Math.round((performance.now() - start) * 10) / 10
  }
  const questions = {
    'asks about a person': await timed(() => opened.asks({ about: 'Person Number7' })),
    'a demand': await timed(() => opened.demand('release.person-number7.xr')),
    people: await timed(() => opened.people()),
    'search, common word': await timed(() => opened.search({ text: 'release' })),
    'search, rare word': await timed(() => opened.search({ text: 'Number1999' })),
    verify: await timed(() => opened.verify()),
    rebuild: await timed(() => opened.rebuild()),
  }
  await opened.close()
  return { took, size: statSync(path).size, questions }
}

const made = documents()
const text = made.reduce((sum, one) => sum + one.source.bytes.length, 0)
const bare = bareInsert(made)
// The first one pays for compiling what the others run.
await record(made.slice(0, 100), 'warming')
const kept = await record(made, 'plain')
const encrypted = await record(made, 'encrypted', 'seven quiet herons')
const perSecond = (ms: number) => Math.round((count / ms) * 1000)
console.log(
  JSON.stringify({
    documents: count,
    megabytes: Math.round(text / 1e4) / 100,
    recordDocumentsPerSecond: perSecond(kept.took),
    bareDocumentsPerSecond: perSecond(bare),
    ratio: Math.round((bare / kept.took) * 1000) / 1000,
    megabytesPerSecond: Math.round(text / kept.took / 10) / 100,
    bytesPerByteOfText: Math.round((kept.size / text) * 100) / 100,
    milliseconds: kept.questions,
    encrypted: {
      timesThePlain: Math.round((encrypted.took / kept.took) * 100) / 100,
      timesItsSize: Math.round((encrypted.size / kept.size) * 100) / 100,
      milliseconds: encrypted.questions,
    },
  }),
)
rmSync(folder, { recursive: true, force: true })
