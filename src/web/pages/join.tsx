/** Beginning with an invitation: what follows # in its address was never sent to a server before it is taken here. */
import { type FormEvent, useState } from 'react'
import { useReader } from '../locale.tsx'
import { PageHead, ProblemNote } from '../parts/page.tsx'
import { Field, fieldsOf, useCall } from '../parts/team.tsx'
import { go } from '../router.tsx'

export function JoinPage() {
  const { t } = useReader()
  const { join, logIn } = t.team
  const [token] = useState(() => location.hash.slice(1))
  const { told, setTold, call } = useCall()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { password, again } = fieldsOf(event.currentTarget)
    if (password !== again) return setTold({ problem: join.differ, remedy: join.differHow })
    if (!(await call('/api/join', { token, password }, logIn.done))) return
    // The token is void; it need not stay in the address either.
    history.replaceState(null, '', '/join')
    go('/you')
  }
  return (
    <>
      <PageHead name={join.title} lead={token ? join.lead : join.none} />
      {told && <ProblemNote told={told} />}
      {token && (
        <form className="plain" onSubmit={submit}>
          <Field label={join.password} name="password" type="password" autoComplete="new-password" />
          <Field label={join.again} name="again" type="password" autoComplete="new-password" />
          <button type="submit">{join.go}</button>
        </form>
      )}
    </>
  )
}
