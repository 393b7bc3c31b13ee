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

/** Whether the stop at `dot`, the last of a word begun at `start`, belongs to an abbreviation that something must follow. */
export function abbreviates(text: string, start: number, dot: number): boolean {
  if (dot - start > 5 || dot <= start) return false
  const word = text.slice(start, dot).toLowerCase()
  const title = TITLES.has(word)
  if (!title && !NUMBERED.has(word)) return false
  let next = dot + 1
  while (next < text.length && next - dot < 4 && classOf[text.charCodeAt(next)] === SPACE) next++
  if (next >= text.length || next === dot + 1 || /\n\s*\n/.test(text.slice(dot + 1, next))) return false
  const code = text.charCodeAt(next)
  if (NUMBERED.has(word) && classOf[code] === DIGIT) return true
  return title && isUpper(code) && isTitleCase(text, start)
}

/** « me » and "no" are words too: as titles they are capitalised. */
function isTitleCase(text: string, start: number): boolean {
  return isUpper(text.charCodeAt(start)) && classOf[text.charCodeAt(start)] === LETTER
}
