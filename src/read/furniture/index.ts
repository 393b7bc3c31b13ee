/** Tells a page's furniture from its text when both arrived as plain text; the text itself is never changed. */
import { findDates } from '../../language/dates.ts'
import type { Span } from '../../model.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { FurnitureRule } from './rule.ts'

interface Line extends Span {
  text: string
  furniture: boolean
  /** Only some of its words are furniture. */
  partly: Span[]
}

const languages = [english, french]
const rules = languages.flatMap((one) => one.rules)
const menu = new Set(languages.flatMap((one) => one.menu))
const share = new Set(languages.flatMap((one) => one.share))
const networks = new Set([
  'facebook',
  'twitter',
  'linkedin',
  'whatsapp',
  'share',
  'partager',
  'tweet',
  'telegram',
  'instagram',
  'pinterest',
])
/** Lines at each end of a document where weaker rules count. */
const edge = 12

/**
 * Spans of furniture in UTF-16 offsets, ordered, not overlapping. Both languages' rules are read, because a page's
 * frame is often not in the language of its text.
 */
export function findFurniture(text: string): Span[] {
  const lines = linesOf(text)
  for (const line of lines) markLine(line)
  for (const [i, line] of lines.entries()) markAtEdge(lines, line, i)
  markMenus(lines)
  markDates(lines)
  return lines.flatMap((line) =>
    line.furniture ? [{ start: line.start, end: line.end }] : apart(line.partly),
  )
}

/** The same stretches in order; those that two rules found in part are one. */
function apart(spans: Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else found.push({ ...span })
  }
  return found
}

/** Whether one trimmed line or sentence is furniture by a rule that needs no neighbours. */
export function ruleFor(unit: string, atEdge: boolean): FurnitureRule | undefined {
  if (unit.length > 400) return undefined
  return rules.find(
    (rule) => (atEdge || !rule.edge) && unit.length <= (rule.most ?? 200) && rule.pattern.test(unit),
  )
}

/** Non-blank lines, trimmed, with offsets. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\s][^\r\n\u2028\u2029]*/g)) {
    const words = match[0].trimEnd()
    lines.push({
      start: match.index,
      end: match.index + words.length,
      text: words,
      furniture: false,
      partly: [],
    })
  }
  return lines
}

function markLine(line: Line): void {
  const unit = line.text.replace(/^[•·*–-]\s+/, '')
  if (ruleFor(unit, false) || isRow(unit, share, networks) || isRow(unit, menu)) {
    line.furniture = true
    return
  }
  const label = labelEnd(line.text)
  if (label === line.text.length) line.furniture = true
  else {
    if (label > 0) line.partly.push({ start: line.start, end: line.start + label })
    markCredits(line)
    markSentences(line)
  }
}

/** "date 2019-03-22 Expand": a label, its date, and the buttons beside it; answers where they end. */
function labelEnd(text: string): number {
  for (const { dateLabel } of languages) {
    const label = dateLabel.exec(text)?.[0]
    if (!label) continue
    const near = text.slice(label.length, label.length + 60)
    const date = findDates(near, 'en')
      .concat(findDates(near, 'fr'))
      .filter((one) => one.start === 0)
      .sort((a, b) => b.end - a.end)[0]
    if (!date || date.date === null) continue
    const end = label.length + date.end
    const rest = text.slice(end)
    const buttons =
      /^(?:\s*(?:expand|agrandir|share|partager|print|imprimer|download|télécharger|click to expand image|\d{1,2}[:h]\d{2}(?: ?[ap]m)?(?: ?[A-Z]{2,4})?)\b)*/i.exec(
        rest,
      )![0]
    // "Published on 3 March 2019, the report says ..." is a sentence.
    if (buttons === '' && rest !== '' && !/^\s*[|·•–]/.test(rest)) continue
    return end + buttons.length
  }
  return 0
}

/** "© 2018 Reuters" at the end of a caption. */
function markCredits(line: Line): void {
  for (const match of line.text.matchAll(
    /©\s*(?:\d{4}\s*)?(?:[\p{Lu}\d][\p{L}\d.’'-]*(?:[ /,&]{1,2}(?=[\p{Lu}\d]))?){1,8}/gu,
  )) {
    const words = match[0].trimEnd()
    line.partly.push({ start: line.start + match.index, end: line.start + match.index + words.length })
  }
}

/** Furniture run together with text: whole sentences at the beginning and the end of a line. */
function markSentences(line: Line): void {
  const edges = [...line.text.matchAll(/(?<=[.!?…][”"»)]?)\s+(?=[\p{Lu}«“©])/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  if (edges.length === 0) return
  let end = line.text.length
  for (let i = edges.length - 1; i >= 0 && i >= edges.length - 4; i--) {
    const start = edges[i]![1]
    if (!ruleFor(line.text.slice(start, end), false)) break
    line.partly.push({ start: line.start + start, end: line.start + end })
    end = edges[i]![0]
  }
  line.partly.sort((a, b) => a.start - b.start)
  for (let i = line.partly.length - 1; i > 0; i--)
    if (line.partly[i]!.start < line.partly[i - 1]!.end) line.partly.splice(i, 1)
}

/** Weaker rules count at the top, at the end, and beside furniture. */
function markAtEdge(lines: Line[], line: Line, i: number): void {
  if (line.furniture || line.text.length > 200) return
  const beside = lines[i - 1]?.furniture || lines[i + 1]?.furniture
  if ((beside || i < edge || i >= lines.length - edge) && ruleFor(line.text, true)) line.furniture = true
}

/** Whether a line holds nothing but words of a kind, at least three of them (or two with a sign between). */
function isRow(text: string, words: Set<string>, must?: Set<string>): boolean {
  if (text.length > 300) return false
  const signs = text.split(/\s*[|·•>»›/]\s*/)
  const low = text.toLowerCase()
  if (signs.length >= 3 && !must) {
    const known = signs.filter((one) => words.has(one.trim().toLowerCase())).length
    return known >= 2 && known >= signs.length * 0.6
  }
  const pieces = low.split(/[\s|·•>»›/,:]+/).filter(Boolean)
  let known = 0
  let telling = must === undefined
  for (let i = 0; i < pieces.length; ) {
    const length = [3, 2, 1].find(
      (n) => i + n <= pieces.length && words.has(pieces.slice(i, i + n).join(' ')),
    )
    if (!length) return false
    if (must?.has(pieces[i]!)) telling = true
    i += length
    known++
  }
  return telling && known >= (must ? 2 : 3)
}

/** Three or more short lines in a row of which most are words of menus: all of them are a menu. */
function markMenus(lines: Line[]): void {
  for (let i = 0; i < lines.length; ) {
    let j = i
    while (j < lines.length && isShort(lines[j]!)) j++
    const run = lines.slice(i, j)
    const known = run.map(
      (line) => line.furniture || menu.has(line.text.toLowerCase()) || share.has(line.text.toLowerCase()),
    )
    const hits = known.filter(Boolean).length
    if (run.length >= 3 && hits >= 3 && hits >= run.length * 0.6) {
      const first = known.indexOf(true)
      const last = known.lastIndexOf(true)
      for (const line of run.slice(first, last + 1)) line.furniture = true
    }
    i = Math.max(j, i + 1)
  }
}

/** « Date de publication » on a line of its own, with its date on the next. */
function markDates(lines: Line[]): void {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || line.text.length > 40 || next.text.length > 40) continue
    const label = languages.some(({ dateLabel }) => dateLabel.exec(`${line.text} `)?.[0].trim() === line.text)
    if (label && labelEnd(`Date: ${next.text}`) === next.text.length + 6) {
      line.furniture = true
      next.furniture = true
    }
  }
}

const isShort = ({ text }: Line) =>
  text.length <= 40 && text.split(/\s+/).length <= 5 && !/[.!?;:,]$/.test(text)
