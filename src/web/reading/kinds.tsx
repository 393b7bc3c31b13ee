/** Which kinds are highlighted: the legend of the text, and its switches. */
import type { FindingKind } from '../../model.ts'
import { useReader } from '../locale.tsx'
import type { Placed } from './placed.ts'

export function KindSwitches(props: {
  placed: Placed[]
  hidden: ReadonlySet<FindingKind>
  onChange: (kind: FindingKind, shown: boolean) => void
}) {
  const { t, number } = useReader()
  const counts = Map.groupBy(props.placed, ({ finding }) => finding.kind)
  const kinds = (Object.keys(t.kinds) as FindingKind[]).filter((kind) => counts.has(kind))
  return (
    <fieldset className="kind-switches">
      <legend>{t.document.showKinds}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!props.hidden.has(kind)}
            onChange={(event) => props.onChange(kind, event.target.checked)}
          />
          <span className={`found k-${kind}`}>{t.kindsMany[kind]}</span> {number(counts.get(kind)!.length)}
        </label>
      ))}
    </fieldset>
  )
}
