/** Finds institutions by the shape of their names: a head that names a kind of body, and what is joined to it. */
import { placeNamed } from './countries.ts'
import { FORMS } from './inflect.ts'
import { acronym, countryIn, type Register } from './register.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

/** Capitalised names of institutions: Department of Water, Ministère de la Santé, and acronyms. */
export function findInstitutions(register: Register): void {
  const { text } = register
  for (const [number, sentence] of text.sentences.entries()) {
    if (register.shouting[number]) continue
    for (let at = sentence.from + 2; at < sentence.to; at++) {
      const spelt = speltOut(register, at, sentence.from)
      if (spelt < 0) continue
      const name = wordsAt(text, spelt, at - 1)
      register.put('body', name, spelt, at - 1, countryIn(name))
    }
  }
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
        while (
          from < to - 1 &&
          (is(text, from, CLASS.determiner | CLASS.preposition) || ASKS.test(text.words[from]!.low))
        )
          from++
        register.put('body', wordsAt(text, from, to), from, to, countryIn(wordsAt(text, from, to)))
        at = to - 1
      }
    }
  }
}

/**
 * Bodies that no list knows and whose names tell nothing, by what they do: "Hearth and Horizon urges ...", "Global Lamp said".
 * Once so found, they are known wherever they stand.
 */
export function findSpeakingBodies(register: Register): void {
  const { text } = register
  const found = new Map<string, number>()
  for (const [number, sentence] of text.sentences.entries()) {
    if (register.shouting[number] || sentence.heading) continue
    for (let at = sentence.from; at < sentence.to; at++) {
      const to = properRun(register, at, sentence.to)
      if (to - at < 2) continue
      if (acting(register, to, sentence.to)) found.set(wordsAt(text, at, to), to - at)
      at = to
    }
  }
  if (!found.size) return
  for (const [number, sentence] of text.sentences.entries()) {
    if (register.shouting[number]) continue
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!register.mayName(at)) continue
      for (const [name, length] of found)
        if (at + length <= sentence.to && wordsAt(text, at, at + length) === name)
          register.put('body', name, at, at + length, null)
    }
  }
}

/** End of a run of two or more capitalised words that nothing has claimed: "Hearth and Horizon". */
function properRun(register: Register, from: number, end: number): number {
  const { text } = register
  const fits = (at: number) =>
    at < end &&
    register.mayName(at) &&
    text.words[at]!.text.length > 2 &&
    !is(
      text,
      at,
      CLASS.determiner |
        CLASS.preposition |
        CLASS.subordinator |
        CLASS.pronoun |
        CLASS.month |
        CLASS.thing |
        CLASS.role |
        CLASS.people |
        CLASS.adverb |
        CLASS.auxiliary |
        CLASS.modal |
        CLASS.coordinator |
        CLASS.number,
    ) &&
    placeNamed(text.words[at]!.text) === null
  if (!fits(from)) return from
  let to = from + 1
  while (to < end) {
    if (fits(to)) to++
    else if (/^(?:and|of|for|&|et|du|de)$/.test(text.words[to]!.low) && fits(to + 1)) to += 2
    else break
  }
  return to
}

/** Whether a verb of asking, judging or saying in the third person stands at `at`. */
function acting({ text }: Register, at: number, end: number): boolean {
  let verb = at
  while (verb < end && verb < at + 3 && is(text, verb, CLASS.auxiliary | CLASS.adverb | CLASS.modal)) verb++
  return (
    verb < end &&
    (text.entries[verb] ?? []).some(
      (one) =>
        !one.tail.length &&
        one.forms & (FORMS.past | FORMS.present | FORMS.part) &&
        !(text.lexicon.tongue === 'en' && one.forms & FORMS.base && verb === at) &&
        one.families.some((family) => ACTING.has(family)),
    )
  )
}

const ACTING = new Set(
  'say urge demand condemn reject praise support oppose vow exhorter demander exiger condamner rejeter saluer soutenir'.split(
    ' ',
  ),
)

/** « La Fraternité des reporters (FDR) »: where the name begins that letters in brackets stand for, or -1. */
function speltOut({ text }: Register, at: number, first: number): number {
  if (!acronym(text.words[at]!.text) || text.words[at - 1]?.text !== '(' || text.words[at + 1]?.text !== ')')
    return -1
  for (let k = at - 2; k > Math.max(first - 1, at - 12); k--) {
    const { kind, capital, text: word } = text.words[k]!
    if (kind === 'mark' || text.nameAt[k]! >= 0) return -1
    const article = k === first || /^(?:the|la|le|les|l'|du|of|de)$/.test(text.words[k - 1]!.low)
    if (capital && article && word[0] === text.words[at]!.text[0] && at - 1 - k > 1) return k
  }
  return -1
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
        // "the Commission and the Government of ..." are two
        !(
          /^(?:and|et)$/.test(text.words[to]!.low) &&
          (text.nameAt[next]! >= 0 || is(text, next, CLASS.organisation | CLASS.actor))
        )
      )
        to = next + 1
      else if (ofRights(text, next) > next) to = ofRights(text, next)
      else break
    } else if (head && described(register, to, end) > to) to = described(register, to, end)
    // "Women's Tennis Association", "Workers’ Party"
    else if (
      /^(?:'s|')$/.test(text.words[to]!.low) &&
      to > from &&
      OWNERS.test(text.words[to - 1]!.low) &&
      to + 1 < end &&
      register.mayName(to + 1)
    )
      to++
    else break
  }
  while (to > from && /^(?:'s|')$/.test(text.words[to - 1]!.low)) to--
  return head && to - from > 0 ? to : from
}

/** How a headline asks. */
const ASKS = /^(?:why|how|what|when|will|can|should|pourquoi|comment)$/

/** Those to whom a body belongs in its own name. */
const OWNERS =
  /^(?:women|men|children|people|peoples|workers?|farmers|teachers|journalists|lawyers|writers|students|mothers|miners|doctors|nurses|fishermen|players|veterans|prisoners|tenants|traders)$/

/** « droits de l’homme », « droits humains », small as they are: where they end, or `at`. */
function ofRights({ words }: Text, at: number): number {
  if (words[at]?.low !== 'droits') return at
  if (/^(?:humains|civiques|civils|fondamentaux)$/.test(words[at + 1]?.low ?? '')) return at + 2
  if (words[at + 1]?.low === 'de' && words[at + 2]?.low === "l'") return at + 4
  return /^(?:des|du)$/.test(words[at + 1]?.low ?? '') ? at + 3 : at
}

/** « Ligue tchadienne des droits », « Communauté économique des États », « Affaires étrangères »: small adjectives within a French name. */
function described(register: Register, at: number, end: number): number {
  const { text } = register
  if (text.lexicon.tongue !== 'fr') return at
  let to = at
  while (
    to < end &&
    to < at + 2 &&
    !text.words[to]!.capital &&
    (placeNamed(text.words[to]!.low)?.as === 'adjective' || ADJECTIVE.test(text.words[to]!.low)) &&
    !text.forms[to]
  )
    to++
  if (to === at) return at
  if (/^(?:affaires|relations)$/.test(text.words[at - 1]!.low)) return to
  if (!/^(?:de|du|des|d'|pour|contre)$/.test(text.words[to]?.low ?? '')) return at
  let next = to + 1
  while (next < end && /^(?:la|le|l'|les)$/.test(text.words[next]!.low)) next++
  const goesOn = (register.mayName(next) && !is(text, next, CLASS.role)) || ofRights(text, next) > next
  return next < end && goesOn ? to : at
}

const ADJECTIVE = /(?:ales?|aux|aines?|iens?|iennes?|iques?|ives?|aises?|aires?|elles?|ères|éennes?)$/
