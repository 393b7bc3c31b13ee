/** Everyone named on record. */
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { EntityIndex, type EntityPage } from '../parts/entities.tsx'
import { useQuery } from '../parts/filters.tsx'
import { Shown } from '../parts/page.tsx'

export function PeoplePage() {
  const { t, number } = useReader()
  const query = useQuery()
  return (
    <Shown answer={usePage<EntityPage>('/people', query)}>
      {(list) => (
        <EntityIndex
          {...list}
          words={t.people}
          count={t.counted.person(list.total, number(list.total))}
          officials
        />
      )}
    </Shown>
  )
}
