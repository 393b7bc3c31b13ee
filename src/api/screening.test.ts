/** Screening over the API: a table looked at, held against lists and kept, step by step; what is refused, in words. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenRecord, ScreeningStep } from '../record/contract.ts'
import { openRecord } from '../record/index.ts'
import { lookAt, screenFiles } from '../record/screened.ts'
import { createApp, type TableScreener } from './index.ts'

const here = 'http://127.0.0.1:4747'
let folder: string
let record: OpenRecord

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answerable-screening-'))
  record = await openRecord(join(folder, 'test.record'), { create: true })
})

afterEach(async () => {
  await record.close()
  rmSync(folder, { recursive: true })
})

/** Screens as the thread of `answerable serve` does, in this one. */
const screensHere: TableScreener = {
  look: async (table) => lookAt(table),
  async *screen(asked) {
    return yield* screenFiles(asked)
  },
}

async function post(path: string, body: BodyInit, screener: TableScreener | null = screensHere) {
  const app = createApp(record, { author: 'Ada', version: '1', ...(screener ? { screener } : {}) })
  const headers = { host: '127.0.0.1:4747', origin: here, 'x-answerable': '1' }
  const answer = await app.request(here + path, { method: 'POST', body, headers })
  const text = await answer.text()
  const steps = text
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => JSON.parse(line.slice(5)) as ScreeningStep)
  return { status: answer.status, steps, last: steps.at(-1), said: steps.length ? null : JSON.parse(text) }
}

const list = 'id,name,programme\nL.1,Violet Heron Cotton Mill,forced labour\nL.2,Otto Quist,fraud\n'
const table = 'Party,No,State\nViolet Heron Cotton Mill Ltd,7,XR\nNobody Of Note,8,XR\n,9,XR\n'

function asked(fields: Record<string, string | File | File[]>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  return form
}
const file = (name: string, text: BlobPart) => new File([text], name)
const columns = JSON.stringify({ name: ['Party'], id: 'No', country: 'State' })

test('a table is looked at, screened by the columns that were mapped, kept, and known again by its headings', async () => {
  const before = await post('/api/screening/table?name=suppliers.csv', table)
  expect(before.said).toMatchObject({
    headings: ['Party', 'No', 'State'],
    columns: { name: [] },
    first: [
      ['Violet Heron Cotton Mill Ltd', '7', 'XR'],
      ['Nobody Of Note', '8', 'XR'],
      ['', '9', 'XR'],
    ],
    isRemembered: false,
  })
  const { steps } = await post(
    '/api/screening',
    asked({ table: file('suppliers.csv', table), list: file('mills.csv', list), columns }),
  )
  expect(steps.map(({ state }) => state)).toEqual([
    'reading',
    ...Array(4).fill('screening'),
    'keeping',
    'done',
  ])
  const [kept] = await record.screenings()
  expect(steps.at(-1)).toEqual({ state: 'done', screening: kept!.id })
  expect(kept).toMatchObject({ rows: 3, matched: 1, unnamed: 1, author: 'Ada', engine: 'answerable 1' })
  const after = await post('/api/screening/table?name=suppliers-2.csv', table)
  expect(after.said).toMatchObject({ columns: JSON.parse(columns), isRemembered: true })
})

test('lists that the record keeps are screened against again, by their hash', async () => {
  await post('/api/screening', asked({ table: file('a.csv', table), list: file('mills.csv', list), columns }))
  const { sha256 } = (await record.lists())[0]!
  const { last } = await post('/api/screening', asked({ table: file('b.csv', table), kept: sha256, columns }))
  expect(last).toMatchObject({ state: 'done' })
  expect(await record.lists()).toHaveLength(1)
  const gone = await post('/api/screening', asked({ table: file('b.csv', table), kept: '00', columns }))
  expect(gone.last).toMatchObject({ state: 'failed', problems: [{ problem: expect.stringContaining('00') }] })
})

test('a workbook is a table; formulas, script and long or broken cells are words, and none is dropped', async () => {
  const long = 'x'.repeat(10_000)
  const hostile = `name\n=HYPERLINK("http://evil.example")\n<script>alert(1)</script>\n${long}\n"never closed\nlast`
  const seen = await post('/api/screening/table?name=hostile.csv', hostile)
  expect(seen.said).toMatchObject({ rows: 5, malformed: { count: 1, rows: [4] } })
  expect(seen.said.first[2][0].length).toBeLessThan(200)
  await post('/api/screening', asked({ table: file('hostile.csv', hostile), list: file('l.csv', list) }))
  const [kept] = await record.screenings()
  expect(kept).toMatchObject({ rows: 5, malformed: 1 })
  const { page } = (await record.screening(kept!.id, { only: 'malformed' }))!
  expect(page).toMatchObject([{ row: 4, name: 'never closed', malformed: true }])
  const whole = (await record.screening(kept!.id))!
  expect(whole.page.map(({ name }) => name)).toContain(long)

  const sheet = zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Otto Quist</t></is></c></row></sheetData></worksheet>',
    ),
  })
  const workbook = await post('/api/screening/table?name=book.xlsx', new Uint8Array(sheet))
  expect(workbook.said).toMatchObject({ columns: { name: ['name'] }, first: [['Otto Quist']] })
})

test.each([
  ['no list', { table: file('a.csv', table), columns }, /no list to screen against/],
  ['an empty list', { table: file('a.csv', table), list: file('e.csv', ''), columns }, /is empty/],
  [
    'a column that is not there',
    { table: file('a.csv', table), list: file('l.csv', list), columns: '{"name":["Nom"]}' },
    /no column “Nom”/,
  ],
])('%s fails in words and keeps nothing', async (_, fields, words) => {
  const { last } = await post('/api/screening', asked(fields))
  expect(last).toMatchObject({ state: 'failed', problems: [{ problem: expect.stringMatching(words) }] })
  expect(await record.screenings()).toEqual([])
})

test.each([
  ['no table', asked({ list: file('l.csv', list) })],
  ['columns that are none', asked({ table: file('a.csv', table), columns: '{"name":1}' })],
  ['no form', 'table=1'],
])('%s is a call not understood', async (_, body) => {
  const { status, said } = await post('/api/screening', body)
  expect([status, said.code]).toEqual([400, 'call_not_understood'])
})

test('who may only read or decide is refused before anything is read', async () => {
  const by = { author: 'Ada', time: '2024-05-01T00:00:00.000Z' }
  await record.invite({ name: 'Kay', role: 'keeper' }, by)
  await record.invite({ name: 'Vic', role: 'reviewer' }, by)
  const whole = record
  record = await whole.as('Vic')
  const never: TableScreener = {
    look: () => Promise.reject(new Error('was read')),
    // biome-ignore lint/correctness/useYield: it must not come to that
    async *screen() {
      throw new Error('was read')
    },
  }
  const form = asked({ table: file('a.csv', table), list: file('l.csv', list), columns })
  for (const [path, body] of [
    ['/api/screening/table?name=a.csv', table],
    ['/api/screening', form],
  ] as const)
    expect(await post(path, body, never)).toMatchObject({ status: 403, said: { code: 'role_lacking' } })
  const listed = await createApp(record, { screener: never }).request(`${here}/api/screenings`)
  expect(await listed.json()).toMatchObject({ mayScreen: false })
  record = whole
})

test('a server that screens nothing says so; nobody else’s page may ask', async () => {
  expect((await post('/api/screening/table?name=a.csv', table, null)).status).toBe(404)
  const app = createApp(record, { screener: screensHere })
  const foreign = await app.request(`${here}/api/screening`, {
    method: 'POST',
    body: asked({ table: file('a.csv', table), list: file('l.csv', list) }),
    headers: { origin: 'https://evil.example', 'x-answerable': '1' },
  })
  expect(foreign.status).toBe(403)
  expect(await record.screenings()).toEqual([])
})
