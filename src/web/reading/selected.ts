/** Where in a document's text a pointer or a selection is, in UTF-16 units: every piece of text carries its own offset. */
import { useEffect, useState } from 'react'

/** The attribute of an element that holds words of the text: the offset of its first letter. */
const offset = 'at'

/** The offset in the text of a place in the page; null where it is not in the text. */
export function offsetAt(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>(`[data-${offset}]`)
  if (!piece) return null
  const before = node instanceof Element ? (within === 0 ? 0 : (piece.textContent?.length ?? 0)) : within
  return Number(piece.dataset[offset]) + before
}

/** The offset in the text nearest to a point of the window. */
export function offsetUnder(x: number, y: number): number | null {
  const place = document.caretPositionFromPoint?.(x, y)
  return place ? offsetAt(place.offsetNode, place.offset) : null
}

/**
 * The stretch of text that is selected, without the spaces at its ends; null where none is. While a pointer selects, what was
 * selected before it: what is shown of it would come between the pointer and the text.
 */
export function useSelected(text: string): { start: number; end: number } | null {
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null)
  useEffect(() => {
    let selecting = false
    const look = () => {
      if (!selecting) setSelected(stretch(text))
    }
    const down = () => {
      selecting = true
    }
    const up = () => {
      selecting = false
      look()
    }
    const heard = { selectionchange: look, pointerdown: down, pointerup: up, pointercancel: up }
    for (const [name, hear] of Object.entries(heard)) document.addEventListener(name, hear)
    return () => {
      for (const [name, hear] of Object.entries(heard)) document.removeEventListener(name, hear)
    }
  }, [text])
  return selected
}

function stretch(text: string): { start: number; end: number } | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = offsetAt(range.startContainer, range.startOffset) ?? edge(range, 'start')
  const to = offsetAt(range.endContainer, range.endOffset) ?? edge(range, 'end')
  if (from === null || to === null || from >= to) return null
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = to - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

/** A selection by paragraphs ends between pieces: then it is the pieces inside that say where. */
function edge(range: Range, side: 'start' | 'end'): number | null {
  const common = range.commonAncestorContainer
  const root = common instanceof Element ? common : common.parentElement
  if (!root?.closest('.document-text') && !root?.querySelector('.document-text')) return null
  const inside = [...root.querySelectorAll<HTMLElement>(`[data-${offset}]`)].filter((piece) =>
    range.intersectsNode(piece),
  )
  const piece = side === 'start' ? inside[0] : inside.at(-1)
  if (!piece) return null
  return Number(piece.dataset[offset]) + (side === 'start' ? 0 : (piece.textContent?.length ?? 0))
}
