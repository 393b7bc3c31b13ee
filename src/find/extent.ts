/** How far a noun phrase reaches, and whether it is of the class that a pattern asks for. */
import { clauseEnd, type Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Phrase } from './pattern.ts'
import { isActor, isInstrument, isPeople, isSpeaker } from './phrases.ts'
import { CLASS, is, isMonth, type Text, wordsAt } from './text.ts'
import { hasTense } from './verbs.ts'

/** Places where a noun phrase that begins at `from` may end, nearest first. */
export function ends(text: Text, from: number, limit: number, last: boolean): number[] {
  const found: number[] = []
  let depth = 0
  const stop = Math.min(limit, from + 44)
  for (let i = from; i < stop; i++) {
    const { text: mark, low } = text.words[i]!
    if (mark === '(') depth++
    if (mark === ')') depth--
    if (depth > 0) continue
    if (text.quoteOf[i] !== text.quoteOf[from] && text.quoteOf[from]! >= 0)
      return last ? [found.at(-1) ?? i] : found
    if (i > from && !(is(text, i - 1, CLASS.honorific) && text.words[i]!.text === '.')) found.push(i)
    if (/^[.;:!?–—]$/.test(mark) && !(mark === '.' && i + 1 < limit))
      return last ? [nounEnd(text, from, i > from ? i : stop)] : found
    if (
      i > from &&
      (is(text, i, CLASS.modal) ||
        /^(?:that|which|que|qu'|because|wanting|hoping|seeking|trying|willing|wishing|planning)$/.test(
          low,
        )) &&
      !/^(?:those|ceux|celles|ainsi|tels?|telles?)$/.test(text.words[i - 1]!.low)
    ) {
      const end = last ? 0 : relativeEnd(text, i, stop)
      if (end) found.push(end)
      break
    }
  }
  if (last) return [nounEnd(text, from, stop)]
  if (stop === limit) found.push(limit)
  return found
}

/** "states that sit on the Council to act": the "to" behind a relative clause, before a verb; 0 where none stands. */
function relativeEnd(text: Text, from: number, limit: number): number {
  if (!/^(?:that|which)$/.test(text.words[from]!.low) || !hasTense(text, from + 1)) return 0
  for (let at = from + 3; at < limit - 1; at++) {
    if (/^[;:–—]$/.test(text.words[at]!.text)) return 0
    const noun =
      text.nameAt[at - 1]! >= 0 || (text.words[at - 1]!.kind === 'word' && text.forms[at - 1] === 0)
    if (text.words[at]!.low === 'to' && noun && text.forms[at + 1]! & FORMS.base) return at
  }
  return 0
}

/** End of a noun phrase with its complements, when nothing stands after it in the pattern. */
function nounEnd(text: Text, from: number, limit: number): number {
  const end = Math.min(limit, clauseEnd(text, from))
  for (let i = from + 1; i < end; i++) {
    if (hasTense(text, i) && !is(text, i - 1, CLASS.subordinator)) return i
    if (/^(?:that|which|who|qui|que|qu'|dont)$/.test(text.words[i]!.low) || asking(text, i)) return i
    // « le silence des banques, Anna Holm demande »: another clause, whose subject is named
    if (text.words[i]!.text === ',' && namedActs(text, i + 1, end)) return i
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

/** Whether a name stands at `at` with a verb right behind it. */
function namedActs(text: Text, at: number, end: number): boolean {
  const name = text.nameAt[at]!
  if (name < 0) return false
  let next = at
  while (next < end && text.nameAt[next] === name) next++
  return (
    next < end &&
    (text.forms[next]! & (FORMS.present | FORMS.past)) !== 0 &&
    text.words[next]!.kind === 'word'
  )
}

/**
 * End of a clause that is wished: its subject, then "be", "not be", "should", "must" or a participle without a helper,
 * before any verb that tells; null where what stands there is told or asked of somebody.
 */
export function wishEnd(text: Text, from: number, limit: number): number | null {
  const end = Math.min(limit, clauseEnd(text, from))
  if (end - from < 2 || is(text, from, CLASS.preposition | CLASS.subordinator)) return null
  for (let at = from + 1; at < Math.min(end, from + 24); at++) {
    const { low, kind } = text.words[at]!
    if (kind === 'mark') return null
    if (low === 'be' && text.words[at - 1]!.low !== 'to' && !is(text, at - 1, CLASS.modal)) return end
    if (/^(?:should|must)$/.test(low)) return end
    if (text.forms[at]! & FORMS.part && text.words[from - 1]?.low !== 'that' && bareParticiple(text, at, end))
      return end
    if (low === 'to' || hasTense(text, at) || is(text, at, CLASS.subordinator)) return null
  }
  return null
}

/** "wants the law repealed": a participle that ends the clause or is followed by how, by whom or when. */
function bareParticiple(text: Text, at: number, end: number): boolean {
  if (is(text, at - 1, CLASS.auxiliary | CLASS.determiner | CLASS.preposition | CLASS.adverb)) return false
  return (
    at + 1 >= end ||
    is(text, at + 1, CLASS.preposition | CLASS.adverb | CLASS.coordinator) ||
    text.words[at + 1]!.kind === 'mark'
  )
}

/** "a resolution calling on ...": what a text asks is another finding. */
function asking(text: Text, at: number): boolean {
  return (text.entries[at] ?? []).some(
    (one) => one.forms & FORMS.ing && one.families.some((family) => ASKS.has(family)),
  )
}

const ASKS = new Set(['urge', 'callfor', 'demand', 'condemn', 'exhorter', 'demander', 'exiger', 'condamner'])

const isInfinitive = (text: Text, at: number): boolean =>
  (text.forms[at]! & FORMS.base) !== 0 &&
  /(?:er|ir|re|oir)$/.test(text.words[at]!.low) &&
  (text.classes[at]! & (CLASS.actor | CLASS.role | CLASS.people | CLASS.organisation)) === 0 &&
  !text.lexicon.nounish.has(text.words[at]!.low)

export function fits(text: Text, phrase: Phrase, part: Part): boolean {
  if (part.to <= part.from) return false
  if ((phrase === 'actor' || phrase === 'people') && text.words[part.from]!.low === 'to') return false
  // « prie d'ordonner sa libération et de »: an infinitive begins no noun
  if (text.lexicon.tongue === 'fr' && isInfinitive(text, part.from)) return false
  if (phrase === 'actor') return isActor(text, part.from, part.to) && !holdsInfinitive(text, part)
  if (phrase === 'speaker') return isSpeaker(text, part.from, part.to)
  if (phrase === 'people') return isPeople(text, part.from, part.to)
  if (phrase === 'instrument') return isInstrument(text, part.from, part.to)
  return !is(text, part.from, CLASS.subordinator | CLASS.modal | CLASS.coordinator)
}

/** "the board to do": who is asked, and a verb that is asked of them already. */
function holdsInfinitive(text: Text, { from, to }: Part): boolean {
  if (text.lexicon.tongue !== 'en') return false
  for (let at = from + 1; at + 1 < to; at++)
    if (
      text.words[at]!.low === 'to' &&
      /^(?:do|take|address|consider|adopt|implement|raise|make|follow)$/.test(text.words[at + 1]!.low)
    )
      return true
  return false
}

/** Up to the first relative clause, comma or participle. */
export function phraseEnd(text: Text, from: number, to: number): number {
  let end = from + 1
  for (; end < to && end < from + 14; end++) {
    const { low, text: mark } = text.words[end]!
    if (/^[,;:(“«]$/.test(mark) && text.nameAt[end]! < 0) break
    if (is(text, end, CLASS.subordinator) && !/^(?:as|than)$/.test(low)) break
    if (low === "'s" && end === to - 1) break
    if (timed(text, end, to)) break
  }
  return end
}

/** What a court gives: "to five years", « à la réclusion », "to death". */
const SENTENCE =
  /^(?:(?:\d+|\p{L}+)(?: |-)(?:years?|months?|days?|ans?|mois|jours?)\b|life\b|death\b|mort\b|perpétuité|(?:la )?(?:réclusion|prison)|une? (?:peine|amende)|an? (?:term|fine))/iu

/** Words that cut a noun phrase: "on Tuesday", "in 2019", "several times". */
function timed(text: Text, at: number, to: number): boolean {
  if (
    /^(?:several|many|three|two|plusieurs)$/.test(text.words[at]!.low) &&
    /^(?:times|fois|occasions|reprises)$/.test(text.words[at + 1]?.low ?? '')
  )
    return true
  if (/^(?:yesterday|today|tomorrow|hier|demain|aujourd'hui|repeatedly)$/.test(text.words[at]!.low))
    return true
  // "Tuesday", "the 3 May", « le 3 mai »
  const day = at + (is(text, at, CLASS.determiner) ? 1 : 0)
  if (isMonth(text, day) && text.nameAt[day]! < 0) return true
  if (text.words[day]?.kind === 'number' && day + 1 < to && isMonth(text, day + 1)) return true
  if (!is(text, at, CLASS.preposition) || at + 1 >= to) return false
  if (
    /^(?:by|in|par)$/.test(text.words[at]!.low) &&
    /^(?:hundreds|dozens|thousands|scores|centaines|dizaines|milliers)$/.test(text.words[at + 1]!.low)
  )
    return true
  if (/^(?:to|à)$/.test(text.words[at]!.low) && SENTENCE.test(wordsAt(text, at + 1, Math.min(to, at + 4))))
    return true
  const next = at + (is(text, at + 1, CLASS.determiner) && at + 2 < to ? 2 : 1)
  return (
    isMonth(text, next) ||
    (text.words[next]!.kind === 'number' &&
      (/^\d{4}$/.test(text.words[next]!.text) || (next + 1 < to && isMonth(text, next + 1))))
  )
}

/** A day is nobody: "ruled on December 15". */
export function isDate(text: Text, from: number, to: number): boolean {
  let month = false
  for (let at = from; at < to; at++) {
    if (isMonth(text, at)) month = true
    else if (text.words[at]!.kind === 'word' && !is(text, at, CLASS.determiner | CLASS.preposition))
      return false
  }
  return month
}
