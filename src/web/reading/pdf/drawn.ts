/** One page of a PDF while it is near the reader: drawn at the size at which it is shown, its text at hand, and let go when it is far. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { View } from './boxes.ts'
import type { Piece } from './placing.ts'

export interface DrawnPage {
  /** Null until the page was looked at. */
  view: View | null
  pieces: Piece[] | null
  /** `slow`: it is taking long; `late`: it took too long and was given up; `stopped`: the reader gave it up. */
  state: 'waiting' | 'slow' | 'late' | 'stopped' | 'drawn' | 'failed'
  stop: () => void
  again: () => void
}

/** No page is drawn with more pixels than this, however large it is. */
const mostPixels = 12_000_000
/** Milliseconds after which the reader is told that a page is slow, and after which it is given up. */
const [slowAfter, lateAfter] = [2_000, 30_000]

export function useDrawn(
  pdf: PDFDocumentProxy,
  number: number,
  near: boolean,
  canvas: RefObject<HTMLCanvasElement | null>,
  zoom: number,
): DrawnPage {
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [pieces, setPieces] = useState<Piece[] | null>(null)
  const [state, setState] = useState<DrawnPage['state']>('waiting')
  const [givenUp, setGivenUp] = useState<'stopped' | 'late' | null>(null)

  useEffect(() => {
    if (!near || page) return
    let wanted = true
    const failed = () => wanted && setState('failed')
    pdf.getPage(number).then((got) => wanted && setPage(got), failed)
    return () => {
      wanted = false
    }
  }, [pdf, number, near, page])

  useEffect(() => {
    if (!page || pieces) return
    let wanted = true
    piecesOf(page).then(
      (got) => wanted && setPieces(got),
      () => wanted && setPieces([]),
    )
    return () => {
      wanted = false
    }
  }, [page, pieces])

  // biome-ignore lint/correctness/useExhaustiveDependencies: at another zoom the face has another size
  useEffect(() => {
    const face = canvas.current
    if (!near || !page || !face || givenUp) return
    const { width, height } = viewOf(page)
    const scale = Math.min(
      (face.clientWidth * devicePixelRatio) / width,
      Math.sqrt(mostPixels / (width * height)),
    )
    const viewport = page.getViewport({ scale })
    face.width = Math.round(viewport.width)
    face.height = Math.round(viewport.height)
    const drawing = page.render({ canvas: face, viewport })
    let wanted = true
    const timers = [
      setTimeout(() => setState('slow'), slowAfter),
      setTimeout(() => setGivenUp('late'), lateAfter),
    ]
    const ended = (how: 'drawn' | 'failed') => {
      timers.map(clearTimeout)
      if (wanted) setState(how)
    }
    drawing.promise.then(
      () => ended('drawn'),
      () => ended('failed'),
    )
    return () => {
      wanted = false
      timers.map(clearTimeout)
      drawing.cancel()
      // Its pixels are given back at once, and what the page was drawn from with them.
      face.width = 0
      face.height = 0
      setState('waiting')
      drawing.promise.catch(() => undefined).then(() => page.cleanup())
    }
  }, [near, page, canvas, zoom, givenUp])

  const view = useMemo(() => page && viewOf(page), [page])
  return {
    view,
    pieces,
    state: givenUp ?? state,
    stop: () => setGivenUp('stopped'),
    again: () => setGivenUp(null),
  }
}

const viewOf = (page: PDFPageProxy) => page.getViewport({ scale: 1 })

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items, styles } = await page.getTextContent()
  return items.flatMap((item) =>
    'str' in item
      ? [
          {
            text: item.str,
            transform: item.transform,
            width: item.width,
            height: item.height,
            family: styles[item.fontName]?.fontFamily ?? 'sans-serif',
            endsLine: item.hasEOL,
          },
        ]
      : [],
  )
}
