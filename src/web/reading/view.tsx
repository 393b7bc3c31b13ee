/** How a document is looked at: as its text, or as it came. The reader's wish is remembered on this device. */
import { useId, useState } from 'react'
import type { KeptDocument } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { useReader } from '../locale.tsx'

export type View = 'text' | 'pages' | 'published'

const place = 'answerable:view'

/** What a document can be shown as: what came in a container has no original of its own to show. */
export function viewsOf({ document }: KeptDocument): View[] {
  if (document.id !== document.original) return ['text']
  if (document.mediaType === 'application/pdf') return ['text', 'pages']
  return document.mediaType === 'text/html' ? ['text', 'published'] : ['text']
}

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
  return (
    <fieldset className="view-switch">
      <legend>{t.view.switch}</legend>
      {views.map((view) => (
        <label key={view}>
          <input type="radio" name={name} checked={view === props.view} onChange={() => choose(view)} />
          <span>{t.view.views[view]}</span>
        </label>
      ))}
    </fieldset>
  )
}
