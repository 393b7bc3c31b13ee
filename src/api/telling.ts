/** Long work told as it happens: its steps as server-sent events. */

import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { localeOf, problemAnswer } from './reader.ts'

/** How such an answer is described. */
export const stream = (steps: string) => ({
  200: { description: steps, content: { 'text/event-stream': { schema: z.string() } } },
})

interface Failed {
  state: 'failed'
  problems: { problem: string; remedy: string }[]
}

/** The steps as events. Once they began, what goes wrong is a step too: the status was sent. */
export function told<Step extends { state: string }>(
  c: Context,
  steps: (signal: AbortSignal) => AsyncGenerator<Step | Failed>,
): Response {
  const gone = new AbortController()
  return streamSSE(c, async (sent) => {
    sent.onAbort(() => gone.abort())
    const tell = (step: Step | Failed) => sent.writeSSE({ data: JSON.stringify(step) })
    try {
      for await (const step of steps(gone.signal)) await tell(step)
    } catch (error) {
      if (gone.signal.aborted) return
      const { problem, remedy } = problemAnswer(error, localeOf(c.req.raw)).body
      await tell({ state: 'failed', problems: [{ problem, remedy }] })
    }
  })
}
