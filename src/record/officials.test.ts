/** Who holds an office of a state, and what documents say of it by their dates. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from './index.ts'
import { written } from './made.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-officials-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const by = { author: 'tester', time: '2026-01-02T03:04:05Z' }

test('officials are told from others, and their posts stand with the documents that give them', async () => {
  const record = await openRecord(join(folder, 'posts.record'), { create: true })
  const ada = { name: 'Ada Long', country: 'XR' }
  for (const [n, published, role] of [
    [1, '2018', 'Minister of Justice'],
    [2, '2020-05', 'Minister of Justice'],
    [3, '2022-01-07', 'Prime Minister'],
  ] as const) {
    const { source, read } = written(`Ada Long met Tom Reed (${n}).`, {
      name: `${n}.txt`,
      published,
      named: [
        { ...ada, role },
        { name: 'Tom Reed', country: 'XR', role: 'poet' },
      ],
    })
    await record.add(source, [read], by)
  }
  expect((await record.people()).map(({ name }) => name).sort()).toEqual(['Ada Long', 'Tom Reed'])
  const officials = await record.people(undefined, { officials: true })
  expect(officials).toMatchObject([{ name: 'Ada Long', role: 'Prime Minister' }])
  expect(await record.people('reed', { officials: true })).toEqual([])
  expect([await record.countPeople(), await record.countPeople(undefined, true)]).toEqual([2, 1])
  expect((await record.entity('Ada Long'))!.posts).toEqual([
    { role: 'Prime Minister', first: '2022-01-07', last: '2022-01-07', documents: 1 },
    { role: 'Minister of Justice', first: '2018', last: '2020-05', documents: 2 },
  ])
  await record.close()
})
