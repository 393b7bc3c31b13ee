/** Names to choose from while a slot is filled in: those of the document first, then those of the record that begin so. */
import { useEffect, useMemo, useState } from 'react'
import type { EntitySummary, KeptDocument } from '../../record/contract.ts'
import { dataAddress } from '../data.ts'

const most = 12
/** Milliseconds of rest before the record is asked. */
const rest = 150

export function useSuggestions(kept: KeptDocument): [string[], (typed: string) => void] {
  const [typed, setTyped] = useState('')
  const [known, setKnown] = useState<string[]>([])
  const here = useMemo(() => kept.named.map(({ name }) => name), [kept])

  useEffect(() => {
    const name = typed.trim()
    if (name.length < 2) return setKnown([])
    const control = new AbortController()
    const timer = setTimeout(async () => {
      const asked = await Promise.all(
        ['/people', '/bodies'].map((list) => namesOf(list, name, control.signal)),
      )
      if (!control.signal.aborted) setKnown(asked.flat())
    }, rest)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [typed])

  return [useMemo(() => [...new Set([...here, ...known])], [here, known]), setTyped]
}

/** No suggestion is no problem: whoever types can go on typing. */
async function namesOf(list: string, name: string, signal: AbortSignal): Promise<string[]> {
  try {
    const query = new URLSearchParams({ name, limit: String(most) })
    const answer = await fetch(dataAddress(list, query.toString()), { signal })
    if (!answer.ok) return []
    const { entities } = (await answer.json()) as { entities: EntitySummary[] }
    return entities.map((entity) => entity.name)
  } catch {
    return []
  }
}
