/** Why a score is what it is, as codes with the words they speak of; people read them through messages/. */
import { nameReasons as en } from '../../messages/en/names.ts'
import { nameReasons as fr } from '../../messages/fr/names.ts'
import type { Details, Locale } from '../problem.ts'
import type { Alignment, Match } from './align.ts'
import type { Features } from './features.ts'
import type { Prepared } from './prepare.ts'
import type { Token } from './tokens.ts'
import { split } from './words.ts'

export type ReasonCode = keyof typeof en
export interface Reason {
  code: ReasonCode
  details: Details
}

/** The sentence of a reason in the reader's language. */
export function tellReason(reason: Reason, locale: Locale): string {
  return (locale === 'fr' ? fr : en)[reason.code](reason.details)
}

/** Words as the name writes them; pieces of a run without spaces, and words joined, as they are compared. */
function wordsOf(name: Prepared, tokens: readonly Token[]): string {
  const written = new Map(split(name.name).map((word) => [word.text, word.written]))
  return tokens
    .flatMap(({ text }) => text.split(' '))
    .map((text) => written.get(text) ?? text)
    .join(' ')
}

/** Everything that spoke for and against, the weightiest first. */
export function reasonsFor(a: Prepared, b: Prepared, found: Alignment, values: Features): Reason[] {
  const reasons: Reason[] = []
  const add = (code: ReasonCode, details: Details = {}) => reasons.push({ code, details })
  const flag = (at: number) => values[at]! >= 1
  if (flag(14)) add('same_body')
  if (flag(15)) add('other_body')
  if (flag(13)) add('acronym', { a: a.name, b: b.name })
  if (a.name === b.name && a.tokens.length > 0) return [...reasons, { code: 'equal_names', details: {} }]
  const weightOf = (match: Match) =>
    a.tokens.slice(match.a0, match.a1).reduce((sum, token) => sum + token.weight, 0)
  for (const match of [...found.matches].sort((x, y) => weightOf(y) - weightOf(x)))
    reasons.push(reasonOf(a, b, match))
  if (values[19] === 2) add('father_for_son')
  else if (flag(19)) add('order')
  if (flag(34)) add('fathers_differ')
  const left = unmatched(a, found.left)
  const right = unmatched(b, found.right)
  if (left && right && found.matches.length > 0) add('against', { a: left, b: right })
  else if (left && found.matches.length > 0) add('only_left', { words: left })
  else if (right && found.matches.length > 0) add('only_right', { words: right })
  if (flag(8)) add('numbers')
  if (flag(16)) add('legal_differs')
  if (found.matches.length === 0 && reasons.length === 0) add('nothing')
  else if (found.matches.length > 0 && values[2]! < 0.75 && values[10] === 1) add('only_generic')
  return reasons
}

function reasonOf(a: Prepared, b: Prepared, match: Match): Reason {
  const details = {
    a: wordsOf(a, a.tokens.slice(match.a0, match.a1)),
    b: wordsOf(b, b.tokens.slice(match.b0, match.b1)),
  }
  if (match.how === 'read') {
    const reading = match.reading === 'taiwan' ? 'wade-giles' : match.reading
    return { code: reading ? (`read_${reading.replace('-', '_')}` as ReasonCode) : 'read_other', details }
  }
  return { code: match.how === 'none' ? 'spelling' : match.how, details }
}

function unmatched(name: Prepared, likeness: Float64Array): string {
  return wordsOf(
    name,
    name.tokens.filter((token, i) => likeness[i] === 0 && token.weight >= 0.2),
  )
}
