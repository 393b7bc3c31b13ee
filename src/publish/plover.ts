/** Findings as PLOVER events, for the tools of political event data: one object a document, sixteen classes. */
import type { Finding, PlacedEvent, PloverClass, PloverEvent, Span } from '../model.ts'
import type { ReadDocument } from '../record/contract.ts'

/** Classes of acts, after the CAMEO codes that PLOVER folds together: 173 arrest or charge, 057 sign, 084 release ... */
const ACTS: Record<string, PloverClass> = {
  detain: 'COERCE',
  arrest: 'COERCE',
  charge: 'COERCE',
  try: 'COERCE',
  sentence: 'COERCE',
  disappear: 'COERCE',
  exile: 'COERCE',
  deport: 'COERCE',
  ban: 'COERCE',
  censor: 'COERCE',
  torture: 'ASSAULT',
  kill: 'ASSAULT',
  attack: 'ASSAULT',
  sanction: 'SANCTION',
  expel: 'SANCTION',
  suspend: 'SANCTION',
  release: 'CONCEDE',
  withdraw: 'RETREAT',
  visit: 'CONSULT',
  meet: 'CONSULT',
  host: 'CONSULT',
  sign: 'SUPPORT',
  ratify: 'SUPPORT',
  adopt: 'SUPPORT',
  vote: 'SUPPORT',
  award: 'SUPPORT',
  join: 'COOPERATE',
  aid: 'AID',
  deploy: 'MOBILIZE',
  protest: 'PROTEST',
  threaten: 'THREATEN',
  inquire: 'ACCUSE',
  file: 'ACCUSE',
  refuse: 'REJECT',
  leave: 'REJECT',
}

/**
 * The events of one document, the surest first: those `coded` in its sentences, and those that findings tell beside
 * them (items of lists, pledges and stances told across sentences). Acts without a class of PLOVER and figures are left out.
 */
export function eventsOf(
  { document, findings }: ReadDocument,
  coded: readonly PlacedEvent[] = [],
): { id: string; events: PloverEvent[] } {
  const events: PloverEvent[] = coded.map(({ start: _, end: __, ...event }) => event)
  for (const finding of findings) {
    const told = eventOf(finding)
    if (!told) continue
    const at = coded.findIndex((event) => overlap(event, finding))
    if (at < 0) events.push(told)
    else if (events[at]!.class === told.class) fill(events[at]!, told)
  }
  return { id: document.name, events: events.sort((a, b) => b.score - a.score) }
}

/** Whether two spans share half of the shorter one. */
function overlap(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start)
}

/** A party that the sentence does not name may be known from another: a letter's author, a list's opening. */
function fill(event: PloverEvent, told: PloverEvent): void {
  if (!event.source.length) event.source = told.source
  if (!event.target.length) event.target = told.target
}

/** A finding as an event; null where PLOVER has no class for it. */
function eventOf(finding: Finding): PloverEvent | null {
  const { quote, confidence: score } = finding
  switch (finding.kind) {
    case 'ask': {
      const target = finding.addressee.length > 0 ? finding.addressee : finding.final
      return { class: 'REQUEST', source: finding.asker, target, quote, score }
    }
    case 'pledge':
      return { class: 'AGREE', source: finding.by, target: finding.to, quote, score }
    case 'stance': {
      const { position, by, toward } = finding
      const kind = { criticises: 'ACCUSE', supports: 'SUPPORT', opposes: 'REJECT', denies: 'REJECT' } as const
      return { class: kind[position], source: by, target: toward, quote, score }
    }
    case 'act': {
      const kind = ACTS[finding.type]
      return kind ? { class: kind, source: finding.actor, target: finding.object, quote, score } : null
    }
    case 'omission':
    case 'figure':
      return null
  }
}
