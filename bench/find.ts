/**
 * Finding: `npm run bench:find [-- --documents N]`. Words a second from text to findings on one core, beside a loop that
 * only matches the same text's words, in the same run; the time of twice and eight times the text; and N documents of any
 * kind (10,000 by default), each read twice: every quote exact, both readings the same byte for byte.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { hostile } from '../src/find/fixture-texts.ts'
import { findIn } from '../src/find/index.ts'
import type { Document, Language } from '../src/model.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'gold')
const at = process.argv.indexOf('--documents')
const DOCUMENTS = at > 0 ? Number(process.argv[at + 1]) : 10_000

const documentOf = (text: string, language: Language): Document => ({
  id: 'd',
  name: 'd',
  original: 'd',
  mediaType: 'text/plain',
  text,
  language,
  furniture: [],
  doubts: [],
})

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => documentOf(readFileSync(join(folder, name), 'utf8'), name.endsWith('.fr.txt') ? 'fr' : 'en'))
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0

/** Processor seconds, best of some rounds: a busy machine does not count against us. */
function seconds(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const began = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(began)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}

for (const language of ['en', 'fr'] as const) {
  const chosen = documents.filter((one) => one.language === language)
  const words = chosen.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const times = Math.ceil(12_000 / words)
  const finding = seconds(10, () => {
    for (let i = 0; i < times; i++) for (const one of chosen) findIn(one)
  })
  const matching = seconds(10, () => {
    for (let i = 0; i < times; i++) for (const { text } of chosen) wordsIn(text)
  })
  const rate = Math.round((words * times) / finding)
  console.log(
    `${language}: ${rate.toLocaleString('en')} words/s; ${(finding / matching).toFixed(0)} times the time of matching \\p{L}+`,
  )
}

const long = documents
  .filter((one) => one.language === 'en')
  .map(({ text }) => text)
  .join('\n\n')
const once = seconds(5, () => findIn(documentOf(long, 'en')))
for (const times of [2, 8]) {
  const taken = seconds(3, () => findIn(documentOf(Array(times).fill(long).join('\n\n'), 'en')))
  console.log(`${times} times the text: ${(taken / once).toFixed(1)} times the time`)
}

let findings = 0
fc.assert(
  fc.property(hostile, fc.constantFrom<Language>('en', 'fr', 'other'), (text, language) => {
    const points = Array.from(text)
    const found = findIn(documentOf(text, language))
    findings += found.findings.length
    return (
      found.findings.every(({ start, end, quote }) => points.slice(start, end).join('') === quote) &&
      JSON.stringify(found) === JSON.stringify(findIn(documentOf(text, language)))
    )
  }),
  { numRuns: DOCUMENTS, seed: 1 },
)
console.log(
  `${DOCUMENTS.toLocaleString('en')} documents of any kind: ${findings.toLocaleString('en')} findings, every quote exact, each read twice the same`,
)
