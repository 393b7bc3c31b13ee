/** Accepts many proposals at once: those shown, from a confidence on, counted before anything is decided. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { FindingKind } from '../../model.ts'
import { useReader } from '../locale.tsx'
import type { Placed } from './placed.ts'

const confidences = [0.95, 0.9, 0.8, 0.7, 0]

/** What somebody decided already is for a second to look at, one by one. */
export function AcceptMany({ visible, onAccept }: { visible: Placed[]; onAccept: (ids: string[]) => void }) {
  const { t } = useReader()
  const [asking, setAsking] = useState(false)
  const proposed = visible.filter(({ finding }) => finding.state === 'proposed' && !finding.review)
  return (
    <>
      <button type="button" disabled={proposed.length === 0} onClick={() => setAsking(true)}>
        {t.document.acceptMany}
      </button>
      {asking && <AcceptDialog proposed={proposed} onAccept={onAccept} onClose={() => setAsking(false)} />}
    </>
  )
}

function AcceptDialog(props: { proposed: Placed[]; onAccept: (ids: string[]) => void; onClose: () => void }) {
  const { t, number, percent } = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [least, setLeast] = useState(0.9)
  useEffect(() => dialog.current?.showModal(), [])
  const chosen = props.proposed.filter(({ finding }) => finding.confidence >= least)
  const counts = Map.groupBy(chosen, ({ finding }) => finding.kind)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onAccept(chosen.map(({ finding }) => finding.id))
    props.onClose()
  }
  return (
    <dialog ref={dialog} onClose={props.onClose} aria-labelledby={title}>
      <form onSubmit={submit}>
        <h2 id={title}>{t.document.acceptTitle}</h2>
        <p className="slot">
          <label>
            {t.document.acceptFrom}
            <select value={least} onChange={(event) => setLeast(Number(event.target.value))}>
              {confidences.map((confidence) => (
                <option key={confidence} value={confidence}>
                  {confidence === 0 ? t.document.acceptAny : t.document.acceptAtLeast(percent(confidence))}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p role="status">
          {t.document.acceptCount(number(chosen.length), number(props.proposed.length))}
          {[...counts].map(
            ([kind, some]) => ` · ${t.counted[kind as FindingKind](some.length, number(some.length))}`,
          )}
        </p>
        <p className="small">{t.document.acceptCare}</p>
        <div className="dialog-actions">
          <button type="submit" disabled={chosen.length === 0}>
            {t.document.accept(number(chosen.length))}
          </button>
          <button type="button" onClick={props.onClose}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
