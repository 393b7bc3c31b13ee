/** Finds the date that a document bears: after a label, in its dateline, under its title, or beside its signature. */
import { exists } from '../../language/dates/calendar.ts'
import { type FoundDate, findDates } from '../../language/dates.ts'
import type { Language, PartialDate } from '../../model.ts'
import { english } from '../furniture/en.ts'
import { french } from '../furniture/fr.ts'

const top = 14
const bottom = 10
const labels = [english.dateLabel, french.dateLabel]

/** The date a document bears, or undefined; `floor` is the earliest day its text allows. */
export function dateBorne(text: string, language: Language, floor?: PartialDate): PartialDate | undefined {
  const lines = edgeLines(text)
  return (
    labelled(lines, /updated|modified|mis|modifié/i, false) ??
    datelined(lines, language) ??
    titled(lines, language, floor) ??
    said(lines, language, floor) ??
    numbered(lines, language) ??
    labelled(lines, /updated|modified|mis|modifié/i, true)
  )
}

/** The lines at both ends, without markup signs, each cut to what a dateline can need. */
function edgeLines(text: string): string[] {
  const head = text.slice(0, 8000).split(/[\r\n\u2028\u2029]+/)
  const tail = text.length > 8000 ? text.slice(-4000).split(/[\r\n\u2028\u2029]+/) : head
  const clean = (lines: string[]) =>
    lines.map((line) => line.trim().replace(/^[#>*_\s]+|[*_]+$/g, '')).filter(Boolean)
  const [first, last] = [clean(head), clean(tail)]
  return [...first.slice(0, top), '', ...last.slice(-bottom)].map((line) => line.slice(0, 600))
}

function labelled(lines: string[], weaker: RegExp, weak: boolean): PartialDate | undefined {
  for (const [i, line] of lines.entries()) {
    for (const pattern of labels) {
      const label = pattern.exec(`${line} `)?.[0]
      if (!label || weaker.test(label) !== weak) continue
      const rest = line.slice(label.length).trim() || (lines[i + 1] ?? '')
      // A label's date stands first; "Published on 3 March, the report ..." is taken as well: it says when.
      const found = absolute(rest.slice(0, 60), 'en')
        .concat(absolute(rest.slice(0, 60), 'fr'))
        .filter((one) => one.start <= 1)
      const best = found.sort((a, b) => b.end - a.end)[0]
      if (best) return best.date!
    }
  }
  return undefined
}

/** « Niamey, le 30 juillet 2023 – », "(Paris, March 3, 2019) –", a line that is only a date, "Fait à Genève, le ...". */
function datelined(lines: string[], language: Language): PartialDate | undefined {
  for (const line of lines) {
    for (const date of absolute(line, language)) {
      const before = line.slice(0, date.start)
      const after = line.slice(date.end)
      const alone = before.trim() === '' && after.trim() === ''
      if (date.precision !== 'day' && !(date.precision === 'month' && (alone || closes.test(after)))) continue
      if ((isPlace(before) && ends.test(after)) || /^\s{1,3}[A-Z]{4,}\b/.test(after)) return date.date!
    }
  }
  return undefined
}

const closes = /^\s*\)/
// U+0096 and U+0097 are dashes of Windows-1252 that went through a wrong decoder.
const ends = /^\s*\)?\s*(?:$|[–—-]{1,2}\s|:|\.?\s*[–—\u0096\u0097]|\s\s|\||«|“|"|\()|^\.?$/
const notPlaces =
  /^\(?(?:in|on|since|by|from|until|before|after|during|at|the|en|depuis|dès|avant|après|au|du|des|les|and|et|as|for)\b/i

/** Whether the words before a date are those of a dateline: nothing, or a place as it is written there. */
function isPlace(before: string): boolean {
  const words = before.replace(/^(?:fait|done|signed|signé) (?:à|at|in)\s+/i, '').trim()
  if (/^(?:le|the)$/i.test(words) || words === '' || words === '(') return true
  if (notPlaces.test(words)) return false
  return (
    /^\(?(?:\p{Lu}[\p{L}.'’-]*|de|du|la|le|les|des|of|the|sur|en|and|et)(?:[\s,/–—-]+(?:\p{Lu}[\p{L}.'’-]*|\(\p{Lu}+\)|de|du|la|le|les|des|of|the|sur|en|and|et))*[\s,.–—:-]*\(?$/u.test(
      words,
    ) && words.length <= 80
  )
}

/** How a head line says when: « Par la rédaction – Publié le 2 juillet », « Réponse publiée au JO le : », "Answered by Jane Roe on". */
const SAID =
  /(?<!\p{L})(?:publiée?|postée?|mise? en ligne|parue?|published|posted|issued|answered|tabled|delivered|prononcée?)(?!\p{L})[^.]{0,60}?(?:\bon|\ble|:)\s*$/iu
/** What a head line that ends with a day puts before it: a comma, a dash, a bracket, a sitting. */
const SET_OFF =
  /(?:[,(–—]|\s-)\s*(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,\s*)?(?:le )?$|(?:séance|session|réunion|sitting|meeting) (?:du|of|on) $/u

/** The last day that short lines at the head say or end with, when the text tells no later day as past. */
function said(lines: string[], language: Language, floor?: PartialDate): PartialDate | undefined {
  let last: PartialDate | undefined
  for (const line of lines.slice(0, Math.max(0, lines.indexOf('')))) {
    if (line.length > 160 || /[.!?]$/.test(line)) continue
    for (const { date, start, end, precision } of absolute(line, language)) {
      const before = line.slice(0, start)
      const closes = /^\s*\)?$/.test(line.slice(end))
      if (precision !== 'day' || !(SAID.test(before) || (closes && SET_OFF.test(before)))) continue
      if ((!floor || date! >= floor.slice(0, date!.length)) && (!last || date! > last)) last = date!
    }
  }
  return last
}

/** "04.17.23" on a line of its own, where only one order of its numbers is a day. */
function numbered(lines: string[], language: Language): PartialDate | undefined {
  for (const line of lines.slice(0, 6)) {
    const found = /^(\d{2})[./](\d{2})[./](\d{2})$/.exec(line)
    if (!found) continue
    const [one, two] = [Number(found[1]), Number(found[2])]
    const [month, day] = one > 12 || (two <= 12 && language === 'fr') ? [two, one] : [one, two]
    const told = one > 12 || two > 12 || language === 'fr'
    const year = 2000 + Number(found[3])
    if (told && exists({ year, month, day }))
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  }
  return undefined
}

/** A title that ends with a day, when the text tells no later year as past: « Conseil des ministres du 17 avril 2024 ». */
function titled(lines: string[], language: Language, floor?: PartialDate): PartialDate | undefined {
  for (const line of lines.slice(0, 2)) {
    if (line.length > 160 || /[.!?]$/.test(line)) continue
    const last = absolute(line, language).at(-1)
    if (
      last?.precision === 'day' &&
      last.end === line.length &&
      (!floor || floor.slice(0, 4) <= last.date!.slice(0, 4))
    )
      return last.date!
  }
  return undefined
}

/** Dates with their year; a line without four digits in a row has none. */
const absolute = (line: string, language: Language): FoundDate[] =>
  /\d{4}/.test(line)
    ? findDates(line, language).filter((one) => !one.relative && one.date !== null && !one.until && !one.part)
    : []
