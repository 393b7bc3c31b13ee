/** Reads a sentence in which brackets mark a finding and its slots: "[[asker The union] calls for [action talks]]." */

interface Marked {
  text: string
  /** Findings in order, each with its slots as they stand in the text. */
  findings: { start: number; end: number; slots: [string, string][] }[]
}

const SLOT = /^(asker|addressee|final|action|by|to|toward|about|actor|object|count|unit) /

/** The sentence without its marks, and what they marked. Throws on brackets that do not close. */
export function readMarked(source: string): Marked {
  let text = ''
  const findings: Marked['findings'] = []
  const open: { slot: string | null; start: number; finding: number }[] = []
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '[') {
      const slot = SLOT.exec(source.slice(at + 1))
      if (slot) at += slot[0].length
      const inside = open.findLast((one) => one.slot === null)
      if (!slot) findings.push({ start: text.length, end: 0, slots: [] })
      open.push({
        slot: slot ? slot[1]! : null,
        start: text.length,
        finding: slot ? (inside?.finding ?? -1) : findings.length - 1,
      })
    } else if (source[at] === ']') {
      const one = open.pop()
      if (!one) throw new Error(`A bracket closes that was not opened: ${source}`)
      if (one.slot === null) findings[one.finding]!.end = text.length
      else findings[one.finding]?.slots.push([one.slot, text.slice(one.start)])
    } else text += source[at]
  }
  if (open.length) throw new Error(`A bracket is not closed: ${source}`)
  return { text, findings }
}
