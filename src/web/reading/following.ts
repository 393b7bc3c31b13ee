/** Keeps text and findings side by side: what the address points at, and what is selected, in view on both. */
import { type RefObject, useEffect } from 'react'
import { soughtIn } from './placed.ts'

/** Brings what the address points at, and then whatever is selected, into view on both sides. */
export function useFollow(
  desk: RefObject<HTMLDivElement | null>,
  hash: string,
  selected: string | null,
  setSelected: (id: string) => void,
): void {
  useEffect(() => {
    const place = soughtIn(hash)
    if (place && 'finding' in place) setSelected(place.finding)
    if (!place || 'finding' in place) return
    const mark = desk.current?.querySelector<HTMLElement>('.sought')
    bringToView(mark)
    mark?.focus({ preventScroll: true })
  }, [desk, hash, setSelected])

  useEffect(() => {
    if (selected === null) return
    const words = `[data-finding="${CSS.escape(selected)}"]`
    const card = cardOf(desk, selected)
    card?.focus({ preventScroll: true })
    if (card) scrollWithin(card)
    // Words under the pointer stay there: a second click on them chooses a word, as in any text.
    if (!desk.current?.querySelector(`${words}:hover`)) bringToView(desk.current?.querySelector(words))
  }, [desk, selected])
}

/** Scrolls to an element; once more when what came into view on the way has its size, which moves it. */
export function bringToView(element: Element | null | undefined): void {
  element?.scrollIntoView({ block: 'center' })
  requestAnimationFrame(() => element?.scrollIntoView({ block: 'center' }))
}

export function cardOf(desk: RefObject<HTMLDivElement | null>, id: string): HTMLElement | null {
  return desk.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null
}

/** Scrolls the findings' own column to a card, and not the page. */
function scrollWithin(card: HTMLElement): void {
  const column = card.closest<HTMLElement>('.desk-findings')
  if (!column || column.scrollHeight <= column.clientHeight) return
  const [inside, outside] = [card.getBoundingClientRect(), column.getBoundingClientRect()]
  if (inside.top < outside.top || inside.bottom > outside.bottom)
    column.scrollTop += inside.top - outside.top - outside.height / 3
}
