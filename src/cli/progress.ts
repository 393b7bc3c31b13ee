/** How far a long work has come: one line that is rewritten on a terminal, a plain line now and then elsewhere. */
import type { Io } from './io.ts'
import { clean, shorten } from './text.ts'

interface Progress {
  /** Says where the work stands; shown when it is time. */
  at(done: number, of: number): void
  /** Takes the line away, so that a remark may be written; it comes back by itself. */
  clear(): void
}

const ON_TERMINAL = 100
const ELSEWHERE = 15_000

/** Progress on standard error, each step worded by `line`; short works say nothing. */
export function progress(
  io: Pick<Io, 'stderr' | 'now'>,
  line: (step: { done: number; of: number; rate: string; left: string }) => string,
): Progress {
  const began = io.now().getTime()
  const live = io.stderr.isTTY === true
  let last = began
  let shown = false
  return {
    at(done, of) {
      const now = io.now().getTime()
      if (now - last < (live ? ON_TERMINAL : ELSEWHERE)) return
      last = now
      const seconds = (now - began) / 1000
      const rate = done / seconds
      const left = rate > 0 ? sayDuration(Math.max(0, of - done) / rate) : '?'
      const text = clean(line({ done, of, rate: rate < 10 ? rate.toFixed(1) : rate.toFixed(0), left }))
      io.stderr.write(live ? `\r\u001b[K${shorten(text, (io.stderr.columns ?? 80) - 1)}` : `${text}\n`)
      shown = live
    },
    clear() {
      if (shown) io.stderr.write('\r\u001b[K')
      shown = false
    },
  }
}

/** "40 s", "3 min", "2 h 05". */
export function sayDuration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${Math.floor(seconds / 3600)} h ${String(Math.round((seconds % 3600) / 60)).padStart(2, '0')}`
}
