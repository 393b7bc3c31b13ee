/** "The same person?": pairs whose names are alike, with why; whoever knows makes them one, or holds them apart. */
import { type FormEvent, useId } from 'react'
import type { Suggestion } from '../../record/contract.ts'
import { usePage } from '../data.ts'
import { useReader } from '../locale.tsx'
import { useDecision } from '../parts/deciding.ts'
import { EntityLine } from '../parts/entities.tsx'
import { PageHead, ProblemNote, Shown } from '../parts/page.tsx'
import { For } from '../you.tsx'

export function SuggestionsPage() {
  const answer = usePage<{ suggestions: Suggestion[] }>('/suggestions')
  return (
    <Shown answer={answer}>
      {({ suggestions }) => (
        <Queue
          suggestions={suggestions}
          reload={answer.state === 'here' ? answer.reload : async () => undefined}
        />
      )}
    </Shown>
  )
}

function Queue({ suggestions, reload }: { suggestions: Suggestion[]; reload: () => Promise<void> }) {
  const { t } = useReader()
  const deciding = useDecision(reload)
  return (
    <>
      <PageHead name={t.suggestions.title} lead={t.suggestions.lead} />
      {deciding.told && <ProblemNote told={deciding.told} />}
      {suggestions.length === 0 && <p className="empty">{t.suggestions.empty}</p>}
      <ol className="entries">
        {suggestions.map((one) => (
          <li key={`${one.one.id} ${one.other.id}`}>
            <Pair suggestion={one} deciding={deciding} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Pair({
  suggestion,
  deciding,
}: {
  suggestion: Suggestion
  deciding: ReturnType<typeof useDecision>
}) {
  const { t, percent } = useReader()
  const why = useId()
  const { one, other, score, reasons } = suggestion
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('why')).trim()
    const because = reason ? { why: reason } : {}
    const { value } = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement
    if (value === 'one')
      await deciding.send(
        { kind: 'EntitiesMerged', keep: one.id, merge: [other.id], ...because },
        t.merging.merged,
      )
    else
      await deciding.send(
        { kind: 'EntitiesHeldApart', entities: [one.id, other.id], ...because },
        t.suggestions.apart,
      )
  }
  return (
    <article className="candidate">
      <div className="side-by-side">
        <EntityLine entity={one} kind />
        <EntityLine entity={other} kind />
      </div>
      <p className="small">
        {t.screenings.score(percent(score))}{' '}
        {reasons.map(({ code, details }) => t.screenings.reasons[code](details)).join(t.screenings.between)}
      </p>
      <For who="editor">
        <form className="plain deciding" onSubmit={submit}>
          <label htmlFor={why}>{t.merging.why}</label>
          <input id={why} name="why" maxLength={2000} autoComplete="off" />
          <fieldset className="buttons">
            <legend className="unseen">{t.screenings.question(one.name, other.name)}</legend>
            <button type="submit" value="one" className="choice-button">
              {t.merging.merge}
            </button>
            <button type="submit" value="two" className="choice-button">
              {t.suggestions.holdApart}
            </button>
          </fieldset>
          <p className="small">{t.merging.keep(one.name)}</p>
        </form>
      </For>
    </article>
  )
}
