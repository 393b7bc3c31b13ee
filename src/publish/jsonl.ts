/** Findings and persons as JSON Lines for other programs: the fields and their order are a promise (docs: formats). */
import type { Finding } from '../model.ts'
import type { ReadDocument } from '../record/contract.ts'

export type FindingLine = { document: string } & Finding
export interface PersonLine {
  document: string
  kind: 'person'
  name: string
  mentions: [number, number][]
}

/** Slots of each kind, in the order in which they are written. */
const SLOTS: Record<Finding['kind'], string[]> = {
  ask: ['asker', 'addressee', 'final', 'action', 'concerning', 'occasion', 'due', 'when'],
  pledge: ['by', 'to', 'action', 'due'],
  stance: ['by', 'toward', 'position', 'about'],
  act: ['type', 'actor', 'object', 'when', 'where', 'modality'],
  omission: ['by', 'action', 'when'],
  figure: ['count', 'unit', 'according_to', 'when'],
}

/** The findings of a document in the order of the text, then the persons in the order of their first mention. */
export function findingLines({ document, findings, named }: ReadDocument): (FindingLine | PersonLine)[] {
  const inOrder = [...findings].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1),
  )
  const first = ({ mentions }: { mentions: { start: number }[] }) => mentions[0]?.start ?? Infinity
  const people = named
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => first(a) - first(b) || (a.name < b.name ? -1 : 1))
  return [
    ...inOrder.map((finding) => findingLine(document.name, finding)),
    ...people.map(({ name, mentions }): PersonLine => {
      const spans = mentions.map(({ start, end }): [number, number] => [start, end])
      return { document: document.name, kind: 'person', name, mentions: spans }
    }),
  ]
}

/** One finding with its fields in the promised order. */
function findingLine(document: string, finding: Finding): FindingLine {
  const slots = finding as unknown as Record<string, unknown>
  const { kind, start, end, quote, voice, confidence, rule } = finding
  return {
    document,
    kind,
    start,
    end,
    quote,
    ...Object.fromEntries(SLOTS[kind].map((slot) => [slot, slots[slot]])),
    voice,
    confidence,
    rule,
  } as FindingLine
}
