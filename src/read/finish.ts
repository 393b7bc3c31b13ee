/** Completes what a format's reader found into a Document: id, language, furniture, and facts the text shows. */

import { detectLanguage } from '../language/detect.ts'
import type { Document, Source, Span } from '../model.ts'
import { datePublication } from './dating/index.ts'
import type { RawDocument } from './facts.ts'
import { findFurniture } from './furniture/index.ts'
import { headingOf } from './heading.ts'
import type { ReadOptions } from './index.ts'
import { toCodePoints } from './offsets.ts'

export function finish(raw: RawDocument, source: Source, original: string, options: ReadOptions): Document {
  const language = detectLanguage(raw.text)
  const published = options.published
    ? { date: options.published, from: 'user' as const }
    : (raw.published ?? datePublication(raw.text, language, raw.name, raw.saved))
  const furniture = together(raw.furniture ?? [], findFurniture(raw.text))
  const title = raw.title ?? headingOf(raw.text, furniture)
  const url = raw.url ?? source.url
  return {
    id: raw.item === undefined ? original : `${original}#${raw.item}`,
    name: raw.name,
    original,
    mediaType: raw.mediaType,
    text: raw.text,
    language,
    furniture: toCodePoints(raw.text, furniture),
    doubts: published ? raw.doubts : [...raw.doubts, { code: 'date_unknown', details: { name: raw.name } }],
    ...(raw.charset && { charset: raw.charset }),
    ...(title && { title }),
    ...(raw.publisher && { publisher: raw.publisher }),
    ...(published && { published }),
    ...(url && { url }),
    ...(raw.pages && {
      pages: toCodePoints(
        raw.text,
        raw.pages.map((start) => ({ start, end: start })),
      ).map((one) => one.start),
    }),
  }
}

/** Both kinds of furniture in order; where two overlap, the one that begins first is kept. */
function together(marked: Span[], found: Span[]): Span[] {
  if (marked.length === 0) return found
  const all = [...marked, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  return all.filter(({ start, end }) => {
    if (start < at) return false
    at = end
    return true
  })
}
