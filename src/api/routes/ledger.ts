/** The ledger: entries as they were written, and the decisions that people add to it. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../problem.ts'
import type { Decision, Entry } from '../../record/contract.ts'
import { nameKey } from '../../record/identity.ts'
import { change, filter, paged, question, type Routes } from '../call.ts'
import { onlyThisMachine } from '../guard.ts'
import { decision, documentSummary, entryLine, lostFinding } from '../shapes.ts'

const decidedLine = entryLine.omit({ about: true })
const wholeEntry = decidedLine.omit({ subject: true, name: true, why: true }).extend({ body: z.unknown() })

export const ledgerRoutes: Routes = (app, served) => {
  const { record, author, now } = served
  /** Asked of the record as whoever asks may see it: what is not for them is about nothing. */
  const lines = async (entries: Entry[]) => {
    const own = entries.map(line)
    const subjects = await record.subjects(own.flatMap(({ subject }) => subject ?? []))
    const known = new Map(subjects.map((one) => [one.id, one]))
    return own.map((one) => ({ ...one, about: known.get(one.subject ?? '') ?? null }))
  }
  const history = question(
    '/api/history',
    'Entries of the record, the latest first; all of them, or those about one thing',
    z.object({ total: z.number().int(), entries: z.array(entryLine) }),
    { query: z.object({ about: filter, ...paged }) },
  )
  app.openapi(history, async (c) => {
    const { about, limit, offset } = c.req.valid('query')
    if (about !== undefined) {
      const entries = (await record.history(about)).toReversed()
      return c.json(
        { total: entries.length, entries: await lines(entries.slice(offset, offset + limit)) },
        200,
      )
    }
    const total = await record.countEntries()
    const last = Math.max(0, total - offset)
    const first = Math.max(0, last - limit)
    const entries = last > first ? await record.entries(first, last - first) : []
    return c.json({ total, entries: await lines(entries.toReversed()) }, 200)
  })

  const lost = question(
    '/api/lost',
    'Findings that people decided and whose passages are gone from the text that stands now',
    z.object({ lost: z.array(lostFinding) }),
  )
  app.openapi(lost, async (c) => c.json({ lost: await record.lost() }, 200))

  const entry = question('/api/history/{sequence}', 'One entry with its body', wholeEntry, {
    params: z.object({ sequence: z.coerce.number().int().min(0) }),
  })
  app.openapi(entry, async (c) => {
    const { sequence } = c.req.valid('param')
    const [found] = await record.entries(sequence - 1, 1)
    if (found?.sequence !== sequence) throw new Problem('not_on_record', { what: String(sequence) })
    return c.json(found as z.infer<typeof wholeEntry>, 200)
  })

  app.openapi(change('/api/decisions', 'Record what a person decided', decision, decidedLine), async (c) => {
    const decided = c.req.valid('json') as Decision
    const by = { author, time: now().toISOString() }
    return c.json(line(await record.decide(decided, by)), 200)
  })

  const together = change(
    '/api/decisions/together',
    'Record several decisions in one step: all of them, in order, or none',
    z.object({ decisions: z.array(decision).min(1).max(1000) }),
    z.object({ entries: z.array(decidedLine) }),
  )
  app.openapi(together, async (c) => {
    const decisions = c.req.valid('json').decisions as Decision[]
    const entries = await record.decideAll(decisions, { author, time: now().toISOString() })
    return c.json({ entries: entries.map(line) }, 200)
  })
  expungingRoutes(app, served)
}

/** Taking out of the record: what would go, then the same with its name typed again. */
const expungingRoutes: Routes = (app, { record, author, now }) => {
  const what = z.enum(['document', 'person'])
  const id = z.string().min(1).max(500)
  const why = z.string().trim().min(1).max(2000)
  const gone = z.object({ what, id, name: z.string() })
  const counted = { entries: z.number().int(), decisions: z.number().int() }
  app.use('/api/expunge', onlyThisMachine)
  app.use('/api/expunge/*', onlyThisMachine)
  const would = change(
    '/api/expunge/would',
    'What would be gone if this were expunged; only for callers on this machine',
    z.object({ what, id }),
    gone.extend({ ...counted, documents: z.array(documentSummary) }),
  )
  app.openapi(would, async (c) => c.json(await record.wouldExpunge(c.req.valid('json')), 200))

  const look = question(
    '/api/expunge',
    'What would be gone if this were expunged; only for callers on this machine',
    gone.extend({ ...counted, documents: z.array(documentSummary) }),
    { query: z.object({ what, id }) },
  )
  app.openapi(look, async (c) => c.json(await record.wouldExpunge(c.req.valid('query')), 200))

  const expunge = change(
    '/api/expunge',
    'Take a document or a person’s data out of the record for good; `name` confirms it. Only for callers on this machine',
    z.object({ what, id, why, name: z.string().min(1).max(500) }),
    decidedLine,
  )
  app.openapi(expunge, async (c) => {
    const { name, ...request } = c.req.valid('json')
    const found = await record.wouldExpunge(request)
    if (nameKey(found.name) !== nameKey(name)) throw new Problem('expunge_unconfirmed', {})
    const by = { author, time: now().toISOString() }
    return c.json(line(await record.expunge({ ...request, id: found.id }, by)), 200)
  })
}

/** An entry without its body, which may hold a whole document, but with what it is about. */
function line(entry: Entry): z.infer<typeof decidedLine> {
  const { sequence, time, author, kind, hash, previous } = entry
  const body = fieldsOf(entry.body)
  const name = body.name ?? fieldsOf(body.document).name ?? fieldsOf(body.file).name
  return {
    sequence,
    time,
    author,
    kind,
    subject: subjectOf(body),
    name: typeof name === 'string' ? name : null,
    why: typeof body.why === 'string' ? body.why : null,
    hash,
    previous,
  }
}

function subjectOf(body: Record<string, unknown>): string | null {
  for (const name of ['finding', 'ask', 'document', 'entity', 'keep', 'original', 'screening']) {
    const value = body[name]
    if (typeof value === 'string') return value
    const id = fieldsOf(value).id
    if (typeof id === 'string') return id
  }
  return null
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
