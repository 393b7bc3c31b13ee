/** Tells of a noun phrase whether it can act in public, speak, or stand for people. */
import { partOfSpeechAt } from './tags.ts'
import { CLASS, is, type Text } from './text.ts'

const WHO =
  /^(?:(?:-t)?-(?:nous|ils?|elles?|on|je)|you|they|them|we|us|he|she|it|him|her|i|all|others|everyone|those|ils|elles|il|elle|nous|vous|je|j'|on|ceux|celui|celle|celui-ci|celle-ci|ceux-ci|celles-ci|chacun|tous|lui|leur)$/

/** Head words: up to the first preposition or relative pronoun. */
function headEnd(text: Text, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (text.words[i]!.text === '(' || (is(text, i, CLASS.subordinator) && text.words[i]!.low !== 'than'))
      return i
    if (
      is(text, i, CLASS.preposition) &&
      text.nameAt[i]! < 0 &&
      !/^(?:more|less|fewer|plus|moins|près|dozens|hundreds|thousands|millions|dizaines|centaines|milliers|some|many|all|most)$/.test(
        text.words[i - 1]!.low,
      )
    )
      return i
  }
  return to
}

function headHas(text: Text, from: number, to: number, classes: number): boolean {
  let start = from
  while (start < to && (text.words[start]!.kind === 'mark' || is(text, start, CLASS.preposition))) start++
  // « l’ensemble du Gouvernement », "the rest of the Council": those of whom it is the whole or a part
  const part = is(text, start, CLASS.determiner) ? start + 1 : start
  if (
    WHOLE.test(text.words[part]?.low ?? '') &&
    /^(?:du|de|des|d'|of)$/.test(text.words[part + 1]?.low ?? '') &&
    part + 2 < to
  )
    return headHas(text, part + 2, to, classes)
  const end = headEnd(text, start, to)
  for (let i = end - 1; i >= start; i--) {
    if (text.nameAt[i]! >= 0 || is(text, i, classes)) return !headedByThing(text, i + 1, end)
    // "government officials" yes, "government policy" no: only the last word counts, with a word of slack
    if (end - i > 3) break
  }
  return false
}

const WHOLE = /^(?:ensemble|totalité|majorité|plupart|reste|whole|rest|majority|remainder)$/

const PERSONAL = CLASS.actor | CLASS.speaker | CLASS.people | CLASS.role | CLASS.organisation

/** "academy nominations", "Reserve funds": a noun of things behind the body's name heads the phrase. */
function headedByThing(text: Text, from: number, to: number): boolean {
  if (text.lexicon.tongue !== 'en') return false
  for (let at = from; at < to; at++) {
    const { low, capital, kind } = text.words[at]!
    if (kind !== 'word' || capital || is(text, at, PERSONAL | CLASS.adverb)) continue
    if (/(?:ers|ors|ists|ans|ees|ants|ents|men|folk|mates)$/.test(low)) continue
    if (partOfSpeechAt(text, at) === 'NOUN') return true
  }
  return false
}

export function isActor(text: Text, from: number, to: number): boolean {
  if (
    WHO.test(text.words[from]!.low) &&
    !(text.words[from]!.low === 'leur' && to - from > 1) &&
    (to - from < 3 || /^(?:all|those|tous|ceux|others)$/.test(text.words[from]!.low))
  )
    return true
  return headHas(text, from, to, CLASS.actor | CLASS.speaker | CLASS.organisation) || peoples(text, from, to)
}

/** « les Occidentaux », "the Houthis": those of a name, with a plural article. */
const peoples = (text: Text, from: number, to: number): boolean =>
  to - from === 2 &&
  /^(?:les|aux|des|the)$/.test(text.words[from]!.low) &&
  text.words[from + 1]!.capital &&
  /[sx]$/.test(text.words[from + 1]!.low) &&
  !is(text, from + 1, CLASS.thing | CLASS.month)

export function isSpeaker(text: Text, from: number, to: number): boolean {
  return isActor(text, from, to) || headHas(text, from, to, CLASS.people | CLASS.role)
}

export function isPeople(text: Text, from: number, to: number): boolean {
  if (WHO.test(text.words[from]!.low)) return true
  return (
    headHas(
      text,
      from,
      to,
      CLASS.people | CLASS.actor | CLASS.speaker | CLASS.role | CLASS.number | CLASS.counts,
    ) || text.words[from]!.kind === 'number'
  )
}

export function isInstrument(text: Text, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 9); i++) {
    if (is(text, i, CLASS.instrument)) return true
    if (i > from && is(text, i, CLASS.preposition | CLASS.subordinator)) return false
  }
  return false
}
