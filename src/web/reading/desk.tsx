/** The reading desk: the text on one side, its findings on the other, each leading to the other, with keys for both. */
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Finding, FindingKind } from '../../model.ts'
import type { KeptDocument } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { ProblemNote } from '../parts/page.tsx'
import { useAddress } from '../router.tsx'
import { For, useMay } from '../you.tsx'
import { AcceptMany } from './accept.tsx'
import { type CardActions, Cards } from './card.tsx'
import { useDeciding } from './decisions.ts'
import { useEditing } from './editing.ts'
import { Editor } from './editor.tsx'
import { cardOf, useFollow } from './following.ts'
import { KeyList, useKeys, useKeysWanted } from './keys.tsx'
import { KindSwitches } from './kinds.tsx'
import { FindByWords, MakeBar } from './make.tsx'
import { NamedHere } from './named.tsx'
import { pagesOfFindings } from './pdf/passages.ts'
import { useZoom } from './pdf/zoom.tsx'
import { findingHash, nextProposed, type Placed, placedFindings, soughtIn } from './placed.ts'
import { pointsOf } from './points.ts'
import { RejectDialog } from './reject.tsx'
import { useSelected } from './selected.ts'
import { DocumentShown } from './shown.tsx'
import { ifIn } from './text.tsx'
import { useView, ViewSwitch } from './view.tsx'

/** From more findings than this on, slices of the text and of the cards that are out of view are not laid out. */
const manyFindings = 300
/** Cards of a slice, where they are many. */
const sliceLength = 15

export function ReadingDesk({ kept, reload }: { kept: KeptDocument; reload: () => Promise<void> }) {
  const { t } = useReader()
  const { hash } = useAddress()
  const decides = useMay()('reviewer')
  const desk = useRef<HTMLDivElement>(null)
  const { send, undo, undoable, told, decided } = useDeciding(
    useMemo(() => placedFindings(kept), [kept]),
    reload,
  )
  const points = useMemo(() => pointsOf(kept.document.text), [kept])
  const pageOfFinding = useMemo(() => pagesOfFindings(kept), [kept])
  const [hidden, setHidden] = useState<ReadonlySet<FindingKind>>(new Set())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [selected, setSelected] = useState<string | null>(null)
  const [rejecting, setRejecting] = useState<Placed | null>(null)
  const [finding, setFinding] = useState(false)
  const [keysOn, setKeysOn] = useKeysWanted()
  const [view, setView] = useView(kept)
  const zoom = useZoom()
  const [unplaced, setUnplaced] = useState<ReadonlySet<string>>(new Set())
  const passage = useSelected(kept.document.text)
  const { editing, edit, make, move, drag, close } = useEditing(kept.document.text, points)

  const visible = useMemo(() => decided.filter((one) => !hidden.has(one.finding.kind)), [decided, hidden])
  // What was rejected is out of the text, unless it is what the reader is looking at.
  const rejectedHere =
    decided.find((one) => one.finding.id === selected)?.finding.state === 'rejected' ? selected : null
  const inText = useMemo(
    () => visible.filter((one) => one.finding.state !== 'rejected' || one.finding.id === rejectedHere),
    [visible, rejectedHere],
  )
  // By their numbers, so that a card stays in its slice whatever is hidden.
  const slices = useMemo(() => {
    const length = decided.length > manyFindings ? sliceLength : decided.length
    return [...Map.groupBy(visible, ({ number }) => Math.floor((number - 1) / length))]
  }, [visible, decided.length])
  const sought = useMemo(() => {
    const place = soughtIn(hash)
    return place && 'start' in place ? place : null
  }, [hash])

  const select = useCallback((id: string) => {
    setSelected(id)
    history.replaceState(null, '', findingHash(id))
  }, [])
  useFollow(desk, hash, selected, setSelected)

  const now = useRef(visible)
  now.current = visible
  const underWay = useRef(new Set<string>())
  /** A decision leads on to the next proposal, so that a page of them is one key each. */
  const goOn = useCallback(
    (from: string) => {
      const next = nextProposed(now.current, from)
      if (next) select(next.finding.id)
    },
    [select],
  )
  const actions: CardActions = useMemo(
    () => ({
      select,
      toggle: (id) => setOpen((before) => toggled(before, id)),
      confirm: async (id) => {
        const state = now.current.find((one) => one.finding.id === id)?.finding.state
        // Pressed twice before the record answered: once is enough.
        if (state === 'confirmed' || underWay.current.has(id)) return
        underWay.current.add(id)
        // On at once, so that the next key is about the next proposal however long the record takes.
        goOn(id)
        const done = await send([{ kind: 'FindingConfirmed', finding: id }], t.document.decided.confirmed)
        underWay.current.delete(id)
        if (!done) select(id)
      },
      reject: (id) => setRejecting(now.current.find((one) => one.finding.id === id) ?? null),
      correct: (id) => {
        const placed = now.current.find((one) => one.finding.id === id)
        if (placed) edit(placed.finding)
      },
    }),
    [select, send, goOn, edit, t],
  )
  const step = (by: 1 | -1) => {
    const at = visible.findIndex((one) => one.finding.id === selected)
    const next = visible[at === -1 && by === -1 ? visible.length - 1 : at + by]
    if (next) select(next.finding.id)
  }
  const onSelected = (act: (id: string) => void) => () => {
    if (selected !== null) act(selected)
  }
  useKeys(keysOn && rejecting === null && !finding, {
    next: () => step(1),
    previous: () => step(-1),
    open: onSelected(actions.toggle),
    ...(view === 'pages' && { larger: zoom.larger, smaller: zoom.smaller, usual: zoom.usual }),
    ...(decides && {
      confirm: onSelected(actions.confirm),
      correct: onSelected(actions.correct),
      reject: onSelected(actions.reject),
      undo: () => void undo(),
      make: () =>
        passage ? desk.current?.querySelector<HTMLElement>('.make-bar button')?.focus() : setFinding(true),
    }),
  })
  const backToCard = (id: string) => cardOf(desk, id)?.focus({ preventScroll: true })
  const reject = async (why: string) => {
    const { id } = rejecting!.finding
    setRejecting(null)
    const because = why ? { why } : {}
    const done = await send(
      [{ kind: 'FindingRejected', finding: id, ...because }],
      t.document.decided.rejected,
    )
    if (done) goOn(id)
    else backToCard(id)
  }
  const save = async (to: Finding, why: string) => {
    const because = why ? { why } : {}
    const id = editing!.id
    const done =
      id === null
        ? await send([{ kind: 'FindingAdded', document: kept.id, to, ...because }], t.document.decided.added)
        : await send(
            [{ kind: 'FindingCorrected', finding: id, to, ...because }],
            t.document.decided.corrected,
          )
    if (done) close()
    if (done && id) backToCard(id)
  }
  const editor = editing && (
    <Editor
      kept={kept}
      finding={editing.finding}
      onMove={move}
      onSave={save}
      onCancel={() => {
        close()
        if (editing.id) backToCard(editing.id)
      }}
    />
  )

  return (
    <div className={`desk view-${view}${decided.length > manyFindings ? ' is-long' : ''}`} ref={desk}>
      <section className="desk-text" aria-labelledby="text-title">
        <h2 id="text-title" className="unseen">
          {t.document.text}
        </h2>
        <ViewSwitch kept={kept} view={view} onChange={setView} />
        {decided.length > 0 && (
          <>
            <a className="to-findings" href="#findings">
              {t.document.toFindings}
            </a>
            <KindSwitches
              placed={decided}
              hidden={hidden}
              onChange={(kind, shown) =>
                setHidden(shown ? without(hidden, kind) : new Set([...hidden, kind]))
              }
            />
          </>
        )}
        <DocumentShown
          as={view}
          zoom={zoom}
          kept={kept}
          shown={inText}
          selected={selected}
          sought={sought}
          draft={editing?.at ?? null}
          onSelect={select}
          onDrag={drag}
          onUnplaced={setUnplaced}
        />
        {decides && passage && !editing && <MakeBar onMake={(kind) => make(kind, passage)} />}
      </section>
      <aside className="desk-findings" aria-labelledby="findings">
        <h2 id="findings" tabIndex={-1}>
          {t.document.findings}
        </h2>
        {told && <ProblemNote told={told} />}
        <For who="reviewer">
          <div className="desk-tools">
            <button type="button" onClick={() => setFinding(true)}>
              {t.document.addFinding}
            </button>
            <button type="button" disabled={undoable === 0} onClick={() => void undo()}>
              {t.document.undo}
            </button>
            <AcceptMany
              visible={visible}
              onAccept={(ids) =>
                void send(
                  ids.map((id) => ({ kind: 'FindingConfirmed' as const, finding: id })),
                  t.document.decided.accepted(ids.length),
                )
              }
            />
          </div>
        </For>
        {editing?.id === null && editor}
        {decided.length === 0 && <p className="empty">{t.document.noFindings}</p>}
        {slices.map(([first, slice]) => (
          <Cards
            key={first}
            slice={slice}
            selected={ifIn(slice, selected)}
            open={open}
            pageOf={view === 'pages' ? pageOfFinding : null}
            unplaced={view === 'pages' || view === 'published' ? unplaced : null}
            edited={editing && ifIn(slice, editing.id)}
            editor={editing && ifIn(slice, editing.id) !== null ? editor : null}
            actions={actions}
          />
        ))}
        <NamedHere kept={kept} />
        <details className="keys-box">
          <summary>{t.document.keys}</summary>
          <label>
            <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.target.checked)} />
            {t.document.keysOn}
          </label>
          <KeyList decides={decides} zooms={view === 'pages'} />
        </details>
      </aside>
      {finding && (
        <FindByWords
          text={kept.document.text}
          onMake={(kind, at) => {
            setFinding(false)
            make(kind, at)
          }}
          onClose={() => setFinding(false)}
        />
      )}
      {rejecting && (
        <RejectDialog
          quote={rejecting.finding.quote}
          onReject={reject}
          onClose={() => {
            setRejecting(null)
            backToCard(rejecting.finding.id)
          }}
        />
      )}
    </div>
  )
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return set.has(member) ? without(set, member) : new Set([...set, member])
}

function without<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  return new Set([...set].filter((other) => other !== member))
}
