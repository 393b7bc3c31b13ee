/** A brief as a Word document with real footnotes, the same bytes for the same brief. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Brief, Line } from './brief.ts'
import { noteText } from './brief.ts'

/** Characters that XML cannot hold. */
const UNWRITABLE =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
export const writable = (text: string) => text.replace(UNWRITABLE, '\ufffd')

export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const document = new Document({
    title: writable(brief.title),
    creator: 'Answerable',
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            language: { value: brief.language === 'fr' ? 'fr-FR' : 'en-GB' },
          },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    footnotes: Object.fromEntries(
      brief.notes.map((note) => [
        note.number,
        {
          children: [
            new Paragraph({ children: [new TextRun({ text: ` ${writable(noteText(note))}`, size: 18 })] }),
          ],
        },
      ]),
    ),
    sections: [{ children: paragraphs(brief) }],
  })
  return steady(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function paragraphs(brief: Brief): Paragraph[] {
  const called = new Set<number>()
  return [
    heading(brief.title, HeadingLevel.TITLE),
    ...brief.subtitle.map(
      (line) => new Paragraph({ children: [new TextRun({ text: writable(line), bold: true })] }),
    ),
    ...brief.opening.map((line) => new Paragraph(writable(line))),
    ...brief.sections.flatMap((section) => [
      heading(section.heading, HeadingLevel.HEADING_1),
      ...(section.empty ? [new Paragraph(writable(section.empty))] : []),
      ...section.items.flatMap((item) => [
        ...(item.heading === null ? [] : [heading(item.heading, HeadingLevel.HEADING_2)]),
        ...item.lines.map(
          (line) => new Paragraph({ bullet: { level: 0 }, children: runs(line, brief, called) }),
        ),
      ]),
    ]),
    new Paragraph({ children: [new TextRun({ text: writable(brief.closing), italics: true })] }),
  ]
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text: writable(text), heading: level })

function runs(line: Line, brief: Brief, called: Set<number>): ParagraphChild[] {
  const said = line.lead + (line.quote ?? '')
  return [
    new TextRun(writable(said)),
    ...line.notes.map((number) => {
      // Word wants each footnote called once; a second call names its number.
      if (called.has(number)) return new TextRun({ text: String(number), superScript: true })
      called.add(number)
      return new FootnoteReferenceRun(number)
    }),
    ...(line.proposed ? [new TextRun({ text: ` (${writable(brief.proposed)})`, italics: true })] : []),
  ]
}

/** The moment that zip files call their beginning; a brief says its day in its text, not in its metadata. */
const BEGINNING = new Date(1980, 0, 1)

/** Takes the clock out of a package: dates inside and on its entries. */
function steady(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core) {
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z'),
    )
  }
  return zipSync(files, { mtime: BEGINNING })
}
