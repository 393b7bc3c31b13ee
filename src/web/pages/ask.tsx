/** One ask, followed: its words, every answer on record, and the form that puts another there with its passage. */
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Passage } from '../../model.ts'
import type { AskFile, KeptAnswer, KeptAsk, KeptFinding, SearchAnswer } from '../../record/contract.ts'
import { dataAddress, usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { useDecision } from '../parts/deciding.ts'
import { Cited, languageTag, placeAddress, Quote } from '../parts/document.tsx'
import { FindingEntry, Headline, StatusMark } from '../parts/finding.tsx'
import { Name, useSlot } from '../parts/name.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { Link } from '../router.tsx'
import { For } from '../you.tsx'

type Followed = AskFile & { since: KeptFinding[] }
type Deciding = ReturnType<typeof useDecision>

export function askAddress(id: string): string {
  return `/asks/${encodeURIComponent(id)}`
}

export function AskPage({ subject }: { subject: string }) {
  const answer = usePage<Followed>(askAddress(subject))
  return (
    <Shown answer={answer}>
      {(file) => <Ask file={file} reload={answer.state === 'here' ? answer.reload : async () => undefined} />}
    </Shown>
  )
}

function Ask({ file, reload }: { file: Followed; reload: () => Promise<void> }) {
  const { t } = useReader()
  const { ask, answers, since } = file
  const deciding = useDecision(reload)
  return (
    <>
      <div className="ask-title">
        <PageHead name={ask.action} kicker={t.following.title}>
          <span lang={languageTag(ask.document.language)}>
            <Name>{ask.action}</Name>
          </span>
        </PageHead>
      </div>
      <p className="lead-line">
        <Headline finding={ask} />
      </p>
      <Facts ask={ask} />
      <div className="with-side file">
        <div className="main">
          <section>
            <h2>{t.following.source}</h2>
            <FindingEntry finding={ask} kind={false} />
          </section>
          <section>
            <h2>{t.following.answers}</h2>
            {answers.length === 0 && <p className="empty">{t.following.noAnswers}</p>}
            <ol className="entries">
              {answers.map((one) => (
                <li key={one.entry}>
                  <Answered answer={one} deciding={deciding} />
                </li>
              ))}
            </ol>
          </section>
        </div>
        <For who="editor">
          <section className="beside answering">
            <h2>{t.following.record}</h2>
            {deciding.told && <ProblemNote told={deciding.told} />}
            {/* Once an answer is on record, the form is a new one. */}
            <AnswerForm key={answers.length} ask={ask} since={since} deciding={deciding} />
          </section>
        </For>
      </div>
    </>
  )
}

function Facts({ ask }: { ask: KeptAsk }) {
  const { t, date } = useReader()
  const slot = useSlot(ask)
  const facts: [string, ReactNode][] = [
    [t.slots.asker, slot('asker')],
    [t.slots.addressee, slot('addressee')],
    [t.slots.final, slot('final')],
    [t.slots.concerning, slot('concerning')],
    [t.slots.occasion, ask.occasion],
    [t.slots.due, ask.due && date(ask.due)],
    [
      t.following.demand,
      ask.demand && <Link href={`/demands/${encodeURIComponent(ask.demand)}`}>{t.asks.demand}</Link>,
    ],
    [t.following.status, <StatusMark key="status" status={ask.status} />],
  ]
  return (
    <dl className="facts">
      {facts.map(
        ([name, shown]) =>
          shown && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Answered({ answer, deciding }: { answer: KeptAnswer; deciding: Deciding }) {
  const { t, instant } = useReader()
  const { passage } = answer
  return (
    <article className="finding">
      <p className="kicker">
        <StatusMark status={answer.status} />
      </p>
      {passage ? (
        <>
          <Quote quote={passage.quote} href={placeAddress(passage)} language={passage.summary.language} />
          <p className="source">
            <Cited document={passage.summary} />
          </p>
        </>
      ) : (
        <p className="small">{t.following.noPassage}</p>
      )}
      {answer.why && <p>{answer.why}</p>}
      <p className="small">
        {t.following.answeredBy(answer.author, instant(answer.time))}{' '}
        <For who="editor">
          <button
            type="button"
            onClick={() =>
              deciding.send({ kind: 'DecisionWithdrawn', entry: answer.entry }, t.following.takenBack)
            }
          >
            {t.following.takeBack}
          </button>
        </For>
      </p>
    </article>
  )
}

/** A passage that may answer, with what is shown of it. */
interface Candidate {
  passage: Passage
  shown: ReactNode
}

function AnswerForm({ ask, since, deciding }: { ask: KeptAsk; since: KeptFinding[]; deciding: Deciding }) {
  const { t } = useReader()
  const [found, setFound] = useState<Candidate[]>([])
  const [noPassage, setNoPassage] = useState(false)
  const why = useId()
  const theirs = since.map(fromFinding)
  const all = [...theirs, ...found]
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const chosen = fields.get('passage')
    const passage = chosen === 'none' ? null : (all[Number(chosen)]?.passage ?? null)
    const reason = String(fields.get('why')).trim()
    await deciding.send(
      {
        kind: 'AskAnswered',
        ask: ask.id,
        status: fields.get('status') as KeptAnswer['status'],
        answer: passage,
        ...(reason ? { why: reason } : {}),
      },
      t.following.saved,
    )
  }
  return (
    <>
      <PassageSearch show={setFound} />
      <form
        className="plain"
        onSubmit={submit}
        onChange={(event) => setNoPassage(new FormData(event.currentTarget).get('passage') === 'none')}
      >
        <fieldset>
          <legend>{t.following.how}</legend>
          {(['answered', 'met', 'refused'] as const).map((status) => (
            <label key={status} className="choice">
              <input type="radio" name="status" value={status} required /> {t.following.statuses[status]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.following.passage}</legend>
          {found.length > 0 && <p className="small">{t.following.found}</p>}
          <Candidates candidates={found} from={theirs.length} />
          <p className="small">{theirs.length > 0 ? t.following.since : t.following.noneSince}</p>
          <Candidates candidates={theirs} from={0} />
          <label className="choice">
            <input type="radio" name="passage" value="none" required /> {t.following.noPassageChoice}
          </label>
        </fieldset>
        <label htmlFor={why}>{t.following.why}</label>
        <textarea id={why} name="why" rows={2} maxLength={2000} required={noPassage} />
        <button type="submit">{t.following.save}</button>
      </form>
    </>
  )
}

function Candidates({ candidates, from }: { candidates: Candidate[]; from: number }) {
  return candidates.map(({ passage, shown }, place) => (
    <label key={`${passage.document} ${passage.start} ${passage.end}`} className="choice">
      <input type="radio" name="passage" value={from + place} required /> <span>{shown}</span>
    </label>
  ))
}

const Colon = () => useReader().t.colon

function fromFinding(finding: KeptFinding): Candidate {
  const { start, end, quote, document } = finding
  return {
    passage: { document: document.id, start, end, quote },
    shown: (
      <>
        <Headline finding={finding} />
        <Colon />
        <Words quote={quote} language={document.language} />{' '}
        <span className="source">
          <Cited document={document} linked={false} />
        </span>
      </>
    ),
  }
}

function Words({ quote, language }: { quote: string; language: string }) {
  const { t } = useReader()
  return <q lang={languageTag(language)}>{t.quoted(quote.replace(/\s+/g, ' '))}</q>
}

/** Passages of the record that hold the words sought, to choose an answer from. */
function PassageSearch({ show }: { show: (found: Candidate[]) => void }) {
  const { t } = useReader()
  const field = useId()
  const [none, setNone] = useState<string | null>(null)
  const search = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q'))
    const query = new URLSearchParams({ q, limit: '10' })
    const answer = await fetch(dataAddress('/search', query.toString()))
    const { hits } = answer.ok ? ((await answer.json()) as SearchAnswer) : { hits: [] }
    setNone(hits.length === 0 ? q : null)
    show(
      hits.map(({ document, start, end, quote, summary }) => ({
        passage: { document, start, end, quote },
        shown: (
          <>
            <Words quote={quote} language={summary.language} />{' '}
            <span className="source">
              <Cited document={summary} linked={false} />
            </span>
          </>
        ),
      })),
    )
  }
  return (
    <search>
      <form className="plain" onSubmit={search}>
        <label htmlFor={field}>{t.following.search}</label>
        <div className="line">
          <input id={field} name="q" type="search" required autoComplete="off" />
          <button type="submit">{t.search.go}</button>
        </div>
        {none !== null && (
          <p className="small" role="status">
            {t.search.none(none)}
          </p>
        )}
      </form>
    </search>
  )
}
