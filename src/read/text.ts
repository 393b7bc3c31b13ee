/** Reads .txt and .md: the text is the file, decoded, unchanged. */
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import { decodeText } from './charset.ts'
import type { RawReading, ReadProblem } from './facts.ts'
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
    doubts: doubtsOf(decoded),
  }
  return { documents: [document], problems: [] }
}

/** Refuses a text larger than the limit before it is decoded. */
export function checkSize({ bytes, name }: Source, limits: Limits): void {
  if (bytes.length > limits.textBytes)
    throw new Problem('file_too_large', { name, size: bytes.length, limit: limits.textBytes })
}

/** The character set that a media type declares, `text/html; charset=utf-8`. */
export function charsetOf(mediaType?: string): string | undefined {
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(mediaType ?? '')?.[1]
}

/** What to say of a decoding that guessed or lost something. */
export function doubtsOf({ charset, lost }: { charset: string; lost: number }): ReadProblem[] {
  return lost > 0 ? [{ code: 'characters_lost', details: { charset, count: lost } }] : []
}
