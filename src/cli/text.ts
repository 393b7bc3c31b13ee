/** Words on a terminal: how wide they stand, where they may break, and nothing in them that a terminal would obey. */

/** Ranges of East Asian wide and fullwidth characters and emoji (Unicode 16, EastAsianWidth W and F), merged. */
const WIDE: [number, number][] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1b000, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** Controls, and the marks that reorder what follows them on a line. Line breaks count: a cell is one paragraph. */
const OBEYED = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Columns that one character takes. */
function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300) return code === 0xad ? 0 : 1
  if (NO_WIDTH.test(character)) return 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/** A text on one line with nothing that a terminal obeys: white space becomes a space, other controls are shown. */
export function clean(text: string): string {
  return text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ').replace(OBEYED, (control) => {
    const code = control.codePointAt(0)!
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`
  })
}

/** Keeps a line with right-to-left words from reordering its neighbours: FSI ... PDI around it. */
export function isolate(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line
}

/** Breaks a clean text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/(?<=[ \u3000])|(?=[\u3040-\u30ff\u3400-\u9fff])/u)) {
    for (const piece of pieces(word, width)) {
      const size = displayWidth(piece.trimEnd())
      if (used + size > width) {
        // Blanks alone make no line, and give way to the word behind them.
        if (line.trim() !== '') lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      line += piece
      used += displayWidth(piece)
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** A word as it is, or cut where it is wider than the line. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word.trimEnd()) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const size = widthOfCharacter(character)
    if (used + size > width && piece !== '') {
      cut.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  cut.push(piece)
  return cut
}

/** A line filled with spaces to `width` columns. */
export function pad(line: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(line)))
  return right ? space + line : line + space
}

/** A text cut to `width` columns, the cut shown. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `${pieces(text, width - 1)[0]!.trimEnd()}…`
}

/** Part of a text between two offsets in code points, as all offsets of documents are. */
export function slicePoints(text: string, start: number, end: number): string {
  let at = 0
  let from = 0
  let index = 0
  while (index < text.length && at < end) {
    if (at === start) from = index
    index += text.codePointAt(index)! > 0xffff ? 2 : 1
    at++
  }
  return start >= at && start !== 0 ? '' : text.slice(from, index)
}
