/** Cuts what is asked, promised or done into its parts: joined phrases, items of a list, asks nested in asks. */
import { clauseEnd, listItems, type Part, things, verbAt, verbPhrases, withoutStops } from './clauses.ts'
import { ends, fits } from './extent.ts'
import { FORMS } from './inflect.ts'
import type { Phrase } from './pattern.ts'
import { isActor } from './phrases.ts'
import { skipAdverbs, skipAside, tailEnd } from './terms.ts'
import { CLASS, is, type Text } from './text.ts'

export interface ActionPart extends Part {
  /** Who is to be made to act, where the asked one is asked to press another. */
  final: Part | null
  /** Stands in an item of a list, on its own. */
  item: boolean
}

/** The parts of what is asked, promised or done, from `from`. */
export function splitFrom(
  text: Text,
  phrase: Phrase,
  from: number,
  at: number,
  limit: number,
): { parts: ActionPart[]; to: number } | null {
  const colon = text.words[from]!.text === ':' ? from : -1
  if (colon >= 0) {
    const items =
      colon === limit - 1 ? listItems(text, text.sentenceOf[from]!) : enumerated(text, colon + 1, limit)
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
    /^(?:[‘'“«"]|not|n't|never|no|longer|also|ne|n'|pas|plus|y|en|le|la|les|l'|lui|leur|se|s'|be|itself|both|either)$/.test(
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

/** "(i) suspend the talks; (ii) impose ...", "a) ...; b) ...": the items of a list that runs on in its sentence. */
function enumerated(text: Text, from: number, limit: number): Part[] {
  const starts: number[] = []
  for (let at = from; at + 2 < limit; at++) {
    const open = text.words[at]!.text === '('
    const label = text.words[at + (open ? 1 : 0)]!.low
    if (!/^(?:[ivx]{1,4}|[a-h]|\d{1,2})$/.test(label)) continue
    if (
      !open &&
      at > from &&
      !/^[;,]$/.test(text.words[at - 1]!.text) &&
      !is(text, at - 1, CLASS.coordinator)
    )
      continue
    const close = at + (open ? 2 : 1)
    if (text.words[close]?.text === ')') starts.push(close + 1)
    else if (!open && text.words[close]?.text === '.') starts.push(close + 1)
  }
  if (starts.length < 2) return []
  return starts
    .map((start) => ({ from: start, to: clauseEnd(text, start) }))
    .filter((item) => item.to > item.from)
}

/** "express concern about X and to urge Y": the clause ends where a second infinitive begins. */
function beforeNextInfinitive(text: Text, from: number, to: number): number {
  for (let i = from + 2; i + 2 < to; i++) {
    if (is(text, i, CLASS.coordinator) && text.words[i + 1]!.low === 'to' && verbAt(text, i + 2, true))
      return i
  }
  return to
}

/** After "to", a modal, or a name ("that Mali end ...") a spelling that could be a noun is a verb. */
const sureVerb = (text: Text, at: number): boolean =>
  at > 0 &&
  (text.nameAt[at - 1]! >= 0 ||
    text.words[at - 1]!.text === ':' ||
    is(text, at - 1, CLASS.modal | CLASS.adverb | CLASS.negation | CLASS.clitic) ||
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
