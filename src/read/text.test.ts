import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../language/detect.ts'
import { decodeText } from './charset.ts'
import { readSource } from './index.ts'

const french =
  'Le ministère a été prié de libérer la rédactrice ; « c’est écrit », dit-il – où et à quel prix ?'
const latin1 =
  'Le ministère a été prié de libérer la rédactrice ; elle est détenue à la frontière, où l’hiver…'
    .replace('’', "'")
    .replace('…', '.')

/** Encodes in a character set of one byte a letter, by asking the decoder what each byte is. */
function encode(text: string, charset: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--)
    table.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (one) => table.get(one)!)
}

describe('character sets', () => {
  test.each([
    ['windows-1252', french],
    ['windows-1252', latin1],
    ['iso-8859-15', 'Un cœur de bœuf coûte cinq €, la sœur du détenu a été libérée à Œuilly.'],
    ['macintosh', french],
    [
      'windows-1251',
      'Министр обещал освободить редактора до конца года, но до сих пор ничего не сделано для этого.',
    ],
  ])('%s is found', (charset, text) => {
    expect(decodeText(encode(text, charset)).text).toBe(text)
  })
  test('Chinese in GB18030 is found', () => {
    const bytes = Uint8Array.from([
      0xd0, 0xc2, 0xbd, 0xae, 0xce, 0xac, 0xce, 0xe1, 0xb6, 0xfb, 0xd7, 0xd4, 0xd6, 0xce, 0xc7, 0xf8, 0xc8,
      0xcb, 0xc3, 0xf1, 0xd5, 0xfe, 0xb8, 0xae,
    ])
    expect(decodeText(bytes)).toMatchObject({ text: '新疆维吾尔自治区人民政府', charset: 'gb18030' })
  })
  test('UTF-8 and UTF-16, with their mark and without', () => {
    const utf16 = Buffer.from(french, 'utf16le')
    expect(decodeText(new TextEncoder().encode(french)).charset).toBe('utf-8')
    expect(decodeText(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(french)])).text).toBe(
      french,
    )
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toMatchObject({
      text: french,
      charset: 'utf-16le',
    })
    expect(decodeText(utf16)).toMatchObject({ text: french, charset: 'utf-16le' })
    expect(decodeText(Buffer.from(utf16).swap16())).toMatchObject({ text: french, charset: 'utf-16be' })
  })
  test('what is declared is believed, unless the bytes prove UTF-8', () => {
    expect(decodeText(encode(french, 'windows-1252'), 'cp1252').from).toBe('declared')
    expect(decodeText(new TextEncoder().encode(french), 'iso-8859-1').text).toBe(french)
    expect(decodeText(new TextEncoder().encode(french), 'no-such-set').text).toBe(french)
  })
  test('damaged UTF-8 stays UTF-8, and says what was lost', async () => {
    const bytes = Buffer.concat([Buffer.from(french.repeat(3)), Buffer.from([0xe2, 0x80])])
    const { documents } = await readSource({ bytes, name: 'a.txt' })
    expect(documents[0]!.charset).toBe('utf-8')
    expect(documents[0]!.doubts.map((one) => one.code)).toContain('characters_lost')
  })
})

describe('a .txt', () => {
  test('is its file, decoded, unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => !/[\x00-\x08\x0e-\x1f\ufeff]/.test(text)),
        async (text) => {
          const { documents } = await readSource({ bytes: new TextEncoder().encode(text), name: 'a.txt' })
          expect(documents[0]!.text).toBe(text)
        },
      ),
    )
  })
  test('that looks like a page, a message or a line of JSON is still its file', async () => {
    for (const text of ['<!doctype html><p>x', 'From: a\nSubject: b\n\nx', '{"id":"a","text":"b"}'])
      expect(
        (await readSource({ bytes: new TextEncoder().encode(text), name: 'a.txt' })).documents[0]!.text,
      ).toBe(text)
  })
  test('keeps astral characters countable: furniture offsets cut the same words', async () => {
    const text = '😀 The minister was here.\n\n😀 𝒳\n\nSkip to main content\n\nShare on Facebook'
    const [document] = (await readSource({ bytes: new TextEncoder().encode(text), name: 'a.txt' })).documents
    expect(document!.furniture.map(({ start, end }) => [...text].slice(start, end).join(''))).toEqual([
      'Skip to main content',
      'Share on Facebook',
    ])
  })
  test('the user’s date wins', async () => {
    const { documents } = await readSource(
      { bytes: new TextEncoder().encode('Oslo, 3 March 2019'), name: 'a.txt' },
      { published: '2020-01' },
    )
    expect(documents[0]!.published).toEqual({ date: '2020-01', from: 'user' })
  })
  test('too large, by the limit given', async () => {
    expect(
      (
        await readSource(
          { bytes: new Uint8Array(100).fill(97), name: 'a.txt' },
          { limits: { textBytes: 50 } },
        )
      ).problems[0]!.code,
    ).toBe('file_too_large')
  })
})

describe('a .md', () => {
  test('tells its facts in its front matter, which is furniture', async () => {
    const text =
      '---\ntitle: "Open letter"\npublisher: Example Watch\ndate: 2024-10-14\n---\n\n# Open letter\n\nWe ask the minister to free her.'
    const [document] = (await readSource({ bytes: new TextEncoder().encode(text), name: 'a.md' })).documents
    expect(document).toMatchObject({
      text,
      title: 'Open letter',
      publisher: 'Example Watch',
      published: { date: '2024-10-14', from: 'metadata' },
    })
    expect(text.slice(document!.furniture[0]!.start, document!.furniture[0]!.end)).toBe(
      text.slice(0, text.indexOf('\n\n#')),
    )
  })
  test('without front matter is titled by its first heading', async () => {
    const [document] = (
      await readSource({
        bytes: new TextEncoder().encode('# A letter\n\nText of it, and more of it.'),
        name: 'a.md',
      })
    ).documents
    expect(document!.title).toBe('A letter')
  })
})

describe('a title in plain text', () => {
  const title = async (text: string) =>
    (await readSource({ bytes: new TextEncoder().encode(text), name: 'a.txt' })).documents[0]!.title
  const body =
    'The minister said that the law would be reviewed by the parliament before the end of the session.'
  test('is its first line, when that stands alone and is no sentence, date or greeting', async () => {
    expect(
      await title(`Skip to main content\n\nMinister promises review of the press law\n\n${body}\n\n${body}`),
    ).toBe('Minister promises review of the press law')
    const headline = 'Le port rouvre, les quais restent fermés'
    expect(await title(`Communiqué de presse\n\n${headline}\n\n${body}`)).toBe(headline)
    expect(await title(`Communiqué\n\nParis, le 12 juin 2022\n\n${body}\n\n${body}`)).toBe('Communiqué')
    expect(await title(`Open letter\n\n${body}\n\n${body}`)).toBe('Open letter')
    expect(await title(`Dear Minister,\n\n${body}`)).toBeUndefined()
    expect(await title(`${body}\n\n${body}`)).toBeUndefined()
    expect(await title(`14 October 2024\n\n${body}`)).toBeUndefined()
    expect(await title(`(Oslo) – ${body}\n\n${body}`)).toBeUndefined()
  })
})

test('the language of a text', () => {
  expect(detectLanguage('The minister should free the editor.')).toBe('en')
  expect(detectLanguage('Le ministre doit libérer la rédactrice.')).toBe('fr')
  expect(detectLanguage('El ministro debe liberar a la editora de la revista antes de que sea tarde.')).toBe(
    'other',
  )
  expect(
    detectLanguage('Der Minister soll die Redakteurin der Zeitschrift freilassen, bevor es zu spät ist.'),
  ).toBe('other')
  expect(detectLanguage('ئىلھام توختى ئۇيغۇر ئاپتونوم رايونى')).toBe('other')
  expect(detectLanguage('བོད་ཡིག')).toBe('other')
  expect(detectLanguage('新疆维吾尔自治区人民政府')).toBe('other')
  expect(detectLanguage('')).toBe('other')
})
