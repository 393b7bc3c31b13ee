/** Who sits here, where the record is a team's: no page offers what their role would be refused. */
import { type ReactNode, useSyncExternalStore } from 'react'
import type { Role } from '../record/contract.ts'
import { dataAddress } from './data.ts'

/** Each may do what those before it may. */
export const ROLES: Role[] = ['reader', 'reviewer', 'editor', 'keeper']

export interface You {
  name: string
  role: Role
}

/** Whether users log in here: the server writes it into the page. */
export const isTeam = () => document.documentElement.dataset.team === 'true'

/** Undefined until it is known whether somebody is. */
let you: You | null | undefined
const watchers = new Set<() => void>()

/** Asks again who sits here: after logging in, and at each page, since a keeper may have changed their role. */
export async function learnYou(): Promise<void> {
  if (!isTeam()) return
  const answer = await fetch(dataAddress('/you')).catch(() => null)
  if (!answer) return
  const next = answer.ok ? ((await answer.json()) as You) : null
  if (you !== undefined && next?.name === you?.name && next?.role === you?.role) return
  you = next && { name: next.name, role: next.role }
  for (const watcher of watchers) watcher()
}

export function useYou(): You | null | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => you,
  )
}

/** Whether who sits here may do what needs a role. Without users everybody may. */
export function useMay(): (needs: Role) => boolean {
  const now = useYou()
  return (needs) => !isTeam() || isAtLeast(now, needs)
}

export function isAtLeast(who: You | null | undefined, needs: Role): boolean {
  return !!who && ROLES.indexOf(who.role) >= ROLES.indexOf(needs)
}

/** What only those see who may do what needs this role. */
export function For(props: { who: Role; otherwise?: ReactNode; children: ReactNode }) {
  const may = useMay()
  return may(props.who) ? props.children : props.otherwise
}
