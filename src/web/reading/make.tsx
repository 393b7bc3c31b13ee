/** Makes a finding of a passage: of the one selected with a pointer, or of words that are typed. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { FindingKind } from '../../model.ts'
import { useReader } from '../locale.tsx'
import { placesOf } from './draft.ts'

interface Stretch {
  start: number
  end: number
}

/** Offered while a passage is selected. */
export function MakeBar({ onMake }: { onMake: (kind: FindingKind) => void }) {
  const { t } = useReader()
  return (
    <div className="make-bar" role="toolbar" aria-label={t.document.makeOfSelected}>
      <span>{t.document.makeOfSelected}</span>
      {(Object.keys(t.kinds) as FindingKind[]).map((kind) => (
        <button
          key={kind}
          type="button"
          className={`k-${kind}`}
          // The selection must outlive the press.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onMake(kind)}
        >
          {t.kinds[kind]}
        </button>
      ))}
    </div>
  )
}

/** For those who select nothing: the passage is typed or pasted, and must stand in the text word for word. */
export function FindByWords(props: {
  text: string
  onMake: (kind: FindingKind, at: Stretch) => void
  onClose: () => void
}) {
  const { t } = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const [places, setPlaces] = useState<Stretch[] | null>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const kind = String(form.get('kind')) as FindingKind
    const found = placesOf(props.text, String(form.get('words') ?? ''))
    const chosen = found[found.length === 1 ? 0 : Number(form.get('place') ?? -1)]
    if (chosen) props.onMake(kind, chosen)
    else setPlaces(found)
  }
  return (
    <dialog ref={dialog} onClose={props.onClose} aria-labelledby={title}>
      <form onSubmit={submit}>
        <h2 id={title}>{t.document.addFinding}</h2>
        <p className="slot">
          <label>
            {t.document.passageWords}
            <textarea
              name="words"
              rows={3}
              required
              maxLength={20_000}
              dir="auto"
              onInput={() => setPlaces(null)}
            />
          </label>
        </p>
        <p className="slot">
          <label>
            {t.document.kindOfFinding}
            <select name="kind">
              {Object.entries(t.kinds).map(([kind, shown]) => (
                <option key={kind} value={kind}>
                  {shown}
                </option>
              ))}
            </select>
          </label>
        </p>
        <div role="status">
          {places?.length === 0 && <p className="note">{t.document.wordsNotThere}</p>}
          {places && places.length > 1 && <Places text={props.text} places={places} />}
        </div>
        <div className="dialog-actions">
          <button type="submit">{t.document.goOn}</button>
          <button type="button" onClick={props.onClose}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

/** Letters shown on each side of a place. */
const around = 40

function Places({ text, places }: { text: string; places: Stretch[] }) {
  const { t } = useReader()
  return (
    <fieldset className="places">
      <legend>{t.document.whichPlace}</legend>
      {places.map(({ start, end }, place) => (
        <label key={start}>
          <input type="radio" name="place" value={place} defaultChecked={place === 0} />
          <span>
            … {text.slice(Math.max(0, start - around), start)}
            <b>{text.slice(start, end)}</b>
            {text.slice(end, end + around)} …
          </span>
        </label>
      ))}
    </fieldset>
  )
}
