/** The one finding that is being written by hand, and the passage it stands on while its ends move. */
import { useCallback, useMemo, useState } from 'react'
import type { Finding, FindingKind } from '../../model.ts'
import type { KeptFinding } from '../../record/contract.ts'
import { emptyFinding, movedByWord, saidOf } from './draft.ts'
import type { Points } from './points.ts'

interface Stretch {
  start: number
  end: number
}

export interface Edited {
  /** The finding that is corrected; null for one that is new. */
  id: string | null
  finding: Finding
  /** Its place in the text, in UTF-16 units. */
  at: Stretch
}

export function useEditing(text: string, points: Points) {
  const [editing, setEditing] = useState<Edited | null>(null)
  const close = useCallback(() => setEditing(null), [])
  const edit = useCallback(
    (kept: KeptFinding) =>
      setEditing({
        id: kept.id,
        finding: saidOf(kept),
        at: { start: points.unit(kept.start), end: points.unit(kept.end) },
      }),
    [points],
  )
  const make = useCallback(
    (kind: FindingKind, at: Stretch) => {
      const span = { start: points.point(at.start), end: points.point(at.end) }
      setEditing({ id: null, finding: emptyFinding(kind, span, text.slice(at.start, at.end)), at })
      getSelection()?.removeAllRanges()
    },
    [points, text],
  )
  /** Moves an end to a place in the text; the passage keeps at least one letter. */
  const drag = useCallback(
    (end: 'start' | 'end', to: number) =>
      setEditing((before) => {
        if (!before) return before
        const at = end === 'start' ? { ...before.at, start: to } : { ...before.at, end: to }
        if (at.start >= at.end || at.start < 0 || at.end > text.length) return before
        const span = { start: points.point(at.start), end: points.point(at.end) }
        return { ...before, at, finding: { ...before.finding, ...span, quote: text.slice(at.start, at.end) } }
      }),
    [points, text],
  )
  const move = useCallback(
    (end: 'start' | 'end', by: 1 | -1) => {
      if (editing) drag(end, movedByWord(text, editing.at[end], by, end))
    },
    [drag, editing, text],
  )
  return useMemo(() => ({ editing, edit, make, move, drag, close }), [editing, edit, make, move, drag, close])
}
