/** The title that a plain text shows: its first line, when that is a heading and not the text itself. */
import { findDates } from '../language/dates.ts'
import type { Span } from '../model.ts'

const greeting =
  /^(?:dear|to|cher|chère|madame|monsieur|mesdames|messieurs|your excellency|excellency|excellence|hello|bonjour|attn|re|objet|from|de|subject|sujet)(?!\p{L})/iu

/** What kind of text it is, on a line above its title. */
const kind =
  /^(?:(?:joint|public|urgent|official) |for )?(?:press release|news release|media release|statement|open letter|immediate release|urgent action|communiqu[eé](?: de presse| conjoint| commun)?|lettre ouverte|déclaration(?: conjointe| commune)?|pour diffusion immédiate|action urgente|tribune)\s*:?$/iu

/** The title, or undefined; `furniture` in UTF-16 offsets. */
export function headingOf(text: string, furniture: Span[]): string | undefined {
  const head = text.slice(0, 4000)
  const frame = furniture.filter(({ start }) => start < head.length)
  let only: string | undefined
  for (const match of head.matchAll(/[^\s][^\r\n]*/g)) {
    const line = match[0].trim()
    if (frame.some(({ start, end }) => match.index >= start && match.index < end)) continue
    const words = line.replace(/^#{1,6}\s+/, '')
    const after = head.slice(match.index + match[0].length)
    // A heading has text below it, and does not run on into it.
    const alone = /^(?:\r?\n){2,}|^\r?\n\s*\r?\n/.test(after) || /^#{1,6}\s/.test(line) || isCapitals(words)
    // « Communiqué », then « Paris, le 12 juin 2022 »: where and when, and no title yet.
    if (only !== undefined && alone && datesIn(words).length > 0 && words.length < 60) continue
    const heading = alone && after.trim() !== '' && isHeading(words) ? words : undefined
    if (heading === undefined || only !== undefined || !kind.test(heading)) return heading ?? only
    only = heading
  }
  return only
}

function isHeading(words: string): boolean {
  if (words.length < 5 || words.length > 200 || greeting.test(words) || /^[(“"«•*–-]/.test(words))
    return false
  if (/[.,;:]$/.test(words) && !isCapitals(words)) return false
  return !datesIn(words).some(({ start, end }) => end - start > words.length * 0.6)
}

const datesIn = (words: string) => [...findDates(words, 'en'), ...findDates(words, 'fr')]

const isCapitals = (words: string) =>
  words.length > 15 && words === words.toUpperCase() && /\p{Lu}/u.test(words)
