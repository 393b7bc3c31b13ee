/**
 * Twenty people at once on a large record: `npm run bench:load [-- DOCUMENTS [PEOPLE [SECONDS]]]` (20,000, 20 and 60 by
 * default). Makes the record, or uses the one that BENCH_RECORD names (made there where there is none, and kept); starts
 * `answerable serve` on it; asks each address alone, then as people who read 2 to 6 seconds between two pages; one in twenty confirms a proposal instead. Prints, for each
 * address, milliseconds at the middle and at the 95th percentile, and that against an answer that asks the record nothing.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Demand, DocumentSummary, EntitySummary, KeptAsk } from '../src/record/contract.ts'
import { openRecord } from '../src/record/index.ts'
import { composed, poolOf } from './corpus-made.ts'
import { seeded } from './corpus-text.ts'

const [documents = 20_000, people = 20, seconds = 60] = process.argv.slice(2).map(Number)
const [limit, firstLimit] = [300, 1500]
const by = { author: 'bench', time: '2026-01-02T03:04:05Z' }
const folder = mkdtempSync(join(tmpdir(), 'answerable-load-'))
const path = process.env.BENCH_RECORD ?? join(folder, 'load.record')

async function makeRecord() {
  const pool = await poolOf(3_000)
  const record = await openRecord(path, { create: true })
  for (let at = 0; at < documents; at += 64) {
    const some = Array.from({ length: Math.min(64, documents - at) }, (_, n) => composed(pool, at + n))
    await Promise.all(some.map((one) => record.add(one.source, [one.read], by)))
  }
  const asks = await record.asks({ limit: 200 })
  for (const [i, { id }] of asks.entries())
    await record.decide(
      i % 2
        ? { kind: 'FindingConfirmed', finding: id }
        : { kind: 'AskAnswered', ask: id, status: 'answered', answer: null },
      by,
    )
  await record.close()
}

/** Starts the server, and resolves with its address and the milliseconds until its first page was whole. */
async function served() {
  const began = performance.now()
  const args = ['bin/answerable.js', 'serve', '--record', path, '--port', '0']
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const address = /http:\/\/\S+:\d+/.exec(String(said))
      if (address) resolve(address[0])
    })
    server.on('exit', () => reject(new Error('the server ended')))
  })
  await took(url, '/')
  await took(url, '/index.json')
  return { url, stop: () => server.kill('SIGINT'), first: performance.now() - began }
}

const failed: string[] = []

async function took(url: string, address: string): Promise<{ ms: number; bytes: number }> {
  const began = performance.now()
  const answer = await fetch(url + address, { headers: { accept: 'text/html,application/json' } })
  const bytes = (await answer.arrayBuffer()).byteLength
  if (!answer.ok) failed.push(`${address}: ${answer.status}`)
  return { ms: performance.now() - began, bytes }
}

/** Every page, by name, with the addresses that people open of it: of subjects much and little spoken of. */
async function addresses(url: string): Promise<Record<string, string[]>> {
  const ask = async (address: string) => (await fetch(`${url}${address}`)).json()
  const { entities: persons } = (await ask('/people.json')) as { entities: EntitySummary[] }
  const { entities: bodies } = (await ask('/bodies.json')) as { entities: EntitySummary[] }
  const { entities: rare } = (await ask('/people.json?offset=5000')) as { entities: EntitySummary[] }
  const { documents } = (await ask('/documents.json')) as { documents: DocumentSummary[] }
  const { asks } = (await ask('/asks.json')) as { asks: KeptAsk[] }
  const { demands } = (await ask('/demands.json')) as { demands: Demand[] }
  const of = (page: string, some: { id: string }[]) =>
    some.map(({ id }) => `/${page}/${encodeURIComponent(id)}.json`)
  const body = bodies[0]!.name
  const q = (address: string, fields: Record<string, string>) =>
    `${address}.json?${new URLSearchParams(fields)}`
  return {
    shell: ['/'],
    home: ['/index.json'],
    documents: ['/documents.json', '/documents.json?offset=5000', q('/documents', { text: 'publisher 1' })],
    document: of('documents', documents.slice(0, 20)),
    asks: ['/asks.json', '/asks.json?offset=5000', q('/asks', { open: 'true' })],
    'asks, filtered': [
      q('/asks', { to: body }),
      q('/asks', { about: persons[0]!.name }),
      q('/asks', { 'as-of': '2015' }),
    ],
    ask: of('asks', asks.slice(0, 20)),
    demands: ['/demands.json', q('/demands', { open: 'true' })],
    'demands, filtered': [q('/demands', { to: body }), q('/demands', { about: persons[0]!.name })],
    demand: of('demands', demands.slice(0, 10)),
    people: [
      '/people.json',
      '/people.json?offset=5000',
      q('/people', { name: persons[0]!.name.split(' ')[0]! }),
    ],
    'person, much named': of('people', persons.slice(0, 3)),
    person: of('people', rare.slice(0, 20)),
    bodies: ['/bodies.json', q('/bodies', { name: body })],
    'body, much named': of('bodies', bodies.slice(0, 3)),
    body: of('bodies', bodies.slice(20, 40)),
    occasions: ['/occasions.json', q('/occasions', { 'as-of': '2015' })],
    figures: ['/figures.json', q('/figures', { unit: 'people' })],
    charts: ['/charts.json', q('/charts', { to: body })],
    suggestions: ['/suggestions.json'],
    screenings: ['/screenings.json'],
    search: ['prison', 'minister', '"human rights"', 'release'].map((text) => q('/search', { q: text })),
    'search, with counts': ['prison', 'release'].map((text) => q('/search', { q: text, facets: 'true' })),
    history: ['/history.json', '/history.json?offset=5000', q('/history', { about: documents[0]!.id })],
    lost: ['/lost.json'],
  }
}

/** What people confirm: every confirmation is an entry, after which nothing that was remembered holds. */
async function confirmed(url: string, finding: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(`${url}/api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-answerable': '1', origin: url },
    body: JSON.stringify({ kind: 'FindingConfirmed', finding }),
  })
  await answer.arrayBuffer()
  if (!answer.ok) failed.push(`confirming: ${answer.status}`)
  return performance.now() - began
}

const round = (n: number) => Math.round(n * 10) / 10
const at = (share: number, times: number[]) =>
  round(times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)

async function person(
  n: number,
  url: string,
  all: [string, string[]][],
  until: number,
  times: Map<string, number[]>,
) {
  const next = seeded(n + 1)
  const one = <T>(list: T[]) => list[Math.floor(next() * list.length)]!
  await new Promise((wait) => setTimeout(wait, next() * 4000))
  while (performance.now() < until) {
    const [page, list] = one(all)
    if (next() < 0.05) times.get('confirming')!.push(await confirmed(url, proposals.pop()!))
    else times.get(page)!.push((await took(url, one(list))).ms)
    await new Promise((wait) => setTimeout(wait, 2000 + next() * 4000))
  }
}

if (!existsSync(path)) await makeRecord()
const { url, stop, first } = await served()
const pages = await addresses(url)
const wanted = process.env.BENCH_PAGES?.split(',')
const all = Object.entries(pages).filter(([page]) => !wanted || wanted.includes(page))
const alone = new Map<string, { ms: number; kilobytes: number }>()
for (const [page, list] of all) {
  const asked = []
  for (const address of [...list.slice(0, 3), ...list.slice(0, 3)]) asked.push(await took(url, address))
  const worst = asked.slice(asked.length / 2).reduce((a, b) => (b.ms > a.ms ? b : a))
  alone.set(page, { ms: round(worst.ms), kilobytes: round(worst.bytes / 1000) })
}
const reference = []
for (let i = 0; i < 50; i++) reference.push((await took(url, '/about')).ms)
const nothing = at(0.5, reference)
const times = new Map([...all.map(([page]) => page), 'confirming'].map((page) => [page, [] as number[]]))
const asks = await (await fetch(`${url}/asks.json?limit=500&offset=300`)).json()
const proposals = (asks.asks as KeptAsk[]).filter(({ state }) => state === 'proposed').map(({ id }) => id)
const until = performance.now() + seconds * 1000
await Promise.all(Array.from({ length: people }, (_, n) => person(n, url, all, until, times)))
stop()
const every = [...times.values()].flat()
const line = (of: number[]) => ({
  asked: of.length,
  p50: at(0.5, of),
  p95: at(0.95, of),
  ratio: round(at(0.95, of) / nothing),
})
console.table(
  Object.fromEntries(
    [...times].map(([page, of]) => [
      page,
      { alone: alone.get(page)?.ms, kB: alone.get(page)?.kilobytes, ...line(of) },
    ]),
  ),
)
console.log(
  JSON.stringify({
    documents: process.env.BENCH_RECORD ? 'as kept' : documents,
    people,
    seconds,
    referenceMs: nothing,
    firstPageMs: Math.round(first),
    firstPageInTime: first < firstLimit,
    all: line(every),
    inTime: at(0.95, every) < limit,
    failed,
  }),
)
rmSync(folder, { recursive: true, force: true })
