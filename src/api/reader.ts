/** In which language a request is answered, and how a Problem is put to its caller. */
import { HTTPException } from 'hono/http-exception'
import { type Details, type Locale, Problem, tellInPage } from '../problem.ts'
import { mistakenCall } from './mistaken.ts'

interface ProblemAnswer {
  code: string
  problem: string
  remedy: string
  details: Details
}

type ProblemStatus = 400 | 401 | 403 | 404 | 413 | 421 | 423 | 429 | 500 | 503

/** Codes that are not the caller's plain mistake (400). */
const statuses: Record<string, ProblemStatus> = {
  not_on_record: 404,
  nobody_called: 404,
  no_occasion_called: 404,
  record_locked: 423,
  passphrase_wrong: 401,
  login_needed: 401,
  login_wrong: 401,
  login_code_needed: 401,
  code_wrong: 401,
  passkey_refused: 401,
  invitation_over: 401,
  login_wait: 429,
  role_lacking: 403,
  clearance_lacking: 403,
  known_restricted: 403,
  user_not_found: 404,
  finding_not_found: 404,
  no_such_page: 404,
  host_not_served: 421,
  not_from_this_page: 403,
  not_from_this_machine: 403,
  document_not_found: 404,
  screening_not_found: 404,
  candidate_not_found: 404,
  call_too_large: 413,
  call_too_slow: 503,
  pages_not_built: 503,
  unexpected: 500,
}

/** `?locale=`, then the cookie the pages set, then Accept-Language, then English. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('locale')
  if (asked === 'en' || asked === 'fr') return asked
  const kept = /(?:^|;\s*)locale=(en|fr)(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return (kept as Locale | undefined) ?? preferred(request.headers.get('accept-language') ?? '')
}

function preferred(accept: string): Locale {
  const ranked = accept.split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(/;\s*q=/)
    return { language: tag.slice(0, 2).toLowerCase(), weight: quality === undefined ? 1 : Number(quality) }
  })
  ranked.sort((a, b) => b.weight - a.weight)
  return ranked.find(({ language }) => language === 'fr' || language === 'en')?.language === 'fr'
    ? 'fr'
    : 'en'
}

/** What to answer when something was thrown; what was not foreseen says only that. */
export function problemAnswer(
  error: unknown,
  locale: Locale,
): { body: ProblemAnswer; status: ProblemStatus } {
  const problem = error instanceof Problem ? error : asProblem(error)
  return {
    body: { code: problem.code, ...tellInPage(problem, locale), details: problem.details },
    status: statuses[problem.code] ?? 400,
  }
}

function asProblem(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  // Hono throws these for a body that is not what its Content-Type says.
  if (error instanceof HTTPException && error.status < 500) return mistakenCall('body', 'json', {}, error)
  return new Problem('unexpected', { message }, error)
}
