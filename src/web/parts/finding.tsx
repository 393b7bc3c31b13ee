/** A finding in a list: its kind, what it says in one line, its words, its source, and whether a person confirmed it. */
import { Fragment, type ReactNode } from 'react'
import type { AskStatus, KeptFinding } from '../../record/contract.ts'
import { type Messages, useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { Cited, documentAddress, languageTag, Quote, quoteHolds } from './document.tsx'
import { Name, useSlot } from './name.tsx'

/** What was decided of a finding, in words; a proposal is never shown without them. */
export function StateMark({ finding }: { finding: Reviewed }) {
  const { t } = useReader()
  return <span className={`state is-${finding.review?.state ?? finding.state}`}>{sayState(finding, t)}</span>
}

type Reviewed = Pick<KeptFinding, 'state' | 'review'>

/** Of what is not settled, who decided what so far. */
export function sayState({ state, review }: Reviewed, t: Messages): string {
  return review ? t.reviewing.review(review.state, review.by) : t.states[state]
}

export function StatusMark(props: { status: AskStatus }) {
  const { t } = useReader()
  return (
    <span className={`status is-${props.status}`} title={t.statusNote[props.status]}>
      {t.statuses[props.status]}
    </span>
  )
}

/** "Human Rights Watch asks Jean-Marc Ayrault to press the Chinese government": a finding's slots as one line. */
export function Headline(props: { finding: KeptFinding }) {
  const { t, number } = useReader()
  const slot = useSlot(props.finding)
  const parts = headlineParts(props.finding, slot, t, number)
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their places
    <Fragment key={place}>{part}</Fragment>
  ))
}

function headlineParts(
  finding: KeptFinding,
  slot: (name: string) => ReactNode | null,
  t: Messages,
  number: (value: number) => string,
): ReactNode[] {
  switch (finding.kind) {
    case 'ask':
      return t.says.ask(
        slot('asker'),
        finding.asker.length > 1,
        slot('addressee'),
        pressesAnother(finding.addressee, finding.final) ? slot('final') : null,
        slot('concerning'),
      )
    case 'pledge':
      return t.says.pledge(slot('by'), finding.by.length > 1, slot('to'))
    case 'stance':
      return t.says.stance(
        slot('by'),
        (finding.by.length > 1 ? t.positionsOfMany : t.positions)[finding.position],
        slot('toward'),
      )
    case 'act':
      return t.says.act(t.acts[finding.type] ?? finding.type, slot('object'), slot('actor'))
    case 'omission':
      return t.says.omission(slot('by'))
    case 'figure':
      return t.says.figure(countInWords(finding.count, t, number), finding.unit, slot('according_to'))
  }
}

function pressesAnother(addressee: string[], final: string[]): boolean {
  return final.some((name) => !addressee.includes(name))
}

/** `>4500` as "more than 4,500". */
export function countInWords(count: string, t: Messages, number: (value: number) => string): string {
  const digits = count.replace(/^[<>~]/, '')
  const shown = /^\d+(\.\d+)?$/.test(digits) ? number(Number(digits)) : digits
  if (count.startsWith('>')) return t.moreThan(shown)
  if (count.startsWith('<')) return t.fewerThan(shown)
  return count.startsWith('~') ? t.about_(shown) : shown
}

/** The words of what is asked, pledged, left undone or at issue; other kinds say all in their headline. */
function actionOf(finding: KeptFinding): string | null {
  if ('action' in finding) return finding.action
  return finding.kind === 'stance' ? finding.about : null
}

export function Action({ finding }: { finding: KeptFinding }) {
  const text = actionOf(finding)
  if (!text) return null
  return (
    <p className="action" lang={languageTag(finding.document.language)}>
      <Name>{text}</Name>
    </p>
  )
}

/** The finding's words in its document, with its action standing out in them, or before them where they differ. */
export function Words({ finding }: { finding: KeptFinding }) {
  const action = actionOf(finding)
  const within = action !== null && quoteHolds(finding.quote, action)
  return (
    <>
      {!within && <Action finding={finding} />}
      <Quote
        quote={finding.quote}
        href={documentAddress(finding.document.id, `finding=${encodeURIComponent(finding.id)}`)}
        language={finding.document.language}
        stress={action}
      />
    </>
  )
}

export function FindingEntry(props: { finding: KeptFinding; kind?: boolean; status?: AskStatus }) {
  const { t } = useReader()
  const { finding, kind = true } = props
  return (
    <article className={`finding k-${finding.kind} is-${finding.state}`}>
      <p className="kicker">
        {kind && <span className="kind">{t.kinds[finding.kind]}</span>}
        {props.status && <StatusMark status={props.status} />}
        <StateMark finding={finding} />
      </p>
      <p className="headline">
        <Headline finding={finding} />
      </p>
      <Words finding={finding} />
      <p className="source">
        <Cited document={finding.document} />
        {props.status && (
          <>
            {' · '}
            <Link href={`/asks/${encodeURIComponent(finding.id)}`}>{t.following.follow}</Link>
          </>
        )}
      </p>
    </article>
  )
}

/** A list of findings, newest or oldest first as the record gave them; words where there is none. */
export function FindingList(props: {
  findings: (KeptFinding & { status?: AskStatus })[]
  empty: string
  kind?: boolean
}) {
  if (props.findings.length === 0) return <p className="empty">{props.empty}</p>
  return (
    <ul className="entries">
      {props.findings.map((finding) => (
        <li key={finding.id}>
          <FindingEntry
            finding={finding}
            kind={props.kind ?? true}
            {...(finding.status ? { status: finding.status } : {})}
          />
        </li>
      ))}
    </ul>
  )
}
