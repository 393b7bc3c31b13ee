/** A query in the language of the index, and the places in a text that it matches. */
import { folded, isOneOfPairs, type Stem, stems, type Term, termOf, terms } from './analyse.ts'
import type { Atom, Near, Query } from './parse-query.ts'

export { parseQuery, type Query } from './parse-query.ts'

/** The same query in FTS5's language. */
export function ftsExpression(query: Query): string {
  if (query.kind === 'atom') return ftsAtom(query)
  if (query.kind === 'near') return ftsNear(query)
  const parts = query.of.map(ftsExpression)
  if (query.kind === 'any') return `(${parts.join(' OR ')})`
  const wanted = `(${parts.join(' AND ')})`
  return query.none.length > 0 ? `(${wanted} NOT (${query.none.map(ftsExpression).join(' OR ')}))` : wanted
}

/** An atom in each language's stems: a query does not say which language it is in. */
function ftsAtom(atom: Atom): string {
  return inEachLanguage((stem) => ftsPhrase(atom, stem))
}

function ftsNear({ of, distance }: Near): string {
  return inEachLanguage((stem) => `NEAR(${of.map((atom) => ftsPhrase(atom, stem)).join(' ')}, ${distance})`)
}

function inEachLanguage(expression: (stem: Stem) => string): string {
  return `(${[...new Set(Object.values(stems).map(expression))].join(' OR ')})`
}

function ftsPhrase(atom: Atom, stem: Stem): string {
  const { list, prefix } = wantedTerms(atom, stem)
  // Terms are letters, digits and marks only, so that nothing in them can end the quotes.
  return `"${list.join(' ')}"${prefix ? ' *' : ''}`
}

/** Terms that stand one after the other; of the last one only the beginning, for a prefix. */
export interface Phrase {
  list: string[]
  prefix: boolean
}

/** What an atom looks for, in each language's stems. */
export function phrasesOf(atom: Atom): Phrase[] {
  return Object.values(stems).map((stem) => wantedTerms(atom, stem))
}

/** The terms that an atom looks for with one language's stems. */
function wantedTerms(atom: Atom, stem: Stem): Phrase {
  const found = terms(atom.words, (word) => word)
  const last = found.length - 1
  // Pairs: the last character of a run is only the first half of the pair that it begins.
  const ends = last > 0 && found[last - 1]!.end === found[last]!.end
  const prefix = atom.prefix || (!ends && isOneOfPairs(found[last]!.term))
  const list = found
    .map(({ term }, i) => (i === last && atom.prefix ? folded(term.toLowerCase()) : termOf(term, stem)))
    .filter((_, i) => !(ends && i === last))
  return { list, prefix }
}

/** Where an atom stands: terms of a text, from one to another. */
interface Place {
  from: number
  to: number
}

/**
 * The places in a text that a query's wanted words match, as `[start, end)` in UTF-16 units, in order; `stem` is that of
 * the text's language. Linear in the text for each atom.
 */
export function marksIn(query: Query, found: Term[], stem: Stem): [number, number][] {
  const marks = placesIn(query, found, stem).map(({ from, to }): [number, number] => [
    found[from]!.start,
    found[to]!.end,
  ])
  return joined(marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]))
}

function placesIn(query: Query, found: Term[], stem: Stem): Place[] {
  if (query.kind === 'atom') return placesOf(query, found, stem)
  if (query.kind === 'near') return placesNear(query, found, stem)
  return query.of.flatMap((part) => placesIn(part, found, stem))
}

function placesOf(atom: Atom, found: Term[], stem: Stem): Place[] {
  const { list, prefix } = wantedTerms(atom, stem)
  const places: Place[] = []
  for (let i = 0; i + list.length <= found.length; i++) {
    const matches = list.every((term, j) =>
      prefix && j === list.length - 1 ? found[i + j]!.term.startsWith(term) : found[i + j]!.term === term,
    )
    if (matches) places.push({ from: i, to: i + list.length - 1 })
  }
  return places
}

/** Places of each atom that has every other one near. */
function placesNear({ of, distance }: Near, found: Term[], stem: Stem): Place[] {
  const lists = of.map((atom) => placesOf(atom, found, stem))
  const isNear = (a: Place, b: Place) => Math.max(a.from, b.from) - Math.min(a.to, b.to) - 1 <= distance
  return lists.flatMap((list, i) =>
    list.filter((place) =>
      lists.every((others, j) => i === j || others.some((other) => isNear(place, other))),
    ),
  )
}

/** Marks that overlap or touch are one: pairs of a longer word. */
function joined(marks: [number, number][]): [number, number][] {
  const found: [number, number][] = []
  for (const [start, end] of marks) {
    const last = found.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else found.push([start, end])
  }
  return found
}
