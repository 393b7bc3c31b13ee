/** What counts as found, missed and wrongly found; and that our scorer says what the scorer given with the seeds says. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Line, type Row, type Score, sameName, scoreFindings, tableOf } from './scorer.ts'
import { foundIn, ownSet, sharedFolder, sharedSets } from './sets.ts'

const ask = (start: number, end: number, slots: Partial<Line> = {}): Line => ({
  document: 'a.en.txt',
  kind: 'ask',
  start,
  end,
  ...slots,
})
const asks = (gold: Line[], found: Line[]) => scoreFindings(gold, found).kinds.ask

test('a span that shares half of the shorter and a third of the longer is the same finding', () => {
  expect(asks([ask(0, 30)], [ask(20, 40)])).toMatchObject({ right: 1, f1: 1 })
  expect(asks([ask(0, 30)], [ask(0, 10)])).toMatchObject({ right: 1 })
  expect(asks([ask(0, 30)], [ask(0, 9)])).toMatchObject({ right: 0, f1: 0 })
  expect(asks([ask(0, 30)], [ask(21, 40)])).toMatchObject({ right: 0 })
})

test('a gold line is found once, by the finding that shares most with it', () => {
  const score = scoreFindings([ask(0, 20)], [ask(0, 12), ask(0, 20)])
  expect(score.kinds.ask).toMatchObject({ gold: 1, found: 2, right: 1, recall: 1, precision: 0.5 })
  expect(score.alarms).toEqual([ask(0, 12)])
})

test('an optional line is neither a miss nor a false alarm', () => {
  const optional = ask(0, 10, { optional: true })
  expect(asks([optional, ask(20, 30)], [ask(20, 30)])).toMatchObject({ gold: 1, found: 1, f1: 1 })
  expect(asks([optional, ask(20, 30)], [ask(0, 10), ask(20, 30)])).toMatchObject({ gold: 1, found: 1, f1: 1 })
})

test('kinds and documents are kept apart, and a document without gold is not judged', () => {
  const elsewhere = [ask(0, 10, { document: 'b.en.txt' }), ask(0, 10, { kind: 'pledge' })]
  const score = scoreFindings([ask(0, 10)], elsewhere)
  expect(score.kinds.ask).toMatchObject({ found: 0, recall: 0, precision: Number.NaN })
  expect(score.kinds.pledge).toMatchObject({ gold: 0, found: 1, precision: 0, recall: Number.NaN })
})

test('slots are judged on matched lines that name them, one right name being enough', () => {
  const gold = [ask(0, 10, { asker: ['Amnesty International', 'Amnesty'], addressee: ['Iran'] }), ask(20, 30)]
  const found = [ask(0, 10, { asker: ['Amnesty'], addressee: ['Irak'] }), ask(20, 30, { asker: ['France'] })]
  expect(scoreFindings(gold, found).slots).toEqual({ 'ask.asker': [1, 1], 'ask.addressee': [0, 1] })
})

test('names are the same by their words: case, accents, articles and possessives aside', () => {
  expect(sameName('l’Union européenne', 'UNION EUROPEENNE')).toBe(true)
  expect(sameName('European Union’s', 'the European Union')).toBe(true)
  expect(sameName('Mohammadi', 'Narges Mohammadi')).toBe(true)
  expect(sameName('Mohammad', 'Narges Mohammadi')).toBe(false)
  expect(sameName('de la', 'la France')).toBe(false)
})

test('a person counts once a document, under any form that holds the other', () => {
  const person = (name: string): Line => ({ document: 'a.en.txt', kind: 'person', name })
  const score = scoreFindings(
    [person('Narges Mohammadi'), person('Jen Psaki')],
    [person('Mohammadi'), person('Evin'), person('Evin')],
  )
  expect(score.kinds.person).toMatchObject({ gold: 2, found: 2, right: 1, recall: 0.5, precision: 0.5 })
})

test('the table says nan where there was nothing to count, and lists what was missed where it is wanted', () => {
  const table = tableOf(scoreFindings([ask(3, 9, { quote: 'Free X' })], []), true)
  expect(table).toContain('ask            1      0      0    nan   0.00   0.00')
  expect(table).toContain('MISS  a.en.txt ask 3 "Free X"')
})

describe('the scorer that was given with the seeds', () => {
  const scorer = join(sharedFolder, 'score', 'findings.py')
  const python = spawnSync('python3', ['--version']).status === 0
  const why = !existsSync(scorer) ? ` (skipped: no ${scorer})` : python ? '' : ' (skipped: no python3)'

  test.skipIf(why !== '')(`says the same of every set${why}`, async () => {
    for (const set of [ownSet(), ...sharedSets()]) {
      const found = await foundIn(set)
      expect(plain(scoreFindings(set.gold, found)), set.title).toEqual(given(scorer, set.gold, found))
    }
  })
})

type Plain = { kinds: Record<string, Partial<Row>>; slots: Score['slots'] }

/** The score of the given scorer; it prints NaN, which is no JSON. */
function given(scorer: string, gold: Line[], found: Line[]): Plain {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-score-'))
  const paths = [gold, found].map((lines, i) => {
    const path = join(folder, `${i}.jsonl`)
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'))
    return path
  })
  const { stdout, stderr } = spawnSync('python3', [scorer, ...paths, '--json'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (!stdout) throw new Error(stderr)
  return plain(JSON.parse(stdout.replaceAll('NaN', 'null')) as Score)
}

/** Without the lists, with NaN as null and fractions rounded. */
function plain({ kinds, slots }: Pick<Score, 'kinds' | 'slots'>): Plain {
  const rounded = (value: number) => (Number.isNaN(value) ? null : Number(value?.toFixed(9)))
  const rows = Object.entries(kinds).map(([kind, row]) => [
    kind,
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, value === null ? null : rounded(value)]),
    ),
  ])
  return { kinds: Object.fromEntries(rows) as Plain['kinds'], slots }
}
