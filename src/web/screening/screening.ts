/** The table that is being screened: chosen, looked at, screened, stopped. It outlives the page that shows it. */
import { useSyncExternalStore } from 'react'
import type { ScreenedColumns, ScreeningStep, SeenTable } from '../../record/contract.ts'
import type { Told } from '../data.ts'
import { stepsOf } from '../steps.ts'

export interface GivenFile {
  name: string
  bytes: Blob
}

export interface Screened {
  state: 'choosing' | 'looking' | 'sending' | 'stopped' | ScreeningStep['state']
  table: GivenFile | null
  seen: (SeenTable & { isRemembered: boolean }) | null
  columns: ScreenedColumns
  /** Lists that came along. */
  lists: GivenFile[]
  /** Of the lists that the record keeps, those that are not to be screened against: by SHA-256. */
  leftOut: string[]
  done: number
  of: number
  problems: Told[]
  /** Where it is kept, once it is. */
  screening: string | null
}

const nothing: Screened = {
  state: 'choosing',
  table: null,
  seen: null,
  columns: { name: [] },
  lists: [],
  leftOut: [],
  done: 0,
  of: 0,
  problems: [],
  screening: null,
}

let now = nothing
let underWay: AbortController | null = null
const watchers = new Set<() => void>()

export function useScreened(): Screened {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => now,
  )
}

export const isUnderWay = ({ state }: Screened) =>
  state === 'sending' ||
  state === 'waiting' ||
  state === 'reading' ||
  state === 'screening' ||
  state === 'keeping'

export function change(to: Partial<Screened>): void {
  now = { ...now, ...to }
  for (const watcher of watchers) watcher()
  // A browser asks before it leaves while a table is being screened.
  if (isUnderWay(now)) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}

const ask = (event: Event) => event.preventDefault()

/** Begins anew, with the lists as they were chosen. */
export function clear(): void {
  change({ ...nothing, lists: now.lists, leftOut: now.leftOut })
}

/** Ends what is under way, unless it is being written already. */
export const stop = () => underWay?.abort()

/** Looks at a table; the columns are those of the last time, or those that are recognised. */
export async function choose(table: GivenFile, offline: Told): Promise<void> {
  clear()
  change({ state: 'looking', table })
  const query = new URLSearchParams({ name: table.name })
  const seen = await looked(`/api/screening/table?${query}`, table.bytes, offline)
  if (now.table !== table) return
  if ('problem' in seen) change({ state: 'choosing', table: null, problems: [seen] })
  else change({ state: 'choosing', seen, columns: seen.columns })
}

async function looked(
  address: string,
  body: Blob,
  offline: Told,
): Promise<(SeenTable & { isRemembered: boolean }) | Told> {
  try {
    return await (await post(address, body)).json()
  } catch {
    return offline
  }
}

/** Screens the table against the lists that came along and those of `kept`. */
export async function screen(kept: string[], offline: Told): Promise<void> {
  const { table, lists, columns } = now
  if (!table || underWay) return
  const form = new FormData()
  form.append('table', table.bytes, table.name)
  for (const { name, bytes } of lists) form.append('list', bytes, name)
  for (const sha256 of kept) form.append('kept', sha256)
  if (columns.name.length > 0) form.append('columns', JSON.stringify(columns))
  underWay = new AbortController()
  change({ state: 'sending', problems: [], done: 0, of: 0 })
  try {
    await followed(await post('/api/screening', form, underWay.signal))
  } catch {
    const isStopped = underWay.signal.aborted
    change(isStopped ? { state: 'stopped' } : { state: 'failed', problems: [offline] })
  } finally {
    underWay = null
  }
}

async function followed(answer: Response): Promise<void> {
  if (!answer.ok || !answer.body) {
    change({ state: 'failed', problems: [await answer.json()] })
    return
  }
  for await (const step of stepsOf<ScreeningStep>(answer.body)) change(step)
  if (isUnderWay(now)) throw new Error('the answer broke off')
}

function post(address: string, body: BodyInit, signal?: AbortSignal): Promise<Response> {
  // A form says itself how its parts are told apart.
  const type = body instanceof FormData ? {} : { 'content-type': 'application/octet-stream' }
  return fetch(address, {
    method: 'POST',
    headers: { 'x-answerable': '1', ...type },
    body,
    ...(signal ? { signal } : {}),
  })
}
