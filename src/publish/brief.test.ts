/** Briefs as their readers get them: whole files, in both languages and every format. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { Problem } from '../problem.ts'
import { composeBrief } from './brief.ts'
import { emptyMatter, matter, occasion } from './fixture.ts'
import { briefFormat, renderBrief } from './formats.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

for (const language of ['en', 'fr'] as const) {
  test(`in Markdown and HTML (${language})`, async () => {
    const brief = composeBrief(matter({ language }))
    await expect(text(await renderBrief(brief, 'md'))).toMatchFileSnapshot(`golden/brief.${language}.md`)
    await expect(text(await renderBrief(brief, 'html'))).toMatchFileSnapshot(`golden/brief.${language}.html`)
  })
  test(`where nothing is on record, it says so (${language})`, async () => {
    const brief = composeBrief({ ...emptyMatter(), language })
    await expect(text(await renderBrief(brief, 'md'))).toMatchFileSnapshot(`golden/empty.${language}.md`)
  })
}

test('every line of a finding has its source, and every source is called', () => {
  const brief = composeBrief(matter())
  const lines = brief.sections.flatMap(({ items }) => items.flatMap(({ lines }) => lines))
  for (const line of lines) expect(line.notes.length > 0).toBe(line.quote !== null)
  const called = new Set(lines.flatMap(({ notes }) => notes))
  expect([...called].sort((a, b) => a - b)).toEqual(brief.notes.map(({ number }) => number))
})

test('asks that are met are not among the open ones; those for the occasion come first', () => {
  const brief = composeBrief(matter({ occasion }))
  const open = brief.sections[0]!.items.flatMap(({ lines }) => lines.map(({ quote }) => quote))
  expect(open.join(' ')).not.toContain('open the harbour')
  expect(open).toHaveLength(3)
  expect(brief.subtitle).toEqual(['As of 1 July 2024', 'For the occasion: visit to Estria, July 2024'])
  expect(open[0]).toContain('publish')
})

test('what nobody confirmed is marked, line by line', () => {
  const brief = composeBrief(matter())
  const marks = brief.sections[0]!.items.flatMap(({ lines }) => lines.map(({ proposed }) => proposed))
  expect(marks).toEqual([true, false, true])
  expect(brief.opening.join(' ')).toContain('marked “proposed”')
})

test('a release that is asked for is never told as one that happened', () => {
  const given = matter()
  const [mara] = given.people
  const [ask] = given.account.asked
  const [detained] = mara!.findings.filter((f) => f.kind === 'act')
  const { start, end, document, quote } = ask!
  const wished = {
    ...detained!,
    id: 'act-2',
    type: 'release',
    when: '2022-03-02',
    start,
    end,
    document,
    quote,
  }
  const people = [{ ...mara!, findings: [...mara!.findings, wished] }]
  const lines = composeBrief({ ...given, people }).sections[1]!.items.flatMap((item) => item.lines)
  expect(lines.map(({ lead }) => lead)).toEqual([
    'Mara Okafor (lawyer): last on record: detained, March 2021: ',
  ])
})

test('HTML from a document stays text, and the page asks for nothing', async () => {
  const page = text(await renderBrief(composeBrief(matter()), 'html'))
  expect(page).not.toMatch(/<script/i)
  expect(page).not.toMatch(/ (src|href)="(?!#)/)
  expect(page).toContain('&lt;script&gt;')
})

/** Every XML part of a package, checked to be well formed, with its text. */
function parts(bytes: Uint8Array): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const parser = new SaxesParser({ xmlns: true })
    let words = ''
    parser.on('text', (piece) => {
      words += piece
    })
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    parser.write(strFromU8(content)).close()
    texts[name] = words
  }
  return texts
}

for (const [format, body, notes] of [
  ['docx', 'word/document.xml', 'word/footnotes.xml'],
  ['odt', 'content.xml', 'content.xml'],
] as const) {
  test(`a ${format} is well formed, holds every line and note, and is the same every time`, async () => {
    const brief = composeBrief(matter())
    const bytes = await renderBrief(brief, format)
    const found = parts(bytes)
    expect(found[body]).toContain('مارا أوكافور, 马拉·奥卡福')
    for (const { quote } of brief.sections[0]!.items.flatMap(({ lines }) => lines))
      expect(found[body]).toContain(quote)
    for (const { hash } of brief.notes) expect(found[notes]).toContain(hash)
    expect(await renderBrief(brief, format)).toEqual(bytes)
  })
}

test('an .odt is known by its first bytes', async () => {
  const bytes = await renderBrief(composeBrief(matter()), 'odt')
  expect(text(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
})

test('characters that XML cannot hold do not break a package', async () => {
  const given = matter()
  given.account.asked[0]!.quote = 'free \u0000\u0008\ud800 her'
  for (const format of ['docx', 'odt'] as const) parts(await renderBrief(composeBrief(given), format))
})

test('the end of the name chooses the format', () => {
  expect(['a.md', 'b.HTML', 'c.docx', 'd.tar.odt'].map(briefFormat)).toEqual(['md', 'html', 'docx', 'odt'])
  const refused = (path: string) => {
    try {
      return briefFormat(path)
    } catch (error) {
      return (error as Problem).code
    }
  }
  expect(['brief.pdf', 'brief', 'brief.exe', '.'].map(refused)).toEqual([
    'brief_pdf',
    'brief_format',
    'brief_format',
    'brief_format',
  ])
  expect(new Problem('brief_pdf').code).toBe('brief_pdf')
})
