/** Writes minimal PDFs for tests: pages of text lines, Latin in Helvetica, any other script in a font with a ToUnicode map. */
import { zlibSync } from 'fflate'

export interface BuiltLine {
  text: string
  x: number
  y: number
  /** `latin`: one string; `visual`: glyphs left to right; `logical`: each glyph placed by itself, right to left. */
  order: 'latin' | 'visual' | 'logical'
}

interface BuiltPdf {
  pages: (BuiltLine[] | { stream: string } | { packed: Uint8Array })[]
  info?: string
  /** An entry of the trailer, such as /Encrypt. */
  trailer?: string
  /** Entries of the catalog, such as /OpenAction, and of every page, such as /Annots. */
  catalog?: string
  page?: string
}

const size = 12
const advance = 6

export function buildPdf({
  pages,
  info,
  trailer = '',
  catalog = '',
  page: entries = '',
}: BuiltPdf): Uint8Array {
  const objects: (string | Uint8Array)[] = []
  const add = (body: string | Uint8Array) => objects.push(body)
  const characters = [
    ...new Set(
      pages.flatMap((page) =>
        Array.isArray(page)
          ? page.filter((line) => line.order !== 'latin').flatMap((line) => [...line.text])
          : [],
      ),
    ),
  ]
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
  )
  add(stream(toUnicode(characters)))
  add(info ? `<< ${info} >>` : '<< >>')
  for (const page of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length + 2} 0 R ${entries} >>`,
    )
    add(
      Array.isArray(page)
        ? stream(page.map((line) => show(line, characters)).join('\n'))
        : 'packed' in page
          ? packedStream(page.packed)
          : stream(page.stream),
    )
  }
  return assemble(objects, trailer)
}

function show({ text, x, y, order }: BuiltLine, characters: string[]): string {
  if (order === 'latin')
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${[...text].map(latin).join('')}) Tj ET`
  const glyphs = [...text].map((one) => (characters.indexOf(one) + 1).toString(16).padStart(4, '0'))
  if (order === 'visual') return `BT /F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${glyphs.reverse().join('')}> Tj ET`
  const right = x + advance * (glyphs.length - 1)
  return glyphs
    .map((glyph, i) => `BT /F2 ${size} Tf 1 0 0 1 ${right - advance * i} ${y} Tm <${glyph}> Tj ET`)
    .join('\n')
}

const latin = (one: string) =>
  /[()\\]/.test(one)
    ? `\\${one}`
    : one.charCodeAt(0) > 126
      ? `\\${(winAnsi[one] ?? one.charCodeAt(0)).toString(8).padStart(3, '0')}`
      : one
const winAnsi: Record<string, number> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '•': 0x95 }

function toUnicode(characters: string[]): string {
  const hex = (one: string) =>
    [...Array(one.length).keys()].map((i) => one.charCodeAt(i).toString(16).padStart(4, '0')).join('')
  const lines = characters.map((one, i) => `<${(i + 1).toString(16).padStart(4, '0')}> <${hex(one)}>`)
  const blocks: string[] = []
  for (let i = 0; i < lines.length; i += 100)
    blocks.push(
      `${Math.min(100, lines.length - i)} beginbfchar\n${lines.slice(i, i + 100).join('\n')}\nendbfchar`,
    )
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

function stream(content: string): Uint8Array {
  return packedStream(zlibSync(new TextEncoder().encode(content)))
}

function packedStream(packed: Uint8Array): Uint8Array {
  return join([`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`, packed, '\nendstream'])
}

function assemble(objects: (string | Uint8Array)[], trailer: string): Uint8Array {
  const pieces: (string | Uint8Array)[] = ['%PDF-1.7\n']
  const offsets: number[] = []
  let at = 9
  for (const [i, body] of objects.entries()) {
    const object = join([`${i + 1} 0 obj\n`, body, '\nendobj\n'])
    offsets.push(at)
    pieces.push(object)
    at += object.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  pieces.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
  )
  return join(pieces)
}

function join(pieces: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(pieces.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one)))
}
