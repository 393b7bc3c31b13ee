/** What the pages of a team share: fields with their words, and calls that say what came of them. */
import { type ReactNode, useId, useState } from 'react'
import { announce } from '../announce.tsx'
import { ask, type Told } from '../data.ts'
import { useReader } from '../locale.tsx'

/** A call that changes something: `told` is what stood against the last one. */
export function useCall() {
  const { t } = useReader()
  const [told, setTold] = useState<Told | null>(null)
  /** Resolves with the answer, or null where something stood against it. */
  async function call<T>(address: string, body: object, done?: string): Promise<T | null> {
    const answer = await ask<T>(address, body, { problem: t.problem.offline, remedy: t.problem.offlineHow })
    setTold('told' in answer ? answer.told : null)
    if ('told' in answer) return null
    if (done) announce(done)
    return answer.value
  }
  return { told, setTold, call }
}

/** A labelled field. */
export function Field(props: {
  label: string
  name: string
  type?: string
  autoComplete?: string
  help?: string
  optional?: boolean
  value?: string
}) {
  const id = useId()
  const help = useId()
  return (
    <>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        autoComplete={props.autoComplete ?? 'off'}
        required={!props.optional}
        defaultValue={props.value}
        aria-describedby={props.help ? help : undefined}
      />
      {props.help && (
        <p id={help} className="small">
          {props.help}
        </p>
      )}
    </>
  )
}

export function Section(props: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="team">
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  )
}

/** What a form holds, by the names of its fields. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}
