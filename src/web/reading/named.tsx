/** Who and what a document names, each with its mentions in the text. */
import type { KeptDocument } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { EntityName } from '../parts/name.tsx'

type NamedEntity = KeptDocument['named'][number]

export function NamedHere({ kept }: { kept: KeptDocument }) {
  const { t } = useReader()
  const people = kept.named.filter(({ kind }) => kind === 'person')
  const others = kept.named.filter(({ kind }) => kind !== 'person')
  if (kept.named.length === 0) return null
  return (
    <section className="named" aria-labelledby="named-title">
      <h2 id="named-title">{t.document.named}</h2>
      <NamedList title={t.document.namedPeople} named={people} />
      <NamedList title={t.document.namedOthers} named={others} />
    </section>
  )
}

function NamedList({ title, named }: { title: string; named: NamedEntity[] }) {
  const { number, t } = useReader()
  if (named.length === 0) return null
  return (
    <>
      <h3 className="minor">{title}</h3>
      <ul>
        {named.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} />
            {entity.role && <span className="role"> {entity.role}</span>}{' '}
            {entity.mentions[0] && (
              <a
                className="mention-count"
                href={`#char=${entity.mentions[0].start},${entity.mentions[0].end}`}
                aria-label={`${entity.name}: ${t.counted.mention(entity.mentions.length, number(entity.mentions.length))}`}
              >
                {number(entity.mentions.length)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
