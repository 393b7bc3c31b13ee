/** Makes bytes smaller where that pays, and gives them back as they came. */
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { BODY_WORDS } from './body-words.ts'
import { TEXT_WORDS } from './text-words.ts'

/** How bytes are packed; `expunged`: they are gone. From `body` on, with what they are likely to say as dictionary. */
export const PACKED = { not: 0, deflate: 1, expunged: 2, body: 3, bodyWithText: 4, text: 5 } as const

export interface Packed {
  packed: number
  bytes: Uint8Array
}

/** Bytes smaller than this are kept as they are. */
const SMALL = 200
/** Deflate looks no further back than this. */
const WINDOW = 32_768
const LEVEL = 6

/** Raw deflate with the words of texts, where that saves a tenth or more. */
export function packed(bytes: Uint8Array): Packed {
  const smaller = bytes.length < SMALL || looksPacked(bytes) ? null : deflated(bytes, TEXT_WORDS)
  return smaller ? { packed: PACKED.text, bytes: smaller } : { packed: PACKED.not, bytes: asBuffer(bytes) }
}

/** What was packed. `size`: its length where it is known, so that a damaged row cannot unpack into all memory. */
export function unpacked(row: Packed, size = MOST): Uint8Array {
  if (row.packed === PACKED.not) return row.bytes
  const dictionary = row.packed === PACKED.text ? { dictionary: TEXT_WORDS } : {}
  return inflateRawSync(row.bytes, { maxOutputLength: Math.max(1, size), ...dictionary })
}

/**
 * An entry's body. One that was read from a text quotes it: with `text` as dictionary (and the names of fields) it takes
 * half the space.
 */
export function packedBody(body: string, text: Uint8Array | null): Packed {
  const bytes = Buffer.from(body, 'utf8')
  const smaller = deflated(bytes, dictionaryOf(text))
  if (!smaller) return { packed: PACKED.not, bytes }
  return { packed: text ? PACKED.bodyWithText : PACKED.body, bytes: smaller }
}

/** `text`: asked for where the body was packed with one. Throws where the bytes are damaged, or the text is lost. */
export function unpackedBody(row: Packed, text: () => Uint8Array): string {
  const { packed, bytes } = row
  const words = packed === PACKED.bodyWithText ? text() : null
  const isOwn = packed === PACKED.body || packed === PACKED.bodyWithText
  const dictionary = isOwn ? { dictionary: dictionaryOf(words) } : {}
  const whole =
    packed === PACKED.not ? bytes : inflateRawSync(bytes, { maxOutputLength: MOST, ...dictionary })
  return asBuffer(whole).toString('utf8')
}

/** No body of an entry is larger. */
const MOST = 1024 ** 3

function dictionaryOf(text: Uint8Array | null): Buffer {
  return text ? Buffer.concat([text.subarray(0, WINDOW - BODY_WORDS.length), BODY_WORDS]) : BODY_WORDS
}

function deflated(bytes: Uint8Array, dictionary: Buffer): Buffer | null {
  const how = { level: LEVEL, strategy: constants.Z_DEFAULT_STRATEGY, dictionary }
  const smaller = deflateRawSync(bytes, how)
  return smaller.length < bytes.length * 0.9 ? smaller : null
}

/** Zip (.docx, .odt), gzip, PNG and JPEG do not shrink again. */
function looksPacked(bytes: Uint8Array): boolean {
  const start = (bytes[0]! << 8) | bytes[1]!
  return start === 0x504b || start === 0x1f8b || start === 0x8950 || start === 0xffd8
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
