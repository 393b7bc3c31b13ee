/** What befell a person by what documents say, in the order of its days: how they were, and since when nothing is known. */
import type { PartialDate } from '../model.ts'
import type { KeptFinding } from '../record/contract.ts'

type KeptAct = Extract<KeptFinding, { kind: 'act' }>

/** One event, with every act that tells it. */
export interface Befallen {
  /** Of the act, as in `Act.type`: detain, charge, sentence, release ... */
  type: string
  /** Its day as precisely as any of the acts tells it; null where none does, and no document has a date. */
  when: PartialDate | null
  /** Whether `when` is only the day on which a document told it: it was so by then. */
  told: boolean
  /** At least one. */
  acts: KeptAct[]
}

/** Acts after which somebody is differently off than before. */
const CHANGES = new Set(
  'detain charge try sentence release torture kill die disappear exile ban arrest imprison free question sanction award'.split(
    ' ',
  ),
)

/** Of an ask no more than where it stands. */
export type AskPlace = { kind: 'ask'; document: { id: string }; start: number; end: number }

/**
 * Events of a person (`id`, and `name` for acts whose object nobody resolved), the earliest first, undated last. A release
 * that stands inside an ask is what is wanted, not what happened. Cost: n log n in the findings, and those of a type in pairs.
 */
export function befell(
  { id, name }: { id: string; name: string },
  findings: (KeptFinding | AskPlace)[],
): Befallen[] {
  const asks = Map.groupBy(
    findings.filter(({ kind }) => kind === 'ask'),
    ({ document }) => document.id,
  )
  const wanted = (act: KeptAct) =>
    /^(?:release|free)$/.test(act.type) &&
    (asks.get(act.document.id) ?? []).some((ask) => ask.start < act.end && act.start < ask.end)
  const toThem = (act: KeptAct) =>
    act.entities.object?.some((one) => one.id === id) || act.object.includes(name)
  const acts = findings
    .filter((one) => one.kind === 'act')
    .filter((act) => CHANGES.has(act.type) && /^(?:actual|alleged)$/.test(act.modality))
    .filter((act) => toThem(act) && !wanted(act))
  const events: Befallen[] = []
  // What is dated first, so that what is only told finds its event.
  for (const act of acts.filter(({ when }) => when !== null)) tell(events, act)
  for (const act of acts.filter(({ when }) => when === null)) tell(events, act)
  return events.sort((a, b) => order(a).localeCompare(order(b)))
}

/** Adds an act to the event that it tells again, or as one of its own. */
function tell(events: Befallen[], act: KeptAct): void {
  const day = act.when ?? act.document.published
  const told = act.when === null
  const known = events.find(
    (one) =>
      one.type === act.type &&
      (one.told === told
        ? sameDay(one.when, day)
        : told && one.when !== null && day !== null && one.when <= day),
  )
  if (!known) {
    events.push({ type: act.type, when: day, told, acts: [act] })
    return
  }
  known.acts.push(act)
  if (!told && day !== null && day.length > (known.when?.length ?? 0)) known.when = day
}

/** 2019 and 2019-03-22 may be one day; 2019-03 and 2019-04 are not. */
const sameDay = (a: PartialDate | null, b: PartialDate | null): boolean =>
  a === b || (a !== null && b !== null && (a.startsWith(b) || b.startsWith(a)))

const order = ({ when, told }: Befallen): string => (when === null ? '~' : `${when}${told ? '~' : ''}`)
