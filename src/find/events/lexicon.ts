/** The words of events of one language, ready to be looked up in a tree. */
import {
  actors as englishActors,
  marks as englishMarks,
  moods as englishMoods,
  events as englishRules,
} from '../../../rules/en/events.ts'
import {
  actors as frenchActors,
  marks as frenchMarks,
  moods as frenchMoods,
  events as frenchRules,
} from '../../../rules/fr/events.ts'
import type { Tree, TreeWord } from '../../language/index.ts'
import type { PloverClass } from '../../model.ts'
import { inflectEnglish, inflectFrench } from '../inflect.ts'
import type { Tongue } from '../lexicon.ts'
import type { EventRule } from './rule.ts'

/** What a word of a tree may be: an event of a class. `sure` 3 with its object, 2 with its particle, 1 alone. */
export interface Reading {
  class: PloverClass
  sure: 1 | 2 | 3
  rule: string
}

interface Entry extends Reading {
  tail: string[]
}

export interface EventLexicon {
  verbs: Map<string, Entry[]>
  nouns: Map<string, Entry[]>
  adjectives: Map<string, Entry[]>
  /** By verb: the words that must stand with it. */
  with: Map<string, { reading: Reading; words: Set<string> }[]>
  /** Prepositions by the English one that does their work, so that both languages share what was learned of them. */
  marks: Record<string, string>
  /** Words that turn a verb: `will`, `must`, `may`, `not`. */
  moods: Record<string, string>
  /** Words for somebody who can act, beside those that all rules know. */
  actors: Set<string>
  /** Dictionary forms by inflected form, for verbs that the tagger has never seen. */
  forms: Map<string, string>
}

const LISTS = ['verbs', 'nouns', 'adjectives'] as const

/** What a language's file of rules gives. */
interface Rules {
  events: EventRule[]
  marks: Record<string, string>
  moods: Record<string, string>
  actors: string
}

function compile(
  { events, marks, moods, actors }: Rules,
  inflect: (verb: string) => Map<string, number>,
): EventLexicon {
  const lexicon: EventLexicon = {
    verbs: new Map(),
    nouns: new Map(),
    adjectives: new Map(),
    with: new Map(),
    marks,
    moods,
    actors: new Set(listed(actors)),
    forms: new Map(),
  }
  for (const rule of events) {
    const reading = { class: rule.class, rule: `event/${rule.name}` }
    for (const list of LISTS)
      for (const phrase of listed(rule[list])) {
        const [head, ...tail] = phrase.split(' ')
        add(lexicon[list], head!, { ...reading, sure: tail.length ? 2 : 1, tail })
      }
    for (const line of rule.with ?? []) {
      const [heads, words] = line.split(' + ')
      if (!words) throw new Error(`An event's words with others need a "+": ${line}`)
      for (const head of listed(heads))
        add(lexicon.with, head, { reading: { ...reading, sure: 3 }, words: new Set(listed(words)) })
    }
  }
  for (const verb of [...lexicon.verbs.keys(), ...lexicon.with.keys()])
    for (const form of inflect(verb).keys()) if (!lexicon.forms.has(form)) lexicon.forms.set(form, verb)
  return lexicon
}

const listed = (words: string | undefined): string[] => words?.split(/,\s*/).filter(Boolean) ?? []

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const english = { events: englishRules, marks: englishMarks, moods: englishMoods, actors: englishActors }
const french = { events: frenchRules, marks: frenchMarks, moods: frenchMoods, actors: frenchActors }
const compiled = { en: compile(english, inflectEnglish), fr: compile(french, inflectFrench) }

export const RULES: Record<Tongue, EventRule[]> = { en: englishRules, fr: frenchRules }

export const eventLexicon = (tongue: Tongue): EventLexicon => compiled[tongue]

/** Readings of word `i` of a tree, the surest first, one a class. */
export function readingsAt(tree: Tree, i: number, lexicon: EventLexicon): Reading[] {
  const { upos } = tree.words[i]!
  const key = keyOf(tree.words[i]!, lexicon)
  const found: Reading[] = []
  const put = (reading: Reading) => {
    if (!found.some((one) => one.class === reading.class)) found.push(reading)
  }
  if (upos === 'VERB' || upos === 'NOUN') {
    const near = new Set<string>()
    for (const { reading, words } of lexicon.with.get(key) ?? []) {
      if (!near.size) companions(tree, i, near)
      for (const word of near) if (words.has(word)) put(reading)
    }
  }
  const list =
    upos === 'VERB' || upos === 'AUX' ? lexicon.verbs : upos === 'ADJ' ? lexicon.adjectives : lexicon.nouns
  const entries = list.get(key) ?? []
  for (const entry of entries) if (entry.tail.length && tailHolds(tree, i, entry.tail)) put(entry)
  for (const entry of entries) if (!entry.tail.length) put(entry)
  return found
}

/** The dictionary form of a word, by the tagger or, for a verb it does not know, by inflection. */
function keyOf({ form, lemma, upos }: TreeWord, { verbs, with: joined, forms }: EventLexicon): string {
  const key = lemma.toLowerCase()
  if (upos !== 'VERB' || verbs.has(key) || joined.has(key)) return key
  return forms.get(form.toLowerCase()) ?? key
}

/** Lemmas of the words that complete a verb: objects, passive subjects, complements, and what "a series of" counts. */
function companions(tree: Tree, i: number, into: Set<string>): void {
  const take = (k: number, deep: boolean) => {
    into.add(tree.words[k]!.lemma.toLowerCase())
    for (const below of tree.dependents(k))
      if (
        /^(?:conj|compound|amod|flat)/.test(tree.words[below]!.relation) ||
        (deep && tree.words[below]!.relation === 'nmod')
      )
        take(below, false)
  }
  for (const k of tree.dependents(i))
    if (/^(?:obj|nsubj:pass|obl|xcomp|nmod|ccomp|iobj|compound:prt|advmod)/.test(tree.words[k]!.relation))
      take(k, true)
  const { head, relation } = tree.words[i]!
  if (head >= 0 && relation.startsWith('acl')) take(head, false)
}

/** The words of a phrasal verb follow it closely, or its last word marks one of its complements. */
function tailHolds(tree: Tree, i: number, tail: string[]): boolean {
  const { words } = tree
  for (let at = i + 1; at < Math.min(words.length, i + 5); at++)
    if (tail.every((word, k) => isWord(words[at + k], word))) return true
  const last = tail.at(-1)!
  return tree
    .dependents(i)
    .some(
      (k) =>
        (isWord(words[k], last) && tail.length === 1) ||
        (/^(?:obl|obj|nmod|xcomp|advcl|ccomp)/.test(words[k]!.relation) &&
          tree
            .dependents(k)
            .some((below) => /^(?:case|mark)$/.test(words[below]!.relation) && isWord(words[below], last))),
    )
}

function isWord(word: TreeWord | undefined, wanted: string): boolean {
  if (!word) return false
  if (wanted === 'se') return /^s[e'’]$/i.test(word.form)
  return word.lemma.toLowerCase() === wanted || word.form.toLowerCase() === wanted
}
