/** Reads .docx: paragraphs, lists, tables and notes as text; deleted and hidden words are left out. */
import type { RawReading } from './facts.ts'
import type { Limits } from './limits.ts'
import { officeDocument } from './office.ts'
import { Paragraphs, walkXml } from './xml.ts'
import type { Zip } from './zip.ts'

const main = 'word/document.xml'
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Words in these are not part of the text: deleted, moved away, old properties, a second rendering for old readers. */
const unseen = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:instrText', 'mc:Fallback'])

export const isDocx = (zip: Zip) => zip.entries.has(main)

export function readDocx(zip: Zip, limits: Limits): RawReading {
  const out = new Paragraphs(zip.name, limits)
  const title = walk(zip, main, limits, out)
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml'])
    if (zip.entries.has(notes)) walk(zip, notes, limits, out)
  return officeDocument(zip, out.text, mediaType, 'docProps/core.xml', limits, title)
}

/** Puts one part's words into `out`; answers the words of its first paragraph in the style Title. */
function walk(zip: Zip, entry: string, limits: Limits, out: Paragraphs): string {
  const at = { hidden: 0, runs: 0, rows: 0, cells: 0, item: false, style: '', vanish: false, text: false }
  let title = ''
  let words = ''
  const put = (more: string) => {
    if (at.hidden > 0 || at.vanish) return
    words += more
    out.put(more)
  }
  const endParagraph = () => {
    if (!title && /^(?:Title|Titre)$/i.test(at.style)) title = words.trim()
    const item = at.item || /^(?:List|Liste)/i.test(at.style)
    // Inside a table a line ends where its row does.
    if (at.rows > 0) out.put(' ')
    else out.end(item ? 'item' : 'paragraph', item ? '• ' : '')
    Object.assign(at, { item: false, style: '' })
    words = ''
  }
  walkXml(zip, entry, limits, {
    open(name, attributes) {
      if (isUnseen(name, attributes)) at.hidden++
      else if (at.hidden > 0) return
      else if (name === 'w:r') at.runs++
      else if (name === 'w:t') at.text = true
      else if (name === 'w:tab' && at.runs > 0) put('\t')
      else if ((name === 'w:br' || name === 'w:cr') && at.runs > 0) put('\n')
      else if (name === 'w:noBreakHyphen') put('\u2011')
      else if (name === 'w:numPr') at.item = true
      else if (name === 'w:pStyle') at.style = attributes['w:val'] ?? ''
      else if (name === 'w:vanish' && at.runs > 0)
        at.vanish = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '')
      else if (name === 'w:tr' && at.rows++ === 0) at.cells = 0
      else if (name === 'w:tc' && at.cells++ > 0) out.put('\t')
    },
    close(name) {
      // The separators of notes are footnotes too, told apart by what they were opened with.
      if (unseen.has(name) || (name === 'w:footnote' && at.hidden > 0)) at.hidden = Math.max(0, at.hidden - 1)
      else if (at.hidden > 0) return
      else if (name === 'w:t') at.text = false
      else if (name === 'w:r') {
        at.runs--
        at.vanish = false
      } else if (name === 'w:p') endParagraph()
      else if (name === 'w:tr') {
        at.rows--
        at.cells = 0
        if (at.rows === 0) out.end('row')
      }
    },
    text: (more) => {
      if (at.text) put(more)
    },
  })
  return title
}

const isUnseen = (name: string, attributes: Record<string, string>) =>
  unseen.has(name) || (name === 'w:footnote' && /separator/i.test(attributes['w:type'] ?? ''))
