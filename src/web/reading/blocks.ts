/** The paragraphs, lists and headings of a plain text, as stretches of it: nothing is changed, only laid out. */

export type BlockKind = 'paragraph' | 'lines' | 'item' | 'heading'

/** A stretch `[start, end)` in UTF-16 units. `lines` keeps its line breaks, as an address or a verse does. */
export interface Block {
  kind: BlockKind
  start: number
  end: number
}

interface Line {
  start: number
  end: number
  text: string
}

// "- ", "• ", "3. ", "b) ", "(iv) " open an item.
const itemMark = /^\s*(?:[-–—•*·‣▪◦]|\d{1,3}[.)]|\(?[a-zivx]{1,4}\))\s+\S/
const markdownHeading = /^#{1,6}\s+\S/
const longestHeading = 90

/** Cuts a text into blocks: at empty lines, at list items, and at each line where lines are whole paragraphs. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const wrapped = isHardWrapped(lines)
  const blocks: Block[] = []
  for (const run of runsOf(lines)) blocks.push(...blocksOfRun(run, wrapped))
  return blocks.map((block, place) => asHeading(block, blocks[place + 1], text))
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index
    lines.push({ start, end: start + match[0].length, text: match[0] })
  }
  return lines
}

/** Lines that follow each other without an empty line between them. */
function runsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  let last: Line | undefined
  for (const line of lines) {
    if (line.text.trim() === '') {
      last = undefined
      continue
    }
    if (last && line.start === last.end + 1) runs.at(-1)!.push(line)
    else runs.push([line])
    last = line
  }
  return runs
}

/** Whether somebody's program broke the lines at a width: most lines that another follows are about as long. */
function isHardWrapped(lines: Line[]): boolean {
  const followed = lines.filter(
    (line, place) => lines[place + 1]?.start === line.end + 1 && line.text.trim() !== '',
  )
  const full = followed.filter((line) => line.text.length >= 55 && line.text.length <= 100)
  return followed.length >= 4 && full.length >= 0.6 * followed.length
}

function blocksOfRun(run: Line[], wrapped: boolean): Block[] {
  const paragraphs = !wrapped && run.some((line) => line.text.length > 120)
  const blocks: Block[] = []
  for (const line of run) {
    const previous = blocks.at(-1)
    const item = itemMark.test(line.text)
    const apart = item || paragraphs || markdownHeading.test(line.text)
    // Under an item, an indented line goes on with it.
    if (previous && !apart && (previous.kind !== 'item' || wrapped || /^\s/.test(line.text)))
      previous.end = line.end
    else
      blocks.push({
        kind: item ? 'item' : wrapped || paragraphs ? 'paragraph' : 'lines',
        start: line.start,
        end: line.end,
      })
  }
  return blocks
}

/** A short line that ends no sentence and stands before a longer block reads as a heading. */
function asHeading(block: Block, next: Block | undefined, text: string): Block {
  const words = text.slice(block.start, block.end)
  if (block.kind === 'item' || words.includes('\n')) return block
  if (markdownHeading.test(words)) return { ...block, kind: 'heading' }
  const short = words.length <= longestHeading && !/[.,;:!?…»”"’)]\s*$/.test(words)
  const opens = next !== undefined && next.end - next.start > 2 * words.length && next.kind !== 'item'
  return short && opens ? { ...block, kind: 'heading' } : block
}

/** Most blocks of a slice, where a list does not go on. */
const sliceLength = 12

/** Blocks in slices, each laid out by itself: a list is parted only where it is several slices long. */
export function slicesOf(blocks: Block[]): Block[][] {
  const slices: Block[][] = []
  for (const block of blocks) {
    const slice = slices.at(-1)
    const goesOn = block.kind === 'item' && slice?.at(-1)?.kind === 'item'
    if (slice && slice.length < (goesOn ? 4 * sliceLength : sliceLength)) slice.push(block)
    else slices.push([block])
  }
  return slices
}
