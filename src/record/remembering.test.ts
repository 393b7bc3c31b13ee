/** What is remembered is what would be found: nothing that was written since is missing from it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from './index.ts'
import { written } from './made.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-remembering-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }

const letter = (n: number, published?: string) =>
  written(`The Watch urges Ruritania to release Tom Reed (${n}).`, {
    name: `letter-${n}.txt`,
    ...(published ? { published } : {}),
    named: [
      { name: 'Tom Reed' },
      { kind: 'body', name: 'The Watch' },
      { kind: 'country', name: 'Ruritania' },
    ],
    findings: [
      {
        kind: 'ask',
        quote: 'urges Ruritania to release Tom Reed',
        asker: ['The Watch'],
        addressee: ['Ruritania'],
        action: 'release Tom Reed',
        concerning: ['Tom Reed'],
      },
    ],
  })

async function opened(name: string) {
  const record = await openRecord(join(folder, name), { create: true })
  for (const [n, published] of [undefined, '2019', '2021-05-04', '2020-03'].entries()) {
    const { source, read } = letter(n, published)
    await record.add(source, [read], by)
  }
  return record
}

test('what is asked again after an entry is answered anew', async () => {
  const record = await opened('again.record')
  const told = async () => [
    (await record.counts()).findings.ask,
    await record.countAsks({ open: true }),
    (await record.demands())[0]!.count,
    (await record.account('Ruritania', '2026'))!.counts.asked,
    (await record.askCounts({})).days.reduce((sum, { asks }) => sum + asks, 0),
    (await record.search({ text: 'release' })).total,
    (await record.people())[0]!.documents,
  ]
  expect(await told()).toEqual([4, 4, 4, 3, 4, 4, 4])
  const { source, read } = letter(9, '2022')
  await record.add(source, [read], by)
  expect(await told()).toEqual([5, 5, 5, 4, 5, 5, 5])
  const [latest] = await record.asks({ limit: 1 })
  expect(latest!.document.name).toBe('letter-9.txt')
  await record.decide({ kind: 'FindingRejected', finding: latest!.id }, by)
  const rejected = [4, 4, 4, 3, 4, 5, 5]
  expect(await told()).toEqual(rejected)
  // To confirm what nobody had decided lets nothing else count; to confirm what was rejected does.
  const [second] = await record.asks({ limit: 1 })
  const { proposed } = await record.counts()
  await record.decide({ kind: 'FindingConfirmed', finding: second!.id }, by)
  expect([await told(), (await record.counts()).proposed]).toEqual([rejected, proposed - 1])
  expect((await record.demands())[0]!.proposed).toBe(3)
  await record.decide({ kind: 'FindingConfirmed', finding: latest!.id }, by)
  expect([await told(), (await record.counts()).proposed]).toEqual([[5, 5, 5, 4, 5, 5, 5], proposed - 1])
  await record.decide({ kind: 'AskAnswered', ask: second!.id, status: 'refused', answer: null }, by)
  expect([await record.countAsks({ open: true }), await record.countDemands({ open: true })]).toEqual([4, 1])
  await record.close()
})

test('what was found in passages is told as it now stands, which passages they are as was read and merged', async () => {
  const record = await opened('found.record')
  const { source, read } = written('The Watch urges Ruritania to release Thomas Reed. It holds 40 people.', {
    name: 'fifth.txt',
    published: '2023',
    named: [{ name: 'Thomas Reed' }, { kind: 'country', name: 'Ruritania' }],
    findings: [{ kind: 'figure', quote: 'It holds 40 people', count: '40', unit: 'people' }],
  })
  await record.add(source, [read], by)
  const looked = async () => {
    const { hits, facets, total } = await record.search({ text: 'release', facets: true, person: 'Tom Reed' })
    const states = hits.flatMap(({ findings }) => findings.map(({ state }) => state))
    return {
      total,
      states: states.sort(),
      kinds: facets!.kinds.map(({ value, passages }) => [value, passages]),
    }
  }
  const asked = { total: 4, states: Array(4).fill('proposed'), kinds: [['ask', 4]] }
  expect(await looked()).toEqual(asked)
  const [first, second] = await record.asks({ limit: 2 })
  await record.decide({ kind: 'FindingConfirmed', finding: first!.id }, by)
  expect((await looked()).states).toEqual(['confirmed', 'proposed', 'proposed', 'proposed'])
  await record.decide({ kind: 'FindingRejected', finding: second!.id }, by)
  expect(await looked()).toEqual({
    total: 4,
    states: ['confirmed', 'proposed', 'proposed'],
    kinds: [['ask', 3]],
  })
  expect((await record.entity('Tom Reed'))!.counts.findings).toBe(3)
  const [keep, merge] = (await record.people()).map(({ id }) => id)
  await record.decide({ kind: 'EntitiesMerged', keep: keep!, merge: [merge!] }, by)
  expect(await looked()).toMatchObject({
    total: 5,
    kinds: [
      ['ask', 3],
      ['figure', 1],
    ],
  })
  expect((await record.entity('Thomas Reed'))!.documents).toBe(5)
  await record.close()
})

test('a stretch of a list is that stretch of the whole list, and counts are of the whole', async () => {
  const record = await opened('stretch.record')
  const all = await record.asks({})
  expect(all.map((ask) => ask.document.published)).toEqual(['2021-05-04', '2020-03', '2019', null])
  for (const narrowed of [{}, { to: 'Ruritania' }, { open: true }]) {
    const ids = async (more: object) => (await record.asks({ ...narrowed, ...more })).map(({ id }) => id)
    expect(await ids({ limit: 2, offset: 1 })).toEqual((await ids({})).slice(1, 3))
    expect(await record.countAsks(narrowed)).toBe(4)
  }
  const [demand] = await record.demands({ most: 2 })
  expect(demand).toMatchObject({ count: 4, proposed: 4, first: '2019', last: '2021-05-04' })
  expect(demand!.asks.map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id))
  expect((await record.demands({ asOf: '2020' }))[0]).toMatchObject({ count: 2, last: '2020-03' })
  const file = await record.entity('Tom Reed', 1)
  expect(file).toMatchObject({ counts: { findings: 4, demands: 1 }, findings: [{ id: all[0]!.id }] })
  expect(file!.passages.map(({ document }) => document)).toEqual([all[0]!.document.id])
  const bodies = await record.bodies()
  expect(await record.bodies(undefined, { limit: 1, offset: 1 })).toEqual(bodies.slice(1, 2))
  expect(await record.countBodies()).toBe(2)
  expect(await record.countBodies('watch')).toBe(1)
  await record.close()
})

test('asks are counted by day and status, and by who asks whom: entities, and words as they are written', async () => {
  const record = await opened('counted.record')
  const { source, read } = written('UN experts urge Ruritania to pay.', {
    name: 'experts.txt',
    published: '2020-03',
    named: [{ kind: 'country', name: 'Ruritania' }],
    findings: [
      {
        kind: 'ask',
        quote: 'urge Ruritania to pay',
        asker: ['UN experts'],
        addressee: ['Ruritania'],
        action: 'pay',
      },
    ],
  })
  await record.add(source, [read], by)
  const [first] = await record.asks({ about: 'Tom Reed', limit: 1 })
  await record.decide({ kind: 'AskAnswered', ask: first!.id, status: 'met', answer: null }, by)
  const { days, pairs, of } = await record.askCounts({})
  const counted = days.filter(({ asks }) => asks > 0).map(({ day, status, asks }) => [day, status, asks])
  expect(counted.sort()).toEqual(
    [
      [null, 'open', 1],
      ['2019-12-31', 'open', 1],
      ['2020-03-31', 'open', 2],
      ['2021-05-04', 'met', 1],
    ].sort(),
  )
  expect(pairs.map(({ from, to, asks }) => [from.name, to.name, asks])).toEqual([
    ['The Watch', 'Ruritania', 4],
    ['UN experts', 'Ruritania', 1],
  ])
  expect(pairs[1]!.from.id).toBeNull()
  expect(of).toBe(5)
  expect((await record.askCounts({ by: 'The Watch', asOf: '2020' })).pairs[0]!.asks).toBe(2)
  await record.close()
})
