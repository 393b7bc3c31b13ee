/** Runs rules over a text: every word that may begin a rule is looked up once, then matched to its left and right. */

import { clauseEnd, listItems, type Part, things, verbAt, verbPhrases, withoutStops } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Lexicon } from './lexicon.ts'
import { type Element, type Pattern, type Phrase, readPattern, type Term } from './pattern.ts'
import { isActor, isInstrument, isPeople, isSpeaker } from './phrases.ts'
import type { Rule } from './rule.ts'
import { subjectOf } from './subjects.ts'
import { CLASS, is, isAdverb, type Text } from './text.ts'
import { hasTense, type VerbGroup, verbGroup } from './verbs.ts'

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

export interface ActionPart extends Part {
  /** Who is to be made to act, where the asked one is asked to press another. */
  final: Part | null
  /** Stands in an item of a list, on its own. */
  item: boolean
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
  slots: Map<string, Part>
  split: Match['split']
}

function matchAt(text: Text, rule: Rule, pattern: Pattern, at: number): Match | null {
  for (const terms of pattern.anchor.alternatives) {
    const taken = termsAt(text, terms, at)
    if (!taken) continue
    const sentence = text.sentences[text.sentenceOf[at]!]!
    const { group, end } = taken
    const state: State = { slots: new Map(), split: null }
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

/** Where the words of an alternative end, and the verb group of its first, if they stand at `at`. */
function termsAt(text: Text, terms: Term[], at: number): { end: number; group: VerbGroup } | null {
  const first = terms[0]!
  const french = text.lexicon.tongue === 'fr'
  let end = at + 1
  let group: VerbGroup
  if ('word' in first) {
    if (text.words[at]!.low !== first.word) return null
    group = verbGroup(text, at, text.forms[at] || FORMS.present)
    if (!text.forms[at] && !is(text, at, CLASS.auxiliary | CLASS.modal))
      group = { ...group, mood: 'finite', from: group.passive || group.modal ? at : group.from }
  } else {
    if (first.polarity === 'negated' && !deniedNear(text, at)) return null
    const entry = text.entries[at]?.find(
      (one) =>
        (first.family === 'any' || one.families.includes(first.family)) &&
        (!first.forms || one.forms & first.forms) &&
        tailEnd(text, at, one.tail) > 0 &&
        (first.family === 'any' || !french || isReflexive(one.lemma) === reflexiveAt(text, at, one.forms)),
    )
    if (!entry) return null
    group = verbGroup(text, at, entry.forms)
    if (group.be && !(entry.forms & (FORMS.ing | FORMS.part))) return null
    end = tailEnd(text, at, entry.tail)
    if (
      first.passive !==
      (group.passive ||
        (first.passive && group.mood === 'part') ||
        (first.passive && reduced(text, at, entry.forms)))
    )
      return null
    if (first.polarity === 'plain' && group.negated) return null
    if (first.polarity === 'negated' && !group.negated) return null
    if (!first.passive && !likelyVerb(text, at, group)) return null
  }
  for (const term of terms.slice(1)) {
    const next = skipAdverbs(text, end)
    const place = matchTerm(text, term, end) ?? matchTerm(text, term, next)
    if (place === null) return null
    end = place
  }
  return { end, group }
}

const isReflexive = (lemma: string): boolean => /^(?:se |s')/.test(lemma)

/** "s’engager" is another verb than "engager": which of the two stands there. */
const reflexiveAt = (text: Text, at: number, forms: number): boolean => verbGroup(text, at, forms).reflexive

/** A quick look for a negation beside a verb, before anything dearer is asked. */
function deniedNear(text: Text, at: number): boolean {
  for (let k = Math.max(0, at - 6); k < Math.min(text.words.length, at + 2); k++)
    if (is(text, k, CLASS.negation)) return true
  return false
}

/** "those arrested in May": a past that has no helper and is followed by "in", "by", "for" may be a reduced passive. */
function reduced(text: Text, at: number, forms: number): boolean {
  if (!(forms & FORMS.part)) return false
  const next = text.words[skipAdverbs(text, at + 1)]
  if (
    !next ||
    !/^(?:by|in|for|during|under|after|at|since|on|against|par|en|dans|pour|depuis|à|,|\.)$/.test(next.low)
  )
    return false
  return (
    at > 0 &&
    (is(text, at - 1, CLASS.people | CLASS.adverb) ||
      text.words[at - 1]!.low === 'those' ||
      text.words[at - 1]!.low.endsWith('s')) &&
    !is(text, at - 1, CLASS.auxiliary)
  )
}

/** A spelling that is more often a noun counts as a verb only without an article, preposition or adjective before it. */
function likelyVerb(text: Text, at: number, group: VerbGroup): boolean {
  const { low, capital } = text.words[at]!
  const before = at - 1
  const first = text.sentences[text.sentenceOf[at]!]!.from
  if (before < first) return true
  if (describes(text, at)) return false
  const { heading } = text.sentences[text.sentenceOf[at]!]!
  if (capital && !/^["“«]$/.test(text.words[before]!.text) && !(heading && !text.lexicon.nounish.has(low)))
    return false
  if (
    text.lexicon.tongue === 'fr' &&
    text.lexicon.nounish.has(low) &&
    is(text, before, CLASS.determiner) &&
    !objectClitic(text, before, first)
  )
    return false
  const own = group.from < at || is(text, before, CLASS.subject)
  if (
    is(text, before, CLASS.determiner) &&
    !(text.lexicon.tongue === 'fr' && is(text, before, CLASS.clitic) && own)
  )
    return false
  if (
    !text.lexicon.nounish.has(low) &&
    !(text.lexicon.tongue === 'en' && text.lexicon.nounish.has(low.replace(/s$/, '')))
  )
    return true
  if (own) return true
  if (is(text, before, CLASS.preposition)) return false
  const next = text.words[at + 1]?.low ?? ''
  if (/^(?:of|on|against|de|des|du|d'|contre)$/.test(next) && !isActor(text, before, at)) return false
  return !modified(text, before, first)
}

/** "refugees and displaced persons": a participle that describes the people named after it. */
function describes(text: Text, at: number): boolean {
  if (text.lexicon.tongue !== 'en' || !(text.forms[at]! & FORMS.part) || at + 1 >= text.words.length)
    return false
  return is(text, at - 1, CLASS.coordinator) && is(text, at + 1, CLASS.people) && text.nameAt[at + 1]! < 0
}

/** "il la demande": an article is a pronoun only after a subject or "ne". */
function objectClitic(text: Text, at: number, first: number): boolean {
  return (
    at - 1 >= first && (is(text, at - 1, CLASS.subject) || /^(?:ne|n'|qui)$/.test(text.words[at - 1]!.low))
  )
}

/** "the inhuman abuses": between an article and the word stands only what describes it. */
function modified(text: Text, at: number, first: number): boolean {
  // in French what describes a noun mostly follows it: only these come between
  if (text.lexicon.tongue === 'fr')
    return /^(?:nouvelle|nouveau|grande|grand|première|premier|seconde|dernière|dernier|bonne|bon|petite|vive|forte|haute|même|autre|ancienne|double)s?$/.test(
      text.words[at]!.low,
    )
  for (let k = at; k >= Math.max(first, at - 3); k--) {
    if (is(text, k, CLASS.determiner | CLASS.preposition)) return k < at
    if (
      text.words[k]!.kind !== 'word' ||
      text.nameAt[k]! >= 0 ||
      is(
        text,
        k,
        CLASS.actor |
          CLASS.people |
          CLASS.speaker |
          CLASS.subject |
          CLASS.auxiliary |
          CLASS.modal |
          CLASS.subordinator,
      )
    )
      return false
  }
  return false
}

function tailEnd(text: Text, at: number, tail: string[]): number {
  let end = at + 1
  for (const word of tail) {
    if (text.words[end]?.low !== word) {
      const next = skipAdverbs(text, end)
      if (text.words[next]?.low !== word) return 0
      end = next
    }
    end++
  }
  return end
}

function matchTerm(text: Text, term: Term, at: number): number | null {
  if (at >= text.words.length) return null
  if ('word' in term) return text.words[at]!.low === term.word ? at + 1 : null
  const entry = text.entries[at]?.find(
    (one) =>
      (term.family === 'any' || one.families.includes(term.family)) &&
      (!term.forms || one.forms & term.forms),
  )
  return entry ? tailEnd(text, at, entry.tail) || null : null
}

function matchLeft(
  text: Text,
  pattern: Pattern,
  group: VerbGroup,
  state: State,
  first: number,
): { from: number; implied: boolean } | null {
  let to = group.from
  if (pattern.atStart && !startsAt(text, to, first)) return null
  for (let i = pattern.left.length - 1; i >= 0; i--) {
    const element = pattern.left[i]!
    if ('phrase' in element) {
      const subject =
        i === pattern.left.length - 1
          ? (subjectOf(text, { ...group, from: to }) ?? infinitiveSubject(text, group))
          : subjectOf(text, { ...group, from: to, mood: 'finite' })
      if (!subject) {
        if (!operative(text, group, first) || element.phrase === 'people') return null
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

/** A paragraph, item or line that begins with the verb itself: "Calls on the Council to ...", "Demande à ...". */
function operative(text: Text, group: VerbGroup, first: number): boolean {
  return startsAt(text, group.from, first) && group.mood !== 'part'
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
  let from = skipAdverbs(text, at)
  if (text.words[from]?.text === ',') from = skipAside(text, from, limit)
  if (from >= limit) return null
  if (phrase === 'clause' && /^[.,;:!?…]$/.test(text.words[from]!.text)) return null
  if (phrase === 'verb phrase' || phrase === 'things' || phrase === 'clause') {
    const found = splitFrom(text, phrase, from, at, limit)
    if (!found) return null
    if (slot && phrase === 'clause') state.slots.set(slot, { from, to: found.to })
    else if (slot) state.split = { slot, parts: found.parts }
    return found.to
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

/** The parts of what is asked, promised or done, from `from`. */
function splitFrom(
  text: Text,
  phrase: Phrase,
  from: number,
  at: number,
  limit: number,
): { parts: ActionPart[]; to: number } | null {
  const colon = text.words[from]!.text === ':' ? from : -1
  if (colon >= 0) {
    if (colon !== limit - 1) return null
    const items = listItems(text, text.sentenceOf[from]!)
    const parts = items.flatMap((item) => {
      const inner =
        phrase === 'verb phrase'
          ? nested(text, { ...item, final: null, item: true })
          : [{ ...item, final: null, item: true }]
      return inner
    })
    return parts.length
      ? {
          parts: phrase === 'verb phrase' ? parts.flatMap((part) => inItem(text, part)) : parts,
          to: colon + 1,
        }
      : null
  }
  if (phrase === 'clause') return { parts: [], to: beforeNextInfinitive(text, from, clauseEnd(text, from)) }
  if (phrase === 'things') {
    if (!nominal(text, from) || asksSomebody(text, from, limit)) return null
    const parts = things(text, from).map((part) => ({
      from: part.from,
      to: withoutStops(text, part.from, part.to),
      final: null,
      item: false,
    }))
    return { parts, to: parts.at(-1)!.to }
  }
  let verb = from
  while (
    verb < limit &&
    !verbAt(text, verb, true) &&
    /^(?:[‘'“«"]|not|never|no|longer|also|ne|n'|pas|plus|y|en|le|la|les|l'|lui|leur|se|s'|be|itself|both|either)$/.test(
      text.words[verb]!.low,
    )
  )
    verb++
  verb = skipAdverbs(text, verb)
  if (text.words[verb]?.text === ',') verb = skipAside(text, verb, limit)
  if (
    verb >= limit ||
    !(
      verbAt(text, verb, sureVerb(text, verb)) ||
      text.words[verb]!.low === 'be' ||
      text.words[verb]!.low === 'have'
    )
  )
    return null
  if (
    text.words[verb]!.low === 'have' &&
    text.forms[verb + 1]! & FORMS.part &&
    !is(text, verb + 1, CLASS.determiner)
  )
    return null
  const marker =
    at > 0 && /^(?:to|de|d'|à)$/.test(text.words[at - 1]!.low)
      ? text.words[at - 1]!.low.replace("d'", 'de')
      : null
  const parts = verbPhrases(text, verb > from ? from : verb, marker).flatMap((part) =>
    nested(text, { ...part, final: null, item: false }),
  )
  return { parts, to: parts.at(-1)!.to }
}

/** "express concern about X and to urge Y": the clause ends where a second infinitive begins. */
function beforeNextInfinitive(text: Text, from: number, to: number): number {
  for (let i = from + 2; i + 2 < to; i++) {
    if (is(text, i, CLASS.coordinator) && text.words[i + 1]!.low === 'to' && verbAt(text, i + 2, true))
      return i
  }
  return to
}

/** After "to" and after a modal a spelling that could be a noun is a verb. */
const sureVerb = (text: Text, at: number): boolean =>
  at > 0 &&
  (is(text, at - 1, CLASS.modal | CLASS.adverb | CLASS.negation | CLASS.clitic) ||
    /^(?:to|de|d'|à)$/.test(text.words[at - 1]!.low))

/** An item of a list may itself hold several things: "Stop the violence, provide care, and release ...". */
function inItem(text: Text, part: ActionPart): ActionPart[] {
  if (part.final || !verbAt(text, part.from)) return [part]
  return verbPhrases(text, part.from, null).map((one) => ({ ...one, final: part.final, item: true }))
}

/** "press Xi to release X": the same ask, with Xi as the one who must act. */
function nested(text: Text, part: ActionPart): ActionPart[] {
  let verb = part.from
  for (let steps = 0; steps < 8 && verb < part.to; verb++, steps++) {
    if (
      /^(?:continue|continuing|work|begin|start|to|seek|also|not|publicly|strongly|continuer|à|de|d')$/.test(
        text.words[verb]!.low,
      ) ||
      is(text, verb, CLASS.adverb)
    )
      continue
    break
  }
  const entry = text.entries[verb]?.find(
    (one) => PRESSES.some((family) => one.families.includes(family)) && tailEnd(text, verb, one.tail) > 0,
  )
  if (!entry) return [part]
  const limit = text.sentences[text.sentenceOf[verb]!]!.to
  const start = skipAdverbs(text, tailEnd(text, verb, entry.tail))
  let from = start
  if (text.lexicon.tongue === 'fr' && /^(?:à|au|aux)$/.test(text.words[from]?.low ?? '')) from++
  for (const to of ends(text, from, limit, false)) {
    const next = text.words[to]?.text === ',' ? skipAside(text, to, limit) : to
    if (!/^(?:to|de|d'|à)$/.test(text.words[next]?.low ?? '') || !fits(text, 'actor', { from, to })) continue
    const inner = splitFrom(text, 'verb phrase', Math.min(next + 1, limit - 1), next + 1, limit)
    if (!inner) continue
    const final = { from, to }
    return inner.parts.map((one, i) => ({
      ...one,
      from: i === 0 && !one.item ? part.from : one.from,
      final,
      item: part.item || one.item,
    }))
  }
  const through = pressedThrough(text, start, part.to)
  return [{ ...part, final: through }]
}

const PRESSES = ['urge', 'press', 'exhorter', 'prier', 'demander']

/** "urge restraint by the government": the one who must act stands after "by"; "press Hu on": the object. */
function pressedThrough(text: Text, from: number, to: number): Part | null {
  for (let k = from + 1; k < to - 1; k++) {
    if (!/^(?:by|on)$/.test(text.words[k]!.low)) continue
    const phrase = text.words[k]!.low === 'by' ? { from: k + 1, to: Math.min(to, k + 6) } : { from, to: k }
    while (phrase.to > phrase.from && is(text, phrase.to - 1, CLASS.preposition)) phrase.to--
    for (let i = phrase.from + 1; i < phrase.to; i++)
      if (is(text, i, CLASS.preposition) && text.words[k]!.low === 'by') phrase.to = i
    if (
      phrase.to > phrase.from &&
      isActor(text, phrase.from, phrase.to) &&
      !is(text, phrase.from, CLASS.preposition)
    )
      return phrase
  }
  return null
}

/** "urged the minister to": what follows is who is asked, not what is asked for. */
function asksSomebody(text: Text, from: number, limit: number): boolean {
  for (let k = from + 1; k < Math.min(limit - 1, from + 24); k++) {
    if (
      text.words[k]!.low === 'to' &&
      (text.words[k + 1]!.text === ':' || verbAt(text, k + 1, true)) &&
      isActor(text, from, k)
    )
      return true
  }
  return false
}

/** Whether a noun phrase may begin at `at`. */
function nominal(text: Text, at: number): boolean {
  const word = text.words[at]
  if (!word || (word.kind === 'mark' && !/^["“«‘]$/.test(word.text))) return false
  return (
    !is(text, at, CLASS.subordinator | CLASS.auxiliary | CLASS.modal | CLASS.coordinator) &&
    !(
      is(text, at, CLASS.preposition) &&
      !(text.lexicon.tongue === 'fr' && /^(?:du|des|de|d')$/.test(word.low))
    )
  )
}

/** Places where a noun phrase that begins at `from` may end, nearest first. */
function ends(text: Text, from: number, limit: number, last: boolean): number[] {
  const found: number[] = []
  let depth = 0
  const stop = Math.min(limit, from + 44)
  for (let i = from; i < stop; i++) {
    const { text: mark, low } = text.words[i]!
    if (mark === '(') depth++
    if (mark === ')') depth--
    if (depth > 0) continue
    if (i > from) found.push(i)
    if (/^[.;:!?–—]$/.test(mark) && !(mark === '.' && i + 1 < limit))
      return last ? [found.at(-1) ?? i] : found
    if (
      i > from &&
      (is(text, i, CLASS.modal) || /^(?:that|which|que|qu'|because)$/.test(low)) &&
      !/^(?:those|ceux|celles)$/.test(text.words[i - 1]!.low)
    )
      break
  }
  if (last) return [nounEnd(text, from, stop)]
  if (stop === limit) found.push(limit)
  return found
}

/** End of a noun phrase with its complements, when nothing stands after it in the pattern. */
function nounEnd(text: Text, from: number, limit: number): number {
  const end = Math.min(limit, clauseEnd(text, from))
  for (let i = from + 1; i < end; i++) {
    if (hasTense(text, i) && !is(text, i - 1, CLASS.subordinator)) return i
    if (/^(?:that|which|who|qui|que|qu'|dont)$/.test(text.words[i]!.low) || asking(text, i)) return i
    if (
      text.words[i]!.text === ',' &&
      !is(text, i + 1, CLASS.coordinator) &&
      text.nameAt[i + 1]! < 0 &&
      !/^(?:including|such|dont|notamment)$/.test(text.words[i + 1]?.low ?? '')
    )
      return i
  }
  return end
}

/** "a resolution calling on ...": what a text asks is another finding. */
function asking(text: Text, at: number): boolean {
  return (text.entries[at] ?? []).some(
    (one) => one.forms & FORMS.ing && one.families.some((family) => ASKS.has(family)),
  )
}

const ASKS = new Set(['urge', 'callfor', 'demand', 'condemn', 'exhorter', 'demander', 'exiger', 'condamner'])

function fits(text: Text, phrase: Phrase, part: Part): boolean {
  if (part.to <= part.from) return false
  if ((phrase === 'actor' || phrase === 'people') && text.words[part.from]!.low === 'to') return false
  if (phrase === 'actor') return isActor(text, part.from, part.to)
  if (phrase === 'speaker') return isSpeaker(text, part.from, part.to)
  if (phrase === 'people') return isPeople(text, part.from, part.to)
  if (phrase === 'instrument') return isInstrument(text, part.from, part.to)
  return !is(text, part.from, CLASS.subordinator | CLASS.modal | CLASS.coordinator)
}

/** Past adverbs and the like that may stand between the parts of any construction. */
function skipAdverbs(text: Text, at: number): number {
  let i = at
  while (i < text.words.length && i < at + 8) {
    const aside = text.lexicon.asides
      .get(text.words[i]!.low)
      ?.find((words) => words.every((word, k) => text.words[i + k]?.low === word))
    if (aside) i += aside.length
    else if (
      isAdverb(text, i) &&
      (!is(text, i, CLASS.subordinator | CLASS.determiner) ||
        (text.words[i]!.low === 'tout' && isAdverb(text, i + 1)))
    )
      i++
    else break
  }
  return i
}

/** Past an aside between commas: ", among other steps,". */
function skipAside(text: Text, at: number, limit: number): number {
  const start = skipAdverbs(text, at)
  if (text.words[start]?.text !== ',') return start
  for (let i = start + 1; i < Math.min(limit, start + 22); i++) {
    if (/^[.;:]$/.test(text.words[i]!.text)) return limit
    if (text.words[i]!.text === ',') return skipAdverbs(text, i + 1)
  }
  return limit
}
