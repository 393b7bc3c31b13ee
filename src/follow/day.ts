/** Days with the precision known, compared honestly: a date counts as known on the last day it may mean. */
import type { PartialDate } from '../model.ts'

/**
 * The last day a date may mean: `2019` is 2019-12-31, `2019-03` is 2019-03-31. A document dated only `2019` is known as
 * of 2019-12-31 and not before. Null where it is not a date.
 */
export function lastDay(date: PartialDate): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (!year) return null
  if (!month) return `${year}-12-31`
  const days = daysIn(Number(year), Number(month))
  if (days === 0) return null
  if (!day) return `${year}-${month}-${String(days).padStart(2, '0')}`
  return Number(day) >= 1 && Number(day) <= days ? date : null
}

/** The first day a date may mean: `2019` is 2019-01-01. Null where it is not a date. */
export function firstDay(date: PartialDate): string | null {
  if (!lastDay(date)) return null
  return `${date}${'-01-01'.slice(date.length - 4)}`
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

/** Days from one day to another (`YYYY-MM-DD`), negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
