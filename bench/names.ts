/**
 * Names: how well and how fast, for each set and pair of scripts apart, beside the peers in the same run.
 * Call: node bench/names.ts [FOLDER]; FOLDER holds labelled pairs (default: ../shared/data/names or $ANSWERABLE_SHARED/data/names).
 * Peers: fuzzball (token_set_ratio), any-ascii + fuzzball (token_sort_ratio). The shipped trees have seen these pairs:
 * `node scripts/train-names.ts FOLDER --check` gives the figures of models that have not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import anyAscii from 'any-ascii'
import { token_set_ratio, token_sort_ratio } from 'fuzzball'
import { compareNames, prepare, SAME_NAME, scorePrepared } from '../src/names/index.ts'
import { prepareScan } from '../src/names/scan.ts'
import { indexNames } from '../src/names/screen-index.ts'

interface Pair {
  a: string
  b: string
  label?: number
  scripts?: string
  derivable?: boolean
}

const folder = process.argv[2] ?? join(process.env.ANSWERABLE_SHARED ?? '../shared', 'data/names')

const matchers: Record<string, (a: string, b: string) => number> = {
  answerable: (a, b) => scorePrepared(prepare(a), prepare(b)),
  fuzzball: (a, b) => token_set_ratio(a, b) / 100,
  'any-ascii + fuzzball': (a, b) => token_sort_ratio(anyAscii(a), anyAscii(b)) / 100,
}

/** Processor seconds of this process: a busy machine must not make a matcher look slow. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const head = [
  'set and scripts'.padEnd(34),
  'same',
  'other',
  'matcher'.padEnd(21),
  '  AUC',
  '  F1',
  ' R@1%',
  ' R@2%',
  'pairs/s',
]
const show = (cells: (string | number)[]) => console.log(cells.join('  '))

function benchSets(): void {
  show(head)
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()) {
    const pairs = gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Pair)
      .filter((pair) => pair.label === 0 || pair.label === 1)
    const set = file.replace('.jsonl.gz', '')
    const groups = new Map<string, Pair[]>([[set, pairs.filter((pair) => pair.derivable !== false)]])
    for (const pair of pairs) {
      const group = pair.derivable === false ? `${set}, not derivable` : `${set} ${pair.scripts}`
      groups.set(group, [...(groups.get(group) ?? []), pair])
    }
    for (const [group, members] of groups) benchGroup(group, members)
  }
}

function benchGroup(group: string, pairs: Pair[]): void {
  const same = pairs.filter((pair) => pair.label === 1)
  const other = pairs.filter((pair) => pair.label === 0)
  if (same.length < 20 || (other.length < 20 && other.length > 0)) return
  for (const [matcher, score] of Object.entries(matchers)) {
    const began = cpu()
    const scored = (side: Pair[]) => side.map((pair) => score(pair.a, pair.b))
    const s = scored(same)
    const o = scored(other)
    const speed = pairs.length / (cpu() - began)
    // Peers get the threshold that suits them best on the set; ours is the one that is shipped.
    const f =
      matcher === 'answerable' ? f1(s, o, SAME_NAME) : Math.max(...[...new Set(s)].map((at) => f1(s, o, at)))
    const figure = (value: number) => (other.length > 0 ? value.toFixed(3) : '    –')
    show([
      group.slice(0, 34).padEnd(34),
      String(same.length).padStart(4),
      String(other.length).padStart(5),
      matcher.padEnd(21),
      figure(auc(s, o)),
      f.toFixed(3),
      figure(recall(s, o, 0.01)),
      figure(recall(s, o, 0.02)),
      Math.round(speed),
    ])
  }
}

function auc(same: number[], other: number[]): number {
  let wins = 0
  for (const s of same) for (const o of other) wins += s > o ? 1 : s === o ? 0.5 : 0
  return wins / same.length / other.length
}

function f1(same: number[], other: number[], at: number): number {
  const hit = same.filter((score) => score >= at).length
  return (2 * hit) / (hit + other.filter((score) => score >= at).length + same.length)
}

function recall(same: number[], other: number[], rate: number): number {
  const cut = [...other].sort((a, b) => b - a)[Math.floor(rate * other.length)] ?? -1
  return same.filter((score) => score > cut).length / same.length
}

let seed = 1
const random = (below: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const syllables =
  'al an ba ber chen da dor el fa gan ha ibn ja jin ka kov lam li ma mei na nor pa qi ra rin sa shi ta tov ul va wan xi ya zhou'.split(
    ' ',
  )
const word = () => {
  const letters = Array.from({ length: 1 + random(3) }, () => syllables[random(syllables.length)]).join('')
  return letters[0]!.toUpperCase() + letters.slice(1)
}
const madeUp = () => Array.from({ length: 2 + random(2) }, word).join(' ')

function benchSpeed(): void {
  const names = Array.from({ length: 20_000 }, madeUp)
  const prepared = names.map((name) => prepare(name))
  const rate = (what: string, count: number, work: (i: number) => void) => {
    for (let i = 0; i < count / 10; i++) work(i)
    const began = cpu()
    for (let i = 0; i < count; i++) work(i)
    console.log(`${what.padEnd(58)} ${Math.round(count / (cpu() - began))} a second`)
  }
  rate('comparisons with reasons, from two strings', 50_000, (i) =>
    compareNames(names[i % 20_000]!, names[(i * 7 + 1) % 20_000]!),
  )
  rate('comparisons, from two strings', 100_000, (i) =>
    scorePrepared(prepare(names[i % 20_000]!), prepare(names[(i * 7 + 1) % 20_000]!)),
  )
  rate('comparisons, prepared', 300_000, (i) =>
    scorePrepared(prepared[i % 20_000]!, prepared[(i * 7 + 1) % 20_000]!),
  )
}

/** Names of the labelled pairs, and their words put together anew: as dense as real names are. */
function realNames(): { latin: string[]; all: string[] } {
  const all = new Set<string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz')))
    for (const line of gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .split('\n')
      .filter(Boolean)) {
      const { a, b } = JSON.parse(line) as Pair
      all.add(a).add(b)
    }
  const latin = [...all].filter((name) => !/[\u0250-\u1dff\u2e80-\uffef]/.test(name))
  return { latin, all: [...all] }
}

function filledUp(names: string[], words: string[], size: number): string[] {
  const filled = names.slice(0, size)
  const pieces = words.flatMap((name) => name.split(/[\s,]+/).filter((piece) => piece.length > 1))
  while (filled.length < size)
    filled.push(Array.from({ length: 2 + random(2) }, () => pieces[random(pieces.length)]!).join(' '))
  for (let i = size - 1; i > 0; i--) {
    const j = random(i + 1)
    ;[filled[i], filled[j]] = [filled[j]!, filled[i]!]
  }
  return filled
}

/** Recall against comparing all pairs on `checked` queries, and how many times faster it is. */
function benchScreening(what: string, names: string[], queries: number, checked: number): void {
  const began = cpu()
  const index = indexNames(names)
  const indexed = cpu()
  const asked = Array.from({ length: queries }, () => prepare(names[random(names.length)]!))
  const started = cpu()
  let found = 0
  for (const name of asked) found += index.query(name, SAME_NAME).length
  const spent = cpu() - started
  const prepared = names.map((name) => prepare(name))
  let all = 0
  let hit = 0
  const compared = cpu()
  for (const query of asked.slice(0, checked)) {
    const got = new Set(index.query(query, SAME_NAME).map((candidate) => candidate.name))
    prepared.forEach((other, i) => {
      if (scorePrepared(query, other) < SAME_NAME) return
      all++
      if (got.has(i)) hit++
    })
  }
  const perPair = (cpu() - compared) / checked
  console.log(
    `${`${queries} of ${names.length} ${what}`.padEnd(58)} ${(indexed - began).toFixed(1)} s to file, ${((spent / queries) * 1e3).toFixed(2)} ms a name, ${(perPair / (spent / queries)).toFixed(0)} times as fast as comparing all, of which it finds ${(hit / all).toFixed(4)} (${all}); ${(found / queries).toFixed(1)} candidates a name`,
  )
}

function benchScan(): void {
  const forms = Array.from({ length: 1_000_000 }, madeUp)
  const pieces: string[] = []
  for (let length = 0; length < 20_000_000; ) {
    const piece = `${Array.from({ length: 12 }, () => word().toLowerCase()).join(' ')} of ${random(40) ? word() : forms[random(forms.length)]}. `
    pieces.push(piece)
    length += piece.length
  }
  const text = pieces.join('')
  let began = cpu()
  const scanner = prepareScan(forms)
  console.log(`${'a million forms made ready to be found'.padEnd(58)} ${(cpu() - began).toFixed(2)} s`)
  began = cpu()
  const found = scanner.scan(text).length
  console.log(
    `${'text scanned for them'.padEnd(58)} ${(text.length / 1e6 / (cpu() - began)).toFixed(0)} MB a second, ${found} found`,
  )
}

benchSpeed()
const dense = (size: number) => Array.from({ length: size }, madeUp)
if (existsSync(folder)) {
  const { latin, all } = realNames()
  benchScreening('names in Latin', filledUp(latin, latin, 100_000), 2000, 60)
  benchScreening('names in all scripts', filledUp(all, latin, 100_000), 1000, 40)
  if (process.argv.includes('--million')) benchScreening('names', filledUp(latin, latin, 1_000_000), 1000, 10)
}
benchScreening('made-up names, very dense', dense(100_000), 500, 20)
benchScan()
if (existsSync(folder)) benchSets()
else console.log(`No labelled pairs in ${folder}: accuracy was not measured.`)
