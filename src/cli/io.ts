/** What a command may touch of the world outside: streams, variables, the clock; a test hands in its own. */
import type { Locale } from '../problem.ts'

/** Where text goes. `columns` is known on a terminal only. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

export interface Io {
  stdin: AsyncIterable<Uint8Array>
  stdout: Output
  stderr: Output
  env: Record<string, string | undefined>
  cwd: string
  platform: string
  /** Name under which decisions are kept when nobody says otherwise. */
  user: string
  /** The system's own locale, used where no variable names one. */
  systemLocale: string
  now(): Date
  /** Asks for a line without showing it; null where nobody sits at a terminal, or they broke off. */
  askSecret(question: string): Promise<string | null>
  /** Calls back on Ctrl-C; gives the way to stop listening. */
  onInterrupt(told: () => void): () => void
}

/** Language to speak: `asked` for by option, else the variables in POSIX order, else the system's. */
export function localeOf(io: Pick<Io, 'env' | 'systemLocale'>, asked?: string): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = io.env
  const named = asked || LC_ALL || LC_MESSAGES || LANG || io.systemLocale
  return /^fr\b|^fr_/i.test(named) ? 'fr' : 'en'
}

/** Columns to write for: the terminal's, else COLUMNS, else wide enough for a page. */
export function widthOf(io: Pick<Io, 'stdout' | 'env'>): number {
  const told = io.stdout.columns ?? Number(io.env.COLUMNS)
  return told > 0 ? Math.max(40, Math.min(told, 240)) : 120
}

/** Whether bold and dim may be used: only on a terminal that has them, and never against NO_COLOR. */
export function styled(io: Pick<Io, 'stdout' | 'env'>): boolean {
  return io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'
}

/** Today's date where the user is, as `2019-03-22`. */
export function today(io: Pick<Io, 'now'>): string {
  const now = io.now()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
