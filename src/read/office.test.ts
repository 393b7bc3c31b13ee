import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSource } from './index.ts'

type Parts = Record<string, string>

const zip = (parts: Parts, level: 0 | 9 = 9) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level })

const docx = (body: string, more: Parts = {}) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ...more,
  })

const odt = (body: string, more: Parts = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...more,
  })

const p = (words: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const read = async (bytes: Uint8Array, name = 'a.docx', limits = {}) => {
  const { documents, problems } = await readSource({ bytes, name }, { limits })
  return { text: documents[0]?.text, document: documents[0], codes: problems.map((one) => one.code) }
}

describe('.docx', () => {
  test('paragraphs, lists, tables, breaks and notes', async () => {
    const body = `${p('Open letter', '<w:pStyle w:val="Title"/>')}${p('We ask that &amp; urge:')}${p('Release her;', bullet)}${p('Publish it.', bullet)}
      <w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc>${p('Year')}</w:tc><w:tc>${p('Number')}</w:tc></w:tr><w:tr><w:tc>${p('2019')}</w:tc><w:tc>${p('12')}</w:tc></w:tr></w:tbl>${p('End.')}`
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1">${p('no')}</w:footnote><w:footnote w:id="1">${p('See the report.')}</w:footnote></w:footnotes>`
    const { text, document } = await read(docx(body, { 'word/footnotes.xml': footnotes }))
    expect(text).toBe(
      'Open letter\n\nWe ask that & urge:\n\n• Release her;\n• Publish it.\n\nOne\ttwo\nthree\n\nYear \tNumber\n2019 \t12\n\nEnd.\n\nSee the report.',
    )
    expect(document!.title).toBe('Open letter')
  })
  test('leaves out what was deleted, moved, hidden, or is a field’s code', async () => {
    const body = `<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>kept</w:t></w:r></w:ins></w:p>`
    expect((await read(docx(body))).text).toBe('kept')
  })
  test('its own day counts only when its text allows it', async () => {
    const core = (day: string) => ({
      'docProps/core.xml': `<cp><dc:title>Letter to the minister</dc:title><dcterms:created xsi:type="x">${day}T10:00:00Z</dcterms:created></cp>`,
    })
    const text = p(
      'The council was silent when the vote was held in March 2019, and it has been silent in the months since.',
    )
    expect((await read(docx(text, core('2019-05-02')))).document).toMatchObject({
      title: 'Letter to the minister',
      published: { date: '2019-05-02', from: 'metadata' },
    })
    expect((await read(docx(text, core('2013-12-23')))).document!.published).toBeUndefined()
    expect((await read(docx(text, core('2018-01-01')))).document!.published).toBeUndefined()
  })
})

describe('.odt', () => {
  test('paragraphs, lists, tables, spaces and notes', async () => {
    const body = `<text:h>Lettre</text:h><text:p>Nous<text:s text:c="2"/>demandons<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Voir le rapport.</text:p></text:note-body></text:note>
      que :</text:p><text:list><text:list-item><text:p>libérer</text:p></text:list-item><text:list-item><text:p>publier</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>
      <text:tracked-changes><text:p>effacé</text:p></text:tracked-changes>`
    const { text } = await read(odt(body, { 'meta.xml': '<m><dc:title>T</dc:title></m>' }), 'a.odt')
    expect(text).toBe('Lettre\n\nNous  demandons que :\n\n• libérer\n• publier\n\nA \tB\n\nVoir le rapport.')
  })
  test('protected by a password', async () => {
    expect(
      (await read(odt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'a.odt')).codes,
    ).toEqual(['container_protected'])
  })
})

describe('one line for each', () => {
  const whole = docx(p('The text of the letter. '.repeat(400)))
  test('a truncated file, at any length', async () => {
    for (const share of [0.02, 0.3, 0.7, 0.99])
      expect((await read(whole.slice(0, Math.max(30, whole.length * share)))).codes).toEqual([
        'container_damaged',
      ])
  })
  test('a damaged middle', async () => {
    const bytes = whole.slice()
    bytes.fill(0xff, 120, 170)
    expect((await read(bytes)).codes).toEqual(['container_damaged'])
  })
  test('XML that is none', async () =>
    expect((await read(docx('<w:p><w:r></w:p>'))).codes).toEqual(['container_damaged']))
  test('own entities are not expanded', async () => {
    const bytes = zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml':
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>',
    })
    expect((await read(bytes)).codes).toEqual(['container_damaged'])
  })
  test('a bomb: 300 MB of one letter', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': [new Uint8Array(300 * 1024 * 1024).fill(32), { level: 1 }],
    })
    const before = performance.now()
    expect((await read(bytes)).codes).toEqual(['container_unfolds_too_far'])
    expect(performance.now() - before).toBeLessThan(5000)
  })
  test('nested too deep', async () =>
    expect((await read(docx('<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000)))).codes).toEqual([
      'nesting_too_deep',
    ]))
  test('too many parts', async () => {
    expect(
      (
        await read(zip(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, '']))), 'a.docx', {
          entries: 20,
        })
      ).codes,
    ).toEqual(['container_too_many_entries'])
  })
  test('too much text', async () =>
    expect((await read(whole, 'a.docx', { characters: 100 })).codes).toEqual(['text_too_long']))
  test('another zip', async () =>
    expect((await read(zip({ 'a.txt': 'x' }), 'a.zip')).codes).toEqual(['format_unknown']))
  test('an old office file', async () =>
    expect((await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2]), 'a.doc')).codes).toEqual([
      'format_old_office',
    ]))
  test('a document without words is read, with a doubt', async () => {
    expect((await read(docx(p('')))).document!.doubts.map((one) => one.code)).toContain('no_text')
  })
})
