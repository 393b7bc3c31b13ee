/** What a keeper does beside a document, a finding or a person: show it only to those who are cleared. */
import { type FormEvent, useState } from 'react'
import type { RestrictedKind } from '../../record/contract.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { isTeam, useMay } from '../you.tsx'
import { ProblemNote } from './page.tsx'
import { Field, fieldsOf, useCall } from './team.tsx'

interface Subject {
  what: RestrictedKind
  id: string
}

export function Restrict(subject: Subject) {
  const { t } = useReader()
  const { protectHere, restrictHere } = t.team.audit
  if (!useRestricts()) return null
  return (
    <details className="plain restrict">
      <summary>{subject.what === 'person' ? protectHere : restrictHere}</summary>
      <RestrictForm {...subject} />
    </details>
  )
}

/** Only where others would see less is anything restricted. */
export function useRestricts(): boolean {
  const may = useMay()
  return isTeam() && may('keeper')
}

export function RestrictForm({ what, id }: Subject) {
  const { t } = useReader()
  const say = t.team.audit
  const { told, call } = useCall()
  const [done, setDone] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (await call('/api/restricted', { what, id, ...fieldsOf(event.currentTarget) }, say.added))
      setDone(true)
  }
  if (done)
    return (
      <p className="small">
        {say.added} <Link href="/audit">{say.title}</Link>
      </p>
    )
  return (
    <form onSubmit={submit}>
      {told && <ProblemNote told={told} />}
      <Field label={say.why} name="why" />
      {what === 'person' && <Field label={say.pseudonymHere} name="pseudonym" optional />}
      <button type="submit">{say.add}</button>
    </form>
  )
}
