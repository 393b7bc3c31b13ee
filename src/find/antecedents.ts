/** Whom a pronoun of the third person takes up: subjects of its sentence and of those before, and whom they name. */
import type { Part } from './clauses.ts'
import { FORMS } from './inflect.ts'
import type { Names } from './register.ts'
import { mainSubject } from './speakers.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

/** What is asked of whoever turns the words of a slot into names. */
export interface Naming {
  readonly text: Text
  readonly names: Names
  /** The speaker whom a sentence with a quotation names. */
  readonly spokenIn: ReadonlyMap<number, Part>
  values(part: Part, depth?: number, asking?: boolean): string[]
  headPerson(from: number, to: number): string | null
  isPerson(name: string): boolean
  isPersonAt(at: number): boolean
  bodily(part: Part): boolean
  firstNamed(part: Part): string[]
}

/** Pronouns of many, and of one. */
export const MANY = /^(?:they|them|ils|elles|eux|leur)$/
export const ONE = /^(?:he|she|it|him|her|il|elle|lui|-t-il|-t-elle|-il|-elle)$/

export class Antecedents {
  private readonly who: Naming
  private readonly genders = new Map<string, 'f' | 'm' | null>()

  constructor(who: Naming) {
    this.who = who
  }

  /** "The board blamed Roe, and Jane Holm, a lawyer, said ...": the last person of a sentence who may be its subject. */
  private personSubject({ from, to }: { from: number; to: number }): string | null {
    const { text } = this.who
    let found: string | null = null
    for (let at = from; at < to; at++) {
      if (!this.who.isPersonAt(at) || text.nameAt[at - 1] === text.nameAt[at]) continue
      let start = at
      while (start > from && is(text, start - 1, CLASS.role)) start--
      const opens =
        start === from || is(text, start - 1, CLASS.coordinator) || text.words[start - 1]!.text === ','
      let end = at
      while (end < to && text.nameAt[end] === text.nameAt[at]) end++
      const goesOn =
        end < to &&
        (text.words[end]!.text === ',' ||
          (text.forms[end]! & (FORMS.past | FORMS.present)) !== 0 ||
          is(text, end, CLASS.auxiliary))
      if (opens && goesOn && text.quoteOf[at]! < 0) found = this.who.names.list[text.nameAt[at]!]!.name
    }
    return found
  }

  /** « celui-ci »: the last one who is named or holds an office before. */
  latter(at: number, depth: number): string[] {
    const { text } = this.who
    for (let k = at - 1; k > Math.max(0, at - 40); k--) {
      if (text.nameAt[k]! >= 0) return [this.who.names.list[text.nameAt[k]!]!.name]
      if (!is(text, k, CLASS.actor | CLASS.role)) continue
      let end = k + 1
      while (end < at && text.words[end]!.kind === 'word' && text.classes[end] === 0 && text.forms[end] === 0)
        end++
      return depth > 3 ? [] : this.who.values({ from: k, to: end }, depth + 1)
    }
    return []
  }

  /** Whom a sentence names behind its subject, fit for a pronoun: a person for "she", many for "they", a body or state for "it". */
  private metAfter(low: string, from: number, to: number, depth: number): string[] | null {
    const { text } = this.who
    const person = /^(?:he|she|him|her)$/.test(low)
    const many = MANY.test(low)
    for (let at = from; at < to; at++) {
      const one = this.who.names.list[text.nameAt[at]!]
      const fits = person || /^(?:il|elle|lui)$/.test(low) ? one && !this.differs(low, one.name) : one
      if (one && fits && !many && (one.kind === 'person') === person) return [one.name]
      const office = person && is(text, at, CLASS.role) && is(text, at - 1, CLASS.determiner)
      if (
        one ||
        (person && !office) ||
        !is(text, at, CLASS.actor | CLASS.role | (many ? CLASS.organisation : 0)) ||
        text.quoteOf[at] !== text.quoteOf[from]
      )
        continue
      // « a mis en garde »
      if (text.words[at - 1]?.low === 'en') continue
      if (many !== /[sx]$/.test(text.words[at]!.low) || isDocument(text, at)) continue
      let start = at
      while (start > from && text.words[start - 1]!.capital && text.words[start - 1]!.kind === 'word') start--
      let end = at + 1
      while (end < to && text.words[end]!.kind === 'word' && text.classes[end] === 0 && text.forms[end] === 0)
        end++
      return depth > 3 ? null : this.who.values({ from: start, to: end }, depth + 1)
    }
    return null
  }

  /** « Quant au Conseil, il lui revient », "As for Malta, it must": what the sentence says that it is about. */
  private topic(number: number, at: number, depth: number): string[] | null {
    const { text } = this.who
    const { from } = text.sentences[number]!
    const french = text.words[from]!.low === 'quant' && /^(?:à|au|aux)$/.test(text.words[from + 1]?.low ?? '')
    const english = text.words[from]!.low === 'as' && text.words[from + 1]?.low === 'for'
    if (!french && !english) return null
    let to = from + 2
    while (to < at && text.words[to]!.text !== ',') to++
    return to < at && depth < 3 ? this.who.values({ from: from + 2, to }, depth + 1) : null
  }

  /** « Mme Roux appelle l'attention de ... Elle lui demande »: the person who opens the paragraph goes on asking. */
  private caller(number: number, depth: number): string[] | null {
    const { text } = this.who
    let first = number
    const { block } = text.sentences[number]!
    while (first > 0 && number - first < 40 && text.sentences[first - 1]!.block === block) first--
    if (first === number) return null
    const subject = mainSubject(text, first, Number.POSITIVE_INFINITY)
    if (!subject) return null
    const calls = /\b(?:appelle|attire|calls?|draws?) (?:the |l['’])?attention\b/i
    if (!calls.test(wordsAt(text, subject.to, Math.min(text.sentences[first]!.to, subject.to + 8))))
      return null
    return this.who.headPerson(subject.from, subject.to) ? this.who.values(subject, depth + 1) : null
  }

  /** The subject that a third-person pronoun takes up: of its own sentence, then of the ones before. */
  of(low: string, at: number, depth: number, asking = false): string[] {
    const { text } = this.who
    const number = text.sentenceOf[at]!
    const many = MANY.test(low)
    const topic = this.topic(number, at, depth)
    if (topic) return topic
    const not = new Set<string>()
    const caller = asking && !many ? this.caller(number, depth) : null
    if (caller) return caller
    for (let back = 0; back < 5 && number - back >= 0; back++) {
      const subject =
        (back > 0 && text.quoteOf[at]! < 0 ? this.who.spokenIn.get(number - back) : undefined) ??
        mainSubject(text, number - back, at)
      if (back === 0 && !subject && MANY.test(low)) {
        // "Reminds the authorities that ..., and calls on them": a paragraph without a subject
        const met = this.metAfter(low, text.sentences[number]!.from, at, depth)
        if (met) return met
      }
      if (!subject || (subject.from <= at && at < subject.to)) continue
      // "The board must act," they said: whom a quotation speaks of is not who speaks it
      if (text.quoteOf[at]! < 0 && text.quoteOf[subject.from]! >= 0) continue
      // "The government must ... It calls": who is told to act is not who asks
      if (asking && back > 0 && obliged(text, subject.to)) continue
      if (!many && severalIn(text, subject)) continue
      // "She wants him to": whoever is "she" is not "he"
      const other = text.words[subject.from]!.low
      if (subject.to - subject.from === 1 && GENDERS.has(low) && GENDERS.has(other)) {
        if (GENDERS.get(low) !== GENDERS.get(other)) {
          for (const name of this.who.values(subject, depth + 1)) not.add(name)
          continue
        }
      }
      // "We urge Malta to ... its ports", "They met the board. It ...": not they, but whom they name
      if (otherThan(low, text.words[subject.from]!.low) && subject.to - subject.from === 1) {
        const met = this.metAfter(low, subject.to, Math.min(at, text.sentences[number - back]!.to), depth)
        if (met) return met
        continue
      }
      if (
        subject.to - subject.from === 1 &&
        (ONE.test(text.words[subject.from]!.low) || MANY.test(text.words[subject.from]!.low))
      ) {
        if (back > 3) break
        const further = this.who.values(subject, depth + 1, asking)
        if (further.length) return further
        continue
      }
      const values = this.who.values(subject, depth + 1)
      const lone =
        back > 0 && /^(?:he|she)$/.test(low) ? this.personSubject(text.sentences[number - back]!) : null
      if (lone) return [lone]
      if (
        /^(?:he|she|him|her)$/.test(low) &&
        (this.who.bodily(subject) || isDocument(text, subject.to - 1))
      ) {
        const met = this.metAfter(low, subject.to, Math.min(at, text.sentences[number - back]!.to), depth)
        if (met) return met
        continue
      }
      if (!values.length) continue
      // "The senators wrote to Ann Roe, pressing her": not they; « M. Roux ... elle »: not he
      if (values.every((name) => not.has(name))) continue
      // « Le député européen », whose name is known: one
      const several = values.length > 1 && !(this.who.isPerson(values[0]!) && !joinedIn(text, subject))
      if (!many && (several || this.differs(low, values[0]!))) {
        const met = this.metAfter(low, subject.to, Math.min(at, text.sentences[number - back]!.to), depth)
        if (met) return met
        continue
      }
      if (low === 'it' && this.who.isPerson(values[0]!)) continue
      if (many && values.length === 1 && !/s\b/.test(values[0]!) && !severalIn(text, subject)) {
        // « La cour a confirmé le jugement, que les syndicats contestent. Ils ... »
        const met = back > 0 && this.metAfter(low, subject.to, text.sentences[number - back]!.to, depth)
        if (met) return met
        continue
      }
      // "Officials ...": not he
      if (!many && values.length === 1 && /[^s]s$/.test(values[0]!) && !this.who.firstNamed(subject).length)
        continue
      return values
    }
    return /^(?:he|she|him|her)$/.test(low) ? this.lonePerson(low, at) : []
  }

  /** The only person who is named, outside quotation marks, in the sentence before, of whom the pronoun can speak. */
  private lonePerson(low: string, at: number): string[] {
    const { text } = this.who
    const number = text.sentenceOf[at]!
    if (number === 0 || text.quoteOf[at]! >= 0) return []
    const persons = new Set<string>()
    for (let k = text.sentences[number - 1]!.from; k < text.sentences[number]!.from; k++)
      if (this.who.isPersonAt(k) && text.quoteOf[k]! < 0)
        persons.add(this.who.names.list[text.nameAt[k]!]!.name)
    const [one] = [...persons].filter((name) => !this.differs(low, name))
    return persons.size === 1 && one !== undefined ? [one] : []
  }

  /** Whether a pronoun is of the other gender than a person whom the text calls « Mme », "Mr" or the like. */
  private differs(low: string, name: string): boolean {
    const gender = GENDERS.get(low)
    const said = this.genderOf(name)
    return gender !== undefined && said !== null && gender !== said
  }

  private genderOf(name: string): 'f' | 'm' | null {
    const known = this.genders.get(name)
    if (known !== undefined) return known
    const { text } = this.who
    let gender: 'f' | 'm' | null = null
    for (const { from } of this.who.names.list.find((one) => one.kind === 'person' && one.name === name)
      ?.mentions ?? []) {
      const before = text.words[from - 1]?.text === '.' ? from - 2 : from - 1
      const title = text.words[before]?.low ?? ''
      if (/^(?:mme|mmes|mlle|madame|mrs|ms|miss)$/.test(title)) gender = 'f'
      else if (/^(?:m|mr|monsieur)$/.test(title)) gender = 'm'
      if (gender) break
    }
    this.genders.set(name, gender)
    return gender
  }
}

const GENDERS = new Map<string, 'f' | 'm'>(
  Object.entries({ he: 'm', him: 'm', il: 'm', she: 'f', her: 'f', elle: 'f' } as const),
)

/** "... must", « ... devra »: an obligation behind a subject. */
const obliged = (text: Text, at: number): boolean =>
  /^(?:must|should|shall|ought|doit|doivent|devra|devront|devrait|devraient)$/.test(text.words[at]?.low ?? '')

/** « la France et ses partenaires », outside a name. */
function joins(text: Text, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    if (is(text, at, CLASS.preposition | CLASS.subordinator)) return false
    if (is(text, at, CLASS.coordinator) && text.nameAt[at]! < 0 && is(text, at + 1, CLASS.possessive))
      return true
  }
  return false
}

/** Whether a comma or an "and" stands in a subject, outside names. */
function joinedIn(text: Text, { from, to }: Part): boolean {
  for (let at = from; at < to; at++)
    if (text.nameAt[at]! < 0 && (text.words[at]!.text === ',' || is(text, at, CLASS.coordinator))) return true
  return false
}

/** « les ministres », "these officials": more than one by its article. */
const severalIn = (text: Text, { from, to }: Part): boolean =>
  to - from > 1 &&
  (joins(text, from, to) || /^(?:les|ces|des|leurs|ses|nos|vos|these|those)$/.test(text.words[from]!.low)) &&
  text.nameAt[from]! < 0 &&
  !(text.nameAt[from + 1]! >= 0)

/** Whether a pronoun cannot take up a subject that is a pronoun: "it" is neither "we" nor "they". */
const otherThan = (low: string, subject: string): boolean =>
  /^(?:we|i|you|nous|je|j'|vous|on)$/.test(subject) ||
  (/^(?:it|il|elle)$/.test(low) && MANY.test(subject)) ||
  (/^(?:he|she|him|her)$/.test(low) && /^(?:it|they)$/.test(subject))

/** "the bill", "reports": a text that may speak, but nobody. */
const isDocument = (text: Text, at: number): boolean =>
  is(text, at, CLASS.instrument) && !is(text, at, CLASS.organisation)
