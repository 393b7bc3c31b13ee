/** What somebody types into the search box, understood: words, "phrases", prefix*, OR, NOT, brackets, NEAR. Never throws. */
import { terms } from './analyse.ts'

/** Words that stand one after the other; of the last one only the beginning, for a prefix. */
export interface Atom {
  kind: 'atom'
  words: string
  prefix: boolean
}

/** Atoms of which any two stand at most `distance` terms apart. */
export interface Near {
  kind: 'near'
  of: Atom[]
  distance: number
}

/** All of these and none of those; there is always something that must be found. */
export interface All {
  kind: 'all'
  of: Query[]
  none: Query[]
}

export interface AnyOf {
  kind: 'any'
  of: Query[]
}

export type Query = Atom | Near | All | AnyOf

const MOST_CHARACTERS = 1_000
const MOST_ATOMS = 32
const MOST_DEPTH = 8
const NEAR_BY = 10
const FARTHEST = 100

const PARTS =
  /(?<not>-)?(?:"(?<straight>[^"]*)"?|“(?<curly>[^”]*)”?|«(?<french>[^»]*)»?)|(?<open>-?\()|(?<close>\))|(?<word>[^\s"“«»”()]+)/g

type Token =
  | { is: 'atom'; atom: Atom }
  | { is: 'near'; distance: number }
  | { is: 'or' | 'and' | 'not' | 'open' | 'close' }

/**
 * `Tohti OR 伊力哈木 "fair trial" -visit detain*`, `lawyer NEAR/5 (arrested OR detained)`. OR (OU) joins its neighbours;
 * everything else must all be found (AND, ET may be said); `-`, NOT or SAUF excludes. Null where nothing is looked for.
 */
export function parseQuery(text: string): Query | null {
  return new Parser(tokensOf(text.slice(0, MOST_CHARACTERS))).parse()
}

function tokensOf(text: string): Token[] {
  const found: Token[] = []
  let atoms = 0
  const addAtom = (words: string, isWord: boolean) => {
    const prefix = isWord && words.endsWith('*')
    if (terms(words, (word) => word).length > 0 && ++atoms <= MOST_ATOMS)
      found.push({ is: 'atom', atom: { kind: 'atom', words, prefix } })
  }
  for (const { groups } of text.matchAll(PARTS)) {
    const { not, straight, curly, french, open, close, word } = groups!
    if (not || open === '-(') found.push({ is: 'not' })
    if (open) found.push({ is: 'open' })
    else if (close) found.push({ is: 'close' })
    else if (word === undefined) addAtom(straight ?? curly ?? french ?? '', false)
    else found.push(...operatorOf(word))
    if (word !== undefined && operatorOf(word).length === 0) {
      if (word.startsWith('-')) found.push({ is: 'not' })
      addAtom(word.replace(/^-/, ''), true)
    }
  }
  return found
}

/** The operator that a word is; none for an ordinary word. */
function operatorOf(word: string): Token[] {
  if (word === 'OR' || word === 'OU') return [{ is: 'or' }]
  if (word === 'AND' || word === 'ET') return [{ is: 'and' }]
  if (word === 'NOT' || word === 'SAUF') return [{ is: 'not' }]
  const near = /^(?:NEAR|PRÈS|PRES)(?:\/(\d{1,3}))?$/.exec(word)
  return near ? [{ is: 'near', distance: Math.min(FARTHEST, Number(near[1] ?? NEAR_BY)) }] : []
}

/** Reads on over whatever does not fit. */
class Parser {
  readonly #tokens: Token[]
  #at = 0

  constructor(tokens: Token[]) {
    this.#tokens = tokens
  }

  parse(): Query | null {
    const parts: (Query | null)[] = []
    // A bracket that closes nothing is passed over.
    for (; this.#at < this.#tokens.length; this.#at++) parts.push(this.#all(0))
    const of = parts.filter((part) => part !== null)
    return of.length > 1 ? { kind: 'all', of, none: [] } : (of[0] ?? null)
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #takes(is: Token['is']): boolean {
    if (this.#next()?.is !== is) return false
    this.#at++
    return true
  }

  #all(depth: number): Query | null {
    const of: Query[] = []
    const none: Query[] = []
    while (this.#next() && this.#next()!.is !== 'close') {
      if (this.#takes('and') || this.#takes('or') || this.#takes('near')) continue
      this.#group(of, none, depth)
    }
    if (of.length === 0) return null
    return of.length === 1 && none.length === 0 ? of[0]! : { kind: 'all', of, none }
  }

  /** Neighbours joined by OR. */
  #group(of: Query[], none: Query[], depth: number): void {
    const any: Query[] = []
    do {
      const not = this.#takes('not')
      const one = this.#one(depth)
      if (one) (not ? none : any).push(one)
    } while (this.#takes('or'))
    if (any.length > 0) of.push(any.length === 1 ? any[0]! : { kind: 'any', of: any })
  }

  #one(depth: number): Query | null {
    while (this.#takes('not'));
    if (this.#takes('open')) {
      const inner = depth < MOST_DEPTH ? this.#all(depth + 1) : this.#passedOver()
      this.#takes('close')
      return inner
    }
    const token = this.#next()
    if (token?.is !== 'atom') return null
    this.#at++
    return this.#near(token.atom)
  }

  #passedOver(): null {
    while (this.#next() && this.#next()!.is !== 'close') this.#at++
    return null
  }

  #near(first: Atom): Query {
    const of = [first]
    let distance = 0
    for (;;) {
      const [near, after] = this.#tokens.slice(this.#at, this.#at + 2)
      if (near?.is !== 'near' || after?.is !== 'atom') break
      distance = Math.max(distance, near.distance)
      of.push(after.atom)
      this.#at += 2
    }
    return of.length > 1 ? { kind: 'near', of, distance } : first
  }
}
