/** What a folded word may be besides somebody's name: title, particle, legal form, generic word of organisations, place. */

import { foldArabic, foldLatin } from './fold.ts'
import { simplify } from './scripts/han.ts'
import { bodies } from './tables/bodies.ts'
import { legalForms } from './tables/legal-forms.ts'
import { japaneseNames, ordinaryWords } from './tables/ordinary-words.ts'
import { meanings } from './tables/organisations.ts'
import { meaningsAbroad } from './tables/organisations-abroad.ts'
import {
  arabicCommon,
  arabicParticles,
  arabicTitles,
  chineseSurnames,
  common,
  everywhere,
  numbers,
  particles,
  titles,
  variants,
} from './tables/persons.ts'
import { demonyms, places } from './tables/places.ts'
import { tibetanNames, uyghurNames } from './tables/tibetan-uyghur.ts'
import { type Raw, split } from './words.ts'

export interface Word {
  title?: boolean
  particle?: boolean
  common?: boolean
  everywhere?: boolean
  /** Whether it is a well-known name. */
  known?: boolean
  /** What it counts, for words of number. */
  number?: number
  /** Class of the legal form. */
  legal?: string
  /** Numbers of the meanings the word can have as a word of organisations. */
  meanings?: number[]
  /** Numbers of the ordinary words it can be, for the translations of firms' names. */
  senses?: number[]
  /** Names that are forms of one another share a number. */
  variants?: number[]
  /** Number of the place, country or people. */
  place?: number
  chineseSurname?: boolean
}

const words = new Map<string, Word>()
const phrases = new Map<string, Word>()
/** Han words of organisations and places, for cutting a run. */
const hanWords = new Map<string, Word>()
let longestHan = 1
/** First words of phrases, so that most tokens need no second look. */
const phraseStarts = new Set<string>()

/** Longest known Tibetan name in syllables. */
const MOST_TIBETAN = 3

const isTibetan = (text: string) => /[\u0f40-\u0fbc]/.test(text)
const isHan = (text: string) => /[\u3400-\u9fff]/.test(text)

function entry(text: string): Word {
  const han = isHan(text)
  const key = han
    ? simplify(text)
    : isTibetan(text)
      ? text
      : foldArabic(foldLatin(text).replace(/[^\p{L}\p{N}_]/gu, ''))
  const map = han ? hanWords : key.includes('_') ? phrases : words
  if (han) longestHan = Math.max(longestHan, key.length)
  if (map === phrases) phraseStarts.add(key.slice(0, key.indexOf('_')))
  const spaced = key.replaceAll('_', ' ')
  let word = map.get(spaced)
  if (!word) {
    word = {}
    map.set(spaced, word)
  }
  return word
}

/** Han transcriptions of Tibetan and Uyghur names, apart from the words of organisations. */
const hanNames = new Map<string, Word>()
let longestHanName = 1

function hanName(text: string): Word {
  const key = simplify(text)
  longestHanName = Math.max(longestHanName, key.length)
  let word = hanNames.get(key)
  if (!word) {
    word = {}
    hanNames.set(key, word)
  }
  return word
}

/** Han spellings of ordinary words, which are looked for only in what organisations' words leave over. */
const hanOrdinary = new Map<string, Word>()

const list = (text: string) => text.split(/\s+/).filter(Boolean)
const lines = (text: string) => text.split('\n').filter(Boolean)

for (const [name, number] of list(numbers).map((pair) => pair.split('=')))
  entry(name!).number = Number(number)
for (const title of list(`${titles} ${arabicTitles}`)) entry(title).title = true
for (const particle of list(`${particles} ${arabicParticles}`)) entry(particle).particle = true
for (const name of list(`${common} ${arabicCommon}`)) {
  const word = entry(name)
  word.common = true
  word.known = true
}
for (const name of list(everywhere)) entry(name).everywhere = true
for (const name of list(chineseSurnames)) entry(name).chineseSurname = true
/** Uyghur names with the ending of affection, which no table could hold: Memetjan, 买买提江. */
const withJan = lines(uyghurNames).map((line) =>
  list(line)
    .filter((name) => !/j(an|iang)$|[江جان]$/.test(name) && name !== 'jan')
    .flatMap((name) =>
      isHan(name) ? `${name}江` : /^[a-z]/.test(name) ? [`${name}jan`, `${name}jiang`] : `${name}جان`,
    )
    .join(' '),
)
for (const [number, line] of [
  ...lines(variants),
  ...lines(tibetanNames),
  ...lines(uyghurNames),
  ...withJan,
].entries()) {
  for (const name of list(line)) {
    const word = isHan(name) ? hanName(name) : entry(name)
    word.variants = [...(word.variants ?? []), number]
    word.known = true
  }
}
for (const line of lines(legalForms)) {
  const [name = '', forms = ''] = line.split(': ')
  for (const form of list(forms)) entry(form).legal = name
}
/** Numbers of meanings by their labels, so that two tables can speak of one. */
const meaningNumbers = new Map<string, number>()
for (const line of [...lines(meanings), ...lines(meaningsAbroad)]) {
  const [label = '', named = ''] = line.split(': ')
  const number = meaningNumbers.get(label) ?? meaningNumbers.size
  meaningNumbers.set(label, number)
  for (const name of list(named)) {
    const word = entry(name)
    if (!word.meanings?.includes(number)) word.meanings = [...(word.meanings ?? []), number]
  }
}
for (const [number, line] of [...lines(ordinaryWords), ...lines(japaneseNames)].entries()) {
  for (const name of list(line)) {
    const key = simplify(name)
    const word = isHan(name) ? (hanOrdinary.get(key) ?? {}) : entry(name)
    if (isHan(name)) hanOrdinary.set(key, word)
    word.senses = [...(word.senses ?? []), number]
  }
}
for (const particle of '与和及暨的之') hanOrdinary.set(particle, { particle: true })
let placeCount = 0
for (const line of lines(places)) {
  placeCount++
  for (const name of list(line)) entry(name).place = placeCount
}
/** Names of countries, with the people and things of each: the number is that of the country. */
const byCode = new Map<string, number>()
function numberOf(code: string): number {
  const known = byCode.get(code)
  if (known) return known
  placeCount++
  byCode.set(code, placeCount)
  return placeCount
}
for (const line of lines(demonyms)) {
  const [code = '', ...names] = list(line)
  for (const name of names) entry(name).place = numberOf(code)
}
for (const locale of ['en', 'fr', 'zh']) {
  const shown = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      const name = shown.of(code)
      // The world's regions and codes that were withdrawn name no country.
      if (
        !name ||
        ['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'SU', 'DD', 'FX', 'UK', 'YU', 'TP', 'AN'].includes(code)
      )
        continue
      const plain = name
        .replace(/ \(.*\)$/, '')
        .replaceAll("'", '')
        .replaceAll('’', '')
      const word = entry(plain.replace(/[\s-]+/g, '_'))
      word.place ??= numberOf(code)
    }
  }
}

/** The number of a country by its ISO 3166 code of two letters or by its name or people in English, French or Chinese. */
export function countryNumber(text: string): number | undefined {
  const code = text.trim().toUpperCase()
  if (byCode.has(code)) return byCode.get(code)
  const raw = split(text)
  const key = raw.map((word) => word.text).join(' ')
  const word = isHan(key) ? hanWords.get(key) : raw.length > 1 ? phrases.get(key) : words.get(key)
  return word?.place
}

/** Known bodies by their words, without particles, and the words with which one begins. */
const knownBodies = new Map<string, number>()
const bodyStarts = new Set<string>()

const small = (word: Raw) => words.get(word.text)?.particle || word.text === 's'

function bodyKey(raw: readonly Raw[]): string {
  let key = ''
  for (const word of raw) if (!small(word)) key += word.script === 'han' ? word.text : `${word.text} `
  return key
}

/** `d’Ivoire` is two words in a body's name; in a person's, `D’Angelo` is one. */
const elided = (name: string) => name.replace(/(?<![\p{L}])[dlDL]['’](?=\p{L})/gu, '')

lines(bodies).forEach((line, number) => {
  for (const name of line.split(' | ')) {
    const raw = split(elided(name))
    const key = bodyKey(raw)
    if (!knownBodies.has(key)) knownBodies.set(key, number)
    const first = raw.find((word) => !small(word))
    if (first) bodyStarts.add(first.text)
  }
})

/** The number of a public body by the words of its name. */
export function bodyOf(raw: readonly Raw[], name: string): number | undefined {
  if (raw.length > 16) return undefined
  const first = raw.find((word) => !small(word))
  if (!first || !bodyStarts.has(first.text)) return undefined
  return knownBodies.get(bodyKey(/['’]/.test(name) ? split(elided(name)) : raw))
}

export const lookUp = (folded: string): Word | undefined => words.get(folded)
export const startsPhrase = (folded: string): boolean => phraseStarts.has(folded)
export const lookUpPhrase = (folded: string): Word | undefined => phrases.get(folded)

export interface HanPiece {
  text: string
  word: Word | undefined
}

/** Cuts a simplified Han run into words of organisations and places, and what stands between them. */
export function cutHan(run: string): HanPiece[] {
  const pieces: HanPiece[] = []
  let rest = ''
  for (let at = 0; at < run.length; ) {
    let found = ''
    for (let length = Math.min(longestHan, run.length - at); length >= 1; length--) {
      const piece = run.slice(at, at + length)
      if (hanWords.has(piece)) {
        found = piece
        break
      }
    }
    if (found) {
      if (rest) pieces.push({ text: rest, word: undefined })
      rest = ''
      pieces.push({ text: found, word: hanWords.get(found) })
      at += found.length
    } else rest += run[at++]
  }
  if (rest) pieces.push({ text: rest, word: undefined })
  return pieces
}

/** What organisations' words leave over, cut into ordinary words when it is made of nothing else: 红猫 is Red Cat. */
function cutOrdinary(rest: string): HanPiece[] {
  const pieces: HanPiece[] = []
  for (let at = 0; at < rest.length; ) {
    let size = Math.min(4, rest.length - at)
    while (size > 0 && !hanOrdinary.has(rest.slice(at, at + size))) size--
    if (size === 0) return [{ text: rest, word: undefined }]
    const text = rest.slice(at, at + size)
    pieces.push({ text, word: hanOrdinary.get(text) })
    at += size
  }
  return pieces
}

/** The name of an organisation in Han, cut at all the words that are known. */
export const cutHanOrganisation = (run: string): HanPiece[] =>
  cutHan(run).flatMap((piece) => (piece.word ? [piece] : cutOrdinary(piece.text)))

/** A Han run as transcribed Tibetan or Uyghur names; undefined when any of it is none. */
export function cutHanNames(run: string): HanPiece[] | undefined {
  const whole = hanNames.get(run)
  if (whole) return [{ text: run, word: whole }]
  if (run.length < 3 || run.length > 10) return undefined
  const pieces: HanPiece[] = []
  for (let at = 0; at < run.length; ) {
    let size = Math.min(longestHanName, run.length - at)
    while (size > 0 && !hanNames.has(run.slice(at, at + size))) size--
    // One character is a name only as the ending of another: Tsering Kyab, 才让加.
    if (size < 2 && (size < 1 || at === 0 || at < run.length - 1)) return undefined
    const text = run.slice(at, at + size)
    pieces.push({ text, word: hanNames.get(text) })
    at += size
  }
  return pieces
}

/** A Tibetan run cut at the names that are known; what lies between stays together. */
export function cutTibetan(run: string): HanPiece[] {
  const syllables = run.split('་').filter(Boolean)
  const pieces: HanPiece[] = []
  for (let at = 0; at < syllables.length; ) {
    let size = Math.min(MOST_TIBETAN, syllables.length - at)
    let word: Word | undefined
    for (; size > 1; size--) {
      word = words.get(syllables.slice(at, at + size).join('་'))
      if (word) break
    }
    const text = syllables.slice(at, at + size).join('་')
    const last = pieces.at(-1)
    if (!word && last && !last.word) last.text += `་${text}`
    else pieces.push({ text, word })
    at += size
  }
  return pieces
}
