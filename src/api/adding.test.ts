/** Adding over the API: steps as they come, what is kept, and what is refused in words. */

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOne } from '../cli/reading.ts'
import { rooms } from '../cli/rooms.ts'
import type { AddingStep, OpenRecord } from '../record/contract.ts'
import { openRecord } from '../record/index.ts'
import { createApp } from './index.ts'

const here = 'http://127.0.0.1:4747'
let folder: string
let record: OpenRecord

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answerable-adding-'))
  record = await openRecord(join(folder, 'test.record'), { create: true })
})

afterEach(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
})

const appOf = (options: { fetches?: boolean; reads?: boolean } = {}) =>
  createApp(record, {
    author: 'Ada',
    fetches: options.fetches ?? true,
    ...(options.reads === false ? {} : { read: (source, facts) => readOne(rooms, source, facts) }),
  })

async function post(path: string, body: BodyInit, options: Parameters<typeof appOf>[0] = {}) {
  const headers = {
    host: '127.0.0.1:4747',
    origin: here,
    'x-answerable': '1',
    'content-type': 'application/json',
  }
  const answer = await appOf(options).request(here + path, { method: 'POST', body, headers })
  const text = await answer.text()
  const steps = text
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => JSON.parse(line.slice(5)) as AddingStep)
  return { status: answer.status, steps, last: steps.at(-1), said: steps.length ? null : JSON.parse(text) }
}

const letter =
  'Open letter\n\nGeneva, 4 March 2021\n\nDear Minister,\n\nAmnesty International urges Norway to release Mara Okafor.'

test('a file is read and kept, each step told; the same bytes again are not read again', async () => {
  const { steps } = await post('/api/adding/file?name=letters/open.txt', letter)
  expect(steps.map(({ state }) => state)).toEqual(['reading', 'keeping', 'done'])
  expect(steps.at(-1)).toMatchObject({ documents: [{ outcome: 'added', doubts: [] }], problems: [] })
  const [kept] = await record.documents()
  expect(kept).toMatchObject({ name: 'letters/open.txt', published: '2021-03-04' })
  expect((await record.entries(0, 50)).at(-1)).toMatchObject({ kind: 'DocumentRead', author: 'Ada' })
  const again = await post('/api/adding/file?name=open.txt', letter)
  expect(again.steps).toMatchObject([{ state: 'done', documents: [{ id: kept!.id, outcome: 'already' }] }])
})

test('what the reader says of a document wins, also later', async () => {
  await post('/api/adding/file?name=open.txt', letter)
  const { last } = await post(
    '/api/adding/file?name=open.txt&published=2020-02&publisher=Harbour+News',
    letter,
  )
  expect(last).toMatchObject({ state: 'done', documents: [{ outcome: 'again' }] })
  expect(await record.documents()).toMatchObject([{ published: '2020-02', publisher: 'Harbour News' }])
})

test('what cannot be read fails with its remedy, in the reader’s language, and keeps nothing', async () => {
  const { last } = await post(
    '/api/adding/file?name=picture.png&locale=fr',
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
  )
  expect(last).toMatchObject({ state: 'failed' })
  expect(JSON.stringify(last)).toContain('est une image')
  expect(await record.documents()).toEqual([])
})

test('an address is fetched once; what it names is not', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url!)
    response.setHeader('content-type', 'text/html')
    response.end(`<html lang="en"><title>Note</title><img src="/pixel.png"><p>${letter}</p></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/note`
  const { steps } = await post('/api/adding/address', JSON.stringify({ address }))
  server.close()
  expect(steps.map(({ state }) => state)).toEqual(['fetching', 'reading', 'keeping', 'done'])
  expect(asked).toEqual(['/note'])
  expect(await record.documents()).toMatchObject([{ url: address }])
})

test.each([
  [{ address: '/etc/passwd' }, 'adding_not_an_address'],
  [{ address: 'file:///etc/passwd' }, 'adding_not_an_address'],
  [{ address: '-' }, 'adding_not_an_address'],
  [{}, 'call_not_understood'],
])('the address %j is refused', async (body, code) => {
  const { status, said } = await post('/api/adding/address', JSON.stringify(body))
  expect([status, said.code]).toEqual([400, code])
})

test('a server open to other machines fetches nothing; one without a reader adds nothing', async () => {
  const body = JSON.stringify({ address: 'https://example.org/' })
  expect((await post('/api/adding/address', body, { fetches: false })).said.code).toBe(
    'adding_fetches_nothing',
  )
  expect((await post('/api/adding/file?name=a.txt', letter, { reads: false })).status).toBe(404)
  expect(await record.documents()).toEqual([])
})

test('a fault while reading is a step that says so, and the server goes on', async () => {
  const app = createApp(record, { read: () => Promise.reject(new Error('torn')) })
  const answer = await app.request(`${here}/api/adding/file?name=a.txt`, {
    method: 'POST',
    body: letter,
    headers: { host: '127.0.0.1:4747', origin: here, 'x-answerable': '1' },
  })
  expect(await answer.text()).toContain('torn')
})
