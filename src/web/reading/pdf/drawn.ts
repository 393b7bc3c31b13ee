/** One page of a PDF while it is near the reader: drawn at the size at which it is shown, its text at hand, and let go when it is far. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { View } from './boxes.ts'
import type { Piece } from './placing.ts'

export interface DrawnPage {
  /** Null until the page was looked at. */
  view: View | null
  pieces: Piece[] | null
  state: 'waiting' | 'drawn' | 'failed'
}

/** No page is drawn with more pixels than this, however large it is. */
const mostPixels = 12_000_000

export function useDrawn(
  pdf: PDFDocumentProxy,
  number: number,
  near: boolean,
  canvas: RefObject<HTMLCanvasElement | null>,
): DrawnPage {
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [pieces, setPieces] = useState<Piece[] | null>(null)
  const [state, setState] = useState<DrawnPage['state']>('waiting')

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

  useEffect(() => {
    const face = canvas.current
    if (!near || !page || !face) return
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
    drawing.promise.then(
      () => wanted && setState('drawn'),
      () => wanted && setState('failed'),
    )
    return () => {
      wanted = false
      drawing.cancel()
      // Its pixels are given back at once, and what the page was drawn from with them.
      face.width = 0
      face.height = 0
      setState('waiting')
      drawing.promise.catch(() => undefined).then(() => page.cleanup())
    }
  }, [near, page, canvas])

  const view = useMemo(() => page && viewOf(page), [page])
  return { view, pieces, state }
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
          },
        ]
      : [],
  )
}
