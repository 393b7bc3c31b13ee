/** One screening: each row beside the list's own words, and a decision on every candidate, with its reason. */
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { CandidateDecision, KeptCandidate, KeptRow, Screening } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { post, type Told, usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Choice, Filters, Pager, useQuery } from '../parts/filters.tsx'
import { Name } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown, useAnnounced } from '../parts/page.tsx'
import { screeningAddress } from '../parts/screening.ts'
import { Link } from '../router.tsx'
import { For } from '../you.tsx'
import { Counts } from './screenings.tsx'

export function ScreeningPage({ subject }: { subject: string }) {
  const answer = usePage<Screening>(screeningAddress(subject), useQuery())
  return (
    <Shown answer={answer}>
      {(screening) => (
        <Rows
          screening={screening}
          reload={answer.state === 'here' ? answer.reload : async () => undefined}
        />
      )}
    </Shown>
  )
}

function Rows({ screening, reload }: { screening: Screening; reload: () => Promise<void> }) {
  const { t, number, instant } = useReader()
  useAnnounced(t.screenings.counts.rows(screening.total, number(screening.total)))
  return (
    <>
      <PageHead
        name={t.screenings.file(screening.file.name)}
        kicker={<Link href="/screenings">{t.screenings.title}</Link>}
        lead={t.screenings.note}
      >
        <Name>{screening.file.name}</Name>
      </PageHead>
      <ul className="provenance">
        <li>{t.screenings.of(instant(screening.time), screening.author)}</li>
        <li>
          <Counts screening={screening} />
        </li>
        {screening.lists.map((list) => (
          <li key={list.sha256}>
            <Name>{list.name}</Name> · {t.counted.listEntry(list.entries, number(list.entries))},{' '}
            {t.counted.name(list.names, number(list.names))}
            {list.rejected > 0 && t.screenings.rejected(list.rejected, number(list.rejected))}
          </li>
        ))}
      </ul>
      <Filters label={t.screenings.only}>
        <Choice
          name="only"
          label={t.screenings.only}
          any={t.screenings.every}
          options={[
            ['candidates', t.screenings.candidatesOnly],
            ['open', t.screenings.openOnly],
            ['malformed', t.screenings.malformedOnly],
          ]}
        />
      </Filters>
      {screening.page.length === 0 && <p className="empty">{t.screenings.nothing}</p>}
      <ol className="entries screened">
        {screening.page.map((row) => (
          <li key={row.row}>
            <Row row={row} screening={screening} reload={reload} />
          </li>
        ))}
      </ol>
      <Pager total={screening.total} shown={screening.page.length} />
    </>
  )
}

function Row(props: { row: KeptRow; screening: Screening; reload: () => Promise<void> }) {
  const { t, number } = useReader()
  const { row } = props
  return (
    <article>
      <p className="kicker">{t.screenings.row(number(row.row))}</p>
      <h2 className="entry-title">{row.name ? <Name>{row.name}</Name> : <em>{t.screenings.noName}</em>}</h2>
      {row.malformed && <p className="note">{t.screenings.malformed}</p>}
      {row.candidates.length === 0 && row.name && (
        <p className="small">
          {t.screenings.none}. {t.screenings.note}
        </p>
      )}
      {row.candidates.map((candidate) => (
        <Candidate key={`${candidate.list} ${candidate.entry.id}`} {...props} candidate={candidate} />
      ))}
    </article>
  )
}

function Candidate(props: {
  row: KeptRow
  screening: Screening
  candidate: KeptCandidate
  reload: () => Promise<void>
}) {
  const { t, percent } = useReader()
  const { row, candidate } = props
  const { fields } = t.screenings
  const entry = (said: KeptCandidate['entry']): [string, ReactNode][] => [
    [fields.names, <Names key="names" names={said.names} matched={candidate.matched} />],
    [fields.country, said.country],
    [fields.programme, said.programme],
    [fields.listed, said.listed],
    [fields.id, said.byPlace ? null : said.id],
  ]
  const before = candidate.asked === 'entry_changed' ? candidate.decision?.before : null
  return (
    <div className="candidate">
      <div className="side-by-side">
        <Facts
          title={t.screenings.rowSays}
          facts={[
            [fields.names, <Name key="name">{row.name}</Name>],
            [fields.country, row.country],
            [fields.id, row.id],
          ]}
        />
        <Facts title={t.screenings.listSays(candidate.listName)} facts={entry(candidate.entry)} />
        {before && <Facts title={t.screenings.before} facts={entry(before)} />}
      </div>
      <p className="small">
        {t.screenings.score(percent(candidate.score))}{' '}
        {candidate.reasons
          .map(({ code, details }) => t.screenings.reasons[code](details))
          .join(t.screenings.between)}
      </p>
      <Decision {...props} />
    </div>
  )
}

function Names({ names, matched }: { names: string[]; matched: string }) {
  return names.map((name, place) => (
    <span key={name}>
      {place > 0 && ' · '}
      {name === matched ? (
        <mark>
          <Name>{name}</Name>
        </mark>
      ) : (
        <Name>{name}</Name>
      )}
    </span>
  ))
}

function Facts({ title, facts }: { title: string; facts: [string, ReactNode][] }) {
  return (
    <div>
      <h3 className="minor">{title}</h3>
      <dl className="slots">
        {facts
          .filter(([, shown]) => shown !== null && shown !== '')
          .map(([name, shown]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

const choices: CandidateDecision[] = ['same', 'not_same', 'unsure']

function Decision(props: {
  row: KeptRow
  screening: Screening
  candidate: KeptCandidate
  reload: () => Promise<void>
}) {
  const { t, instant } = useReader()
  const { row, screening, candidate } = props
  const { decision, asked } = candidate
  const [told, setTold] = useState<Told | null>(null)
  const why = useId()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    const reason = String(new FormData(form).get('why')).trim()
    const one = {
      row: row.row,
      list: candidate.list,
      entry: candidate.entry.id,
      decision: (submitter as HTMLButtonElement).value,
      ...(reason ? { why: reason } : {}),
    }
    const problem = await post(
      `/api${screeningAddress(screening.id)}/decisions`,
      { decisions: [one] },
      { problem: t.problem.offline, remedy: t.problem.offlineHow },
    )
    setTold(problem)
    if (problem) return
    form.reset()
    await props.reload()
    announce(t.screenings.done)
  }
  return (
    <form className="plain deciding" onSubmit={submit}>
      {decision && (
        <p>
          <strong>{t.screenings.decided[decision.decision]}</strong>{' '}
          <span className="small">
            {t.screenings.of(instant(decision.time), decision.author)}
            {decision.why && `: ${decision.why}`}
          </span>
        </p>
      )}
      {asked && (asked !== 'new' || !decision) && <p className="small">{t.screenings.asked[asked]}</p>}
      {told && <ProblemNote told={told} />}
      <For who="editor">
        <label htmlFor={why}>{t.screenings.why}</label>
        <input id={why} name="why" maxLength={2000} autoComplete="off" />
        <fieldset className="buttons">
          <legend className="unseen">{t.screenings.question(row.name, candidate.matched)}</legend>
          {choices.map((choice) => (
            <button
              key={choice}
              type="submit"
              value={choice}
              className="choice-button"
              aria-pressed={asked === null && decision?.decision === choice}
            >
              {t.screenings.decisions[choice]}
            </button>
          ))}
        </fieldset>
      </For>
    </form>
  )
}
