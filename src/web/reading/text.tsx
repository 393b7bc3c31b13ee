/** The text as it is, laid out in its paragraphs and lists, with each finding highlighted where it stands. */
import { Fragment, type MouseEvent, memo, type PointerEvent, type ReactNode, useMemo } from 'react'
import type { KeptDocument, KeptFinding } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { languageTag } from '../parts/document.tsx'
import { type Block, blocksOf } from './blocks.ts'
import type { Placed } from './placed.ts'
import { unitsOf } from './points.ts'
import { Reference } from './reference.tsx'
import { type Layer, layersOfEach, type Segment, segmentsOf } from './segments.ts'
import { offsetUnder } from './selected.ts'

const furnitureLayer = 'furniture'
const soughtLayer = 'sought'
const draftLayer = 'draft'

export interface TextProps {
  kept: KeptDocument
  shown: Placed[]
  selected: string | null
  /** A passage the reader came for, in code points. */
  sought: { start: number; end: number } | null
  /** The passage of a finding that is being written, in UTF-16 units: its ends can be dragged. */
  draft: { start: number; end: number } | null
  onSelect: (id: string) => void
  onDrag: (end: 'start' | 'end', to: number) => void
}

export const DocumentText = memo(function DocumentText(props: TextProps) {
  const { kept } = props
  const { text, pages } = kept.document
  const pageStarts = useMemo(() => (pages && pages.length > 1 ? pages.map(unitsOf(text)) : []), [pages, text])
  const { blocks, inside, choose } = useText(props)
  return (
    // The numbers at each finding's end are the links for the keyboard; a click anywhere in it is a shortcut to them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div className="document-text" lang={languageTag(kept.language)} dir="auto" onClick={choose}>
      {laidOut(blocks, pageStarts, inside)}
    </div>
  )
})

/** A document's blocks, what stands inside each, and how a click in one chooses a finding. */
export function useText({ kept, shown, selected, sought, draft, onSelect, onDrag }: TextProps): {
  blocks: Block[]
  inside: (place: number) => ReactNode
  choose: (event: MouseEvent) => void
} {
  const { text, furniture } = kept.document
  const unit = useMemo(() => unitsOf(text), [text])
  const blocks = useMemo(() => blocksOf(text), [text])
  const layers = useMemo(() => {
    const all: Layer[] = shown.map(({ finding, start, end }) => ({ id: finding.id, start, end }))
    for (const { start, end } of furniture)
      all.push({ id: furnitureLayer, start: unit(start), end: unit(end) })
    if (sought) all.push({ id: soughtLayer, start: unit(sought.start), end: unit(sought.end) })
    return all
  }, [shown, furniture, sought, unit])
  const layersOf = useMemo(() => layersOfEach(blocks, layers), [blocks, layers])
  const byId = useMemo(() => new Map(shown.map((placed) => [placed.finding.id, placed])), [shown])

  const choose = (event: MouseEvent) => {
    const target = event.target as HTMLElement
    if (target.closest('a') || getSelection()?.isCollapsed === false) return
    const id = target.closest<HTMLElement>('[data-finding]')?.dataset.finding
    if (id) onSelect(id)
  }
  const inside = (place: number) => {
    const block = blocks[place]!
    const drafted = draft && draft.start < block.end && draft.end > block.start
    const here = drafted ? [...layersOf[place]!, { id: draftLayer, ...draft }] : layersOf[place]!
    return (
      <Pieces
        words={text.slice(block.start, block.end)}
        start={block.start}
        end={block.end}
        until={blocks[place + 1]?.start ?? Number.POSITIVE_INFINITY}
        layers={here}
        byId={byId}
        // Only the blocks that a selection enters or leaves are drawn again.
        selected={here.some(({ id }) => id === selected) ? selected : null}
        onSelect={onSelect}
        onDrag={onDrag}
      />
    )
  }
  return { blocks, inside, choose }
}

/** Blocks as elements: items that follow each other are one list, a page begins with its number. */
function laidOut(blocks: Block[], pageStarts: number[], inside: (place: number) => ReactNode): ReactNode[] {
  const out: ReactNode[] = []
  let items: ReactNode[] = []
  let page = 0
  const closeList = (key: number) => {
    if (items.length > 0) out.push(<ul key={`list-${key}`}>{items}</ul>)
    items = []
  }
  blocks.forEach((block, place) => {
    while (page < pageStarts.length && pageStarts[page]! <= block.start) {
      closeList(block.start)
      page += 1
      out.push(<PageMark page={page} key={`page-${page}`} />)
    }
    const content = inside(place)
    if (block.kind === 'item') {
      items.push(<li key={block.start}>{content}</li>)
      return
    }
    closeList(block.start)
    out.push(
      <p key={block.start} className={block.kind === 'paragraph' ? undefined : block.kind}>
        {content}
      </p>,
    )
  })
  closeList(-1)
  return out
}

function PageMark({ page }: { page: number }) {
  const { t, number } = useReader()
  return <p className="page-mark">{t.document.page(number(page))}</p>
}

/** The words of one block, cut where findings begin and end. Offsets are those of the whole text. */
const Pieces = memo(function Pieces(props: {
  words: string
  start: number
  end: number
  /** Where the next block begins: a finding that ends before it has its number here. */
  until: number
  layers: Layer[]
  byId: Map<string, Placed>
  selected: string | null
  onSelect: (id: string) => void
  onDrag: (end: 'start' | 'end', to: number) => void
}) {
  const { words, start, end, byId, selected } = props
  const draft = props.layers.find(({ id }) => id === draftLayer)
  const segments = useMemo(() => segmentsOf(start, end, props.layers), [start, end, props.layers])
  return segments.map((segment) => (
    <Fragment key={segment.start}>
      {isDraft(segment) && segment.start === draft?.start && <Handle end="start" onDrag={props.onDrag} />}
      {wrapped(words.slice(segment.start - start, segment.end - start), segment, byId, selected)}
      {isDraft(segment) && segment.end === draft?.end && <Handle end="end" onDrag={props.onDrag} />}
      {endingAt(segment, end, props.until, byId).map((placed) => (
        <Reference
          key={placed.finding.id}
          placed={placed}
          current={placed.finding.id === selected}
          onSelect={props.onSelect}
        />
      ))}
    </Fragment>
  ))
})

/** The words of a piece inside an element for each of its layers, the longest outermost. */
function wrapped(
  words: string,
  segment: Segment,
  byId: Map<string, Placed>,
  selected: string | null,
): ReactNode {
  let inner: ReactNode = <span data-at={segment.start}>{words}</span>
  for (const id of segment.layers.toReversed()) {
    const finding = byId.get(id)?.finding
    if (finding) inner = <FoundWords finding={finding} selected={id === selected} words={inner} />
    else if (id === draftLayer) inner = <span className="draft">{inner}</span>
    else if (id === furnitureLayer) inner = <span className="furniture">{inner}</span>
    else inner = <SoughtWords words={inner} />
  }
  return inner
}

const isDraft = (segment: Segment) => segment.layers.includes(draftLayer)

/** An end of the passage that is being written. For a pointer; the form beside it moves the ends by key. */
function Handle({
  end,
  onDrag,
}: {
  end: 'start' | 'end'
  onDrag: (end: 'start' | 'end', to: number) => void
}) {
  const begin = (event: PointerEvent) => {
    event.preventDefault()
    // Listened to on the window: where the end goes into another piece of the text, this handle is made anew there.
    const follow = (moved: globalThis.PointerEvent) => {
      const to = offsetUnder(moved.clientX, moved.clientY)
      if (to !== null) onDrag(end, to)
    }
    const done = () => {
      removeEventListener('pointermove', follow)
      removeEventListener('pointerup', done)
      removeEventListener('pointercancel', done)
    }
    addEventListener('pointermove', follow)
    addEventListener('pointerup', done)
    addEventListener('pointercancel', done)
  }
  return <span className={`handle ${end}`} aria-hidden="true" onPointerDown={begin} />
}

function FoundWords(props: { finding: KeptFinding; selected: boolean; words: ReactNode }) {
  const { finding, selected } = props
  return (
    <span
      className={`found k-${finding.kind} is-${finding.state}${selected ? ' selected' : ''}`}
      data-finding={finding.id}
    >
      {props.words}
    </span>
  )
}

function SoughtWords({ words }: { words: ReactNode }) {
  return (
    <mark className="sought" tabIndex={-1}>
      {words}
    </mark>
  )
}

/** Findings whose last piece in this block this is. */
function endingAt(segment: Segment, blockEnd: number, until: number, byId: Map<string, Placed>): Placed[] {
  return segment.layers
    .map((id) => byId.get(id))
    .filter((placed) => placed !== undefined)
    .filter(({ end }) => end === segment.end || (segment.end === blockEnd && end > blockEnd && end <= until))
    .sort((a, b) => a.number - b.number)
}
