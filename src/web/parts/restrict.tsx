/** What a keeper does beside a document or a person: show it only to those who are cleared. */
import { type FormEvent, useState } from 'react'
import type { RestrictedKind, Role } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { ProblemNote } from './page.tsx'
import { Field, fieldsOf, isTeam, useCall } from './team.tsx'

interface Subject {
  what: RestrictedKind
  id: string
}

export function Restrict(subject: Subject) {
  return isTeam() ? <ForKeepers {...subject} /> : null
}

function ForKeepers(subject: Subject) {
  const you = usePage<{ role: Role }>('/you')
  return you.state === 'here' && you.value.role === 'keeper' ? <RestrictForm {...subject} /> : null
}

function RestrictForm({ what, id }: Subject) {
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
    <details className="plain restrict">
      <summary>{what === 'person' ? say.protectHere : say.restrictHere}</summary>
      {told && <ProblemNote told={told} />}
      <form onSubmit={submit}>
        <Field label={say.why} name="why" />
        {what === 'person' && <Field label={say.pseudonymHere} name="pseudonym" optional />}
        <button type="submit">{say.add}</button>
      </form>
    </details>
  )
}
