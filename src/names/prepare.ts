/** A name taken apart once, so that it can be compared many times: its tokens, what each is, and how it may be read. */
import anyAscii from 'any-ascii'
import type { ChinesePart } from './chinese-names.ts'
import type { Script } from './fold.ts'
import {
  bodyOf,
  cutHan,
  cutHanNames,
  cutTibetan,
  lookUp,
  lookUpPhrase,
  startsPhrase,
  type Word,
} from './lexicon.ts'
import { hasArticle, romaniseArabic } from './scripts/arabic.ts'
import { romaniseArmenian, romaniseGeorgian, romaniseGreek } from './scripts/caucasus.ts'
import { cutSyllables, isPinyin, pinyinOf } from './scripts/chinese.ts'
import { romaniseCyrillic } from './scripts/cyrillic.ts'
import { romaniseHan } from './scripts/han.ts'
import { romaniseHangul } from './scripts/hangul.ts'
import { romaniseHebrew } from './scripts/hebrew.ts'
import { romaniseIndic } from './scripts/indic.ts'
import { romaniseKana } from './scripts/kana.ts'
import { romaniseTibetan } from './scripts/tibetan.ts'
import { isUyghur, romaniseUyghur } from './scripts/uyghur.ts'
import { encode, encodeReading, type Family } from './sounds.ts'
import { type Raw, split } from './words.ts'

/** What a word does in a name. */
export type Role = 'name' | 'title' | 'particle' | 'legal' | 'generic' | 'place' | 'number' | 'initial'

export interface Token {
  /** The word folded: Latin without case and marks, Han simplified, other scripts in lower case. */
  text: string
  script: Script
  role: Role
  /** What it counts, for figures and words of number. */
  number: number | undefined
  /** How much the word tells: 1 for a name, less for words that many names share. */
  weight: number
  word: Word | undefined
  /** Sounds of the word in Latin spelling; for other scripts see `readings`. */
  sounds: Uint8Array
  /** How many consonants of each class it has, four bits a class; see `consonantsShared`. */
  consonants: number
  /** Whether it stood in brackets. */
  aside: boolean
  /** See `isThroughPinyin`; undefined until first asked for. */
  throughPinyin: boolean | undefined
  /** Which costs compare its sounds. */
  family: Family
  /** Latin readings of a word of another script, made when first asked for. */
  readings: Uint8Array[] | undefined
}

export type NameKind = 'person' | 'organisation'

export interface Prepared {
  name: string
  kind: NameKind | undefined
  tokens: Token[]
  /** The script of most of its letters. */
  script: Script
  /** Sum of its tokens' weights. */
  weight: number
  /** See `chineseOf`; null until first asked for. */
  chinese: ChinesePart | undefined | null
  /** Number of the public body that bears this name. */
  body: number | undefined
  /** Legal forms in it. */
  legal: string[]
  /** First letters of its words, when it has three or more. */
  initials: string
  /** Whether it is written as an acronym is. */
  acronym: boolean
  /** Its letters without spaces, titles and legal forms. */
  run: string
}

/** Longer names are cut: no name of a person or firm is longer. */
export const MOST_CHARACTERS = 400
const MOST_TOKENS = 24

// biome-ignore format: a table
const classes: Record<string, number> = {
  p: 0, b: 0, f: 0, v: 0, t: 1, d: 1, k: 2, g: 2, q: 2, c: 2, x: 2, s: 3, z: 3, j: 3, m: 4, n: 4, l: 5, r: 5,
}
const classOf = new Int8Array(128).fill(-1)
for (const [letter, number] of Object.entries(classes)) classOf[letter.charCodeAt(0)] = number

// h and w come and go in spellings and count for none.
function consonantsOf(text: string): number {
  let counts = 0
  for (let i = 0; i < text.length; i++) {
    const found = classOf[text.charCodeAt(i)] ?? -1
    if (found >= 0 && ((counts >> (found * 4)) & 15) < 15) counts += 1 << (found * 4)
  }
  return counts
}

/** Takes a name apart. A kind that the caller knows decides how generic words are weighed. */
export function prepare(name: string, kind?: NameKind): Prepared {
  const shown = name.length > MOST_CHARACTERS ? name.slice(0, MOST_CHARACTERS) : name
  const raw = joinDotted(split(shown), shown)
  const tokens: Token[] = []
  const legal: string[] = []
  for (let i = 0; i < raw.length && tokens.length < MOST_TOKENS; i++) {
    const { text, script, aside } = raw[i]!
    if (script === 'latin' && startsPhrase(text)) {
      const phrase = longestPhrase(raw, i)
      if (phrase) {
        tokens.push(token(phrase.text, 'latin', aside, phrase.word, i > 0 || raw.length > phrase.count))
        i += phrase.count - 1
        continue
      }
    }
    if (script === 'han' && text.length > 1) {
      pushHan(tokens, text, aside)
      continue
    }
    if (script === 'tibetan') {
      for (const piece of cutTibetan(text)) tokens.push(token(piece.text, script, aside, piece.word, true))
      continue
    }
    const word = script === 'latin' || script === 'arabic' ? lookUp(text) : undefined
    tokens.push(token(text, script, aside, word, i > 0 || script !== 'latin'))
  }
  for (const part of tokens) if (part.word?.legal && part.role === 'legal') legal.push(part.word.legal)
  settleRoles(tokens, kind)
  let weight = 0
  for (const part of tokens) weight += part.weight
  return {
    name,
    kind: kind ?? kindOf(tokens),
    tokens,
    script: mainScript(tokens),
    weight,
    chinese: null,
    body: bodyOf(raw, shown),
    legal,
    initials: initialsOf(tokens),
    acronym: tokens.length === 1 && shown.length <= 12 && /^[\p{Lu}.]{3,8}$/u.test(shown),
    run: runOf(tokens),
  }
}

/** S.A., G.m.b.H.: single letters with dots between them are one word, except before a surname. */
function joinDotted(raw: Raw[], name: string): Raw[] {
  if (!name.includes('.') || !/\p{L}\.\s?\p{L}\./u.test(name)) return raw
  const joined: Raw[] = []
  for (let i = 0; i < raw.length; i++) {
    let text = raw[i]!.text
    let end = i
    while (
      text.length === end - i + 1 &&
      raw[end + 1]?.text.length === 1 &&
      raw[end + 1]!.script === raw[i]!.script
    ) {
      end++
      text += raw[end]!.text
    }
    const known = end > i && (lookUp(text)?.legal || (end === raw.length - 1 && end - i >= 1 && i > 1))
    if (known) {
      joined.push({ ...raw[i]!, text })
      i = end
    } else joined.push(raw[i]!)
  }
  return joined
}

function longestPhrase(raw: Raw[], start: number): { text: string; word: Word; count: number } | undefined {
  let text = raw[start]!.text
  let best: { text: string; word: Word; count: number } | undefined
  for (let count = 2; count <= 5 && start + count <= raw.length; count++) {
    const next = raw[start + count - 1]!
    if (next.script !== 'latin') break
    text += ` ${next.text}`
    const word = lookUpPhrase(text)
    if (word) best = { text, word, count }
  }
  return best
}

/** A Han run with words of organisations is cut at them; a name of a person stays whole. */
function pushHan(tokens: Token[], run: string, aside: boolean): void {
  const names = cutHanNames(run)
  if (names) {
    for (const piece of names) tokens.push(token(piece.text, 'han', aside, piece.word, true))
    return
  }
  const pieces =
    run.length > 3 ? cutHan(run) : [{ text: run, word: run.length > 1 ? cutHan(run)[0]!.word : undefined }]
  const known = pieces.reduce(
    (sum, piece) => sum + (piece.word && piece.text.length > 1 ? piece.text.length : 0),
    0,
  )
  if (known < 2 || pieces.length === 1) {
    const whole = pieces.length === 1 ? pieces[0]!.word : undefined
    tokens.push(token(run, 'han', aside, whole, true))
    return
  }
  for (const piece of pieces) tokens.push(token(piece.text, 'han', aside, piece.word, true))
}

// Words come back again and again: what is known of one is made once. Cleared when full, never wrong.
const knownTokens = new Map<string, Token>()
const MOST_KEPT = 100_000

function token(
  text: string,
  script: Script,
  aside: boolean,
  word: Word | undefined,
  notFirst: boolean,
): Token {
  const key = word?.legal && !notFirst ? `^${text}` : text
  let known = knownTokens.get(key)
  if (!known || known.script !== script) {
    known = makeToken(text, script, word, notFirst)
    if (knownTokens.size >= MOST_KEPT) knownTokens.clear()
    if (text.length <= 40) knownTokens.set(key, known)
  }
  return aside ? { ...known, aside, weight: known.weight * 0.6 } : known
}

function makeToken(text: string, script: Script, word: Word | undefined, notFirst: boolean): Token {
  let role: Role = 'name'
  let weight = 1
  const number = script === 'digit' ? Number(text.normalize('NFKC')) : word?.number
  if (number !== undefined) {
    role = 'number'
    weight = 0.8
  } else if (word?.legal && (notFirst || text.length > 2)) {
    role = 'legal'
    weight = 0.06
  } else if (word?.title) {
    role = 'title'
    weight = 0.08
  } else if (word?.particle) {
    role = 'particle'
    weight = 0.12
  } else if (word?.meanings) {
    role = 'generic'
    weight = 0.35
  } else if (word?.place) {
    role = 'place'
    weight = 0.5
  } else if (script === 'latin' && text.length === 1) {
    role = 'initial'
    weight = 0.35
  } else if (script === 'han') weight = text.length >= 3 ? 2 : text.length === 2 ? 1.5 : 0.6
  else if (script === 'tibetan' || script === 'hangul') weight = text.length > 2 ? 1.6 : 1
  else if (word?.everywhere) weight = 0.45
  else if (word?.common) weight = 0.65
  else if (text.length <= 2) weight = 0.6
  else if (text.length === 3) weight = 0.8
  const sounds =
    script === 'latin' ? encode(text.includes(' ') ? text.replaceAll(' ', '') : text) : new Uint8Array(0)
  return {
    text,
    script,
    role,
    weight,
    word,
    sounds,
    family: familyOf(text, script),
    number,
    throughPinyin: undefined,
    consonants: script === 'latin' ? consonantsOf(text) : 0,
    aside: false,
    readings: undefined,
  }
}

/** Words of organisations are names in a person's name (Baker, Bank), and a lone word is the name whatever it is. */
function settleRoles(tokens: Token[], kind: NameKind | undefined): void {
  let telling = 0
  let dull = false
  for (const part of tokens) {
    if (part.weight >= 0.5) telling++
    else dull = true
  }
  if (!dull || (telling > 0 && kind !== 'person')) return
  for (let i = 0; i < tokens.length; i++) {
    const part = tokens[i]!
    if (part.role === 'generic' && kind === 'person') tokens[i] = { ...part, role: 'name', weight: 0.9 }
    else if (telling === 0 && (part.role === 'generic' || part.role === 'particle' || part.role === 'title'))
      tokens[i] = { ...part, weight: part.role === 'generic' ? 0.7 : 0.5 }
  }
}

function kindOf(tokens: Token[]): NameKind | undefined {
  let generic = 0
  for (const part of tokens) {
    if (part.role === 'legal') return 'organisation'
    if (part.role === 'title') return 'person'
    if (part.role === 'generic') generic++
  }
  return generic > 0 ? 'organisation' : undefined
}

function mainScript(tokens: Token[]): Script {
  let best: Script = 'none'
  let most = 0
  for (const part of tokens) {
    if (part.script !== 'digit' && part.text.length > most) {
      most = part.text.length
      best = part.script
    }
  }
  // Latin letters inside a Han or Cyrillic name are a code or a legal form.
  for (const part of tokens)
    if (part.script !== 'latin' && part.script !== 'digit' && part.role !== 'legal') return part.script
  return best
}

/** Its words that can be cut into Chinese syllables, if one of them is a Chinese surname. */
export function chineseOf(name: Prepared): ChinesePart | undefined {
  if (name.chinese === null) name.chinese = chinesePart(name.tokens)
  return name.chinese
}

/** The last words of a Latin name that are all Chinese syllables, two to five of them, a surname among them. */
function chinesePart(tokens: Token[]): ChinesePart | undefined {
  if (tokens.length > 6) return undefined
  let surname = false
  let syllables = 0
  let from = tokens.length
  while (from > 0) {
    const part = tokens[from - 1]!
    if (part.script !== 'latin' || part.role === 'legal' || part.text.length > 18) break
    const cut = part.text.length === 1 ? undefined : cutSyllables(part.text)
    if (!cut || cut.length === 0) break
    syllables += cut[0]!.length
    if (part.word?.chineseSurname || (part.text.length > 2 && spellsSurname(part.text))) surname = true
    from--
  }
  return surname && syllables >= 2 && syllables <= 5 ? { from, to: tokens.length } : undefined
}

/** Whether it is a surname in Wade-Giles or another spelling that the list does not hold. */
function spellsSurname(text: string): boolean {
  for (const [reading, weight] of pinyinOf(text) ?? [])
    if (weight >= 0.75 && lookUp(reading)?.chineseSurname) return true
  return false
}

function initialsOf(tokens: Token[]): string {
  let letters = ''
  for (const part of tokens) {
    if (part.script === 'latin' && part.role !== 'particle' && part.role !== 'legal' && !part.aside)
      letters += part.text[0]
  }
  return letters.length >= 3 ? letters : ''
}

function runOf(tokens: Token[]): string {
  let text = ''
  for (const part of tokens) if (part.role !== 'legal' && part.role !== 'title') text += part.text
  return text
}

const byScript: Partial<Record<Script, (word: string) => string[]>> = {
  cyrillic: romaniseCyrillic,
  greek: romaniseGreek,
  armenian: romaniseArmenian,
  georgian: romaniseGeorgian,
  hebrew: romaniseHebrew,
  han: romaniseHan,
  kana: romaniseKana,
  hangul: romaniseHangul,
  tibetan: romaniseTibetan,
  indic: romaniseIndic,
}

/** The spellings a word of another script may have in Latin, the most likely first. */
export function latinOf(text: string, script: Script): string[] {
  if (script === 'latin') return [text]
  if (script === 'arabic') {
    if (isUyghur(text)) return romaniseUyghur(text)
    const whole = romaniseArabic(text)
    return hasArticle(text) ? [...romaniseArabic(text.slice(2)), ...whole] : whole
  }
  const romanise = byScript[script]
  if (romanise) return romanise(text)
  return [
    anyAscii(text)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  ]
}

/** Whether a word is Latin made of two or more pinyin syllables, as Uyghur and Tibetan names are spelled through Chinese. */
export function isThroughPinyin(part: Token): boolean {
  part.throughPinyin ??=
    part.script === 'latin' &&
    part.text.length >= 4 &&
    cutSyllables(part.text).some((cut) => cut.length >= 2 && cut.every(isPinyin))
  return part.throughPinyin
}

/** The family of sounds a word's spelling belongs to. */
export function familyOf(text: string, script: Script): Family {
  if (script === 'arabic') return isUyghur(text) ? 'uyghur' : 'arabic'
  if (
    script === 'latin' ||
    script === 'cyrillic' ||
    script === 'hebrew' ||
    script === 'hangul' ||
    script === 'kana' ||
    script === 'han' ||
    script === 'tibetan'
  )
    return script
  return 'other'
}

/** Sounds of each reading of a token. */
export function readingsOf(part: Token): Uint8Array[] {
  if (part.script === 'latin') return [part.sounds]
  part.readings ??= latinOf(part.text, part.script).map((reading) => encodeReading(reading, part.family))
  return part.readings
}
