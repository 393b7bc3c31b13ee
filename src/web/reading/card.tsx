/** One finding on the desk: what it says, what was decided, its slots, and what a person can decide. */
import { memo, type ReactNode, useState } from 'react'
import type { KeptFinding } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { languageTag } from '../parts/document.tsx'
import { Action, countInWords, Headline, StateMark, sayState } from '../parts/finding.tsx'
import { Name, useSlot } from '../parts/name.tsx'
import { RestrictForm, useRestricts } from '../parts/restrict.tsx'
import { useMay, useYou } from '../you.tsx'
import { alike } from './alike.ts'
import { allowedFor } from './allowed.ts'
import { fieldsOf } from './draft.ts'
import { findingHash, type Placed } from './placed.ts'

export interface CardActions {
  select: (id: string) => void
  toggle: (id: string) => void
  confirm: (id: string) => void
  reject: (id: string) => void
  correct: (id: string) => void
}

/** Cards of findings that follow each other. */
export const Cards = memo(function Cards(props: {
  slice: Placed[]
  selected: string | null
  open: ReadonlySet<string>
  /** The page on which a finding begins, where the document is shown by pages; `unplaced`: those not found on it. */
  pageOf: ((finding: KeptFinding) => number | null) | null
  unplaced: ReadonlySet<string> | null
  /** The finding that is being corrected, and the form for it. */
  edited: string | null
  editor: ReactNode
  actions: CardActions
}) {
  const { slice, selected, open, pageOf, unplaced, edited, editor, actions } = props
  return (
    <ol className="cards">
      {slice.map((placed) => (
        <FindingCard
          key={placed.id}
          placed={placed}
          selected={placed.id === selected}
          open={open.has(placed.id)}
          page={pageOf?.(placed.finding) ?? null}
          unplaced={unplaced?.has(placed.id) ?? false}
          editor={placed.id === edited ? editor : null}
          actions={actions}
        />
      ))}
    </ol>
  )
}, alike)

const FindingCard = memo(function FindingCard(props: {
  placed: Placed
  selected: boolean
  open: boolean
  page: number | null
  unplaced: boolean
  editor: ReactNode
  actions: CardActions
}) {
  const { t, number } = useReader()
  const { placed, selected, open, page, unplaced, editor, actions } = props
  const { finding } = placed
  const words = t.document
  const you = useYou()
  const may = useMay()
  const allowed = allowedFor(finding, you?.name ?? null, may)
  const restricts = useRestricts()
  const [restricting, setRestricting] = useState(false)
  const label = words.finding(placed.number, t.kinds[finding.kind], sayState(finding, t))
  return (
    <li
      className={`card k-${finding.kind} is-${finding.state}`}
      data-card={finding.id}
      tabIndex={-1}
      aria-current={selected ? 'true' : undefined}
      aria-label={label}
    >
      <p className="kicker">
        <a
          className="card-number"
          href={findingHash(finding.id)}
          aria-label={`${words.toText}: ${label}`}
          onClick={(event) => {
            event.preventDefault()
            actions.select(finding.id)
          }}
        >
          {number(placed.number)}
        </a>
        <span className="kind">{t.kinds[finding.kind]}</span>
        <StateMark finding={finding} />
        {page !== null && <span>{words.page(number(page))}</span>}
      </p>
      {unplaced && <p className="small">{t.view.notOnPage}</p>}
      <p className="headline">
        <Headline finding={finding} />
      </p>
      <Action finding={finding} />
      <div className="card-actions">
        <button type="button" aria-expanded={open} onClick={() => actions.toggle(finding.id)}>
          {words.details}
        </button>
        {allowed.confirm && (
          <button type="button" onClick={() => actions.confirm(finding.id)}>
            {words.confirm}
          </button>
        )}
        {allowed.correct && (
          <button type="button" onClick={() => actions.correct(finding.id)}>
            {words.correctEllipsis}
          </button>
        )}
        {allowed.reject && (
          <button type="button" onClick={() => actions.reject(finding.id)}>
            {words.rejectEllipsis}
          </button>
        )}
        {restricts && (
          <button
            type="button"
            aria-expanded={restricting}
            onClick={() => setRestricting((before) => !before)}
          >
            {t.team.audit.restrictEllipsis}
          </button>
        )}
      </div>
      {restricting && (
        <div className="plain restrict">
          <p className="small">{t.team.audit.restrictHere}</p>
          <RestrictForm what="finding" id={finding.id} />
        </div>
      )}
      {open && !editor && <Slots placed={placed} />}
      {editor}
    </li>
  )
})

/** Every slot that holds something, then whose words these are, how sure the machine was, and the rule that found it. */
function Slots({ placed }: { placed: Placed }) {
  const { t, percent } = useReader()
  const { finding } = placed
  const value = useSlotValue(placed)
  const rows: [string, ReactNode][] = Object.keys(fieldsOf[finding.kind]).map((slot) => [
    (t.slots as Record<string, string>)[slot]!,
    value(slot),
  ])
  rows.push([t.slots.voice, finding.voice && <Name>{finding.voice}</Name>])
  rows.push([t.slots.confidence, percent(finding.confidence)])
  rows.push([t.slots.rule, <code key="rule">{finding.rule}</code>])
  return (
    <dl className="slots">
      {rows
        .filter(([, shown]) => shown !== null && shown !== '')
        .map(([name, shown]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
    </dl>
  )
}

function useSlotValue({ finding }: Placed): (slot: string) => ReactNode {
  const { t, number, date } = useReader()
  const names = useSlot(finding)
  return (slot) => {
    const value = (finding as unknown as Record<string, string | string[] | null>)[slot]
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return names(slot)
    if (slot === 'due' || slot === 'when') return <time dateTime={value}>{date(value)}</time>
    if (slot === 'position' && finding.kind === 'stance') return t.positions[finding.position]
    if (slot === 'modality' && finding.kind === 'act') return t.modalities[finding.modality]
    if (slot === 'type') return t.acts[value] ?? value
    if (slot === 'count') return countInWords(value, t, number)
    return <span lang={languageTag(finding.document.language)}>{value}</span>
  }
}
