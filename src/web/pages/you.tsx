/** One's own page: where one is logged in, and what proves who one is. */
import { type FormEvent, useState } from 'react'
import type { Role } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { knowsPasskeys, newPasskey } from '../parts/passkey.ts'
import { Field, fieldsOf, Section, useCall } from '../parts/team.tsx'

interface You {
  name: string
  role: Role
  cleared: boolean
  sessions: { id: string; begun: string; seen: string; agent: string; address: string; own: boolean }[]
  totp: boolean
  codes: number
  passkeys: { id: string; name: string; added: string }[]
}

interface Part {
  you: You
  reload: () => Promise<void>
}

export function YouPage() {
  const answer = usePage<You>('/you')
  return (
    <Shown answer={answer}>
      {(you) => <Own you={you} reload={answer.state === 'here' ? answer.reload : async () => undefined} />}
    </Shown>
  )
}

function Own({ you, reload }: Part) {
  const { t } = useReader()
  const own = t.team.you
  const { call } = useCall()
  const out = async () => {
    if (await call('/api/logout', {})) location.assign('/login')
  }
  return (
    <>
      <PageHead name={own.title(you.name)} lead={own.lead(t.team.roles[you.role], you.cleared)} />
      <p>
        <button type="button" onClick={() => void out()}>
          {own.logOut}
        </button>
      </p>
      <SessionsPart you={you} reload={reload} />
      <PasswordPart />
      <TelephonePart you={you} reload={reload} />
      <CodesPart you={you} reload={reload} />
      <PasskeysPart you={you} reload={reload} />
    </>
  )
}

function SessionsPart({ you, reload }: Part) {
  const { t, instant } = useReader()
  const own = t.team.you
  const { told, call } = useCall()
  const end = async (address: string, body: object) => {
    if (await call(address, body, own.ended)) await reload()
  }
  return (
    <Section title={own.sessions}>
      {told && <ProblemNote told={told} />}
      <ul className="entries">
        {you.sessions.map((one) => (
          <li key={one.id}>
            <p>
              <bdi>{browserOf(one.agent) || one.address}</bdi>
              {one.own && <b> ({own.own})</b>}
            </p>
            <p className="small">
              {one.address} · {own.seen(instant(one.seen))}
            </p>
            {!one.own && (
              <button type="button" onClick={() => void end('/api/you/sessions/end', { id: one.id })}>
                {own.endSession}
              </button>
            )}
          </li>
        ))}
      </ul>
      {you.sessions.length > 1 && (
        <button type="button" onClick={() => void end('/api/you/sessions/others', {})}>
          {own.endOthers}
        </button>
      )}
    </Section>
  )
}

/** "Firefox, Linux", from what a browser says of itself; all of it where that is not known. */
function browserOf(agent: string): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent.replace('Headless', ''))?.[1]
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(agent)?.[0]
  return [browser?.replace('Edg', 'Edge').replace('OPR', 'Opera'), system].filter(Boolean).join(', ') || agent
}

function PasswordPart() {
  const { t } = useReader()
  const own = t.team.you
  const { told, call } = useCall()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { password, next } = fieldsOf(form)
    if (await call('/api/you/password', { password, next }, own.changed)) form.reset()
  }
  return (
    <Section title={own.password}>
      {told && <ProblemNote told={told} />}
      <form className="plain" onSubmit={submit}>
        <Field label={own.now} name="password" type="password" autoComplete="current-password" />
        <Field label={own.next} name="next" type="password" autoComplete="new-password" />
        <button type="submit">{own.change}</button>
      </form>
    </Section>
  )
}

/** A form that asks for the password before it does anything. */
function Proving(props: { go: string; sent: (password: string) => Promise<void> }) {
  const { t } = useReader()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    await props.sent(fieldsOf(form).password ?? '')
    form.reset()
  }
  return (
    <form className="plain" onSubmit={submit}>
      <Field label={t.team.you.now} name="password" type="password" autoComplete="current-password" />
      <button type="submit">{props.go}</button>
    </form>
  )
}

function TelephonePart({ you, reload }: Part) {
  const { t } = useReader()
  const own = t.team.you
  const { told, call } = useCall()
  const [begun, setBegun] = useState<{ seed: string; address: string } | null>(null)
  const begin = async (password: string) => setBegun(await call('/api/you/totp/begin', { password }))
  const end = async (password: string) => {
    if (await call('/api/you/totp/end', { password }, own.totpEnded)) await reload()
  }
  const confirm = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!(await call('/api/you/totp', fieldsOf(event.currentTarget), own.totpDone))) return
    setBegun(null)
    await reload()
  }
  return (
    <Section title={own.totp}>
      <p>{you.totp ? own.totpOn : own.totpOff}</p>
      {told && <ProblemNote told={told} />}
      {you.totp ? (
        <Proving go={own.totpEnd} sent={end} />
      ) : begun ? (
        <form className="plain" onSubmit={confirm}>
          <p>{own.totpSeed}</p>
          <p className="secret">
            <code>{begun.seed.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p>
            <a href={begun.address}>{own.totpOpen}</a>
          </p>
          <Field label={own.totpCode} name="code" autoComplete="one-time-code" />
          <button type="submit">{own.totpConfirm}</button>
        </form>
      ) : (
        <Proving go={own.totpBegin} sent={begin} />
      )}
    </Section>
  )
}

function CodesPart({ you, reload }: Part) {
  const { t } = useReader()
  const own = t.team.you
  const { told, call } = useCall()
  const [codes, setCodes] = useState<string[]>([])
  const make = async (password: string) => {
    const made = await call<{ codes: string[] }>('/api/you/codes', { password }, own.codesShown)
    if (!made) return
    setCodes(made.codes)
    await reload()
  }
  return (
    <Section title={own.codes}>
      <p>{own.codesLeft(you.codes)}</p>
      {told && <ProblemNote told={told} />}
      {codes.length > 0 && (
        <>
          <p>{own.codesShown}</p>
          <ul className="secret codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <Proving go={own.codesNew} sent={make} />
    </Section>
  )
}

function PasskeysPart({ you, reload }: Part) {
  const { t, instant } = useReader()
  const own = t.team.you
  const { told, setTold, call } = useCall()
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { password, name } = fieldsOf(form)
    const asked = await call<{ options: unknown; ticket: string }>('/api/you/passkeys/options', { password })
    if (!asked) return
    const response = await newPasskey(asked.options)
    if (response === null) return setTold({ problem: own.passkeyNone, remedy: own.passkeyNoneHow })
    if (!(await call('/api/you/passkeys', { name, ticket: asked.ticket, response }, own.passkeyAdded))) return
    form.reset()
    await reload()
  }
  const drop = async (id: string) => {
    if (await call('/api/you/passkeys/drop', { id }, own.passkeyDropped)) await reload()
  }
  return (
    <Section title={own.passkeys}>
      <p>{own.passkeysLead}</p>
      {told && <ProblemNote told={told} />}
      {you.passkeys.length === 0 && <p className="empty">{own.passkeysNone}</p>}
      <ul className="entries">
        {you.passkeys.map(({ id, name, added }) => (
          <li key={id}>
            <p>
              <bdi>{name}</bdi>, {own.added(instant(added))}
            </p>
            <button type="button" onClick={() => void drop(id)}>
              {own.passkeyDrop}
            </button>
          </li>
        ))}
      </ul>
      {!knowsPasskeys() && <p className="small">{own.passkeysNotHere}</p>}
      {knowsPasskeys() && (
        <form className="plain" onSubmit={add}>
          <Field label={own.passkeyName} name="name" />
          <Field label={own.now} name="password" type="password" autoComplete="current-password" />
          <button type="submit">{own.passkeyAdd}</button>
        </form>
      )}
    </Section>
  )
}
