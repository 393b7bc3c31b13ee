/**
 * Whether confidence means what it says: `npm run bench:confidence` cross-validates by document on all gold there is;
 * `npm run bench:confidence -- FOLDER GOLD.jsonl` judges the weights as they are on another set.
 */
import { readFileSync } from 'node:fs'
import type { Line } from '../scripts/score/scorer.ts'
import { ownSet, sharedSets } from '../scripts/score/sets.ts'
import { crossValidated, type Judged, judgedIn } from '../scripts/train/confidence.ts'
import { confidenceOf } from '../src/find/confidence.ts'

const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

interface Rated {
  judged: Judged
  confidence: number
}

const [folder, file] = process.argv.slice(2)
if (folder && file) {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
  const judged = await judgedIn({ title: folder, folder, gold })
  print(
    'weights as they are',
    judged.map((one) => ({ judged: one, confidence: confidenceOf(one.finding, one.language) })),
  )
} else {
  const judged = (await Promise.all([ownSet(), ...sharedSets()].map(judgedIn))).flat()
  print(
    'what the rules say of themselves',
    judged.map((one) => ({ judged: one, confidence: one.finding.confidence })),
  )
  print('learned, ten parts by document', crossValidated(judged, 10))
}

/** A table for all kinds and one for each: findings, mean confidence and share that is right, by confidence. */
function print(title: string, rated: Rated[]): void {
  const kinds = [...new Set(rated.map(({ judged }) => judged.finding.kind))]
  console.log(`\n${title}`)
  console.log(
    `${'kind'.padEnd(10)}${'said'.padStart(9)}${'found'.padStart(7)}${'mean'.padStart(7)}${'right'.padStart(7)}`,
  )
  for (const kind of ['all', ...kinds]) {
    const own = rated.filter(({ judged }) => kind === 'all' || judged.finding.kind === kind)
    for (let i = 0; i + 1 < BINS.length; i++) {
      const here = own.filter(({ confidence }) => confidence >= BINS[i]! && confidence < BINS[i + 1]!)
      if (here.length === 0) continue
      const span = `${BINS[i]!.toFixed(1)}–${Math.min(1, BINS[i + 1]!).toFixed(1)}`
      console.log(
        `${kind.padEnd(10)}${span.padStart(9)}${String(here.length).padStart(7)}${mean(here).toFixed(2).padStart(7)}${share(here).toFixed(2).padStart(7)}`,
      )
    }
    console.log(
      `${kind.padEnd(10)}${'all'.padStart(9)}${String(own.length).padStart(7)}${mean(own).toFixed(2).padStart(7)}${share(own).toFixed(2).padStart(7)}   off by ${gap(own).toFixed(3)}, Brier ${brier(own).toFixed(3)}`,
    )
  }
}

function mean(rated: Rated[]): number {
  return rated.reduce((sum, { confidence }) => sum + confidence, 0) / rated.length
}

function share(rated: Rated[]): number {
  return rated.filter(({ judged }) => judged.right).length / rated.length
}

/** Expected calibration error: by bin, how far the mean confidence is from the share that is right, weighed by findings. */
function gap(rated: Rated[]): number {
  let sum = 0
  for (let i = 0; i + 1 < BINS.length; i++) {
    const here = rated.filter(({ confidence }) => confidence >= BINS[i]! && confidence < BINS[i + 1]!)
    if (here.length > 0) sum += here.length * Math.abs(mean(here) - share(here))
  }
  return sum / rated.length
}

function brier(rated: Rated[]): number {
  return (
    rated.reduce((sum, { confidence, judged }) => sum + (confidence - (judged.right ? 1 : 0)) ** 2, 0) /
    rated.length
  )
}
