/** Keeps who is named in a text: each name once, with its forms and the places where it stands. */
import type { EntityKind } from '../model.ts'
import { placeNamed } from './countries.ts'
import { type Text, wordsAt } from './text.ts'

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

export class Register {
  readonly text: Text
  readonly names: Names = { list: [], mentions: [] }
  /** Which sentences are set in capitals, where a capital tells nothing. */
  readonly shouting: boolean[]
  private readonly index = new Map<string, number>()

  constructor(text: Text) {
    this.text = text
    this.shouting = text.sentences.map((sentence) => shouts(text, sentence.from, sentence.to))
  }

  /** Whether a capitalised word stands at `at` that nothing has claimed yet. */
  mayName(at: number): boolean {
    const word = this.text.words[at]
    return word !== undefined && word.kind === 'word' && word.capital && this.text.nameAt[at]! < 0
  }

  /** Enters a name at words `[from, to)`; the same name twice is one. Its number. */
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

export const acronym = (text: string): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text) &&
  !/^(?:[IVXLC]+|M\.D\.|Ph\.D\.|P\.S\.|A\.M\.|P\.M\.|ONG|NGO|OSC|CSO)$/.test(text)

export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")

/** The first country named or meant in some words. */
export function countryIn(words: string): string | null {
  for (const word of words.split(/[\s,’']+/)) {
    const place = word.length > 1 ? placeNamed(word) : null
    if (place) return place.country
  }
  return null
}

/** The longest form of a name that stands on one line. */
export function longest(forms: Iterable<string>, other: string): string {
  let best = other
  for (const form of forms) if (form.length > best.length && !/\n/.test(form)) best = form
  return best
}

/** Enters a value among those of a key. */
export function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
