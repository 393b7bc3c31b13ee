/** Names as they are written: isolated from the line's direction, in their own script's language, linked to their page. */
import { Fragment, type ReactNode } from 'react'
import type { EntityKind } from '../../model.ts'
import type { EntityRef, KeptFinding } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'

/** The language of a name by its script, where the script tells: a font and a voice depend on it. */
function languageOfName(name: string): string | undefined {
  if (/\p{Script=Han}/u.test(name)) return 'zh'
  if (/\p{Script=Tibetan}/u.test(name)) return 'bo'
  // Letters that Uyghur has and Arabic has not.
  if (/[ەېۆۈۋڭ]/.test(name)) return 'ug'
  if (/\p{Script=Arabic}/u.test(name)) return 'ar'
  if (/\p{Script=Cyrillic}/u.test(name)) return 'ru'
  return undefined
}

export function Name(props: { children: string }) {
  return <bdi lang={languageOfName(props.children)}>{props.children}</bdi>
}

const people: EntityKind[] = ['person']
const accountable: EntityKind[] = ['body', 'country', 'company']

/** Where an entity has a page: people have a file, bodies an account; a place or instrument has neither. */
function entityAddress(entity: { id: string; kind: EntityKind }): string | null {
  const id = encodeURIComponent(entity.id)
  if (people.includes(entity.kind)) return `/people/${id}`
  if (accountable.includes(entity.kind)) return `/bodies/${id}`
  return null
}

export function EntityName(props: { entity: { id: string; kind: EntityKind; name: string }; as?: string }) {
  const address = entityAddress(props.entity)
  const name = <Name>{props.as ?? props.entity.name}</Name>
  return address ? <Link href={address}>{name}</Link> : name
}

/** One or more names with commas and "and"; null for none, so that a sentence can leave the place out. */
export function listed(names: ReactNode[], and: string): ReactNode | null {
  if (names.length === 0) return null
  return names.map((name, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the names of one finding never change their places
    <Fragment key={place}>
      {place > 0 && (place === names.length - 1 ? ` ${and} ` : ', ')}
      {name}
    </Fragment>
  ))
}

/** The names in a finding's slot, as the document writes them, each linked to the entity it was resolved to. */
export function useSlot(finding: KeptFinding): (slot: string) => ReactNode | null {
  const { t } = useReader()
  return (slot) => {
    const written = (finding as unknown as Record<string, unknown>)[slot]
    const resolved = finding.entities[slot] ?? []
    if (!Array.isArray(written)) return null
    const names = (written as string[]).map((name, place) => {
      const entity = entityCalled(name, place, resolved, written.length)
      return entity ? <EntityName entity={entity} as={name} key={name} /> : <Name key={name}>{name}</Name>
    })
    return listed(names, t.and)
  }
}

function entityCalled(name: string, place: number, resolved: EntityRef[], of: number): EntityRef | undefined {
  return (
    resolved.find((entity) => entity.name === name) ?? (resolved.length === of ? resolved[place] : undefined)
  )
}
