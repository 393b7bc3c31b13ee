/** A search in PostgreSQL's words: the same terms as in every store, as its text search matches and ranks them. */
import type { Near, Query } from '../search/parse-query.ts'
import { type Phrase, phrasesOf } from '../search/query.ts'

/** The query as the text of a `tsquery`. */
export function tsExpression(query: Query): string {
  if (query.kind === 'atom') return either(phrasesOf(query).map(phrase))
  if (query.kind === 'near') return near(query)
  const parts = query.of.map(tsExpression)
  if (query.kind === 'any') return either(parts)
  return [...parts, ...query.none.map((part) => `!${tsExpression(part)}`)]
    .join(' & ')
    .replace(/^.*$/s, '($&)')
}

/** Each phrase of what is wanted, as the text of a `tsquery`, once for each time that the query gives it. */
export function phraseExpressions(query: Query): string[] {
  if (query.kind === 'atom') return [...new Set(phrasesOf(query).map(phrase))]
  return query.of.flatMap(phraseExpressions)
}

/** The terms of a passage, apart by spaces, as the text of a `tsvector`: each with its places. */
export function tsVector(stems: string): string {
  const places = new Map<string, number[]>()
  for (const [i, term] of (stems === '' ? [] : stems.split(' ')).entries()) {
    const known = places.get(term)
    if (known) known.push(i + 1)
    else places.set(term, [i + 1])
  }
  return [...places].map(([term, at]) => `${quoted(term)}:${at.join(',')}`).join(' ')
}

function either(parts: string[]): string {
  return `(${[...new Set(parts)].join(' | ')})`
}

function phrase({ list, prefix }: Phrase): string {
  const terms = list.map((term, i) => quoted(term) + (prefix && i === list.length - 1 ? ':*' : ''))
  return terms.length > 1 ? `(${terms.join(' <-> ')})` : terms[0]!
}

/** Any two atoms with at most so many terms between them, in either order. */
function near({ of, distance }: Near): string {
  const said = of.map((atom) => either(phrasesOf(atom).map(phrase)))
  const pairs = said.flatMap((one, i) =>
    said.slice(i + 1).map((other) => nearEachOther(one, other, distance)),
  )
  return `(${pairs.join(' & ')})`
}

function nearEachOther(one: string, other: string, distance: number): string {
  const steps = Array.from({ length: distance + 1 }, (_, between) => `<${between + 1}>`)
  return either(steps.flatMap((step) => [`(${one} ${step} ${other})`, `(${other} ${step} ${one})`]))
}

function quoted(term: string): string {
  return `'${term.replace(/['\\]/g, '$&$&')}'`
}
