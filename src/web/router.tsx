/** Addresses: where the reader is, links that go elsewhere without loading the page anew, and where focus then goes. */
import { type AnchorHTMLAttributes, type MouseEvent, useMemo, useSyncExternalStore } from 'react'

interface Address {
  path: string
  query: URLSearchParams
  hash: string
}

const moved = 'answerable:moved'
/** Whether the reader has moved since the page was loaded: only then does a new page take the focus. */
let hasMoved = false

export const navigated = () => hasMoved

function watch(changed: () => void): () => void {
  const back = () => {
    hasMoved = true
    changed()
  }
  addEventListener('popstate', back)
  addEventListener('hashchange', changed)
  addEventListener(moved, changed)
  return () => {
    removeEventListener('popstate', back)
    removeEventListener('hashchange', changed)
    removeEventListener(moved, changed)
  }
}

export function useAddress(): Address {
  const href = useSyncExternalStore(watch, () => location.href)
  return useMemo(() => {
    const url = new URL(href)
    return { path: url.pathname, query: url.searchParams, hash: url.hash.slice(1) }
  }, [href])
}

/** Goes to an address of these pages; a new path starts at its top, a new query keeps the place. */
export function go(to: string): void {
  const before = location.pathname
  history.pushState(null, '', to)
  hasMoved = true
  if (location.pathname !== before && location.hash === '') scrollTo(0, 0)
  dispatchEvent(new Event(moved))
}

export function Link(props: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    props.onClick?.(event)
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!plain || event.defaultPrevented) return
    event.preventDefault()
    go(props.href)
  }
  // biome-ignore lint/a11y/noStaticElementInteractions: it is a link, its address is among its properties
  // biome-ignore lint/a11y/useValidAnchor: it leads to its address, only without loading the page anew
  return <a {...props} onClick={follow} />
}

/** An address with these query fields; empty ones are left out. */
export function withQuery(path: string, fields: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
