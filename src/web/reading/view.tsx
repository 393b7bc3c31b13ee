/** How a document is looked at: as its text, or as it came. The reader's wish is remembered on this device. */
import { useId, useState } from 'react'
import type { KeptDocument } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { useReader } from '../locale.tsx'

export type View = 'text' | 'pages' | 'published' | 'beside'

const place = 'answerable:view'

/** What a document can be shown as: what came in a container has no original of its own to show. */
export function viewsOf({ document, translations }: KeptDocument): View[] {
  const asItCame = document.id === document.original ? came[document.mediaType] : undefined
  return ['text', ...(asItCame ? [asItCame] : []), ...(translations.length > 0 ? ['beside' as const] : [])]
}

const came: Record<string, View> = { 'application/pdf': 'pages', 'text/html': 'published' }

export function useView(kept: KeptDocument): [View, (view: View) => void] {
  const [wanted, setWanted] = useState(() => localStorage.getItem(place))
  const change = (view: View) => {
    localStorage.setItem(place, view)
    setWanted(view)
  }
  return [viewsOf(kept).find((view) => view === wanted) ?? 'text', change]
}

export function ViewSwitch(props: { kept: KeptDocument; view: View; onChange: (view: View) => void }) {
  const { t } = useReader()
  const name = useId()
  const views = viewsOf(props.kept)
  if (views.length === 1) return null
  const choose = (view: View) => {
    props.onChange(view)
    // Pages say how many they are, once they are here.
    if (view !== 'pages') announce(t.view.shown[view])
  }
  const beside = props.kept.translations[0]?.is ?? 'translation'
  const names = { ...t.view.views, beside: t.view.beside[beside] }
  return (
    <fieldset className="view-switch">
      <legend>{t.view.switch}</legend>
      {views.map((view) => (
        <label key={view}>
          <input type="radio" name={name} checked={view === props.view} onChange={() => choose(view)} />
          <span>{names[view]}</span>
        </label>
      ))}
    </fieldset>
  )
}
