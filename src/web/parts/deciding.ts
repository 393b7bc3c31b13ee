/** A decision taken on a page: sent, said aloud once it is on record, the page shown anew; or what stands against it. */
import { useState } from 'react'
import type { Decision } from '../../record/contract.ts'
import { announce } from '../announce.tsx'
import { decide, type Told } from '../data.ts'
import { useReader } from '../locale.tsx'

export function useDecision(reload: () => Promise<void>) {
  const { t } = useReader()
  const [told, setTold] = useState<Told | null>(null)
  /** Resolves with whether it is on record. */
  async function send(decision: Decision, done: string): Promise<boolean> {
    const answer = await decide([decision], { problem: t.problem.offline, remedy: t.problem.offlineHow })
    setTold('told' in answer ? answer.told : null)
    if ('told' in answer) return false
    await reload()
    announce(done)
    return true
  }
  return { told, send }
}
