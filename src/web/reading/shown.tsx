/** A document on the desk, in the way in which the reader looks at it; all but the text is loaded when it is asked for. */
import { type ComponentProps, lazy, Suspense } from 'react'
import { useReader } from '../locale.tsx'
import type { Zoom } from './pdf/zoom.tsx'
import { AsPublished } from './published.tsx'
import { DocumentText } from './text.tsx'
import type { View } from './view.tsx'

const Sheets = lazy(() => import('./pdf/sheets.tsx'))
const Beside = lazy(() => import('./beside.tsx'))

interface Props extends ComponentProps<typeof DocumentText> {
  as: View
  zoom: Zoom
  onUnplaced: (ids: ReadonlySet<string>) => void
}

export function DocumentShown({ as, zoom, onUnplaced, ...text }: Props) {
  const { t } = useReader()
  if (as === 'pages')
    return (
      <Suspense fallback={<p className="waiting">{t.view.opening}</p>}>
        <Sheets {...text} zoom={zoom} onUnplaced={onUnplaced} />
      </Suspense>
    )
  if (as === 'beside')
    return (
      <Suspense fallback={<p className="waiting">{t.reading}</p>}>
        <Beside {...text} />
      </Suspense>
    )
  if (as === 'published') return <AsPublished {...text} onUnplaced={onUnplaced} />
  return (
    <>
      <DocumentText {...text} />
      {text.kept.document.furniture.length > 0 && <p className="small legend">{t.document.furniture}</p>}
    </>
  )
}
