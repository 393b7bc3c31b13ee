/** Screenings over HTTP: what is kept, what is asked about, what people decide. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenRecord } from '../record/contract.ts'
import { foundScreening } from '../record/contract-candidates.ts'
import { openRecord } from '../record/index.ts'
import { createApp } from './index.ts'

const here = 'http://127.0.0.1:4747'
const folder = mkdtempSync(join(tmpdir(), 'answerable-api-screenings-'))
let record: OpenRecord
let app: ReturnType<typeof createApp>
let id: string

beforeAll(async () => {
  record = await openRecord(join(folder, 'test.record'), { create: true })
  app = createApp(record, { author: 'Ada', now: () => new Date('2024-06-01T12:00:00Z') })
  id = (await record.keepScreening(foundScreening(), { author: 'Ada', time: '2024-05-01T00:00:00Z' })).id
})
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
})

const get = async (path: string) => {
  const answer = await app.request(here + path, { headers: { host: '127.0.0.1:4747' } })
  return { status: answer.status, body: await answer.json() }
}
const decide = async (decisions: unknown, locale = 'en') => {
  const answer = await app.request(`${here}/api/screenings/${id}/decisions?locale=${locale}`, {
    method: 'POST',
    body: JSON.stringify({ decisions }),
    headers: {
      host: '127.0.0.1:4747',
      origin: here,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'x-answerable': '1',
    },
  })
  return { status: answer.status, body: await answer.json() }
}

test('screenings and lists are listed, and no answer passes for a clearance', async () => {
  const { body } = await get('/screenings.json?locale=fr')
  expect(body.note).toContain('ne vaut pas')
  expect(body.screenings).toMatchObject([{ id, rows: 4, candidates: 2, decided: { open: 2 } }])
  expect((await get('/api/lists')).body.lists).toMatchObject([{ list: 'ruritania', entries: 2 }])
  const one = await get(`/api/screenings/${id}?only=candidates&limit=1`)
  expect(one.body).toMatchObject({
    note: 'No match is not a clearance.',
    total: 2,
    page: [{ row: 1, candidates: [{ entry: { id: 'EX.1', programme: 'forced labour' }, asked: 'new' }] }],
  })
  expect(one.body.page).toHaveLength(1)
  expect((await get('/api/screenings/nothing')).status).toBe(404)
})

test('decisions about candidates are recorded together, or none of them is', async () => {
  const same = { row: 1, list: 'ruritania', entry: 'EX.1', decision: 'same', why: 'same address' }
  const unknown = { ...same, entry: 'EX.2' }
  const refused = await decide([same, unknown], 'fr')
  expect(refused).toMatchObject({ status: 404, body: { code: 'candidate_not_found' } })
  expect((await record.screening(id))!.decided.open).toBe(2)
  expect((await decide([{ ...same, decision: 'perhaps' }])).status).toBe(400)
  expect(await decide([same])).toMatchObject({
    status: 200,
    body: { id, decided: { open: 1, same: 1 }, note: 'No match is not a clearance.' },
  })
  const { body } = await get(`/api/screenings/${id}?only=candidates`)
  expect(body.page[0].candidates[0]).toMatchObject({
    asked: null,
    decision: { decision: 'same', author: 'Ada', why: 'same address', time: '2024-06-01T12:00:00.000Z' },
  })
})

test('suggestions of who may be one are served, with a limit', async () => {
  expect(await get('/api/suggestions?limit=5')).toMatchObject({ status: 200, body: { suggestions: [] } })
})
