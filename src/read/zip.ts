/** Opens a zip container without trusting it: names and sizes first, then one entry at a time, counted as it unfolds. */
import { Inflate } from 'fflate'
import { Problem } from '../problem.ts'
import type { Limits } from './limits.ts'

interface Entry {
  name: string
  method: number
  /** Where its local header begins. */
  at: number
  packed: number
}

export interface Zip {
  entries: Map<string, Entry>
  bytes: Uint8Array
  /** Name of the source, for problems. */
  name: string
  /** Bytes unfolded so far, over all entries. */
  unfolded: number
}

/** Bytes given to the inflater at once: what is checked between two of them cannot have grown far. */
const step = 16_384
/** A container may unfold to this many bytes whatever its ratio. */
const harmless = 10 * 1024 * 1024

/** Reads the central directory. Problems: `container_damaged`, `container_too_many_entries`, `container_protected`. */
export function openZip(bytes: Uint8Array, name: string, limits: Limits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) throw new Problem('container_damaged', { name })
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries)
    throw new Problem('container_too_many_entries', { name, count, limit: limits.entries })
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Problem('container_damaged', { name })
    const [flags, method, packed] = [
      view.getUint16(at + 8, true),
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
    ]
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ]
    if (flags & 1) throw new Problem('container_protected', { name })
    const entry = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(entry, { name: entry, method, at: view.getUint32(at + 42, true), packed })
    at += 46 + nameLength + extra + comment
  }
  return { entries, bytes, name, unfolded: 0 }
}

/** The end-of-directory record, searched from the end over the longest comment that it may carry; -1 when absent. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/** Unfolds one entry piece by piece. Problems: `container_damaged`, `container_unfolds_too_far`. */
export function unfold(zip: Zip, entryName: string, limits: Limits, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(zip, entryName)
  const { name, bytes } = zip
  const counted = (piece: Uint8Array) => {
    zip.unfolded += piece.length
    if (
      zip.unfolded > limits.unfoldedBytes ||
      (zip.unfolded > harmless && zip.unfolded > bytes.length * limits.ratio)
    )
      throw new Problem('container_unfolds_too_far', {
        name,
        size: zip.unfolded,
        limit: Math.min(limits.unfoldedBytes, Math.max(harmless, bytes.length * limits.ratio)),
      })
    take(piece)
  }
  if (zip.entries.get(entryName)!.method === 0) {
    counted(packed)
    return
  }
  const inflate = new Inflate(counted)
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('container_damaged', { name }, error)
  }
}

function packedBytes({ entries, bytes, name }: Zip, entryName: string): Uint8Array {
  const entry = entries.get(entryName)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (
    !entry ||
    entry.at + 30 > bytes.length ||
    view.getUint32(entry.at, true) !== 0x04034b50 ||
    (entry.method !== 0 && entry.method !== 8)
  )
    throw new Problem('container_damaged', { name })
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) throw new Problem('container_damaged', { name })
  return bytes.subarray(start, start + entry.packed)
}

/** A small entry as text; undefined when it is not there. */
export function entryText(zip: Zip, entryName: string, limits: Limits): string | undefined {
  if (!zip.entries.has(entryName)) return undefined
  const decoder = new TextDecoder()
  let text = ''
  unfold(zip, entryName, limits, (piece) => {
    text += decoder.decode(piece, { stream: true })
  })
  return text
}
