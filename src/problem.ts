/** One kind of error for people: a code to branch on, details to show, and a way out in both languages. */

import { pageRemedies as enInPage } from '../messages/en/remedies.ts'
import { problems as en } from '../messages/en.ts'
import { pageRemedies as frInPage } from '../messages/fr/remedies.ts'
import { problems as fr } from '../messages/fr.ts'

/** Languages in which Answerable speaks to people. */
export type Locale = 'en' | 'fr'
export type Details = Record<string, string | number>
export interface ProblemText {
  problem: string
  remedy: string
}
export type ProblemCode = keyof typeof en

/** Thrown where a person must be told something; `tell` puts it in their language. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: Details
  constructor(code: ProblemCode, details: Details = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, cause === undefined ? undefined : { cause })
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}

/** The sentence and the remedy for a problem, in the reader's language. */
export function tell(problem: { code: string; details: Details }, locale: Locale): ProblemText {
  const said = (locale === 'fr' ? fr : en) as Record<string, (details: Details) => ProblemText>
  return (said[problem.code] ?? said.unexpected!)(problem.details)
}

/** The same for whoever reads it in a page, where nobody can give a command. */
export function tellInPage(problem: { code: string; details: Details }, locale: Locale): ProblemText {
  const told = tell(problem, locale)
  const remedies: Record<string, string> = locale === 'fr' ? frInPage : enInPage
  const remedy = remedies[problem.code]
  return remedy === undefined ? told : { ...told, remedy }
}
