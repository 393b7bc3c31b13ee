/** Matches what stands left of the word at which a pattern is anchored: its subject, its possessor, the words before it. */
import type { Part } from './clauses.ts'
import { fits } from './extent.ts'
import { FORMS } from './inflect.ts'
import type { Pattern, Term } from './pattern.ts'
import { isSpeaker } from './phrases.ts'
import { mainSubject } from './speakers.ts'
import { subjectOf } from './subjects.ts'
import { taggedVerb } from './tags.ts'
import { matchTerm } from './terms.ts'
import { CLASS, is, isAdverb, type Text } from './text.ts'
import { leadsParagraph, thirdPerson, type VerbGroup, verbGroup } from './verbs.ts'

/** Fills the slots left of an anchor; null where the words there do not fit. `implied` where no subject stands or is needed. */
export function matchLeft(
  text: Text,
  pattern: Pattern,
  group: VerbGroup,
  anchor: number,
  slots: Map<string, Part>,
  first: number,
): { from: number; implied: boolean } | null {
  let to = group.from
  for (let i = pattern.left.length - 1; i >= 0; i--) {
    const element = pattern.left[i]!
    if ('phrase' in element) {
      if (element.phrase === 'clitic') {
        if (group.object < 0) return null
        if (element.slot) slots.set(element.slot, { from: group.object, to: group.object + 1 })
        continue
      }
      if (element.phrase === 'possessor') {
        const owner = possessorBefore(text, to, first)
        if (!owner) return null
        if (element.slot) slots.set(element.slot, owner)
        to = owner.from
        continue
      }
      const nearest = i === pattern.left.length - 1 || to === group.from
      let subject =
        (nearest ? (inverted(text, anchor) ?? behindQuote(text, group, anchor)) : null) ??
        leftSubject(text, group, to, first, nearest)
      // "the union said the arrest was illegal and demanded ...": not the arrest
      const joined = nearest && group.from > first && is(text, group.from - 1, CLASS.coordinator)
      const apart =
        joined &&
        element.phrase === 'speaker' &&
        subject !== null &&
        reportedBefore(text, subject, group.from, first)
      if (subject && joined && (apart || !fits(text, element.phrase, subject)))
        subject = mainSubject(text, text.sentenceOf[first]!, group.from) ?? subject
      if (!subject) {
        if (i > 0 || !operative(text, group, first) || element.phrase === 'people') return null
        const opener = openerOf(text, first)
        if (opener && element.slot && fits(text, element.phrase, opener)) slots.set(element.slot, opener)
        return { from: group.from, implied: true }
      }
      if (!fits(text, element.phrase, subject)) return null
      if (element.slot) slots.set(element.slot, subject)
      // "will follow the case and stands ready": the second stands without the subject that it shares
      // "deplored the raid, urging Malta": the participle begins what it says
      const apposed = group.mood === 'ing' && text.words[group.from - 1]?.text === ','
      if (subject.to <= to && !apposed && !(joined && subject.to < group.from - 1))
        to =
          subject.to + (text.words[subject.to]?.text === ',' ? 14 : 8) >= to ? Math.min(subject.from, to) : to
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

/** "said that Malta had promised help, and deplored the delay": behind the comma the main clause goes on. */
function reportedBefore(text: Text, subject: Part, verb: number, first: number): boolean {
  // "The union said Roe “was beaten” in May and urged": those to whom it was done urge nothing
  const told = subject.from - 1
  const suffers = subject.to + (/^["“]$/.test(text.words[subject.to]?.text ?? '') ? 1 : 0)
  if (
    text.lexicon.tongue === 'en' &&
    told > first &&
    (text.entries[told] ?? []).some((one) => one.families.includes('say') && one.forms & FORMS.past) &&
    /^(?:was|were|is|are)$/.test(text.words[suffers]?.low ?? '') &&
    (text.forms[suffers + 1]! & FORMS.part || isAdverb(text, suffers + 1))
  )
    return true
  const french = text.lexicon.tongue === 'fr' && is(text, verb, CLASS.auxiliary)
  if (text.words[verb - 2]?.text !== ',' && !french) return false
  const link = text.words[subject.from - 1]?.low
  return subject.from - 1 > first && (link === 'that' || link === 'que' || link === "qu'")
}

/** « vous demandons-nous », « demande-t-il »: the pronoun behind the verb is its subject. */
const inverted = (text: Text, anchor: number): Part | null =>
  text.lexicon.tongue === 'fr' &&
  /^(?:-t)?-(?:nous|ils?|elles?|on|je)$/.test(text.words[anchor + 1]?.low ?? '')
    ? { from: anchor + 1, to: anchor + 2 }
    : null

/** « ... », s’indigne Jean Untel: behind a quotation the verb has its subject after it. */
function behindQuote(text: Text, group: VerbGroup, anchor: number): Part | null {
  if (text.lexicon.tongue !== 'fr' || text.quoteOf[anchor]! >= 0 || quoteEnding(text, group.from) < 0)
    return null
  const end = text.sentences[text.sentenceOf[anchor]!]!.to
  let to = anchor + 1
  while (to < end && to < anchor + 10 && text.words[to]!.kind !== 'mark') to++
  for (; to > anchor + 1; to--) if (isSpeaker(text, anchor + 1, to)) return { from: anchor + 1, to }
  return null
}

/** The quotation that ends right before a word, its comma passed over; else -1. */
export function quoteEnding(text: Text, at: number): number {
  const last = text.words[at - 1]?.text === ',' ? at - 2 : at - 1
  const number = text.quoteOf[last] ?? -1
  return number >= 0 && text.quotes[number]!.to === last + 1 ? number : -1
}

/** "The Society" or "Roe:" on the line before a list whose items begin with the verb: "– asks ...; – thanks ...". */
function openerOf(text: Text, first: number): Part | null {
  const { sentences, sentenceOf, words } = text
  let number = sentenceOf[first]!
  if (sentences[number]!.bullet === null) return null
  while (
    number > 0 &&
    (sentences[number]!.bullet !== null || sentences[number]!.block === sentences[number + 1]?.block)
  )
    number--
  const { from, to } = sentences[number]!
  // "Write now to the ministry:" is an order, no speaker
  if (
    text.lexicon.tongue === 'en' &&
    /^(?:please|write|call|send|appeal|take|act|urge|email|ask|tell|demand)$/.test(words[from]!.low)
  )
    return null
  let end = to
  while (end > from && /^[:—–-]$/.test(words[end - 1]!.text)) end--
  if (end === to && /^[.!?]$/.test(words[to - 1]!.text)) return null
  let start = end
  // "Resolved, That the Senate—"
  while (
    start > from &&
    start > end - 9 &&
    words[start - 1]!.kind === 'word' &&
    words[start - 1]!.low !== 'that'
  )
    start--
  return start < end && isSpeaker(text, start, end) ? { from: start, to: end } : null
}

function leftSubject(text: Text, group: VerbGroup, to: number, first: number, nearest: boolean): Part | null {
  if (!nearest) return subjectOf(text, { ...group, from: to, mood: 'finite' })
  if (chained(text, group, first)) return null
  const lead = afterSemicolon(text, group, first)
    ? mainSubject(text, text.sentenceOf[first]!, group.from)
    : null
  if (lead) return lead
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
    // « Demandez conseil à votre médecin » speaks to its reader
    !(text.lexicon.tongue === 'fr' && /ez$/.test(text.words[group.from]!.low)) &&
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
    /^(?:that|on|upon|for)$/.test(text.words[at + 1]?.low ?? '')
  )

/** "That this House notes ...; calls on ...": a verb behind a semicolon goes on with the subject of its sentence. */
function afterSemicolon(text: Text, group: VerbGroup, first: number): boolean {
  if (group.mood !== 'finite' || group.passive || group.perfect) return false
  let before = group.from - 1
  while (before > first && (isAdverb(text, before) || is(text, before, CLASS.coordinator))) before--
  return before > first && text.words[before]!.text === ';' && thirdPerson(text, skipBack(text, group.from))
}

const skipBack = (text: Text, at: number): number => {
  let verb = at
  while (verb + 1 < text.words.length && isAdverb(text, verb)) verb++
  return verb
}

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

/** Whether nothing but marks, numbers, adverbs and "and" stands between the start of a sentence and `at`. */
export function startsAt(text: Text, at: number, first: number): boolean {
  for (let k = first; k < at; k++) {
    if (
      text.words[k]!.kind === 'mark' ||
      text.words[k]!.kind === 'number' ||
      is(text, k, CLASS.adverb | CLASS.coordinator) ||
      ORDINAL.test(text.words[k]!.low) ||
      text.words[k]!.low.endsWith('ly')
    )
      continue
    return false
  }
  return true
}

const ORDINAL =
  /^(?:recommendation|recommandation|first|second|third|fourth|fifth|next|last|premièrement|deuxièmement|troisièmement|d'abord|ensuite)$/

function literalBefore(text: Text, alternatives: Term[][], to: number, first: number): number | null {
  for (const terms of alternatives) {
    const start = to - terms.length
    if (start < first) continue
    if (terms.every((term, i) => matchTerm(text, term, start + i) === start + i + 1)) return start
  }
  return null
}
