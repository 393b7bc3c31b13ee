/** Reads a stream whole, but never more of it than its format may hold. */
import type { Source } from '../model.ts'
import type { ReadProblem } from '../read/facts.ts'
import { detectFormat, headBytes } from '../read/format.ts'
import type { Limits } from '../read/limits.ts'

/** The bytes of a stream, or `null` and how many came before it was refused. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  limitFor: (head: Uint8Array) => number,
): Promise<{ bytes: Uint8Array } | { over: number; limit: number }> {
  const pieces: Uint8Array[] = []
  let size = 0
  let limit = Number.POSITIVE_INFINITY
  for await (const piece of stream) {
    pieces.push(piece)
    size += piece.length
    if (limit === Number.POSITIVE_INFINITY && size >= headBytes) limit = limitFor(Buffer.concat(pieces))
    if (size > limit) return { over: size, limit }
  }
  return { bytes: Buffer.concat(pieces) }
}

/** Most bytes that a source may have, by the format that its first bytes show. */
export function limitOf(head: Uint8Array, name: string, limits: Limits, mediaType?: string): number {
  const format = detectFormat(head.subarray(0, headBytes), name, mediaType)
  if (format === 'html') return limits.pageBytes
  return format === 'text' || format === 'markdown' ? limits.textBytes : limits.sourceBytes
}

export async function gatherStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
): Promise<Source | ReadProblem> {
  const read = await readStream(stream, (head) => limitOf(head, name, limits))
  if ('over' in read) return { code: 'file_too_large', details: { name, size: read.over, limit: read.limit } }
  return { bytes: read.bytes, name }
}
