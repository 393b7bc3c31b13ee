/** Undoes the compression that a web server put on its answer; the bytes kept stay as they came. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Source } from '../model.ts'
import { Problem } from '../problem.ts'
import type { Limits } from './limits.ts'

const decoders = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }

/** The bytes to read. Problems: `container_unfolds_too_far`, `container_damaged`. */
export function plainBytes({ bytes, headers, name }: Source, limits: Limits): Uint8Array {
  const encoding = headers?.['content-encoding']?.trim().toLowerCase() ?? ''
  if (!(encoding in decoders)) return bytes
  try {
    return decoders[encoding as keyof typeof decoders](bytes, { maxOutputLength: limits.unfoldedBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Problem(
        'container_unfolds_too_far',
        { name, size: limits.unfoldedBytes, limit: limits.unfoldedBytes },
        error,
      )
    throw new Problem('container_damaged', { name }, error)
  }
}
