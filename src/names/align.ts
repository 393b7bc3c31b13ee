/** Which words of one name answer which words of the other: pairs, words written together, whole runs of Han or Hangul. */
import { edits } from './edits.ts'
import { type Reading, spelled } from './han-spelling.ts'
import { lookUp } from './lexicon.ts'
import { consonantsShared, FLOOR, type How, lettersOf, type Note, wordLikeness } from './likeness.ts'
import type { Prepared } from './prepare.ts'
import { familyOf, latinOf, readingsOf } from './readings.ts'
import { pinyinOfCyrillic } from './scripts/palladius.ts'
import { costsOf, encode, encodeReading, LEAST, soundLikeness } from './sounds.ts'
import { type SameSyllables, sameSyllables, spelledStrength } from './syllable-names.ts'
import { chinese, korean, type Syllabary, syllablePartsOf } from './syllables.ts'
import type { Token } from './tokens.ts'

/** Words `a0` to `a1` (not included) of the one name answer words `b0` to `b1` of the other. */
export interface Match {
  a0: number
  a1: number
  b0: number
  b1: number
  value: number
  how: How
  /** How Han characters are read, where they are. */
  reading: Reading | undefined
  worth: number
}

/** Valid until the next call of `align`: a million comparisons must not make a million arrays. */
export interface Alignment {
  /** In the order of the first name's words. */
  matches: Match[]
  /** For each word the likeness of its match, 0 when it has none. */
  left: Float64Array
  right: Float64Array
  /** When both are Chinese or both Korean names in Latin: how strongly all syllables agree, or -1 when they do not; else 0. */
  syllables: number
}

const pool: Match[] = []
let used = 0
const chosen: Alignment = {
  matches: [],
  left: new Float64Array(32),
  right: new Float64Array(32),
  syllables: 0,
}
const bestLeft = new Float64Array(32)
const bestRight = new Float64Array(32)
const note: Note = { how: 'none' }

function put(
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  value: number,
  how: How,
  reading?: Reading,
): void {
  let match = pool[used]
  if (!match) {
    match = { a0: 0, a1: 0, b0: 0, b1: 0, value: 0, how: 'none', reading: undefined, worth: 0 }
    pool.push(match)
  }
  used++
  match.a0 = a0
  match.a1 = a1
  match.b0 = b0
  match.b1 = b1
  match.value = value
  match.how = how
  match.reading = reading
}

export function align(a: Prepared, b: Prepared): Alignment {
  used = 0
  const found = bySyllables(a, b)
  const strict = found?.syllabary
  const n = a.tokens.length
  const m = b.tokens.length
  for (let i = 0; i < n; i++) bestLeft[i] = 0
  for (let j = 0; j < m; j++) bestRight[j] = 0
  for (let i = 0; i < n; i++) {
    const one = a.tokens[i]!
    for (let j = 0; j < m; j++) {
      const value = wordLikeness(one, b.tokens[j]!, strict, note)
      if (value < FLOOR) continue
      put(i, i + 1, j, j + 1, value, note.how)
      if (value > bestLeft[i]!) bestLeft[i] = value
      if (value > bestRight[j]!) bestRight[j] = value
    }
  }
  chosen.syllables = found ? found.strength || -1 : 0
  if (found && found.strength > 0) {
    const { one, two, strength } = found
    const how = strict === korean ? 'korean_syllables' : 'syllables'
    put(one.from, one.to, two.from, two.to, 0.6 + 0.4 * strength, strength === 1 ? 'joined' : how)
  }
  joins(a, b, bestLeft, bestRight, strict, false)
  joins(b, a, bestRight, bestLeft, strict, true)
  acronyms(a, b, false)
  acronyms(b, a, true)
  return choose(a, b)
}

/** How two names agree that are both made of Chinese or of Korean syllables; undefined when they are not. */
function bySyllables(a: Prepared, b: Prepared): (SameSyllables & { syllabary: Syllabary }) | undefined {
  if (a.script !== 'latin' || b.script !== 'latin') return undefined
  const left = syllablePartsOf(a)
  const right = syllablePartsOf(b)
  let best: (SameSyllables & { syllabary: Syllabary }) | undefined
  for (const syllabary of [chinese, korean]) {
    const one = left[syllabary.name]
    const two = right[syllabary.name]
    if (!one || !two) continue
    const found = sameSyllables(a.tokens, b.tokens, one, two, syllabary)
    if (!best || found.strength > best.strength) best = { ...found, syllabary }
  }
  return best
}

const isRun = (token: Token) =>
  token.script === 'han' || token.script === 'hangul' || token.script === 'tibetan' || token.script === 'kana'

/** Words of one name that the other writes as one: Abd al-Rahman, Abdulrahman; Jin ping, Jinping; 习近平. */
function joins(
  many: Prepared,
  one: Prepared,
  bestMany: Float64Array,
  bestOne: Float64Array,
  strict: Syllabary | undefined,
  swapped: boolean,
): void {
  const tokens = many.tokens
  for (let j = 0; j < one.tokens.length; j++) {
    const whole = one.tokens[j]!
    if (whole.role === 'legal' || whole.role === 'number') continue
    if (isRun(whole)) {
      if (many.script !== whole.script) runJoins(many, whole, j, swapped)
      continue
    }
    if (bestOne[j]! > 0.97) continue
    const length = whole.text.length
    for (let i = 0; i + 1 < tokens.length; i++) {
      const first = tokens[i]!
      let joined = first.text.length
      const other = first.script !== whole.script
      if (joined > length + 2 || (other && whole.script === 'latin' && !withoutVowels(first.script))) continue
      let separate = bestMany[i]!
      let consonants = first.consonants
      for (let end = i + 2; end <= tokens.length && end <= i + 4; end++) {
        const next = tokens[end - 1]!
        if (next.script !== first.script || next.role === 'legal') break
        joined += next.text.length
        if (bestMany[end - 1]! > separate) separate = bestMany[end - 1]!
        if (!strict && separate < FORM_APART && isFormApart(tokens, i, end, whole)) {
          if (swapped) put(j, j + 1, i, end, FORM_APART, 'joined')
          else put(i, end, j, j + 1, FORM_APART, 'joined')
        }
        if (joined > length + 2) break
        consonants += next.consonants
        if (other ? joined * 2.5 < length : joined < length - 2) continue
        if (!other && !consonantsShared(consonants, whole.consonants)) continue
        const value = joinedLikeness(tokens, i, end, whole, strict)
        if (value < 0.75 || value <= separate - 0.05) continue
        if (swapped) put(j, j + 1, i, end, value, 'joined')
        else put(i, end, j, j + 1, value, 'joined')
      }
    }
  }
}

/** A known spelling through Chinese, its syllables written apart as a Chinese surname and name would be: Wu'er Kaixi is Örkesh. */
function isFormApart(tokens: readonly Token[], from: number, to: number, whole: Token): boolean {
  const variants = whole.word?.variants
  if (!variants || tokens[from]!.script !== 'latin') return false
  let text = ''
  for (let i = from; i < to; i++) text += tokens[i]!.text
  return lookUp(text)?.variants?.some((variant) => variants.includes(variant)) ?? false
}
const FORM_APART = 0.95

function joinedLikeness(
  tokens: Token[],
  from: number,
  to: number,
  whole: Token,
  strict: Syllabary | undefined,
): number {
  let text = ''
  for (let i = from; i < to; i++) text += tokens[i]!.text
  const script = tokens[from]!.script
  if (whole.script === script) {
    if (text === whole.text) return 0.99
    const letters = 1 - edits(text, whole.text, 8) / Math.max(text.length, whole.text.length)
    if (script !== 'latin' || strict) return letters < 0.85 ? 0 : letters * 0.97
    if (letters < 0.5) return 0
    const sound = soundLikeness(encode(text), whole.sounds, costsOf('latin'))
    return Math.max(letters, sound) * 0.97
  }
  if (script !== 'latin') {
    if (whole.script !== 'latin') return 0
    const family = familyOf(text, script)
    const reading = encodeReading(latinOf(text, script)[0] ?? '', family)
    return soundLikeness(whole.sounds, reading, costsOf(family)) * 0.97
  }
  let best = 0
  const sounds = encode(text)
  for (const reading of readingsOf(whole))
    best = Math.max(best, soundLikeness(sounds, reading, costsOf(whole.family)))
  return best * 0.98
}

/** Scripts whose writers put a space where Latin spellings often have none: جلال الدين, Jalaluddin. */
const withoutVowels = (script: string) => script === 'arabic' || script === 'hebrew'

/** A word made of the initials of neighbouring words of the other name: Real IRA, Real Irish Republican Army. */
function acronyms(many: Prepared, one: Prepared, swapped: boolean): void {
  const tokens = many.tokens
  // People's initials are no acronyms: Freya al-Islami is not Fai, Brown Abu Hussein not BAH.
  if (tokens.length < 2 || many.kind !== 'organisation') return
  for (let j = 0; j < one.tokens.length; j++) {
    const { text } = one.tokens[j]!
    const length = text.length
    if (length > tokens.length || !isAcronym(one.tokens[j]!, one.name)) continue
    for (let i = 0; i + length <= tokens.length; i++) {
      const end = endOfAcronym(tokens, i, text)
      if (end === 0) continue
      const value = length === 2 ? 0.8 : 0.92
      if (swapped) put(j, j + 1, i, end, value, 'acronym')
      else put(i, end, j, j + 1, value, 'acronym')
      break
    }
  }
}

export const MOST_ACRONYM = 6

/** Whether a word of a name can be the initials of an organisation. */
export function isAcronym(part: Token, name: string): boolean {
  const { text, script, word, role } = part
  const { length } = text
  if (script !== 'latin' || length < 2 || length > MOST_ACRONYM || role === 'legal' || word?.known)
    return false
  if (length === 2 && /[aeiou]/.test(text)) return false
  return isInCapitals(text, name)
}

/** Acronyms are written in capitals: Ka-Fai has none. A name without any capital may be of either kind. */
const isInCapitals = (text: string, name: string): boolean =>
  name.includes(text.toUpperCase()) || name.toLowerCase() === name

/** Where the words end whose initials the letters are, small words passed over; 0 when they are not. */
function endOfAcronym(tokens: readonly Token[], from: number, letters: string): number {
  let at = 0
  for (let i = from; i < tokens.length; i++) {
    const { text, script, role } = tokens[i]!
    if (script === 'latin' && text.charCodeAt(0) === letters.charCodeAt(at)) {
      if (++at === letters.length) return i + 1
    } else if (at === 0 || role !== 'particle') return 0
  }
  return 0
}

/** A run without spaces against stretches of words, also with the last word put first and the first last. */
function runJoins(many: Prepared, run: Token, j: number, swapped: boolean): void {
  const tokens = many.tokens
  const readings = readingsOf(run)
  const chars = run.script === 'han' ? [...run.text] : []
  const syllables = run.script === 'hangul' && run.text.length <= MOST_SYLLABLES ? [...run.text] : []
  const length = run.script === 'han' ? chars.length * 3 : (readings[0]?.length ?? 0)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.script === run.script) continue
    const parts: string[] = []
    let letters = 0
    for (let end = i + 1; end <= tokens.length && end <= i + 5; end++) {
      const next = tokens[end - 1]!
      if (next.role === 'legal' || next.role === 'number' || next.script === run.script) break
      const part =
        (run.script === 'han' && next.script === 'cyrillic' && pinyinOfCyrillic(next.text)) || lettersOf(next)
      parts.push(part)
      letters += part.length
      if (letters > length * 2 + 4) break
      if (letters * 3 < length) continue
      const { value, reading } = runLikeness(parts, run, readings, chars, syllables)
      if (value < (reading ? FLOOR : parts.length > 1 ? LEAST_OF_SEVERAL : LEAST_OF_ONE)) continue
      const how = reading ? 'read' : 'script'
      if (swapped) put(j, j + 1, i, end, value, how, reading)
      else put(i, end, j, j + 1, value, how, reading)
    }
  }
}

/** Of several words together some always sound a little like a run: they answer it only when they sound more like it than one need. */
const LEAST_OF_SEVERAL = 0.65
const LEAST_OF_ONE = 0.6

function runLikeness(
  parts: string[],
  run: Token,
  readings: Uint8Array[],
  chars: string[],
  syllables: string[],
): { value: number; reading: Reading | undefined } {
  const costs = costsOf(run.family)
  const worth = chars.length > 0 && parts.length > 1 ? 0.9 : 0.98
  let value = 0
  let reading: Reading | undefined
  for (const order of ordersOf(parts)) {
    const sounds = encode(order)
    for (const said of readings) {
      const alike = soundLikeness(sounds, said, costs, Math.max(LEAST, value / worth)) * worth
      if (alike > value) {
        value = alike
        reading = undefined
      }
    }
    if (chars.length === 0 || chars.length > 4) continue
    const spelling = spelled(order, chars, 0)
    if (spelling && spelling.likeness >= value - 0.05) {
      value = spelling.likeness
      reading = spelling.reading
    }
  }
  if (syllables.length > 1) value = hangulLikeness(parts, syllables, value)
  return { value, reading }
}

/** Longer runs of Hangul are mostly names of other languages. */
const MOST_SYLLABLES = 4

/** Kim Jong Man is no spelling of 김종경, however near it sounds: where both are Korean syllables, another is another name. */
function hangulLikeness(parts: string[], syllables: string[], sounds: number): number {
  let strength = 0
  for (const order of ordersOf(parts))
    strength = Math.max(strength, spelledStrength(order, syllables, korean))
  if (strength > 0) return Math.max(sounds, 0.6 + 0.38 * strength)
  let count = 0
  for (const part of parts) {
    const cuts = korean.cut(part)
    if (cuts.length === 0) return sounds
    count += cuts[0]!.length
  }
  return count === syllables.length ? Math.min(sounds, OTHER_SYLLABLES) : sounds
}
const OTHER_SYLLABLES = 0.55

function ordersOf(parts: string[]): string[] {
  const letters = parts.join('')
  if (parts.length === 1) return [letters]
  const lastFirst = parts.at(-1)! + parts.slice(0, -1).join('')
  return parts.length === 2 ? [letters, lastFirst] : [letters, lastFirst, parts.slice(1).join('') + parts[0]!]
}

/** Takes the best candidates that do not share a word. */
function choose(a: Prepared, b: Prepared): Alignment {
  const { matches, left, right } = chosen
  matches.length = 0
  for (let i = 0; i < a.tokens.length; i++) left[i] = 0
  for (let j = 0; j < b.tokens.length; j++) right[j] = 0
  for (let k = 0; k < used; k++) {
    const match = pool[k]!
    let weight = 0
    for (let i = match.a0; i < match.a1; i++) weight += a.tokens[i]!.weight
    for (let j = match.b0; j < match.b1; j++) weight += b.tokens[j]!.weight
    // Words in the same place break ties: Ali Ali, Hassan Hassan.
    match.worth = weight * match.value * match.value - 0.001 * Math.abs(match.a0 - match.b0)
  }
  for (;;) {
    let best: Match | undefined
    for (let k = 0; k < used; k++) {
      const match = pool[k]!
      if (match.worth > 0 && (best === undefined || match.worth > best.worth)) best = match
    }
    if (best === undefined) break
    if (isFree(best, left, right)) {
      for (let i = best.a0; i < best.a1; i++) left[i] = best.value
      for (let j = best.b0; j < best.b1; j++) right[j] = best.value
      let at = matches.length
      while (at > 0 && matches[at - 1]!.a0 > best.a0) {
        matches[at] = matches[at - 1]!
        at--
      }
      matches[at] = best
    }
    best.worth = 0
  }
  return chosen
}

function isFree(match: Match, left: Float64Array, right: Float64Array): boolean {
  for (let i = match.a0; i < match.a1; i++) if (left[i] !== 0) return false
  for (let j = match.b0; j < match.b1; j++) if (right[j] !== 0) return false
  return true
}
