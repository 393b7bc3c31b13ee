/** Screening a table from the browser: chosen, its columns mapped, its lists chosen, seen while it is screened. */
import { useEffect, useRef } from 'react'
import type { KeptList } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { useReader } from '../locale.tsx'
import { Drop } from '../parts/drop.tsx'
import { Name } from '../parts/name.tsx'
import { ProblemNote, useAnnounced } from '../parts/page.tsx'
import { screeningAddress } from '../parts/screening.ts'
import { go, Link } from '../router.tsx'
import { Columns } from './columns.tsx'
import { ChosenLists } from './lists.tsx'
import { change, choose, clear, type GivenFile, isUnderWay, screen, stop, useScreened } from './screening.ts'

export function StartScreening({ kept }: { kept: KeptList[] }) {
  const { t } = useReader()
  const say = t.screenings.start
  const screened = useScreened()
  const { state, table, seen, columns, lists, leftOut, problems, screening } = screened
  const offline = { problem: t.problem.offline, remedy: t.problem.offlineHow }
  const give = ([first, ...others]: GivenFile[]) => {
    if (others.length > 0) change({ problems: [{ problem: say.oneTable, remedy: say.oneTableHow }] })
    else if (first) void choose(first, offline)
  }
  useLanding(screening)
  if (isUnderWay(screened)) return <Progress />
  const against = kept.map(({ sha256 }) => sha256).filter((sha256) => !leftOut.includes(sha256))
  return (
    <section className="start" aria-labelledby="start">
      <h2 id="start">{say.title}</h2>
      {problems.map((told) => (
        <ProblemNote key={told.problem} told={told} />
      ))}
      {state === 'stopped' && <p role="status">{say.stopped}</p>}
      {state === 'done' && screening && (
        <p>
          <Link href={screeningAddress(screening)}>{say.done}</Link>
        </p>
      )}
      {!table && (
        <Drop say={say.drop} choose={say.choose} help={say.formats} isFirst={kept.length === 0} give={give} />
      )}
      {table && !seen && <p className="waiting">{say.looking(table.name)}</p>}
      {table && seen && (
        <form
          className="plain"
          onSubmit={(event) => {
            event.preventDefault()
            announce(say.states.sending)
            void screen(against, offline)
          }}
        >
          <p>
            <strong>
              <Name>{table.name}</Name>
            </strong>
          </p>
          <Columns seen={seen} columns={columns} change={(to) => change({ columns: to })} />
          <ChosenLists kept={kept} screened={screened} />
          <p className="buttons">
            <button type="submit" className="first" disabled={lists.length + against.length === 0}>
              {say.go}
            </button>
            <button type="button" onClick={clear}>
              {say.other}
            </button>
          </p>
          <p className="small">{t.screenings.note}</p>
        </form>
      )}
    </section>
  )
}

/** Who waits here until it is kept lands there; who comes back later is led there by a link. */
function useLanding(screening: string | null): void {
  const { t } = useReader()
  const before = useRef(screening)
  useEffect(() => {
    if (!screening || screening === before.current) return
    clear()
    announce(`${t.screenings.start.done} ${t.screenings.note}`)
    go(screeningAddress(screening))
  }, [screening, t])
}

function Progress() {
  const { t, number } = useReader()
  const say = t.screenings.start
  const { state, table, done, of } = useScreened()
  const sentence = state === 'choosing' || state === 'looking' ? '' : say.states[state]
  useAnnounced(sentence)
  return (
    <section className="start" aria-labelledby="start">
      <h2 id="start">{say.title}</h2>
      <p>
        <strong>
          <Name>{table?.name ?? ''}</Name>
        </strong>
        {' · '}
        {sentence}
      </p>
      <progress {...(of > 0 ? { value: done, max: of } : {})} aria-label={say.title} />
      {of > 0 && <p className="small">{say.sum(of, number(done), number(of))}</p>}
      {state !== 'keeping' && (
        <button type="button" onClick={stop}>
          {say.stop}
        </button>
      )}
    </section>
  )
}
