/** How much of a long list a table shows: people read the first hundred rows, other formats hold all of them. */
import type { Call } from './call.ts'
import { type Paper, setParagraph } from './table.ts'

export const FIRST = 100

/** So many, where the call wants a table; else all. */
export function firstFor(call: Call): { limit?: number } {
  return (call.text('format') ?? 'table') === 'table' ? { limit: FIRST } : {}
}

/** What a table of `shown` rows says where there are more. */
export function andMore({ say }: Pick<Call, 'say'>, shown: number, of: number, paper: Paper): string {
  return of > shown ? setParagraph(say.firstOf(shown, of), paper) : ''
}
