/** A web page as it was published, its findings marked where their words have one place; each leads to its card and back. */
import { useEffect, useRef } from 'react'
import type { KeptDocument } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { documentAddress } from '../parts/document.tsx'
import type { Placed } from './placed.ts'

interface Props {
  kept: KeptDocument
  shown: Placed[]
  selected: string | null
  /** Told which findings have no place on the page. */
  onUnplaced: (ids: ReadonlySet<string>) => void
}

export function AsPublished(props: Props) {
  const { t, locale } = useReader()
  const kinds = new Set(props.shown.map(({ finding }) => finding.kind))
  const hidden = new Set(props.kept.kept.map(({ kind }) => kind).filter((kind) => !kinds.has(kind)))
  const query = new URLSearchParams({ locale, hidden: [...hidden].join() })
  return (
    <div className="published">
      <p className="small">{t.view.publishedHow}</p>
      {/* Another set of marks is another page. */}
      <Frame key={`${query} ${props.shown.length}`} query={query.toString()} {...props} />
    </div>
  )
}

/** In a frame without any right but to lead here on a click; what it holds was sanitised, and marked, by the server. */
function Frame({ kept, shown, selected, onUnplaced, query }: Props & { query: string }) {
  const { t } = useReader()
  const page = `${documentAddress(kept.id)}/published`
  const at = (id: string | null) => `/api${page}?${query}${id === null ? '' : `#${encodeURIComponent(id)}`}`
  const frame = useRef<HTMLIFrameElement>(null)
  const first = useRef(selected)
  const last = useRef(selected)
  useEffect(() => {
    // Replaced, so that going back leads to the page before and not to the finding before.
    if (selected !== null && selected !== last.current)
      frame.current?.contentWindow?.location.replace(at(selected))
    last.current = selected
  })

  const answer = usePage<{ findings: string[] }>(`${page}/findings`)
  const marked = answer.state === 'here' ? answer.value.findings : null
  useEffect(() => {
    if (!marked) return
    const nowhere = shown.filter(({ id, finding }) => finding.state !== 'rejected' && !marked.includes(id))
    onUnplaced(new Set(nowhere.map(({ id }) => id)))
  }, [marked, shown, onUnplaced])

  return (
    <iframe
      ref={frame}
      sandbox="allow-top-navigation-by-user-activation"
      title={t.view.publishedTitle}
      src={at(first.current)}
    />
  )
}
