/** One page of a PDF as it is, with the findings that stand on it marked where their words are. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react'
import { useReader } from '../../locale.tsx'
import { bringToView } from '../following.ts'
import type { Placed } from '../placed.ts'
import { Reference } from '../reference.tsx'
import { type Box, boxesOf, spread } from './boxes.ts'
import { type DrawnPage, useDrawn } from './drawn.ts'
import { widthOf } from './letters.ts'
import { useNear } from './near.ts'
import type { OnPage } from './passages.ts'
import { lettersOnPage, partsOf } from './placing.ts'
import { Words } from './words.tsx'

interface Props {
  pdf: PDFDocumentProxy
  /** From 1. */
  number: number
  /** Height by width of a page that was not looked at yet. */
  usual: number
  passages: OnPage[]
  zoom: number
  /** The finding of this page that the reader has chosen. */
  selected: string | null
  onSelect: (id: string) => void
  /** Says of the findings on this page which could be placed. */
  onPlaced: (page: number, placed: string[], unplaced: string[]) => void
}

export const Sheet = memo(function Sheet(props: Props) {
  const { pdf, number, passages, zoom, selected, onSelect, onPlaced } = props
  const { t, number: written } = useReader()
  const face = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const near = useNear(face)
  const drawn = useDrawn(pdf, number, near, canvas, zoom)
  const { view, pieces } = drawn
  const marks = useMemo(() => marksOf(passages, pieces, view), [passages, pieces, view])
  const placed = marks.filter(isPlaced)
  const unplaced = marks.filter((mark) => !isPlaced(mark) && mark.passage.placed)
  const looked = pieces !== null

  useEffect(() => {
    if (looked) onPlaced(number, idsOf(marks, true), idsOf(marks, false))
  }, [looked, number, marks, onPlaced])

  // What was only known to be on this page is shown where it stands once that is known.
  const isSought = marks.some(({ passage }) => passage.placed === null)
  useEffect(() => {
    if (!looked || (selected === null && !isSought)) return
    const wanted = selected === null ? '.is-sought' : `[data-finding="${CSS.escape(selected)}"]`
    bringToView(face.current?.querySelector(wanted))
  }, [looked, selected, isSought])

  const choose = (event: MouseEvent) => {
    if ((event.target as HTMLElement).closest('a') || getSelection()?.isCollapsed === false) return
    // The words lie over the marks.
    const under = document.elementsFromPoint(event.clientX, event.clientY)
    const id = under.map((one) => (one as HTMLElement).dataset.finding).find((one) => one !== undefined)
    if (id) onSelect(id)
  }
  const ratio = view ? view.height / view.width : props.usual
  return (
    <figure className="pdf-page" data-page={number}>
      {/* The numbers in the margin are the links for the keyboard; a click on the words is a shortcut to them. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div className="page-face" ref={face} style={{ aspectRatio: `1 / ${ratio}` }} onClick={choose}>
        {near && (
          <canvas
            ref={canvas}
            role="img"
            aria-label={t.view.pictureOf(written(number), written(pdf.numPages))}
          />
        )}
        {placed.map(({ key, passage, boxes }) =>
          boxes.map((box) => (
            <span
              key={`${key} ${box.left} ${box.top}`}
              className={nameOf(passage.placed, selected)}
              data-finding={passage.placed?.finding.id}
              style={shares(box)}
            />
          )),
        )}
        {near && pieces && view && <Words pieces={pieces} view={view} />}
        <Margin marks={placed} ratio={ratio} selected={selected} onSelect={onSelect} />
      </div>
      <figcaption>
        {t.view.pageOf(written(number), written(pdf.numPages))}
        {drawn.state === 'failed' && ` ${t.view.notDrawn}`}
        {drawn.state === 'slow' && (
          <>
            {` ${t.view.slow} `}
            <button type="button" onClick={drawn.stop}>
              {t.view.stop}
            </button>
          </>
        )}
        {(drawn.state === 'stopped' || drawn.state === 'late') && (
          <>
            {` ${t.view[drawn.state]} `}
            <button type="button" onClick={drawn.again}>
              {t.view.again}
            </button>
          </>
        )}
        {unplaced.length > 0 && (
          <span className="unplaced">
            {looked ? t.view.notPlaced : t.view.onThisPage}
            {unplaced.map(({ key, passage }) => (
              <span key={key} data-finding={key}>
                <Reference placed={passage.placed!} current={key === selected} onSelect={onSelect} />
              </span>
            ))}
          </span>
        )}
      </figcaption>
    </figure>
  )
})

interface Mark {
  key: string
  passage: OnPage
  /** Empty where it could not be placed, or not yet. */
  boxes: Box[]
}

const isPlaced = ({ boxes }: Mark) => boxes.length > 0

const idsOf = (marks: Mark[], placed: boolean) =>
  marks.filter((mark) => isPlaced(mark) === placed).flatMap(({ passage }) => passage.placed?.finding.id ?? [])

function marksOf(passages: OnPage[], pieces: DrawnPage['pieces'], view: DrawnPage['view']): Mark[] {
  const letters = lettersOnPage(pieces ?? [])
  return passages.map((passage) => {
    const parts = view && pieces ? partsOf(letters, passage.sought) : null
    return {
      key: passage.placed?.finding.id ?? 'sought',
      passage,
      boxes: parts ? boxesOf(parts, pieces!, view!, widthOf) : [],
    }
  })
}

/** Least distance between two numbers in the margin, of the page's width: 26 pixels on a telephone. */
const leastDistance = 26 / 340

/** The numbers of the findings, in the margin beside the line on which each begins. */
function Margin(props: {
  marks: Mark[]
  ratio: number
  selected: string | null
  onSelect: (id: string) => void
}) {
  const marks = props.marks
    .filter(({ passage }) => passage.placed)
    .toSorted((a, b) => a.boxes[0]!.top - b.boxes[0]!.top)
  const tops = spread(
    marks.map(({ boxes }) => boxes[0]!.top),
    leastDistance / props.ratio,
  )
  return marks.map(({ key, passage }, place) => (
    <span key={key} className="page-number" style={{ top: share(tops[place]!) }}>
      <Reference
        placed={passage.placed!}
        current={passage.placed!.finding.id === props.selected}
        onSelect={props.onSelect}
      />
    </span>
  ))
}

const share = (part: number) => `${100 * part}%`

const shares = ({ left, top, width, height }: Box) => ({
  left: share(left),
  top: share(top),
  width: share(width),
  height: share(height),
})

function nameOf(placed: Placed | null, selected: string | null): string {
  if (!placed) return 'page-found is-sought'
  const { kind, state, id } = placed.finding
  return `page-found k-${kind} is-${state}${id === selected ? ' selected' : ''}`
}
