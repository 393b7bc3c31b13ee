/** Abbreviations whose stop never ends a sentence where they stand before a name or a number. */
import { classOf, DIGIT, isUpper, LETTER, SPACE } from './characters.ts'

/** Before a name: « M. Dupont », "Sen. Rubio". */
const TITLES = new Set(
  'mr mrs ms dr prof gen sen rep reps sens gov col lt sgt capt maj adm amb rev hon pres supt st ste mt messrs mm mme mlle mgr me pr m jr sr'.split(
    ' ',
  ),
)
/** Before a number: "art. 12", « al. 3 », "No. 5". */
const NUMBERED = new Set(
  'art arts sec secs no nos nr vol pp p ch chap fig figs para paras par al n cf éd ed eds sect reg regs col jan feb mar apr jun jul aug sep sept oct nov dec janv févr juil déc av'.split(
    ' ',
  ),
)

/** Before anything: "cf. the annex", "Smith vs. Jones", "my hon. Friend", « ca. deux mille ». */
const FOLLOWED = new Set('cf vs viz ca approx incl resp hon'.split(' '))

/** "U.S.", "a.m.", "Ph.D.", « J.-C. »: letters with a stop after each, and titles of learning. */
const DOTTED = /^(?:(?:\p{L}\.){2,}|\p{L}\.(?:-\p{L}\.)+|(?:Ph|Ed|Psy|Th)\.D\.|[BM]\.(?:Sc|Ed|Eng|Phil)\.)$/u
/** Longest of them. */
const LONGEST = 14

/** The stretch of a chunk that is one dotted abbreviation, without punctuation around it; null where there is none. */
export function dottedIn(text: string, start: number, end: number): [number, number] | null {
  let from = start
  while (from < end && classOf[text.charCodeAt(from)] !== LETTER) from++
  let to = end
  while (to > from && text.charCodeAt(to - 1) !== 46) to--
  // An ellipsis is its own: "the U.S..." ends in three stops.
  while (to > from + 2 && text.charCodeAt(to - 2) === 46) to--
  if (to - from < 4 || to - from > LONGEST || !DOTTED.test(text.slice(from, to))) return null
  // What stands on either side is punctuation: "(U.S.)", "D.C.,".
  const inside = (code: number) => classOf[code] === LETTER || classOf[code] === DIGIT
  return to < end && inside(text.charCodeAt(to)) ? null : [from, to]
}

/** Words that begin a sentence when they are capitalised: none of them is part of a name. */
const BEGINNERS = new Set(
  'the a an he she it they we i you this that these those in on at but and or if when while after before since there what who how his her its their our my no not as for from with by to le la les un une des il elle ils elles nous vous je ce cette ces dans en sur à mais et ou si quand lorsque après avant depuis son sa ses leur leurs'.split(
    ' ',
  ),
)

/** Whether the word `[start, end)` is one that only begins a sentence with a capital: "9 a.m. The talks …". */
export function begins(text: string, start: number, end: number): boolean {
  return (
    end - start <= 8 && isUpper(text.charCodeAt(start)) && BEGINNERS.has(text.slice(start, end).toLowerCase())
  )
}

/** Whether the word `[start, end)` is a pronoun with a capital, which is no family name. */
export const takesUp = (text: string, start: number, end: number): boolean =>
  end - start <= 5 && PRONOUNS.test(text.slice(start, end))

const PRONOUNS = /^(?:Il|Elle|Ils|Elles|Nous|Cela|Cette|Ces|It|He|She|They|We|This|These|You|Vous)$/

/** « J.-C. Martin », « J.-B. »: initials with a hyphen are a given name. */
export function givenName(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && /^\p{Lu}\.-\p{Lu}/u.test(text.slice(start, end))
}

/** Whether the stop at `dot`, the last of a word begun at `start`, belongs to an abbreviation that something must follow. */
export function abbreviates(text: string, start: number, dot: number): boolean {
  if (dot - start > 6 || dot <= start) return false
  const word = text.slice(start, dot).toLowerCase()
  const title = TITLES.has(word)
  const followed = FOLLOWED.has(word)
  if (!title && !followed && !NUMBERED.has(word)) return false
  let next = dot + 1
  while (next < text.length && next - dot < 4 && classOf[text.charCodeAt(next)] === SPACE) next++
  if (next >= text.length || next === dot + 1 || /\n\s*\n/.test(text.slice(dot + 1, next))) return false
  if (followed) return true
  const code = text.charCodeAt(next)
  if (NUMBERED.has(word) && classOf[code] === DIGIT) return true
  return title && isUpper(code) && isTitleCase(text, start)
}

/** « me » and "no" are words too: as titles they are capitalised. */
function isTitleCase(text: string, start: number): boolean {
  return isUpper(text.charCodeAt(start)) && classOf[text.charCodeAt(start)] === LETTER
}
