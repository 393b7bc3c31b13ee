/** Says which format some bytes are in: from what they hold first, then from their name. */

type Format = 'text' | 'markdown' | 'html' | 'jsonl' | 'email' | 'pdf' | 'zip'
/** Formats that are recognised only to say clearly that they are not read. */
type Unread = 'office-binary' | 'rtf' | 'picture' | 'binary'

/** Bytes that `detectFormat` wants to see; fewer where the source is shorter. */
export const headBytes = 65_536

const textNames: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  eml: 'email',
}
const textTypes: Record<string, Format> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'message/rfc822': 'email',
}
const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM']

/**
 * The format of a source from its first bytes (`headBytes` of them are enough), its name and its media type.
 * Among formats that are plain text the name decides, because the text of a `.txt` is the file unchanged.
 */
export function detectFormat(head: Uint8Array, name: string, mediaType?: string): Format | Unread {
  const start = latin(head.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'office-binary'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (pictures.some((magic) => start.startsWith(magic) && looksBinary(head))) return 'picture'
  if (looksBinary(head)) return 'binary'
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return textNames[extension] ?? textTypes[baseType(mediaType)] ?? formatOfText(latin(head))
}

/** Whether bytes cannot be text in any character set: control characters, or NULs that are not UTF-16. */
function looksBinary(head: Uint8Array): boolean {
  if (utf16Order(head) !== null) return false
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++
  }
  return controls > head.length / 100
}

/** `le` or `be` when bytes are UTF-16, by their mark or by where their NULs lie; null when they are not. */
export function utf16Order(head: Uint8Array): 'le' | 'be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'be'
  const pairs = Math.min(head.length >> 1, 2000)
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++
    if (head[2 * i + 1] === 0) odd++
  }
  if (pairs < 4) return null
  if (odd > pairs * 0.6 && even === 0) return 'le'
  if (even > pairs * 0.6 && odd === 0) return 'be'
  return null
}

function formatOfText(start: string): Format {
  if (
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      start,
    )
  )
    return 'html'
  if (/^\s*\{\s*"[^\n]{0,60000}"text"\s*:\s*"/.test(start)) return 'jsonl'
  if (
    /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature):[^\n]+\n(?:[A-Za-z-]+:|\s)/i.test(
      start,
    )
  )
    return 'email'
  return 'text'
}

const baseType = (mediaType?: string) => (mediaType ?? '').split(';')[0]!.trim().toLowerCase()
const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const refusals = {
  'office-binary': 'format_old_office',
  rtf: 'format_unknown',
  picture: 'format_picture',
  binary: 'format_unknown',
} as const

/** The problem's code for a format that is not read; null for one that is. */
export function refusalOf(format: Format | Unread): (typeof refusals)[Unread] | null {
  return format in refusals ? refusals[format as Unread] : null
}
