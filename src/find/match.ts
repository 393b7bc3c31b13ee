/** Runs rules over a text: every word that may begin a rule is looked up once, then matched to its left and right. */
import type { Part } from './clauses.ts'
import { ends, fits, wishEnd } from './extent.ts'
import type { Lexicon } from './lexicon.ts'
import { type ActionPart, splitFrom } from './parts.ts'
import { type Element, type Pattern, type Phrase, readPattern, type Term } from './pattern.ts'
import type { Rule } from './rule.ts'
import { subjectOf } from './subjects.ts'
import { taggedVerb } from './tags.ts'
import { matchTerm, skipAdverbs, skipAside, termsAt } from './terms.ts'
import { CLASS, is, isAdverb, type Text } from './text.ts'
import { leadsParagraph, thirdPerson, type VerbGroup, verbGroup } from './verbs.ts'

/** One place where a rule matched. `parts` are what it finds there, each its own finding. */
export interface Match {
  rule: Rule
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

/** For each word, in lower case, the patterns that it may begin: one look-up a word. */
export type RuleSet = Map<string, [Rule, Pattern][]>

/** Rules compiled for a language. Throws when a pattern cannot be read. */
export function compile(rules: Rule[], lexicon: Lexicon): RuleSet {
  const byFamily = new Map<string, [Rule, Pattern][]>()
  const set: RuleSet = new Map()
  for (const rule of rules) {
    for (const source of Array.isArray(rule.pattern) ? rule.pattern : [rule.pattern]) {
      const pattern = readPattern(source, lexicon)
      for (const [first] of pattern.anchor.alternatives) {
        if ('family' in first!) enter(byFamily, first.family, [rule, pattern])
        else enter(set, first!.word, [rule, pattern])
      }
    }
  }
  for (const [head, entries] of lexicon.verbs) {
    const families = new Set(['any', ...entries.flatMap((entry) => entry.families)])
    for (const family of families) for (const one of byFamily.get(family) ?? []) enter(set, head, one)
  }
  return set
}

function enter(map: RuleSet, key: string, one: [Rule, Pattern]): void {
  const list = map.get(key)
  if (!list) map.set(key, [one])
  else if (!list.some(([, pattern]) => pattern === one[1])) list.push(one)
}

/** All matches of a set of rules, in the order of the text. */
export function matchAll(text: Text, set: RuleSet): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < text.words.length; at++) {
    const list = text.words[at]!.kind === 'word' ? set.get(text.words[at]!.low) : undefined
    if (!list) continue
    for (const [rule, pattern] of list) {
      const match = matchAt(text, rule, pattern, at)
      if (match) matches.push(match)
    }
  }
  return matches
}

interface State {
  anchor: number
  slots: Map<string, Part>
  split: Match['split']
}

function matchAt(text: Text, rule: Rule, pattern: Pattern, at: number): Match | null {
  for (const terms of pattern.anchor.alternatives) {
    const taken = termsAt(text, terms, at)
    if (!taken) continue
    const sentence = text.sentences[text.sentenceOf[at]!]!
    const { group, end } = taken
    const state: State = { anchor: at, slots: new Map(), split: null }
    if (pattern.atStart && !startsAt(text, 'word' in terms[0]! ? at : group.from, sentence.from)) continue
    const left = matchLeft(text, pattern, group, state, sentence.from)
    if (!left) continue
    const to = matchRight(text, pattern.right, 0, end, sentence.to, state)
    if (to === null) continue
    return {
      rule,
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

function matchLeft(
  text: Text,
  pattern: Pattern,
  group: VerbGroup,
  state: State,
  first: number,
): { from: number; implied: boolean } | null {
  let to = group.from
  for (let i = pattern.left.length - 1; i >= 0; i--) {
    const element = pattern.left[i]!
    if ('phrase' in element) {
      if (element.phrase === 'clitic') {
        if (group.object < 0) return null
        if (element.slot) state.slots.set(element.slot, { from: group.object, to: group.object + 1 })
        continue
      }
      if (element.phrase === 'possessor') {
        const owner = possessorBefore(text, to, first)
        if (!owner) return null
        if (element.slot) state.slots.set(element.slot, owner)
        to = owner.from
        continue
      }
      const subject = leftSubject(text, group, to, first, i === pattern.left.length - 1 || to === group.from)
      if (!subject) {
        if (i > 0 || !operative(text, group, first) || element.phrase === 'people') return null
        return { from: group.from, implied: true }
      }
      if (!fits(text, element.phrase, subject)) return null
      if (element.slot) state.slots.set(element.slot, subject)
      if (subject.to <= to) to = subject.to + 8 >= to ? Math.min(subject.from, to) : to
    } else if ('alternatives' in element) {
      const start = literalBefore(text, element.alternatives, to, first)
      if (start === null) return null
      to = start
    } else {
      const [only] = element.optional
      if (only && 'alternatives' in only) to = literalBefore(text, only.alternatives, to, first) ?? to
    }
  }
  return { from: to, implied: false }
}

function leftSubject(text: Text, group: VerbGroup, to: number, first: number, nearest: boolean): Part | null {
  if (!nearest) return subjectOf(text, { ...group, from: to, mood: 'finite' })
  if (chained(text, group, first)) return null
  return subjectOf(text, { ...group, from: to }) ?? infinitiveSubject(text, group)
}

/** "its renewed call", "the Senate's request": whose the noun at `to` is. */
function possessorBefore(text: Text, to: number, first: number): Part | null {
  let at = to - 1
  while (at > first && at > to - 4 && describing(text, at)) at--
  if (at < first) return null
  if (is(text, at, CLASS.possessive)) return { from: at, to: at + 1 }
  if (!/^(?:'s|')$/.test(text.words[at]!.low)) return null
  let from = at
  while (from > first && from > at - 8 && (text.nameAt[from - 1]! >= 0 || nounal(text, from - 1))) from--
  return from < at ? { from, to: at } : null
}

const describing = (text: Text, at: number): boolean =>
  text.words[at]!.kind === 'word' &&
  !is(
    text,
    at,
    CLASS.possessive | CLASS.determiner | CLASS.preposition | CLASS.auxiliary | CLASS.subordinator,
  ) &&
  !/^(?:'s|')$/.test(text.words[at]!.low)

const nounal = (text: Text, at: number): boolean =>
  text.words[at]!.kind === 'word' &&
  !is(
    text,
    at,
    CLASS.preposition |
      CLASS.auxiliary |
      CLASS.modal |
      CLASS.coordinator |
      CLASS.subordinator |
      CLASS.subject,
  )

/** "wrote to urge", "intend to press": the subject of the verb that governs an infinitive. */
function infinitiveSubject(text: Text, group: VerbGroup): Part | null {
  const led = group.mood === 'ing' && group.from > 0 && /^(?:in|by|en)$/.test(text.words[group.from - 1]!.low)
  if (group.mood !== 'infinitive' && !led) return null
  const first = text.sentences[text.sentenceOf[group.from]!]!.from
  for (let k = group.from - 1; k >= Math.max(first, group.from - 24); k--) {
    const mark = text.words[k]!.text
    if (
      /^[;:“«”»]$/.test(mark) ||
      is(text, k, CLASS.negation) ||
      /^(?:little|few|without|fail|fails|failed|refuse|refused|refuses|sans|peu)$/.test(text.words[k]!.low)
    )
      return null
    if (!text.forms[k] || is(text, k - 1, CLASS.determiner)) continue
    const governing = verbGroup(text, k, text.forms[k]!)
    if (governing.mood === 'infinitive') return infinitiveSubject(text, governing)
    if (governing.mood !== 'finite') continue
    const subject = subjectOf(text, governing)
    if (subject) return subject
  }
  return null
}

/**
 * A paragraph, item or line that begins with the verb itself ("Calls on the Council to ...", "Demande à ..."),
 * or a further verb of one that does ("Welcomes the step and calls on ...; demands ...").
 */
function operative(text: Text, group: VerbGroup, first: number): boolean {
  return (
    ((startsAt(text, group.from, first) && !bareNoun(text, group.from)) || chained(text, group, first)) &&
    group.mood !== 'part' &&
    !is(text, group.from, CLASS.auxiliary | CLASS.modal)
  )
}

/** "Requests like that ...", "Demand for grain": a spelling that is more often a noun, and is one here. */
const bareNoun = (text: Text, at: number): boolean =>
  text.lexicon.tongue === 'en' &&
  text.lexicon.nounish.has(text.words[at]!.low) &&
  !taggedVerb(text, at) &&
  !(
    text.nameAt[at + 1]! >= 0 ||
    is(text, at + 1, CLASS.determiner | CLASS.adverb) ||
    text.words[at + 1]?.low === 'that'
  )

/** Whether a verb carries on an operative paragraph: joined by ";", "," or "and", in the third person of the present. */
function chained(text: Text, group: VerbGroup, first: number): boolean {
  let before = group.from - 1
  if (before <= first || group.mood !== 'finite' || group.passive || group.perfect) return false
  while (before > first && isAdverb(text, before)) before--
  if (!/^[;,]$/.test(text.words[before]!.text) && !is(text, before, CLASS.coordinator)) return false
  let verb = group.from
  while (isAdverb(text, verb)) verb++
  return leadsParagraph(text, first) && thirdPerson(text, verb)
}

function startsAt(text: Text, at: number, first: number): boolean {
  for (let k = first; k < at; k++) {
    if (
      text.words[k]!.kind === 'mark' ||
      text.words[k]!.kind === 'number' ||
      is(text, k, CLASS.adverb | CLASS.coordinator) ||
      text.words[k]!.low.endsWith('ly')
    )
      continue
    return false
  }
  return true
}

function literalBefore(text: Text, alternatives: Term[][], to: number, first: number): number | null {
  for (const terms of alternatives) {
    const start = to - terms.length
    if (start < first) continue
    if (terms.every((term, i) => matchTerm(text, term, start + i) === start + i + 1)) return start
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
  for (const start of [at, skipAdverbs(text, at), skipAside(text, at, limit)]) {
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
  if (text.words[from]?.text === ',') from = skipAside(text, from, limit)
  if (from >= limit) return null
  if (phrase === 'clause' && /^[.,;:!?…]$/.test(text.words[from]!.text)) return null
  // “... is a farce,” said X: what is said ends with its quotation
  const closed =
    text.words[at]?.text === ',' && text.quoteOf[at]! >= 0 && text.quoteOf[from] !== text.quoteOf[at]
  if (phrase === 'clause' && closed) return null
  if (phrase === 'verb phrase' || phrase === 'things' || phrase === 'clause') {
    const found = splitFrom(text, phrase, from, at, limit)
    if (!found) return null
    if (slot && phrase === 'clause') state.slots.set(slot, { from, to: found.to })
    else if (slot) state.split = { slot, parts: found.parts }
    return found.to
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
