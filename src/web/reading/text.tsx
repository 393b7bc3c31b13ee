/** The text as it is, laid out in its paragraphs and lists, with each finding highlighted where it stands. */
import { Fragment, type MouseEvent, memo, type PointerEvent, type ReactNode, useMemo } from 'react'
import type { KeptDocument, KeptFinding } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { languageTag } from '../parts/document.tsx'
import { alike } from './alike.ts'
import { type Block, blocksOf, slicesOf } from './blocks.ts'
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

/** What is marked in a text: a finding, or furniture, what the reader came for, what is being written. */
type Mark = Layer | Placed

export const DocumentText = memo(function DocumentText(props: TextProps) {
  const { kept, selected, onSelect, onDrag } = props
  const { text, pages } = kept.document
  const slices = useMemo(() => slicesOf(blocksOf(text)), [text])
  const pagesOf = useMemo(
    () => pagesOfEach(slices, pages && pages.length > 1 ? pages.map(unitsOf(text)) : []),
    [slices, pages, text],
  )
  const marks = useMarks(slices.map(stretchOf), props)
  return (
    // The numbers at each finding's end are the links for the keyboard; a click anywhere in it is a shortcut to them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      className="document-text"
      lang={languageTag(kept.language)}
      dir="auto"
      onClick={(event) => choose(event, onSelect)}
    >
      {slices.map((slice, place) => (
        <Slice
          key={slice[0]!.start}
          text={text}
          blocks={slice}
          until={slices[place + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY}
          pages={pagesOf[place]!}
          marks={marks[place]!}
          selected={ifIn(marks[place]!, selected)}
          onSelect={onSelect}
          onDrag={onDrag}
        />
      ))}
    </div>
  )
})

interface Page {
  number: number
  start: number
}

/** The pages that begin in each slice: before the first block that begins no earlier. */
function pagesOfEach(slices: Block[][], starts: number[]): Page[][] {
  const pages = starts.map((start, place): Page => ({ number: place + 1, start }))
  let last = -1
  return slices.map((slice) => {
    const from = last
    last = slice.at(-1)!.start
    return pages.filter(({ start }) => start > from && start <= last)
  })
}

const stretchOf = (slice: Block[]) => ({ start: slice[0]!.start, end: slice.at(-1)!.end })

/** What is marked in each of the stretches of a text. */
export function useMarks(
  stretches: { start: number; end: number }[],
  { kept, shown, sought, draft }: TextProps,
): Mark[][] {
  const { text, furniture } = kept.document
  const unit = useMemo(() => unitsOf(text), [text])
  // Each is made once, so that only the parts of the text in which something changed are drawn again.
  const others = useMemo(
    () => furniture.map(({ start, end }) => ({ id: furnitureLayer, start: unit(start), end: unit(end) })),
    [furniture, unit],
  )
  const here = useMemo(
    () => (sought ? [{ id: soughtLayer, start: unit(sought.start), end: unit(sought.end) }] : []),
    [sought, unit],
  )
  const written = useMemo(() => (draft ? [{ id: draftLayer, ...draft }] : []), [draft])
  return layersOfEach<Mark>(stretches, [...shown, ...others, ...here, ...written])
}

/** A click on a finding's words chooses it; one on a link, or at the end of a selection, does not. */
export function choose(event: MouseEvent, onSelect: (id: string) => void): void {
  const target = event.target as HTMLElement
  if (target.closest('a') || getSelection()?.isCollapsed === false) return
  const id = target.closest<HTMLElement>('[data-finding]')?.dataset.finding
  if (id) onSelect(id)
}

/** What is chosen, where it is marked here: only the parts that a choice enters or leaves are drawn again. */
export function ifIn(marks: Mark[], selected: string | null): string | null {
  return marks.some(({ id }) => id === selected) ? selected : null
}

interface Shared {
  text: string
  /** Where what follows begins: a finding that ends before it has its number here. */
  until: number
  marks: Mark[]
  selected: string | null
  onSelect: (id: string) => void
  onDrag: (end: 'start' | 'end', to: number) => void
}

/** Some blocks as elements: items that follow each other are one list, a page begins with its number. */
const Slice = memo(function Slice(props: Shared & { blocks: Block[]; pages: Page[] }) {
  const { blocks, pages, marks, ...shared } = props
  const each = layersOfEach(blocks, marks)
  const out: ReactNode[] = []
  let items: ReactNode[] = []
  let page = 0
  const closeList = (key: number) => {
    if (items.length > 0) out.push(<ul key={`list-${key}`}>{items}</ul>)
    items = []
  }
  blocks.forEach((block, place) => {
    for (; page < pages.length && pages[page]!.start <= block.start; page += 1) {
      closeList(block.start)
      out.push(<PageMark page={pages[page]!.number} key={`page-${pages[page]!.number}`} />)
    }
    const until = blocks[place + 1]?.start ?? props.until
    const content = <Pieces key={block.start} {...shared} block={block} until={until} marks={each[place]!} />
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
  return <div className="slice">{out}</div>
}, alike)

function PageMark({ page }: { page: number }) {
  const { t, number } = useReader()
  return <p className="page-mark">{t.document.page(number(page))}</p>
}

/** The words of one block, cut where findings begin and end. Offsets are those of the whole text. */
export const Pieces = memo(function Pieces(props: Shared & { block: Block }) {
  const { text, block, until, marks, selected } = props
  const draft = marks.find(({ id }) => id === draftLayer)
  const byId = new Map(marks.filter(isPlaced).map((placed) => [placed.id, placed]))
  return segmentsOf(block.start, block.end, marks).map((segment) => (
    <Fragment key={segment.start}>
      {isDraft(segment) && segment.start === draft?.start && <Handle end="start" onDrag={props.onDrag} />}
      {wrapped(text.slice(segment.start, segment.end), segment, byId, selected)}
      {isDraft(segment) && segment.end === draft?.end && <Handle end="end" onDrag={props.onDrag} />}
      {endingAt(segment, block.end, until, byId).map((placed) => (
        <Reference
          key={placed.id}
          placed={placed}
          current={placed.id === selected}
          onSelect={props.onSelect}
        />
      ))}
    </Fragment>
  ))
}, alike)

const isPlaced = (mark: Mark): mark is Placed => 'finding' in mark

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
