/** A record locked while it is served: nothing is answered until its passphrase is given, and guessing is slow. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenRecord } from '../record/contract.ts'
import { openRecord } from '../record/index.ts'
import { heldRecord } from './fixture.ts'
import { createApp } from './index.ts'

const here = 'http://127.0.0.1:4747'
const folder = mkdtempSync(join(tmpdir(), 'answerable-lock-'))
let record: OpenRecord
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  record = await openRecord(join(folder, 'test.record'), { create: true, passphrase: 'seven gulls' })
  app = createApp(record)
})

afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
})

const headers = {
  host: '127.0.0.1:4747',
  origin: here,
  'x-answerable': '1',
  'content-type': 'application/json',
}
const post = (path: string, body: unknown, on = app) =>
  on.request(here + path, { method: 'POST', headers, body: JSON.stringify(body) })
const get = (path: string, on = app) => on.request(here + path, { headers })

test('what is locked answers nothing, to a question or a decision', async () => {
  expect(await (await post('/api/lock', {})).json()).toEqual({ locked: true })
  for (const path of ['/index.json', '/api/people', '/api/history', '/search.json?q=a', '/api/counts']) {
    const answer = await get(path)
    expect([path, answer.status, (await answer.json()).code]).toEqual([path, 423, 'record_locked'])
  }
  const decided = await post('/api/decisions', { kind: 'FindingConfirmed', finding: 'f' })
  expect(decided.status).toBe(423)
})

test('a wrong passphrase is told and makes the next wait; the right one opens', async () => {
  const began = performance.now()
  const tries = await Promise.all(
    ['a', 'b', 'seven gulls'].map((passphrase) => post('/api/unlock', { passphrase })),
  )
  expect(tries.map(({ status }) => status)).toEqual([401, 401, 200])
  expect(performance.now() - began).toBeGreaterThan(2000)
  expect((await get('/api/counts')).status).toBe(200)
})

test('a record that is not encrypted cannot be locked, and says so', async () => {
  const open = createApp(heldRecord())
  expect(await (await post('/api/lock', {}, open)).json()).toEqual({ locked: false })
  expect((await get('/api/counts', open)).status).toBe(200)
})

test('the page to leave to says nothing, in either language', async () => {
  const words = await (await get('/away')).text()
  expect(words).not.toMatch(/Answerable|record|registre|<script|<link/)
})

test('a brief is a download with its own name, and nothing in it can run', async () => {
  const open = createApp(heldRecord(), { now: () => new Date('2024-06-01T12:00:00Z') })
  for (const format of ['md', 'html', 'docx', 'odt']) {
    const answer = await get(`/api/brief/file?to=e2&format=${format}&language=fr`, open)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; .*\\.${format}$`))
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500)
  }
  expect((await get('/api/brief/file?to=e2&format=exe', open)).status).toBe(400)
  expect((await get('/api/brief?to=nobody', open)).status).toBe(404)
})
