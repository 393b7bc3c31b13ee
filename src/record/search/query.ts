/** What somebody types into the search box, understood: words, "phrases", prefix*, OR, -word. Never throws. */
import { folded, isOneOfPairs, type Stem, stems, type Term, termOf, terms } from './analyse.ts'

/** Words that stand one after the other; of the last one only the beginning, for a prefix. */
export interface Atom {
  words: string
  prefix: boolean
}

export interface Query {
  /** All must be found; of each, one of its atoms. */
  all: Atom[][]
  none: Atom[]
}

const MOST_CHARACTERS = 1_000
const MOST_ATOMS = 32

const PARTS =
  /(?<not>-)?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|«(?<french>[^»]*)»?|(?<word>[^\s"“«»”]+))/g

/** `Tohti OR 伊力哈木 "fair trial" -visit detain*`. OR (or OU) joins its neighbours; everything else must all be found. */
export function parseQuery(text: string): Query {
  const query: Query = { all: [], none: [] }
  let joins = false
  let atoms = 0
  for (const { groups } of text.slice(0, MOST_CHARACTERS).matchAll(PARTS)) {
    const { not, straight, curly, french, word } = groups!
    if (!not && (word === 'OR' || word === 'OU')) {
      joins = query.all.length > 0
      continue
    }
    const atom = atomOf(straight ?? curly ?? french ?? word ?? '', word !== undefined)
    if (!atom || ++atoms > MOST_ATOMS) continue
    if (not) query.none.push(atom)
    else if (joins) query.all.at(-1)!.push(atom)
    else query.all.push([atom])
    joins = false
  }
  return query
}

function atomOf(words: string, isWord: boolean): Atom | null {
  const prefix = isWord && words.endsWith('*')
  return terms(words, (word) => word).length > 0 ? { words, prefix } : null
}

/** The same query in FTS5's language; null where nothing is looked for. */
export function ftsExpression({ all, none }: Query): string | null {
  if (all.length === 0) return null
  const wanted = all.map((atoms) => `(${atoms.map(ftsAtom).join(' OR ')})`).join(' AND ')
  return none.length > 0 ? `(${wanted}) NOT (${none.map(ftsAtom).join(' OR ')})` : wanted
}

/** An atom in each language's stems: a query does not say which language it is in. */
function ftsAtom(atom: Atom): string {
  const phrases = Object.values(stems).map((stem) => ftsPhrase(atom, stem))
  return `(${[...new Set(phrases)].join(' OR ')})`
}

function ftsPhrase(atom: Atom, stem: Stem): string {
  const { list, prefix } = wantedTerms(atom, stem)
  // Terms are letters, digits and marks only, so that nothing in them can end the quotes.
  return `"${list.join(' ')}"${prefix ? ' *' : ''}`
}

/** The terms that an atom looks for with one language's stems, and whether the last is only a beginning. */
function wantedTerms(atom: Atom, stem: Stem): { list: string[]; prefix: boolean } {
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

/**
 * The places in a text that a query's wanted words match, as `[start, end)` in UTF-16 units, in order; `stem` is that of
 * the text's language. Linear in the text for each atom.
 */
export function marksIn(query: Query, found: Term[], stem: Stem): [number, number][] {
  const marks: [number, number][] = []
  for (const atom of query.all.flat()) {
    const { list, prefix } = wantedTerms(atom, stem)
    for (let i = 0; i + list.length <= found.length; i++) {
      const matches = list.every((term, j) =>
        prefix && j === list.length - 1 ? found[i + j]!.term.startsWith(term) : found[i + j]!.term === term,
      )
      if (matches) marks.push([found[i]!.start, found[i + list.length - 1]!.end])
    }
  }
  return joined(marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]))
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
