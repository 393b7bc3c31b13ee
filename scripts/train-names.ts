/**
 * Learns how the numbers of `src/names/features.ts` add up to a score, and writes src/names/weights/combiner.ts.
 * Call: node scripts/train-names.ts FOLDER [--check], where FOLDER holds labelled pairs, `{a,b,label,scripts?,derivable?,ent?}`
 * a line, one `.jsonl.gz` for each set. With --check nothing is written: prints AUC and F1 of every set by a model that has
 * not seen a tenth of its entities (folds), and by one that has not seen the set at all (left out).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, featureNames } from '../src/names/features.ts'
import { prepare } from '../src/names/prepare.ts'
import { compile, DEPTH, type Example, type Forest, learn } from '../src/names/trees.ts'

/**
 * Names drawn at random are names of two people: without them the trees would know only pairs that somebody found alike. Of a
 * handful the likest by `likeness` is taken: a list of a thousand names always has some that are a little alike.
 */
function strangers(
  count: number,
  handful: number,
  set: string,
  likeness: (values: Float64Array) => number,
): void {
  for (let i = 0; i < count; i++) {
    const a = prepared[random(names.length)]!
    let best: Float64Array | undefined
    let most = 0
    for (let tries = i % 3 === 0 && set === STRANGERS ? 1 : handful; tries > 0; tries--) {
      const b = prepared[random(names.length)]!
      if (a.name === b.name || bearers.get(a.name) === bearers.get(b.name)) continue
      const { values } = describe(a, b)
      const alike = likeness(values)
      if (best && alike <= most) continue
      most = alike
      best = values.slice()
    }
    if (best)
      rows.push({
        features: best,
        label: 0,
        weight: 1,
        set,
        group: set,
        fold: i % 5,
        derivable: true,
        taught: true,
      })
  }
}

/** Names that labelled pairs say are one, under one of them: each list calls somebody by several. */
function bearersOf(pairs: readonly Pair[]): Map<string, string> {
  const found = new Map<string, string>()
  const first = (name: string): string => {
    let at = name
    while (found.get(at) !== undefined && found.get(at) !== at) at = found.get(at)!
    return at
  }
  for (const { a, b, label } of pairs) {
    for (const name of [a, b]) if (!found.has(name)) found.set(name, name)
    if (label === 1) found.set(first(a), first(b))
  }
  for (const name of found.keys()) found.set(name, first(name))
  return found
}

interface Pair {
  a: string
  b: string
  label: 0 | 1
  scripts?: string
  derivable?: boolean
  ent?: string
  kind?: string
}
type Row = Example & { set: string; group: string; fold: number; derivable: boolean; taught: boolean }

const folder = process.argv[2]
if (!folder) throw new Error('call: node scripts/train-names.ts FOLDER [--check]')

const STRANGERS = 'strangers'
/** Strangers of other scripts whom a first model takes for one. */
const TAKEN_FOR_ONE = 'strangers taken for one'
/** What all pairs of strangers weigh together, beside up to 400 for a set. */
const weights: Record<string, number> = { [STRANGERS]: 1100, [TAKEN_FOR_ONE]: 500 }

/** Pairs that people judged one by one weigh half as much again as those taken from lists. */
const BY_HAND = 'nk_name_bench'

const rows: Row[] = []
const names: string[] = []
const pairs: Pair[] = []
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl.gz'))
  .sort()) {
  const set = file.replace('.jsonl.gz', '')
  for (const line of gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .split('\n')) {
    if (!line) continue
    const pair = JSON.parse(line) as Pair
    if (pair.label !== 0 && pair.label !== 1) continue
    names.push(pair.a, pair.b)
    pairs.push(pair)
    const { values } = describe(prepare(pair.a), prepare(pair.b))
    rows.push({
      features: values.slice(),
      label: pair.label,
      weight: 1,
      set,
      group: `${set} ${pair.scripts}`,
      fold: -1,
      derivable: pair.derivable !== false,
      taught: teaches(pair, values),
    })
  }
}
const how = {
  trees: 170,
  depth: DEPTH,
  rate: 0.1,
  leaf: 1.5,
  ridge: 2,
  directions: featureNames.map((name) => (name[0] === '+' ? 1 : name[0] === '-' ? -1 : 0)),
}
const train = (part: Row[]): Forest => learn(part, how)

let seed = 7
const random = (below: number) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const prepared = names.map((name) => prepare(name))
const bearers = bearersOf(pairs)
// Whoever a model has met must not be met again where it is checked: pairs that share a name are of one fold.
const met = bearersOf(
  pairs.map((pair) => ({ ...pair, a: pair.a.toLowerCase(), b: pair.b.toLowerCase(), label: 1 })),
)
pairs.forEach((pair, i) => {
  rows[i]!.fold = hash(pair.ent ?? met.get(pair.a.toLowerCase())!) % 5
})
strangers(4000, 50, STRANGERS, (values) => values[0]! + values[1]!)
weigh(rows)
const scoreFirst = compile(train(rows.filter((row) => row.taught)))
// Of one script fewer are asked: lists that name the same people would be taught that they are others.
strangers(3000, 500, TAKEN_FOR_ONE, (values) =>
  values[11] === 0 && random(100) >= 3 ? 0 : scoreFirst(values),
)
weigh(rows)
const taught = rows.filter((row) => row.taught)

if (process.argv.includes('--check')) check()
else {
  const forest = train(taught)
  writeFileSync(new URL('../src/names/weights/combiner.ts', import.meta.url), print(forest))
  console.log(`${taught.length} pairs, ${forest.trees.length} trees`)
}

/**
 * An alias that no spelling can reach teaches nothing about spelling, but a translated firm of which some words are found
 * does; an alias that its list calls weak (a first name, a nickname) would teach that half a name is the name.
 */
function teaches({ derivable, kind }: Pair, values: Float64Array): boolean {
  if (kind?.includes('alias_low')) return false
  return derivable !== false || (kind === 'org_latin_han' && values[1]! > 0.3)
}

/** Each set and pair of scripts weighs alike up to a point, and the same and the other in it alike. */
function weigh(all: Row[]): void {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.get(key) ?? 0
  for (const row of all)
    if (row.taught)
      for (const key of [row.group, `${row.group} ${row.label}`]) counts.set(key, count(key) + 1)
  for (const row of all) {
    const both = count(`${row.group} 0`) > 0 && count(`${row.group} 1`) > 0
    const worth = Math.min(400, Math.sqrt(count(row.group)) * 14) * (row.set === BY_HAND ? 1.5 : 1)
    if (weights[row.set] !== undefined) row.weight = weights[row.set]! / count(row.group)
    else
      row.weight = both
        ? worth / 2 / Math.max(15, count(`${row.group} ${row.label}`))
        : Math.min(0.35, 60 / count(row.group))
  }
}

function hash(text: string): number {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0
  return value
}

function check(): void {
  const scores = new Float64Array(rows.length)
  for (let fold = 0; fold < 5; fold++) {
    const score = compile(train(taught.filter((row) => row.fold !== fold)))
    rows.forEach((row, i) => {
      if (row.fold === fold) scores[i] = score(row.features)
    })
  }
  const away = new Float64Array(rows.length)
  for (const set of process.argv.includes('--quick') ? [] : new Set(rows.map((row) => row.set))) {
    const score = compile(train(taught.filter((row) => row.set !== set)))
    rows.forEach((row, i) => {
      if (row.set === set) away[i] = score(row.features)
    })
  }
  for (const set of Object.keys(weights)) {
    const far = scores.filter((score, i) => rows[i]!.set === set && score >= 0.5).length
    console.log(`${set}: ${far} of ${rows.filter((row) => row.set === set).length} are the same`)
  }
  console.log(`${'folds: set and scripts'.padEnd(40)} same other   AUC    F1  R@2% | left out: AUC    F1`)
  const groups = new Set(rows.flatMap((row) => [row.set, row.group]))
  for (const group of [...groups].sort()) {
    const part = rows
      .map((row, i) => ({ row, score: scores[i]!, other: away[i]! }))
      .filter(({ row }) => row.derivable && (row.group === group || row.set === group))
    const same = part.filter(({ row }) => row.label === 1)
    const other = part.filter(({ row }) => row.label === 0)
    if (same.length < 20 || other.length < 20) continue
    const of = (side: typeof part, key: 'score' | 'other') => side.map((one) => one[key])
    console.log(
      `${group.padEnd(40)} ${String(same.length).padStart(4)} ${String(other.length).padStart(5)} ${auc(of(same, 'score'), of(other, 'score')).toFixed(3)} ${f1(of(same, 'score'), of(other, 'score')).toFixed(3)} ${recall(of(same, 'score'), of(other, 'score'), 0.02).toFixed(2)}  |           ${auc(of(same, 'other'), of(other, 'other')).toFixed(3)} ${f1(of(same, 'other'), of(other, 'other')).toFixed(3)}`,
    )
  }
}

function auc(same: number[], other: number[]): number {
  let wins = 0
  for (const s of same) for (const o of other) wins += s > o ? 1 : s === o ? 0.5 : 0
  return wins / same.length / other.length
}

function f1(same: number[], other: number[]): number {
  const hit = same.filter((score) => score >= 0.5).length
  return (2 * hit) / (hit + other.filter((score) => score >= 0.5).length + same.length)
}

function recall(same: number[], other: number[], rate: number): number {
  const cut = [...other].sort((a, b) => b - a)[Math.floor(rate * other.length)] ?? -1
  return same.filter((score) => score > cut).length / same.length
}

function print(forest: Forest): string {
  return `/**
 * How the numbers of features.ts add up to the chance that two names are one name: boosted trees of depth ${how.depth}, monotone in
 * the features marked + and -. A branch is [feature, below, yes, no]; leaves and base are log-odds.
 * Made by scripts/train-names.ts from ${taught.length} labelled pairs (each set and pair of scripts weighing alike); do not edit by hand.
 * Features: ${featureNames.map((name, i) => `${i} ${name.slice(1)}`).join(', ')}.
 */
import type { Forest } from '../trees.ts'

export const combiner: Forest = {
  base: ${forest.base},
  // biome-ignore format: one tree a line
  trees: [
${forest.trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}
  ],
}
`
}
