/** Arithmetic on dates of known precision, in the Gregorian calendar, without a clock or a time zone. */
import type { PartialDate } from '../../model.ts'

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a text says of a time, before the document's own date is used to place it. */
export interface When {
  year?: number
  /** 1 to 12. */
  month?: number
  day?: number
  /** Monday is 1. */
  weekday?: number
  part?: 'early' | 'middle' | 'late'
  direction?: 'last' | 'this' | 'next'
  /** A distance from the document's date: yesterday is `{ unit: 'day', by: -1 }`. */
  offset?: { unit: Unit; by: number }
  decade?: true
}

interface Placed {
  date: PartialDate | null
  until?: PartialDate
}

/** Whether a year, month and day are on the calendar. */
export function exists({ year, month, day }: When): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || month === undefined || (day >= 1 && day <= daysIn(month, year ?? 2000))
}

/** Places `when` by the document's date: the nearest past unless it looks ahead; null when it cannot be known. */
export function place(when: When, anchor?: PartialDate): Placed {
  if (when.decade) return { date: iso(when.year!), until: iso(when.year! + 9) }
  if (when.year !== undefined) return { date: iso(when.year, when.month, when.day) }
  if (anchor === undefined) return { date: null }
  if (when.offset) return placeOffset(when.offset, anchor)
  if (when.month !== undefined) return { date: placeMonth(when, anchor) }
  if (when.weekday !== undefined) return { date: placeWeekday(when, anchor) }
  return { date: null }
}

function placeOffset({ unit, by }: { unit: Unit; by: number }, anchor: PartialDate): Placed {
  const [year = 0, month] = parts(anchor)
  if (unit === 'year') return { date: iso(year + by) }
  if (unit === 'month') {
    if (month === undefined) return { date: null }
    const at = year * 12 + month - 1 + by
    return { date: iso(Math.floor(at / 12), (((at % 12) + 12) % 12) + 1) }
  }
  if (by === 0 && unit === 'day') return { date: anchor }
  if (anchor.length < 10) return { date: null }
  if (unit === 'week') {
    const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * by)
    return { date: monday, until: addDays(monday, 6) }
  }
  return { date: addDays(anchor, unit === 'hour' ? Math.round(by / 24) : by) }
}

/** A day or month without its year: the latest that does not lie after the document, or the next after it. */
function placeMonth({ month, day, direction }: When, anchor: PartialDate): PartialDate | null {
  const [year = 0] = parts(anchor)
  const precision = Math.min(anchor.length, day === undefined ? 7 : 10)
  if (direction === 'next') {
    // From a year alone it cannot be told whether the day was still to come in it.
    if (anchor.length === 4) return null
    for (let y = year; y < year + 9; y++) {
      const at = iso(y, month, day)
      if (
        exists({ year: y, month: month!, ...(day && { day }) }) &&
        at.slice(0, precision) > anchor.slice(0, precision)
      )
        return at
    }
    return null
  }
  for (let y = year; y > year - 9; y--) {
    if (!exists({ year: y, month: month!, ...(day && { day }) })) continue
    const at = iso(y, month, day)
    const order =
      at.slice(0, precision) < anchor.slice(0, precision)
        ? -1
        : at.slice(0, precision) > anchor.slice(0, precision)
          ? 1
          : 0
    const strict = direction === 'last' && anchor.length >= at.length
    if (order < 0 || (order === 0 && !strict)) return at
  }
  return null
}

function placeWeekday({ weekday, direction }: When, anchor: PartialDate): PartialDate | null {
  if (anchor.length < 10) return null
  const back = (weekdayOf(anchor) - weekday! + 7) % 7
  if (direction === 'next') return addDays(anchor, back === 0 ? 7 : 7 - back)
  return addDays(anchor, -(direction === 'last' && back === 0 ? 7 : back))
}

/** `2019`, `2019-03` or `2019-03-22`. */
export function iso(year: number, month?: number, day?: number): PartialDate {
  const y = String(year).padStart(4, '0')
  if (month === undefined) return y
  const m = String(month).padStart(2, '0')
  return day === undefined ? `${y}-${m}` : `${y}-${m}-${String(day).padStart(2, '0')}`
}

const parts = (date: PartialDate): number[] => date.split('-').map(Number)

export function addDays(date: PartialDate, days: number): PartialDate {
  const [year = 0, month = 1, day = 1] = parts(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** Monday is 1, Sunday is 7. */
function weekdayOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = parts(date)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
