/** The pattern language of rules: reads a pattern once, and refuses what it does not know. */
import { FORMS } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'

/** Phrase classes that a slot may name. */
export const PHRASES = [
  /** Left of the verb: its subject, of any kind. */
  'subject',
  /** An object pronoun between a French subject and its verb: « lui demande », « vous prie ». */
  'clitic',
  /** Whose a noun is: "its call", "the Senate's request"; on the left of the noun. */
  'possessor',
  /** A subject that can speak: a person, a body, a state, a document of theirs, or a pronoun. */
  'speaker',
  /** One who can act in public: on the left a subject, on the right a noun phrase. */
  'actor',
  /** Persons: on the left a subject, on the right a noun phrase. */
  'people',
  /** A text that bodies adopt, sign or publish, on the right. */
  'instrument',
  /** A noun phrase of any kind, on the right. */
  'noun phrase',
  /** Verb phrases, each its own finding; or the items of the list that follows a colon. */
  'verb phrase',
  /** The verb phrase of the word at which the pattern is anchored, and those joined to it. */
  'own verb phrase',
  /** Noun phrases, each its own finding; or the items of the list that follows a colon. */
  'things',
  /** Everything to the end of the clause. */
  'clause',
  /** A clause that is wished, not told: "the charges be dropped", "the law repealed". */
  'wish',
] as const
export type Phrase = (typeof PHRASES)[number]

export interface VerbForm {
  /** Bits of FORMS that may stand here; 0 for any. */
  forms: number
  /** `passive` asks for a passive; otherwise the verb must be active. */
  passive: boolean
  /** `negated` asks for a negation; otherwise none may stand. `either` takes both. */
  polarity: 'plain' | 'negated' | 'either'
}

/** One word of an alternative: a literal, or a verb of a family. */
export type Term = { word: string } | ({ family: string } & VerbForm)

export type Element =
  | { slot: string | null; phrase: Phrase }
  | { alternatives: Term[][] }
  | { optional: Element[] }

export interface Pattern {
  left: Element[]
  anchor: { alternatives: Term[][] }
  right: Element[]
  /** The pattern stands only at the beginning of a sentence. */
  atStart: boolean
  /** As it is written in its rule. */
  source: string
  /** Words of which one of each list must stand in the sentence, or the pattern need not be tried. */
  requires: string[][]
}

/** Reads a pattern. Throws where a phrase class, a family or a form is unknown, with what was written. */
export function readPattern(source: string, lexicon: Lexicon): Pattern {
  const atStart = source.startsWith('^')
  const tokens = source.replace(/^\^/, '').match(/\{[^}]*\}|\[[^\]]*\]|\(|\)|[^\s()]+/g) ?? []
  let at = 0
  const sequence = (): Element[] => {
    const elements: Element[] = []
    while (at < tokens.length && tokens[at] !== ')') {
      const token = tokens[at++]!
      if (token === '(') {
        elements.push({ optional: alternatives(sequence()) })
        if (tokens[at++] !== ')') throw new Error(`Unclosed ( in pattern: ${source}`)
      } else elements.push(element(token, source, lexicon))
    }
    return elements
  }
  const elements = sequence()
  let anchor = elements.findIndex(
    (one) => 'alternatives' in one && one.alternatives.some((terms) => 'family' in terms[0]!),
  )
  if (anchor < 0) anchor = elements.findIndex((one) => 'alternatives' in one)
  if (anchor < 0) throw new Error(`No word to begin from in pattern: ${source}`)
  return {
    left: elements.slice(0, anchor),
    anchor: elements[anchor] as Pattern['anchor'],
    right: elements.slice(anchor + 1),
    atStart,
    source,
    requires: elements.filter((_, at) => at !== anchor).flatMap(wordsNeeded),
  }
}

/** Of each choice for what must stand there, its longest word, which is the rarest; none where a verb of a family may. */
function wordsNeeded(element: Element): string[][] {
  if (!('alternatives' in element)) return []
  const words: string[] = []
  for (const terms of element.alternatives) {
    let longest = ''
    for (const term of terms) if ('word' in term && term.word.length > longest.length) longest = term.word
    if (!longest) return []
    words.push(longest)
  }
  return [words]
}

/** `(a | an)` reads like `([a | an])`. */
function alternatives(elements: Element[]): Element[] {
  if (!elements.includes(BAR)) return elements
  const choices = elements.flatMap((one) => ('alternatives' in one && one !== BAR ? one.alternatives : []))
  return [{ alternatives: choices }]
}

const BAR: Element = { alternatives: [] }

function element(token: string, source: string, lexicon: Lexicon): Element {
  if (token.startsWith('{')) {
    const inside = token.slice(1, -1)
    const colon = inside.indexOf(':')
    const phrase = (colon < 0 ? inside : inside.slice(colon + 1)).trim() as Phrase
    if (!PHRASES.includes(phrase)) throw new Error(`Unknown phrase class "${phrase}" in pattern: ${source}`)
    return { slot: colon < 0 ? null : inside.slice(0, colon).trim(), phrase }
  }
  if (token === '|') return BAR
  const body = token.startsWith('[') ? token.slice(1, -1) : token
  const alternatives = body.split('|').map((words) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => term(word, source, lexicon)),
  )
  return { alternatives }
}

function term(word: string, source: string, lexicon: Lexicon): Term {
  if (!word.startsWith('@')) return { word: word.toLowerCase() }
  const [family, ...marks] = word.slice(1).split('/')
  if (family !== 'any' && !lexicon.families.has(family!))
    throw new Error(`Unknown family "${family}" in pattern: ${source}`)
  const form: VerbForm = { forms: 0, passive: false, polarity: 'plain' }
  for (const mark of marks) {
    if (mark === 'passive') form.passive = true
    else if (mark === 'negated' || mark === 'either') form.polarity = mark
    else if (mark in FORMS) form.forms |= FORMS[mark as keyof typeof FORMS]
    else throw new Error(`Unknown form "${mark}" in pattern: ${source}`)
  }
  return { family: family!, ...form }
}
