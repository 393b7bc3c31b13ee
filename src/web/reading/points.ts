/** Offsets: the record counts Unicode code points, the browser counts UTF-16 units. */

/** A function that turns an offset in code points of `text` into one in UTF-16 units, in logarithmic time. */
export function unitsOf(text: string): (point: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index - pairs.length)
  if (pairs.length === 0) return (point) => point
  return (point) => point + countBelow(pairs, point)
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
