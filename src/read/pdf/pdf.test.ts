import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../index.ts'
import { isBackwards, turn } from './direction.ts'
import { type BuiltLine, buildPdf } from './fixture.ts'

const line = (text: string, y: number, x = 50): BuiltLine => ({ text, x, y, order: 'latin' })
const read = async (bytes: Uint8Array, limits = {}) => {
  const { documents, problems } = await readSource({ bytes, name: 'a.pdf' }, { limits })
  return {
    text: documents[0]?.text,
    document: documents[0],
    codes: problems.map((one) => one.code),
    doubts: documents[0]?.doubts.map((one) => one.code),
  }
}

const wide = 'The minister said that the law would be reviewed by parliament before the end of the'

describe('the text layer', () => {
  test('lines of a paragraph are joined, paragraphs and items stay apart, hyphens at line ends go', async () => {
    const cut = 'The minister said that every member of the parliament would be heard and that every mem-'
    const next = 'ber who spoke in the name of all said that the law would be reviewed before the end of'
    const page = [
      line('A title', 800),
      line(wide, 770),
      line(cut, 756),
      line(next, 742),
      line('the year.', 728),
      line('• Release her, and', 700),
      line('• publish the report.', 686),
    ]
    const { text } = await read(buildPdf({ pages: [page] }))
    expect(text).toBe(
      `A title\n\n${wide} ${cut.slice(0, -1)}${next} the year.\n\n• Release her, and\n• publish the report.`,
    )
  })
  test('pages are counted in code points, and running lines are furniture', async () => {
    const page = (n: number) => [
      line('Example Watch, yearly report', 820),
      line(`This is what page ${['one', 'two', 'three'][n - 1]} says of the year.`, 700),
      line(`Page ${n} of 3`, 30),
    ]
    const { document } = await read(
      buildPdf({
        pages: [
          [
            ...page(1).slice(0, 2),
            { text: '\u{10900}\u{10901}', x: 50, y: 300, order: 'visual' },
            page(1)[2]!,
          ],
          page(2),
          page(3),
        ],
      }),
    )
    const points = [...document!.text]
    const [, second, third] = document!.pages!
    expect(document!.pages![0]).toBe(0)
    expect(points.slice(second, second! + 7).join('')).toBe('Example')
    expect(points.slice(third).join('')).toContain('page three')
    const furniture = document!.furniture.map(({ start, end }) => points.slice(start, end).join(''))
    expect(furniture).toContain('Page 2 of 3')
    expect(furniture.filter((one) => one === 'Example Watch, yearly report').length).toBe(3)
  })
  test('title and day, when a person gave them', async () => {
    const text = [
      line('The council was silent when the vote was held in March 2019, as it has been since.', 700),
    ]
    expect(
      (
        await read(
          buildPdf({
            pages: [text],
            info: '/Title (Letter to the minister) /CreationDate (D:20190502101500Z)',
          }),
        )
      ).document,
    ).toMatchObject({ title: 'Letter to the minister', published: { date: '2019-05-02', from: 'metadata' } })
    const made = (
      await read(
        buildPdf({
          pages: [text],
          info: '/Title (Microsoft Word - a.docx) /CreationDate (D:20150101000000Z)',
        }),
      )
    ).document!
    expect([made.title, made.published]).toEqual([undefined, undefined])
  })
})

describe('scripts from right to left', () => {
  const uyghur = 'ئىلھام توختى ئۇيغۇر ئاپتونوم رايونى'
  test.each(['visual', 'logical'] as const)('written in %s order', async (order) => {
    expect(
      (
        await read(
          buildPdf({
            pages: [
              [line('Before it.', 800), { text: uyghur, x: 300, y: 700, order }, line('After it.', 600)],
            ],
          }),
        )
      ).text,
    ).toBe(`Before it.\n\n${uyghur}\n\nAfter it.`)
  })
  test('inside a line of another script, and the other way round', () => {
    expect(turn([...'(ىتخوت ماھلىئ) was'], 'ltr').join('')).toBe('(ئىلھام توختى) was')
    expect(turn([...'.2019 سرام 12 يف (ةديدج)'], 'rtl').join('')).toBe('(جديدة) في 12 مارس 2019.')
  })
  test('a text stored backwards is told by its letters', () => {
    const text = 'الحكومة الجديدة على المدينة الكبيرة'
    expect(isBackwards(text)).toBe(false)
    expect(isBackwards([...text].reverse().join(''))).toBe(true)
  })
  test('turning loses no character, and turning a line without brackets twice gives it back', () => {
    const words = fc.array(fc.constantFrom('ئ', 'ى', 'ل', '1', '2', 'a', ' '), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.constantFrom('ltr' as const, 'rtl' as const), (characters, base) => {
        expect([...turn(characters, base)].sort()).toEqual([...characters].sort())
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ئ', 'ى', 'ل', ' '), { maxLength: 12 }), (characters) => {
        expect(turn(turn(characters, 'rtl'), 'rtl')).toEqual(characters)
      }),
    )
  })
})

describe('one line for each', () => {
  const whole = buildPdf({ pages: [[line('The text of the letter.', 700)]] })
  test('0 bytes', async () => expect((await read(new Uint8Array())).codes).toEqual(['file_empty']))
  test('a beginning and no more', async () =>
    expect((await read(whole.slice(0, 300))).codes).toEqual(['pdf_damaged']))
  test('garbage after the signature', async () =>
    expect((await read(new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(5000)}`))).codes).toEqual([
      'pdf_damaged',
    ]))
  test('protected by a password', async () => {
    const key = `<${'41'.repeat(32)}>`
    const trailer = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`
    expect((await read(buildPdf({ pages: [[line('x', 700)]], trailer }))).codes).toEqual(['pdf_protected'])
  })
  test('too many pages', async () => {
    const pages = Array.from({ length: 12 }, () => [line('x', 700)])
    expect((await read(buildPdf({ pages }), { pages: 10 })).codes).toEqual(['pdf_too_many_pages'])
  })
  test('too much text', async () =>
    expect((await read(buildPdf({ pages: [[line(wide, 700)]] }), { characters: 10 })).codes).toEqual([
      'text_too_long',
    ]))
  test('without a text layer: read, with a doubt', async () => {
    const { codes, doubts } = await read(buildPdf({ pages: [{ stream: '0 0 100 100 re f' }] }))
    expect([codes, doubts]).toEqual([[], expect.arrayContaining(['no_text'])])
  })
  test('some pages without text', async () => {
    expect(
      (await read(buildPdf({ pages: [[line('Words stand here.', 700)], { stream: '0 0 100 100 re f' }] })))
        .doubts,
    ).toContain('pdf_pages_without_text')
  })
  test('a bomb that would never end is given up at the time limit', async () => {
    const packed = bomb(200)
    const before = performance.now()
    expect((await read(packed, { pdfMilliseconds: 1500 })).codes).toEqual(['pdf_too_slow'])
    expect(performance.now() - before).toBeLessThan(8000)
  })
  test('a bomb that unfolds to gigabytes is given up at the memory limit', async () => {
    const { codes } = await read(bomb(400), { pdfMegabytes: 150, pdfMilliseconds: 60_000 })
    expect(codes).toEqual(['pdf_too_heavy'])
  })
})

/** A small PDF whose one page unfolds to many megabytes of operators. */
function bomb(megabytes: number): Uint8Array {
  return buildPdf({
    pages: [
      { packed: deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 'BT /F1 12 Tf (a) Tj ET '), { level: 1 }) },
    ],
  })
}
