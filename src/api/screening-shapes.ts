/** The shapes of screenings: rows held against lists, with the lists' own words and people's decisions; and who of the record may be one. */
import { z } from '@hono/zod-openapi'
import type { ReasonCode } from '../names/index.ts'
import type { KeptList, Screening, ScreeningSummary, Suggestion } from '../record/contract.ts'
import { type Describes, entitySummary } from './shapes.ts'

const count = z.number().int().min(0)
const text = z.string().nullable()
const decided = z.enum(['same', 'not_same', 'unsure'])
const format = z.enum([
  'eu-xml',
  'eu-csv',
  'eu-journal-csv',
  'ofac-xml',
  'ofac-csv',
  'uk-xml',
  'uk-csv',
  'un-xml',
  'cbp-csv',
  'uflpa-html',
  'opensanctions-csv',
  'ftm-json',
  'csv',
])

export const keptList = z
  .object({
    list: z.string(),
    name: z.string(),
    format,
    sha256: z.string(),
    size: count,
    entries: count,
    names: count,
    rejected: count,
    time: z.string(),
  })
  .openapi('KeptList')

const cell = z.string().max(200_000)

/** Which columns of a table say what. */
export const screenedColumns = z.object({
  name: z.array(cell).max(100),
  id: cell.exactOptional(),
  country: cell.exactOptional(),
})

export const seenTable = z
  .object({
    headings: z.array(z.string()),
    columns: screenedColumns,
    rows: count,
    first: z.array(z.array(z.string())),
    malformed: z.object({ count, rows: z.array(count) }),
    /** Whether a table with these headings was screened by these columns before. */
    isRemembered: z.boolean(),
  })
  .openapi('SeenTable')

const summary = {
  id: z.string(),
  time: z.string(),
  author: z.string(),
  file: z.object({ name: z.string(), sha256: z.string() }),
  columns: screenedColumns,
  lists: z.array(keptList),
  least: z.number(),
  engine: z.string(),
  rows: count,
  matched: count,
  unmatched: count,
  unnamed: count,
  malformed: count,
  candidates: count,
  decided: z.object({ same: count, not_same: count, unsure: count, open: count }),
}
export const screeningSummary = z.object(summary).openapi('ScreeningSummary')

const listEntry = z.object({
  id: z.string(),
  byPlace: z.literal(true).exactOptional(),
  kind: z.enum(['person', 'organisation']).optional(),
  names: z.array(z.string()),
  country: text,
  programme: text,
  listed: text,
})
export const listing = z
  .object({
    list: z.string(),
    listName: z.string(),
    sha256: z.string(),
    kept: text,
    isLatest: z.boolean(),
    entry: listEntry,
    name: z.string(),
    screening: z.string(),
    row: count,
    author: z.string(),
    time: z.string(),
    why: text,
    stands: z.boolean(),
  })
  .openapi('Listing')

const reasonCode = z.custom<ReasonCode>((code) => typeof code === 'string').openapi({ type: 'string' })
const reasons = z.array(
  z.object({ code: reasonCode, details: z.record(z.string(), z.union([z.string(), z.number()])) }),
)
const candidate = z.object({
  list: z.string(),
  listName: z.string(),
  entry: listEntry,
  matched: z.string(),
  score: z.number(),
  reasons,
  asked: z.enum(['new', 'entry_changed', 'row_changed']).nullable(),
  decision: z
    .object({
      decision: decided,
      author: z.string(),
      time: z.string(),
      why: text,
      sha256: z.string(),
      before: listEntry.nullable(),
      sequence: count,
    })
    .nullable(),
})
const row = {
  row: count,
  name: z.string(),
  id: text,
  country: text,
  malformed: z.boolean(),
}
export const screening = z
  .object({
    ...summary,
    total: count,
    page: z.array(z.object({ ...row, candidates: z.array(candidate) })),
  })
  .openapi('Screening')

/** What is sent to decide about a candidate of a screening, which is in the address. */
export const candidateDecision = z
  .object({
    row: count,
    list: z.string().min(1).max(500),
    entry: z.string().min(1).max(2000),
    decision: decided,
    why: z.string().max(2000).optional(),
  })
  .openapi('CandidateDecision')

export const suggestion = z
  .object({
    one: entitySummary,
    other: entitySummary,
    score: z.number(),
    names: z.tuple([z.string(), z.string()]),
    reasons,
  })
  .openapi('Suggestion')

const described: [
  Describes<typeof keptList, KeptList>,
  Describes<typeof screeningSummary, ScreeningSummary>,
  Describes<typeof screening, Screening>,
  Describes<typeof suggestion, Suggestion>,
] = [true, true, true, true]
void described
