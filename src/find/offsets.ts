/** Turns UTF-16 offsets, which the engine counts in, into the code points that the model counts in. */

/** A function from UTF-16 offset to code point offset of `text`; a lone surrogate counts as one code point. */
export function codePointsOf(text: string): (offset: number) => number {
  const astral: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(at + 1)
    if (next >= 0xdc00 && next <= 0xdfff) astral.push(at++)
  }
  if (!astral.length) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = astral.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (astral[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** The UTF-16 span of a code point span is the other way about. */
export const furnitureUnits = (
  text: string,
  spans: { start: number; end: number }[],
): { start: number; end: number }[] => {
  if (!spans.length || !/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return spans
  const units: number[] = []
  let unit = 0
  for (const point of text) {
    units.push(unit)
    unit += point.length
  }
  units.push(unit)
  const at = (point: number) => units[Math.max(0, Math.min(point, units.length - 1))]!
  return spans.map(({ start, end }) => ({ start: at(start), end: at(end) }))
}
