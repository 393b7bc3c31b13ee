/** `answerable export FORMAT`: all findings on record, for other programs. */
import { eventsOf } from '../../publish/plover.ts'
import type { KeptDocument, KeptFinding } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { findingFields } from '../findings.ts'
import { writeWhole } from '../output.ts'
import { pagesOf } from '../pages.ts'
import { csvLines, json } from '../print.ts'

export async function run(call: Call): Promise<number> {
  const [format] = call.operands
  const file = call.text('output')
  return withRecord(call, 'ask', async (record) => {
    const kept: string[] = []
    const write = (text: string) => (file ? kept.push(text) : call.io.stdout.write(text))
    let findings = 0
    if (format === 'csv')
      for (const line of csvLines({ rows: [], fields: findingFields }, call.flag('bom'))) write(line)
    for await (const document of pagesOf(record)) {
      findings += document.kept.length
      for (const line of linesOf(document, format!)) write(line)
    }
    if (file) {
      const path = writeWhole(file, call.io.cwd, new TextEncoder().encode(kept.join('')))
      call.io.stdout.write(`${call.say.exported(path, findings)}\n`)
    }
    return 0
  })
}

function linesOf(kept: KeptDocument, format: string): string[] {
  if (format === 'csv') return [...csvLines({ rows: kept.kept, fields: findingFields })].slice(1)
  if (format === 'plover') {
    const { document, named } = kept
    return [`${json(eventsOf({ document, named, findings: kept.kept }))}\n`]
  }
  return kept.kept.map((finding) => `${json(exported(finding))}\n`)
}

/** A finding with the facts of its document beside it. */
function exported({ document, ...finding }: KeptFinding): unknown {
  const { name, title, publisher, published, url } = document
  return { document: name, ...finding, source: { id: document.id, title, publisher, published, url } }
}
