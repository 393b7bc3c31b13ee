/** Days and quotations as each language writes them. */
import type { PartialDate } from '../src/model.ts'
import type { Locale } from '../src/problem.ts'

const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
}
const LONG_MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
}

/** A day with the precision known: `2019`, `Mar 2019` or `22 Mar 2019`; an empty text for none. */
export function sayDay(date: PartialDate | null, locale: Locale, long = false): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '')
  if (!parts) return date ?? ''
  const [, year, month, day] = parts
  if (!month) return year!
  const named = (long ? LONG_MONTHS : MONTHS)[locale][Number(month) - 1] ?? month
  if (!day) return `${named} ${year}`
  const number = locale === 'fr' && day === '01' ? '1er' : String(Number(day))
  return `${number} ${named} ${year}`
}

/** Words quoted in the manner of the language that we speak. */
export function quoted(words: string, locale: Locale): string {
  const trimmed = words.replace(/\s+/g, ' ').trim()
  return locale === 'fr' ? `«\u00a0${trimmed}\u00a0»` : `“${trimmed}”`
}
