/** Completes what a format's reader found into a Document: id, language, furniture, and facts the text shows. */
import type { Document, Source } from '../model.ts'
import type { RawDocument } from './facts.ts'
import type { ReadOptions } from './index.ts'

export function finish(raw: RawDocument, source: Source, original: string, options: ReadOptions): Document {
  const published = options.published ? { date: options.published, from: 'user' as const } : raw.published
  const url = raw.url ?? source.url
  return {
    id: raw.item === undefined ? original : `${original}#${raw.item}`,
    name: raw.name,
    original,
    mediaType: raw.mediaType,
    text: raw.text,
    language: 'en',
    furniture: raw.furniture ?? [],
    doubts: raw.doubts,
    ...(raw.charset && { charset: raw.charset }),
    ...(raw.title && { title: raw.title }),
    ...(raw.publisher && { publisher: raw.publisher }),
    ...(published && { published }),
    ...(url && { url }),
    ...(raw.pages && { pages: raw.pages }),
  }
}
