/** The words of one language, ready to be looked up: small words by class, verbs by form and family. */
import { verbs as englishVerbs, nounish as nounishEnglish } from '../../rules/en/verbs.ts'
import { asides as englishAsides, words as englishWords } from '../../rules/en/words.ts'
import { verbs as frenchVerbs, nounish as nounishFrench } from '../../rules/fr/verbs.ts'
import { asides as frenchAsides, words as frenchWords } from '../../rules/fr/words.ts'
import { FORMS, inflectEnglish, inflectFrench } from './inflect.ts'

export type Tongue = 'en' | 'fr'

/** One verb as it may stand at a word: `tail` are the words that must follow (call | on). */
export interface Entry {
  lemma: string
  tail: string[]
  forms: number
  families: string[]
}

const CLASSES = [
  'determiner',
  'possessive',
  'preposition',
  'coordinator',
  'subordinator',
  'pronoun',
  'subject',
  'clitic',
  'auxiliary',
  'modal',
  'negation',
  'adverb',
  'number',
  'counts',
  'actor',
  'speaker',
  'people',
  'role',
  'honorific',
  'reign',
  'organisation',
  'thing',
  'month',
  'instrument',
  'unit',
  'private',
] as const
type WordClass = (typeof CLASSES)[number]

/** A bit for each class, so that a word's classes are one number. */
export const CLASS = Object.fromEntries(CLASSES.map((name, at) => [name, 1 << at])) as Record<
  WordClass,
  number
>

export interface Lexicon {
  tongue: Tongue
  classes: Map<string, number>
  verbs: Map<string, Entry[]>
  families: Set<string>
  /** Spellings that are read as verbs only where nothing else is possible. */
  nounish: Set<string>
  /** Adverbial phrases that may stand between the parts of any construction, by first word. */
  asides: Map<string, string[][]>
}

/** Classes of nouns, whose plurals belong to them too. */
const COUNTABLE =
  CLASS.actor | CLASS.speaker | CLASS.people | CLASS.role | CLASS.organisation | CLASS.instrument

function plurals(word: string): string[] {
  if (/[^a-zà-ÿ-]/.test(word) || /[sxz]$/.test(word) || word.length < 4) return []
  return /[^aeiou]y$/.test(word)
    ? [`${word.slice(0, -1)}ies`]
    : /al$/.test(word)
      ? [`${word}s`, `${word.slice(0, -1)}ux`]
      : [`${word}s`]
}

function build(
  tongue: Tongue,
  words: Record<string, string>,
  verbs: Record<string, string>,
  nounish: Set<string>,
  phrases: string[],
): Lexicon {
  const classes = new Map<string, number>()
  for (const [name, list] of Object.entries(words)) {
    const bit = CLASS[name as WordClass]
    if (bit === undefined) throw new Error(`rules/${tongue}/words.ts: no class is called ${name}`)
    for (const word of list.split(' ')) if (word) classes.set(word, (classes.get(word) ?? 0) | bit)
  }
  for (const [word, bits] of [...classes])
    if (bits & COUNTABLE)
      for (const form of plurals(word)) classes.set(form, (classes.get(form) ?? 0) | (bits & COUNTABLE))
  const families = new Map<string, string[]>()
  for (const [family, list] of Object.entries(verbs)) {
    for (const verb of list.split(', '))
      families.set(verb, [...new Set([...(families.get(verb) ?? []), family])])
  }
  const asides = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const list = phrase.split(' ')
    asides.set(list[0]!, [...(asides.get(list[0]!) ?? []), list])
  }
  const entries = new Map<string, Entry[]>()
  for (const [lemma, of] of families) {
    for (const [form, mask] of tongue === 'en' ? inflectEnglish(lemma) : inflectFrench(lemma)) {
      const [head, ...rest] = form.split(' ')
      const tail = rest.flatMap((word) => word.split(/(?<=')/))
      const entry = { lemma, tail, forms: mask, families: of }
      const list = entries.get(head!)
      if (list) list.push(entry)
      else entries.set(head!, [entry])
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.tail.length - a.tail.length)
  // plurals of nouns that are spelt like the third person: supplies, abuses
  const both = new Set(nounish)
  if (tongue === 'en')
    for (const noun of nounish)
      for (const [form, mask] of inflectEnglish(noun)) if (mask & FORMS.present) both.add(form)
  return { tongue, classes, verbs: entries, families: new Set(Object.keys(verbs)), nounish: both, asides }
}

const english = build('en', englishWords, englishVerbs, nounishEnglish, englishAsides)
const french = build('fr', frenchWords, frenchVerbs, nounishFrench, frenchAsides)

export const lexiconOf = (tongue: Tongue): Lexicon => (tongue === 'fr' ? french : english)
