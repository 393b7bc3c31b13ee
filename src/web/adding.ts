/** What is being added: a list that outlives the page that shows it, sent one by one, stopped and resumed at will. */
import { useSyncExternalStore } from 'react'
import type { AddedDocument, AddingStep, GivenFacts } from '../record/contract.ts'
import type { Told } from './data.ts'
import { stepsOf } from './steps.ts'

/** `facts` as the form gives them: what is empty is not said. */
export type FormFacts = { [Name in keyof GivenFacts]?: string }

export type Wanted = { name: string; facts: FormFacts } & ({ bytes: Blob } | { address: string })

export type AddingState = AddingStep['state'] | 'waiting' | 'sending' | 'stopped'

export interface Item {
  key: number
  name: string
  state: AddingState
  documents: AddedDocument[]
  problems: Told[]
}

type Kept = Item & { wanted: Wanted }

let items: readonly Kept[] = []
let underWay: AbortController | null = null
const watchers = new Set<() => void>()
let keys = 0

/** Puts these at the end of the list and goes on with it. */
export function add(wanted: Wanted[], offline: Told): void {
  const fresh = wanted.map((one) => ({ ...nothingYet, key: keys++, name: one.name, wanted: one }))
  set([...items, ...fresh])
  void work(offline)
}

const nothingYet = { state: 'waiting' as const, documents: [], problems: [] }

/** Ends what is under way, unless it is being written already, and what waits waits. */
export function stop(): void {
  set(items.map((item) => (item.state === 'waiting' ? { ...item, state: 'stopped' } : item)))
  underWay?.abort()
}

/** Takes up what was stopped, and what failed if `failed`. */
export function goOn(offline: Told, failed = false): void {
  const again = (item: Kept) => item.state === 'stopped' || (failed && item.state === 'failed')
  set(items.map((item) => (again(item) ? { ...item, ...nothingYet } : item)))
  void work(offline)
}

/** Takes from the list what is done with. */
export function clear(): void {
  set(items.filter(({ state }) => !isOver(state)))
}

export const isOver = (state: AddingState) => state === 'done' || state === 'failed'

export function useAdding(): readonly Item[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => items,
  )
}

function set(next: readonly Kept[]): void {
  items = next
  for (const watcher of watchers) watcher()
  // A browser asks before it leaves while something is unfinished.
  globalThis.onbeforeunload = items.every(({ state }) => isOver(state))
    ? null
    : (event) => event.preventDefault()
}

function change(key: number, to: Partial<Item>): void {
  set(items.map((item) => (item.key === key ? { ...item, ...to } : item)))
}

/** One at a time, in order; returns at once where somebody works already. */
async function work(offline: Told): Promise<void> {
  if (underWay) return
  for (;;) {
    const next = items.find(({ state }) => state === 'waiting')
    if (!next) return
    underWay = new AbortController()
    change(next.key, { state: 'sending' })
    try {
      await sendOne(next, underWay.signal)
    } catch {
      if (underWay.signal.aborted) change(next.key, { state: 'stopped' })
      else change(next.key, { state: 'failed', problems: [offline] })
    } finally {
      underWay = null
    }
  }
}

async function sendOne({ key, wanted }: Kept, signal: AbortSignal): Promise<void> {
  const answer = await asked(wanted, signal)
  if (!answer.ok || !answer.body) {
    change(key, { state: 'failed', problems: [await answer.json()] })
    return
  }
  let over = false
  for await (const step of stepsOf<AddingStep>(answer.body)) {
    change(key, step.state === 'keeping' ? { state: 'keeping' } : step)
    over = isOver(step.state)
  }
  if (!over) throw new Error('the answer broke off')
}

function asked(wanted: Wanted, signal: AbortSignal): Promise<Response> {
  const facts = Object.fromEntries(Object.entries(wanted.facts).filter(([, value]) => value))
  const post = (address: string, type: string, body: BodyInit) =>
    fetch(address, { method: 'POST', headers: { 'content-type': type, 'x-answerable': '1' }, body, signal })
  if ('address' in wanted) {
    const body = JSON.stringify({ address: wanted.address, ...facts })
    return post('/api/adding/address', 'application/json', body)
  }
  const query = new URLSearchParams({ name: wanted.name, ...facts })
  return post(`/api/adding/file?${query}`, 'application/octet-stream', wanted.bytes)
}
