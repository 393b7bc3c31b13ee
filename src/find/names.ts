/** Finds who is named: bodies and states by gazetteer, then persons by cues and institutions by the shape of their names. */
import type { Named } from '../model.ts'
import { bodiesStarting } from './bodies.ts'
import { placeNamed, placesStarting } from './countries.ts'
import { isGiven } from './given.ts'
import { findInstitutions, findSpeakingBodies } from './institutions.ts'
import { findPersons } from './persons.ts'
import { type Name, type Names, Register } from './register.ts'
import { CLASS, is, type Text, wordsAt } from './text.ts'

/** Everything named in a text. Fills `text.nameAt`. */
export function findNamed(text: Text): Names {
  const register = new Register(text)
  new Gatherer(register).fixedNames()
  findPersons(register)
  findInstitutions(register)
  findSpeakingBodies(register)
  joinAcronyms(text, register.names)
  const { names } = register
  names.mentions.sort((a, b) => a.from - b.from)
  return names
}

/** "Example Watch Network (EWN)": letters that stand for a body of the text are a form of its name. */
function joinAcronyms(text: Text, { list }: Names): void {
  const bodies = list.filter((one) => one.kind === 'body' && one.name.includes(' '))
  for (const short of list) {
    if (short.kind !== 'body' || !/^\p{Lu}{3,8}$/u.test(short.name) || !short.mentions.length) continue
    const whole =
      bodies.find((one) => beside(text, one, short)) ??
      bodies.find((one) => initials(one.name) === short.name)
    if (!whole) continue
    const number = list.indexOf(whole)
    whole.forms.add(short.name)
    for (const mention of short.mentions) {
      mention.name = number
      whole.mentions.push(mention)
      text.nameAt.fill(number, mention.from, mention.to)
    }
    short.mentions = []
  }
}

/** Whether the letters stand in brackets behind the name. */
const beside = (text: Text, whole: Name, short: Name): boolean =>
  short.mentions.some(
    ({ from }) =>
      text.words[from - 1]?.text === '(' && whole.mentions.some(({ to }) => to <= from - 1 && from - to < 3),
  )

/** "PWA" of "Press Watch Americas", small words left out. */
const initials = (name: string): string =>
  name
    .split(/[\s-]+|[dl][’']/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

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

class Gatherer {
  private readonly text: Text
  private readonly register: Register

  constructor(register: Register) {
    this.text = register.text
    this.register = register
  }

  /** Bodies and states of the gazetteers, longest name first. */
  fixedNames(): void {
    const { words } = this.text
    for (let at = 0; at < words.length; at++) {
      if (words[at]!.kind !== 'word') continue
      const low = words[at]!.low
      const titled = TITLED.find((one) => this.spells(at, one))
      if (titled) {
        this.register.put('person', wordsAt(this.text, at, at + titled.length), at, at + titled.length, null)
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
        this.register.put('body', body.canonical, at, at + body.words.length, body.country)
        at += body.words.length - 1
      } else if (place) {
        const found = placeNamed(place.join(' '))!
        const to = at + place.length
        if (
          found.as === 'adjective' ||
          !words[at]!.capital ||
          this.partOfName(at, to, found.as) ||
          this.endsName(at, to)
        )
          continue
        if (low.length < 3 && words[at]!.text !== words[at]!.text.toUpperCase()) continue
        this.register.put('country', wordsAt(this.text, at, to), at, to, found.country)
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

  /** « Jacques Paris », "journalist Alfousseini Togo": a place right behind a given name, or a name behind a calling, is a family name. */
  private endsName(at: number, to: number): boolean {
    const { words, classes } = this.text
    const before = words[at - 1]
    if (to - at !== 1 || !before?.capital || before.kind !== 'word' || before.end + 1 !== words[at]!.start)
      return false
    if (classes[at - 1] !== 0 || before.text === before.text.toUpperCase()) return false
    if (placesStarting(before.low).length || bodiesStarting(before.low).length) return false
    return isGiven(before.low) || (is(this.text, at - 2, CLASS.role) && !words[at - 2]!.capital)
  }

  private spells(at: number, name: string[]): boolean {
    const { words } = this.text
    for (let i = 0; i < name.length; i++) if (words[at + i]?.low !== name[i]) return false
    return true
  }
}

/** The public shape: mentions as UTF-16 spans, in order. */
export function namedOf(text: Text, names: Names): Named[] {
  return names.list
    .filter((name) => name.mentions.length)
    .map((name) => ({
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
