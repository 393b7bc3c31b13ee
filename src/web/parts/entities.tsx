/** A list of people or of bodies, filtered by name. */
import type { EntitySummary } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { Filters, Pager, TextField, Tick, useQuery } from './filters.tsx'
import { EntityName, Name } from './name.tsx'
import { EntryTitle, PageHead, useAnnounced } from './page.tsx'

export interface EntityPage {
  total: number
  entities: EntitySummary[]
}

interface Words {
  title: string
  lead: string
  filter: string
  empty: string
  noMatch: string
}

export function EntityIndex(
  props: EntityPage & { words: Words; count: string; showKind?: boolean; officials?: boolean },
) {
  const { t } = useReader()
  const { words, entities, total, count } = props
  const query = useQuery()
  useAnnounced(count)
  return (
    <>
      <PageHead name={words.title} lead={`${words.lead} ${count}.`} />
      <Filters label={words.title}>
        <TextField name="name" label={words.filter} type="search" wide />
        {props.officials && <Tick name="officials" label={t.posts.officials} />}
      </Filters>
      <p>
        <Link href="/suggestions">{t.suggestions.see}</Link>
      </p>
      {entities.length === 0 && <p className="empty">{query ? words.noMatch : words.empty}</p>}
      <ul className="entries two">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityLine entity={entity} kind={props.showKind ?? false} />
          </li>
        ))}
      </ul>
      <Pager total={total} shown={entities.length} />
    </>
  )
}

export function EntityLine({ entity, kind }: { entity: EntitySummary; kind: boolean }) {
  const { t, number } = useReader()
  const others = entity.forms.filter((form) => form !== entity.name)
  return (
    <article className="entity-line">
      <EntryTitle under={1}>
        <EntityName entity={entity} />
      </EntryTitle>
      {entity.role && <p className="role">{entity.role}</p>}
      {others.length > 0 && (
        <p className="forms">
          {others.map((form) => (
            <span key={form}>
              <Name>{form}</Name>
            </span>
          ))}
        </p>
      )}
      <p className="small">
        {kind && `${t.entityKinds[entity.kind]} · `}
        {t.counted.mention(entity.mentions, number(entity.mentions))}
        {' · '}
        {t.counted.document(entity.documents, number(entity.documents))}
      </p>
    </article>
  )
}
