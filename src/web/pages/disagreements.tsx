/** Where two must decide alike: findings about which they differ, and those that wait for a second. */
import { type FormEvent, useId } from 'react'
import type { KeptFinding, Reviewers } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { useDecision } from '../parts/deciding.ts'
import { Choice, Filters, Pager, useQuery } from '../parts/filters.tsx'
import { FindingEntry } from '../parts/finding.tsx'
import { PageHead, ProblemNote, Shown, useAnnounced } from '../parts/page.tsx'
import { allowedFor } from '../reading/allowed.ts'
import { useAddress } from '../router.tsx'
import { useMay, useYou } from '../you.tsx'

interface Disagreements {
  reviewers: Reviewers
  disputed: number
  waiting: number
  total: number
  findings: KeptFinding[]
}

export function DisagreementsPage() {
  const answer = usePage<Disagreements>('/disagreements', useQuery())
  return (
    <Shown answer={answer}>
      {(disagreements) => (
        <Listed {...disagreements} reload={answer.state === 'here' ? answer.reload : async () => undefined} />
      )}
    </Shown>
  )
}

function Listed(props: Disagreements & { reload: () => Promise<void> }) {
  const { t, number } = useReader()
  const say = t.reviewing
  const { reviewers, disputed, waiting, total, findings, reload } = props
  const deciding = useDecision(reload)
  const shown = useAddress().query.get('state') === 'waiting' ? 'waiting' : 'disputed'
  const counts = say.counts(disputed, number(disputed), number(waiting))
  useAnnounced(counts)
  return (
    <>
      <PageHead
        name={say.title}
        lead={reviewers === 2 ? `${say.lead} ${counts}` : `${say.one} ${say.oneHow}`}
      />
      {(reviewers === 2 || total > 0) && (
        <Filters label={say.show}>
          <Choice name="state" label={say.show} any={say.disputed} options={[['waiting', say.waiting]]} />
        </Filters>
      )}
      {deciding.told && <ProblemNote told={deciding.told} />}
      {reviewers === 2 && findings.length === 0 && <p className="empty">{say.empty[shown]}</p>}
      <ul className="entries">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingEntry finding={finding} />
            <Decisions finding={finding} />
            <DecideForm finding={finding} deciding={deciding} />
          </li>
        ))}
      </ul>
      <Pager total={total} shown={findings.length} />
    </>
  )
}

function Decisions({ finding }: { finding: KeptFinding }) {
  const { t, instant } = useReader()
  return (
    <ul className="small">
      {finding.review?.by.map(({ author, time, decision, why, entry }) => (
        <li key={entry}>{t.reviewing.decided(decision, author, instant(time), why)}</li>
      ))}
    </ul>
  )
}

function DecideForm(props: { finding: KeptFinding; deciding: ReturnType<typeof useDecision> }) {
  const { t } = useReader()
  const say = t.reviewing
  const { finding, deciding } = props
  const why = useId()
  const you = useYou()
  const allowed = allowedFor(finding, you?.name ?? null, useMay())
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('why')).trim()
    const { submitter } = event.nativeEvent as SubmitEvent
    const kind = (submitter as HTMLButtonElement).value as 'FindingConfirmed' | 'FindingRejected'
    await deciding.send({ kind, finding: finding.id, ...(reason ? { why: reason } : {}) }, say.done)
  }
  if (!allowed.confirm && !allowed.reject) return null
  return (
    <form className="plain deciding" onSubmit={submit}>
      <label htmlFor={why}>{say.why}</label>
      <input id={why} name="why" maxLength={2000} autoComplete="off" />
      <fieldset className="buttons">
        <legend className="unseen">{say.question(finding.quote)}</legend>
        {allowed.confirm && (
          <button type="submit" value="FindingConfirmed" className="choice-button">
            {say.confirm}
          </button>
        )}
        {allowed.reject && (
          <button type="submit" value="FindingRejected" className="choice-button">
            {say.reject}
          </button>
        )}
      </fieldset>
    </form>
  )
}
