/** Reads .odt: paragraphs, headings, lists, tables and notes as text; deleted words and comments are left out. */
import { Problem } from '../problem.ts'
import type { RawReading } from './facts.ts'
import type { Limits } from './limits.ts'
import { officeDocument } from './office.ts'
import { Paragraphs, walkXml } from './xml.ts'
import { entryText, type Zip } from './zip.ts'

const unseen = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:forms',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
])

export const isOdt = (zip: Zip, limits: Limits) =>
  zip.entries.has('content.xml') && /opendocument\.text/.test(entryText(zip, 'mimetype', limits) ?? '')

export function readOdt(zip: Zip, limits: Limits): RawReading {
  if (/<manifest:encryption-data/.test(entryText(zip, 'META-INF/manifest.xml', limits) ?? ''))
    throw new Problem('container_protected', { name: zip.name })
  const out = new Paragraphs(zip.name, limits)
  /** Notes stand inside the sentence that bears them; they are kept back and follow the text. */
  const notes: string[] = []
  let hidden = 0
  let paragraph = 0
  let note: string | null = null
  let items = 0
  let rows = 0
  let cells = 0
  const put = (words: string) => {
    if (hidden > 0 || paragraph === 0) return
    if (note === null) out.put(words)
    else note += words
  }
  walkXml(zip, 'content.xml', limits, {
    open(name, attributes) {
      if (unseen.has(name)) hidden++
      else if (name === 'text:note-body') note = ''
      else if (name === 'text:p' || name === 'text:h') paragraph++
      else if (name === 'text:s') put(' '.repeat(Math.min(80, Number(attributes['text:c'] ?? 1) || 1)))
      else if (name === 'text:tab') put('\t')
      else if (name === 'text:line-break') put('\n')
      else if (name === 'text:list-item') items++
      else if (name === 'table:table-row') {
        rows++
        cells = 0
      } else if (name === 'table:table-cell' && cells++ > 0) out.put('\t')
    },
    close(name) {
      if (unseen.has(name)) hidden--
      else if (name === 'text:note-body') {
        notes.push(note ?? '')
        note = null
      } else if (name === 'text:p' || name === 'text:h') {
        paragraph--
        if (note !== null) note += '\n'
        else if (rows > 0) out.put(' ')
        else if (paragraph === 0) out.end(items > 0 ? 'item' : 'paragraph', items > 0 ? '• ' : '')
      } else if (name === 'text:list-item') items--
      else if (name === 'table:table-row') {
        rows--
        if (rows === 0) out.end('row')
      }
    },
    // White space in XML folds; words apart by more are written with text:s.
    text: (words) => put(words.replace(/[ \t\r\n]+/g, ' ')),
  })
  for (const one of notes) {
    out.put(one.trim())
    out.end()
  }
  return officeDocument(zip, out.text, 'application/vnd.oasis.opendocument.text', 'meta.xml', limits)
}
