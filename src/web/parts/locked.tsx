/** What stands on every page of a locked record: the passphrase opens it again. */
import { type FormEvent, useId, useState } from 'react'
import { announce } from '../announce.tsx'
import type { Told } from '../data.ts'
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
    const answer = await post('/api/unlock', { passphrase })
    if (!answer) return setTold({ problem: t.problem.offline, remedy: t.problem.offlineHow })
    if (!answer.ok) return setTold(await answer.json())
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

/** Null where the server did not answer. */
async function post(address: string, body: unknown): Promise<Response | null> {
  try {
    const headers = { 'content-type': 'application/json', 'x-answerable': '1' }
    return await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  } catch {
    return null
  }
}
