/** `answerable people [NAME]`: who is on record, or one person's file with every mention where it stands. */
import { sayCountry, sayEntity } from '../../../messages/countries.ts'
import { quoted, sayDay } from '../../../messages/dates.ts'
import type { Passage } from '../../model.ts'
import { Problem } from '../../problem.ts'
import type { DocumentSummary, EntityFile, EntitySummary, OpenRecord } from '../../record/contract.ts'
import { type Call, withRecord } from '../call.ts'
import { actWord, context, source, standing } from '../findings.ts'
import { setFindings } from '../findings-page.ts'
import { andMore, FIRST, firstFor } from '../first.ts'
import { print } from '../print.ts'
import { type Paper, setHeading, setParagraph, setTable } from '../table.ts'
import { shorten, slicePoints } from '../text.ts'
import { demandLine } from './asks.ts'

export async function run(call: Call): Promise<number> {
  const [name] = call.operands
  return withRecord(call, 'ask', async (record) => {
    // With its tables of names, which nothing else here needs.
    if (call.flag('same')) return (await import('./same.ts')).listSame(call, record, name)
    if (name === undefined) {
      if (call.flag('mentions')) return listMentions(call, record, await record.people())
      return list(call, await record.people(undefined, firstFor(call)), await record.countPeople())
    }
    const file = await record.entity(name, firstFor(call).limit)
    if (file) return show(call, file)
    const near = await record.people(name)
    if (near.length === 0) throw new Problem('nobody_called', { name })
    return list(call, near)
  })
}

/** The list of people, or of bodies: these, `of` so many. */
export function list(call: Call, entities: EntitySummary[], of = entities.length): number {
  print(call, {
    rows: entities,
    fields: entityFields,
    page: (paper) => entitiesPage(call, entities, paper) + andMore(call, entities.length, of, paper),
  })
  return 0
}

export const entityFields: Record<string, (row: EntitySummary) => string | number | null> = {
  id: (e) => e.id,
  kind: (e) => e.kind,
  name: (e) => e.name,
  role: (e) => e.role,
  country: (e) => e.country,
  documents: (e) => e.documents,
  mentions: (e) => e.mentions,
  forms: (e) => e.forms.join(' | '),
}

export function entitiesPage(
  { say, locale }: Pick<Call, 'say' | 'locale'>,
  entities: EntitySummary[],
  paper: Paper,
): string {
  if (entities.length === 0) return setParagraph(say.nothing.people, paper)
  const people = entities.every(({ kind }) => kind === 'person')
  return setTable(
    [
      { heading: say.columns.name, least: 16, most: 40 },
      people ? { heading: say.columns.role, least: 12, most: 44 } : { heading: say.columns.kind, most: 12 },
      { heading: say.columns.country, most: 20 },
      { heading: say.columns.documents, right: true },
      { heading: say.columns.mentions, right: true },
    ],
    entities.map((entity) => [
      [sayEntity(entity, locale), { text: otherForms(entity).join(' · '), style: 'dim' as const }],
      people ? (entity.role ?? '') : say.entityKinds[entity.kind],
      sayCountry(entity.country, locale),
      String(entity.documents),
      String(entity.mentions),
    ]),
    paper,
  )
}

/** Forms in another spelling or script; a surname alone or an acronym says nothing new. */
function otherForms({ name, forms }: EntitySummary): string[] {
  const own = new Set(name.toLowerCase().split(/\s+/))
  return forms
    .filter(
      (form) =>
        form !== name &&
        form
          .toLowerCase()
          .split(/\s+/)
          .some((word) => !own.has(word)),
    )
    .slice(0, 4)
}

/** One place where a document names the person. */
interface Mention extends Passage {
  summary: DocumentSummary
  context: string
}

/** Every mention with the words around it in its paragraph. */
function mentionsOf(file: EntityFile): Mention[] {
  return file.passages.flatMap(({ document, quote, summary, mentions, ...passage }) =>
    mentions.map(({ start, end }) => {
      const [from, to] = [start - passage.start, end - passage.start]
      const words = { quote: slicePoints(quote, from, to), context: context(quote, from, to) }
      return { document, start, end, summary, ...words }
    }),
  )
}

const mentionFields: Record<string, (mention: Mention & { name: string }) => string | number | null> = {
  name: (m) => m.name,
  document: (m) => m.summary.name,
  published: (m) => m.summary.published,
  start: (m) => m.start,
  end: (m) => m.end,
  quote: (m) => m.quote,
  context: (m) => m.context,
}

/** Everybody, each with every mention where it stands. */
async function listMentions(call: Call, record: OpenRecord, people: EntitySummary[]): Promise<number> {
  const files: { file: EntityFile; mentions: Mention[] }[] = []
  for (const { id } of people) {
    const file = await record.entity(id)
    if (file) files.push({ file, mentions: mentionsOf(file) })
  }
  print(call, {
    rows: files.flatMap(({ file: { name }, mentions }) => mentions.map((mention) => ({ ...mention, name }))),
    fields: mentionFields,
    page: (paper) =>
      files
        .map(
          ({ file, mentions }) => setHeading(headingOf(file), paper) + mentionsTable(call, mentions, paper),
        )
        .join('\n') || setParagraph(call.say.nothing.people, paper),
  })
  return 0
}

const headingOf = ({ name, role }: EntityFile) => [name, role].filter(Boolean).join(' · ')

function mentionsTable({ say, locale }: Call, mentions: Mention[], paper: Paper): string {
  return setTable(
    [
      { heading: say.columns.date, least: 13 },
      { heading: say.columns.passage, least: 30 },
      { heading: say.columns.document, least: 14, most: 30 },
    ],
    mentions.map((m) => [sayDay(m.summary.published, locale) || say.noDate, m.context, source(m.summary)]),
    paper,
  )
}

/** What befell somebody, by day, each line with the words that tell it; then how they were last. */
function befellPage(call: Call, { befell }: EntityFile, paper: Paper): string {
  const { say, locale } = call
  const day = ({ when, told }: EntityFile['befell'][number]) => {
    const said = sayDay(when, locale)
    return told && said ? say.file.toldBy(said) : said
  }
  const what = (type: string) => actWord(type, locale)
  const last = befell.at(-1)!
  return (
    setHeading(say.file.befell, paper) +
    setTable(
      [
        { heading: say.columns.date, most: 22 },
        { heading: say.columns.what, most: 20 },
        { heading: say.columns.words, least: 24, most: 64 },
        { heading: say.columns.status, most: 14 },
        { heading: say.columns.document, least: 16, most: 36 },
      ],
      befell.map((one) => [
        day(one),
        what(one.type),
        quoted(shorten(one.acts[0]!.quote.replace(/\s+/g, ' '), 160), locale),
        standing(one.acts[0]!, call),
        source(one.acts[0]!.document),
      ]),
      paper,
    ) +
    setParagraph(say.file.lastKnown(what(last.type), day(last)), paper)
  )
}

function show(call: Call, file: EntityFile): number {
  const mentions = mentionsOf(file)
  print(call, {
    rows: mentions.map((mention) => ({ ...mention, name: file.name })),
    whole: { ...file, passages: mentions },
    fields: mentionFields,
    page: (paper) => filePage(call, file, mentions, paper),
  })
  return 0
}

function filePage(call: Call, file: EntityFile, mentions: Mention[], paper: Paper): string {
  const { say } = call
  const forms = file.forms.filter((form) => form !== file.name)
  return [
    setHeading(headingOf(file), paper) +
      (forms.length > 0 ? setParagraph(say.file.forms(forms.join(' · ')), paper) : '') +
      setParagraph(say.file.counts(file.mentions, file.documents), paper),
    ...(file.demands.length > 0
      ? [
          setHeading(say.file.demands, paper) +
            file.demands.map((d) => setParagraph(demandLine(call, d), paper, 2)).join(''),
        ]
      : []),
    ...(file.befell.length > 0 ? [befellPage(call, file, paper)] : []),
    ...(file.findings.length > 0
      ? [
          setHeading(say.file.findings, paper) +
            setFindings([{ heading: null, findings: file.findings }], call, paper, { withKind: true }),
        ]
      : []),
    setHeading(say.file.mentions, paper) +
      mentionsTable(call, mentions, paper) +
      (file.documents > FIRST || file.counts.findings > FIRST
        ? setParagraph(say.file.latest(FIRST, file.documents, file.counts.findings), paper)
        : ''),
  ].join('\n')
}
