/** How many must decide alike about a finding: said to everybody, set by keepers. */
import type { FormEvent } from 'react'
import type { Reviewers } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Link } from '../router.tsx'
import { ProblemNote } from './page.tsx'
import { Field, fieldsOf, Section, useCall } from './team.tsx'

export function ReviewersSetting({ keeps }: { keeps: boolean }) {
  const { t } = useReader()
  const say = t.reviewing
  const answer = usePage<{ reviewers: Reviewers }>('/disagreements')
  const { told, call } = useCall()
  if (answer.state !== 'here') return null
  const now = answer.value.reviewers
  const next: Reviewers = now === 1 ? 2 : 1
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { why } = fieldsOf(event.currentTarget)
    if (await call('/api/reviewers', { reviewers: next, ...(why ? { why } : {}) }, say.set[next]))
      await answer.reload()
  }
  return (
    <Section title={say.setting}>
      <p>
        {say.settingNow[now]} <Link href="/disagreements">{say.see}</Link>
      </p>
      {told && <ProblemNote told={told} />}
      {keeps && (
        <form className="plain" onSubmit={submit} key={now}>
          <p className="small">{say.settingNote[now]}</p>
          <Field label={say.why} name="why" optional />
          <button type="submit">{say.settingTo[next]}</button>
        </form>
      )}
    </Section>
  )
}
