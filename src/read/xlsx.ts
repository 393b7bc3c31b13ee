/** The first sheet of an Excel workbook (.xlsx) as CSV text, cell by cell as stored: formulas give their kept value, dates their number. */
import { Problem } from '../problem.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { walkXml } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

const RELATIONS = 'xl/_rels/workbook.xml.rels'
/** Excel's own bounds. */
const MOST_COLUMNS = 16_384
const MOST_ROWS = 1_048_576

/** Whether bytes begin as a zip container does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * The rows of the first sheet that is not hidden, quoted as CSV in UTF-8, from the first that is not empty. Rows that the file
 * leaves out are empty lines. Problems: `container_*`, `nesting_too_deep`, `sheet_missing`, `text_too_long`.
 */
export function sheetAsCsv(bytes: Uint8Array, name: string, limits: Limits = defaultLimits): Uint8Array {
  const zip = openZip(bytes, name, limits)
  if (!zip.entries.has('xl/workbook.xml') || !zip.entries.has(RELATIONS))
    throw new Problem('sheet_missing', { name })
  const sheet = firstSheet(zip, limits)
  if (!sheet || !zip.entries.has(sheet)) throw new Problem('sheet_missing', { name })
  return new TextEncoder().encode(csvOf(zip, sheet, sharedStrings(zip, limits), limits))
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const ignore = () => {}

/** The entry in which the first sheet that people see is stored. */
function firstSheet(zip: Zip, limits: Limits): string | undefined {
  const sheets: string[] = []
  walkXml(zip, 'xl/workbook.xml', limits, {
    open(name, attributes) {
      if (local(name) !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return
      const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1]
      if (id) sheets.push(id)
    },
    close: ignore,
    text: ignore,
  })
  const targets = new Map<string, string>()
  walkXml(zip, RELATIONS, limits, {
    open(name, { Id, Target }) {
      if (local(name) === 'Relationship' && Id && Target) targets.set(Id, Target)
    },
    close: ignore,
    text: ignore,
  })
  const target = targets.get(sheets[0] ?? '')
  return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`
}

/** Texts that cells point to by number; what only tells how Han is pronounced is left out. */
function sharedStrings(zip: Zip, limits: Limits): string[] {
  const strings: string[] = []
  if (!zip.entries.has('xl/sharedStrings.xml')) return strings
  let text = ''
  let inText = false
  let phonetic = false
  walkXml(zip, 'xl/sharedStrings.xml', limits, {
    open(name) {
      if (local(name) === 'si') text = ''
      else if (local(name) === 'rPh') phonetic = true
      else if (local(name) === 't') inText = true
    },
    close(name) {
      if (local(name) === 'si') strings.push(text)
      else if (local(name) === 'rPh') phonetic = false
      else if (local(name) === 't') inText = false
    },
    text(words) {
      if (inText && !phonetic) text += words
    },
  })
  return strings
}

function csvOf(zip: Zip, sheet: string, strings: string[], limits: Limits): string {
  const lines: string[] = []
  let cells: string[] = []
  let row = 0
  let column = 0
  let type = ''
  let value = ''
  let reading = false
  let characters = 0
  walkXml(zip, sheet, limits, {
    open(name, attributes) {
      switch (local(name)) {
        case 'row': {
          const told = Number(attributes.r)
          const next = told > row && told <= MOST_ROWS ? told : row + 1
          while (row < next - 1 && row++ < MOST_ROWS) lines.push('')
          row = next
          cells = []
          column = 0
          break
        }
        case 'c':
          column = columnOf(attributes.r) ?? column
          type = attributes.t ?? ''
          value = ''
          break
        case 'v':
        case 't':
          reading = true
      }
    },
    close(name) {
      switch (local(name)) {
        case 'v':
        case 't':
          reading = false
          break
        case 'c':
          if (column < MOST_COLUMNS) cells[column++] = type === 's' ? (strings[Number(value)] ?? '') : value
          break
        case 'row':
          lines.push(Array.from(cells, quoted).join(','))
          characters += lines.at(-1)!.length
          if (characters > limits.characters)
            throw new Problem('text_too_long', {
              name: zip.name,
              count: characters,
              limit: limits.characters,
            })
      }
    },
    text(words) {
      if (reading) value += words
    },
  })
  const first = Math.max(0, lines.findIndex(Boolean))
  return lines
    .slice(first)
    .map((line) => `${line}\r\n`)
    .join('')
}

/** `AB12` is column 27, counted from 0; undefined for no such reference. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1]
  if (!letters) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const quoted = (cell: string | undefined) =>
  cell === undefined || cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`
