/** Decisions from the desk: sent together, shown at once, said aloud, and taken back in the order in which they were taken. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Decision, ReviewState } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { decide, type Told } from '../data.ts'
import { useReader } from '../locale.tsx'
import { isTeam } from '../you.tsx'
import type { Placed } from './placed.ts'

const stateAfter: Partial<Record<Decision['kind'], ReviewState>> = {
  FindingConfirmed: 'confirmed',
  FindingRejected: 'rejected',
}

export interface Deciding {
  /** Sends decisions and says `done` once they are on record; resolves with whether they are. */
  send: (decisions: Decision[], done: string) => Promise<boolean>
  /** Takes back what was sent last, on this page since it was opened. */
  undo: () => Promise<void>
  /** How many sendings can be taken back. */
  undoable: number
  told: Told | null
  /** The findings with what was decided since they were fetched. */
  decided: Placed[]
}

export function useDeciding(placed: Placed[], reload: () => Promise<void>): Deciding {
  const { t } = useReader()
  const [told, setTold] = useState<Told | null>(null)
  const [states, setStates] = useState<ReadonlyMap<string, ReviewState>>(new Map())
  const [sent, setSent] = useState<number[][]>([])
  const latest = useRef({ reload, sent })
  latest.current = { reload, sent }

  // What was fetched anew says itself what was decided.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each fetch makes its own list
  useEffect(() => setStates(new Map()), [placed])

  const tell = useCallback(
    async (decisions: Decision[]) => {
      const answer = await decide(decisions, { problem: t.problem.offline, remedy: t.problem.offlineHow })
      setTold('told' in answer ? answer.told : null)
      return 'entries' in answer ? answer.entries : null
    },
    [t],
  )

  const send = useCallback(
    async (decisions: Decision[], done: string) => {
      const entries = await tell(decisions)
      if (!entries) return false
      setSent((before) => [...before, entries.map(({ sequence }) => sequence)])
      // A state can be shown at once, unless a second may be wanted; words and places are fetched.
      if (!isTeam() && decisions.every(({ kind }) => stateAfter[kind]))
        setStates((before) => new Map([...before, ...decisions.flatMap(shownState)]))
      else await latest.current.reload()
      announce(done)
      return true
    },
    [tell],
  )

  const undo = useCallback(async () => {
    const last = latest.current.sent.at(-1)
    if (!last) return announce(t.document.nothingToUndo)
    const back = last.toReversed().map((entry) => ({ kind: 'DecisionWithdrawn' as const, entry }))
    if (!(await tell(back))) return
    setSent((before) => before.slice(0, -1))
    await latest.current.reload()
    announce(t.document.undone)
  }, [t, tell])

  const decided = useMemo(() => placed.map((one) => withState(one, states)), [placed, states])
  return { send, undo, undoable: sent.length, told, decided }
}

function shownState(decision: Decision): [string, ReviewState][] {
  const state = stateAfter[decision.kind]
  return state && 'finding' in decision ? [[decision.finding, state]] : []
}

/** The same object where nothing was decided, so that its card is not drawn again. */
function withState(placed: Placed, states: ReadonlyMap<string, ReviewState>): Placed {
  const state = states.get(placed.finding.id)
  return state === undefined ? placed : { ...placed, finding: { ...placed.finding, state } }
}
