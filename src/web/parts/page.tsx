/** What every page shares: its title, which takes the focus after a move, and its words while waiting or failing. */
import { type ReactNode, useEffect, useRef } from 'react'
import { announce } from '../announce.tsx'
import type { Answer, Told } from '../data.ts'
import { useReader } from '../locale.tsx'
import { Link, navigated } from '../router.tsx'
import { Locked } from './locked.tsx'
import { LogIn } from './log-in.tsx'

/** Titles longer than this many letters are set smaller. */
const longTitle = 60

/** The page's heading. `name` is its plain text, for the window's title. */
export function PageHead(props: {
  name: string
  kicker?: ReactNode
  children?: ReactNode
  lead?: ReactNode
}) {
  const { t } = useReader()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = props.name === t.name ? t.name : `${props.name} · ${t.name}`
  }, [props.name, t.name])
  useEffect(() => {
    if (navigated() && location.hash === '') heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="page-head">
      {props.kicker && <p className="kicker">{props.kicker}</p>}
      <h1 ref={heading} tabIndex={-1} className={props.name.length > longTitle ? 'long' : undefined}>
        {props.children ?? props.name}
      </h1>
      {props.lead && <p className="lead">{props.lead}</p>}
    </header>
  )
}

/** The title of an entry in a list: one level under the heading that the list stands under. */
export function EntryTitle(props: { under: 1 | 2; lang?: string | undefined; children: ReactNode }) {
  const Heading = props.under === 1 ? 'h2' : 'h3'
  return (
    <Heading className="entry-title" lang={props.lang}>
      {props.children}
    </Heading>
  )
}

/** Shows an answer once it is here; before that, and instead of it, words. */
export function Shown<T>(props: { answer: Answer<T>; children: (value: T) => ReactNode }) {
  const { t } = useReader()
  const { answer } = props
  if (answer.state === 'here') return props.children(answer.value)
  if (answer.state === 'problem')
    return <Failed told={answer.told} status={answer.status} again={answer.again} />
  return <p className="waiting">{t.reading}</p>
}

function Failed(props: { told: Told; status: number; again: () => void }) {
  const { t } = useReader()
  if (props.told.code === 'record_locked') return <Locked opened={props.again} />
  if (props.told.code === 'login_needed') return <LogIn opened={props.again} />
  return (
    <>
      <PageHead name={props.status === 404 ? t.missing.title : t.problem.title} />
      <ProblemNote told={props.told} />
      <p>
        {props.status === 404 ? (
          <Link href="/">{t.missing.home}</Link>
        ) : (
          <button type="button" onClick={props.again}>
            {t.problem.again}
          </button>
        )}
      </p>
    </>
  )
}

export function ProblemNote(props: { told: Told }) {
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{props.told.problem}</strong>
      </p>
      <p>{props.told.remedy}</p>
    </div>
  )
}

/** Says a sentence aloud when it changes, after the first time it is shown. */
export function useAnnounced(sentence: string): void {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) announce(sentence)
    first.current = false
  }, [sentence])
}
