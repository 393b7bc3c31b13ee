/** Kept findings set for people: a table where the terminal is wide, a paragraph each where it is not. */
import { sayDay } from '../../messages/dates.ts'
import type { AskStatus, KeptFinding } from '../record/contract.ts'
import { dayOf, type Speaker, source, standing, whatSaid, whoToWhom } from './findings.ts'
import {
  type Column,
  type Paper,
  type Paragraph,
  type Row,
  setHeading,
  setParagraph,
  setTable,
} from './table.ts'

type Shown = KeptFinding & { status?: AskStatus }

export interface Group {
  /** What its findings have in common; null where nothing is said over them. */
  heading: string | null
  findings: Shown[]
}

/** From this width on, quotes have room beside the other columns. */
const WIDE = 100

interface Manner {
  /** Whether the kind stands beside each finding, because they are of several. */
  withKind?: boolean
  /** Whether all are asks: then the actors are askers and addressees. */
  asks?: boolean
}

/** Sets groups of findings on the paper, in the order given. */
export function setFindings(groups: Group[], speaker: Speaker, paper: Paper, manner: Manner = {}): string {
  return paper.width >= WIDE
    ? asTable(groups, speaker, paper, manner)
    : asParagraphs(groups, speaker, paper, manner)
}

function asTable(groups: Group[], speaker: Speaker, paper: Paper, manner: Manner): string {
  const { columns } = speaker.say
  const set: Column[] = [
    { heading: columns.date, least: 13 },
    ...(manner.withKind ? [{ heading: columns.kind, most: 9 }] : []),
    { heading: manner.asks ? columns.who : columns.actor, least: 14, most: 24 },
    { heading: columns.what, least: 20 },
    { heading: columns.status, most: 15 },
    { heading: columns.document, least: 12, most: 26 },
  ]
  const rows = groups.flatMap(({ heading, findings }): Row[] => [
    ...(heading === null ? [] : [{ group: heading }]),
    ...findings.map((finding) => [
      day(finding, speaker),
      ...(manner.withKind ? [speaker.say.kinds[finding.kind]] : []),
      whoToWhom(finding, speaker),
      what(finding, speaker),
      standing(finding, speaker),
      source(finding.document),
    ]),
  ])
  return setTable(set, rows, paper)
}

function asParagraphs(groups: Group[], speaker: Speaker, paper: Paper, { withKind }: Manner): string {
  const texts = (paragraphs: Paragraph[]) =>
    paragraphs.map((one) => (typeof one === 'string' ? one : one.text))
  return groups
    .flatMap(({ heading, findings }) => [
      ...(heading === null ? [] : [setHeading(heading, paper)]),
      ...findings.map((finding) => {
        const kind = withKind ? [speaker.say.kinds[finding.kind]] : []
        const head = [day(finding, speaker), ...kind, whoToWhom(finding, speaker)].filter(Boolean).join(' · ')
        const foot = [...texts(standing(finding, speaker)), ...texts(source(finding.document))].join(' · ')
        return (
          setParagraph(head, paper, 2) +
          texts(what(finding, speaker))
            .map((text) => setParagraph(text, paper, 4))
            .join('') +
          setParagraph(foot, paper, 4, 'dim')
        )
      }),
    ])
    .join('\n')
}

const day = (finding: Shown, { say, locale }: Speaker) => sayDay(dayOf(finding), locale) || say.noDate

function what(finding: Shown, speaker: Speaker): Paragraph[] {
  const { say, locale } = speaker
  const due = finding.kind === 'ask' || finding.kind === 'pledge' ? finding.due : null
  const occasion = finding.kind === 'ask' ? finding.occasion : null
  return [
    ...whatSaid(finding, speaker),
    ...(occasion ? [say.forOccasion(occasion)] : []),
    ...(due ? [say.dueBy(sayDay(due, locale))] : []),
  ]
}
