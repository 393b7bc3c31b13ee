/** Days as the numbers by which a store keeps rows in the order of their documents' days. */

/** Before every day. */
export const UNDATED = -8_388_608

const DAY = 86_400_000

/** Of a whole day, as `known_on` is. */
export function dayNumber(day: string | null): number {
  return day === null ? UNDATED : Date.parse(day) / DAY
}

/** The year of such a day. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}
