/** What stands on every page while nobody is logged in; after it the page is as it was asked for. */
import { type FormEvent, useState } from 'react'
import { useReader } from '../locale.tsx'
import { learnYou } from '../you.tsx'
import { PageHead, ProblemNote } from './page.tsx'
import { knowsPasskeys, signedByPasskey } from './passkey.ts'
import { Field, fieldsOf, useCall } from './team.tsx'

export function LogIn({ opened }: { opened: () => void }) {
  const { t } = useReader()
  const { logIn, you } = t.team
  const { told, setTold, call } = useCall()
  const [needsCode, setNeedsCode] = useState(false)
  const loggedIn = async () => {
    await learnYou()
    opened()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { name, password, code } = fieldsOf(event.currentTarget)
    const said = { name, password, ...(code ? { code } : {}) }
    if (await call('/api/login', said, logIn.done)) await loggedIn()
  }
  if (told?.code === 'login_code_needed' && !needsCode) setNeedsCode(true)
  const byKey = async () => {
    const asked = await call<{ options: unknown; ticket: string }>('/api/login/passkey/options', {})
    if (!asked) return
    const response = await signedByPasskey(asked.options)
    if (response === null) return setTold({ problem: you.passkeyNone, remedy: you.passkeyNoneHow })
    if (await call('/api/login/passkey', { ticket: asked.ticket, response }, logIn.done)) await loggedIn()
  }
  return (
    <>
      <PageHead name={logIn.title} lead={logIn.lead} />
      {told && <ProblemNote told={told} />}
      <form className="plain" onSubmit={submit}>
        <Field label={logIn.name} name="name" autoComplete="username" />
        <Field label={logIn.password} name="password" type="password" autoComplete="current-password" />
        {needsCode && (
          <Field label={logIn.code} name="code" autoComplete="one-time-code" help={logIn.codeHelp} />
        )}
        <div className="buttons log-in-buttons">
          <button type="submit">{logIn.go}</button>
          {knowsPasskeys() && (
            <button type="button" onClick={() => void byKey()}>
              {logIn.passkey}
            </button>
          )}
        </div>
      </form>
      <p className="small">{logIn.forgotten}</p>
    </>
  )
}
