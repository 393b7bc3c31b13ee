/** CSV as people really send it: any separator, any line ends, quotes left open, cells over many lines, several character sets. */

export interface CsvRow {
  /** Number of the row in the file, the headings being row 1 when there are any. */
  row: number
  cells: string[]
  /** Why the row could not be read as it stands; its cells are what could be read. */
  malformed?: 'quote_not_closed' | 'cell_too_long' | 'too_many_cells'
}

/** A cell with more characters than this is cut; the row says so. */
export const MOST_IN_CELL = 100_000
const MOST_CELLS = 5_000

/** Text of a file: by its byte order mark, else UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array): { text: string; charset: string } {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8' }
  if (a === 0xff && b === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), charset: 'utf-16le' }
  if (a === 0xfe && b === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), charset: 'utf-16be' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252' }
  }
}

/** The separator that the first lines use most evenly outside quotes. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  let best = ','
  let most = 0
  for (const separator of [',', ';', '\t', '|']) {
    const counts: number[] = []
    let quoted = false
    let count = 0
    for (const char of head) {
      if (char === '"') quoted = !quoted
      else if (!quoted && char === separator) count++
      else if (!quoted && char === '\n') {
        counts.push(count)
        count = 0
        if (counts.length === 20) break
      }
    }
    if (count > 0 && counts.length === 0) counts.push(count)
    if (counts.length === 0) continue
    // A separator that stands in every line the same number of times is one; commas in prose are not.
    const least = Math.min(...counts)
    const even = counts.filter((one) => one === counts[0]).length / counts.length
    const worth = counts[0]! * even + least
    if (worth > most) {
      most = worth
      best = separator
    }
  }
  return best
}

/** Every row of a CSV text, in order; an empty line is a row of one empty cell. */
export function* csvRows(text: string, separator = separatorOf(text)): Generator<CsvRow> {
  const sep = separator.charCodeAt(0)
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let row = 0
  // A first line `sep=;` is a message to spreadsheets.
  const told = /^sep=(.)\r?\n/.exec(text.slice(at, at + 8))
  if (told) {
    yield* csvRows(text.slice(at + told[0].length), told[1])
    return
  }
  while (at < text.length) {
    row++
    const cells: string[] = []
    let malformed: CsvRow['malformed']
    for (;;) {
      let value = ''
      if (text.charCodeAt(at) === 34) {
        const closed = closing(text, at + 1)
        if (closed < 0) {
          malformed = 'quote_not_closed'
          const end = plainEnd(text, at, sep)
          value = text.slice(at + 1, end)
          at = end
        } else {
          value = text.slice(at + 1, closed).replaceAll('""', '"')
          // What follows a closing quote up to the separator belongs to the cell: "Acme" Ltd
          const end = plainEnd(text, closed + 1, sep)
          if (end > closed + 1) value += text.slice(closed + 1, end)
          at = end
        }
      } else {
        const end = plainEnd(text, at, sep)
        value = text.slice(at, end)
        at = end
      }
      if (value.length > MOST_IN_CELL) {
        value = value.slice(0, MOST_IN_CELL)
        malformed ??= 'cell_too_long'
      }
      if (cells.length < MOST_CELLS) cells.push(value)
      else malformed ??= 'too_many_cells'
      if (text.charCodeAt(at) !== sep || at >= text.length) break
      at++
    }
    if (text.charCodeAt(at) === 13) at++
    if (text.charCodeAt(at) === 10) at++
    yield malformed ? { row, cells, malformed } : { row, cells }
  }
}

/** Where a quoted cell closes; -1 when it does not within a reasonable length, so that one quote cannot swallow the file. */
function closing(text: string, from: number): number {
  const limit = Math.min(text.length, from + MOST_IN_CELL * 2)
  for (let at = text.indexOf('"', from); at >= 0 && at < limit; at = text.indexOf('"', at)) {
    if (text.charCodeAt(at + 1) !== 34) return at
    at += 2
  }
  return -1
}

function plainEnd(text: string, from: number, sep: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === sep || code === 10 || code === 13) break
  }
  return at
}
