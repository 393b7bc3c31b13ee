/** The documents that Answerable was created from, through reading and finding into a record; skipped where they are not. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findIn } from '../find/index.ts'
import { readSource } from '../read/index.ts'
import type { OpenRecord } from './contract.ts'
import { openRecord } from './index.ts'

const shared = process.env.ANSWERABLE_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared')
const seeds = join(shared, 'seeds')
const why = existsSync(seeds) ? '' : ` (skipped: no documents at ${seeds})`

describe.skipIf(why !== '')(`the seeds${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-seeds-'))
  let record: OpenRecord
  beforeAll(async () => {
    record = await openRecord(join(folder, 'seeds.record'), { create: true })
    for (const name of readdirSync(seeds).sort()) {
      const source = { bytes: readFileSync(join(seeds, name)), name, url: `file://${join(seeds, name)}` }
      const { documents } = await readSource(source)
      const read = await Promise.all(
        documents.map(async (document) => ({ document, ...(await findIn(document)) })),
      )
      await record.add(source, read, { author: 'tester', time: '2026-01-02T03:04:05Z' })
    }
  })
  afterAll(async () => {
    await record?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the asks of 2016, 2019 and 2022 for Ilham Tohti are one demand, of China', async () => {
    const demands = await record.demands({ about: 'Ilham Tohti' })
    const release = demands.filter((demand) => demand.topic === 'release')
    expect(release).toHaveLength(1)
    expect(release[0]!.titles.en).toBe('release of Ilham Tohti')
    expect(release[0]!.final.map((state) => state.id)).toEqual(['country/cn'])
    const years = release[0]!.asks.map((ask) => ask.document.published?.slice(0, 4))
    expect(new Set(years)).toEqual(new Set(['2016', '2019', '2022']))
  })

  test('France has an account: what it was asked, and what it left undone', async () => {
    const account = (await record.account('France', '2026-01-01'))!
    expect(account.asked.length).toBeGreaterThan(3)
    expect(account.leftUndone.length).toBeGreaterThan(0)
    expect(account.includes.map((one) => one.name)).toContain('Emmanuel Macron')
    expect(account.silence.unanswered).toBe(account.asked.length)
    expect((await record.account('France', '2018'))!.asked.length).toBeLessThan(account.asked.length)
  })

  test('every quote stands in its document at its offsets', async () => {
    for (const summary of await record.documents()) {
      const { document, kept } = (await record.document(summary.id))!
      const points = [...document.text]
      for (const { start, end, quote } of kept) expect(points.slice(start, end).join('')).toBe(quote)
    }
  })

  test('search finds a name in both languages and the record verifies', async () => {
    const found = await record.search({ text: 'Tohti' })
    expect(found.documents).toBe(3)
    expect((await record.search({ text: 'ouïghours' })).total).toBeGreaterThan(0)
    expect((await record.verify()).broken).toBeNull()
  })
})
