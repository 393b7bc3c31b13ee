/** A brief in Markdown with footnotes. */
import type { Brief, Line } from './brief.ts'
import { noteText } from './brief.ts'

export function briefMarkdown(brief: Brief): string {
  const blocks = [
    `# ${plain(brief.title)}`,
    brief.subtitle.map((text) => `**${plain(text)}**`).join('  \n'),
    ...brief.opening.map(plain),
    ...brief.sections.flatMap((section) => [
      `## ${plain(section.heading)}`,
      ...(section.empty ? [plain(section.empty)] : []),
      ...blocksOf(section.items, brief),
    ]),
    `*${plain(brief.closing)}*`,
    `## ${plain(brief.notesHeading)}`,
    ...brief.notes.map((note) => `[^${note.number}]: ${plain(noteText(note))}`),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Lines that stand alone make one list; those with a heading make a list under it. */
function blocksOf(items: Brief['sections'][number]['items'], brief: Brief): string[] {
  const blocks: string[] = []
  let list: string[] = []
  const flush = () => {
    if (list.length > 0) blocks.push(list.join('\n'))
    list = []
  }
  for (const { heading, lines } of items) {
    if (heading !== null) {
      flush()
      blocks.push(`### ${plain(heading)}`)
    }
    list.push(...lines.map((line) => `- ${lineText(line, brief)}`))
    if (heading !== null) flush()
  }
  flush()
  return blocks
}

function lineText(line: Line, brief: Brief): string {
  const said = plain(line.lead) + plain(line.quote ?? '')
  const mark = line.proposed ? ` *(${brief.proposed})*` : ''
  return `${said}${line.notes.map((n) => `[^${n}]`).join('')}${mark}`
}

/** Text that Markdown reads as text: no markup, no HTML, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
}
