/** What stands on every page of a locked record: the passphrase opens it again. */
import { type FormEvent, useId, useState } from 'react'
import { announce } from '../announce.tsx'
import { post, type Told } from '../data.ts'
import { useReader } from '../locale.tsx'
import { PageHead, ProblemNote } from './page.tsx'

export function Locked({ opened }: { opened: () => void }) {
  const { t } = useReader()
  const field = useId()
  const [told, setTold] = useState<Told | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const passphrase = String(new FormData(form).get('passphrase'))
    form.reset()
    const problem = await post(
      '/api/unlock',
      { passphrase },
      { problem: t.problem.offline, remedy: t.problem.offlineHow },
    )
    setTold(problem)
    if (problem) return
    announce(t.leaving.opened)
    opened()
  }
  return (
    <>
      <PageHead name={t.leaving.locked} lead={t.leaving.lockedLead} />
      {told && <ProblemNote told={told} />}
      <form className="plain" onSubmit={submit}>
        <label htmlFor={field}>{t.leaving.passphrase}</label>
        <div className="line">
          <input id={field} name="passphrase" type="password" autoComplete="current-password" required />
          <button type="submit">{t.leaving.open}</button>
        </div>
      </form>
    </>
  )
}
