/** Names and lists from the command line: the formats that other programs rely on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { call } from './fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'answerable-names-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('two names: score, verdict and reasons, in both languages', async () => {
  const en = await call(['names', 'compare', 'Tashi Wangmo', 'བཀྲ་ཤིས་དབང་མོ', '--locale', 'en'])
  expect(en.code).toBe(0)
  expect(en.out).toContain('likely the same name')
  const fr = await call(['names', 'compare', 'Tashi Wangmo', 'Tashi Dorje', '--locale', 'fr'])
  expect(fr.out).toMatch(/noms différents|incertain/)
})

test('pairs on standard input are answered in order, the unreadable ones too', async () => {
  const stdin = [new TextEncoder().encode('{"a":"Song Meiling","b":"宋美齡"}\nno pair\n{"a":"x","b":"y"}')]
  const { code, out, err } = await call(['names', 'compare', '--format', 'jsonl'], {
    io: {
      stdin: (async function* () {
        yield* stdin
      })(),
    },
  })
  const answers = lines(out)
  expect(answers.map(({ a, b }) => [a, b])).toEqual([
    ['Song Meiling', '宋美齡'],
    ['', ''],
    ['x', 'y'],
  ])
  expect(answers[0].score).toBeGreaterThan(0.5)
  expect(answers[0].reasons.length).toBeGreaterThan(0)
  expect(code).toBe(1)
  expect(err).toContain('Line 2')
})

test('every row of a hostile table is reported, and no cell is a formula', async () => {
  const rows = file(
    'rows.csv',
    Buffer.from(
      'no,Supplier name\r\n1,"Acme\nYellow ""Cotton"" Mill"\r\n2,\r\n3,"=cmd|\'/C calc\'!A0"\r\n4,Caf\xe9 Noir SARL\r\n5,'.concat(
        'x'.repeat(10_000),
        '\r\n',
      ),
      'latin1',
    ),
  )
  const list = file('list.csv', 'name\nAcme Yellow Cotton Mill\nCafé Noir\n=cmd|calc\n')
  const jsonl = await call(['screen', rows, '--list', list, '--format', 'jsonl'])
  expect(jsonl.code).toBe(0)
  const answers = lines(jsonl.out)
  expect([...new Set(answers.map(({ row }) => row))]).toEqual([1, 2, 3, 4, 5])
  expect(answers.find(({ row }) => row === 1)).toMatchObject({
    list: 'list.csv',
    matched: 'Acme Yellow Cotton Mill',
  })
  expect(answers.find(({ row }) => row === 4)).toMatchObject({ matched: 'Café Noir' })
  expect(answers.find(({ row }) => row === 2)).toMatchObject({ name: '', candidates: 0 })
  expect(jsonl.err).toContain('No match is not a clearance.')
  const csv = await call(['screen', rows, '--list', list, '--format', 'csv'])
  expect(csv.out).not.toMatch(/(?:^|,|\n)"?[=+@-]/)
})

test('several lists, and what is wrong with a call', async () => {
  const rows = file('people.csv', 'Full name\nJane Ann Doe\n')
  const one = file('one.csv', 'name\nJane Ann Doe\n')
  const two = file(
    'two.json',
    '{"id":"a","schema":"Person","caption":"Jane Ann Doe","properties":{"name":["Jane Ann Doe"]}}\n',
  )
  const found = await call(['screen', rows, '--list', one, two, '--format', 'jsonl'])
  expect(
    lines(found.out)
      .map(({ list }) => list)
      .sort(),
  ).toEqual(['one.csv', 'two.json'])
  expect((await call(['screen', rows])).code).toBe(2)
  expect((await call(['names', 'compare', 'A'])).code).toBe(2)
  expect((await call(['screen', rows, '--list', file('empty.csv', '')])).err).toContain('empty')
})

test('a workbook is screened like a table', async () => {
  const cell = (value: string) => `<c t="str"><v>${value}</v></c>`
  const book = zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="x"><sheets><sheet r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData><row>${cell('Supplier')}</row><row>${cell('Tarim Rover Textile')}</row></sheetData></worksheet>`,
    ),
  })
  const rows = file('suppliers.xlsx', Buffer.from(book))
  const list = file('firms.csv', 'name\nTarim Rover Textiles Ltd\n')
  const { code, out } = await call(['screen', rows, '--list', list, '--format', 'jsonl'])
  expect(code).toBe(0)
  expect(lines(out)).toMatchObject([{ row: 1, matched: 'Tarim Rover Textiles Ltd' }])
})
