/** Asks why a finding is rejected, before the decision goes on record. */
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useReader } from '../locale.tsx'

export function RejectDialog(props: { quote: string; onReject: (why: string) => void; onClose: () => void }) {
  const { t } = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    props.onReject(String(new FormData(event.currentTarget).get('why') ?? '').trim())
  }
  return (
    <dialog ref={dialog} onClose={props.onClose} aria-labelledby={title}>
      <form onSubmit={submit}>
        <h2 id={title}>{t.document.rejectTitle}</h2>
        <blockquote>{t.quoted(props.quote)}</blockquote>
        <label htmlFor={field}>{t.document.rejectWhy}</label>
        <textarea id={field} name="why" rows={3} maxLength={2000} />
        <div className="dialog-actions">
          <button type="submit" className="first">
            {t.document.reject}
          </button>
          <button type="button" onClick={props.onClose}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
