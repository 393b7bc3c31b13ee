/** What a page shows: the answer at its own address with `.json`, and the decisions sent back. */
import { startTransition, useCallback, useEffect, useState } from 'react'
import type { Decision } from '../record/contract.ts'
import { useReader } from './locale.tsx'

export interface Told {
  code?: string
  problem: string
  remedy: string
}
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'problem'; told: Told; status: number; again: () => void }
  | { state: 'here'; value: T; reload: () => Promise<void> }

/** The address of a page's data. */
export function dataAddress(path: string, query = ''): string {
  return `${path === '/' ? '/index' : path}.json${query && `?${query}`}`
}

type Held<T> = { path: string; value?: T; told?: Told; status?: number }

/**
 * Asks for the data of the page at `path`. While a new query is under way the last answer of the same path stays, so
 * that a filter does not empty the page; another path starts anew.
 */
export function usePage<T>(path: string, query = ''): Answer<T> {
  const { t, locale } = useReader()
  const [held, setHeld] = useState<Held<T>>({ path })
  const [round, setRound] = useState(0)

  const ask = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const answer = await fetch(dataAddress(path, query), {
          headers: { 'accept-language': locale },
          ...(signal ? { signal } : {}),
        })
        const body = await answer.json()
        // A long document is drawn in many short turns, so that keys and scrolling are answered meanwhile.
        startTransition(() =>
          setHeld(answer.ok ? { path, value: body } : { path, told: body, status: answer.status }),
        )
      } catch {
        if (signal?.aborted) return
        setHeld({ path, told: { problem: t.problem.offline, remedy: t.problem.offlineHow }, status: 0 })
      }
    },
    [path, query, t, locale],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    const control = new AbortController()
    void ask(control.signal)
    return () => control.abort()
  }, [ask, round])

  if (held.path !== path || (held.value === undefined && held.told === undefined)) return { state: 'waiting' }
  if (held.told)
    return {
      state: 'problem',
      told: held.told,
      status: held.status ?? 0,
      again: () => setRound((n) => n + 1),
    }
  return { state: 'here', value: held.value as T, reload: () => ask() }
}

/** Sends something that changes the record; resolves with null once it is done, or with the problem that stands against it. */
export async function post(address: string, body: object, offline: Told): Promise<Told | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-answerable': '1' },
      body: JSON.stringify(body),
    })
    return answer.ok ? null : await answer.json()
  } catch {
    return offline
  }
}

/** Sends a change and resolves with its answer, or with the problem that stands against it. */
export async function ask<T>(
  address: string,
  body: object,
  offline: Told,
): Promise<{ value: T } | { told: Told }> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-answerable': '1' },
      body: JSON.stringify(body),
    })
    const said = await answer.json()
    return answer.ok ? { value: said } : { told: said }
  } catch {
    return { told: offline }
  }
}

/** Records decisions, all or none; resolves with their entries, or with the problem that stands against them. */
export async function decide(
  decisions: Decision[],
  offline: Told,
): Promise<{ entries: { sequence: number }[] } | { told: Told }> {
  try {
    const answer = await fetch('/api/decisions/together', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-answerable': '1' },
      body: JSON.stringify({ decisions }),
    })
    const said = await answer.json()
    return answer.ok ? said : { told: said }
  } catch {
    return { told: offline }
  }
}
