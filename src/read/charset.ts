/** Bytes to text: finds the character set, and says when it had to guess or when characters were lost. */
import { analyse } from 'chardet'
import { utf16Order } from './format.ts'

export interface Decoded {
  text: string
  /** WHATWG name of the character set. */
  charset: string
  /** How it was known; `guessed` is worth a doubt. */
  from: 'mark' | 'declared' | 'utf-8' | 'guessed'
  /** Characters that could not be decoded and stand as U+FFFD. */
  lost: number
}

/** Character sets that public documents in our users' languages are really found in; others are never guessed. */
const guessable: Record<string, string> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1256': 'windows-1256',
  'KOI8-R': 'koi8-r',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
}
const western = ['windows-1252', 'iso-8859-15', 'macintosh']

/** Decodes `bytes`: by their mark, by what was declared if it fits, as UTF-8 if valid, else by the likeliest set. */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = markOf(bytes)
  if (marked) return decoded(bytes, marked, 'mark')
  const utf8 = decodeStrictly(bytes, 'utf-8')
  // Valid UTF-8 with characters beyond ASCII is not met by chance, whatever was declared.
  if (utf8 !== null && !declaresStateful(declared))
    return { text: utf8, charset: 'utf-8', from: 'utf-8', lost: 0 }
  const said = declared && knownLabel(declared)
  if (said && said !== 'utf-8') {
    const text = decodeStrictly(bytes, said)
    if (text !== null) return { text, charset: said, from: 'declared', lost: 0 }
  }
  const order = utf16Order(bytes.subarray(0, 65_536))
  if (order) return decoded(bytes, `utf-16${order}`, 'guessed')
  if (mostlyUtf8(bytes)) return decoded(bytes, 'utf-8', 'utf-8')
  return decoded(bytes, guess(bytes), 'guessed')
}

/** ISO-2022-JP and HZ hide their letters in ASCII, so valid UTF-8 proves nothing when they are declared. */
const declaresStateful = (declared?: string) => /^(?:iso-2022|hz)/i.test(declared ?? '')

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030'
  return null
}

function decoded(bytes: Uint8Array, charset: string, from: Decoded['from']): Decoded {
  const text = new TextDecoder(charset).decode(bytes)
  return { text, charset, from, lost: count(text, '\ufffd') }
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

/** A UTF-8 text with a few damaged bytes is still UTF-8: most of its bytes beyond ASCII form whole characters. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 1_000_000))
  const lost = count(text, '\ufffd')
  let whole = 0
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7f && text.charCodeAt(i) !== 0xfffd) whole++
  return whole > 10 * lost
}

function guess(bytes: Uint8Array): string {
  const sample = beyondAscii(bytes)
  const best = analyse(sample).find(
    ({ name, confidence }) =>
      confidence >= 10 && (name in guessable || /^(?:ISO-8859-1|windows-1252)$/.test(name)),
  )
  const letters = bestWestern(sample)
  if (best && best.name in guessable && best.confidence > 20 && letters.share < 0.9)
    return guessable[best.name]!
  return letters.charset
}

/** Up to 64 kB around bytes beyond ASCII: what tells character sets apart. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - 1000)
  return bytes.subarray(start, start + 65_536)
}

/** The western set whose bytes beyond ASCII come out as letters and marks that French and English really use. */
function bestWestern(sample: Uint8Array): { charset: string; share: number } {
  let best = { charset: 'windows-1252', share: -1 }
  for (const charset of western) {
    const text = new TextDecoder(charset).decode(sample)
    const all = text.match(/[^\x00-\x7f]/g)?.length ?? 0
    const usual =
      text.match(
        /[a-zà-ÿ’'«\s(][éèêëàâçùûîïôœæÉÈÀÇÊÔÎŒ](?=[a-zà-ÿ’'.,;:»\s)]|$)|[’‘“”«»–—…•€°§ñáíóúüöä\u00a0©®™·]/gi,
      )?.length ?? 0
    const share = all === 0 ? 0 : usual / all
    if (share > best.share + 0.001) best = { charset, share }
  }
  return best
}

function count(text: string, character: string): number {
  let found = 0
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) found++
  return found
}
