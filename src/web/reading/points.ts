/** Offsets: the record counts Unicode code points, the browser counts UTF-16 units. */

/** Both ways between the two, in logarithmic time. */
export interface Points {
  /** An offset in code points as one in UTF-16 units. */
  unit(point: number): number
  /** An offset in UTF-16 units as one in code points; inside a pair, the one before it. */
  point(unit: number): number
}

export function pointsOf(text: string): Points {
  /** For each pair of units, in order, the code point at which it stands. */
  const pairs: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index - pairs.length)
  if (pairs.length === 0) return { unit: (point) => point, point: (unit) => unit }
  return {
    unit: (point) => point + countBelow(pairs, point),
    point: (unit) => unit - countPassed(pairs, unit),
  }
}

/** A function that turns an offset in code points of `text` into one in UTF-16 units. */
export function unitsOf(text: string): (point: number) => number {
  return pointsOf(text).unit
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: number[], limit: number): number {
  return firstFalse(sorted.length, (place) => sorted[place]! < limit)
}

/** How many pairs end at or before an offset in units, or are cut by it. */
function countPassed(pairs: number[], unit: number): number {
  // The pair at `place` begins, in units, behind as many second halves as pairs stand before it.
  return firstFalse(pairs.length, (place) => pairs[place]! + place < unit)
}

/** The first place for which something no longer holds, where it holds for all before it. */
function firstFalse(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
