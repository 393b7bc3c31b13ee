/** A brief as an OpenDocument text with real footnotes. */
import { strToU8, zipSync } from 'fflate'
import type { Brief, Line, Note } from './brief.ts'
import { noteText } from './brief.ts'
import { writable } from './docx.ts'
import { text as escaped } from './html.ts'

const MIME = 'application/vnd.oasis.opendocument.text'
const NAMESPACES = [
  ['office', 'office'],
  ['text', 'text'],
  ['style', 'style'],
  ['meta', 'meta'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

export function briefOdt(brief: Brief): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  return zipSync(
    {
      // First and not compressed, so that the kind of file is known from its first bytes.
      mimetype: [strToU8(MIME), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest()),
      'meta.xml': strToU8(meta(brief)),
      'styles.xml': strToU8(styles(brief)),
      'content.xml': strToU8(content(brief)),
    },
    { mtime },
  )
}

function manifest(): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', MIME)}${['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('')}</manifest:manifest>`
}

function meta(brief: Brief): string {
  return `${HEAD}<office:document-meta ${NAMESPACES} ${DC} office:version="1.3"><office:meta><dc:title>${xml(brief.title)}</dc:title><dc:language>${brief.language}</dc:language><meta:generator>Answerable</meta:generator></office:meta></office:document-meta>`
}

function styles(brief: Brief): string {
  const [language, country] = brief.language === 'fr' ? ['fr', 'FR'] : ['en', 'GB']
  const paragraph = (name: string, size: string, extra = '', outline = '') =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"${outline}><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm"/><style:text-properties fo:font-size="${size}" ${extra}/></style:style>`
  return `${HEAD}<office:document-styles ${NAMESPACES} ${FO} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" fo:language="${language}" fo:country="${country}"/></style:default-style><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"/></style:style>${paragraph('Title', '20pt', 'fo:font-weight="bold"')}${paragraph('Subtitle', '11pt', 'fo:font-weight="bold"')}${paragraph('Heading_20_1', '15pt', 'fo:font-weight="bold"', ' style:display-name="Heading 1" style:default-outline-level="1"')}${paragraph('Heading_20_2', '12pt', 'fo:font-weight="bold"', ' style:display-name="Heading 2" style:default-outline-level="2"')}${paragraph('Footnote', '9pt')}<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><text:list-style style:name="List"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style><text:notes-configuration text:note-class="footnote" style:num-format="1"/></office:styles></office:document-styles>`
}

function content(brief: Brief): string {
  const called = new Set<number>()
  const notes = new Map(brief.notes.map((note) => [note.number, note]))
  const body = [
    p('Title', xml(brief.title)),
    ...brief.subtitle.map((line) => p('Subtitle', xml(line))),
    ...brief.opening.map((line) => p('Standard', xml(line))),
    ...brief.sections.flatMap((section) => [
      h(1, section.heading),
      ...(section.empty ? [p('Standard', xml(section.empty))] : []),
      ...section.items.map(
        (item) =>
          (item.heading === null ? '' : h(2, item.heading)) +
          `<text:list text:style-name="List">${item.lines.map((line) => `<text:list-item>${p('Standard', lineXml(line, brief, notes, called))}</text:list-item>`).join('')}</text:list>`,
      ),
    ]),
    p('Standard', `<text:span text:style-name="Emphasis">${xml(brief.closing)}</text:span>`),
  ]
  return `${HEAD}<office:document-content ${NAMESPACES} office:version="1.3"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`
}

const p = (style: string, inside: string) => `<text:p text:style-name="${style}">${inside}</text:p>`
const h = (level: number, words: string) =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${xml(words)}</text:h>`

function lineXml(line: Line, brief: Brief, notes: Map<number, Note>, called: Set<number>): string {
  const said = line.lead + (line.quote ?? '')
  const mark = line.proposed
    ? ` <text:span text:style-name="Emphasis">(${xml(brief.proposed)})</text:span>`
    : ''
  return `${xml(said)}${line.notes.map((number) => noteXml(notes.get(number)!, called)).join('')}${mark}`
}

/** A footnote where it is first called; later a reference to it. */
function noteXml(note: Note, called: Set<number>): string {
  const { number } = note
  if (called.has(number)) {
    return `<text:note-ref text:note-class="footnote" text:reference-format="text" text:ref-name="note${number}">${number}</text:note-ref>`
  }
  called.add(number)
  return `<text:note text:id="note${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${p('Footnote', xml(noteText(note)))}</text:note-body></text:note>`
}

const xml = (words: string) => escaped(writable(words))
