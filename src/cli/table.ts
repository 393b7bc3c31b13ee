/** Tables for people: columns that share the terminal's width, cells that wrap at words, rows grouped under a line. */
import { clean, displayWidth, isolate, pad, wrap } from './text.ts'

export type Style = 'plain' | 'bold' | 'dim'
/** A paragraph of a cell. */
export type Paragraph = string | { text: string; style: Style }
export type Cell = Paragraph | Paragraph[]
export type Row = Cell[] | { group: string }

export interface Column {
  heading: string
  /** Never narrower than this, when the terminal allows. */
  least?: number
  /** Never wider than this. */
  most?: number
  /** Numbers stand at the right. */
  right?: boolean
}

export interface Paper {
  width: number
  /** Whether bold and dim may be used. */
  styled: boolean
  /** Whether a person sees it on a terminal: then right-to-left lines are isolated. */
  terminal: boolean
}

const GAP = 2

/** Sets rows under their headings. Ends with a line break; an empty table is an empty text. */
export function setTable(columns: Column[], rows: Row[], paper: Paper): string {
  if (rows.length === 0) return ''
  const cells = rows.map((row) => ('group' in row ? row : row.map(paragraphs)))
  const widths = share(columns, cells, paper.width)
  if (widths === null) return stacked(columns, cells, paper)
  const lines = [
    line(
      columns.map((column, i) => pad(column.heading, widths[i]!, column.right)).join(' '.repeat(GAP)),
      'bold',
      paper,
    ),
    '─'.repeat(widths.reduce((a, b) => a + b, GAP * (widths.length - 1))),
  ]
  const set = cells.map((row) =>
    'group' in row ? groupLines(row.group, paper) : rowLines(row, columns, widths, paper),
  )
  // Rows of several lines need air between them; a list in which only a few do not fit stays a list.
  const long = set.filter((row, i) => !('group' in cells[i]!) && row.length > 1).length
  const airy = long > set.length / 3
  set.forEach((row, i) => {
    const after = i > 0 && !('group' in cells[i - 1]!)
    if (after && (airy || 'group' in cells[i]!)) lines.push('')
    lines.push(...row)
  })
  return `${lines.map((l) => l.trimEnd()).join('\n')}\n`
}

/** A title over what follows. */
export function setHeading(text: string, paper: Paper): string {
  return `${wrap(clean(text), paper.width)
    .map((l) => line(l, 'bold', paper))
    .join('\n')}\n`
}

/** A paragraph, wrapped and indented. */
export function setParagraph(text: string, paper: Paper, indent = 0, style: Style = 'plain'): string {
  const space = ' '.repeat(indent)
  return `${wrap(clean(text), paper.width - indent)
    .map((l) => space + line(l, style, paper))
    .join('\n')}\n`
}

type Set = { text: string; style: Style }[]

function paragraphs(cell: Cell): Set {
  return (Array.isArray(cell) ? cell : [cell])
    .map((part) => (typeof part === 'string' ? { text: part, style: 'plain' as Style } : part))
    .map(({ text, style }) => ({ text: clean(text), style }))
}

function groupLines(group: string, paper: Paper): string[] {
  return wrap(clean(group), paper.width).map((l) => line(l, 'bold', paper))
}

function rowLines(row: Set[], columns: Column[], widths: number[], paper: Paper): string[] {
  const columnsOfLines = row.map((cell, i) =>
    cell
      .filter(({ text }) => text !== '')
      .flatMap(({ text, style }) => wrap(text, widths[i]!).map((l) => ({ l, style }))),
  )
  const height = Math.max(1, ...columnsOfLines.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    columnsOfLines
      .map((lines, i) => {
        const { l, style } = lines[at] ?? { l: '', style: 'plain' as Style }
        const space = ' '.repeat(Math.max(0, widths[i]! - displayWidth(l)))
        const shown = line(l, style, paper)
        return columns[i]!.right ? space + shown : shown + space
      })
      .join(' '.repeat(GAP)),
  )
}

function line(text: string, style: Style, paper: Paper): string {
  const kept = paper.terminal ? isolate(text) : text
  if (!paper.styled || style === 'plain' || text.trim() === '') return kept
  return style === 'bold' ? `\u001b[1m${kept}\u001b[22m` : `\u001b[2m${kept}\u001b[22m`
}

/** Where the columns do not fit beside each other: each cell under its heading, a row after the other. */
function stacked(columns: Column[], rows: (Set[] | { group: string })[], paper: Paper): string {
  const blocks = rows.map((row) => {
    if ('group' in row) return groupLines(row.group, paper)
    return row.flatMap((cell, i) => {
      const words = cell.filter(({ text }) => text !== '')
      if (words.length === 0) return []
      const [first, ...rest] = words.map(({ text }, at) =>
        at === 0 ? `${columns[i]!.heading} – ${text}` : text,
      )
      return [
        ...wrap(first!, paper.width),
        ...rest.flatMap((text) => wrap(text, paper.width - GAP).map((l) => `  ${l}`)),
      ].map((l) => line(l, 'plain', paper))
    })
  })
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/**
 * Shares the width: each column gets what it wants if all fit; else the widest give way first, none below its least
 * or below its longest word where that is short. Null where even the least do not fit.
 */
function share(columns: Column[], rows: (Set[] | { group: string })[], width: number): number[] | null {
  const space = width - GAP * (columns.length - 1)
  const wanted = columns.map((column, i) => {
    const widest = widestOf(rows, i, (text) => [text], displayWidth(column.heading))
    return Math.min(widest, column.most ?? Infinity)
  })
  const least = columns.map((column, i) =>
    Math.max(
      displayWidth(column.heading),
      Math.min(wanted[i]!, column.least ?? Math.min(12, longestWord(column, rows, i))),
    ),
  )
  const widths = [...wanted]
  let over = widths.reduce((a, b) => a + b, 0) - space
  while (over > 0) {
    const giving = widths.map((w, i) => (w > least[i]! ? w : 0))
    const widest = Math.max(...giving)
    if (widest === 0) break
    widths[giving.indexOf(widest)]!--
    over--
  }
  return over > 0 ? null : widths
}

function longestWord(column: Column, rows: (Set[] | { group: string })[], i: number): number {
  return widestOf(rows, i, (text) => text.split(' '), displayWidth(column.heading))
}

/** Width of the widest piece of a column's texts. A loop, not a spread: there may be a million rows. */
function widestOf(
  rows: (Set[] | { group: string })[],
  i: number,
  split: (text: string) => string[],
  atLeast: number,
): number {
  let widest = atLeast
  for (const row of rows) {
    if ('group' in row) continue
    for (const { text } of row[i]!)
      for (const piece of split(text)) widest = Math.max(widest, displayWidth(piece))
  }
  return widest
}
