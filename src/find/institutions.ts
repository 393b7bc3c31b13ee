/** Finds institutions by the shape of their names: a head that names a kind of body, and what is joined to it. */
import { placeNamed } from './countries.ts'
import { FORMS } from './inflect.ts'
import { acronym, countryIn, type Register } from './register.ts'
import { CLASS, is, wordsAt } from './text.ts'

/** Capitalised names of institutions: Department of Water, Ministère de la Santé, and acronyms. */
export function findInstitutions(register: Register): void {
  const { text } = register
  for (const [number, sentence] of text.sentences.entries()) {
    if (register.shouting[number]) continue
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!register.mayName(at)) continue
      // "ALERTS" over a page names nobody
      if (sentence.heading && sentence.to - sentence.from === 1) continue
      if (acronym(text.words[at]!.text) && !placeNamed(text.words[at]!.text)) {
        register.put('body', text.words[at]!.text, at, at + 1, null)
        continue
      }
      const to = institution(register, at, sentence.to)
      if (to > at) {
        let from = at
        while (from < to - 1 && is(text, from, CLASS.determiner | CLASS.preposition)) from++
        register.put('body', wordsAt(text, from, to), from, to, countryIn(wordsAt(text, from, to)))
        at = to - 1
      }
    }
  }
}

/** "Commission Condemns Sentencing": in a headline the verb is no part of the name. */
const speaks = ({ text }: Register, at: number): boolean =>
  text.lexicon.tongue === 'en' &&
  text.words[at]!.low.endsWith('s') &&
  !is(text, at, CLASS.organisation | CLASS.actor | CLASS.speaker | CLASS.people) &&
  (text.entries[at] ?? []).some(
    (one) =>
      !one.tail.length && one.forms & FORMS.present && one.families.some((family) => SPEAKING.has(family)),
  )

const SPEAKING = new Set(['say', 'urge', 'demand', 'condemn', 'reject', 'praise', 'vow', 'adopt', 'publish'])

/** End of an institution's name that begins at `from`, or `from`. One adjective alone names none. */
function institution(register: Register, from: number, end: number): number {
  if (
    /^(?:international|national|general|european|united)$/.test(register.text.words[from]!.low) &&
    !(from + 1 < end && register.mayName(from + 1))
  )
    return from
  const { text } = register
  let to = from
  let head = false
  while (to < end) {
    if (register.mayName(to)) {
      if (to > from && speaks(register, to)) break
      if (
        is(text, to, CLASS.organisation) &&
        !(to === from && is(text, to, CLASS.role) && !is(text, to, CLASS.organisation))
      )
        head = true
      to++
    } else if (head && /^(?:of|for|on|and|to|de|d'|du|des|la|le|l'|et|aux|à|en)$/.test(text.words[to]!.low)) {
      let next = to + 1
      while (next < end && /^(?:the|la|le|l'|les|de|d'|of)$/.test(text.words[next]!.low)) next++
      if (
        next < end &&
        text.words[next]!.capital &&
        text.words[next]!.kind === 'word' &&
        !(text.words[to]!.low === 'and' && text.nameAt[next]! >= 0)
      )
        to = next + 1
      else break
    } else break
  }
  return head && to - from > 0 ? to : from
}
