/** Turns the words of a slot into names: pronouns, titles and short forms become the fullest form in the document. */
import { Antecedents, MANY, type Naming, ONE } from './antecedents.ts'
import type { Part } from './clauses.ts'
import { placeNamed } from './countries.ts'
import { isDate, phraseEnd } from './extent.ts'
import { headOf, imprint, speakingState } from './imprint.ts'
import { isSpeaker } from './phrases.ts'
import { addTo, longest, type Names } from './register.ts'
import { type Floor, floorOf } from './sections.ts'
import { type Letter, quoteSources, readLetter, reportedBy, type Source } from './speakers.ts'
import { governs, holdsOffice, isState } from './standing.ts'
import { subjectOf } from './subjects.ts'
import { CLASS, is, isAdverb, isMonth, type Text, wordsAt } from './text.ts'
import { hasTense, leadsParagraph, verbGroup } from './verbs.ts'

/** French object pronouns that are spelt like articles, and what they are as subjects. */
const OBJECTS = new Map([
  ['le', 'il'],
  ['la', 'elle'],
  ["l'", 'il'],
  ['les', 'ils'],
  ['leur', 'ils'],
])

/** Regions that act, and that names of other bodies hold: « l’Institut norvégien d’Europe ». */
const EUROPE = /^(?:europe|africa|afrique|asia|asie)$/

const TEXT_OF =
  /^(?:statement|report|letter|resolution|release|communiqu[eé]|petition|motion|declaration|déclaration|rapport|lettre|résolution|pétition)$/

const COMPASS = /^(?:central|north|south|east|west|northern|southern|eastern|western|latin|middle)$/

const JOINS = [
  ['ainsi', 'que'],
  ['ainsi', "qu'"],
  ['de', 'même', 'que'],
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
]

/** Words that join one party to the next at `at`: a comma, "and", « ainsi que »; 0 for none. */
const joinAt = (text: Text, at: number): number =>
  text.words[at]!.text === ',' || is(text, at, CLASS.coordinator)
    ? 1
    : (JOINS.find((words) => words.every((word, k) => text.words[at + k]?.low === word))?.length ?? 0)

const ITSELF = /^(?:itself|himself|herself|themselves|lui-même|elle-même|eux-mêmes|elles-mêmes)$/

/** What says no more of a number than that it is a limit: "at least", « au plus ». */
const DEGREE = /^(?:least|most|moins|plus)$/

/** Those who serve whoever says "our". */
const OWN =
  /^(?:government|gouvernement|embassy|ambassade|country|pays|diplomats?|diplomates?|diplomatie|delegation|délégation|ministers?|ministres?|ministry|ministère|mission|army|armée|authorities|autorités)$/

/** Possessives of the third person, and the pronouns whose antecedents are theirs. */
const TAKES_UP = new Map([
  ['their', 'they'],
  ['his', 'he'],
  ['her', 'she'],
  ['leur', 'ils'],
  ['leurs', 'ils'],
  ['son', 'il'],
  ['sa', 'il'],
  ['ses', 'il'],
])

export class Resolver implements Naming {
  readonly text: Text
  readonly names: Names
  readonly letter: Letter
  readonly sources: Source[]
  /** Speakers of paragraphs that a heading, a label or an announcing line names. */
  private readonly floor: Floor
  /** Persons by the words of their role, and bodies by the words of their name. */
  private readonly holders = new Map<string, Set<string>>()
  private readonly bodies = new Map<string, Set<string>>()
  private readonly countries = new Map<string, Set<string>>()
  /** The speaker whom a sentence with a quotation names. */
  readonly spokenIn = new Map<number, Part>()
  private readonly antecedents = new Antecedents(this)
  private readonly fullest = new Map<number, string>()
  private known: string | null | undefined
  private written: string[] | undefined

  constructor(text: Text, names: Names) {
    this.text = text
    this.names = names
    this.letter = readLetter(text, names)
    this.sources = quoteSources(text)
    this.floor = floorOf(text, names)
    for (const source of this.sources)
      if (source && text.quoteOf[source.part.from]! < 0)
        this.spokenIn.set(text.sentenceOf[source.part.from]!, source.part)
    for (const name of names.list) {
      if (name.country)
        for (const form of [name.name, ...name.forms]) addTo(this.countries, form, name.country)
      if (name.kind === 'person')
        // "chair of the Sailors’ Union" is no sailors
        for (const word of new Set(name.role?.toLowerCase().split(/[\s,’'-]+/) ?? []))
          if (!/[^s]s$/.test(word) || text.lexicon.tongue === 'fr') addTo(this.holders, word, name.name)
      if (name.kind !== 'body') continue
      const form = longest(name.forms, name.name)
      const words = form.toLowerCase().split(/[\s’']+/)
      if (words.length > 1) for (const word of new Set(words)) addTo(this.bodies, word, form)
    }
  }

  /** Names for the words of a slot, at most twelve. */
  values(part: Part, depth = 0, asking = false): string[] {
    const found: string[] = []
    for (const one of this.conjuncts(part))
      for (const name of this.value(one, depth, asking))
        if (/[\p{L}\p{N}]/u.test(name) && !found.includes(name)) found.push(name)
    return found.slice(0, 12)
  }

  /** Whose words stand at `at`: the quoted, the reported, or the author. Empty where nobody is named. */
  voice(at: number, reported = true): string[] {
    const quote = this.text.quoteOf[at]!
    const part = reported ? reportedBy(this.text, at) : null
    const within = part && this.text.quoteOf[part.from] === quote ? part : null
    if (quote >= 0 && !within) {
      const quoted = this.quoted(quote, 0)
      if (quoted) return quoted
    }
    if (part) return this.values(part, 1)
    const holder = this.holdsFloor(at)
    if (holder !== undefined) return holder ? this.values(holder, 1) : []
    const author = this.author()
    return author.length ? author : this.carried(at)
  }

  /** "calls the attention of the minister to", « attire l'attention du ministre sur »: whose attention was last called before `at`. */
  calledUpon(at: number): string[] {
    const { text } = this
    const { block } = text.sentences[text.sentenceOf[at]!]!
    for (let k = at; k > at - 600 && k >= 0 && text.sentences[text.sentenceOf[k]!]!.block === block; k--) {
      if (text.words[k]!.low !== 'attention' || !is(text, k + 1, CLASS.preposition)) continue
      let to = k + 2
      while (
        to < text.words.length &&
        to < k + 16 &&
        (text.words[to]!.kind !== 'mark' || is(text, to - 1, CLASS.honorific)) &&
        !/^(?:sur|to|quant|concernant|about)$/.test(text.words[to]!.low)
      )
        to++
      return this.values({ from: k + 2, to }, 1)
    }
    return []
  }

  /** Whether somebody has the floor at `at`, as in a debate. */
  debated(at: number): boolean {
    return this.holdsFloor(at) !== undefined
  }

  /** Who has the floor at `at`; null for somebody unnamed, undefined where no line says. */
  private holdsFloor(at: number): Part | null | undefined {
    return this.floor.get(this.text.sentences[this.text.sentenceOf[at]!]!.block)
  }

  /** Whose words a sentence goes on with, where nobody speaks for the text: who spoke last in its paragraph. */
  private carried(at: number): string[] {
    const { sentences, sentenceOf } = this.text
    const number = sentenceOf[at]!
    for (let back = number - 1; back >= 0 && sentences[back]!.block === sentences[number]!.block; back--) {
      const speaker = this.spokenIn.get(back) ?? reportedBy(this.text, sentences[back]!.to - 1)
      if (speaker) return this.values(speaker, 1)
    }
    return []
  }

  /** Whether a subject acts for the author: the author's own state, or a ministry of it. */
  ownBody(subject: string[]): boolean {
    const own = this.ownStates()
    if (!own.size) return false
    return subject.some((name) => [...(this.countries.get(name) ?? [])].some((country) => own.has(country)))
  }

  /** The occasion that the document is written for, as the first sentences tell it. */
  occasion(pattern: RegExp): string | null {
    if (this.known !== undefined) return this.known
    this.known = null
    if (this.letter.addressees.length) {
      const last = this.text.sentences[Math.min(5, this.text.sentences.length - 1)]
      const match = last ? pattern.exec(wordsAt(this.text, 0, last.to)) : null
      this.known = match ? match[1]!.replace(/\s+/g, ' ').trim() : null
    }
    return this.known
  }

  /** Whom a possessive of the third person stands for: the subject of its sentence, or of one before. */
  taken(low: string, at: number): string[] {
    const first = this.text.sentences[this.text.sentenceOf[at]!]!.from
    if (this.author().length && leadsParagraph(this.text, first)) return this.author()
    return this.antecedents.of(TAKES_UP.get(low) ?? 'it', at, 1)
  }

  /** Whether a person is named at `at`. */
  isPersonAt(at: number): boolean {
    const name = this.text.nameAt[at] ?? -1
    return name >= 0 && this.names.list[name]!.kind === 'person'
  }

  /** States of those who write. */
  ownStates(): Set<string> {
    const own = new Set<string>()
    for (const author of this.author())
      for (const country of this.countries.get(author) ?? []) own.add(country)
    return own
  }

  /** States of those to whom a letter is written. */
  addressedStates(): Set<string> {
    const theirs = new Set<string>()
    for (const one of this.letter.addressees)
      for (const country of this.countries.get(one) ?? []) theirs.add(country)
    return theirs
  }

  isPerson(name: string): boolean {
    return this.names.list.some((one) => one.kind === 'person' && one.name === name)
  }

  bodily({ from, to }: Part): boolean {
    let body = false
    // "the Writers in Prison Committee": by the noun at its end
    if (
      this.text.words[to - 1]!.capital &&
      is(this.text, to - 1, CLASS.organisation) &&
      !this.isPersonAt(to - 1)
    )
      return true
    for (let at = from; at < to; at++) {
      const name = this.text.nameAt[at]!
      const kind = is(this.text, at, CLASS.organisation | CLASS.reign)
      if (name < 0 && !kind && is(this.text, at, CLASS.role | CLASS.speaker | CLASS.people)) return false
      if (name >= 0 && this.names.list[name]!.kind === 'person') return false
      if (name >= 0 || kind) body = true
    }
    return body
  }

  /** The first body, state or person named in a stretch. */
  firstNamed({ from, to }: Part): string[] {
    for (let at = from; at < to; at++)
      if (this.text.nameAt[at]! >= 0) return [this.names.list[this.text.nameAt[at]!]!.name]
    return []
  }

  /** Who writes or speaks: those who sign, the publisher, or whom the text shows; with the person who reads it out. */
  author(): string[] {
    this.written ??= [...new Set(this.writer())]
    return this.written
  }

  private writer(): string[] {
    const { authors, speaker } = this.letter
    const { publisher } = this.text.document
    const shown = authors.length || publisher ? null : imprint(this.text, this.names)
    // who is written to writes nothing
    const imprinted = shown && this.letter.addressees.includes(shown) ? null : shown
    const writers = authors.length ? [...authors] : publisher ? [publisher] : imprinted ? [imprinted] : []
    // a ministry speaks for its state
    if (imprinted && governs(this.names, [imprinted]) && !isState(this.names, imprinted)) {
      const state = speakingState(this.text, this.names)
      if (state) writers.push(state)
    }
    // a letter on headed paper is the body's, and theirs who sign
    const head =
      this.letter.addressees.length && !writers.some((name) => !this.isPerson(name))
        ? headOf(this.text)
        : null
    if (head) writers.unshift(head)
    if (speaker && !writers.includes(speaker)) writers.push(speaker)
    return writers
  }

  /** The speaker may be a pronoun whose antecedent speaks in the same quote: no deeper than a few steps. */
  private quoted(number: number, depth: number): string[] | null {
    if (number < 0 || depth > 3) return null
    const source = this.sources[number]
    return source ? this.values(source.part, depth + 1) : null
  }

  private conjuncts({ from, to }: Part): Part[] {
    const { text } = this
    const parts: Part[] = []
    let start = from
    for (let at = from; at < to; at++) {
      const length = joinAt(text, at)
      if (!length || at === start) {
        if (length && at === start) start = at + length
        continue
      }
      // « demande à la Norvège et à la Finlande »
      const again =
        /^(?:à|au|aux)$/.test(text.words[from - 1]?.low ?? '') && text.words[at + length]?.low === 'à'
      const next = at + length + (again ? 1 : 0)
      if (next >= to) break
      const named = text.nameAt[at]! >= 0 && text.nameAt[at] === text.nameAt[next]
      if (named) continue
      const whole =
        /^(?:le|la|les|l'|the|au|aux)$/.test(text.words[next]!.low) ||
        text.nameAt[next]! >= 0 ||
        (is(text, next, CLASS.determiner) && !is(text, next, CLASS.possessive)) ||
        is(text, next, CLASS.actor | CLASS.people)
      if (!whole || this.furtherOf(start, at, next) || this.titled(start, next, to)) continue
      // "Central and South America Director Ann Roe": one region
      if (COMPASS.test(text.words[at - 1]!.low) && text.words[at - 1]!.capital) continue
      if (
        text.words[at]!.text === ',' &&
        is(text, next, CLASS.role | CLASS.determiner) &&
        text.nameAt[start]! >= 0 &&
        !is(text, at - 1, CLASS.role)
      ) {
        // an apposition: keep the name only
        parts.push({ from: start, to: at })
        return parts
      }
      parts.push({ from: start, to: at })
      start = next
    }
    if (start < to) parts.push({ from: start, to })
    return parts
  }

  /** « ministre de l'Europe et des affaires étrangères »: one office with two fields. */
  private furtherOf(start: number, at: number, next: number): boolean {
    const of = /^(?:de|du|des|d')$/
    if (this.text.lexicon.tongue !== 'fr' || !of.test(this.text.words[next]!.low)) return false
    for (let k = start + 1; k < at; k++) if (of.test(this.text.words[k]!.low)) return true
    return false
  }

  /** "Ports, Rivers and Canals Secretary Jane Roe": one office with several fields, right before a name. */
  private titled(start: number, next: number, to: number): boolean {
    const { text } = this
    let office = false
    for (let at = start; at < to; at++) {
      if (this.isPersonAt(at)) return office && at > next
      const { capital, kind, text: mark } = text.words[at]!
      if (kind === 'word' && !capital && !is(text, at, CLASS.coordinator)) return false
      if (kind === 'mark' && mark !== ',') return false
      if (at >= next && is(text, at, CLASS.role | CLASS.speaker) && capital) office = true
    }
    return false
  }

  private value(part: Part, depth: number, asking = false): string[] {
    const { text } = this
    let { from, to } = part
    if (to - from === 1 && OBJECTS.has(text.words[from]!.low))
      return this.antecedents.of(OBJECTS.get(text.words[from]!.low)!, from, depth)
    while (from < to && isMonth(text, from) && text.nameAt[from]! < 0) from++
    // "at least 170 people", « au moins 170 personnes »: the people
    if (to - from > 2 && /^(?:at|au)$/.test(text.words[from]!.low) && DEGREE.test(text.words[from + 1]!.low))
      from += 2
    const whoever =
      /^(?:those|ceux|celles)$/.test(text.words[from]!.low) &&
      /^(?:who|qui|with|in|avec|dont)$/.test(text.words[from + 1]?.low ?? '')
    while (
      !whoever &&
      from < to &&
      (text.words[from]!.kind === 'mark' ||
        is(text, from, CLASS.preposition | CLASS.coordinator) ||
        (is(text, from, CLASS.determiner) && !is(text, from, CLASS.possessive)) ||
        is(text, from, CLASS.subordinator) ||
        /^(?:why|pourquoi)$/.test(text.words[from]!.low)) &&
      text.nameAt[from]! < 0
    )
      from++
    while (
      to > from &&
      (text.words[to - 1]!.kind === 'mark' ||
        is(text, to - 1, CLASS.adverb | CLASS.preposition) ||
        (to - from > 1 && /^(?:n'|ne|s'|se)$/.test(text.words[to - 1]!.low)) ||
        (to - from > 1 && ITSELF.test(text.words[to - 1]!.low)))
    )
      to--
    if (from >= to) return []
    const two = this.twoStates(from, to)
    if (two) return two
    const first = text.words[from]!.low
    const possessed = to - from > 1 && is(text, from, CLASS.possessive)
    if (!possessed && (to - from <= 2 || /^(?:him|them|us|me|eux)$/.test(first))) {
      const pronoun = this.pronoun(first.replace(/^(?:-t)?-(?=\p{L})/u, ''), from, depth, asking)
      if (pronoun) return pronoun
    }
    const person = this.headPerson(from, to)
    // "its chair", "sa présidente": the person named beside it, or nobody
    if (!person && !/^(?:our|notre|nos)$/.test(first) && this.ownOfficer(from, to)) {
      const beside = this.apposedPerson(part.to)
      return beside.length ? beside : [wordsAt(text, from + 1, to)]
    }
    if (person) return [person]
    const end = phraseEnd(text, from, to)
    const named = this.wholeName(from, end)
    if (named) return [to - from === 1 ? this.fullForm(named) : named]
    const words = wordsAt(text, from, end).replace(/\s+/g, ' ')
    if (isDate(text, from, end)) return []
    const own = this.ownOrganisation(from, end)
    if (own) return own
    const issuer = depth < 3 && (asking || depth > 0 || leads(text, end)) ? this.issuerOf(from, end) : null
    if (issuer) return [...issuer, words]
    const holder = this.holderOf(from, end) ?? this.taggedBody(from, end)
    return holder ? [holder, words] : [words]
  }

  /** "Kenyan and Pakistani authorities", « autorités kényanes et pakistanaises »: those of one state and of the other. */
  private twoStates(from: number, to: number): string[] | null {
    const { text } = this
    const place = (at: number) => placeNamed(text.words[at]?.low ?? '')?.as === 'adjective'
    const and = (at: number) => is(text, at, CLASS.coordinator)
    const words = (at: number) => text.words[at]!.text
    if (to - from !== 4) return null
    if (place(from) && and(from + 1) && place(from + 2) && !place(from + 3))
      return [`${words(from)} ${words(from + 3)}`, `${words(from + 2)} ${words(from + 3)}`]
    if (!place(from) && place(from + 1) && and(from + 2) && place(from + 3))
      return [`${words(from)} ${words(from + 1)}`, `${words(from)} ${words(from + 3)}`]
    return null
  }

  /** "The statement urged ...", « le rapport »: who made it, where a sentence before says so, or whose text it is. */
  private issuerOf(from: number, to: number): string[] | null {
    const { text } = this
    if (to - from !== 1 || !TEXT_OF.test(text.words[from]!.low)) return null
    if (!/^(?:the|this|le|la|ce|cette)$/.test(text.words[from - 1]?.low ?? '')) return null
    const number = text.sentenceOf[from]!
    for (let back = number - 1; back >= Math.max(0, number - 8); back--) {
      const { from: first, to: last } = text.sentences[back]!
      for (let at = first; at < last; at++) {
        if (text.words[at]!.low !== text.words[from]!.low) continue
        const subject = makerOf(text, first, at)
        if (!subject) continue
        const values = this.values(subject, 3)
        if (values.length) return values
      }
    }
    const author = this.author()
    return author.length && /^(?:this|cette?|ce)$/.test(text.words[from - 1]?.low ?? '') ? author : null
  }

  /** "our union", « notre parti »: who speaks; "our diplomats" are theirs who speak. */
  private ownOrganisation(from: number, to: number): string[] | null {
    const { text } = this
    const first = text.words[from]!.low
    if (to - from > 8 || !/^(?:our|my|notre|nos|mon|ma)$/.test(first)) return null
    const head = text.words[from + 1]?.low ?? ''
    const last = text.words[to - 1]!.low
    const serving = OWN.test(head) || OWN.test(last)
    if (!serving && !(to - from === 2 && is(text, from + 1, CLASS.organisation))) return null
    const own = this.pronoun(/^(?:our|my)$/.test(first) ? 'we' : 'nous', from, 0) ?? []
    return serving ? [wordsAt(text, from + 1, to), ...own] : own
  }

  /** "The Alliance" in a text of the People's Alliance, or where the text has one alliance with a longer name. */
  private fullForm(name: string): string {
    if (/\s/.test(name)) return name
    const low = name.toLowerCase()
    const [author] = this.author()
    const within = (whole: string) =>
      whole.length > name.length &&
      whole
        .toLowerCase()
        .split(/[\s’']+/)
        .includes(low)
    if (author && within(author)) return author
    return only(this.bodies.get(low)) ?? name
  }

  /** "the forum", « le ministère »: the one body of the text that is so called, or whose text it is. */
  private taggedBody(from: number, to: number): string | null {
    const { text } = this
    const { low } = text.words[from]!
    const organised = is(text, from, CLASS.organisation) || /^(?:ong|ngo)$/.test(low)
    if (to - from !== 1 || !organised || text.nameAt[from]! >= 0) return null
    if (
      /^(?:government|gouvernement|authority|autorité|police|army|armée|forces?|court|cour|tribunal|state|states|nations?|party|parti|group|groupe|office)$/.test(
        low,
      )
    )
      return null
    const before = text.words[from - 1]?.low ?? ''
    if (!/^(?:the|le|la|l'|cette|ce|this|au|du)$/.test(before)) return null
    const [author] = this.author()
    if (author && new RegExp(`(?<!\\p{L})${low}(?!\\p{L})`, 'iu').test(author)) return author
    if (author && /^(?:organi[sz]ation|association|ong|ngo)$/.test(low) && !this.isPerson(author))
      return author
    if (
      !author &&
      /^(?:organi[sz]ation|association|ong|ngo|federation|fédération|union|syndicat)$/.test(low)
    ) {
      const last = this.lastBody(from)
      if (last) return last
    }
    return only(this.bodies.get(low))
  }

  /** « L’ONG », "the organisation": the last body without a state that was named, no more than three sentences before. */
  private lastBody(at: number): string | null {
    const { text } = this
    const number = text.sentenceOf[at]!
    const first = text.sentences[Math.max(0, number - 3)]!.from
    for (let k = at - 1; k >= first; k--) {
      const one = this.names.list[text.nameAt[k]!]
      if (one?.kind === 'body' && !one.country && !governs(this.names, [one.name]))
        return this.formOf(text.nameAt[k]!, k)
    }
    return null
  }

  private ownOfficer(from: number, to: number): boolean {
    const { text } = this
    return (
      to - from > 1 &&
      to - from < 4 &&
      is(text, from, CLASS.possessive) &&
      is(text, to - 1, CLASS.role) &&
      !is(text, to - 1, CLASS.people | CLASS.speaker)
    )
  }

  /** ", Jane Roe,": the person named just after a comma at `at`. */
  private apposedPerson(at: number): string[] {
    if (this.text.words[at]?.text !== ',') return []
    const name = this.text.nameAt[at + 1] ?? -1
    return name >= 0 && this.names.list[name]!.kind === 'person' ? [this.names.list[name]!.name] : []
  }

  /** A person's name in the phrase, if the phrase is about that person and not "X's lawyer" or "release of X". */
  headPerson(from: number, to: number): string | null {
    const { text } = this
    for (let at = from; at < to; at++) {
      if (is(text, at, CLASS.subordinator)) return null
      const name = text.nameAt[at]!
      if (name < 0) {
        if (is(text, at, CLASS.preposition) && at > from) {
          // "minister of trade X": the name may follow a complement of the title
          if (!is(text, from, CLASS.role) && !text.words[from]!.capital) return null
        }
        continue
      }
      if (this.names.list[name]!.kind !== 'person') continue
      let end = at
      while (end < to && text.nameAt[end] === name) end++
      const after = text.words[end]
      if (after && end < to && /^(?:'s|')$/.test(after.low)) return null
      if (end < to && is(text, end, CLASS.reign)) return null
      if (at > from && /^(?:of|by|with|d'|de)$/.test(text.words[at - 1]!.low)) return null
      return this.names.list[name]!.name
    }
    return null
  }

  private wholeName(from: number, to: number): string | null {
    const { text } = this
    for (let at = from; at < to; at++) {
      const name = text.nameAt[at]!
      if (name < 0) continue
      const { kind } = this.names.list[name]!
      for (let i = from; i < at; i++) if (is(text, i, CLASS.preposition)) return null
      let end = at
      while (end < to && text.nameAt[end] === name) end++
      if (
        kind === 'body' &&
        end === to &&
        (at === from || is(text, from, CLASS.organisation | CLASS.speaker) || to - from < 6)
      )
        return this.formOf(name, at)
      return null
    }
    return this.shortBody(from, to)
  }

  /** "le Parlement" for the European Parliament, where the document names only one body so. */
  private shortBody(from: number, to: number): string | null {
    const { text } = this
    if (to - from !== 1 || !text.words[from]!.capital) return null
    const low = text.words[from]!.low
    if (!is(text, from, CLASS.organisation)) return null
    return only(this.bodies.get(low))
  }

  private formOf(name: number, at: number): string {
    const one = this.names.list[name]!
    let end = at
    while (end < this.text.words.length && this.text.nameAt[end] === name) end++
    let known = this.fullest.get(name)
    if (known === undefined) {
      const used = one.mentions.slice(0, 60).map(({ from, to }) => wordsAt(this.text, from, to))
      known = longest(used, wordsAt(this.text, at, end))
      this.fullest.set(name, known)
    }
    return known
  }

  /** "l’eurodéputé", "the minister": the person of that role, if just one has it. */
  private holderOf(from: number, to: number): string | null {
    const { text } = this
    if (to - from > 4) return null
    let role = ''
    for (let at = from; at < to; at++) {
      if (is(text, at, CLASS.preposition)) break
      if (!EUROPE.test(text.words[at]!.low) && is(text, at, CLASS.role | CLASS.actor | CLASS.speaker))
        role = text.words[at]!.low
    }
    if (!role) return null
    // "The President" of one who speaks for a government is his own
    if (
      /^(?:president|premier)$/.test(role) &&
      text.lexicon.tongue === 'en' &&
      this.author().some((name) => holdsOffice(this.names, name))
    )
      return null
    return only(this.holders.get(role))
  }

  private pronoun(low: string, at: number, depth: number, asking = false): string[] | null {
    if (/^(?:you|vous|your|votre|vos)$/.test(low)) return this.letter.addressees
    if (/^(?:i|we|me|us|my|our|nous|je|j'|notre|nos|mon|ma|mes)$/.test(low)) {
      const quoted = this.quoted(this.text.quoteOf[at]!, depth)
      if (quoted) return quoted
      const holder = this.holdsFloor(at)
      if (holder !== undefined && depth < 3) return holder ? this.values(holder, depth + 1) : []
      return this.first(low)
    }
    if (/^(?:its|his|her|their|sa|son|ses|leur|leurs)$/.test(low)) return null
    if (/^(?:celui-ci|celle-ci)$/.test(low)) return this.antecedents.latter(at, depth)
    if (!ONE.test(low) && !MANY.test(low)) return null
    return depth > 3 ? [] : this.antecedents.of(low, at, depth, asking)
  }

  /** "I" is a person, "we" the body and those who sign for it. */
  private first(low: string): string[] {
    const authors = this.author()
    if (!/^(?:i|me|my|je|j'|mon|ma|mes)$/.test(low)) return authors
    const persons = authors.filter((name) =>
      this.names.list.some((one) => one.kind === 'person' && one.name === name),
    )
    return persons.length ? persons : authors
  }
}

/** Whether a verb stands behind what ends at `to`: "the resolution strongly condemns". */
function leads(text: Text, to: number): boolean {
  let at = to
  while (at < text.words.length && isAdverb(text, at)) at++
  return at < text.words.length && hasTense(text, at)
}

/** Who made the text at `at`: the subject of the verb of saying, adopting or publishing before it. */
function makerOf(text: Text, first: number, at: number): Part | null {
  for (let verb = at - 1; verb > Math.max(first, at - 12); verb--) {
    if (!(text.entries[verb] ?? []).some(({ families }) => families.some((one) => MAKES.has(one)))) continue
    const subject = subjectOf(text, verbGroup(text, verb, text.forms[verb]!))
    if (subject && isSpeaker(text, subject.from, subject.to)) return subject
  }
  return null
}

const MAKES = new Set([
  'say',
  'adopt',
  'publish',
  'file',
  'announce',
  'dire',
  'adopter',
  'publier',
  'annoncer',
  'deposer',
])

const only = (set: Set<string> | undefined): string | null => (set?.size === 1 ? [...set][0]! : null)
