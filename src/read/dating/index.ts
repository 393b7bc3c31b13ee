/** When a document was published, with the precision that is known and where it was found; never guessed. */

import { exists } from '../../language/dates/calendar.ts'
import type { FoundIn, Language, PartialDate } from '../../model.ts'
import { dateBorne } from './dateline.ts'
import { inferDate, intervalOf } from './inference.ts'

export function datePublication(
  text: string,
  language: Language,
  fileName: string,
  saved?: PartialDate,
): { date: PartialDate; from: FoundIn } | undefined {
  const interval = intervalOf(text, language)
  const { floor } = interval
  const borne = dateBorne(text, language, floor)
  if (borne) return { date: borne, from: 'dateline' }
  // A file's own day is plausible when nothing in its text is later, and when the text does not speak of years before.
  if (saved && floor && saved >= floor.slice(0, saved.length) && yearsApart(saved, floor) <= 1)
    return { date: saved, from: 'metadata' }
  const named = dateInName(fileName)
  // A name can be that of an older edition: it does not stand against what the text tells as past.
  const fits = named !== undefined && (!floor || named >= floor.slice(0, named.length))
  if (fits && named.length > 4) return { date: named, from: 'file' }
  const proven = inferDate(interval)
  if (proven) return { date: proven, from: 'text' }
  return fits ? { date: named, from: 'file' } : undefined
}

const yearsApart = (a: PartialDate, b: PartialDate) => Number(a.slice(0, 4)) - Number(b.slice(0, 4))

/** A date in a file's name: `2019-03-22-letter.txt`, `letter_20190322.pdf`, `report-2019.pdf`. */
export function dateInName(fileName: string): PartialDate | undefined {
  const name = fileName.split(/[\\/]/).at(-1)!
  const day = /(?<![\p{L}\d])((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?![\p{L}\d])/u.exec(name)
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[3]), Number(day[4])]
    if (exists({ year, month, day: date })) return `${day[1]}-${day[3]}-${day[4]}`
  }
  const month = /(?<![\p{L}\d])((?:19|20)\d{2})[-_.](0[1-9]|1[0-2])(?![\p{L}\d])/u.exec(name)
  if (month) return `${month[1]}-${month[2]}`
  return /(?<![\p{L}\d])(?:19|20)\d{2}(?![\p{L}\d])/u.exec(name)?.[0]
}
