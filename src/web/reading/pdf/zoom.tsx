/** How large pages are shown, in per cent of the column's width: by button or key, what is in the middle of the window stays there. */
import { useLayoutEffect, useRef, useState } from 'react'
import { announce } from '../../announce.tsx'
import { useReader } from '../../locale.tsx'

const steps = [50, 75, 100, 125, 150, 200, 250, 300]
const fit = 100

export interface Zoom {
  value: number
  larger: () => void
  smaller: () => void
  usual: () => void
}

export function useZoom(): Zoom {
  const { t, percent } = useReader()
  const [value, setValue] = useState(fit)
  const held = useRef<Held | null>(null)
  useLayoutEffect(() => {
    if (held.current) restore(held.current, value)
    held.current = null
  }, [value])
  const change = (to: number | undefined) => {
    if (to === undefined) return
    if (to !== value) held.current = middle(value)
    setValue(to)
    announce(t.view.zoomed(percent(to / 100)))
  }
  return {
    value,
    larger: () => change(steps.find((step) => step > value) ?? value),
    smaller: () => change(steps.findLast((step) => step < value) ?? value),
    usual: () => change(fit),
  }
}

export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  const { t, percent } = useReader()
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons that set one size are no fieldset
    <div className="zoom" role="group" aria-label={t.view.zoom}>
      <button
        type="button"
        aria-label={t.view.smaller}
        disabled={zoom.value === steps[0]}
        onClick={zoom.smaller}
      >
        −
      </button>
      <output>{percent(zoom.value / 100)}</output>
      <button
        type="button"
        aria-label={t.view.larger}
        disabled={zoom.value === steps.at(-1)}
        onClick={zoom.larger}
      >
        +
      </button>
      <button type="button" disabled={zoom.value === fit} onClick={zoom.usual}>
        {t.view.fit}
      </button>
    </div>
  )
}

/** What stands in the middle of the window: how far down which page, and how far across the pages. */
interface Held {
  page: Element
  down: number
  across: number
  zoom: number
}

function middle(zoom: number): Held | null {
  const pages = document.querySelectorAll('.page-face')
  const page = [...pages].find((one) => one.getBoundingClientRect().bottom > innerHeight / 2)
  if (!page) return null
  const { top, height } = page.getBoundingClientRect()
  const sheets = page.closest('.sheets')!
  return {
    page,
    down: (innerHeight / 2 - top) / height,
    across: sheets.scrollLeft + sheets.clientWidth / 2,
    zoom,
  }
}

function restore({ page, down, across, zoom }: Held, value: number): void {
  const { top, height } = page.getBoundingClientRect()
  scrollBy(0, top + down * height - innerHeight / 2)
  const sheets = page.closest('.sheets')!
  sheets.scrollLeft = (across * value) / zoom - sheets.clientWidth / 2
}
