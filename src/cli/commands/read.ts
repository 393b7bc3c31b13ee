/** `answerable read PATH...`: what the files say, printed, with nothing kept. */

import type { Explanation } from '../../find/explain.ts'
import { type FindingLine, findingLines, type PersonLine } from '../../publish/jsonl.ts'
import { eventsOf } from '../../publish/plover.ts'
import type { ReadDocument } from '../../record/contract.ts'
import type { Call } from '../call.ts'
import { countSources } from '../count.ts'
import { setExplained } from '../explained.ts'
import { gist, slotFields, whatSaid, whoToWhom } from '../findings.ts'
import { tellProblem } from '../main.ts'
import { csvLines, json, paperOf } from '../print.ts'
import { inOrder, type Outcome, placed, readerFor } from '../reading.ts'
import { type Paper, setHeading, setParagraph, setTable } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const { io, rooms, locale } = call
  const reader = await readerFor(call, countSources(call.operands, io.cwd))
  const printer = printerFor(call)
  let failed = false
  try {
    const outcomes = inOrder(
      rooms.gather(
        call.operands.map((path) => placed(path, io.cwd)),
        { stdin: io.stdin },
      ),
      reader.atOnce,
      async (item) =>
        'code' in item ? ({ documents: [], problems: [item] } satisfies Outcome) : reader.read(item),
    )
    for await (const { documents, problems } of outcomes) {
      for (const problem of problems) tellProblem(io, problem, locale)
      failed ||= problems.length > 0
      for (const read of documents) await printer.document(read)
    }
    printer.end()
  } finally {
    await reader.end()
  }
  return failed ? 1 : 0
}

interface Printer {
  document(read: ReadDocument): void | Promise<void>
  end(): void
}

type Line = (FindingLine | PersonLine) & { explanation?: Explanation }

function printerFor(call: Call): Printer {
  const { io } = call
  const write = (text: string) => void io.stdout.write(text)
  const format = call.text('format') ?? 'table'
  const all: Line[] = []
  if (format === 'plover') {
    return {
      document: async (read) => {
        const { eventsIn } = await import('../../find/events/index.ts')
        write(`${json(eventsOf(read, eventsIn(read.document)))}\n`)
      },
      end: () => {},
    }
  }
  if (format === 'table' && call.flag('explain'))
    return { document: async (read) => write(await explainedPage(call, read, paperOf(call))), end: () => {} }
  if (format === 'jsonl') {
    return {
      document: async (read) => write((await linesOf(call, read)).map((line) => `${json(line)}\n`).join('')),
      end: () => {},
    }
  }
  if (format === 'table') return { document: (read) => write(page(call, read, paperOf(call))), end: () => {} }
  return {
    document: async (read) => void all.push(...(await linesOf(call, read))),
    end: () =>
      write(
        format === 'json'
          ? `${json(all, 2)}\n`
          : [...csvLines({ rows: all, fields }, call.flag('bom'))].join(''),
      ),
  }
}

/** The lines of a document, each finding with its explanation where that was asked for. */
async function linesOf(call: Call, read: ReadDocument): Promise<Line[]> {
  const lines = findingLines(read)
  if (!call.flag('explain')) return lines
  const { explain } = await import('../../find/explain.ts')
  const findings = lines.filter((line) => line.kind !== 'person')
  const reasons = explain(read.document, findings)
  return lines.map((line, i) => (line.kind === 'person' ? line : { ...line, explanation: reasons[i]! }))
}

/** One document's findings in the order of its text, each with what made it. */
async function explainedPage(call: Call, read: ReadDocument, paper: Paper): Promise<string> {
  const { explain } = await import('../../find/explain.ts')
  const findings = findingLines(read).filter((line) => line.kind !== 'person')
  const reasons = explain(read.document, findings)
  const { title, name } = read.document
  return [
    setHeading(title ? `${title} (${name})` : name, paper),
    ...(findings.length === 0 ? [setParagraph(call.say.nothing.findings, paper)] : []),
    ...findings.map((finding, i) => setExplained(finding, reasons[i]!, call, paper)),
  ].join('\n')
}

const cell = (name: string) => (line: Line) =>
  (line as unknown as Record<string, string | number | null>)[name] ?? null
const fields = {
  ...Object.fromEntries(
    ['document', 'kind', 'start', 'end', 'quote', 'name'].map((name) => [name, cell(name)]),
  ),
  mentions: (line: Line) =>
    'mentions' in line ? line.mentions.map((span) => span.join('-')).join(' ') : null,
  voice: cell('voice'),
  ...(slotFields() as unknown as Record<string, (line: Line) => string | null>),
  confidence: cell('confidence'),
  rule: cell('rule'),
}

/** One document's page: what it says, then whom it names. */
function page(call: Call, { document, findings, named }: ReadDocument, paper: Paper): string {
  const { say } = call
  const people = named.filter(({ kind }) => kind === 'person')
  const rows = [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => [
      say.kinds[finding.kind],
      whoToWhom(finding, call) || gist(finding, call),
      whatSaid(finding, call),
      { text: `${finding.start}–${finding.end}`, style: 'dim' as const },
    ])
  const title = document.title ? `${document.title} (${document.name})` : document.name
  return [
    setHeading(title, paper),
    rows.length === 0
      ? setParagraph(say.nothing.findings, paper)
      : setTable(
          [
            { heading: say.columns.kind },
            { heading: say.columns.who, least: 18, most: 34 },
            { heading: say.columns.what, least: 30 },
            { heading: say.columns.where, least: 9 },
          ],
          rows,
          paper,
        ),
    ...(people.length > 0
      ? [
          setTable(
            [
              { heading: say.columns.name, most: 40 },
              { heading: say.columns.role, least: 16 },
              { heading: say.columns.mentions, right: true },
            ],
            people.map(({ name, role, mentions }) => [name, role ?? '', String(mentions.length)]),
            paper,
          ),
        ]
      : []),
    '',
  ].join('\n')
}
