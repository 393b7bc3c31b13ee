/** UTF-16 offsets, which JavaScript counts in, to Unicode code points, which documents count in. */
import type { Span } from '../model.ts'

/** Turns spans in UTF-16 offsets, ordered by start, into spans in code points; one pass over the text. */
export function toCodePoints(text: string, spans: Span[]): Span[] {
  // Most texts hold nothing beyond the Basic Multilingual Plane, and then both counts agree.
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return spans
  const marks = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const points = new Map<number, number>()
  let at = 0
  let point = 0
  for (const mark of marks) {
    for (; at < mark; point++) at += text.codePointAt(at)! > 0xffff ? 2 : 1
    points.set(mark, point)
  }
  return spans.map(({ start, end }) => ({ start: points.get(start)!, end: points.get(end)! }))
}
