/** The reading desk: the text on one side, its findings on the other, each leading to the other, with keys for both. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FindingKind } from '../../model.ts'
import type { Decision, KeptDocument } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { decide, type Told } from '../data.ts'
import { useReader } from '../locale.tsx'
import { ProblemNote } from '../parts/page.tsx'
import { useAddress } from '../router.tsx'
import { type CardActions, FindingCard } from './card.tsx'
import { KeyList, useKeys, useKeysWanted } from './keys.tsx'
import { KindSwitches } from './kinds.tsx'
import { NamedHere } from './named.tsx'
import { findingHash, type Placed, placedFindings, soughtIn } from './placed.ts'
import { RejectDialog } from './reject.tsx'
import { DocumentText } from './text.tsx'

export function ReadingDesk({ kept, reload }: { kept: KeptDocument; reload: () => Promise<void> }) {
  const { t } = useReader()
  const { hash } = useAddress()
  const desk = useRef<HTMLDivElement>(null)
  const placed = useMemo(() => placedFindings(kept), [kept])
  const [hidden, setHidden] = useState<ReadonlySet<FindingKind>>(new Set())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [selected, setSelected] = useState<string | null>(null)
  const [rejecting, setRejecting] = useState<Placed | null>(null)
  const [keysOn, setKeysOn] = useKeysWanted()
  const { send, told } = useDecisions(reload)

  const visible = useMemo(() => placed.filter(({ finding }) => !hidden.has(finding.kind)), [placed, hidden])
  // What was rejected is out of the text, unless it is what the reader is looking at.
  const rejectedHere =
    placed.find(({ finding }) => finding.id === selected)?.finding.state === 'rejected' ? selected : null
  const inText = useMemo(
    () => visible.filter(({ finding }) => finding.state !== 'rejected' || finding.id === rejectedHere),
    [visible, rejectedHere],
  )
  const sought = useMemo(() => {
    const place = soughtIn(hash)
    return place && 'start' in place ? place : null
  }, [hash])

  const select = useCallback((id: string) => {
    setSelected(id)
    history.replaceState(null, '', findingHash(id))
  }, [])
  useFollow(desk, hash, selected, setSelected)

  const actions: CardActions = useMemo(
    () => ({
      select,
      toggle: (id) => setOpen((before) => toggled(before, id)),
      confirm: (id) => send({ kind: 'FindingConfirmed', finding: id }, t.document.decided.confirmed),
      reject: (id) => setRejecting(placed.find(({ finding }) => finding.id === id) ?? null),
    }),
    [select, send, placed, t],
  )
  const step = (by: 1 | -1) => {
    const at = visible.findIndex(({ finding }) => finding.id === selected)
    const next = visible[at === -1 && by === -1 ? visible.length - 1 : at + by]
    if (next) select(next.finding.id)
  }
  const onSelected = (act: (id: string) => void) => () => {
    if (selected !== null) act(selected)
  }
  useKeys(keysOn && rejecting === null, {
    next: () => step(1),
    previous: () => step(-1),
    open: onSelected(actions.toggle),
    confirm: onSelected(actions.confirm),
    reject: onSelected(actions.reject),
  })
  const reject = (why: string) => {
    const id = rejecting!.finding.id
    setRejecting(null)
    send({ kind: 'FindingRejected', finding: id, ...(why ? { why } : {}) }, t.document.decided.rejected)
    cardOf(desk, id)?.focus({ preventScroll: true })
  }

  return (
    <div className="desk" ref={desk}>
      <section className="desk-text" aria-labelledby="text-title">
        <h2 id="text-title" className="unseen">
          {t.document.text}
        </h2>
        {placed.length > 0 && (
          <>
            <a className="to-findings" href="#findings">
              {t.document.toFindings}
            </a>
            <KindSwitches
              placed={placed}
              hidden={hidden}
              onChange={(kind, shown) =>
                setHidden(shown ? without(hidden, kind) : new Set([...hidden, kind]))
              }
            />
          </>
        )}
        <DocumentText kept={kept} shown={inText} selected={selected} sought={sought} onSelect={select} />
        {kept.document.furniture.length > 0 && <p className="small legend">{t.document.furniture}</p>}
      </section>
      <aside className="desk-findings" aria-labelledby="findings">
        <h2 id="findings" tabIndex={-1}>
          {t.document.findings}
        </h2>
        {told && <ProblemNote told={told} />}
        {placed.length === 0 && <p className="empty">{t.document.noFindings}</p>}
        <ol className="cards">
          {visible.map((one) => (
            <FindingCard
              key={one.finding.id}
              placed={one}
              selected={one.finding.id === selected}
              open={open.has(one.finding.id)}
              actions={actions}
            />
          ))}
        </ol>
        <NamedHere kept={kept} />
        <details className="keys-box">
          <summary>{t.document.keys}</summary>
          <label>
            <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.target.checked)} />
            {t.document.keysOn}
          </label>
          <KeyList />
        </details>
      </aside>
      {rejecting && (
        <RejectDialog
          quote={rejecting.finding.quote}
          onReject={reject}
          onClose={() => {
            setRejecting(null)
            cardOf(desk, rejecting.finding.id)?.focus({ preventScroll: true })
          }}
        />
      )}
    </div>
  )
}

/** Sends decisions, says aloud what came of them, and shows the document anew. */
function useDecisions(reload: () => Promise<void>) {
  const { t } = useReader()
  const [told, setTold] = useState<Told | null>(null)
  const latest = useRef(reload)
  latest.current = reload
  const send = useCallback(
    async (decision: Decision, done: string) => {
      const problem = await decide(decision, { problem: t.problem.offline, remedy: t.problem.offlineHow })
      setTold(problem)
      if (problem) return
      await latest.current()
      announce(done)
    },
    [t],
  )
  return { send, told }
}

/** Brings what the address points at, and then whatever is selected, into view on both sides. */
function useFollow(
  desk: RefObject<HTMLDivElement | null>,
  hash: string,
  selected: string | null,
  setSelected: (id: string) => void,
): void {
  useEffect(() => {
    const place = soughtIn(hash)
    if (place && 'finding' in place) setSelected(place.finding)
    if (!place || 'finding' in place) return
    const mark = desk.current?.querySelector<HTMLElement>('.sought')
    mark?.scrollIntoView({ block: 'center' })
    mark?.focus({ preventScroll: true })
  }, [desk, hash, setSelected])

  useEffect(() => {
    if (selected === null) return
    const text = desk.current?.querySelector(`[data-finding="${CSS.escape(selected)}"]`)
    const card = cardOf(desk, selected)
    card?.focus({ preventScroll: true })
    if (card) scrollWithin(card)
    text?.scrollIntoView({ block: 'center' })
  }, [desk, selected])
}

function cardOf(desk: RefObject<HTMLDivElement | null>, id: string): HTMLElement | null {
  return desk.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null
}

/** Scrolls the findings' own column to a card, and not the page. */
function scrollWithin(card: HTMLElement): void {
  const column = card.closest<HTMLElement>('.desk-findings')
  if (!column || column.scrollHeight <= column.clientHeight) return
  const [inside, outside] = [card.getBoundingClientRect(), column.getBoundingClientRect()]
  if (inside.top < outside.top || inside.bottom > outside.bottom)
    column.scrollTop += inside.top - outside.top - outside.height / 3
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return set.has(member) ? without(set, member) : new Set([...set, member])
}

function without<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  return new Set([...set].filter((other) => other !== member))
}
