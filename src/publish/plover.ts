/** Findings as PLOVER events, for the tools of political event data: one object a document, sixteen classes. */
import type { Finding } from '../model.ts'
import type { ReadDocument } from '../record/contract.ts'

/** The sixteen classes of PLOVER 0.8. */
type PloverClass =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

interface PloverEvent {
  class: PloverClass
  source: string[]
  target: string[]
  quote: string
  score: number
}

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

/** The events of one document, the surest first; acts without a class of PLOVER and figures are left out. */
export function eventsOf({ document, findings }: ReadDocument): { id: string; events: PloverEvent[] } {
  const events = findings.map(eventOf).filter((event) => event !== null)
  return { id: document.name, events: events.sort((a, b) => b.score - a.score) }
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
