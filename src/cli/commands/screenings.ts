/** `answerable screenings [SCREENING]`: those that are kept, or one with each candidate beside the list's words and the decision. */
import { screening as en } from '../../../messages/en/names.ts'
import { screening as fr } from '../../../messages/fr/names.ts'
import { tellReason } from '../../names/index.ts'
import type {
  KeptCandidate,
  KeptRow,
  OpenRecord,
  Screening,
  ScreeningSummary,
} from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { screeningId } from '../identifiers.ts'
import { print } from '../print.ts'
import { type Row, setHeading, setParagraph, setTable } from '../table.ts'

export async function run(call: Call): Promise<number> {
  const say = call.locale === 'fr' ? fr : en
  const [written] = call.operands
  return withRecord(call, 'ask', async (record) => {
    if (written === undefined) listAll(call, await record.screenings(), say)
    else await showOne(call, record, await screeningId(record, written), say)
    return 0
  })
}

function listAll(call: Call, screenings: ScreeningSummary[], say: typeof en): void {
  const { screeningColumns: heading } = say
  print(call, {
    rows: screenings,
    fields: {
      id: ({ id }) => id,
      table: ({ file }) => file.name,
      time: ({ time }) => time,
      author: ({ author }) => author,
      lists: ({ lists }) => lists.map(({ name }) => name).join('; '),
      rows: ({ rows }) => rows,
      open: ({ decided }) => decided.open,
      note: () => say.noClearance,
    },
    page: (paper) =>
      screenings.length === 0
        ? setParagraph(say.noScreenings, paper)
        : setTable(
            [
              { heading: heading.id },
              { heading: heading.file, least: 12, most: 30 },
              { heading: heading.time },
              { heading: heading.author, most: 20 },
              { heading: heading.lists, least: 12, most: 40 },
              { heading: heading.rows, right: true },
              { heading: heading.open, right: true },
            ],
            screenings.map(({ id, file, time, author, lists, rows, decided }) => [
              id,
              file.name,
              time.slice(0, 10),
              author,
              lists.map(({ name }) => name).join(', '),
              String(rows),
              String(decided.open),
            ]),
            paper,
          ) + setParagraph(say.noClearance, paper),
  })
}

const PAGE = 500

interface Line {
  row: KeptRow
  candidate: KeptCandidate | null
}

async function showOne(call: Call, record: OpenRecord, id: string, say: typeof en): Promise<void> {
  const format = call.text('format') ?? 'table'
  // A table for people leaves out rows that have nothing to look at; a file for programs leaves out none.
  const only = call.flag('open') ? 'open' : format === 'table' ? 'candidates' : undefined
  const rows: KeptRow[] = []
  let whole: Screening
  do {
    whole = (await record.screening(id, { ...(only ? { only } : {}), limit: PAGE, offset: rows.length }))!
    rows.push(...whole.page)
  } while (whole.page.length === PAGE)
  const lines = rows.flatMap((row): Line[] =>
    row.candidates.length === 0
      ? [{ row, candidate: null }]
      : row.candidates.map((candidate) => ({ row, candidate })),
  )
  print(call, {
    rows: lines.map((line) => flat(line, call, say)),
    fields: Object.fromEntries(fields.map((field) => [field, (row: Flat) => row[field]])),
    page: (paper) =>
      setHeading(`${whole.file.name} · ${whole.time.slice(0, 10)} · ${whole.id}`, paper) +
      (lines.length === 0
        ? setParagraph(say.noneOpen, paper)
        : setTable(
            columnsOf(say),
            lines.map((line) => rowOf(line, call, say)),
            paper,
          )) +
      setParagraph(`${say.summary(countsOf(whole))} ${say.counts(whole.decided)} ${say.noClearance}`, paper),
  })
}

const countsOf = ({ rows, matched, unmatched, unnamed }: Screening) => ({ rows, matched, unmatched, unnamed })

const fields = [
  'row',
  'name',
  'list',
  'entry',
  'names',
  'country',
  'programme',
  'listed',
  'matched',
  'score',
  'reasons',
  'asked',
  'decision',
  'author',
  'time',
  'why',
  'sha256',
  'note',
] as const
type Flat = Record<(typeof fields)[number], string | number | null>

function flat({ row, candidate }: Line, { locale }: Call, say: typeof en): Flat {
  const decision = candidate?.decision ?? null
  return {
    row: row.row,
    name: row.name,
    list: candidate?.list ?? null,
    entry: candidate?.entry.id ?? null,
    names: candidate?.entry.names.join('; ') ?? null,
    country: candidate?.entry.country ?? null,
    programme: candidate?.entry.programme ?? null,
    listed: candidate?.entry.listed ?? null,
    matched: candidate?.matched ?? null,
    score: candidate?.score ?? null,
    reasons: candidate?.reasons.map((reason) => tellReason(reason, locale)).join('; ') ?? null,
    asked: candidate?.asked ?? null,
    decision: decision?.decision ?? null,
    author: decision?.author ?? null,
    time: decision?.time ?? null,
    why: decision?.why ?? null,
    sha256: decision?.sha256 ?? null,
    note: say.noClearance,
  }
}

const columnsOf = ({ columns, decidedHeading }: typeof en) => [
  { heading: columns.row, right: true },
  { heading: columns.name, least: 14, most: 36 },
  { heading: columns.score, right: true },
  { heading: columns.entry, least: 16, most: 44 },
  { heading: columns.list, most: 16 },
  { heading: decidedHeading, least: 14 },
]

function rowOf({ row, candidate }: Line, { locale, say: { between } }: Call, say: typeof en): Row {
  if (!candidate) return [String(row.row), row.name, '', '', '', '']
  const { entry, list, score, reasons, asked, decision } = candidate
  const told = decision
    ? [
        say.decisions[decision.decision],
        { text: say.by({ author: decision.author, day: decision.time.slice(0, 10) }), style: 'dim' as const },
        ...(decision.why ? [{ text: decision.why, style: 'dim' as const }] : []),
      ]
    : []
  return [
    String(row.row),
    row.name,
    score.toFixed(2),
    [
      entry.names.slice(0, 3).join(' · '),
      {
        text: [entry.id, entry.country, entry.programme, entry.listed].filter(Boolean).join(' · '),
        style: 'dim',
      },
      {
        text: reasons
          .slice(0, 2)
          .map((reason) => tellReason(reason, locale))
          .join(between),
        style: 'dim',
      },
    ],
    list,
    [...(asked ? [say.open[asked]] : []), ...told],
  ]
}
