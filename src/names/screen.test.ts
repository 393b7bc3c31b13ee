import { describe, expect, test } from 'vitest'
import { entryOf } from './lists/entry.ts'
import { namedRows } from './rows.ts'
import { screener } from './screen.ts'

const list = (...names: string[][]) => ({
  name: 'list',
  entries: names.map((one, i) => entryOf({ id: String(i), names: one })!),
})
const found = (lists: ReturnType<typeof list>[], name: string) =>
  screener(lists)
    .screen(name)
    .map(({ matched }) => matched)

describe('screening', () => {
  const firms = list(
    ['Xinjiang Yellow Cotton Co., Ltd.', '新疆黄棉有限公司'],
    ['Tarim Rover Textile Group'],
    ['Jane Ann Doe'],
  )
  test('another legal form and another spelling are found', () => {
    expect(found([firms], 'XINJIANG YELOW COTTON COMPANY LIMITED')).toEqual([
      'Xinjiang Yellow Cotton Co., Ltd.',
    ])
  })
  test('a shared place and trade are no match', () => {
    expect(found([firms], 'Xinjiang Violet Cotton Co., Ltd.')).toEqual([])
  })
  test('an entry with several matching names is one candidate', () => {
    expect(
      screener([list(['Tashi Wangmo', 'TASHI WANGMO', 'བཀྲ་ཤིས་དབང་མོ'])]).screen('Tashi Wangmo'),
    ).toHaveLength(1)
  })
  test('a name without letters has no candidates', () => {
    expect(found([firms], '')).toEqual([])
    expect(found([firms], '—')).toEqual([])
  })
})

describe('rows to screen', () => {
  const rows = (text: string, column?: string) =>
    [...namedRows(new TextEncoder().encode(text), 'f.csv', column)].map(({ row, name }) => [row, name])
  test('the column whose heading says so, every row counted', () => {
    expect(rows('id,Supplier name\n1,Acme\n2,\n3,Beta\n')).toEqual([
      [1, 'Acme'],
      [2, ''],
      [3, 'Beta'],
    ])
  })
  test('first and last name in two columns', () => {
    expect(rows('Prénom;Nom de famille\nJeanne;Dupont\n')).toEqual([[1, 'Jeanne Dupont']])
  })
  test('a column asked for, and one that is not there', () => {
    expect(rows('a,b\nx,y\n', 'B')).toEqual([[1, 'y']])
    expect(() => rows('a,b\nx,y\n', 'c')).toThrow('column_unknown')
  })
  test('a file without headings', () => {
    expect(rows('Acme Widgets\n\nBeta\n')).toEqual([
      [1, 'Acme Widgets'],
      [2, ''],
      [3, 'Beta'],
    ])
  })
})
