/** A PDF's pages as they are, below each other, each drawn when the reader comes near it. */
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { KeptDocument } from '../../../record/contract.ts'
import { announce } from '../../announce.tsx'
import { useReader } from '../../locale.tsx'
import { ProblemNote } from '../../parts/page.tsx'
import type { Placed } from '../placed.ts'
import { type OpenPdf, openPdf } from './opening.ts'
import { type OnPage, passagesByPage } from './passages.ts'
import { Sheet } from './sheet.tsx'
import { type Zoom, ZoomButtons } from './zoom.tsx'

interface Props {
  kept: KeptDocument
  shown: Placed[]
  selected: string | null
  sought: { start: number; end: number } | null
  zoom: Zoom
  onSelect: (id: string) => void
  /** Told which findings have no place on the pages that were looked at. */
  onUnplaced: (ids: ReadonlySet<string>) => void
}

const none: OnPage[] = []

export default function Sheets({ kept, shown, selected, sought, zoom, onSelect, onUnplaced }: Props) {
  const { t, number } = useReader()
  const opened = useOpened(kept.id)
  const passages = useMemo(() => passagesByPage(kept, shown, sought), [kept, shown, sought])
  const onPlaced = useUnplaced(onUnplaced)
  const pages = opened.state === 'open' ? opened.pdf.numPages : 0

  useEffect(() => {
    if (pages > 0) announce(t.view.pagesShown(pages, number(pages)))
  }, [pages, t, number])

  // What the reader came for may be on a page that nobody has looked at yet.
  const cameFor = useRef<number | null>(null)
  cameFor.current = pageOfWanted(passages, selected)
  useEffect(() => {
    if (pages > 0 && cameFor.current !== null)
      document.querySelector(`[data-page="${cameFor.current + 1}"]`)?.scrollIntoView()
  }, [pages])

  if (opened.state === 'waiting') return <p className="waiting">{t.view.opening}</p>
  if (opened.state === 'problem')
    return <ProblemNote told={{ problem: t.view.cannotOpen, remedy: t.view.cannotOpenHow }} />
  const shownAs = { '--zoom': zoom.value / 100 } as CSSProperties
  return (
    <>
      <ZoomButtons zoom={zoom} />
      <section
        className="sheets"
        aria-label={t.view.views.pages}
        tabIndex={zoom.value > 100 ? 0 : undefined}
        style={shownAs}
      >
        {Array.from({ length: pages }, (_, place) => {
          const here = passages.get(place) ?? none
          return (
            <Sheet
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={place}
              pdf={opened.pdf}
              number={place + 1}
              usual={opened.usual}
              passages={here}
              zoom={zoom.value}
              selected={here.some(({ placed }) => placed?.finding.id === selected) ? selected : null}
              onSelect={onSelect}
              onPlaced={onPlaced}
            />
          )
        })}
      </section>
    </>
  )
}

/** The page of the finding that is chosen, else of the passage that the reader came for. */
function pageOfWanted(passages: Map<number, OnPage[]>, selected: string | null): number | null {
  for (const [page, here] of passages)
    if (here.some(({ placed }) => (placed ? placed.finding.id === selected : selected === null))) return page
  return null
}

type Opened = { state: 'waiting' } | { state: 'problem' } | ({ state: 'open'; usual: number } & OpenPdf)

/** The original of a document, opened while these pages are shown. */
function useOpened(id: string): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'waiting' })
  useEffect(() => {
    const control = new AbortController()
    open(id, control.signal).then(setOpened, () => {
      if (!control.signal.aborted) setOpened({ state: 'problem' })
    })
    return () => control.abort()
  }, [id])
  return opened
}

async function open(id: string, signal: AbortSignal): Promise<Opened> {
  const answer = await fetch(`/api/documents/${encodeURIComponent(id)}/original`, { signal })
  if (!answer.ok) throw new Error(`no original: ${answer.status}`)
  const opened = await openPdf(new Uint8Array(await answer.arrayBuffer()), signal)
  const first = (await opened.pdf.getPage(1)).getViewport({ scale: 1 })
  return { state: 'open', usual: first.height / first.width, ...opened }
}

/** Gathers from all pages which findings have a place on none. */
function useUnplaced(
  onUnplaced: (ids: ReadonlySet<string>) => void,
): (page: number, placed: string[], unplaced: string[]) => void {
  const said = useMemo(() => new Map<number, { placed: string[]; unplaced: string[] }>(), [])
  const last = useRef('')
  return useCallback(
    (page, placed, unplaced) => {
      said.set(page, { placed, unplaced })
      const all = [...said.values()]
      const somewhere = new Set(all.flatMap((one) => one.placed))
      const nowhere = new Set(all.flatMap((one) => one.unplaced.filter((id) => !somewhere.has(id))))
      const now = [...nowhere].join()
      if (now !== last.current) onUnplaced(nowhere)
      last.current = now
    },
    [said, onUnplaced],
  )
}
