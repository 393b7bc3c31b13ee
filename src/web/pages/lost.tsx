/** Findings that people decided and whose words are not in the text that stands now: each waits for somebody to look. */
import { type FormEvent, useId } from 'react'
import type { LostFinding } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { useDecision } from '../parts/deciding.ts'
import { Cited, documentAddress, languageTag } from '../parts/document.tsx'
import { StateMark } from '../parts/finding.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { For } from '../you.tsx'

export function LostPage() {
  const answer = usePage<{ lost: LostFinding[] }>('/lost')
  return (
    <Shown answer={answer}>
      {({ lost }) => (
        <Queue lost={lost} reload={answer.state === 'here' ? answer.reload : async () => undefined} />
      )}
    </Shown>
  )
}

function Queue({ lost, reload }: { lost: LostFinding[]; reload: () => Promise<void> }) {
  const { t } = useReader()
  const deciding = useDecision(reload)
  return (
    <>
      <PageHead name={t.lost.title} lead={t.lost.lead} />
      {deciding.told && <ProblemNote told={deciding.told} />}
      {lost.length === 0 && <p className="empty">{t.lost.empty}</p>}
      <ul className="entries">
        {lost.map((one) => (
          <li key={`${one.document.id} ${one.finding}`}>
            <Waiting lost={one} deciding={deciding} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Waiting({ lost, deciding }: { lost: LostFinding; deciding: ReturnType<typeof useDecision> }) {
  const { t } = useReader()
  const why = useId()
  const { said, document } = lost
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('why')).trim()
    await deciding.send(
      { kind: 'LossAccepted', finding: lost.finding, ...(reason ? { why: reason } : {}) },
      t.lost.accepted,
    )
  }
  return (
    <article className={`finding k-${said.kind}`}>
      <p className="kicker">
        <span className="kind">{t.kinds[said.kind]}</span>
        <StateMark finding={lost} />
      </p>
      <blockquote className="quote" lang={languageTag(document.language)}>
        <Name>{said.quote}</Name>
      </blockquote>
      <p>{t.lost.why[lost.why]}</p>
      <p className="source">
        <Cited document={document} /> · <Link href={documentAddress(document.id)}>{t.lost.look}</Link>
      </p>
      <For who="reviewer">
        <form className="plain" onSubmit={submit}>
          <label htmlFor={why}>{t.lost.because}</label>
          <div className="line">
            <input id={why} name="why" maxLength={2000} autoComplete="off" />
            <button type="submit" aria-label={t.lost.acceptLabel(said.quote)}>
              {t.lost.accept}
            </button>
          </div>
        </form>
      </For>
    </article>
  )
}
