/** Finds who is named: persons by cues, bodies and states by gazetteer and by the shape of their names. */
import type { EntityKind, Named } from '../model.ts'
import { bodiesStarting } from './bodies.ts'
import { placeNamed, placesStarting } from './countries.ts'
import { isFamilyFirst, isGiven, isPinyin } from './given.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

export interface Mention {
  from: number
  to: number
  /** Number of the name in `Names.list`. */
  name: number
}

export interface Name {
  kind: EntityKind
  name: string
  forms: Set<string>
  mentions: Mention[]
  country: string | null
  role: string | null
}

export interface Names {
  list: Name[]
  /** By first word, in order of the text. */
  mentions: Mention[]
}

/** Everything named in a text. Fills `text.nameAt`. */
export function findNamed(text: Text): Names {
  const names: Names = { list: [], mentions: [] }
  const index = new Map<string, number>()
  const gather = new Gatherer(text, names, index)
  gather.fixedNames()
  gather.persons()
  gather.bodies()
  names.mentions.sort((a, b) => a.from - b.from)
  return names
}

/** A stretch of capitalised words that may name somebody. */
interface Run {
  from: number
  to: number
  score: number
  role: string | null
}

const PARTICLES = new Set(
  'de du des da dos di del della do das van von der den ter ten zu bin ibn ben bint al el abu abou umm ould oulad y e san'.split(
    ' ',
  ),
)
/** Persons known by a title alone. */
const TITLED = [
  'dalai lama',
  'dalaï lama',
  'dalaï-lama',
  'dalai-lama',
  'panchen lama',
  'panchen-lama',
  'aga khan',
].map((name) => name.split(' '))

/** Words of titles that do not make a single word after them a name: General Licenses, Executive Order. */
const WEAK =
  /^(?:general|executive|special|high|national|foreign|deputy|state|press|security|crown|first|prime|human|rights|majority|minority|chief|student|advocate|member|citizen|public|former|sous|général|générale|haut|haute|exécutif|premier|première|ancien|ancienne|membre|responsable|garde|prix)$/

const TAKEN =
  /^(?:of|release|arrest|detention|disappearance|death|murder|killing|case|trial|execution|imprisonment|memory|assassination|named|libération|arrestation|détention|disparition|mort|assassinat|exécution|procès|emprisonnement|mémoire|cas|amendements|release)$/

class Gatherer {
  readonly text: Text
  readonly names: Names
  readonly index: Map<string, number>
  readonly shouting: boolean[]

  constructor(text: Text, names: Names, index: Map<string, number>) {
    this.text = text
    this.names = names
    this.index = index
    this.shouting = text.sentences.map((sentence) => shouts(text, sentence.from, sentence.to))
  }

  /** Bodies and states of the gazetteers, longest name first. */
  fixedNames(): void {
    const { words } = this.text
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.kind !== 'word') continue
      const low = words[at]!.low
      const titled = TITLED.find((one) => this.spells(at, one))
      if (titled) {
        this.put('person', wordsAt(this.text, at, at + titled.length), at, at + titled.length, null)
        at += titled.length - 1
        continue
      }
      const body = words[at]!.capital
        ? bodiesStarting(low).find((one) => this.spells(at, one.words))
        : undefined
      const place = placesStarting(low).find((name) => this.spells(at, name))
      if (body && (!place || body.words.length >= place.length)) {
        if (
          low === 'who' ||
          (body.words.length === 1 &&
            low.length < 5 &&
            words[at]!.text !== words[at]!.text.toUpperCase() &&
            !/^G\d/.test(words[at]!.text))
        )
          continue
        this.put('body', body.canonical, at, at + body.words.length, body.country)
        at += body.words.length - 1
      } else if (place) {
        const found = placeNamed(place.join(' '))!
        const to = at + place.length
        if (found.as === 'adjective' || !words[at]!.capital || this.partOfName(at, to, found.as)) continue
        if (low.length < 3 && words[at]!.text !== words[at]!.text.toUpperCase()) continue
        this.put('country', wordsAt(this.text, at, to), at, to, found.country)
        at = to - 1
      }
    }
  }

  /** "Sanaa Seif", "Paris Hilton": a capital city's name followed by another name is a given name. */
  private partOfName(at: number, to: number, as: string): boolean {
    const next = this.text.words[to]
    if (
      as !== 'seat' ||
      to - at !== 1 ||
      !next ||
      next.kind !== 'word' ||
      !next.capital ||
      this.text.classes[to]! !== 0
    )
      return false
    return (
      next.start === this.text.words[at]!.end + 1 &&
      next.text !== next.text.toUpperCase() &&
      !placesStarting(next.low).length &&
      !bodiesStarting(next.low).length
    )
  }

  private spells(at: number, name: string[]): boolean {
    const { words } = this.text
    for (let i = 0; i < name.length; i++) if (words[at + i]?.low !== name[i]) return false
    return true
  }

  put(
    kind: EntityKind,
    name: string,
    from: number,
    to: number,
    country: string | null,
    role: string | null = null,
  ): number {
    const key = `${kind === 'country' ? `country ${country}` : kind} ${kind === 'country' ? '' : fold(name)}`
    let number = this.index.get(key)
    if (number === undefined) {
      number = this.names.list.length
      this.index.set(key, number)
      this.names.list.push({ kind, name, forms: new Set(), mentions: [], country, role })
    }
    const entry = this.names.list[number]!
    const form = wordsAt(this.text, from, to)
    if (form !== entry.name) entry.forms.add(form)
    if (role && (!entry.role || entry.role.length < role.length)) entry.role = role
    if (country && !entry.country) entry.country = country
    const mention = { from, to, name: number }
    entry.mentions.push(mention)
    this.names.mentions.push(mention)
    this.text.nameAt.fill(number, from, to)
    return number
  }

  persons(): void {
    const runs = this.runs()
    this.lists(runs)
    const sure = runs.filter((run) => run.score >= 3)
    sure.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    const full = new Map<string, number>()
    for (const run of sure) this.person(run, full)
    this.shortForms(full)
  }

  /** Candidate names with the evidence for each. */
  private runs(): Run[] {
    const { text } = this
    const runs: Run[] = []
    for (const [number, sentence] of text.sentences.entries()) {
      if (this.shouting[number]) continue
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!this.mayName(at)) continue
        let to = at + 1
        while (to < sentence.to) {
          if (this.mayName(to)) to++
          else if (
            text.words[to]!.text === '.' &&
            text.words[to - 1]!.text.length === 1 &&
            this.mayName(to + 1)
          )
            to += 2
          else if (
            PARTICLES.has(text.words[to]!.low) &&
            to + 1 < sentence.to &&
            this.mayName(to + 1) &&
            this.joins(at, to)
          )
            to += 2
          else break
        }
        const run = this.weigh(at, to, sentence.from, sentence.to)
        if (run) runs.push(run)
        at = to - 1
      }
    }
    return runs
  }

  private mayName(at: number): boolean {
    const word = this.text.words[at]
    return word !== undefined && word.kind === 'word' && word.capital && this.text.nameAt[at]! < 0
  }

  /** "de" joins a name only after a given name: Dominique de Villepin, not Ministre de France. */
  private joins(from: number, at: number): boolean {
    const { text } = this
    for (let i = from; i < at; i++)
      if (is(text, i, CLASS.role | CLASS.organisation | CLASS.thing | CLASS.actor)) return false
    return isGiven(text.words[at - 1]!.low) || !['de', 'du', 'des'].includes(text.words[at]!.low)
  }

  private weigh(start: number, to: number, first: number, end: number): Run | null {
    const { text } = this
    let from = start
    let role = 0
    for (let at = start; at < to; at++) {
      if (is(text, at, CLASS.role | CLASS.honorific) && at < to && !this.looksGiven(at, to)) {
        from = at + 1
        role = 3
      } else if (
        at === from &&
        at < to - 1 &&
        (placeNamed(text.words[at]!.text)?.as === 'adjective' ||
          is(
            text,
            at,
            CLASS.determiner |
              CLASS.preposition |
              CLASS.adverb |
              CLASS.subordinator |
              CLASS.coordinator |
              CLASS.month,
          ) ||
          text.words[at]!.low === 'his')
      )
        from = at + 1
    }
    if (text.words[from]?.text === '.') from++
    while (to > from && text.words[to - 1]!.text === '.') to--
    if (from >= to) return null
    const size = to - from
    let score = 0
    let organisation = false
    for (let at = from; at < to; at++) {
      if (is(text, at, CLASS.auxiliary | CLASS.negation | CLASS.determiner) && at > from) return null
      if (at === from && size > 1 && isGiven(text.words[at]!.low)) continue
      if (is(text, at, CLASS.organisation | CLASS.thing | CLASS.month)) organisation = true
    }
    if (organisation) return null
    const place = placeNamed(wordsAt(text, from, to))
    if (place) return null
    const one = text.words[from]!
    if (size === 1 && (is(text, from, ~CLASS.speaker) || placeNamed(one.text) || acronym(one.text)))
      return null
    if (role && size === 1 && (from === start || WEAK.test(text.words[from - 1]!.low))) return null
    if (role) score += 3
    const before = from - 1
    if (!role && before >= first) score += this.titleBefore(before, first)
    if (size > 1 && isGiven(one.low) && !is(text, from, CLASS.month | CLASS.modal)) score += 3
    if (
      size > 1 &&
      size < 4 &&
      isFamilyFirst(one.low) &&
      !is(text, from, CLASS.pronoun | CLASS.determiner) &&
      isPinyin(text.words[from + 1]!.low)
    )
      score += 3
    if (
      size > 1 &&
      text.words[to - 1]!.text.length > 1 &&
      text.words[to - 1]!.text === text.words[to - 1]!.text.toUpperCase() &&
      text.words[from]!.text !== text.words[from]!.text.toUpperCase()
    )
      score += 3
    if (size > 1) score += this.afterwards(to, end)
    if (
      size > 1 &&
      before >= first &&
      (TAKEN.test(text.words[before]!.low) ||
        (/^d['e]/.test(text.words[before]!.low) && before > first && TAKEN.test(text.words[before - 1]!.low)))
    )
      score += 2
    if (size > 1 && size < 5) score += 1
    if (before >= first && /-year-old$/.test(text.words[before]!.low)) score += 3
    if (size === 1 && score < 3) {
      const next = to < end ? text.words[to]! : null
      if (next && is(text, to, CLASS.reign) && before >= first && text.words[before]!.low === 'the')
        score += 3
    }
    return { from, to, score, role: role ? wordsAt(text, start, from) : null }
  }

  private looksGiven(at: number, to: number): boolean {
    return at + 1 < to && isGiven(this.text.words[at]!.low) && !is(this.text, at, CLASS.honorific)
  }

  /** A title or a profession just before the name: activist Jane Roe, le président Untel, winner X. */
  private titleBefore(before: number, first: number): number {
    const { text } = this
    if (text.words[before]!.text === '.' && before > first) before--
    if (text.nameAt[before]! >= 0) return 0
    if (is(text, before, CLASS.honorific)) return 3
    if (is(text, before, CLASS.role) && !text.words[before]!.capital) return 3
    if (is(text, before, CLASS.role)) return 3
    if (
      text.words[before]!.text === ',' &&
      before - 1 >= first &&
      is(text, before - 1, CLASS.role | CLASS.speaker)
    )
      return 2
    return 0
  }

  /** What follows a full name: ", the minister ...", said, (D-NY). */
  private afterwards(to: number, end: number): number {
    const { text } = this
    const next = text.words[to]
    if (!next || to >= end) return this.signs(to)
    if (next.text === ',' || next.text === '(') {
      for (let at = to + 1; at < Math.min(end, to + 7); at++) {
        if (text.words[at]!.text === ',' && at > to + 1) break
        if (is(text, at, CLASS.role | CLASS.speaker)) return 3
      }
      return 0
    }
    const entry = text.entries[to]?.find(
      (one) => !one.tail.length && (one.families.includes('say') || one.families.includes('dire')),
    )
    return entry ? 2 : 0
  }

  /** A line of a signature: the name alone, a line with a post below. */
  private signs(to: number): number {
    const { text } = this
    const next = to < text.words.length ? text.sentences[text.sentenceOf[to]!] : undefined
    if (!next || next.to - next.from > 8) return 0
    for (let at = next.from; at < next.to; at++) if (is(text, at, CLASS.role)) return 3
    return 0
  }

  /** In a list with a person, other names of the same shape are persons too. */
  private lists(runs: Run[]): void {
    const { text } = this
    const follows = (a: Run, b: Run) => {
      const gap = b.from - a.to
      if (gap < 1 || gap > 3 || text.sentenceOf[a.from] !== text.sentenceOf[b.from]) return false
      for (let at = a.to; at < b.from; at++)
        if (!/^(?:,|and|et|ou|or|d'|&|;)$/.test(text.words[at]!.low)) return false
      return true
    }
    const spread = (a: Run, b: Run) => {
      if (a.score >= 3 && b.score < 3 && b.to - b.from > 1) b.score += 2
    }
    for (let i = 1; i < runs.length; i++) if (follows(runs[i - 1]!, runs[i]!)) spread(runs[i - 1]!, runs[i]!)
    for (let i = runs.length - 1; i > 0; i--)
      if (follows(runs[i - 1]!, runs[i]!)) spread(runs[i]!, runs[i - 1]!)
  }

  private person(run: Run, full: Map<string, number>): void {
    const { text } = this
    if (text.nameAt[run.from]! >= 0) return
    const short = this.surname(run)
    const known = run.to - run.from === 1 ? full.get(short) : undefined
    const role = this.roleOf(run)
    const country = role ? countryIn(role) : null
    if (known !== undefined) {
      const name = this.names.list[known]!
      this.put('person', name.name, run.from, run.to, country, role)
      return
    }
    const name = wordsAt(text, run.from, run.to)
    const number = this.put('person', name, run.from, run.to, country, role)
    for (const key of [short, fold(text.words[run.to - 1]!.text)]) if (!full.has(key)) full.set(key, number)
  }

  /** The part of a name by which it is taken up again. */
  private surname(run: Run): string {
    const { words } = this.text
    const chinese =
      run.to - run.from > 1 && isFamilyFirst(words[run.from]!.low) && isPinyin(words[run.from + 1]!.low)
    return fold(words[chinese ? run.from : run.to - 1]!.text)
  }

  private roleOf(run: Run): string | null {
    const { text } = this
    const sentence = text.sentences[text.sentenceOf[run.from]!]!
    let from = run.from
    while (
      from > sentence.from &&
      (is(text, from - 1, CLASS.role) ||
        (text.words[from - 1]!.text === '.' && is(text, from - 2, CLASS.honorific)) ||
        placeNamed(text.words[from - 1]!.text)?.as === 'adjective' ||
        (text.nameAt[from - 1]! >= 0 && from < run.from && text.words[from - 1]!.capital))
    )
      from--
    const before = wordsAt(text, from, run.from).replace(/^(?:the|le|la) /i, '')
    if (before && !/^(?:m|mr|mrs|ms|mme|dr|monsieur|madame|mm)\.? *$/i.test(before)) return before
    if (text.words[run.to]?.text !== ',') return run.role
    let to = run.to + 1
    let found = false
    while (to < sentence.to && !/[,;:.”»"()]/.test(text.words[to]!.text) && to - run.to < 16) {
      if (is(text, to, CLASS.role) && to - run.to < 6) found = true
      if (is(text, to, CLASS.auxiliary | CLASS.modal | CLASS.subordinator)) break
      to++
    }
    return found ? wordsAt(text, run.to + 1, to).replace(/^(?:the|an?|le|la|l’|l')\s*/i, '') : run.role
  }

  /** Later mentions by family name alone, also in capitals. */
  private shortForms(full: Map<string, number>): void {
    const { text } = this
    for (let at = 0; at < text.words.length; at++) {
      const word = text.words[at]!
      if (!word.capital || text.nameAt[at]! >= 0 || word.kind !== 'word') continue
      const number = full.get(fold(word.text))
      if (number === undefined) continue
      if (is(text, at, CLASS.determiner | CLASS.pronoun | CLASS.modal | CLASS.preposition | CLASS.auxiliary))
        continue
      const near = text.words[at + 1]
      if (
        near?.capital &&
        near.kind === 'word' &&
        text.nameAt[at + 1]! < 0 &&
        is(text, at + 1, CLASS.organisation | CLASS.thing)
      )
        continue
      const name = this.names.list[number]!
      this.put('person', name.name, at, at + 1, name.country)
    }
  }

  /** Capitalised names of institutions: Department of Water, Ministère de la Santé, and acronyms. */
  bodies(): void {
    const { text } = this
    for (const [number, sentence] of text.sentences.entries()) {
      if (this.shouting[number]) continue
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!this.mayName(at)) continue
        if (acronym(text.words[at]!.text) && !placeNamed(text.words[at]!.text)) {
          this.put('body', text.words[at]!.text, at, at + 1, null)
          continue
        }
        const to = this.institution(at, sentence.to)
        if (to > at) {
          let from = at
          while (from < to - 1 && is(text, from, CLASS.determiner | CLASS.preposition)) from++
          this.put('body', wordsAt(text, from, to), from, to, countryIn(wordsAt(text, from, to)))
          at = to - 1
        }
      }
    }
  }

  /** End of an institution's name that begins at `from`, or `from`. One adjective alone names none. */
  private institution(from: number, end: number): number {
    if (
      /^(?:international|national|general|european|united)$/.test(this.text.words[from]!.low) &&
      !(from + 1 < end && this.mayName(from + 1))
    )
      return from
    const { text } = this
    let to = from
    let head = false
    while (to < end) {
      if (this.mayName(to)) {
        if (
          is(text, to, CLASS.organisation) &&
          !(to === from && is(text, to, CLASS.role) && !is(text, to, CLASS.organisation))
        )
          head = true
        to++
      } else if (
        head &&
        /^(?:of|for|on|and|to|de|d'|du|des|la|le|l'|et|aux|à|en)$/.test(text.words[to]!.low)
      ) {
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
}

function shouts(text: Text, from: number, to: number): boolean {
  let upper = 0
  let letters = 0
  for (let at = from; at < to; at++) {
    const word = text.words[at]!
    if (word.kind !== 'word' || word.text.length < 3) continue
    letters++
    if (word.text === word.text.toUpperCase()) upper++
  }
  return letters > 2 && upper * 2 > letters
}

const acronym = (text: string): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text) &&
  !/^(?:[IVXLC]+|M\.D\.|Ph\.D\.|P\.S\.|A\.M\.|P\.M\.)$/.test(text)

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")

function countryIn(words: string): string | null {
  for (const word of words.split(/[\s,’']+/)) {
    const place = word.length > 1 ? placeNamed(word) : null
    if (place) return place.country
  }
  return null
}

/** The public shape: mentions as UTF-16 spans, in order. */
export function namedOf(text: Text, names: Names): Named[] {
  return names.list.map((name) => ({
    kind: name.kind,
    ...fullest(text, name),
    mentions: name.mentions
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ start: text.words[from]!.start, end: text.words[to - 1]!.end })),
    country: name.country,
    role: name.role,
  }))
}

/** The fullest form that the document uses, and the others; a gazetteer's English name is one of them. */
function fullest(text: Text, { kind, name, forms, mentions }: Name): { name: string; forms: string[] } {
  if (kind !== 'body') return { name, forms: [...forms] }
  const used = new Set(mentions.map(({ from, to }) => wordsAt(text, from, to)))
  const best = [...used].reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  return { name: best, forms: [...new Set([...used, name])].filter((form) => form !== best) }
}
