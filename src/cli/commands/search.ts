/** `answerable search QUERY`: passages that hold the words, with the words marked and what was found there. */
import { sayDay } from '../../../messages/dates.ts'
import type { FindingKind } from '../../model.ts'
import { Problem } from '../../problem.ts'
import type { OpenRecord, SavedSearch, SearchAnswer, SearchHit, SearchQuery } from '../../record/contract.ts'
import { type Call, decider, withRecord } from '../call.ts'
import { print } from '../print.ts'
import { type Paper, setParagraph } from '../table.ts'
import { clean, isolate, slicePoints, wrap } from '../text.ts'

export async function run(call: Call): Promise<number> {
  const [saved, save] = [call.text('saved'), call.text('save')]
  if (call.operands.length === 0 && saved === undefined)
    throw new Problem('operand_missing', { command: 'search', operand: 'text' })
  return withRecord(call, save === undefined ? 'ask' : 'write', async (record) => {
    const asked = { ...(saved === undefined ? {} : await savedQuery(record, saved)), ...query(call) }
    if (save !== undefined) await record.saveSearch(save, asked, decider(call))
    const answer = await record.search({ ...asked, ...paging(call) })
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
      page: (paper) => searchPage(call, answer, paper) + facetLines(call, answer, paper),
    })
    return 0
  })
}

async function savedQuery(record: OpenRecord, name: string): Promise<SavedSearch['query']> {
  const saved = (await record.savedSearches()).find((one) => one.name === name)
  if (!saved) throw new Problem('search_not_saved', { name })
  return saved.query
}

/** What the call looks for; of a search that is kept, what it does not say again. */
function query(call: Call): SavedSearch['query'] {
  const given = {
    text: call.operands.join(' ') || undefined,
    kind: call.text('kind'),
    body: call.text('body'),
    person: call.text('person'),
    language: call.text('language'),
    publisher: call.text('publisher'),
    from: call.text('from'),
    to: call.text('until'),
    asOf: call.text('as-of'),
    order: call.text('order'),
  }
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as unknown as SavedSearch['query']
}

function paging(call: Call): Pick<SearchQuery, 'limit' | 'offset' | 'facets'> {
  return {
    limit: call.number('limit') ?? 20,
    offset: call.number('offset') ?? 0,
    facets: call.flag('counts'),
  }
}

/** Values shown of each kind. */
const VALUES = 8

/** Counts to narrow by, a line for each kind that has more than one value. */
function facetLines({ say }: Call, { facets }: SearchAnswer, paper: Paper): string {
  if (!facets) return ''
  const kinds = facets.kinds.map((one) => ({ ...one, name: say.kinds[one.value as FindingKind] }))
  const lists = { ...facets, kinds }
  const lines = (Object.keys(say.facets) as (keyof typeof say.facets)[]).flatMap((kind) => {
    const values = lists[kind].slice(0, VALUES).map(({ name, passages }) => `${clean(name)} (${passages})`)
    return values.length > 0 ? [`${say.facets[kind]}: ${values.join(', ')}`] : []
  })
  return `\n${lines.map((line) => setParagraph(line, paper)).join('')}`
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
    setParagraph(say.searchCount(answer.total, answer.documents, answer.hits.length, answer.more), paper),
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
