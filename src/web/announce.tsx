/** One polite live region for the whole page, for what changes without taking the focus. */
import { useSyncExternalStore } from 'react'

let said = ''
const hearers = new Set<() => void>()

/** Says a sentence to screen readers; the same sentence twice is said twice. */
export function announce(sentence: string): void {
  said = sentence === said ? `${sentence}\u00a0` : sentence
  for (const hear of hearers) hear()
}

function listen(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

export function LiveRegion() {
  const sentence = useSyncExternalStore(listen, () => said)
  return (
    <div role="status" aria-live="polite" className="unseen">
      {sentence}
    </div>
  )
}
