/** Whether an element is in view or nearly so, for what is only drawn then. */
import { type RefObject, useEffect, useState } from 'react'

/** How far around the window an element counts as near it. */
const around = '60% 0px'
/** A reader who flies past a page does not want it drawn. */
const pause = 90

export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new IntersectionObserver(
      (seen) => {
        clearTimeout(timer)
        const isNear = seen.at(-1)!.isIntersecting
        timer = setTimeout(() => setNear(isNear), pause)
      },
      { rootMargin: around },
    )
    observer.observe(element.current!)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [element])
  return near
}
