/** Governments, parliaments and organisations named on record. */
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { EntityIndex, type EntityPage } from '../parts/entities.tsx'
import { useQuery } from '../parts/filters.tsx'
import { Shown } from '../parts/page.tsx'

export function BodiesPage() {
  const { t, number } = useReader()
  const query = useQuery()
  return (
    <Shown answer={usePage<EntityPage>('/bodies', query)}>
      {(list) => (
        <EntityIndex
          {...list}
          words={t.bodies}
          count={t.counted.body(list.total, number(list.total))}
          showKind
        />
      )}
    </Shown>
  )
}
