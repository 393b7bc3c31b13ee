/** `answerable search QUERY`: passages that hold the words, with the words marked and what was found there. */
import { sayDay } from '../../../messages/dates.ts'
import type { FindingKind } from '../../model.ts'
import type { SearchAnswer, SearchHit, SearchQuery } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { type Paper, setParagraph } from '../table.ts'
import { clean, isolate, slicePoints, wrap } from '../text.ts'

export async function run(call: Call): Promise<number> {
  return withRecord(call, 'ask', async (record) => {
    const answer = await record.search(query(call))
    print(call, {
      rows: answer.hits,
      whole: answer,
      fields: {
        document: (h) => h.summary.name,
        title: (h) => h.summary.title,
        publisher: (h) => h.summary.publisher,
        published: (h) => h.summary.published,
        start: (h) => h.start,
        end: (h) => h.end,
        quote: (h) => h.quote,
        findings: (h) => h.findings.map(({ kind }) => kind).join(' | '),
      },
      page: (paper) => searchPage(call, answer, paper),
    })
    return 0
  })
}

function query(call: Call): SearchQuery {
  const given = {
    language: call.text('language'),
    publisher: call.text('publisher'),
    from: call.text('from'),
  }
  const kind = call.text('kind') as FindingKind | undefined
  const [to, limit, offset] = [call.text('until'), call.number('limit'), call.number('offset')]
  return {
    text: call.operands.join(' '),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(kind ? { kind } : {}),
    ...(to ? { to } : {}),
    limit: limit ?? 20,
    ...(offset ? { offset } : {}),
  }
}

function searchPage(call: Call, answer: SearchAnswer, paper: Paper): string {
  const { say, locale } = call
  if (answer.hits.length === 0) return setParagraph(say.nothing.search, paper)
  const hits = answer.hits.map((hit) => {
    const { summary, findings } = hit
    const day = sayDay(summary.published, locale) || say.noDate
    const kinds = [...new Set(findings.map(({ kind }) => say.kinds[kind]))]
    const where = [day, summary.publisher, summary.title ?? summary.name, kinds.join(', ')]
      .filter(Boolean)
      .join(' · ')
    return setParagraph(where, paper, 0, 'dim') + markedLines(hit, paper)
  })
  return [
    ...hits,
    setParagraph(say.searchCount(answer.total, answer.documents, answer.hits.length), paper),
  ].join('\n')
}

/** Stand for the start and end of a match while lines are broken; no cleaned text holds them. */
const OPEN = '\u0001'
const CLOSE = '\u0002'

/** The passage with its matches bold on a terminal, between brackets elsewhere. */
function markedLines({ quote, marks }: SearchHit, paper: Paper): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue
    pieces.push(clean(slicePoints(quote, at, start)), OPEN, clean(slicePoints(quote, start, end)), CLOSE)
    at = end
  }
  pieces.push(clean(slicePoints(quote, at, quote.length)))
  const [on, off] = paper.styled ? ['\u001b[1;4m', '\u001b[22;24m'] : ['[', ']']
  let inside = false
  const lines = wrap(pieces.join('').trim(), paper.width - 2).map((line) => {
    const opened = inside ? on + line : line
    inside = line.lastIndexOf(OPEN) > line.lastIndexOf(CLOSE) || (inside && !line.includes(CLOSE))
    const shown = (inside && paper.styled ? opened + off : opened).replaceAll(OPEN, on).replaceAll(CLOSE, off)
    return `  ${paper.terminal ? isolate(shown) : shown}`
  })
  return `${lines.join('\n')}\n`
}
