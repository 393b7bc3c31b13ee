/** Who is who: another name on record is found to be the same, or those who were merged are parted again. Only people decide. */
import { type FormEvent, useId, useState } from 'react'
import type { EntityRef, EntitySummary } from '../../record/contract.ts'
import { dataAddress } from '../data.ts'
import { useReader } from '../locale.tsx'
import { For, useMay } from '../you.tsx'
import { useDecision } from './deciding.ts'
import { Name } from './name.tsx'
import { ProblemNote } from './page.tsx'

export function WhoIsWho(props: {
  entity: EntitySummary
  merged: EntityRef[]
  list: '/people' | '/bodies'
  reload: () => Promise<void>
}) {
  const { t } = useReader()
  const { entity, merged, list } = props
  const merges = useMay()('editor')
  const deciding = useDecision(props.reload)
  if (!merges && merged.length === 0) return null
  return (
    <section className="who">
      <h2>{t.merging.same}</h2>
      {deciding.told && <ProblemNote told={deciding.told} />}
      {merged.length > 0 && (
        <>
          <h3 className="minor">{t.merging.standing}</h3>
          <ul>
            {merged.map((one) => (
              <li key={one.id}>
                <Name>{one.name}</Name>{' '}
                <For who="editor">
                  <button
                    type="button"
                    aria-label={t.merging.partLabel(one.name)}
                    onClick={() =>
                      deciding.send(
                        { kind: 'EntitiesParted', entity: one.id, from: entity.id },
                        t.merging.parted,
                      )
                    }
                  >
                    {t.merging.part}
                  </button>
                </For>
              </li>
            ))}
          </ul>
        </>
      )}
      <For who="editor">
        <p className="small">{t.merging.sameLead(entity.name)}</p>
        <MergeForm key={merged.length} entity={entity} list={list} deciding={deciding} />
      </For>
    </section>
  )
}

function MergeForm(props: { entity: EntitySummary; list: string; deciding: ReturnType<typeof useDecision> }) {
  const { t, number } = useReader()
  const { entity, list, deciding } = props
  const [others, setOthers] = useState<EntitySummary[] | null>(null)
  const [name, why] = [useId(), useId()]
  const look = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const query = new URLSearchParams({
      name: String(new FormData(event.currentTarget).get('name')),
      limit: '20',
    })
    const answer = await fetch(dataAddress(list, query.toString()))
    const { entities } = answer.ok
      ? ((await answer.json()) as { entities: EntitySummary[] })
      : { entities: [] }
    setOthers(entities.filter(({ id }) => id !== entity.id))
  }
  const merge = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const reason = String(fields.get('why')).trim()
    await deciding.send(
      {
        kind: 'EntitiesMerged',
        keep: entity.id,
        merge: [String(fields.get('other'))],
        ...(reason ? { why: reason } : {}),
      },
      t.merging.merged,
    )
  }
  return (
    <>
      <form className="plain" onSubmit={look}>
        <label htmlFor={name}>{t.merging.other}</label>
        <div className="line">
          <input id={name} name="name" required autoComplete="off" />
          <button type="submit">{t.merging.look}</button>
        </div>
      </form>
      {others?.length === 0 && (
        <p className="empty" role="status">
          {t.merging.none}
        </p>
      )}
      {others !== null && others.length > 0 && (
        <form className="plain" onSubmit={merge}>
          <fieldset>
            <legend>{t.merging.choose}</legend>
            {others.map((other) => (
              <label key={other.id} className="choice">
                <input type="radio" name="other" value={other.id} required />
                <span>
                  <Name>{other.name}</Name>
                  {other.forms.length > 0 && (
                    <>
                      {' ('}
                      {other.forms.map((form, place) => (
                        <span key={form}>
                          {place > 0 && ', '}
                          <Name>{form}</Name>
                        </span>
                      ))}
                      {')'}
                    </>
                  )}
                  <span className="small">
                    {' '}
                    {t.entityKinds[other.kind]} · {t.counted.mention(other.mentions, number(other.mentions))}{' '}
                    · {t.counted.document(other.documents, number(other.documents))}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <p className="small">{t.merging.keep(entity.name)}</p>
          <label htmlFor={why}>{t.merging.why}</label>
          <textarea id={why} name="why" rows={2} maxLength={2000} />
          <button type="submit">{t.merging.merge}</button>
        </form>
      )}
    </>
  )
}
