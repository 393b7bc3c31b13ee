/** Reads .txt and .md: the text is the file, decoded, unchanged. */
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import { type Decoded, decodeText } from './charset.ts'
import type { RawDocument, RawReading, ReadProblem } from './facts.ts'
import { dateIn } from './html-facts.ts'
import type { Limits } from './limits.ts'

export function readText(source: Source, format: 'text' | 'markdown', limits: Limits): RawReading {
  const { bytes, name } = source
  checkSize(source, limits)
  const decoded = decodeText(bytes, charsetOf(source.mediaType ?? source.headers?.['content-type']))
  const document = {
    name,
    mediaType: format === 'markdown' ? 'text/markdown' : 'text/plain',
    charset: decoded.charset,
    text: decoded.text,
    ...(format === 'markdown' && frontMatter(decoded.text)),
    doubts: [
      ...doubtsOf(decoded),
      ...(decoded.text.trim() === '' ? [{ code: 'no_text' as const, details: { name } }] : []),
    ],
  }
  return { documents: [document], problems: [] }
}

/** Refuses a text larger than the limit before it is decoded. */
function checkSize({ bytes, name }: Source, limits: Limits): void {
  if (bytes.length > limits.textBytes)
    throw new Problem('file_too_large', { name, size: bytes.length, limit: limits.textBytes })
}

/** The character set that a media type declares, `text/html; charset=utf-8`. */
export function charsetOf(mediaType?: string): string | undefined {
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(mediaType ?? '')?.[1]
}

/** What to say of a decoding that guessed or lost something. */
export function doubtsOf({ charset, lost, from }: Decoded): ReadProblem[] {
  if (lost > 0) return [{ code: 'characters_lost', details: { charset, count: lost } }]
  // The western sets are told by letters that only one of them makes sense of; of others the reader should be told.
  return from === 'guessed' && !/^(?:windows-1252|utf-16..)$/.test(charset)
    ? [{ code: 'charset_guessed', details: { charset } }]
    : []
}

/** What the lines between two "---" at the top of a .md say; they are not part of what is read. */
function frontMatter(text: string): Pick<RawDocument, 'title' | 'publisher' | 'published' | 'furniture'> {
  const block = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?=\r?\n|$)/.exec(text)
  if (!block) return {}
  const said = (key: string) =>
    new RegExp(`^(?:${key}):[ \\t]*["']?(.*?)["']?[ \\t]*$`, 'im').exec(block[1]!)?.[1]
  const [title, publisher, day] = [said('title'), said('publisher|organi[sz]ation'), said('date|published')]
  const date = day ? dateIn(day) : undefined
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(date && { published: { date, from: 'metadata' as const } }),
    furniture: [{ start: 0, end: block[0].length }],
  }
}
