import { describe, expect, test } from 'vitest'
import { prepare, SAME_NAME, scorePrepared } from './index.ts'
import { lookUp } from './lexicon.ts'
import { entryOf } from './lists/entry.ts'
import { namedRows } from './rows.ts'
import { screener } from './screen.ts'
import { indexNames } from './screen-index.ts'

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

describe('a long list', () => {
  const syllables = 'bar cor del fin gos hal jun kem lor mav nis pot rud sel tam vik wex yar zon dri'.split(
    ' ',
  )
  let seed = 5
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const word = () => Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('')
  const name = () => Array.from({ length: 2 + random(2) }, word).join(' ')
  const names = Array.from({ length: 4000 }, name)
  const index = indexNames(names)

  test('most is found that comparing with every name finds, also in names of few syllables', () => {
    const prepared = names.map((one) => prepare(one))
    let all = 0
    let hit = 0
    for (let q = 0; q < 60; q++) {
      // As it stands, with a letter changed, with its words turned round.
      const own = names[random(names.length)]!
      const asked =
        q % 3 === 0 ? own : q % 3 === 1 ? own.replace(/[aeiou]/, 'y') : own.split(' ').reverse().join(' ')
      const query = prepare(asked)
      const got = new Set(index.query(query, SAME_NAME).map((candidate) => candidate.name))
      prepared.forEach((other, i) => {
        if (scorePrepared(query, other) < SAME_NAME) return
        all++
        if (got.has(i)) hit++
      })
    }
    expect(all).toBeGreaterThan(60)
    expect(hit / all).toBeGreaterThan(0.87)
  })

  test('what is found has the score that comparing gives', () => {
    for (const asked of names.slice(0, 40))
      for (const { name, score } of index.query(prepare(asked), SAME_NAME))
        expect(score).toBeCloseTo(scorePrepared(prepare(asked), prepare(names[name]!)), 3)
  })

  test('words written as one for a search stay the words that the lexicon knows', () => {
    index.query(prepare('Nur Muhammad'), SAME_NAME)
    const [word] = prepare('Nurmuhammad').tokens
    expect(word!.word?.variants).toEqual(lookUp('nurmuhammad')!.variants)
  })

  test('a name is found across scripts and systems of spelling', () => {
    const known = [
      '习近平',
      'Chow Hang-tung',
      'Abdulrahman Hallaq',
      'Haqqani Network Trading (HNT) Company',
      'Путин Владимир',
    ]
    const more = indexNames([...names, ...known])
    const first = (asked: string) => {
      const [best] = more.query(prepare(asked), SAME_NAME)
      return best && [...names, ...known][best.name]
    }
    expect(first('Jinping Xi')).toBe('习近平')
    expect(first('鄒幸彤')).toBe('Chow Hang-tung')
    expect(first('Abd al-Rahman al-Hallaq')).toBe('Abdulrahman Hallaq')
    expect(first('Vladimir Putin')).toBe('Путин Владимир')
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
