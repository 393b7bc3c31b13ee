/** Runs rules over a text: every word that may begin a rule is looked up once, then matched to its left and right. */
import type { Part } from './clauses.ts'
import { ends, fits, wishEnd } from './extent.ts'
import { matchLeft, startsAt } from './left.ts'
import type { Lexicon } from './lexicon.ts'
import { type ActionPart, headedBy, splitFrom } from './parts.ts'
import { type Element, type Pattern, type Phrase, readPattern, type Term } from './pattern.ts'
import type { Rule } from './rule.ts'
import { matchTerm, skipAdverbs, skipAside, termsAt } from './terms.ts'
import { CLASS, is, type Text } from './text.ts'
import type { VerbGroup } from './verbs.ts'

/** One place where a rule matched. `parts` are what it finds there, each its own finding. */
export interface Match {
  rule: Rule
  /** The one of its patterns that matched, as it is written. */
  pattern: string
  /** The word at which it was anchored. */
  anchor: number
  group: VerbGroup
  slots: Map<string, Part>
  /** The slot that splits, and its parts; empty where the rule finds one thing. */
  split: { slot: string; parts: ActionPart[] } | null
  from: number
  to: number
  /** No subject stands there, and none is needed: an operative paragraph or an imperative. */
  impliedSubject: boolean
}

/** A pattern that a word may begin, with the lists of which one word each must stand in the sentence. */
type Start = [rule: Rule, pattern: Pattern, needed: number[]]

/** Rules by the words that may begin them, and by the words that they need. */
export interface RuleSet {
  /** For each word, in lower case, the patterns that it may begin: one look-up a word. */
  starts: Map<string, Start[]>
  /** For each word, the numbers of the lists in which it stands. */
  lists: Map<string, number[]>
  count: number
}

/** Rules compiled for a language. Throws when a pattern cannot be read. */
export function compile(rules: Rule[], lexicon: Lexicon): RuleSet {
  const byFamily = new Map<string, Start[]>()
  const set: RuleSet = { starts: new Map(), lists: new Map(), count: 0 }
  const numbers = new Map<string, number>()
  const numberOf = (words: string[]): number => {
    const key = words.join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, set.count)
    for (const word of new Set(words)) set.lists.set(word, [...(set.lists.get(word) ?? []), set.count])
    return set.count++
  }
  for (const rule of rules) {
    for (const source of Array.isArray(rule.pattern) ? rule.pattern : [rule.pattern]) {
      const pattern = readPattern(source, lexicon)
      const start: Start = [rule, pattern, pattern.requires.map(numberOf)]
      for (const [first] of pattern.anchor.alternatives) {
        if ('family' in first!) enter(byFamily, first.family, start)
        else enter(set.starts, first!.word, start)
      }
    }
  }
  for (const [head, entries] of lexicon.verbs) {
    const families = new Set(['any', ...entries.flatMap((entry) => entry.families)])
    for (const family of families) for (const one of byFamily.get(family) ?? []) enter(set.starts, head, one)
  }
  return set
}

function enter(map: Map<string, Start[]>, key: string, one: Start): void {
  const list = map.get(key)
  if (!list) map.set(key, [one])
  else if (!list.some(([, pattern]) => pattern === one[1])) list.push(one)
}

/** All matches of a set of rules, in the order of the text. */
export function matchAll(text: Text, set: RuleSet): Match[] {
  const matches: Match[] = []
  /** For each list of words, the last sentence in which one of them stood. */
  const held = new Int32Array(set.count).fill(-1)
  for (const [number, sentence] of text.sentences.entries()) {
    let counted = false
    for (let at = sentence.from; at < sentence.to; at++) {
      const starts = text.words[at]!.kind === 'word' ? set.starts.get(text.words[at]!.low) : undefined
      if (!starts) continue
      if (!counted) hold(text, sentence, set, held, number)
      counted = true
      for (const [rule, pattern, needed] of starts) {
        if (!needed.every((list) => held[list] === number)) continue
        const match = matchAt(text, rule, pattern, at)
        if (match) matches.push(match)
      }
    }
  }
  return matches
}

function hold(text: Text, { from, to }: Part, { lists }: RuleSet, held: Int32Array, number: number): void {
  for (let at = from; at < to; at++)
    for (const list of lists.get(text.words[at]!.low) ?? []) held[list] = number
}

interface State {
  anchor: number
  slots: Map<string, Part>
  split: Match['split']
}

function matchAt(text: Text, rule: Rule, pattern: Pattern, at: number): Match | null {
  const first = text.sentences[text.sentenceOf[at]!]!.from
  for (const terms of pattern.anchor.alternatives) {
    if (pattern.atStart && 'word' in terms[0]! && !startsAt(text, at, first)) continue
    const taken = termsAt(text, terms, at)
    if (!taken) continue
    const sentence = text.sentences[text.sentenceOf[at]!]!
    const { group, end } = taken
    const state: State = { anchor: at, slots: new Map(), split: null }
    if (pattern.atStart && !startsAt(text, 'word' in terms[0]! ? at : group.from, sentence.from)) continue
    const left = matchLeft(text, pattern, group, at, state.slots, sentence.from)
    if (!left) continue
    const after = /^(?:-t)?-(?:nous|ils?|elles?|on|je)$/.test(text.words[end]?.low ?? '') ? end + 1 : end
    const to = matchRight(text, pattern.right, 0, after, sentence.to, state)
    if (to === null) continue
    return {
      rule,
      pattern: pattern.source,
      anchor: at,
      group,
      slots: state.slots,
      split: state.split,
      from: left.from,
      to,
      impliedSubject: left.implied,
    }
  }
  return null
}

function matchRight(
  text: Text,
  elements: Element[],
  index: number,
  at: number,
  limit: number,
  state: State,
): number | null {
  if (index === elements.length) return at
  const element = elements[index]!
  if ('optional' in element) {
    const inner = matchRight(text, [...element.optional, ...elements.slice(index + 1)], 0, at, limit, state)
    return inner ?? matchRight(text, elements, index + 1, at, limit, state)
  }
  if ('alternatives' in element) return matchLiteral(text, elements, index, at, limit, state)
  return matchPhrase(text, elements, index, at, limit, state)
}

function matchLiteral(
  text: Text,
  elements: Element[],
  index: number,
  at: number,
  limit: number,
  state: State,
): number | null {
  const element = elements[index] as { alternatives: Term[][] }
  if (opensList(text, element.alternatives, at, limit) && index === elements.length - 2) {
    const rest = matchRight(text, elements, index + 1, at, limit, state)
    if (rest !== null) return rest
  }
  // is "very concerned": the marks of a quotation part no construction
  const opened = /^["“]$/.test(text.words[at]?.text ?? '') ? skipAdverbs(text, at + 1) : limit
  // « à nouveau » before « à », "so far" before "so": the phrase first
  for (const start of [skipAdverbs(text, at), at, skipAside(text, at, limit), opened]) {
    if (start >= limit) continue
    for (const terms of element.alternatives) {
      let end: number | null = start
      for (const term of terms) if (end !== null) end = matchTerm(text, term, end)
      if (end === null) continue
      const rest = matchRight(text, elements, index + 1, end, limit, state)
      if (rest !== null) return rest
    }
  }
  return null
}

/** « demande au préfet : – de rouvrir l'école ; – de ... »: the items bring the word that the line before them lacks. */
const opensList = (text: Text, alternatives: Term[][], at: number, limit: number): boolean =>
  text.words[at]?.text === ':' &&
  at === limit - 1 &&
  alternatives.every(
    ([first, more]) => !more && 'word' in first! && /^(?:to|de|d'|à|que|qu')$/.test(first.word),
  )

function matchPhrase(
  text: Text,
  elements: Element[],
  index: number,
  at: number,
  limit: number,
  state: State,
): number | null {
  const { slot, phrase } = elements[index] as { slot: string | null; phrase: Phrase }
  const last = index === elements.length - 1
  if (phrase === 'own verb phrase') {
    const own = splitFrom(text, 'verb phrase', state.anchor, state.anchor, limit)
    if (!own) return null
    if (slot) state.split = { slot, parts: own.parts }
    return Math.max(own.to, at)
  }
  let from = skipAdverbs(text, at)
  if (text.words[from]?.text === ',') {
    // "I share her concern, but I would ...": another clause, not an aside
    if (
      phrase === 'clause' &&
      is(text, from + 1 < limit ? from + 1 : from, CLASS.coordinator | CLASS.subordinator)
    )
      return null
    from = skipAside(text, from, limit)
  }
  if (from >= limit) {
    const parts = last && slot ? headedBy(text, phrase, limit) : []
    if (!parts.length) return null
    state.split = { slot: slot!, parts }
    return limit
  }
  if (phrase === 'clause' && /^[.,;:!?…]$/.test(text.words[from]!.text)) return null
  // “... is a farce,” said X: what is said ends with its quotation
  const closed =
    text.words[at]?.text === ',' && text.quoteOf[at]! >= 0 && text.quoteOf[from] !== text.quoteOf[at]
  if (phrase === 'clause' && closed) return null
  if (phrase === 'verb phrase' || phrase === 'things' || phrase === 'clause') {
    const found = splitFrom(text, phrase, from, at, limit)
    if (!found) return null
    // "We remain appalled by, and condemn, the raid"
    if (phrase === 'clause' && found.to === from + 1 && is(text, from, CLASS.preposition)) return null
    if (slot && phrase === 'clause' && !found.parts.length) state.slots.set(slot, { from, to: found.to })
    else if (slot) state.split = { slot, parts: found.parts }
    return last ? found.to : matchRight(text, elements, index + 1, found.to, limit, state)
  }
  if (phrase === 'wish') {
    const to = wishEnd(text, from, limit)
    if (to === null) return null
    if (slot) state.slots.set(slot, { from, to })
    return to
  }
  for (const to of ends(text, from, limit, last)) {
    if (!fits(text, phrase, { from, to })) continue
    const before = state.slots.get(slot ?? '')
    if (slot) state.slots.set(slot, { from, to })
    const rest = matchRight(text, elements, index + 1, to, limit, state)
    if (rest !== null) return rest
    if (slot && before) state.slots.set(slot, before)
    else if (slot) state.slots.delete(slot)
  }
  return null
}
