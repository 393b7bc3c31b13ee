/** Leaving in a hurry: the record is locked, and this page is replaced by one that says nothing. */
import { useEffect } from 'react'
import { useReader } from './locale.tsx'

/** The page is left at once; the server locks the record whether or not this page is still there to hear so. */
function leave(): void {
  void fetch('/api/lock', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-answerable': '1' },
    body: '{}',
    keepalive: true,
  }).catch(() => undefined)
  // Nothing of the page stays to be seen while the next one comes.
  document.body.hidden = true
  // Whatever is still being added is given up.
  globalThis.onbeforeunload = null
  location.replace('/away')
}

/** A key that no field and no browser needs, so that it works while somebody writes. */
const leavingKey = 'F9'

export function LeaveButton() {
  const { t } = useReader()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== leavingKey) return
      event.preventDefault()
      leave()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
  return (
    <button
      type="button"
      className="leave"
      title={t.leaving.leaveKey}
      aria-keyshortcuts={leavingKey}
      onClick={leave}
    >
      {t.leaving.leave}
    </button>
  )
}
