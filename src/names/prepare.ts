/** A name taken apart once, so that it can be compared many times: its tokens, its script and kind, and what it may be an acronym of. */
import { foldArabic, type Script } from './fold.ts'
import {
  bodyOf,
  cutHan,
  cutHanNames,
  cutHanOrganisation,
  cutTibetan,
  lookUp,
  lookUpPhrase,
  startsPhrase,
  type Word,
} from './lexicon.ts'
import { romaniseCyrillic } from './scripts/cyrillic.ts'
import type { SyllableParts } from './syllables.ts'
import { plainToken, type Token, token } from './tokens.ts'
import { type Raw, split } from './words.ts'

export type NameKind = 'person' | 'organisation'

export interface Prepared {
  name: string
  kind: NameKind | undefined
  tokens: Token[]
  /** The script of most of its letters. */
  script: Script
  /** Sum of its tokens' weights. */
  weight: number
  /** See `syllablePartsOf`; undefined until first asked for. */
  syllables: SyllableParts | undefined
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

/** Takes a name apart. A kind that the caller knows decides how generic words are weighed. */
export function prepare(name: string, kind?: NameKind): Prepared {
  const shown = name.length > MOST_CHARACTERS ? name.slice(0, MOST_CHARACTERS) : name
  const raw = joinNumbers(joinDotted(split(asWritten(shown)), shown))
  const tokens: Token[] = []
  const legal: string[] = []
  for (let i = 0; i < raw.length && tokens.length < MOST_TOKENS; i++) {
    const { text, script, aside } = raw[i]!
    const plain = script === 'latin' && !aside ? plainToken(text) : undefined
    if (plain) {
      tokens.push(plain)
      continue
    }
    const key = keyOf(raw[i]!)
    if (key && startsPhrase(key)) {
      const phrase = longestPhrase(raw, i)
      if (phrase) {
        tokens.push(token(phrase.text, script, aside, phrase.word, i > 0 || raw.length > phrase.count))
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
    const word = key ? lookUp(key) : undefined
    const asLegal = i > 0 ? !isSyllable(raw[i]!, word, shown) : script !== 'latin'
    tokens.push(token(text, script, aside, word, asLegal))
  }
  quietOwnAcronym(tokens)
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
    syllables: undefined,
    body: bodyOf(raw, shown),
    legal,
    initials: initialsOf(tokens),
    acronym: tokens.length === 1 && shown.length <= 12 && /^[\p{Lu}.]{3,8}$/u.test(shown),
    run: runOf(tokens),
  }
}

/** Se-Bong: two letters that a hyphen ties to a name are none of a legal form. */
const isSyllable = ({ written }: Raw, word: Word | undefined, name: string): boolean =>
  word?.legal !== undefined &&
  written.length === 2 &&
  name.includes('-') &&
  (name.includes(`${written}-`) || name.includes(`-${written}`))

/** How a word stands in the lexicon: Cyrillic ones under their Latin spelling, so that завод is zavod. */
function keyOf({ text, script }: Raw): string | undefined {
  if (script === 'latin') return text
  if (script === 'cyrillic') return romaniseCyrillic(text)[0]
  return script === 'arabic' ? foldArabic(text) : undefined
}

/** A name's own acronym behind it, as in Haqqani Network (HQN), tells nothing that the name does not. */
function quietOwnAcronym(tokens: Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const part = tokens[i]!
    if (!part.aside || part.script !== 'latin' || part.text.length < 2 || part.text.length > 7) continue
    const before = tokens.slice(0, i).filter(({ aside, role }) => !aside && role !== 'particle')
    if (before.length < 2 || before[0]!.text[0] !== part.text[0]) continue
    let at = 0
    for (const letter of before.map(({ text }) => text).join('')) if (letter === part.text[at]) at++
    if (at === part.text.length) tokens[i] = { ...part, role: 'particle', weight: 0.1 }
  }
}

const ordinal = /(?<!\p{L})(\d+)(?:st|nd|rd|th|er|re|ère|ème|eme|e)(?!\p{L})/giu
/** Figures that stand for letters inside a word, as they do where somebody would not be found: Hass4n, M0hamed. */
const masked = /(?<=\p{L}{2})[0134](?=\p{L})/gu
const unmasked: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a' }

/** Numbers and letters as they are meant: 3rd is 3, M0hamed is Mohamed. */
const asWritten = (name: string): string =>
  /\d\p{L}/u.test(name) ? name.replace(ordinal, '$1').replace(masked, (figure) => unmasked[figure]!) : name

/** Words of number that make one: Forty-Four is 44. */
function joinNumbers(raw: Raw[]): Raw[] {
  if (!raw.some(({ text, script }) => script === 'latin' && isTens(text))) return raw
  const joined: Raw[] = []
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i]!
    const tens = word.script === 'latin' && isTens(word.text) ? lookUp(word.text)!.number! : 0
    const next = raw[i + 1]
    const unit = !next ? 0 : next.script === 'digit' ? Number(next.text) : (lookUp(next.text)?.number ?? 0)
    if (tens > 0 && unit >= 1 && unit <= 9) {
      joined.push({ ...word, text: `${tens + unit}`, script: 'digit' })
      i++
    } else joined.push(word)
  }
  return joined
}

const isTens = (text: string): boolean => {
  const number = text.length > 4 ? lookUp(text)?.number : undefined
  return number !== undefined && number >= 20 && number % 10 === 0
}

/** S.A., G.m.b.H., U.S.: single letters with dots between them are one word, except before a surname. */
function joinDotted(raw: Raw[], name: string): Raw[] {
  if (!name.includes('.') || !/\p{L}\.\s?\p{L}\./u.test(name)) return raw
  const isFirm = raw.some(({ text }) => text.length > 1 && isOfFirms(lookUp(text)))
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
    const word = end > i ? lookUp(text) : undefined
    const known =
      end > i &&
      (word?.legal ||
        word?.place !== undefined ||
        (isFirm && (end - i >= 2 || text === 'us')) ||
        (end === raw.length - 1 && i > 1))
    if (known) {
      joined.push({ ...raw[i]!, text: text === 'us' ? 'usa' : text })
      i = end
    } else joined.push(raw[i]!)
  }
  return joined
}

const isOfFirms = (word: Word | undefined): boolean =>
  word !== undefined && (word.legal !== undefined || word.meanings !== undefined)

function longestPhrase(raw: Raw[], start: number): { text: string; word: Word; count: number } | undefined {
  const { script } = raw[start]!
  let text = raw[start]!.text
  let key = keyOf(raw[start]!)!
  let best: { text: string; word: Word; count: number } | undefined
  for (let count = 2; count <= 5 && start + count <= raw.length; count++) {
    const next = raw[start + count - 1]!
    if (next.script !== script) break
    text += ` ${next.text}`
    key += ` ${keyOf(next)}`
    const word = lookUpPhrase(key)
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
  for (const piece of cutHanOrganisation(run)) tokens.push(token(piece.text, 'han', aside, piece.word, true))
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
